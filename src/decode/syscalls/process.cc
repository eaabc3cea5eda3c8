// Processes and threads: making, executing, waiting, ending; their ids, limits and scheduling.
#include "decode/constants/process.h"
#include "decode/constants/ptrace.h"
#include "decode/constants/signal.h"
#include "decode/constants/system.h"
#include "decode/custom/filter.h"
#include "decode/custom/named_result.h"
#include "decode/custom/process.h"
#include "decode/describe.h"
#include "decode/structs/process.h"
#include "decode/structs/signal.h"
#include "decode/syscalls/ptrace.h"
#include "decode/syscalls/tables.h"

namespace callgate::decode::syscalls {
namespace {

using decode::signal;  // not the table of that name

constexpr Result new_process = ret::pid | Class::process;
constexpr Result status = ret::status | Class::process;
constexpr Result own_id = ret::pid | Class::pure;
constexpr Result own_user = ret::user | Class::creds | Class::pure;
constexpr Result credentials = ret::status | Class::creds;

constexpr std::uint64_t host_name_most = 64;     // __NEW_UTS_LEN (linux/utsname.h)
constexpr std::uint64_t groups_most = 65536;     // NGROUPS_MAX (linux/limits.h)
constexpr std::uint32_t oldest_sched_attr = 48;  // SCHED_ATTR_SIZE_VER0 (linux/sched/types.h)
constexpr std::uint64_t user_desc_size = 16;

constexpr std::uint32_t oldest_clone_args = 64;  // CLONE_ARGS_SIZE_VER0 (linux/sched.h)

constexpr std::uint64_t set_tls = 0x80000;
// CLONE_PARENT_SETTID, CLONE_PIDFD
constexpr std::uint64_t parent_tids = 0x101000;
constexpr std::uint64_t child_tids = 0x1200000;

// The options of prctl, and what is after them.
constexpr std::uint64_t vector_length = 0xffff;  // PR_SVE_VL_LEN_MASK (linux/prctl.h)
constexpr Item old_personality = flags({}, personality_types);
constexpr Item dumpable = choice({}, dumpable_states);
constexpr Item prctl_flag = ulong("arg2");
constexpr Item rest3 = hex("arg3");
constexpr Item rest4 = hex("arg4");
constexpr Item rest5 = hex("arg5");
constexpr Item time_stamp_state = choice({}, time_stamp_states);
constexpr Item machine_check_policy = choice({}, machine_check_policies);
constexpr Item secure_bit_names = flags({}, secure_bits);
constexpr Item write_execute = flags({}, write_execute_flags);
constexpr Item control_flow_state = flags({}, control_flow_states, Type::ulong);
constexpr Item speculation = flags({}, speculation_states);
constexpr Item tagged_addresses = flags({}, tagged_address_controls);
constexpr Case seccomp_mode_case[] = {
    on(1),
    on(2, seccomp_filter("arg3")),
    on(otherwise, rest3, rest4, rest5),
};
constexpr Cases seccomp_mode_cases{seccomp_mode_case};
constexpr Case machine_check_case[] = {
    on(1, choice("arg3", machine_check_policies, Type::ulong), rest4, rest5),
    on(otherwise, rest3, rest4, rest5),
};
constexpr Cases machine_check_cases{machine_check_case};
constexpr Item one_capability = choice("arg3", capabilities, Type::ulong);
constexpr Case ambient_case[] = {
    on(1, one_capability, rest4, rest5),
    on(2, one_capability, rest4, rest5),
    on(3, one_capability, rest4, rest5),
    on(otherwise, rest3, rest4, rest5),
};
constexpr Cases ambient_cases{ambient_case};
constexpr Item wanted_state = flags("arg3", wanted_speculation_states, Type::ulong);
constexpr Case speculation_case[] = {
    on(0, wanted_state),
    on(1, wanted_state),
    on(2, wanted_state),
    on(otherwise, rest3),
};
constexpr Cases speculation_cases{speculation_case};
constexpr Item pid_type = name_in_comment(choice("arg4", pid_types, Type::u32));
constexpr Case core_case[] = {
    on(0, pid("arg3"), pid_type, out("arg5", element::hex64)),
    on(otherwise, pid("arg3"), pid_type, rest5),
};
constexpr Cases core_cases{core_case};
constexpr Case slice_extension_case[] = {
    on(1, rest3, rest4, rest5),
    on(2, flags("arg3", slice_extensions, Type::ulong), rest4, rest5),
    on(otherwise, rest3, rest4, rest5),
};
constexpr Cases slice_extension_cases{slice_extension_case};
constexpr Item shadow_stack_state = flags({}, shadow_stack_status, Type::ulong);
constexpr Case prctl_case[] = {
    on(1, signal("arg2", Type::ulong)),
    on(2, out("arg2", element::signal_number)),
    on(3, ret::with(ret::number, result_as<dumpable>)),
    on(4, choice("arg2", dumpable_states, Type::ulong)),
    on(5, out("arg2", element::u32)),
    on(6, flags("arg2", unaligned_controls)),
    on(7),
    on(8, prctl_flag),
    on(9, out("arg2", element::u32)),
    on(10, prctl_flag),
    on(11, out("arg2", element::u32)),
    on(12, prctl_flag),
    on(13),
    on(14, prctl_flag),
    on(15, string("arg2")),
    on(16, out_string("arg2", len::fixed(16))),
    on(19, out("arg2", element::u32)),
    on(20, prctl_flag),
    on(21),
    on(22, command("arg2", seccomp_modes, seccomp_mode_cases, Type::ulong)),
    on(23, choice("arg2", capabilities, Type::ulong)),
    on(24, choice("arg2", capabilities, Type::ulong)),
    on(25, out("arg2", time_stamp_state)),
    on(26, choice("arg2", time_stamp_states, Type::u32)),
    on(27, ret::with(ret::hex, result_as<secure_bit_names>)),
    on(28, flags("arg2", secure_bits, Type::ulong)),
    on(29, slong("arg2")),
    on(30),
    on(31),
    on(32),
    on(33, command("arg2", machine_check_commands, machine_check_cases, Type::ulong)),
    on(34, ret::with(ret::number, result_as<machine_check_policy>), hex("arg2"), rest3, rest4, rest5),
    on(35, choice("arg2", memory_map_fields, Type::u32), rest3, rest4, rest5),
    on(36, prctl_flag),
    on(37, out("arg2", element::s32)),
    on(38, prctl_flag, rest3, rest4, rest5),
    on(39, hex("arg2"), rest3, rest4, rest5),
    on(40, out("arg2", element::address)),
    on(41, prctl_flag, flags("arg3", huge_page_exceptions, Type::ulong), rest4, rest5),
    on(42, hex("arg2"), rest3, rest4, rest5),
    on(45, flags("arg2", floating_point_modes)),
    on(46),
    on(47, command("arg2", ambient_commands, ambient_cases, Type::ulong)),
    on(50, with_number(vector_length, flags("arg2", scalable_vector_flags, Type::ulong))),
    on(51),
    on(52, ret::with(ret::hex, result_as<speculation>), choice("arg2", speculation_features, Type::ulong)),
    on(53, command("arg2", speculation_features, speculation_cases, Type::ulong)),
    on(54, flags("arg2", pointer_keys, Type::ulong), rest3, rest4, rest5),
    on(55, flags("arg2", tagged_address_controls, Type::ulong), rest3, rest4, rest5),
    on(56, ret::with(ret::hex, result_as<tagged_addresses>), hex("arg2"), rest3, rest4, rest5),
    on(57, prctl_flag, rest3, rest4, rest5),
    on(58, hex("arg2"), rest3, rest4, rest5),
    on(59, choice("arg2", dispatch_modes, Type::ulong), rest3, rest4, address("arg5")),
    on(60, flags("arg2", enabled_keys, Type::ulong), flags("arg3", enabled_keys, Type::ulong), rest4, rest5),
    on(61, hex("arg2"), rest3, rest4, rest5),
    on(62, command("arg2", core_commands, core_cases, Type::u32)),
    on(63, with_number(vector_length, flags("arg2", scalable_matrix_flags, Type::ulong))),
    on(64),
    on(65, flags("arg2", write_execute_flags, Type::ulong), rest3, rest4, rest5),
    on(66, ret::with(ret::hex, result_as<write_execute>), hex("arg2"), rest3, rest4, rest5),
    on(67, prctl_flag, rest3, rest4, rest5),
    on(68, hex("arg2"), rest3, rest4, rest5),
    on(69, flags("arg2", vector_state_controls, Type::ulong)),
    on(70),
    on(71, choice("arg2", fetch_fence_controls, Type::ulong), choice("arg3", fetch_fence_scopes, Type::ulong)),
    on(72, choice("arg2", dexcr_aspects, Type::ulong), rest3, rest4, rest5),
    on(73, choice("arg2", dexcr_aspects, Type::ulong), flags("arg3", dexcr_controls, Type::ulong), rest4, rest5),
    on(74, out("arg2", shadow_stack_state), rest3, rest4, rest5),
    on(75, flags("arg2", shadow_stack_status, Type::ulong), rest3, rest4, rest5),
    on(77, choice("arg2", timer_id_modes, Type::ulong), rest3, rest4, rest5),
    on(78, choice("arg2", futex_hash_commands, Type::ulong), rest3, rest4),
    on(79, command("arg2", slice_extension_commands, slice_extension_cases, Type::ulong)),
    on(80, choice("arg2", control_flows, Type::ulong), out("arg3", control_flow_state), rest4, rest5),
    on(81, choice("arg2", control_flows, Type::ulong), flags("arg3", control_flow_states, Type::ulong), rest4, rest5),
    on(0x53564d41, choice("arg2", vma_commands, Type::ulong), address("arg3"), size("arg4"), string("arg5")),
    on(0x59616d61, decimal(choice("arg2", ptracers))),
    on(otherwise, hex("arg2"), rest3, rest4, rest5),
};
constexpr Cases prctl_cases{prctl_case};

constexpr Item xfeature_mask = name_in_comment(flags({}, xfeature_masks, Type::u64));
constexpr Case arch_prctl_case[] = {
    on(0x1001, address("arg2")),
    on(0x1002, address("arg2")),
    on(0x1003, out("arg2", element::address)),
    on(0x1004, out("arg2", element::address)),
    on(0x1011),
    on(0x1012, hex("arg2")),
    on(0x1021, out("arg2", xfeature_mask)),
    on(0x1022, out("arg2", xfeature_mask)),
    on(0x1023, choice("arg2", xfeatures, Type::ulong)),
    on(0x1024, out("arg2", xfeature_mask)),
    on(0x1025, choice("arg2", xfeatures, Type::ulong)),
    on(0x4001, out("arg2", element::hex64)),
    on(0x4002, ulong("arg2")),
    on(0x4003, out("arg2", element::u64)),
    on(0x5001, flags("arg2", shadow_stack_features, Type::ulong)),
    on(0x5002, flags("arg2", shadow_stack_features, Type::ulong)),
    on(0x5003, flags("arg2", shadow_stack_features, Type::ulong)),
    on(0x5004, flags("arg2", shadow_stack_features, Type::ulong)),
    on(0x5005, out("arg2", element::hex64)),
    on(otherwise, hex("arg2")),
};
constexpr Cases arch_prctl_cases{arch_prctl_case};

// modify_ldt: 1 and 0x11 write an entry, the others read the processor's own form of them.
constexpr Item entry = followed_if(equals("bytecount", user_desc_size), segment("ptr", Direction::in));
constexpr Case segment_case[] = {
    on(1, entry, ulong("bytecount")),
    on(0x11, entry, ulong("bytecount")),
    on(otherwise, address("ptr"), ulong("bytecount")),
};
constexpr Cases segment_cases{segment_case};

// Those two of membarrier that ask say which commands there are.
constexpr Item membarrier_command_set = flags({}, membarrier_commands);
constexpr Result membarrier_known = ret::with(ret::hex, result_as<membarrier_command_set>);
constexpr Item membarrier_flag = flags("flags", membarrier_flags);
constexpr Item membarrier_processor = when(any_of("flags", 1), s32("cpu_id"));
constexpr Case membarrier_case[] = {
    on(0, membarrier_known, membarrier_flag, membarrier_processor),
    on(0x200, membarrier_known, membarrier_flag, membarrier_processor),
    on(otherwise, membarrier_flag, membarrier_processor),
};
constexpr Cases membarrier_cases{membarrier_case};

// linux/kcmp.h: what is compared, and by which numbers.
constexpr Case kcmp_case[] = {
    on(0, fd("idx1"), fd("idx2")),
    on(1),
    on(2),
    on(3),
    on(4),
    on(5),
    on(6),
    on(7, fd("idx1"), in("idx2", structs::kcmp_epoll_slot)),
    on(otherwise, hex("idx1"), hex("idx2")),
};
constexpr Cases kcmp_cases{kcmp_case};

constexpr Syscall table[] = {
    sys("execve", status, path("filename"), argv("argv"), envp("envp")),
    sys("execveat", status, dirfd("dfd"), path("filename", at("dfd")), argv("argv"), envp("envp"),
        flags("flags", execveat_flags)),
    sys("fork", new_process),
    sys("vfork", new_process),
    sys("clone", new_process, labelled("flags", flags("clone_flags", clone_flags, Type::ulong)),
        shown_before("clone_flags", labelled("child_stack", address("newsp"))),
        when(any_of("clone_flags", parent_tids), labelled("parent_tid", out("parent_tidptr", element::pid))),
        when(any_of("clone_flags", child_tids), labelled("child_tidptr", address("child_tidptr"))),
        when(any_of("clone_flags", set_tls), shown_before("child_tidptr", labelled("tls", address("tls"))))),
    sys("clone3", new_process,
        becomes(structs::clone_results,
                followed_if(at_least("size", oldest_clone_args),
                            inout("uargs", structs::clone_args, len::growing("size", oldest_clone_args)))),
        size("size")),
    sys("exit", ret::none | Class::process, s32("error_code")),
    sys("exit_group", ret::none | Class::process, s32("error_code")),
    sys("wait4", new_process, pid("upid"), on_positive(out("stat_addr", element::wait_status)),
        flags("options", wait_options), on_positive(out("ru", structs::rusage))),
    sys("waitid", status, choice("which", waitid_types), pid("upid"), out("infop", structs::siginfo),
        flags("options", wait_options), out("ru", structs::rusage)),
    sys("unshare", ret::status, flags("unshare_flags", unshare_flags, Type::ulong)),
    sys("setns", ret::status, fd("fd"), flags("nstype", namespace_types)),
    sys("pidfd_open", ret::fd, pid("pid"), flags("flags", pidfd_open_flags)),
    sys("pidfd_send_signal", ret::status | Class::signal | Class::process, fd("pidfd"), signal("sig"),
        in("info", structs::siginfo), flags("flags", pidfd_signal_flags)),
    sys("set_tid_address", ret::pid, address("tidptr")),
    sys("set_robust_list", ret::status, address("head"), size("len")),
    sys("get_robust_list", ret::status, pid("pid"), out("head_ptr", element::address), out("len_ptr", element::ulong)),
    sys("rseq", ret::status, rseq_area("rseq"), hex("rseq_len", Type::u32), flags("flags", rseq_flags),
        hex("sig", Type::u32)),
    sys("membarrier", ret::status, command("cmd", membarrier_commands, membarrier_cases)),

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
    sys("setuid", credentials, old_uid("uid")),
    sys("setgid", credentials, old_gid("gid")),
    sys("setreuid", credentials, old_uid("ruid"), old_uid("euid")),
    sys("setregid", credentials, old_gid("rgid"), old_gid("egid")),
    sys("setresuid", credentials, old_uid("ruid"), old_uid("euid"), old_uid("suid")),
    sys("setresgid", credentials, old_gid("rgid"), old_gid("egid"), old_gid("sgid")),
    sys("getresuid", credentials, out("ruidp", element::old_uid), out("euidp", element::old_uid),
        out("suidp", element::old_uid)),
    sys("getresgid", credentials, out("rgidp", element::old_gid), out("egidp", element::old_gid),
        out("sgidp", element::old_gid)),
    sys("setfsuid", ret::user | Class::creds, old_uid("uid")),
    sys("setfsgid", ret::user | Class::creds, old_gid("gid")),
    sys("getgroups", ret::number | Class::creds, s32("gidsetsize"), out("grouplist", element::old_gid, len::ret_count)),
    sys("setgroups", credentials, s32("gidsetsize"),
        followed_if(at_most("gidsetsize", groups_most), in("grouplist", element::old_gid, len::count("gidsetsize")))),

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
    sys("sched_getscheduler", ret::choice(process_policies), pid("pid")),
    sys("sched_setscheduler", ret::status, pid("pid"), choice("policy", process_policies),
        in("param", structs::sched_param)),
    sys("sched_getparam", ret::status, pid("pid"), out("param", structs::sched_param)),
    sys("sched_setparam", ret::status, pid("pid"), in("param", structs::sched_param)),
    sys("sched_get_priority_max", ret::number, choice("policy", sched_policies)),
    sys("sched_get_priority_min", ret::number, choice("policy", sched_policies)),

    sys("prctl", ret::number | Class::creds, command("option", prctl_options, prctl_cases)),
    sys("arch_prctl", ret::status, command("option", arch_prctl_codes, arch_prctl_cases)),
    sys("getrandom", ret::size, in_hex(out_bytes("ubuf", len::ret)), size("len"), flags("flags", getrandom_flags)),
    sys("uname", ret::status, out("name", structs::utsname)),
    sys("sysinfo", ret::status, out("info", structs::sysinfo)),
    sys("sethostname", ret::status, followed_if(at_most("len", host_name_most), in_bytes("name", len::arg("len"))),
        size("len", Type::s32)),
    sys("setdomainname", ret::status, followed_if(at_most("len", host_name_most), in_bytes("name", len::arg("len"))),
        size("len", Type::s32)),
    sys("getcpu", ret::status, out("cpup", element::u32), out("nodep", element::u32), address("unused")),
    sys("personality", ret::with(ret::hex, result_as<old_personality>), flags("personality", personality_types)),
    sys("capget", credentials, in("header", structs::capability_header), capability_data("dataptr", Direction::out)),
    sys("capset", credentials, in("header", structs::capability_header), capability_data("data", Direction::in)),
    sys("ioprio_get", ret::with(ret::number, decode_io_priority), choice("which", io_priority_who), s32("who")),
    sys("ioprio_set", ret::status, choice("which", io_priority_who), s32("who"), io_priority("ioprio")),
    sys("modify_ldt", ret::narrow_status, decimal(command("func", segment_functions, segment_cases))),
    sys("get_thread_area", ret::status, even_on_error(segment("u_info", Direction::out))),
    sys("set_thread_area", ret::with(ret::status, decode_segment_taken), segment("u_info", Direction::in)),
    sys("vm86old", ret::number, address("user_vm86")),
    sys("vm86", ret::number, ulong("cmd"), address("arg")),
    sys("kcmp", ret::number, pid("pid1"), pid("pid2"), command("type", kcmp_types, kcmp_cases)),
    sys("sched_rr_get_interval", ret::status, pid("pid"), out("interval", structs::timespec)),
    sys("sched_setattr", ret::status, pid("pid"),
        becomes(structs::sched_attr_size,
                on_too_big(inout("uattr", structs::sched_attr, len::own("size", oldest_sched_attr)))),
        hex("flags", Type::u32)),
    sys("sched_getattr", ret::status, pid("pid"), out("uattr", structs::sched_attr, len::arg("usize")),
        size("usize", Type::u32), flags("flags", sched_query_flags)),
    sys("ptrace", ret::number, command("request", ptrace_requests, ptrace_cases, Type::slong)),

    // Of i386, where the names without a number take 16-bit ids.
    sys("getuid32", own_user),
    sys("geteuid32", own_user),
    sys("getgid32", own_user),
    sys("getegid32", own_user),
    sys("setuid32", credentials, uid("uid")),
    sys("setgid32", credentials, gid("gid")),
    sys("setreuid32", credentials, uid("ruid"), uid("euid")),
    sys("setregid32", credentials, gid("rgid"), gid("egid")),
    sys("setresuid32", credentials, uid("ruid"), uid("euid"), uid("suid")),
    sys("setresgid32", credentials, gid("rgid"), gid("egid"), gid("sgid")),
    sys("getresuid32", credentials, out("ruidp", element::uid), out("euidp", element::uid), out("suidp", element::uid)),
    sys("getresgid32", credentials, out("rgidp", element::gid), out("egidp", element::gid), out("sgidp", element::gid)),
    sys("setfsuid32", ret::user | Class::creds, uid("uid")),
    sys("setfsgid32", ret::user | Class::creds, gid("gid")),
    sys("getgroups32", ret::number | Class::creds, s32("gidsetsize"), out("grouplist", element::gid, len::ret_count)),
    sys("setgroups32", credentials, s32("gidsetsize"), in("grouplist", element::gid, len::count("gidsetsize"))),
    sys("waitpid", new_process, pid("pid"), on_positive(out("stat_addr", element::wait_status)),
        flags("options", wait_options)),
    sys("ugetrlimit", ret::status, choice("resource", rlimit_resources, Type::u32), out("rlim", structs::rlimit)),
    sys("nice", ret::number, s32("increment")),
    sys("sched_rr_get_interval_time64", ret::status, pid("pid"), out("interval", structs::timespec64)),
    sys("olduname", ret::status, out("name", structs::old_utsname)),
    sys("oldolduname", ret::status, out("name", structs::oldold_utsname)),
    // Names that never came to be.
    sys("break", ret::number),
    sys("gtty", ret::number, hex("arg1"), hex("arg2")),
    sys("stty", ret::number, hex("arg1"), hex("arg2")),
    sys("idle", ret::number),
    sys("lock", ret::number),
    sys("mpx", ret::number),
    sys("prof", ret::number),
    sys("profil", ret::number, hex("arg1"), hex("arg2"), hex("arg3"), hex("arg4")),
    sys("ulimit", ret::number, hex("arg1"), hex("arg2")),
    sys("bdflush", ret::number, hex("arg1"), hex("arg2")),
};

}  // namespace

std::span<const Syscall> process() {
  return table;
}

}  // namespace callgate::decode::syscalls
