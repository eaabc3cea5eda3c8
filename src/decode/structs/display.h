// Structures of displays of graphics cards (drm/drm_mode.h, drm.h): what shows what where, and when. Of arrays the
// caller gives the room, and the kernel says how many there are.
#pragma once

#include "decode/constants/display.h"
#include "decode/constants/file.h"
#include "decode/constants/graphics.h"
#include "decode/custom/video.h"
#include "decode/describe.h"

namespace callgate::decode::structs {

namespace display_detail {

template <typename What>
constexpr Item told(std::string_view name, const What& what, std::string_view count) {
  return abridged(in_64_bits(in(name, what, len::count(count))));
}
template <typename What>
constexpr Item got(std::string_view name, const What& what, std::string_view count) {
  return abridged(in_64_bits(out(name, what, len::count(count))));
}
inline constexpr Item format = drm_format({});
constexpr Item object_type(std::string_view name) {
  return choice(name, display_object_types, Type::u32);
}

}  // namespace display_detail

inline constexpr StructOf drm_mode_modeinfo{"drm_mode_modeinfo",
                                            u32("clock"),
                                            u16("hdisplay"),
                                            u16("hsync_start"),
                                            u16("hsync_end"),
                                            u16("htotal"),
                                            u16("hskew"),
                                            u16("vdisplay"),
                                            u16("vsync_start"),
                                            u16("vsync_end"),
                                            u16("vtotal"),
                                            u16("vscan"),
                                            u32("vrefresh"),
                                            flags("flags", display_mode_flags),
                                            flags("type", display_mode_types),
                                            whole(chars("name", 32))};

// ---- Resources ------------------------------------------------------------------------------------------------------

inline constexpr StructOf drm_mode_resources{
    "drm_mode_card_res",   pad(32), u32("count_fbs"), u32("count_crtcs"), u32("count_connectors"),
    u32("count_encoders"), pad(16)};
inline constexpr StructOf drm_mode_resources_got{
    "drm_mode_card_res",
    display_detail::got("fb_id_ptr", element::u32, "count_fbs"),
    display_detail::got("crtc_id_ptr", element::u32, "count_crtcs"),
    display_detail::got("connector_id_ptr", element::u32, "count_connectors"),
    display_detail::got("encoder_id_ptr", element::u32, "count_encoders"),
    u32("count_fbs"),
    u32("count_crtcs"),
    u32("count_connectors"),
    u32("count_encoders"),
    u32("min_width"),
    u32("max_width"),
    u32("min_height"),
    u32("max_height")};
inline constexpr StructOf drm_mode_crtc_asked{"drm_mode_crtc", pad(12), u32("crtc_id")};
inline constexpr StructOf drm_mode_crtc_got{
    "drm_mode_crtc",   pad(16),
    u32("fb_id"),      u32("x"),
    u32("y"),          u32("gamma_size"),
    u32("mode_valid"), when(differs("mode_valid", 0), field("mode", drm_mode_modeinfo))};
inline constexpr StructOf drm_mode_crtc{"drm_mode_crtc",
                                        display_detail::told("set_connectors_ptr", element::u32, "count_connectors"),
                                        u32("count_connectors"),
                                        u32("crtc_id"),
                                        u32("fb_id"),
                                        u32("x"),
                                        u32("y"),
                                        u32("gamma_size"),
                                        u32("mode_valid"),
                                        when(differs("mode_valid", 0), field("mode", drm_mode_modeinfo))};
inline constexpr StructOf drm_mode_encoder_asked{"drm_mode_get_encoder", u32("encoder_id")};
inline constexpr StructOf drm_mode_encoder_got{"drm_mode_get_encoder",
                                               pad(4),
                                               choice("encoder_type", display_encoders, Type::u32),
                                               u32("crtc_id"),
                                               hex("possible_crtcs", Type::u32),
                                               hex("possible_clones", Type::u32)};
inline constexpr StructOf drm_mode_connector_asked{
    "drm_mode_get_connector", pad(32), u32("count_modes"), u32("count_props"),
    u32("count_encoders"),    pad(4),  u32("connector_id")};
inline constexpr StructOf drm_mode_connector_got{"drm_mode_get_connector",
                                                 display_detail::got("encoders_ptr", element::u32, "count_encoders"),
                                                 display_detail::got("modes_ptr", drm_mode_modeinfo, "count_modes"),
                                                 display_detail::got("props_ptr", element::u32, "count_props"),
                                                 display_detail::got("prop_values_ptr", element::u64, "count_props"),
                                                 u32("count_modes"),
                                                 u32("count_props"),
                                                 u32("count_encoders"),
                                                 u32("encoder_id"),
                                                 pad(4),
                                                 choice("connector_type", display_connectors, Type::u32),
                                                 u32("connector_type_id"),
                                                 u32("connection"),
                                                 u32("mm_width"),
                                                 u32("mm_height"),
                                                 u32("subpixel"),
                                                 pad(4)};
inline constexpr StructOf drm_mode_planes_asked{"drm_mode_get_plane_res", pad(8), u32("count_planes")};
inline constexpr StructOf drm_mode_planes_got{packed, "drm_mode_get_plane_res",
                                              display_detail::got("plane_id_ptr", element::u32, "count_planes"),
                                              u32("count_planes")};
inline constexpr StructOf drm_mode_plane_asked{"drm_mode_get_plane", u32("plane_id"), pad(16),
                                               u32("count_format_types")};
inline constexpr StructOf drm_mode_plane_got{
    "drm_mode_get_plane",
    pad(4),
    u32("crtc_id"),
    u32("fb_id"),
    hex("possible_crtcs", Type::u32),
    u32("gamma_size"),
    u32("count_format_types"),
    display_detail::got("format_type_ptr", display_detail::format, "count_format_types")};
inline constexpr StructOf drm_mode_set_plane{"drm_mode_set_plane",
                                             u32("plane_id"),
                                             u32("crtc_id"),
                                             u32("fb_id"),
                                             flags("flags", display_plane_flags),
                                             s32("crtc_x"),
                                             s32("crtc_y"),
                                             u32("crtc_w"),
                                             u32("crtc_h"),
                                             hex("src_x", Type::u32),
                                             hex("src_y", Type::u32),
                                             hex("src_h", Type::u32),
                                             hex("src_w", Type::u32)};
inline constexpr StructOf drm_mode_cursor{"drm_mode_cursor", flags("flags", display_cursor_flags),
                                          u32("crtc_id"),    s32("x"),
                                          s32("y"),          u32("width"),
                                          u32("height"),     u32("handle")};
inline constexpr StructOf drm_mode_cursor2{"drm_mode_cursor2", flags("flags", display_cursor_flags),
                                           u32("crtc_id"),     s32("x"),
                                           s32("y"),           u32("width"),
                                           u32("height"),      u32("handle"),
                                           s32("hot_x"),       s32("hot_y")};
inline constexpr StructOf drm_mode_gamma{"drm_mode_crtc_lut",
                                         u32("crtc_id"),
                                         u32("gamma_size"),
                                         display_detail::told("red", element::hex16, "gamma_size"),
                                         display_detail::told("green", element::hex16, "gamma_size"),
                                         display_detail::told("blue", element::hex16, "gamma_size")};
inline constexpr StructOf drm_mode_gamma_asked{"drm_mode_crtc_lut", u32("crtc_id"), u32("gamma_size")};
inline constexpr StructOf drm_mode_gamma_got{"drm_mode_crtc_lut",
                                             pad(4),
                                             hidden(u32("gamma_size")),
                                             display_detail::got("red", element::hex16, "gamma_size"),
                                             display_detail::got("green", element::hex16, "gamma_size"),
                                             display_detail::got("blue", element::hex16, "gamma_size")};

// ---- Properties -----------------------------------------------------------------------------------------------------

inline constexpr StructOf drm_mode_property_enum{"drm_mode_property_enum", u64("value"), whole(chars("name", 32))};
inline constexpr StructOf drm_mode_property_asked{
    "drm_mode_get_property", pad(16), u32("prop_id"), pad(36), u32("count_values"), u32("count_enum_blobs")};
inline constexpr StructOf drm_mode_property_got{
    "drm_mode_get_property",
    display_detail::got("values_ptr", element::u64, "count_values"),
    display_detail::got("enum_blob_ptr", drm_mode_property_enum, "count_enum_blobs"),
    pad(4),
    flags("flags", display_property_flags),
    whole(chars("name", 32)),
    u32("count_values"),
    u32("count_enum_blobs")};
inline constexpr StructOf drm_mode_connector_set_property{"drm_mode_connector_set_property", u64("value"),
                                                          u32("prop_id"), u32("connector_id")};
inline constexpr StructOf drm_mode_properties_asked{"drm_mode_obj_get_properties", pad(16), u32("count_props"),
                                                    u32("obj_id"), display_detail::object_type("obj_type")};
inline constexpr StructOf drm_mode_properties_got{
    packed, "drm_mode_obj_get_properties", display_detail::got("props_ptr", element::u32, "count_props"),
    display_detail::got("prop_values_ptr", element::u64, "count_props"), u32("count_props")};
inline constexpr StructOf drm_mode_obj_set_property{"drm_mode_obj_set_property", u64("value"), u32("prop_id"),
                                                    u32("obj_id"), display_detail::object_type("obj_type")};
inline constexpr StructOf drm_mode_blob_asked{"drm_mode_get_blob", u32("blob_id"), u32("length")};
inline constexpr StructOf drm_mode_blob_got{"drm_mode_get_blob", pad(4), u32("length"),
                                            in_64_bits(out_bytes("data", len::arg("length")))};
inline constexpr StructOf drm_mode_create_blob{"drm_mode_create_blob", in_64_bits(in_bytes("data", len::arg("length"))),
                                               u32("length"), pad(4)};
inline constexpr StructOf drm_mode_create_blob_got{"drm_mode_create_blob", pad(12), u32("blob_id")};
inline constexpr StructOf drm_mode_destroy_blob{"drm_mode_destroy_blob", u32("blob_id")};
/// Which properties each object is told, and their values, stand in arrays as long as all of them together: see
/// decode/custom/display.h.
inline constexpr StructOf drm_mode_atomic{"drm_mode_atomic",
                                          flags("flags", drm_atomic_flags),
                                          u32("count_objs"),
                                          display_detail::told("objs_ptr", element::u32, "count_objs"),
                                          display_detail::told("count_props_ptr", element::u32, "count_objs"),
                                          address("props_ptr", Type::u64),
                                          address("prop_values_ptr", Type::u64),
                                          pad(8),
                                          hex("user_data", Type::u64)};

// ---- Buffers --------------------------------------------------------------------------------------------------------

inline constexpr StructOf drm_mode_fb_cmd{"drm_mode_fb_cmd", pad(4),     u32("width"), u32("height"),
                                          u32("pitch"),      u32("bpp"), u32("depth"), u32("handle")};
inline constexpr StructOf drm_mode_fb_id{"drm_mode_fb_cmd", u32("fb_id")};
inline constexpr StructOf drm_mode_fb_cmd2{"drm_mode_fb_cmd2",
                                           pad(4),
                                           u32("width"),
                                           u32("height"),
                                           drm_format("pixel_format"),
                                           flags("flags", display_buffer_flags),
                                           array("handles", element::u32, 4),
                                           array("pitches", element::u32, 4),
                                           array("offsets", element::u32, 4),
                                           array("modifier", element::hex64, 4)};
inline constexpr StructOf drm_clip_rect{"drm_clip_rect", u16("x1"), u16("y1"), u16("x2"), u16("y2")};
inline constexpr StructOf drm_mode_fb_dirty{
    "drm_mode_fb_dirty_cmd", u32("fb_id"),     flags("flags", display_dirty_flags),
    hex("color", Type::u32), u32("num_clips"), display_detail::told("clips_ptr", drm_clip_rect, "num_clips")};
inline constexpr StructOf drm_mode_closefb{"drm_mode_closefb", u32("fb_id"), pad(4)};

// ---- Leases ---------------------------------------------------------------------------------------------------------

inline constexpr StructOf drm_mode_create_lease{"drm_mode_create_lease",
                                                display_detail::told("object_ids", element::u32, "object_count"),
                                                u32("object_count"), flags("flags", open_flags)};
inline constexpr StructOf drm_mode_create_lease_got{"drm_mode_create_lease", pad(16), u32("lessee_id"), fd("fd")};
inline constexpr StructOf drm_mode_lessees_asked{"drm_mode_list_lessees", u32("count_lessees")};
inline constexpr StructOf drm_mode_lessees_got{"drm_mode_list_lessees", u32("count_lessees"), pad(4),
                                               display_detail::got("lessees_ptr", element::u32, "count_lessees")};
inline constexpr StructOf drm_mode_lease_asked{"drm_mode_get_lease", u32("count_objects")};
inline constexpr StructOf drm_mode_lease_got{"drm_mode_get_lease", u32("count_objects"), pad(4),
                                             display_detail::got("objects_ptr", element::u32, "count_objects")};
inline constexpr StructOf drm_mode_revoke_lease{"drm_mode_revoke_lease", u32("lessee_id")};

// ---- When -----------------------------------------------------------------------------------------------------------

inline constexpr StructOf drm_wait_vblank{"drm_wait_vblank", flags("request.type", vertical_blank_types),
                                          u32("request.sequence"), hex("request.signal")};
inline constexpr StructOf drm_wait_vblank_got{"drm_wait_vblank", flags("reply.type", vertical_blank_types),
                                              u32("reply.sequence"), slong("reply.tval_sec"), slong("reply.tval_usec")};
inline constexpr StructOf drm_crtc_sequence_asked{"drm_crtc_get_sequence", u32("crtc_id")};
inline constexpr StructOf drm_crtc_sequence_got{"drm_crtc_get_sequence", pad(4), u32("active"), u64("sequence"),
                                                s64("sequence_ns")};
inline constexpr StructOf drm_crtc_queue_sequence{"drm_crtc_queue_sequence", u32("crtc_id"),
                                                  flags("flags", display_sequence_flags), u64("sequence"),
                                                  hex("user_data", Type::u64)};
inline constexpr StructOf drm_crtc_queue_sequence_got{"drm_crtc_queue_sequence", pad(8), u64("sequence")};

}  // namespace callgate::decode::structs
