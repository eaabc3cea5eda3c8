// The commands of ioctl to performance events (linux/perf_event.h).
#pragma once

#include "decode/constants/device.h"
#include "decode/custom/answer.h"
#include "decode/custom/perf.h"
#include "decode/describe.h"
#include "decode/structs/perf.h"

namespace callgate::decode::syscalls::ioctl {

inline constexpr Case perf[] = {
    on(0x2400, flags("arg", perf_ioctl_flags)),  // PERF_EVENT_IOC_ENABLE
    on(0x2401, flags("arg", perf_ioctl_flags)),  // PERF_EVENT_IOC_DISABLE
    on(0x2402, s32("arg")),                      // PERF_EVENT_IOC_REFRESH
    on(0x2403, flags("arg", perf_ioctl_flags)),  // PERF_EVENT_IOC_RESET
    on(0x2405, fd("arg")),                       // PERF_EVENT_IOC_SET_OUTPUT
    on(0x40042408, fd("arg")),                   // PERF_EVENT_IOC_SET_BPF
    on(0x40042409, ulong("arg")),                // PERF_EVENT_IOC_PAUSE_OUTPUT
    on(0x40082404, in("arg", element::u64)),     // PERF_EVENT_IOC_PERIOD
    on(0x40082406, string("arg")),               // PERF_EVENT_IOC_SET_FILTER
    on(0x4008240b, perf_attribute("arg")),       // PERF_EVENT_IOC_MODIFY_ATTRIBUTES
    on(0x80082407, out("arg", element::u64)),    // PERF_EVENT_IOC_ID
    on(0xc008240a, exchange("arg", structs::perf_query_bpf, structs::perf_query_bpf_got)),  // PERF_EVENT_IOC_QUERY_BPF
};

}  // namespace callgate::decode::syscalls::ioctl
