// Structures of the sequencer of sound cards (sound/asequencer.h).
#pragma once

#include "decode/constants/sound.h"
#include "decode/describe.h"
#include "decode/structs/sound.h"

namespace callgate::decode::structs {

inline constexpr StructOf snd_seq_addr{"snd_seq_addr", u8("client"), u8("port")};
inline constexpr StructOf snd_seq_real_time{"snd_seq_real_time", u32("tv_sec"), u32("tv_nsec")};

inline constexpr StructOf snd_seq_system_info{"snd_seq_system_info", s32("queues"),   s32("clients"),
                                              s32("ports"),          s32("channels"), s32("cur_clients"),
                                              s32("cur_queues"),     pad(24)};
inline constexpr StructOf snd_seq_running_asked{"snd_seq_running_info", u8("client")};
inline constexpr StructOf snd_seq_running_info{"snd_seq_running_info", pad(1), u8("big_endian"), u8("cpu_mode"),
                                               pad(13)};

inline constexpr StructOf snd_seq_client_asked{"snd_seq_client_info", s32("client")};
inline constexpr StructOf snd_seq_client_info{"snd_seq_client_info",
                                              s32("client"),
                                              choice("type", sequencer_client_types),
                                              whole(chars("name", 64)),
                                              flags("filter", sequencer_filter_flags),
                                              verbose(in_hex(raw_bytes("multicast_filter", 8))),
                                              verbose(in_hex(raw_bytes("event_filter", 32))),
                                              s32("num_ports"),
                                              s32("event_lost"),
                                              s32("card"),
                                              pid("pid"),
                                              choice("midi_version", sequencer_midi_versions, Type::u32),
                                              hex("group_filter", Type::u32),
                                              pad(48)};
inline constexpr StructOf snd_seq_client_pool{
    "snd_seq_client_pool", s32("client"),      s32("output_pool"), s32("input_pool"),
    s32("output_room"),    s32("output_free"), s32("input_free"),  pad(64)};
/// Information of a MIDI endpoint or block, which is as `type` says; the kernel keeps it as bytes.
inline constexpr StructOf snd_seq_client_ump{"snd_seq_client_ump_info", s32("client"), s32("type")};
inline constexpr StructOf snd_seq_client_ump_info{"snd_seq_client_ump_info", s32("client"), s32("type"),
                                                  in_hex(raw_bytes("info", 512))};

namespace sequencer_detail {

inline constexpr StructOf ticks{"", pad(4), u32("time.tick"), pad(4)};
inline constexpr StructOf date{"", pad(4), field("time.time", snd_seq_real_time)};
inline constexpr Case times[] = {
    as(0, date), as(0x40, ticks),  // SNDRV_SEQ_REMOVE_TIME_TICK
};
inline constexpr Cases by_mode{times, 0x40};

}  // namespace sequencer_detail

inline constexpr StructOf snd_seq_remove_events{"snd_seq_remove_events",
                                                flags("remove_mode", sequencer_removal_flags),
                                                select("remove_mode", sequencer_detail::by_mode),
                                                pad(8),
                                                u8("queue"),
                                                field("dest", snd_seq_addr),
                                                u8("channel"),
                                                s32("type"),
                                                s8("tag"),
                                                pad(43)};

inline constexpr StructOf snd_seq_port_asked{"snd_seq_port_info", field("addr", snd_seq_addr), pad(94),
                                             hidden(address("kernel")), pad(64)};
inline constexpr StructOf snd_seq_port_info{"snd_seq_port_info",
                                            field("addr", snd_seq_addr),
                                            whole(chars("name", 64)),
                                            flags("capability", sequencer_port_capability_flags),
                                            flags("type", sequencer_port_type_flags),
                                            s32("midi_channels"),
                                            s32("midi_voices"),
                                            s32("synth_voices"),
                                            s32("read_use"),
                                            s32("write_use"),
                                            hidden(address("kernel")),
                                            flags("flags", sequencer_port_flags),
                                            u8("time_queue"),
                                            choice("direction", midi_directions, Type::u8),
                                            u8("ump_group"),
                                            pad(57)};
inline constexpr StructOf snd_seq_port_subscribe{"snd_seq_port_subscribe",
                                                 field("sender", snd_seq_addr),
                                                 field("dest", snd_seq_addr),
                                                 u32("voices"),
                                                 flags("flags", sequencer_subscription_flags),
                                                 u8("queue"),
                                                 pad(67)};
inline constexpr StructOf snd_seq_subscription_asked{"snd_seq_port_subscribe", field("sender", snd_seq_addr),
                                                     field("dest", snd_seq_addr)};
inline constexpr StructOf snd_seq_subscription_got{"snd_seq_port_subscribe",
                                                   pad(4),
                                                   u32("voices"),
                                                   flags("flags", sequencer_subscription_flags),
                                                   u8("queue"),
                                                   pad(67)};
inline constexpr StructOf snd_seq_query_asked{"snd_seq_query_subs", field("root", snd_seq_addr),
                                              choice("type", sequencer_queries), s32("index")};
inline constexpr StructOf snd_seq_query_got{"snd_seq_query_subs",
                                            pad(12),
                                            s32("num_subs"),
                                            field("addr", snd_seq_addr),
                                            u8("queue"),
                                            flags("flags", sequencer_subscription_flags),
                                            pad(64)};

inline constexpr StructOf snd_seq_queue_asked{"snd_seq_queue_info", s32("queue"), pad(136)};
/// What asks for the rest of shorter structs.
inline constexpr StructOf snd_seq_of_queue{"snd_seq_queue_status", s32("queue")};
inline constexpr StructOf snd_seq_queue_by_name{"snd_seq_queue_info", pad(12), whole(chars("name", 64))};
inline constexpr StructOf snd_seq_queue_info{"snd_seq_queue_info",
                                             s32("queue"),
                                             s32("owner"),
                                             u32("locked"),
                                             whole(chars("name", 64)),
                                             flags("flags", sequencer_queue_flags),
                                             pad(60)};
inline constexpr StructOf snd_seq_queue_status{
    "snd_seq_queue_status",           pad(4),         s32("events"),           u32("tick"),
    field("time", snd_seq_real_time), s32("running"), hex("flags", Type::u32), pad(64)};
inline constexpr StructOf snd_seq_queue_tempo{
    "snd_seq_queue_tempo",       s32("queue"),      u32("tempo"), s32("ppq"), u32("skew_value"),
    hex("skew_base", Type::u32), u16("tempo_base"), pad(22)};
inline constexpr StructOf snd_seq_queue_timer{
    "snd_seq_queue_timer",    s32("queue"), choice("type", sequencer_timer_types), field("u.alsa.id", snd_timer_id),
    u32("u.alsa.resolution"), pad(64)};
inline constexpr StructOf snd_seq_queue_client{"snd_seq_queue_client", s32("queue"), s32("client"), s32("used"),
                                               pad(64)};

}  // namespace callgate::decode::structs
