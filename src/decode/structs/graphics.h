// Structures of graphics cards (drm/drm.h, drm_mode.h) and of buffers that devices share (linux/dma-buf.h,
// sync_file.h).
#pragma once

#include "decode/constants/graphics.h"
#include "decode/describe.h"

namespace callgate::decode::structs {

inline constexpr StructOf drm_version_got{"drm_version",        s32("version_major"),
                                          s32("version_minor"), s32("version_patchlevel"),
                                          ulong("name_len"),    out_string("name", len::arg("name_len")),
                                          ulong("date_len"),    out_string("date", len::arg("date_len")),
                                          ulong("desc_len"),    out_string("desc", len::arg("desc_len"))};
inline constexpr StructOf drm_version_asked{
    "drm_version",           pad(12),           ulong("name_len"),      hidden(address("name")), ulong("date_len"),
    hidden(address("date")), ulong("desc_len"), hidden(address("desc"))};
inline constexpr StructOf drm_unique{"drm_unique", ulong("unique_len"), hidden(address("unique"))};
inline constexpr StructOf drm_unique_got{"drm_unique", ulong("unique_len"),
                                         out_string("unique", len::arg("unique_len"))};
inline constexpr StructOf drm_get_cap{"drm_get_cap", choice("capability", drm_capabilities, Type::u64), pad(8)};
inline constexpr StructOf drm_get_cap_got{"drm_get_cap", pad(8), u64("value")};
inline constexpr StructOf drm_set_client_cap{"drm_set_client_cap",
                                             choice("capability", drm_client_capabilities, Type::u64), u64("value")};
inline constexpr StructOf drm_set_version{"drm_set_version", s32("drm_di_major"), s32("drm_di_minor"),
                                          s32("drm_dd_major"), s32("drm_dd_minor")};

inline constexpr StructOf drm_gem_close{"drm_gem_close", u32("handle"), pad(4)};
inline constexpr StructOf drm_gem_flink{"drm_gem_flink", u32("handle"), pad(4)};
inline constexpr StructOf drm_gem_flink_got{"drm_gem_flink", pad(4), u32("name")};
inline constexpr StructOf drm_gem_open{"drm_gem_open", u32("name"), pad(4), pad(8)};
inline constexpr StructOf drm_gem_open_got{"drm_gem_open", pad(4), u32("handle"), u64("size")};
inline constexpr StructOf drm_prime_export{"drm_prime_handle", u32("handle"), flags("flags", drm_prime_flags), pad(4)};
inline constexpr StructOf drm_prime_export_got{"drm_prime_handle", pad(8), fd("fd")};
inline constexpr StructOf drm_prime_import{"drm_prime_handle", pad(8), fd("fd")};
inline constexpr StructOf drm_prime_import_got{"drm_prime_handle", u32("handle"), pad(8)};

inline constexpr StructOf drm_mode_resources{
    "drm_mode_card_res",   pad(32), u32("count_fbs"), u32("count_crtcs"), u32("count_connectors"),
    u32("count_encoders"), pad(16)};
inline constexpr StructOf drm_mode_resources_got{"drm_mode_card_res",
                                                 address("fb_id_ptr", Type::u64),
                                                 address("crtc_id_ptr", Type::u64),
                                                 address("connector_id_ptr", Type::u64),
                                                 address("encoder_id_ptr", Type::u64),
                                                 u32("count_fbs"),
                                                 u32("count_crtcs"),
                                                 u32("count_connectors"),
                                                 u32("count_encoders"),
                                                 u32("min_width"),
                                                 u32("max_width"),
                                                 u32("min_height"),
                                                 u32("max_height")};
inline constexpr StructOf drm_mode_create_dumb{"drm_mode_create_dumb",  u32("height"), u32("width"), u32("bpp"),
                                               hex("flags", Type::u32), pad(16)};
inline constexpr StructOf drm_mode_create_dumb_got{"drm_mode_create_dumb", pad(16), u32("handle"), u32("pitch"),
                                                   u64("size")};
inline constexpr StructOf drm_mode_map_dumb{"drm_mode_map_dumb", u32("handle"), pad(12)};
inline constexpr StructOf drm_mode_map_dumb_got{"drm_mode_map_dumb", pad(8), hex("offset", Type::u64)};
inline constexpr StructOf drm_mode_handle{"drm_mode_destroy_dumb", u32("handle")};
inline constexpr StructOf drm_mode_page_flip{
    "drm_mode_crtc_page_flip",           u32("crtc_id"), u32("fb_id"),
    flags("flags", drm_page_flip_flags), pad(4),         hex("user_data", Type::u64)};
inline constexpr StructOf drm_mode_atomic{"drm_mode_atomic",
                                          flags("flags", drm_atomic_flags),
                                          u32("count_objs"),
                                          address("objs_ptr", Type::u64),
                                          address("count_props_ptr", Type::u64),
                                          address("props_ptr", Type::u64),
                                          address("prop_values_ptr", Type::u64),
                                          pad(8),
                                          hex("user_data", Type::u64)};
inline constexpr StructOf drm_syncobj_create{"drm_syncobj_create", pad(4), flags("flags", drm_syncobj_create_flags)};
inline constexpr StructOf drm_syncobj_create_got{"drm_syncobj_create", u32("handle"), pad(4)};
inline constexpr StructOf drm_syncobj_destroy{"drm_syncobj_destroy", u32("handle"), pad(4)};
inline constexpr StructOf drm_syncobj_wait{
    "drm_syncobj_wait",   address("handles", Type::u64),          s64("timeout_nsec"),
    u32("count_handles"), flags("flags", drm_syncobj_wait_flags), pad(16)};
inline constexpr StructOf drm_syncobj_wait_got{"drm_syncobj_wait", pad(24), u32("first_signaled"), pad(12)};

inline constexpr StructOf dma_buf_sync{"dma_buf_sync", flags("flags", dma_buf_sync_flags, Type::u64)};
inline constexpr StructOf dma_buf_sync_file{"dma_buf_export_sync_file", flags("flags", dma_buf_sync_flags), pad(4)};
inline constexpr StructOf dma_buf_sync_file_got{"dma_buf_export_sync_file", pad(4), fd("fd")};
inline constexpr StructOf dma_buf_sync_file_in{"dma_buf_import_sync_file", flags("flags", dma_buf_sync_flags),
                                               fd("fd")};
inline constexpr StructOf sync_merge_data{"sync_merge_data", whole(chars("name", 32)), fd("fd2"), pad(12)};
inline constexpr StructOf sync_merge_got{"sync_merge_data", pad(36), fd("fence"), pad(8)};
inline constexpr StructOf sync_file_info{"sync_file_info", pad(40), u32("num_fences"), pad(12)};
inline constexpr StructOf sync_file_info_got{"sync_file_info",
                                             whole(chars("name", 32)),
                                             s32("status"),
                                             hex("flags", Type::u32),
                                             u32("num_fences"),
                                             pad(4),
                                             address("sync_fence_info", Type::u64)};

}  // namespace callgate::decode::structs
