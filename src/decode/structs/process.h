// Structures of processes: limits, usage, clone3's arguments, what uname and sysinfo tell.
#pragma once

#include <array>
#include <cstddef>

#include "decode/constants/process.h"
#include "decode/describe.h"
#include "decode/structs/time.h"

namespace callgate::decode::structs {

/// struct rlimit64 (linux/resource.h), and the older one of `unsigned long`s.
inline constexpr StructOf rlimit64{"rlimit64", limit("rlim_cur"), limit("rlim_max")};
inline constexpr StructOf rlimit_i386{"rlimit", limit("rlim_cur", Type::u32), limit("rlim_max", Type::u32)};
inline constexpr StructOf rlimit{"rlimit", on_i386(rlimit_i386), limit("rlim_cur", Type::ulong),
                                 limit("rlim_max", Type::ulong)};

/// struct rusage (linux/resource.h).
inline constexpr StructOf rusage{"rusage",
                                 field("ru_utime", timeval),
                                 field("ru_stime", timeval),
                                 verbose(ulong("ru_maxrss")),
                                 verbose(ulong("ru_ixrss")),
                                 verbose(ulong("ru_idrss")),
                                 verbose(ulong("ru_isrss")),
                                 verbose(ulong("ru_minflt")),
                                 verbose(ulong("ru_majflt")),
                                 verbose(ulong("ru_nswap")),
                                 verbose(ulong("ru_inblock")),
                                 verbose(ulong("ru_oublock")),
                                 verbose(ulong("ru_msgsnd")),
                                 verbose(ulong("ru_msgrcv")),
                                 verbose(ulong("ru_nsignals")),
                                 verbose(ulong("ru_nvcsw")),
                                 verbose(ulong("ru_nivcsw"))};

namespace clone_detail {

// What comes with a flag or an address shows with it, and where it is not zero; from the first byte of the struct.
inline constexpr StructOf no_tids{"clone_args", pad(64)};
inline constexpr StructOf tids_at{"clone_args", pad(64), address("set_tid", Type::u64), u64("set_tid_size")};
inline constexpr StructOf tids{
    "clone_args", pad(64), in_64_bits(in("set_tid", element::pid, len::count("set_tid_size"))), u64("set_tid_size")};
inline constexpr Case counted_none_cases[] = {as(0, no_tids), as(otherwise, tids_at)};
inline constexpr Cases counted_none{counted_none_cases};
inline constexpr StructOf none_counted{"clone_args", pad(64), hidden(u64("set_tid")), select("set_tid", counted_none)};
/// Namespaces of processes are nested so deep (MAX_PID_NS_LEVEL): of more the kernel takes none.
inline constexpr std::size_t most_tids = 32;
inline constexpr auto chosen_tids_cases = [] {
  std::array<Case, most_tids + 2> all{};
  all.front() = as(0, none_counted);
  for (std::size_t count = 1; count <= most_tids; ++count) all[count] = as(count, tids);
  all.back() = as(otherwise, tids_at);
  return all;
}();
inline constexpr Cases chosen_tids{chosen_tids_cases};

inline constexpr std::uint64_t into_cgroup = 0x200000000;  // CLONE_INTO_CGROUP
inline constexpr StructOf cgroup{"clone_args", pad(80), u64("cgroup")};
inline constexpr StructOf lone_cgroup{"clone_args", pad(80), if_nonzero(u64("cgroup"))};
inline constexpr Case cgroup_cases[] = {as(0, lone_cgroup), as(into_cgroup, cgroup)};
inline constexpr Cases cgroups{cgroup_cases, into_cgroup};

}  // namespace clone_detail

/// struct clone_args (linux/sched.h).
inline constexpr StructOf clone_args{"clone_args",
                                     flags("flags", clone3_flags, Type::u64),
                                     when(any_of("flags", 0x1000), address("pidfd", Type::u64)),
                                     when(any_of("flags", 0x1200000), address("child_tid", Type::u64)),
                                     when(any_of("flags", 0x100000), address("parent_tid", Type::u64)),
                                     signal("exit_signal", Type::u64),
                                     address("stack", Type::u64),
                                     hex("stack_size", Type::u64),
                                     when(any_of("flags", 0x80000), address("tls", Type::u64)),
                                     hidden(u64("set_tid")),
                                     hidden(u64("set_tid_size")),
                                     select("set_tid_size", clone_detail::chosen_tids),
                                     select("flags", clone_detail::cgroups),
                                     pad(8)};
/// What clone3 writes to where the same struct points.
inline constexpr StructOf clone_results{
    "clone_args", hidden(u64("flags")), when(any_of("flags", 0x1000), out("pidfd", element::fd)),
    hidden(u64("child_tid")), when(any_of("flags", 0x100000), out("parent_tid", element::pid))};

inline constexpr StructOf utsname{"utsname",
                                  chars("sysname", 65),
                                  chars("nodename", 65),
                                  verbose(chars("release", 65)),
                                  verbose(chars("version", 65)),
                                  verbose(chars("machine", 65)),
                                  verbose(chars("domainname", 65))};

/// What the two calls before uname fill in.
inline constexpr StructOf old_utsname{"old_utsname",
                                      chars("sysname", 65),
                                      chars("nodename", 65),
                                      verbose(chars("release", 65)),
                                      verbose(chars("version", 65)),
                                      verbose(chars("machine", 65))};
inline constexpr StructOf oldold_utsname{"oldold_utsname",
                                         chars("sysname", 9),
                                         chars("nodename", 9),
                                         verbose(chars("release", 9)),
                                         verbose(chars("version", 9)),
                                         verbose(chars("machine", 9))};

inline constexpr StructOf sysinfo{"sysinfo",
                                  slong("uptime"),
                                  array("loads", element::ulong, 3),
                                  ulong("totalram"),
                                  ulong("freeram"),
                                  ulong("sharedram"),
                                  ulong("bufferram"),
                                  ulong("totalswap"),
                                  ulong("freeswap"),
                                  u16("procs"),
                                  pad(2),
                                  ulong("totalhigh"),
                                  ulong("freehigh"),
                                  u32("mem_unit")};

inline constexpr StructOf sched_param{"sched_param", s32("sched_priority")};

/// struct sched_attr (linux/sched/types.h).
inline constexpr StructOf sched_attr{
    "sched_attr",
    u32("size"),
    when(equals("sched_flags", 0, 8), choice("sched_policy", sched_policies, Type::u32)),
    flags("sched_flags", sched_flags, Type::u64),
    when(equals("sched_flags", 0, 0x10), s32("sched_nice")),
    when(equals("sched_flags", 0, 0x10), u32("sched_priority")),
    when(equals("sched_flags", 0, 0x10), u64("sched_runtime")),
    when(equals("sched_flags", 0, 0x10), u64("sched_deadline")),
    when(equals("sched_flags", 0, 0x10), u64("sched_period")),
    u32("sched_util_min"),
    u32("sched_util_max")};
/// What the kernel answers to one that is too big for it.
inline constexpr StructOf sched_attr_size{"sched_attr", u32("size")};

/// An i/o priority (linux/ioprio.h), taken apart.
inline constexpr StructOf io_priority{as_macro, "IOPRIO_PRIO_VALUE", choice("class", io_priority_classes, Type::u64),
                                      u64("level")};

/// struct __user_cap_header_struct (linux/capability.h).
inline constexpr StructOf capability_header{"cap_user_header", choice("version", capability_versions, Type::u32),
                                            pid("pid")};

/// struct kcmp_epoll_slot (linux/kcmp.h).
inline constexpr StructOf kcmp_epoll_slot{"kcmp_epoll_slot", fd("efd", Type::u32), fd("tfd", Type::u32), u32("toff")};

inline constexpr StructOf robust_list_head{"robust_list_head", address("list"), slong("futex_offset"),
                                           address("list_op_pending")};

inline constexpr StructOf tms{"tms", ticks("tms_utime"), ticks("tms_stime"), ticks("tms_cutime"), ticks("tms_cstime")};

}  // namespace callgate::decode::structs
