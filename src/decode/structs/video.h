// Structures of video devices (linux/videodev2.h). Of most the caller gives the first fields, the kernel the rest.
#pragma once

#include "decode/constants/video.h"
#include "decode/custom/bpf.h"
#include "decode/custom/video.h"
#include "decode/describe.h"
#include "decode/structs/time.h"

namespace callgate::decode::structs {

namespace video_detail {
constexpr Item named(std::string_view name, Item item) {
  item.name = name;
  return item;
}
inline constexpr Upper next_controls{&v4l2_next_controls, 0xc0000000};
constexpr Item control(std::string_view name) {
  Item item = choice(name, v4l2_controls, Type::u32);
  item.upper = &next_controls;
  return item;
}
constexpr Item type_of_buffer(std::string_view name = "type") {
  return choice(name, v4l2_buffer_types, Type::u32);
}
}  // namespace video_detail

inline constexpr StructOf v4l2_capability{
    "v4l2_capability",
    whole(chars("driver", 16)),
    whole(chars("card", 32)),
    whole(chars("bus_info", 32)),
    custom_field("version", 4, decode_kernel_version),
    flags("capabilities", v4l2_capabilities),
    when(any_of("capabilities", 0x80000000), flags("device_caps", v4l2_capabilities)),
    pad(12)};
inline constexpr StructOf v4l2_rect{"v4l2_rect", s32("left"), s32("top"), u32("width"), u32("height")};

// ---- Formats --------------------------------------------------------------------------------------------------------

inline constexpr StructOf v4l2_pix_format{"v4l2_pix_format",
                                          u32("width"),
                                          u32("height"),
                                          fourcc("pixelformat"),
                                          choice("field", v4l2_fields, Type::u32),
                                          u32("bytesperline"),
                                          u32("sizeimage"),
                                          choice("colorspace", v4l2_color_spaces, Type::u32)};
inline constexpr StructOf v4l2_plane_format{"v4l2_plane_pix_format", u32("sizeimage"), u32("bytesperline"), pad(12)};
inline constexpr StructOf v4l2_pix_format_mplane{"v4l2_pix_format_mplane",
                                                 u32("width"),
                                                 u32("height"),
                                                 fourcc("pixelformat"),
                                                 choice("field", v4l2_fields, Type::u32),
                                                 choice("colorspace", v4l2_color_spaces, Type::u32),
                                                 used("num_planes", array("plane_fmt", v4l2_plane_format, 8)),
                                                 u8("num_planes"),
                                                 pad(11)};
inline constexpr StructOf v4l2_clip{"v4l2_clip", field("c", v4l2_rect), hidden(address("next"))};
inline constexpr StructOf v4l2_window{"v4l2_window",
                                      field("w", v4l2_rect),
                                      choice("field", v4l2_fields, Type::u32),
                                      hex("chromakey", Type::u32),
                                      in("clips", v4l2_clip, len::count("clipcount")),
                                      u32("clipcount"),
                                      address("bitmap"),
                                      hex("global_alpha", Type::u8)};
inline constexpr StructOf v4l2_vbi_format{"v4l2_vbi_format",
                                          u32("sampling_rate"),
                                          u32("offset"),
                                          u32("samples_per_line"),
                                          fourcc("sample_format"),
                                          array("start", element::s32, 2),
                                          array("count", element::u32, 2),
                                          flags("flags", v4l2_vbi_flags)};
inline constexpr Item v4l2_lines_of_field = array({}, element::hex16, 24);
inline constexpr StructOf v4l2_sliced_format{"v4l2_sliced_vbi_format",
                                             flags("service_set", v4l2_sliced_services, Type::u16),
                                             array("service_lines", v4l2_lines_of_field, 2), u32("io_size")};
inline constexpr StructOf v4l2_sdr_format{"v4l2_sdr_format", fourcc("pixelformat"), u32("buffersize")};
inline constexpr StructOf v4l2_meta_format{"v4l2_meta_format", fourcc("dataformat"), u32("buffersize")};

namespace video_detail {
// The union holds pointers, and is aligned as these are.
inline constexpr Item before_format = hidden(type_of_buffer());
inline constexpr StructOf pix{"v4l2_format", before_format, aligned(element::address),
                              field("fmt.pix", v4l2_pix_format)};
inline constexpr StructOf window{"v4l2_format", before_format, aligned(element::address),
                                 field("fmt.win", v4l2_window)};
inline constexpr StructOf vbi{"v4l2_format", before_format, aligned(element::address),
                              field("fmt.vbi", v4l2_vbi_format)};
inline constexpr StructOf sliced{"v4l2_format", before_format, aligned(element::address),
                                 field("fmt.sliced", v4l2_sliced_format)};
inline constexpr StructOf planes{"v4l2_format", before_format, aligned(element::address),
                                 field("fmt.pix_mp", v4l2_pix_format_mplane)};
inline constexpr StructOf radio{"v4l2_format", before_format, aligned(element::address),
                                field("fmt.sdr", v4l2_sdr_format)};
inline constexpr StructOf meta{"v4l2_format", before_format, aligned(element::address),
                               field("fmt.meta", v4l2_meta_format)};
inline constexpr Case formats_list[] = {
    as(1, pix),      // V4L2_BUF_TYPE_VIDEO_CAPTURE
    as(2, pix),      // V4L2_BUF_TYPE_VIDEO_OUTPUT
    as(3, window),   // V4L2_BUF_TYPE_VIDEO_OVERLAY
    as(4, vbi),      // V4L2_BUF_TYPE_VBI_CAPTURE
    as(5, vbi),      // V4L2_BUF_TYPE_VBI_OUTPUT
    as(6, sliced),   // V4L2_BUF_TYPE_SLICED_VBI_CAPTURE
    as(7, sliced),   // V4L2_BUF_TYPE_SLICED_VBI_OUTPUT
    as(8, window),   // V4L2_BUF_TYPE_VIDEO_OUTPUT_OVERLAY
    as(9, planes),   // V4L2_BUF_TYPE_VIDEO_CAPTURE_MPLANE
    as(10, planes),  // V4L2_BUF_TYPE_VIDEO_OUTPUT_MPLANE
    as(11, radio),   // V4L2_BUF_TYPE_SDR_CAPTURE
    as(12, radio),   // V4L2_BUF_TYPE_SDR_OUTPUT
    as(13, meta),    // V4L2_BUF_TYPE_META_CAPTURE
    as(14, meta),    // V4L2_BUF_TYPE_META_OUTPUT
};
inline constexpr Cases formats{formats_list};
}  // namespace video_detail

inline constexpr StructOf v4l2_format{"v4l2_format", video_detail::type_of_buffer(),
                                      select("type", video_detail::formats), aligned(element::address), pad(200)};
inline constexpr StructOf v4l2_format_asked{"v4l2_format", video_detail::type_of_buffer(), aligned(element::address),
                                            pad(200)};
inline constexpr StructOf v4l2_format_got{"v4l2_format", video_detail::before_format,
                                          select("type", video_detail::formats), aligned(element::address), pad(200)};
inline constexpr StructOf v4l2_fmtdesc_asked{"v4l2_fmtdesc", u32("index"), video_detail::type_of_buffer(), pad(56)};
inline constexpr StructOf v4l2_fmtdesc_got{
    "v4l2_fmtdesc",        pad(8), flags("flags", v4l2_format_flags), whole(chars("description", 32)),
    fourcc("pixelformat"), pad(16)};

inline constexpr StructOf v4l2_frmsize_discrete{"v4l2_frmsize_discrete", u32("width"), u32("height")};
inline constexpr StructOf v4l2_frmsize_stepwise{"v4l2_frmsize_stepwise", u32("min_width"),  u32("max_width"),
                                                u32("step_width"),       u32("min_height"), u32("max_height"),
                                                u32("step_height")};
inline constexpr StructOf v4l2_frmival_stepwise{"v4l2_frmival_stepwise", fraction("min"), fraction("max"),
                                                fraction("step")};
namespace video_detail {
inline constexpr StructOf size_discrete{"v4l2_frmsizeenum", pad(12), field("discrete", v4l2_frmsize_discrete)};
inline constexpr StructOf size_stepwise{"v4l2_frmsizeenum", pad(12), field("stepwise", v4l2_frmsize_stepwise)};
inline constexpr Case sizes_list[] = {as(1, size_discrete), as(2, size_stepwise), as(3, size_stepwise)};
inline constexpr Cases sizes{sizes_list};
inline constexpr StructOf interval_discrete{"v4l2_frmivalenum", pad(20), fraction("discrete")};
inline constexpr StructOf interval_stepwise{"v4l2_frmivalenum", pad(20), field("stepwise", v4l2_frmival_stepwise)};
inline constexpr Case intervals_list[] = {as(1, interval_discrete), as(2, interval_stepwise), as(3, interval_stepwise)};
inline constexpr Cases intervals{intervals_list};
}  // namespace video_detail
inline constexpr StructOf v4l2_frmsize_asked{"v4l2_frmsizeenum", u32("index"), fourcc("pixel_format"), pad(36)};
inline constexpr StructOf v4l2_frmsize_got{"v4l2_frmsizeenum", pad(8), choice("type", v4l2_size_types, Type::u32),
                                           select("type", video_detail::sizes), pad(32)};
inline constexpr StructOf v4l2_frmival_asked{"v4l2_frmivalenum", u32("index"),  fourcc("pixel_format"),
                                             u32("width"),       u32("height"), pad(36)};
inline constexpr StructOf v4l2_frmival_got{"v4l2_frmivalenum", pad(16), choice("type", v4l2_interval_types, Type::u32),
                                           select("type", video_detail::intervals), pad(32)};

// ---- Streams and buffers --------------------------------------------------------------------------------------------

inline constexpr StructOf v4l2_captureparm{"v4l2_captureparm",
                                           flags("capability", v4l2_stream_capabilities),
                                           flags("capturemode", v4l2_stream_modes),
                                           fraction("timeperframe"),
                                           u32("extendedmode"),
                                           u32("readbuffers")};
inline constexpr StructOf v4l2_outputparm{"v4l2_outputparm",
                                          flags("capability", v4l2_stream_capabilities),
                                          flags("outputmode", v4l2_stream_modes),
                                          fraction("timeperframe"),
                                          u32("extendedmode"),
                                          u32("writebuffers")};
namespace video_detail {
inline constexpr StructOf capture{"v4l2_streamparm", pad(4), field("parm.capture", v4l2_captureparm)};
inline constexpr StructOf output{"v4l2_streamparm", pad(4), field("parm.output", v4l2_outputparm)};
inline constexpr Case parameters_list[] = {as(1, capture), as(2, output), as(9, capture), as(10, output)};
inline constexpr Cases parameters{parameters_list};
}  // namespace video_detail
inline constexpr StructOf v4l2_streamparm{"v4l2_streamparm", video_detail::type_of_buffer(),
                                          select("type", video_detail::parameters), pad(200)};
inline constexpr StructOf v4l2_streamparm_asked{"v4l2_streamparm", video_detail::type_of_buffer(), pad(200)};
inline constexpr StructOf v4l2_streamparm_got{"v4l2_streamparm", hidden(video_detail::type_of_buffer()),
                                              select("type", video_detail::parameters), pad(200)};

inline constexpr StructOf v4l2_requestbuffers{
    "v4l2_requestbuffers",          shown_as("type", "memory", "count"),        u32("count"),
    video_detail::type_of_buffer(), choice("memory", v4l2_memories, Type::u32), pad(8)};
inline constexpr StructOf v4l2_requestbuffers_got{"v4l2_requestbuffers", u32("count"), pad(16)};

namespace video_detail {
// Where in a v4l2_buffer its memory is.
inline constexpr Item before_time = pad(20);
inline constexpr Item time_stamp = hidden(array({}, element::slong, 2));
inline constexpr StructOf by_offset{"v4l2_buffer", before_time, time_stamp, pad(24), hex("m.offset", Type::u32)};
inline constexpr StructOf by_address{"v4l2_buffer", before_time, time_stamp, pad(24), hex("m.userptr")};
inline constexpr StructOf by_descriptor{"v4l2_buffer", before_time, time_stamp, pad(24), fd("m.fd")};
inline constexpr Case memories_list[] = {as(1, by_offset), as(2, by_address), as(4, by_descriptor)};
inline constexpr Cases memories{memories_list};
}  // namespace video_detail
inline constexpr StructOf v4l2_buffer_asked{
    "v4l2_buffer", shown_as("type", "index"), u32("index"), video_detail::type_of_buffer(),
    pad(12),       video_detail::time_stamp,  pad(24),      hidden(element::ulong),
    pad(12)};
inline constexpr StructOf v4l2_buffer_any{
    "v4l2_buffer",          pad(4), video_detail::type_of_buffer(), pad(12), video_detail::time_stamp, pad(24),
    hidden(element::ulong), pad(12)};
inline constexpr StructOf v4l2_buffer_got{
    "v4l2_buffer",
    shown_as("memory", "m", "length", "bytesused", "flags", "timestamp", "field", "sequence"),
    pad(8),
    u32("bytesused"),
    flags("flags", v4l2_buffer_flags),
    verbose(choice("field", v4l2_fields, Type::u32)),
    verbose(field("timestamp", timeval)),
    pad(16),
    verbose(u32("sequence")),
    choice("memory", v4l2_memories, Type::u32),
    video_detail::named("m", select("memory", video_detail::memories)),
    hidden(element::ulong),
    u32("length"),
    pad(8)};
inline constexpr StructOf v4l2_buffer_taken{
    "v4l2_buffer",
    shown_as("index", "memory", "m", "length", "bytesused", "flags", "timestamp", "field", "sequence"),
    u32("index"),
    pad(4),
    u32("bytesused"),
    flags("flags", v4l2_buffer_flags),
    verbose(choice("field", v4l2_fields, Type::u32)),
    field("timestamp", timeval),
    pad(16),
    verbose(u32("sequence")),
    choice("memory", v4l2_memories, Type::u32),
    video_detail::named("m", select("memory", video_detail::memories)),
    hidden(element::ulong),
    u32("length"),
    pad(8)};
inline constexpr StructOf v4l2_create_buffers{
    "v4l2_create_buffers",        pad(4), u32("count"), choice("memory", v4l2_memories, Type::u32),
    field("format", v4l2_format), pad(32)};
inline constexpr StructOf v4l2_create_buffers_got{"v4l2_create_buffers",          u32("index"), u32("count"), pad(4),
                                                  hidden(field({}, v4l2_format)), pad(32)};
inline constexpr StructOf v4l2_exportbuffer{"v4l2_exportbuffer", video_detail::type_of_buffer(), u32("index"),
                                            u32("plane"),        hex("flags", Type::u32),        pad(48)};
inline constexpr StructOf v4l2_exportbuffer_got{"v4l2_exportbuffer", pad(16), fd("fd"), pad(44)};
inline constexpr StructOf v4l2_framebuffer{"v4l2_framebuffer", hex("capability", Type::u32), hex("flags", Type::u32),
                                           address("base"), pad(32)};

// ---- Controls -------------------------------------------------------------------------------------------------------

inline constexpr StructOf v4l2_control{"v4l2_control", video_detail::control("id"), s32("value")};
inline constexpr StructOf v4l2_control_asked{"v4l2_control", video_detail::control("id"), pad(4)};
inline constexpr StructOf v4l2_control_got{"v4l2_control", pad(4), s32("value")};
inline constexpr StructOf v4l2_queryctrl_asked{"v4l2_queryctrl", video_detail::control("id"), pad(64)};
inline constexpr StructOf v4l2_queryctrl_got{"v4l2_queryctrl",
                                             pad(4),
                                             choice("type", v4l2_control_types, Type::u32),
                                             whole(chars("name", 32)),
                                             verbose(s32("minimum")),
                                             verbose(s32("maximum")),
                                             verbose(s32("step")),
                                             verbose(s32("default_value")),
                                             verbose(flags("flags", v4l2_control_flags)),
                                             pad(8)};
inline constexpr StructOf v4l2_query_ext_asked{"v4l2_query_ext_ctrl", video_detail::control("id"), pad(228)};
inline constexpr StructOf v4l2_query_ext_got{"v4l2_query_ext_ctrl",
                                             pad(4),
                                             choice("type", v4l2_control_types, Type::u32),
                                             whole(chars("name", 32)),
                                             verbose(s64("minimum")),
                                             verbose(s64("maximum")),
                                             verbose(u64("step")),
                                             verbose(s64("default_value")),
                                             verbose(flags("flags", v4l2_control_flags)),
                                             verbose(u32("elem_size")),
                                             verbose(u32("elems")),
                                             verbose(u32("nr_of_dims")),
                                             verbose(used("nr_of_dims", array("dims", element::u32, 4))),
                                             pad(128)};
namespace video_detail {
// A number in two widths, or where there is a size what a pointer points to, a string mostly.
inline constexpr StructOf narrow_value{packed, "v4l2_ext_control", pad(12), s32("value")};
inline constexpr StructOf wide_value{packed, "v4l2_ext_control", pad(12), s64("value64")};
inline constexpr StructOf text_value{
    packed, "v4l2_ext_control", pad(4), hidden(u32("size")), pad(4), in_bytes("string", len::arg("size"))};
inline constexpr Case narrow_list[] = {as(0, narrow_value)};
inline constexpr Cases narrow_values{narrow_list};
inline constexpr Case value_list[] = {as(0, wide_value), as(otherwise, text_value)};
inline constexpr Cases values{value_list};
}  // namespace video_detail
inline constexpr StructOf v4l2_ext_control{packed,
                                           "v4l2_ext_control",
                                           video_detail::control("id"),
                                           u32("size"),
                                           pad(4),
                                           select("size", video_detail::narrow_values),
                                           select("size", video_detail::values),
                                           pad(8)};
inline constexpr StructOf v4l2_ext_controls_asked{
    "v4l2_ext_controls",       choice("ctrl_class", v4l2_control_classes, Type::u32), u32("count"), pad(12),
    aligned(element::address), when(differs("count", 0), address("controls"))};
inline constexpr StructOf v4l2_ext_controls{
    "v4l2_ext_controls",
    choice("ctrl_class", v4l2_control_classes, Type::u32),
    u32("count"),
    pad(12),
    aligned(element::address),
    when(differs("count", 0), in("controls", v4l2_ext_control, len::count("count")))};
inline constexpr StructOf v4l2_ext_controls_got{
    "v4l2_ext_controls",       pad(4),
    hidden(u32("count")),      pad(12),
    aligned(element::address), when(differs("count", 0), in("controls", v4l2_ext_control, len::count("count")))};

// ---- Inputs, standards, tuners, cropping ----------------------------------------------------------------------------

inline constexpr StructOf v4l2_input_asked{"v4l2_input", u32("index"), pad(72), aligned(element::u64)};
inline constexpr StructOf v4l2_input_got{"v4l2_input",
                                         pad(4),
                                         whole(chars("name", 32)),
                                         choice("type", v4l2_input_types, Type::u32),
                                         hex("audioset", Type::u32),
                                         u32("tuner"),
                                         flags("std", v4l2_standards, Type::u64),
                                         flags("status", v4l2_input_status),
                                         flags("capabilities", v4l2_input_capabilities),
                                         pad(12)};
inline constexpr StructOf v4l2_standard_asked{"v4l2_standard", u32("index"), hidden(element::u64), pad(52)};
inline constexpr StructOf v4l2_standard_got{
    "v4l2_standard",   pad(4), hidden(element::u64), whole(chars("name", 24)), fraction("frameperiod"),
    u32("framelines"), pad(16)};
inline constexpr StructOf v4l2_tuner_asked{"v4l2_tuner", u32("index"), pad(80)};
inline constexpr StructOf v4l2_tuner_got{"v4l2_tuner",
                                         pad(4),
                                         whole(chars("name", 32)),
                                         choice("type", v4l2_tuner_types, Type::u32),
                                         flags("capability", v4l2_tuner_capabilities),
                                         u32("rangelow"),
                                         u32("rangehigh"),
                                         flags("rxsubchans", v4l2_tuner_channels),
                                         choice("audmode", v4l2_tuner_modes, Type::u32),
                                         s32("signal"),
                                         s32("afc"),
                                         pad(16)};
inline constexpr StructOf v4l2_tuner{"v4l2_tuner",
                                     u32("index"),
                                     whole(chars("name", 32)),
                                     choice("type", v4l2_tuner_types, Type::u32),
                                     flags("capability", v4l2_tuner_capabilities),
                                     u32("rangelow"),
                                     u32("rangehigh"),
                                     flags("rxsubchans", v4l2_tuner_channels),
                                     choice("audmode", v4l2_tuner_modes, Type::u32),
                                     s32("signal"),
                                     s32("afc"),
                                     pad(16)};
inline constexpr StructOf v4l2_cropcap_asked{"v4l2_cropcap", video_detail::type_of_buffer(), pad(40)};
inline constexpr StructOf v4l2_cropcap_got{"v4l2_cropcap", pad(4), field("bounds", v4l2_rect),
                                           field("defrect", v4l2_rect), fraction("pixelaspect")};
inline constexpr StructOf v4l2_crop{"v4l2_crop", video_detail::type_of_buffer(), field("c", v4l2_rect)};
inline constexpr StructOf v4l2_crop_asked{"v4l2_crop", video_detail::type_of_buffer(), pad(16)};
inline constexpr StructOf v4l2_crop_got{"v4l2_crop", pad(4), field("c", v4l2_rect)};
inline constexpr Item v4l2_type = video_detail::type_of_buffer({});

}  // namespace callgate::decode::structs
