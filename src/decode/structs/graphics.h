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
inline constexpr StructOf drm_syncobj_create{"drm_syncobj_create", pad(4), flags("flags", drm_syncobj_create_flags)};
inline constexpr StructOf drm_syncobj_create_got{"drm_syncobj_create", u32("handle"), pad(4)};
inline constexpr StructOf drm_syncobj_destroy{"drm_syncobj_destroy", u32("handle"), pad(4)};
inline constexpr StructOf drm_syncobj_wait{"drm_syncobj_wait",
                                           in_64_bits(in("handles", element::u32, len::count("count_handles"))),
                                           s64("timeout_nsec"),
                                           u32("count_handles"),
                                           flags("flags", drm_syncobj_wait_flags),
                                           pad(16)};
inline constexpr StructOf drm_syncobj_wait_got{"drm_syncobj_wait", pad(24), u32("first_signaled"), pad(12)};

inline constexpr StructOf drm_syncobj_export{"drm_syncobj_handle", u32("handle"),
                                             flags("flags", drm_syncobj_export_flags), pad(8), u64("point")};
inline constexpr StructOf drm_syncobj_export_got{"drm_syncobj_handle", pad(8), fd("fd")};
inline constexpr StructOf drm_syncobj_import{
    "drm_syncobj_handle", u32("handle"), flags("flags", drm_syncobj_import_flags), fd("fd"), pad(4), u64("point")};
inline constexpr StructOf drm_syncobj_import_got{"drm_syncobj_handle", u32("handle")};
inline constexpr StructOf drm_syncobj_array{"drm_syncobj_array",
                                            in_64_bits(in("handles", element::u32, len::count("count_handles"))),
                                            u32("count_handles"), pad(4)};
inline constexpr StructOf drm_syncobj_transfer{"drm_syncobj_transfer",
                                               u32("src_handle"),
                                               u32("dst_handle"),
                                               u64("src_point"),
                                               u64("dst_point"),
                                               flags("flags", drm_syncobj_wait_flags),
                                               pad(4)};
inline constexpr StructOf drm_syncobj_timeline_wait{
    "drm_syncobj_timeline_wait",
    in_64_bits(in("handles", element::u32, len::count("count_handles"))),
    in_64_bits(in("points", element::u64, len::count("count_handles"))),
    s64("timeout_nsec"),
    u32("count_handles"),
    flags("flags", drm_syncobj_wait_flags),
    pad(8),
    u64("deadline_nsec")};
inline constexpr StructOf drm_syncobj_timeline_wait_got{"drm_syncobj_timeline_wait", pad(32), u32("first_signaled")};
inline constexpr StructOf drm_syncobj_timeline{
    "drm_syncobj_timeline_array", in_64_bits(in("handles", element::u32, len::count("count_handles"))),
    in_64_bits(in("points", element::u64, len::count("count_handles"))), u32("count_handles"), hex("flags", Type::u32)};
inline constexpr StructOf drm_syncobj_query{"drm_syncobj_timeline_array",
                                            in_64_bits(in("handles", element::u32, len::count("count_handles"))),
                                            pad(8), u32("count_handles"), flags("flags", drm_syncobj_query_flags)};
inline constexpr StructOf drm_syncobj_query_got{"drm_syncobj_timeline_array", pad(8),
                                                in_64_bits(out("points", element::u64, len::count("count_handles"))),
                                                hidden(u32("count_handles")), pad(4)};
inline constexpr StructOf drm_syncobj_eventfd{
    "drm_syncobj_eventfd", u32("handle"), flags("flags", drm_syncobj_wait_flags), u64("point"), fd("fd"), pad(4)};
inline constexpr StructOf drm_client_asked{"drm_client", s32("idx")};
inline constexpr StructOf drm_client_got{"drm_client", pad(4),         s32("auth"),  ulong("pid"),
                                         ulong("uid"), ulong("magic"), ulong("iocs")};
inline constexpr StructOf drm_set_client_name{"drm_set_client_name", u64("name_len"),
                                              in_64_bits(in_bytes("name", len::arg("name_len")))};
inline constexpr StructOf drm_gem_change_handle{"drm_gem_change_handle", u32("handle"), u32("new_handle")};

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
