#include "decode/constants/system.h"

namespace callgate::decode {
namespace {

// linux/keyctl.h
constexpr Constant key_serials_values[] = {
    {"KEY_SPEC_THREAD_KEYRING", 0xffffffff},       {"KEY_SPEC_PROCESS_KEYRING", 0xfffffffe},
    {"KEY_SPEC_SESSION_KEYRING", 0xfffffffd},      {"KEY_SPEC_USER_KEYRING", 0xfffffffc},
    {"KEY_SPEC_USER_SESSION_KEYRING", 0xfffffffb}, {"KEY_SPEC_GROUP_KEYRING", 0xfffffffa},
    {"KEY_SPEC_REQKEY_AUTH_KEY", 0xfffffff9},      {"KEY_SPEC_REQUESTOR_KEYRING", 0xfffffff8},
};

// linux/keyctl.h
constexpr Constant keyctl_operations_values[] = {
    {"KEYCTL_GET_KEYRING_ID", 0},
    {"KEYCTL_JOIN_SESSION_KEYRING", 1},
    {"KEYCTL_UPDATE", 2},
    {"KEYCTL_REVOKE", 3},
    {"KEYCTL_CHOWN", 4},
    {"KEYCTL_SETPERM", 5},
    {"KEYCTL_DESCRIBE", 6},
    {"KEYCTL_CLEAR", 7},
    {"KEYCTL_LINK", 8},
    {"KEYCTL_UNLINK", 9},
    {"KEYCTL_SEARCH", 10},
    {"KEYCTL_READ", 11},
    {"KEYCTL_INSTANTIATE", 12},
    {"KEYCTL_NEGATE", 13},
    {"KEYCTL_SET_REQKEY_KEYRING", 14},
    {"KEYCTL_SET_TIMEOUT", 15},
    {"KEYCTL_ASSUME_AUTHORITY", 16},
    {"KEYCTL_GET_SECURITY", 17},
    {"KEYCTL_SESSION_TO_PARENT", 18},
    {"KEYCTL_REJECT", 19},
    {"KEYCTL_INSTANTIATE_IOV", 20},
    {"KEYCTL_INVALIDATE", 21},
    {"KEYCTL_GET_PERSISTENT", 22},
    {"KEYCTL_DH_COMPUTE", 23},
    {"KEYCTL_PKEY_QUERY", 24},
    {"KEYCTL_PKEY_ENCRYPT", 25},
    {"KEYCTL_PKEY_DECRYPT", 26},
    {"KEYCTL_PKEY_SIGN", 27},
    {"KEYCTL_PKEY_VERIFY", 28},
    {"KEYCTL_RESTRICT_KEYRING", 29},
    {"KEYCTL_MOVE", 30},
    {"KEYCTL_CAPABILITIES", 31},
    {"KEYCTL_WATCH_KEY", 32},
};

// include/linux/key.h
constexpr Constant key_permissions_values[] = {
    {"KEY_POS_VIEW", 0x1000000},   {"KEY_POS_READ", 0x2000000},  {"KEY_POS_WRITE", 0x4000000},
    {"KEY_POS_SEARCH", 0x8000000}, {"KEY_POS_LINK", 0x10000000}, {"KEY_POS_SETATTR", 0x20000000},
    {"KEY_USR_VIEW", 0x10000},     {"KEY_USR_READ", 0x20000},    {"KEY_USR_WRITE", 0x40000},
    {"KEY_USR_SEARCH", 0x80000},   {"KEY_USR_LINK", 0x100000},   {"KEY_USR_SETATTR", 0x200000},
    {"KEY_GRP_VIEW", 0x100},       {"KEY_GRP_READ", 0x200},      {"KEY_GRP_WRITE", 0x400},
    {"KEY_GRP_SEARCH", 0x800},     {"KEY_GRP_LINK", 0x1000},     {"KEY_GRP_SETATTR", 0x2000},
    {"KEY_OTH_VIEW", 1},           {"KEY_OTH_READ", 2},          {"KEY_OTH_WRITE", 4},
    {"KEY_OTH_SEARCH", 8},         {"KEY_OTH_LINK", 0x10},       {"KEY_OTH_SETATTR", 0x20},
};

// linux/keyctl.h
constexpr Constant key_request_keyrings_values[] = {
    {"KEY_REQKEY_DEFL_NO_CHANGE", 0xffffffff},   {"KEY_REQKEY_DEFL_DEFAULT", 0},
    {"KEY_REQKEY_DEFL_THREAD_KEYRING", 1},       {"KEY_REQKEY_DEFL_PROCESS_KEYRING", 2},
    {"KEY_REQKEY_DEFL_SESSION_KEYRING", 3},      {"KEY_REQKEY_DEFL_USER_KEYRING", 4},
    {"KEY_REQKEY_DEFL_USER_SESSION_KEYRING", 5}, {"KEY_REQKEY_DEFL_GROUP_KEYRING", 6},
    {"KEY_REQKEY_DEFL_REQUESTOR_KEYRING", 7},
};

constexpr Constant key_move_flags_values[] = {
    {"KEYCTL_MOVE_EXCL", 1},
};

// linux/module.h
constexpr Constant module_init_flags_values[] = {
    {"MODULE_INIT_IGNORE_MODVERSIONS", 1},
    {"MODULE_INIT_IGNORE_VERMAGIC", 2},
    {"MODULE_INIT_COMPRESSED_FILE", 4},
};

constexpr Constant module_delete_flags_values[] = {
    {"O_NONBLOCK", 0x800},
    {"O_TRUNC", 0x200},
};

// linux/kexec.h
constexpr Constant kexec_flags_values[] = {
    {"KEXEC_ARCH_DEFAULT", 0, 0xffff0000},
    {"KEXEC_ARCH_386", 0x30000, 0xffff0000},
    {"KEXEC_ARCH_68K", 0x40000, 0xffff0000},
    {"KEXEC_ARCH_PARISC", 0xf0000, 0xffff0000},
    {"KEXEC_ARCH_X86_64", 0x3e0000, 0xffff0000},
    {"KEXEC_ARCH_PPC", 0x140000, 0xffff0000},
    {"KEXEC_ARCH_PPC64", 0x150000, 0xffff0000},
    {"KEXEC_ARCH_IA_64", 0x320000, 0xffff0000},
    {"KEXEC_ARCH_ARM", 0x280000, 0xffff0000},
    {"KEXEC_ARCH_S390", 0x160000, 0xffff0000},
    {"KEXEC_ARCH_SH", 0x2a0000, 0xffff0000},
    {"KEXEC_ARCH_MIPS_LE", 0xa0000, 0xffff0000},
    {"KEXEC_ARCH_MIPS", 0x80000, 0xffff0000},
    {"KEXEC_ARCH_AARCH64", 0xb70000, 0xffff0000},
    {"KEXEC_ARCH_RISCV", 0xf30000, 0xffff0000},
    {"KEXEC_ARCH_LOONGARCH", 0x1020000, 0xffff0000},
    {"KEXEC_ON_CRASH", 1},
    {"KEXEC_PRESERVE_CONTEXT", 2},
    {"KEXEC_UPDATE_ELFCOREHDR", 4},
    {"KEXEC_CRASH_HOTPLUG_SUPPORT", 8},
};

// linux/kexec.h
constexpr Constant kexec_file_flags_values[] = {
    {"KEXEC_FILE_UNLOAD", 1}, {"KEXEC_FILE_ON_CRASH", 2}, {"KEXEC_FILE_NO_INITRAMFS", 4},
    {"KEXEC_FILE_DEBUG", 8},  {"KEXEC_FILE_NO_CMA", 16},  {"KEXEC_FILE_FORCE_DTB", 32},
};

// linux/reboot.h
constexpr Constant reboot_magic1_values[] = {
    {"LINUX_REBOOT_MAGIC1", 0xfee1dead},
};

constexpr Constant reboot_magic2_values[] = {
    {"LINUX_REBOOT_MAGIC2A", 0x5121996},
    {"LINUX_REBOOT_MAGIC2B", 0x16041998},
    {"LINUX_REBOOT_MAGIC2C", 0x20112000},
    {"LINUX_REBOOT_MAGIC2", 0x28121969},
};

constexpr Constant reboot_commands_values[] = {
    {"LINUX_REBOOT_CMD_CAD_OFF", 0},
    {"LINUX_REBOOT_CMD_RESTART", 0x1234567},
    {"LINUX_REBOOT_CMD_POWER_OFF", 0x4321fedc},
    {"LINUX_REBOOT_CMD_KEXEC", 0x45584543},
    {"LINUX_REBOOT_CMD_CAD_ON", 0x89abcdef},
    {"LINUX_REBOOT_CMD_RESTART2", 0xa1b2c3d4},
    {"LINUX_REBOOT_CMD_HALT", 0xcdef0123},
    {"LINUX_REBOOT_CMD_SW_SUSPEND", 0xd000fce2},
};

// include/linux/syslog.h
constexpr Constant syslog_actions_values[] = {
    {"SYSLOG_ACTION_CLOSE", 0},       {"SYSLOG_ACTION_OPEN", 1},         {"SYSLOG_ACTION_READ", 2},
    {"SYSLOG_ACTION_READ_ALL", 3},    {"SYSLOG_ACTION_READ_CLEAR", 4},   {"SYSLOG_ACTION_CLEAR", 5},
    {"SYSLOG_ACTION_CONSOLE_OFF", 6}, {"SYSLOG_ACTION_CONSOLE_ON", 7},   {"SYSLOG_ACTION_CONSOLE_LEVEL", 8},
    {"SYSLOG_ACTION_SIZE_UNREAD", 9}, {"SYSLOG_ACTION_SIZE_BUFFER", 10},
};

// include/linux/kern_levels.h
constexpr Constant syslog_levels_values[] = {
    {"LOGLEVEL_EMERG", 0},   {"LOGLEVEL_ALERT", 1},  {"LOGLEVEL_CRIT", 2}, {"LOGLEVEL_ERR", 3},
    {"LOGLEVEL_WARNING", 4}, {"LOGLEVEL_NOTICE", 5}, {"LOGLEVEL_INFO", 6}, {"LOGLEVEL_DEBUG", 7},
};

// include/linux/swap.h
constexpr Constant swap_flags_values[] = {
    {"SWAP_FLAG_PREFER", 0x8000},
    {"SWAP_FLAG_DISCARD", 0x10000},
    {"SWAP_FLAG_DISCARD_ONCE", 0x20000},
    {"SWAP_FLAG_DISCARD_PAGES", 0x40000},
};

// linux/userfaultfd.h
constexpr Constant userfaultfd_flags_values[] = {
    {"UFFD_USER_MODE_ONLY", 1},
    {"O_NONBLOCK", 0x800},
    {"O_CLOEXEC", 0x80000},
};

// linux/seccomp.h
constexpr Constant seccomp_operations_values[] = {
    {"SECCOMP_SET_MODE_STRICT", 0},
    {"SECCOMP_SET_MODE_FILTER", 1},
    {"SECCOMP_GET_ACTION_AVAIL", 2},
    {"SECCOMP_GET_NOTIF_SIZES", 3},
};

constexpr Constant seccomp_flags_values[] = {
    {"SECCOMP_FILTER_FLAG_TSYNC", 1},        {"SECCOMP_FILTER_FLAG_LOG", 2},
    {"SECCOMP_FILTER_FLAG_SPEC_ALLOW", 4},   {"SECCOMP_FILTER_FLAG_NEW_LISTENER", 8},
    {"SECCOMP_FILTER_FLAG_TSYNC_ESRCH", 16}, {"SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV", 32},
};

constexpr Constant seccomp_actions_values[] = {
    {"SECCOMP_RET_KILL_THREAD", 0},    {"SECCOMP_RET_TRAP", 0x30000},
    {"SECCOMP_RET_ERRNO", 0x50000},    {"SECCOMP_RET_USER_NOTIF", 0x7fc00000},
    {"SECCOMP_RET_TRACE", 0x7ff00000}, {"SECCOMP_RET_LOG", 0x7ffc0000},
    {"SECCOMP_RET_ALLOW", 0x7fff0000}, {"SECCOMP_RET_KILL_PROCESS", 0x80000000},
};

constexpr Constant landlock_ruleset_flags_values[] = {
    {"LANDLOCK_CREATE_RULESET_VERSION", 1},
    {"LANDLOCK_CREATE_RULESET_ERRATA", 2},
};

// linux/landlock.h
constexpr Constant landlock_access_fs_values[] = {
    {"LANDLOCK_ACCESS_FS_EXECUTE", 1},
    {"LANDLOCK_ACCESS_FS_WRITE_FILE", 2},
    {"LANDLOCK_ACCESS_FS_READ_FILE", 4},
    {"LANDLOCK_ACCESS_FS_READ_DIR", 8},
    {"LANDLOCK_ACCESS_FS_REMOVE_DIR", 0x10},
    {"LANDLOCK_ACCESS_FS_REMOVE_FILE", 0x20},
    {"LANDLOCK_ACCESS_FS_MAKE_CHAR", 0x40},
    {"LANDLOCK_ACCESS_FS_MAKE_DIR", 0x80},
    {"LANDLOCK_ACCESS_FS_MAKE_REG", 0x100},
    {"LANDLOCK_ACCESS_FS_MAKE_SOCK", 0x200},
    {"LANDLOCK_ACCESS_FS_MAKE_FIFO", 0x400},
    {"LANDLOCK_ACCESS_FS_MAKE_BLOCK", 0x800},
    {"LANDLOCK_ACCESS_FS_MAKE_SYM", 0x1000},
    {"LANDLOCK_ACCESS_FS_REFER", 0x2000},
    {"LANDLOCK_ACCESS_FS_TRUNCATE", 0x4000},
    {"LANDLOCK_ACCESS_FS_IOCTL_DEV", 0x8000},
    {"LANDLOCK_ACCESS_FS_RESOLVE_UNIX", 0x10000},
};

constexpr Constant landlock_access_net_values[] = {
    {"LANDLOCK_ACCESS_NET_BIND_TCP", 1},
    {"LANDLOCK_ACCESS_NET_CONNECT_TCP", 2},
    {"LANDLOCK_ACCESS_NET_BIND_UDP", 4},
    {"LANDLOCK_ACCESS_NET_CONNECT_SEND_UDP", 8},
};

constexpr Constant landlock_scopes_values[] = {
    {"LANDLOCK_SCOPE_ABSTRACT_UNIX_SOCKET", 1},
    {"LANDLOCK_SCOPE_SIGNAL", 2},
};

constexpr Constant landlock_rule_types_values[] = {
    {"LANDLOCK_RULE_PATH_BENEATH", 1},
    {"LANDLOCK_RULE_NET_PORT", 2},
};

constexpr Constant landlock_rule_flags_values[] = {
    {"LANDLOCK_ADD_RULE_QUIET", 1},
};

constexpr Constant landlock_restrict_flags_values[] = {
    {"LANDLOCK_RESTRICT_SELF_LOG_SAME_EXEC_OFF", 1},
    {"LANDLOCK_RESTRICT_SELF_LOG_NEW_EXEC_ON", 2},
    {"LANDLOCK_RESTRICT_SELF_LOG_SUBDOMAINS_OFF", 4},
    {"LANDLOCK_RESTRICT_SELF_TSYNC", 8},
};

// linux/lsm.h
constexpr Constant lsm_attributes_values[] = {
    {"LSM_ATTR_UNDEF", 0},       {"LSM_ATTR_CURRENT", 100}, {"LSM_ATTR_EXEC", 101},       {"LSM_ATTR_FSCREATE", 102},
    {"LSM_ATTR_KEYCREATE", 103}, {"LSM_ATTR_PREV", 104},    {"LSM_ATTR_SOCKCREATE", 105},
};

constexpr Constant lsm_flags_values[] = {
    {"LSM_FLAG_SINGLE", 1},
};

constexpr Constant lsm_ids_values[] = {
    {"LSM_ID_UNDEF", 0},       {"LSM_ID_CAPABILITY", 100}, {"LSM_ID_SELINUX", 101}, {"LSM_ID_SMACK", 102},
    {"LSM_ID_TOMOYO", 103},    {"LSM_ID_APPARMOR", 104},   {"LSM_ID_YAMA", 105},    {"LSM_ID_LOADPIN", 106},
    {"LSM_ID_SAFESETID", 107}, {"LSM_ID_LOCKDOWN", 108},   {"LSM_ID_BPF", 109},     {"LSM_ID_LANDLOCK", 110},
    {"LSM_ID_IMA", 111},       {"LSM_ID_EVM", 112},        {"LSM_ID_IPE", 113},
};

// linux/sched.h
constexpr Constant namespace_types_values[] = {
    {"CLONE_NEWTIME", 0x80},      {"CLONE_NEWNS", 0x20000},     {"CLONE_NEWCGROUP", 0x2000000},
    {"CLONE_NEWUTS", 0x4000000},  {"CLONE_NEWIPC", 0x8000000},  {"CLONE_NEWUSER", 0x10000000},
    {"CLONE_NEWPID", 0x20000000}, {"CLONE_NEWNET", 0x40000000},
};
// linux/nsfs.h: the same as listns() has them
constexpr Constant listed_namespaces_values[] = {
    {"TIME_NS", 0x80},     {"MNT_NS", 0x20000},     {"CGROUP_NS", 0x2000000}, {"UTS_NS", 0x4000000},
    {"IPC_NS", 0x8000000}, {"USER_NS", 0x10000000}, {"PID_NS", 0x20000000},   {"NET_NS", 0x40000000},
};
constexpr Constant listed_owners_values[] = {
    {"LISTNS_CURRENT_USER", 0xffffffffffffffff},
};
constexpr Constant key_capabilities_0_values[] = {
    {"KEYCTL_CAPS0_CAPABILITIES", 0x1},      {"KEYCTL_CAPS0_PERSISTENT_KEYRINGS", 0x2},
    {"KEYCTL_CAPS0_DIFFIE_HELLMAN", 0x4},    {"KEYCTL_CAPS0_PUBLIC_KEY", 0x8},
    {"KEYCTL_CAPS0_BIG_KEY", 0x10},          {"KEYCTL_CAPS0_INVALIDATE", 0x20},
    {"KEYCTL_CAPS0_RESTRICT_KEYRING", 0x40}, {"KEYCTL_CAPS0_MOVE", 0x80},
};
constexpr Constant key_operations_values[] = {
    {"KEYCTL_SUPPORTS_ENCRYPT", 1},
    {"KEYCTL_SUPPORTS_DECRYPT", 2},
    {"KEYCTL_SUPPORTS_SIGN", 4},
    {"KEYCTL_SUPPORTS_VERIFY", 8},
};

constexpr Constant key_capabilities_1_values[] = {
    {"KEYCTL_CAPS1_NS_KEYRING_NAME", 0x1},
    {"KEYCTL_CAPS1_NS_KEY_TAG", 0x2},
    {"KEYCTL_CAPS1_NOTIFICATIONS", 0x4},
};

}  // namespace

const ConstantSet key_serials{"key_serials", key_serials_values, {}};
const ConstantSet keyctl_operations{"keyctl_operations", keyctl_operations_values, "KEYCTL_???"};
const ConstantSet key_permissions{"key_permissions", key_permissions_values, "KEY_???"};
const ConstantSet key_request_keyrings{"key_request_keyrings", key_request_keyrings_values, "KEY_REQKEY_DEFL_???"};
const ConstantSet key_move_flags{"key_move_flags", key_move_flags_values, "KEYCTL_MOVE_???"};
const ConstantSet module_init_flags{"module_init_flags", module_init_flags_values, "MODULE_INIT_???"};
const ConstantSet module_delete_flags{"module_delete_flags", module_delete_flags_values, "O_???"};
const ConstantSet kexec_flags{"kexec_flags", kexec_flags_values, "KEXEC_ARCH_???"};
const ConstantSet kexec_file_flags{"kexec_file_flags", kexec_file_flags_values, "KEXEC_FILE_???"};
const ConstantSet reboot_magic1{"reboot_magic1", reboot_magic1_values, "LINUX_REBOOT_MAGIC1???"};
const ConstantSet reboot_magic2{"reboot_magic2", reboot_magic2_values, "LINUX_REBOOT_MAGIC2???"};
const ConstantSet reboot_commands{"reboot_commands", reboot_commands_values, "LINUX_REBOOT_CMD_???"};
const ConstantSet syslog_actions{"syslog_actions", syslog_actions_values, "SYSLOG_ACTION_???"};
const ConstantSet syslog_levels{"syslog_levels", syslog_levels_values, "LOGLEVEL_???"};
const ConstantSet swap_flags{"swap_flags", swap_flags_values, "SWAP_FLAG_???"};
const ConstantSet userfaultfd_flags{"userfaultfd_flags", userfaultfd_flags_values, "UFFD_???"};
const ConstantSet seccomp_operations{"seccomp_operations", seccomp_operations_values, "SECCOMP_???"};
const ConstantSet seccomp_flags{"seccomp_flags", seccomp_flags_values, "SECCOMP_FILTER_FLAG_???"};
const ConstantSet seccomp_actions{"seccomp_actions", seccomp_actions_values, "SECCOMP_RET_???"};
const ConstantSet landlock_ruleset_flags{"landlock_ruleset_flags", landlock_ruleset_flags_values,
                                         "LANDLOCK_CREATE_RULESET_???"};
const ConstantSet landlock_access_fs{"landlock_access_fs", landlock_access_fs_values, "LANDLOCK_ACCESS_FS_???"};
const ConstantSet landlock_access_net{"landlock_access_net", landlock_access_net_values, "LANDLOCK_ACCESS_NET_???"};
const ConstantSet landlock_scopes{"landlock_scopes", landlock_scopes_values, "LANDLOCK_SCOPE_???"};
const ConstantSet landlock_rule_types{"landlock_rule_types", landlock_rule_types_values, "LANDLOCK_RULE_???"};
const ConstantSet landlock_rule_flags{"landlock_rule_flags", landlock_rule_flags_values, "LANDLOCK_ADD_RULE_???"};
const ConstantSet landlock_restrict_flags{"landlock_restrict_flags", landlock_restrict_flags_values,
                                          "LANDLOCK_RESTRICT_SELF_???"};
const ConstantSet lsm_attributes{"lsm_attributes", lsm_attributes_values, "LSM_ATTR_???"};
const ConstantSet lsm_flags{"lsm_flags", lsm_flags_values, "LSM_FLAG_???"};
const ConstantSet lsm_ids{"lsm_ids", lsm_ids_values, "LSM_ID_???"};
const ConstantSet listed_namespaces{"listed_namespaces", listed_namespaces_values, "???_NS"};
const ConstantSet listed_owners{"listed_owners", listed_owners_values, {}};
const ConstantSet namespace_types{"namespace_types", namespace_types_values, "CLONE_NEW???"};
const ConstantSet key_capabilities_0{"key_capabilities_0", key_capabilities_0_values, "KEYCTL_CAPS0_???"};
const ConstantSet key_operations{"key_operations", key_operations_values, "KEYCTL_SUPPORTS_???"};
const ConstantSet key_capabilities_1{"key_capabilities_1", key_capabilities_1_values, "KEYCTL_CAPS1_???"};

}  // namespace callgate::decode
