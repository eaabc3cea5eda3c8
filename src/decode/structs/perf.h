// Structures of the commands to performance events (linux/perf_event.h).
#pragma once

#include "decode/describe.h"

namespace callgate::decode::structs {

inline constexpr StructOf perf_query_bpf{"perf_event_query_bpf", u32("ids_len"), pad(4)};
inline constexpr StructOf perf_query_bpf_got{"perf_event_query_bpf", hidden(u32("ids_len")), u32("prog_cnt"),
                                             tail("ids", element::u32, len::count("prog_cnt"))};

}  // namespace callgate::decode::structs
