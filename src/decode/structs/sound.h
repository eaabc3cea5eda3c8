// Structures of sound cards (sound/asound.h).
#pragma once

#include "decode/constants/sound.h"
#include "decode/describe.h"
#include "decode/structs/time.h"

namespace callgate::decode::structs {

inline constexpr StructOf snd_pcm_info{"snd_pcm_info",
                                       u32("device"),
                                       u32("subdevice"),
                                       choice("stream", pcm_streams),
                                       s32("card"),
                                       whole(chars("id", 64)),
                                       whole(chars("name", 80)),
                                       whole(chars("subname", 32)),
                                       choice("dev_class", pcm_classes),
                                       choice("dev_subclass", pcm_subclasses),
                                       u32("subdevices_count"),
                                       u32("subdevices_avail"),
                                       pad(80)};
inline constexpr StructOf snd_xferi{"snd_xferi", hidden(slong("result")), address("buf"), ulong("frames")};
inline constexpr StructOf snd_xferi_got{"snd_xferi", slong("result"), hidden(address("buf")), hidden(ulong("frames"))};
inline constexpr StructOf snd_pcm_sw_params{"snd_pcm_sw_params",
                                            choice("tstamp_mode", pcm_time_stamps),
                                            u32("period_step"),
                                            u32("sleep_min"),
                                            ulong("avail_min"),
                                            ulong("xfer_align"),
                                            ulong("start_threshold"),
                                            ulong("stop_threshold"),
                                            ulong("silence_threshold"),
                                            ulong("silence_size"),
                                            ulong("boundary"),
                                            hex("proto", Type::u32),
                                            choice("tstamp_type", pcm_time_stamp_types, Type::u32),
                                            pad(56)};
inline constexpr StructOf snd_interval{"snd_interval", u32("min"), u32("max"), if_nonzero(hex("flags", Type::u32))};
/// Its masks and intervals, which the kernel's definition keeps in arrays, by what each is of (SNDRV_PCM_HW_PARAM_*).
/// Packed: nothing lies between them.
inline constexpr StructOf snd_pcm_hw_params{packed,
                                            "snd_pcm_hw_params",
                                            flags("flags", pcm_hardware_flags),
                                            flags("access", pcm_access_bits),
                                            pad(28),
                                            flags("format", pcm_format_bits, Type::u64),
                                            pad(24),
                                            flags("subformat", pcm_subformat_bits),
                                            pad(28),
                                            pad(160),
                                            field("sample_bits", snd_interval),
                                            field("frame_bits", snd_interval),
                                            field("channels", snd_interval),
                                            field("rate", snd_interval),
                                            field("period_time", snd_interval),
                                            field("period_size", snd_interval),
                                            field("period_bytes", snd_interval),
                                            field("periods", snd_interval),
                                            field("buffer_time", snd_interval),
                                            field("buffer_size", snd_interval),
                                            field("buffer_bytes", snd_interval),
                                            field("tick_time", snd_interval),
                                            pad(108),
                                            hex("rmask", Type::u32),
                                            hex("cmask", Type::u32),
                                            flags("info", pcm_information_flags),
                                            u32("msbits"),
                                            u32("rate_num"),
                                            u32("rate_den"),
                                            ulong("fifo_size"),
                                            pad(64)};
inline constexpr StructOf snd_ctl_card_info{"snd_ctl_card_info",
                                            s32("card"),
                                            pad(4),
                                            whole(chars("id", 16)),
                                            whole(chars("driver", 16)),
                                            whole(chars("name", 32)),
                                            whole(chars("longname", 80)),
                                            pad(16),
                                            whole(chars("mixername", 80)),
                                            whole(chars("components", 128))};
inline constexpr StructOf snd_ctl_elem_id{"snd_ctl_elem_id", u32("numid"),     choice("iface", control_interfaces),
                                          u32("device"),     u32("subdevice"), whole(chars("name", 44)),
                                          u32("index")};
inline constexpr StructOf snd_ctl_elem_list{
    "snd_ctl_elem_list",      u32("offset"), u32("space"), pad(8), hidden(address("pids")), pad(50),
    aligned(element::address)};
inline constexpr StructOf snd_ctl_elem_list_got{"snd_ctl_elem_list",
                                                pad(8),
                                                u32("used"),
                                                u32("count"),
                                                out("pids", snd_ctl_elem_id, len::count("used")),
                                                pad(50),
                                                aligned(element::address)};

// ---- Digital audio --------------------------------------------------------------------------------------------------

namespace sound_detail {

/// So many bytes at the end of a struct, which on i386 are others.
template <std::uint32_t N>
inline constexpr StructOf reserved_there{"", pad(N)};
template <std::uint32_t Here, std::uint32_t OnI386>
inline constexpr StructOf reserved{"", on_i386(reserved_there<OnI386>), pad(Here)};

}  // namespace sound_detail

inline constexpr StructOf snd_pcm_channel_asked{"snd_pcm_channel_info", u32("channel"), pad(4)};
inline constexpr StructOf snd_pcm_channel_got{"snd_pcm_channel_info", pad(4), slong("offset"), u32("first"),
                                              u32("step")};
inline constexpr StructOf snd_xfern{"snd_xfern", hidden(slong("result")), address("bufs"), ulong("frames")};
inline constexpr StructOf snd_xfern_got{"snd_xfern", slong("result"), hidden(address("bufs")), hidden(ulong("frames"))};
inline constexpr StructOf snd_pcm_status{"snd_pcm_status",
                                         choice("state", pcm_states),
                                         field("trigger_tstamp", timespec),
                                         field("tstamp", timespec),
                                         ulong("appl_ptr"),
                                         ulong("hw_ptr"),
                                         slong("delay"),
                                         ulong("avail"),
                                         ulong("avail_max"),
                                         ulong("overrange"),
                                         choice("suspended_state", pcm_states),
                                         hex("audio_tstamp_data", Type::u32),
                                         field("audio_tstamp", timespec),
                                         field("driver_tstamp", timespec),
                                         u32("audio_tstamp_accuracy"),
                                         hidden(field({}, sound_detail::reserved<20, 36>))};
/// What is asked for with the status: which time stamps, in audio_tstamp_data.
inline constexpr StructOf snd_pcm_status_asked{"snd_pcm_status",
                                               pad(4),
                                               hidden(array({}, timespec, 2)),
                                               hidden(array({}, element::ulong, 6)),
                                               pad(4),
                                               hex("audio_tstamp_data", Type::u32)};
inline constexpr StructOf snd_pcm_mmap_status{"snd_pcm_mmap_status",
                                              choice("state", pcm_states),
                                              pad(4),
                                              ulong("hw_ptr"),
                                              field("tstamp", timespec),
                                              choice("suspended_state", pcm_states),
                                              field("audio_tstamp", timespec),
                                              hidden(field({}, sound_detail::reserved<8, 32>))};
inline constexpr StructOf snd_pcm_mmap_control{"snd_pcm_mmap_control", ulong("appl_ptr"), ulong("avail_min"),
                                               hidden(field({}, sound_detail::reserved<48, 56>))};
inline constexpr StructOf snd_pcm_sync_ptr{"snd_pcm_sync_ptr", flags("flags", pcm_pointer_flags),
                                           aligned(element::ulong), pad(64), field("c.control", snd_pcm_mmap_control)};
inline constexpr StructOf snd_pcm_sync_ptr_got{"snd_pcm_sync_ptr", pad(4), field("s.status", snd_pcm_mmap_status),
                                               field("c.control", snd_pcm_mmap_control)};

// ---- Controls -------------------------------------------------------------------------------------------------------

namespace sound_detail {

inline constexpr StructOf integer_limits{"", pad(80), slong("value.integer.min"), slong("value.integer.max"),
                                         slong("value.integer.step")};
inline constexpr StructOf integer64_limits{"", pad(80), s64("value.integer64.min"), s64("value.integer64.max"),
                                           s64("value.integer64.step")};
inline constexpr StructOf enumerated{"", pad(80), u32("value.enumerated.items"), u32("value.enumerated.item"),
                                     whole(chars("value.enumerated.name", 64))};
inline constexpr StructOf enumerated_to_add{
    "",
    pad(80),
    u32("value.enumerated.items"),
    pad(68),
    in_64_bits(in_bytes("value.enumerated.names_ptr", len::arg("value.enumerated.names_length"))),
    u32("value.enumerated.names_length")};
inline constexpr Case limits[] = {
    as(1, integer_limits),    // SNDRV_CTL_ELEM_TYPE_BOOLEAN
    as(2, integer_limits),    // SNDRV_CTL_ELEM_TYPE_INTEGER
    as(3, enumerated),        // SNDRV_CTL_ELEM_TYPE_ENUMERATED
    as(6, integer64_limits),  // SNDRV_CTL_ELEM_TYPE_INTEGER64
};
inline constexpr Cases limits_by_type{limits};
inline constexpr Case limits_to_add[] = {
    as(1, integer_limits),
    as(2, integer_limits),
    as(3, enumerated_to_add),
    as(6, integer64_limits),
};
inline constexpr Cases limits_to_add_by_type{limits_to_add};

}  // namespace sound_detail

inline constexpr StructOf snd_ctl_elem_info_asked{"snd_ctl_elem_info", field("id", snd_ctl_elem_id), pad(208)};
inline constexpr StructOf snd_ctl_elem_info{"snd_ctl_elem_info",
                                            field("id", snd_ctl_elem_id),
                                            choice("type", control_types),
                                            flags("access", control_access_flags),
                                            u32("count"),
                                            pid("owner"),
                                            select("type", sound_detail::limits_by_type),
                                            pad(192)};
inline constexpr StructOf snd_ctl_elem_to_add{"snd_ctl_elem_info",
                                              field("id", snd_ctl_elem_id),
                                              choice("type", control_types),
                                              flags("access", control_access_flags),
                                              u32("count"),
                                              pad(4),
                                              select("type", sound_detail::limits_to_add_by_type),
                                              pad(192)};
/// The value of a control: of which type is not told here. That of most is of numbers, a channel each; `...` stands for
/// those after the first two.
inline constexpr StructOf snd_ctl_elem_value_asked{"snd_ctl_elem_value", field("id", snd_ctl_elem_id)};
inline constexpr StructOf snd_ctl_elem_value{"snd_ctl_elem_value", field("id", snd_ctl_elem_id), pad(4),
                                             abridged(array("value.integer.value", element::slong, 128)), pad(128)};
inline constexpr StructOf snd_ctl_tlv{"snd_ctl_tlv", u32("numid"), u32("length"),
                                      tail("tlv", element::hex32, len::arg("length"))};
inline constexpr StructOf snd_ctl_tlv_asked{"snd_ctl_tlv", u32("numid"), u32("length")};
inline constexpr StructOf snd_ctl_tlv_got{"snd_ctl_tlv", pad(4), hidden(u32("length")),
                                          tail("tlv", element::hex32, len::arg("length"))};

// ---- Devices of other kinds -----------------------------------------------------------------------------------------

inline constexpr StructOf snd_hwdep_asked{"snd_hwdep_info", u32("device"), pad(4)};
inline constexpr StructOf snd_hwdep_info{"snd_hwdep_info",
                                         u32("device"),
                                         s32("card"),
                                         whole(chars("id", 64)),
                                         whole(chars("name", 80)),
                                         choice("iface", hardware_dependent_interfaces),
                                         pad(64)};
inline constexpr StructOf snd_hwdep_dsp_status{"snd_hwdep_dsp_status",
                                               hex("version", Type::u32),
                                               whole(chars("id", 32)),
                                               u32("num_dsps"),
                                               hex("dsp_loaded", Type::u32),
                                               u32("chip_ready"),
                                               pad(16)};
inline constexpr StructOf snd_hwdep_dsp_image{"snd_hwdep_dsp_image",    u32("index"),
                                              whole(chars("name", 64)), in_bytes("image", len::arg("length")),
                                              ulong("length"),          hex("driver_data")};

inline constexpr StructOf snd_rawmidi_asked{"snd_rawmidi_info", pad(8), choice("stream", raw_midi_streams)};
inline constexpr StructOf snd_rawmidi_of_card{"snd_rawmidi_info", u32("device"), u32("subdevice"),
                                              choice("stream", raw_midi_streams)};
inline constexpr StructOf snd_rawmidi_info{"snd_rawmidi_info",
                                           u32("device"),
                                           u32("subdevice"),
                                           choice("stream", raw_midi_streams),
                                           s32("card"),
                                           flags("flags", raw_midi_flags),
                                           whole(chars("id", 64)),
                                           whole(chars("name", 80)),
                                           whole(chars("subname", 32)),
                                           u32("subdevices_count"),
                                           u32("subdevices_avail"),
                                           s32("tied_device"),
                                           pad(60)};
inline constexpr StructOf snd_rawmidi_params{"snd_rawmidi_params",
                                             choice("stream", raw_midi_streams),
                                             ulong("buffer_size"),
                                             ulong("avail_min"),
                                             u32("no_active_sensing"),
                                             flags("mode", raw_midi_modes),
                                             pad(12)};
inline constexpr StructOf snd_rawmidi_status_asked{"snd_rawmidi_status", choice("stream", raw_midi_streams)};
inline constexpr StructOf snd_rawmidi_status{"snd_rawmidi_status",
                                             choice("stream", raw_midi_streams),
                                             field("tstamp", timespec),
                                             ulong("avail"),
                                             ulong("xruns"),
                                             pad(16)};
inline constexpr StructOf snd_ump_endpoint_asked{"snd_ump_endpoint_info", s32("card"), s32("device")};
inline constexpr StructOf snd_ump_endpoint_info{packed,
                                                "snd_ump_endpoint_info",
                                                s32("card"),
                                                s32("device"),
                                                flags("flags", midi_endpoint_flags),
                                                flags("protocol_caps", midi_protocols),
                                                flags("protocol", midi_protocols),
                                                u32("num_blocks"),
                                                hex("version", Type::u16),
                                                hex("family_id", Type::u16),
                                                hex("model_id", Type::u16),
                                                hex("manufacturer_id", Type::u32),
                                                in_hex(raw_bytes("sw_revision", 4)),
                                                pad(2),
                                                whole(chars("name", 128)),
                                                whole(chars("product_id", 128)),
                                                pad(32)};
inline constexpr StructOf snd_ump_block_asked{"snd_ump_block_info", pad(8), u8("block_id")};
inline constexpr StructOf snd_ump_block_of_card{"snd_ump_block_info", s32("card"), s32("device"), u8("block_id")};
inline constexpr StructOf snd_ump_block_info{"snd_ump_block_info",
                                             s32("card"),
                                             s32("device"),
                                             u8("block_id"),
                                             choice("direction", midi_directions, Type::u8),
                                             u8("active"),
                                             u8("first_group"),
                                             u8("num_groups"),
                                             u8("midi_ci_version"),
                                             u8("sysex8_streams"),
                                             u8("ui_hint"),
                                             flags("flags", midi_block_flags),
                                             whole(chars("name", 128)),
                                             pad(32)};

inline constexpr StructOf snd_timer_id{"snd_timer_id",
                                       choice("dev_class", sound_timer_classes),
                                       choice("dev_sclass", sound_timer_subclasses),
                                       s32("card"),
                                       s32("device"),
                                       s32("subdevice")};
inline constexpr StructOf snd_timer_of_id{"snd_timer_ginfo", field("tid", snd_timer_id)};
inline constexpr StructOf snd_timer_ginfo{"snd_timer_ginfo",
                                          pad(20),
                                          flags("flags", sound_timer_flags),
                                          s32("card"),
                                          whole(chars("id", 64)),
                                          whole(chars("name", 80)),
                                          hidden(ulong("reserved0")),
                                          ulong("resolution"),
                                          ulong("resolution_min"),
                                          ulong("resolution_max"),
                                          u32("clients"),
                                          pad(32)};
inline constexpr StructOf snd_timer_gparams{"snd_timer_gparams", field("tid", snd_timer_id), ulong("period_num"),
                                            ulong("period_den"), pad(32)};
inline constexpr StructOf snd_timer_gstatus{
    "snd_timer_gstatus", pad(20), ulong("resolution"), ulong("resolution_num"), ulong("resolution_den"), pad(32)};
inline constexpr StructOf snd_timer_select{"snd_timer_select", field("id", snd_timer_id), pad(32)};
inline constexpr StructOf snd_timer_info{
    "snd_timer_info",         flags("flags", sound_timer_flags), s32("card"),         whole(chars("id", 64)),
    whole(chars("name", 80)), hidden(ulong("reserved0")),        ulong("resolution"), pad(64)};
inline constexpr StructOf snd_timer_params{"snd_timer_params",
                                           flags("flags", sound_timer_parameter_flags),
                                           u32("ticks"),
                                           u32("queue_size"),
                                           pad(4),
                                           flags("filter", sound_timer_events),
                                           pad(60)};
inline constexpr StructOf snd_timer_status{"snd_timer_status",
                                           field("tstamp", timespec),
                                           u32("resolution"),
                                           u32("lost"),
                                           u32("overrun"),
                                           u32("queue"),
                                           pad(64)};
inline constexpr StructOf snd_timer_uinfo{"snd_timer_uinfo", u64("resolution"), pad(24)};
inline constexpr StructOf snd_timer_uinfo_got{"snd_timer_uinfo", pad(8), fd("fd"), u32("id"), pad(16)};

// ---- Of 32-bit programs whose time_t has 64 bits --------------------------------------------------------------------

/// Where the struct as such has the same number as LP64's, or has one of its own.
inline constexpr StructOf snd_pcm_status_time64{"snd_pcm_status",
                                                choice("state", pcm_states),
                                                pad(4),
                                                field("trigger_tstamp", timespec64),
                                                field("tstamp", timespec64),
                                                ulong("appl_ptr"),
                                                ulong("hw_ptr"),
                                                slong("delay"),
                                                ulong("avail"),
                                                ulong("avail_max"),
                                                ulong("overrange"),
                                                choice("suspended_state", pcm_states),
                                                hex("audio_tstamp_data", Type::u32),
                                                field("audio_tstamp", timespec64),
                                                field("driver_tstamp", timespec64),
                                                u32("audio_tstamp_accuracy"),
                                                pad(20)};
inline constexpr StructOf snd_pcm_status_time64_asked{"snd_pcm_status", pad(40), hidden(array({}, element::ulong, 6)),
                                                      pad(4), hex("audio_tstamp_data", Type::u32)};
inline constexpr StructOf snd_pcm_mmap_status_time64{"snd_pcm_mmap_status",
                                                     choice("state", pcm_states),
                                                     pad(4),
                                                     ulong("hw_ptr"),
                                                     pad(4),
                                                     field("tstamp", timespec64),
                                                     choice("suspended_state", pcm_states),
                                                     pad(4),
                                                     field("audio_tstamp", timespec64),
                                                     pad(8)};
inline constexpr StructOf snd_pcm_sync_ptr_time64{"snd_pcm_sync_ptr", flags("flags", pcm_pointer_flags), pad(68),
                                                  field("c.control", snd_pcm_mmap_control)};
inline constexpr StructOf snd_pcm_sync_ptr_time64_got{"snd_pcm_sync_ptr", pad(8),
                                                      field("s.status", snd_pcm_mmap_status_time64),
                                                      field("c.control", snd_pcm_mmap_control)};
inline constexpr StructOf snd_pcm_sync_ptr_wide{"snd_pcm_sync_ptr", on_i386(snd_pcm_sync_ptr_time64),
                                                anonymous(snd_pcm_sync_ptr)};
inline constexpr StructOf snd_pcm_sync_ptr_wide_got{"snd_pcm_sync_ptr", on_i386(snd_pcm_sync_ptr_time64_got),
                                                    anonymous(snd_pcm_sync_ptr_got)};
inline constexpr StructOf snd_rawmidi_status_time64{"snd_rawmidi_status",
                                                    choice("stream", raw_midi_streams),
                                                    pad(4),
                                                    field("tstamp", timespec64),
                                                    ulong("avail"),
                                                    ulong("xruns"),
                                                    pad(16)};
inline constexpr StructOf snd_timer_status_time64{"snd_timer_status",
                                                  field("tstamp", timespec64),
                                                  u32("resolution"),
                                                  u32("lost"),
                                                  u32("overrun"),
                                                  u32("queue"),
                                                  pad(64)};
inline constexpr StructOf snd_timer_status_wide{"snd_timer_status", on_i386(snd_timer_status_time64),
                                                anonymous(snd_timer_status)};

}  // namespace callgate::decode::structs
