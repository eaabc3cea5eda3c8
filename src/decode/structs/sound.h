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
                                            hex("flags", Type::u32),
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
                                            hex("info", Type::u32),
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

}  // namespace callgate::decode::structs
