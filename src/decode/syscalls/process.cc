// Processes and threads: making, executing, waiting, ending; their ids, limits and scheduling.
#include "decode/constants/process.h"
#include "decode/constants/signal.h"
#include "decode/describe.h"
#include "decode/structs/process.h"
#include "decode/structs/signal.h"
#include "decode/syscalls/tables.h"

namespace callgate::decode::syscalls {
namespace {

using decode::signal;  // not the table of that name

constexpr Result new_process = ret::pid | Class::process;
constexpr Result status = ret::status | Class::process;
constexpr Result own_id = ret::pid | Class::pure;
constexpr Result own_user = ret::user | Class::creds | Class::pure;
constexpr Result credentials = ret::status | Class::creds;

constexpr std::uint64_t set_tls = 0x80000;
constexpr std::uint64_t parent_tid = 0x100000;
constexpr std::uint64_t child_tids = 0x1200000;

// The options of prctl, and what is after them.
constexpr Case prctl_case[] = {
    on(1, signal("arg2", Type::ulong)),
    on(2, out("arg2", element::signal_number)),
    on(3, ret::choice(dumpable_states)),
    on(4, choice("arg2", dumpable_states, Type::ulong)),
    on(7),
    on(8, ulong("arg2")),
    on(15, string("arg2")),
    on(16, out_string("arg2", len::fixed(16))),
    on(21),
    on(22, choice("arg2", seccomp_modes, Type::ulong), address("arg3")),
    on(23, choice("arg2", capabilities, Type::ulong)),
    on(24, choice("arg2", capabilities, Type::ulong)),
    on(27, ret::flags(secure_bits)),
    on(28, flags("arg2", secure_bits, Type::ulong)),
    on(29, ulong("arg2")),
    on(30),
    on(36, ulong("arg2")),
    on(37, out("arg2", element::s32)),
    on(38, ulong("arg2"), ulong("arg3"), ulong("arg4"), ulong("arg5")),
    on(39, ulong("arg2"), ulong("arg3"), ulong("arg4"), ulong("arg5")),
    on(47, choice("arg2", ambient_commands, Type::ulong), choice("arg3", capabilities, Type::ulong), ulong("arg4"),
       ulong("arg5")),
    on(0x53564d41, choice("arg2", vma_commands, Type::ulong), address("arg3"), size("arg4"), string("arg5")),
    on(0x59616d61, ulong("arg2")),
    on(otherwise, hex("arg2"), hex("arg3"), hex("arg4"), hex("arg5")),
};
constexpr Cases prctl_cases{prctl_case};

constexpr Case arch_prctl_case[] = {
    on(0x1001, address("arg2")),
    on(0x1002, address("arg2")),
    on(0x1003, out("arg2", element::address)),
    on(0x1004, out("arg2", element::address)),
    on(0x1011),
    on(0x1012, ulong("arg2")),
    on(otherwise, hex("arg2")),
};
constexpr Cases arch_prctl_cases{arch_prctl_case};

constexpr Syscall table[] = {
    sys("execve", status, path("filename"), argv("argv"), envp("envp")),
    sys("execveat", status, dirfd("dfd"), path("filename", at("dfd")), argv("argv"), envp("envp"),
        flags("flags", execveat_flags)),
    sys("fork", new_process),
    sys("vfork", new_process),
    sys("clone", new_process, labelled("flags", flags("clone_flags", clone_flags, Type::ulong)),
        shown_first(labelled("child_stack", address("newsp"))),
        when(any_of("clone_flags", parent_tid), labelled("parent_tid", out("parent_tidptr", element::pid))),
        when(any_of("clone_flags", child_tids), labelled("child_tidptr", address("child_tidptr"))),
        when(any_of("clone_flags", set_tls), labelled("tls", address("tls")))),
    sys("clone3", new_process, becomes(structs::clone_results, inout("uargs", structs::clone_args, len::arg("size"))),
        size("size")),
    sys("exit", ret::none | Class::process, s32("error_code")),
    sys("exit_group", ret::none | Class::process, s32("error_code")),
    sys("wait4", new_process, pid("upid"), on_positive(out("stat_addr", element::wait_status)),
        flags("options", wait_options), on_positive(out("ru", structs::rusage))),
    sys("waitid", status, choice("which", waitid_types), pid("upid"), out("infop", structs::siginfo),
        flags("options", wait_options), out("ru", structs::rusage)),
    sys("unshare", status, flags("unshare_flags", unshare_flags, Type::ulong)),
    sys("setns", ret::status, fd("fd"), flags("flags", unshare_flags)),
    sys("pidfd_open", ret::fd, pid("pid"), flags("flags", pidfd_open_flags)),
    sys("pidfd_send_signal", ret::status | Class::signal, fd("pidfd"), signal("sig"), in("info", structs::siginfo),
        flags("flags", pidfd_signal_flags)),
    sys("set_tid_address", ret::pid, address("tidptr")),
    sys("set_robust_list", ret::status, address("head"), size("len")),
    sys("get_robust_list", ret::status, pid("pid"), out("head_ptr", element::address), out("len_ptr", element::ulong)),
    sys("rseq", ret::status, address("rseq"), hex("rseq_len", Type::u32), flags("flags", rseq_flags),
        hex("sig", Type::u32)),
    sys("membarrier", ret::status, choice("cmd", membarrier_commands), flags("flags", membarrier_flags),
        when(any_of("flags", 1), s32("cpu_id"))),

    sys("getpid", own_id),
    sys("gettid", own_id),
    sys("getppid", own_id),
    sys("getpgrp", own_id),
    sys("getpgid", ret::pid, pid("pid")),
    sys("setpgid", ret::status, pid("pid"), pid("pgid")),
    sys("getsid", ret::pid, pid("pid")),
    sys("setsid", ret::pid),
    sys("getuid", own_user),
    sys("geteuid", own_user),
    sys("getgid", own_user),
    sys("getegid", own_user),
    sys("setuid", credentials, uid("uid")),
    sys("setgid", credentials, gid("gid")),
    sys("setreuid", credentials, uid("ruid"), uid("euid")),
    sys("setregid", credentials, gid("rgid"), gid("egid")),
    sys("setresuid", credentials, uid("ruid"), uid("euid"), uid("suid")),
    sys("setresgid", credentials, gid("rgid"), gid("egid"), gid("sgid")),
    sys("getresuid", credentials, out("ruidp", element::uid), out("euidp", element::uid), out("suidp", element::uid)),
    sys("getresgid", credentials, out("rgidp", element::gid), out("egidp", element::gid), out("sgidp", element::gid)),
    sys("setfsuid", ret::user | Class::creds, uid("uid")),
    sys("setfsgid", ret::user | Class::creds, gid("gid")),
    sys("getgroups", ret::number | Class::creds, s32("gidsetsize"), out("grouplist", element::gid, len::ret_count)),
    sys("setgroups", credentials, s32("gidsetsize"), in("grouplist", element::gid, len::count("gidsetsize"))),

    sys("getrlimit", ret::status, choice("resource", rlimit_resources, Type::u32), out("rlim", structs::rlimit)),
    sys("setrlimit", ret::status, choice("resource", rlimit_resources, Type::u32), in("rlim", structs::rlimit)),
    sys("prlimit64", ret::status, pid("pid"), choice("resource", rlimit_resources, Type::u32),
        in("new_rlim", structs::rlimit64), out("old_rlim", structs::rlimit64)),
    sys("getrusage", ret::status, choice("who", rusage_who), out("ru", structs::rusage)),
    sys("getpriority", ret::number, choice("which", priority_which), s32("who")),
    sys("setpriority", ret::status, choice("which", priority_which), s32("who"), s32("niceval")),
    sys("times", ret::number, out("tbuf", structs::tms)),
    sys("sched_yield", ret::status),
    sys("sched_getaffinity", ret::number, pid("pid"), size("len", Type::u32),
        bits("user_mask_ptr", Direction::out, len::ret)),
    sys("sched_setaffinity", ret::status, pid("pid"), size("len", Type::u32),
        bits("user_mask_ptr", Direction::in, len::arg("len"))),
    sys("sched_getscheduler", ret::choice(sched_policies), pid("pid")),
    sys("sched_setscheduler", ret::status, pid("pid"), choice("policy", sched_policies),
        in("param", structs::sched_param)),
    sys("sched_getparam", ret::status, pid("pid"), out("param", structs::sched_param)),
    sys("sched_setparam", ret::status, pid("pid"), in("param", structs::sched_param)),
    sys("sched_get_priority_max", ret::number, choice("policy", sched_policies)),
    sys("sched_get_priority_min", ret::number, choice("policy", sched_policies)),

    sys("prctl", ret::number, command("option", prctl_options, prctl_cases)),
    sys("arch_prctl", ret::status, command("option", arch_prctl_codes, arch_prctl_cases)),
    sys("getrandom", ret::size, in_hex(out_bytes("ubuf", len::ret)), size("len"), flags("flags", getrandom_flags)),
    sys("uname", ret::status, out("name", structs::utsname)),
    sys("sysinfo", ret::status, out("info", structs::sysinfo)),
};

}  // namespace

std::span<const Syscall> process() {
  return table;
}

}  // namespace callgate::decode::syscalls
