// The machine and its protections: keys, modules, kexec, the kernel's log, seccomp, Landlock, and names that never came
// to be or are gone.
#include "decode/constants/system.h"
#include "decode/constants/bpf.h"
#include "decode/constants/errno.h"
#include "decode/constants/perf.h"
#include "decode/custom/answer.h"
#include "decode/custom/filter.h"
#include "decode/custom/iovec.h"
#include "decode/custom/key_data.h"
#include "decode/custom/lsm_context.h"
#include "decode/custom/perf.h"
#include "decode/describe.h"
#include "decode/structs/bpf.h"
#include "decode/structs/system.h"
#include "decode/syscalls/tables.h"

namespace callgate::decode::syscalls {
namespace {

// A key by its serial number, or a keyring by what it is for.
constexpr Item serial(std::string_view name) {
  return decimal(choice(name, key_serials));
}

constexpr Item key_result = out_bytes("arg5", len::ret);

constexpr Case keyctl_cases[] = {
    on(0, ret::number, serial("arg2"), s32("arg3")),
    on(1, ret::number, string("arg2")),
    on(2, serial("arg2"), in_bytes("arg3", len::arg("arg4")), size("arg4")),
    on(3, serial("arg2")),
    on(4, serial("arg2"), uid("arg3"), gid("arg4")),
    on(5, serial("arg2"), flags("arg3", key_permissions)),
    on(6, ret::size, serial("arg2"), out_string("arg3", len::arg("arg4")), size("arg4")),
    on(7, serial("arg2")),
    on(8, serial("arg2"), serial("arg3")),
    on(9, serial("arg2"), serial("arg3")),
    on(10, ret::number, serial("arg2"), string("arg3"), string("arg4"), serial("arg5")),
    on(11, ret::size, serial("arg2"), out_bytes("arg3", len::ret_within("arg4")), size("arg4")),
    on(12, serial("arg2"), in_bytes("arg3", len::arg("arg4")), size("arg4"), serial("arg5")),
    on(13, serial("arg2"), u32("arg3"), serial("arg4")),
    on(14, ret::number, decimal(choice("arg2", key_request_keyrings))),
    on(15, serial("arg2"), u32("arg3")),
    on(16, ret::number, serial("arg2")),
    on(17, ret::size, serial("arg2"), out_string("arg3", len::arg("arg4")), size("arg4")),
    on(18),
    on(19, serial("arg2"), u32("arg3"), decimal(choice("arg4", error_numbers, Type::u32)), serial("arg5")),
    on(20, serial("arg2"), iovec_in("arg3", "arg4"), ulong("arg4"), serial("arg5")),
    on(21, serial("arg2")),
    on(22, ret::number, uid("arg2"), serial("arg3")),
    on(23, ret::size, in("arg2", structs::keyctl_dh_params), out_bytes("arg3", len::ret_within("arg4")), size("arg4"),
       in("arg5", structs::keyctl_kdf_params)),
    on(24, serial("arg2"), hex("arg3"), string("arg4"), out("arg5", structs::keyctl_pkey_query)),
    on(25, ret::size, in("arg2", structs::keyctl_pkey_params), string("arg3"), key_data("arg4", 4), key_result),
    on(26, ret::size, in("arg2", structs::keyctl_pkey_params), string("arg3"), key_data("arg4", 4), key_result),
    on(27, ret::size, in("arg2", structs::keyctl_pkey_params), string("arg3"), key_data("arg4", 4), key_result),
    on(28, in("arg2", structs::keyctl_pkey_verified), string("arg3"), key_data("arg4", 4), key_data("arg5", 8)),
    on(29, serial("arg2"), string("arg3"), string("arg4")),
    on(30, serial("arg2"), serial("arg3"), serial("arg4"), flags("arg5", key_move_flags)),
    on(31, ret::size, out("arg2", structs::keyctl_capabilities, len::ret_within("arg3")), size("arg3")),
    on(32, serial("arg2"), fd("arg3"), s32("arg4")),
    on(otherwise, hex("arg2"), hex("arg3"), hex("arg4"), hex("arg5")),
};
constexpr Cases keyctl_arguments{keyctl_cases};

// linux/reboot.h: the one command that has an argument.
constexpr std::uint64_t restart_with_command = 0xa1b2c3d4;
constexpr Case reboot_cases[] = {on(restart_with_command, string("arg"))};
constexpr Cases reboot_arguments{reboot_cases};

constexpr Case syslog_cases[] = {
    on(0),
    on(1),
    on(2, ret::size, out_bytes("buf", len::ret), s32("len")),
    on(3, ret::size, out_bytes("buf", len::ret), s32("len")),
    on(4, ret::size, out_bytes("buf", len::ret), s32("len")),
    on(5),
    on(6),
    on(7),
    on(8, address("buf"), name_in_comment(choice("len", syslog_levels))),
    on(9, ret::number),
    on(10, ret::number),
    on(otherwise, address("buf"), s32("len")),
};
constexpr Cases syslog_arguments{syslog_cases};

constexpr Item seccomp_action = choice({}, seccomp_actions, Type::u32);
constexpr Case seccomp_cases[] = {
    on(0, hex("flags", Type::u32), address("uargs")),
    on(1, ret::number, flags("flags", seccomp_flags), seccomp_filter("uargs")),
    on(2, hex("flags", Type::u32), in("uargs", seccomp_action)),
    on(3, hex("flags", Type::u32), out("uargs", structs::seccomp_notif_sizes)),
    on(otherwise, hex("flags", Type::u32), address("uargs")),
};
constexpr Cases seccomp_arguments{seccomp_cases};

constexpr std::uint64_t oldest_landlock_ruleset = 8;  // as far as handled_access_fs (linux/landlock.h)
constexpr Case landlock_cases[] = {
    on(1, in("rule_attr", structs::landlock_path_beneath_attr), flags("flags", landlock_rule_flags)),
    on(2, in("rule_attr", structs::landlock_net_port_attr), flags("flags", landlock_rule_flags)),
    on(otherwise, address("rule_attr"), flags("flags", landlock_rule_flags)),
};
constexpr Cases landlock_rules{landlock_cases};

// A struct a command, as long as `size` says. All have grown; `oldest` is how long the struct was when it was new. With
// BPF_COMMON_ATTRS (linux/bpf.h, 7.1) a struct follows that is the same for all.
constexpr std::uint64_t bpf_common = 0x10000;
constexpr Item bpf_common_attr =
    when(any_of("cmd", bpf_common), in("attr_common", structs::bpf_common_attr, len::growing("size_common", 8)));
constexpr Item bpf_common_size = when(any_of("cmd", bpf_common), u32("size_common"));
constexpr Case bpf_with(std::uint64_t command, Item attribute) {
  return on(command, attribute, u32("size"), bpf_common_attr, bpf_common_size);
}
constexpr Case bpf_with(std::uint64_t command, const Struct& attribute, std::uint32_t oldest) {
  return bpf_with(command, in("uattr", attribute, len::growing("size", oldest)));
}
constexpr Case bpf_with(std::uint64_t command, Result result, const Struct& attribute, std::uint32_t oldest) {
  Case one = bpf_with(command, attribute, oldest);
  one.has_result = true;
  one.result = result;
  return one;
}
// One that the kernel fills in, or changes.
constexpr Case bpf_filling(std::uint64_t command, const Struct& attribute, std::uint32_t oldest) {
  return bpf_with(command, filled("uattr", attribute, len::growing("size", oldest)));
}
constexpr Case bpf_cases[] = {
    bpf_with(0, ret::fd, structs::bpf_map_create, 16),
    bpf_with(1, structs::bpf_map_element, 24),
    bpf_with(2, structs::bpf_map_element, 32),
    bpf_with(3, structs::bpf_map_key, 16),
    bpf_with(4, structs::bpf_map_next_key, 24),
    bpf_with(5, ret::fd, structs::bpf_prog_load, 24),
    bpf_with(6, structs::bpf_object, 12),
    bpf_with(7, ret::fd, structs::bpf_object, 12),
    bpf_with(8, structs::bpf_prog_attach, 16),
    bpf_with(9, structs::bpf_prog_attach, 12),
    bpf_filling(10, structs::bpf_as_test_run, 40),
    bpf_filling(11, structs::bpf_next_id, 12),
    bpf_filling(12, structs::bpf_next_id, 12),
    bpf_with(13, ret::fd, structs::bpf_prog_id, 12),
    bpf_with(14, ret::fd, structs::bpf_map_id, 12),
    bpf_filling(15, structs::bpf_as_info, 16),
    bpf_filling(16, structs::bpf_as_prog_query, 28),
    bpf_with(17, ret::fd, structs::bpf_as_raw_tracepoint, 12),
    bpf_with(18, ret::fd, structs::bpf_btf_load, 28),
    bpf_with(19, ret::fd, structs::bpf_btf_id, 4),
    bpf_filling(20, structs::bpf_as_task_descriptor, 48),
    bpf_with(21, structs::bpf_map_element, 24),
    bpf_with(22, structs::bpf_map_freeze, 4),
    bpf_filling(23, structs::bpf_next_id, 12),
    bpf_filling(24, structs::bpf_as_batch_lookup, 56),
    bpf_filling(25, structs::bpf_as_batch_lookup, 56),
    bpf_with(26, structs::bpf_as_batch_update, 56),
    bpf_with(27, structs::bpf_as_batch_delete, 56),
    bpf_with(28, ret::fd, structs::bpf_as_link_create, 16),
    bpf_with(29, structs::bpf_as_link_update, 12),
    bpf_with(30, ret::fd, structs::bpf_link_id, 4),
    bpf_filling(31, structs::bpf_next_id, 12),
    bpf_with(32, ret::fd, structs::bpf_as_enable_stats, 4),
    bpf_with(33, ret::fd, structs::bpf_as_iter_create, 8),
    bpf_with(34, structs::bpf_as_link_detach, 4),
    bpf_with(35, structs::bpf_as_prog_bind_map, 12),
    bpf_with(36, ret::fd, structs::bpf_as_token_create, 8),
    bpf_with(37, ret::size, structs::bpf_as_stream_read, 20),
    bpf_with(38, structs::bpf_as_assoc_struct_ops, 12),
    bpf_with(otherwise, address("uattr")),
};
constexpr Cases bpf_arguments{bpf_cases, 0xffffffff & ~bpf_common};
constexpr Upper bpf_command_flags{&bpf_command_bits, bpf_common};

constexpr Item lsm_id = choice({}, lsm_ids, Type::u64);
constexpr Item lsm_size = size({}, Type::u32);

constexpr std::uint64_t swap_priority = 0x7fff;  // SWAP_FLAG_PRIO_MASK (linux/swap.h)
constexpr std::uint64_t segments_most = 16;      // KEXEC_SEGMENT_MAX (linux/kexec.h)

constexpr Syscall table[] = {
    sys("add_key", ret::number, string("_type"), string("_description"), in_bytes("_payload", len::arg("plen")),
        size("plen"), serial("ringid")),
    sys("request_key", ret::number, string("_type"), string("_description"), string("_callout_info"),
        serial("destringid")),
    sys("keyctl", ret::status, command("option", keyctl_operations, keyctl_arguments)),

    sys("init_module", ret::status, address("umod"), size("len"), string("uargs")),
    sys("finit_module", ret::status, fd("fd"), string("uargs"), flags("flags", module_init_flags)),
    sys("delete_module", ret::status, string("name_user"), flags("flags", module_delete_flags)),
    sys("kexec_load", ret::status, address("entry"), ulong("nr_segments"),
        followed_if(at_most("nr_segments", segments_most),
                    in("segments", structs::kexec_segment, len::count("nr_segments"))),
        flags("flags", kexec_flags, Type::ulong)),
    sys("kexec_file_load", ret::status, fd("kernel_fd"), fd("initrd_fd"), ulong("cmdline_len"),
        in_bytes("cmdline_ptr", len::arg("cmdline_len")), flags("flags", kexec_file_flags, Type::ulong)),
    sys("reboot", ret::status, choice("magic1", reboot_magic1), choice("magic2", reboot_magic2),
        command("cmd", reboot_commands, reboot_arguments, Type::u32)),
    sys("syslog", ret::status, decimal(name_in_comment(command("type", syslog_actions, syslog_arguments)))),
    sys("acct", ret::status, path("name")),
    sys("swapon", ret::status, path("specialfile"),
        decimal(with_number(swap_priority, flags("swap_flags", swap_flags)))),
    sys("swapoff", ret::status, path("specialfile")),
    sys("iopl", ret::status, s32("level")),
    sys("ioperm", ret::status, hex("from"), hex("num"), s32("turn_on")),
    sys("lookup_dcookie", ret::size, u64("cookie64"), out_string("buf", len::ret), size("len")),

    sys("bpf", ret::status | Class::desc,
        with(&Item::upper, &bpf_command_flags, command("cmd", bpf_commands, bpf_arguments))),
    sys("perf_event_open", ret::fd, perf_attribute("attr_uptr"), pid("pid"), s32("cpu"), fd("group_fd"),
        flags("flags", perf_open_flags, Type::ulong)),
    sys("seccomp", ret::status, command("op", seccomp_operations, seccomp_arguments, Type::u32)),
    sys("landlock_create_ruleset", ret::fd,
        followed_if(at_least("size", oldest_landlock_ruleset),
                    in("attr", structs::landlock_ruleset_attr, len::arg("size"))),
        size("size"), flags("flags", landlock_ruleset_flags)),
    sys("landlock_add_rule", ret::status, fd("ruleset_fd"), command("rule_type", landlock_rule_types, landlock_rules)),
    sys("landlock_restrict_self", ret::status, fd("ruleset_fd"), flags("flags", landlock_restrict_flags)),
    sys("lsm_get_self_attr", ret::number, choice("attr", lsm_attributes, Type::u32),
        lsm_contexts("ctx", len::at("size")), even_on_error(inout("size", lsm_size)), flags("flags", lsm_flags)),
    sys("lsm_set_self_attr", ret::status, choice("attr", lsm_attributes, Type::u32),
        lsm_context("ctx", len::arg("size")), u32("size"), hex("flags", Type::u32)),
    sys("lsm_list_modules", ret::number, out("ids", lsm_id, len::ret_count), even_on_error(inout("size", lsm_size)),
        hex("flags", Type::u32)),
    sys("userfaultfd", ret::fd, flags("flags", userfaultfd_flags)),
    sys("cachestat", ret::status, fd("fd"), in("cstat_range", structs::cachestat_range),
        out("cstat", structs::cachestat), hex("flags", Type::u32)),
    sys("listns", ret::number, in("req", structs::ns_id_req), out("ns_ids", element::u64, len::ret_count),
        size("nr_ns_ids"), hex("flags", Type::u32)),
    sys("rseq_slice_yield", ret::status),
    sys("uprobe", ret::number),
    sys("uretprobe", ret::number),

    // Gone, or never there.
    sys("_sysctl", ret::status, in("args", structs::sysctl_args)),
    sys("nfsservctl", ret::status, hex("cmd"), hex("arg"), hex("res")),
    sys("create_module", ret::status, hex("name"), hex("size")),
    sys("get_kernel_syms", ret::status, hex("table")),
    sys("query_module", ret::status, hex("name"), hex("which"), hex("buf"), hex("bufsize"), hex("ret")),
    sys("getpmsg", ret::status | Class::network, hex("arg1"), hex("arg2"), hex("arg3"), hex("arg4"), hex("arg5")),
    sys("putpmsg", ret::status | Class::network, hex("arg1"), hex("arg2"), hex("arg3"), hex("arg4"), hex("arg5")),
    sys("afs_syscall", ret::status, hex("arg1"), hex("arg2"), hex("arg3"), hex("arg4"), hex("arg5")),
    sys("tuxcall", ret::status, hex("arg1"), hex("arg2"), hex("arg3")),
    sys("security", ret::status, hex("arg1"), hex("arg2"), hex("arg3")),
    sys("vserver", ret::status, hex("arg1"), hex("arg2"), hex("arg3"), hex("arg4"), hex("arg5")),
};

}  // namespace

std::span<const Syscall> system() {
  return table;
}

}  // namespace callgate::decode::syscalls
