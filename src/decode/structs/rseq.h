// What a restartable sequence is told by (linux/rseq.h).
#pragma once

#include "decode/constants/process.h"
#include "decode/describe.h"

namespace callgate::decode::structs {

inline constexpr StructOf rseq_cs{"rseq_cs",
                                  u32("version"),
                                  flags("flags", rseq_section_flags),
                                  hex("start_ip", Type::u64),
                                  hex("post_commit_offset", Type::u64),
                                  hex("abort_ip", Type::u64)};
inline constexpr StructOf rseq_slice_ctrl{"rseq_slice_ctrl", u8("request"), u8("granted"),
                                          hex("__reserved", Type::u16)};
inline constexpr StructOf rseq{"rseq",
                               u32("cpu_id_start"),
                               decimal(choice("cpu_id", rseq_processors, Type::u32)),
                               in_64_bits(in("rseq_cs", rseq_cs)),
                               flags("flags", rseq_section_flags),
                               u32("node_id"),
                               u32("mm_cid"),
                               field("slice_ctrl", rseq_slice_ctrl),
                               hex("__reserved", Type::u8)};

}  // namespace callgate::decode::structs
