// Structures of the Open Sound System (linux/soundcard.h).
#pragma once

#include "decode/constants/oss.h"
#include "decode/describe.h"

namespace callgate::decode::structs {

inline constexpr StructOf audio_buf_info{"audio_buf_info", s32("fragments"), s32("fragstotal"), s32("fragsize"),
                                         s32("bytes")};
inline constexpr StructOf count_info{"count_info", s32("bytes"), s32("blocks"), s32("ptr")};
inline constexpr StructOf buffmem_desc{"buffmem_desc", address("buffer"), s32("size")};

inline constexpr StructOf mixer_info{"mixer_info", whole(chars("id", 16)), whole(chars("name", 32)),
                                     s32("modify_counter"), pad(40)};
inline constexpr StructOf old_mixer_info{"_old_mixer_info", whole(chars("id", 16)), whole(chars("name", 32))};
inline constexpr StructOf mixer_vol_table_asked{"mixer_vol_table", s32("num")};
inline constexpr StructOf mixer_vol_table{"mixer_vol_table", s32("num"), whole(chars("name", 32)),
                                          array("levels", element::s32, 32)};
inline constexpr StructOf mixer_vol_table_got{"mixer_vol_table", pad(4), whole(chars("name", 32)),
                                              array("levels", element::s32, 32)};

inline constexpr StructOf synth_asked{"synth_info", pad(32), s32("device")};
inline constexpr StructOf synth_info{"synth_info",
                                     shown_as("device", "name", "synth_type", "synth_subtype", "perc_mode", "nr_voices",
                                              "nr_drums", "instr_bank_size", "capabilities"),
                                     whole(chars("name", 30)),
                                     s32("device"),
                                     choice("synth_type", oss_synthesizers),
                                     hex("synth_subtype", Type::u32),
                                     s32("perc_mode"),
                                     s32("nr_voices"),
                                     s32("nr_drums"),
                                     s32("instr_bank_size"),
                                     flags("capabilities", oss_synthesizer_capabilities),
                                     pad(76)};
inline constexpr StructOf midi_asked{"midi_info", pad(32), s32("device")};
inline constexpr StructOf midi_info{"midi_info",
                                    shown_as("device", "name", "capabilities", "dev_type"),
                                    whole(chars("name", 30)),
                                    s32("device"),
                                    hex("capabilities", Type::u32),
                                    s32("dev_type"),
                                    pad(72)};
inline constexpr StructOf synth_control{"synth_control", s32("devno"), in_hex(raw_bytes("data", 4000))};
inline constexpr StructOf remove_sample{"remove_sample", s32("devno"), s32("bankno"), s32("instrno")};
inline constexpr StructOf sbi_instrument{"sbi_instrument", hex("key", Type::u16), s16("device"), s32("channel"),
                                         in_hex(raw_bytes("operators", 32))};
inline constexpr StructOf seq_event_rec{"seq_event_rec", in_hex(raw_bytes("arr", 8))};
inline constexpr StructOf mpu_command{"mpu_command_rec", hex("cmd", Type::u8), s8("nr_args"), s8("nr_returns"),
                                      in_hex(used("nr_args", raw_bytes("data", 30)))};
inline constexpr StructOf mpu_command_got{"mpu_command_rec", pad(2), hidden(s8("nr_returns")),
                                          in_hex(used("nr_returns", raw_bytes("data", 30)))};

inline constexpr StructOf copr_buffer{"copr_buffer", s32("command"), flags("flags", oss_coprocessor_flags),
                                      s32("len"),    s32("offs"),    in_hex(used("len", raw_bytes("data", 4000)))};
inline constexpr StructOf copr_debug_buf{"copr_debug_buf", s32("command"),          s32("parm1"),
                                         s32("parm2"),     hex("flags", Type::u32), s32("len")};
inline constexpr StructOf copr_msg{"copr_msg", s32("len"), in_hex(used("len", raw_bytes("data", 4000)))};

}  // namespace callgate::decode::structs
