#include "decode/constants/netlink.h"

namespace callgate::decode {
namespace {

// linux/netlink.h: of any message, then of those that get, make, remove or acknowledge
constexpr Constant netlink_flags_values[] = {
    {"NLM_F_REQUEST", 1}, {"NLM_F_MULTI", 2},        {"NLM_F_ACK", 4},
    {"NLM_F_ECHO", 8},    {"NLM_F_DUMP_INTR", 0x10}, {"NLM_F_DUMP_FILTERED", 0x20},
};

constexpr Constant netlink_get_flags_values[] = {
    {"NLM_F_REQUEST", 1},    {"NLM_F_MULTI", 2},        {"NLM_F_ACK", 4},
    {"NLM_F_ECHO", 8},       {"NLM_F_DUMP_INTR", 0x10}, {"NLM_F_DUMP_FILTERED", 0x20},
    {"NLM_F_DUMP", 0x300},   {"NLM_F_ROOT", 0x100},     {"NLM_F_MATCH", 0x200},
    {"NLM_F_ATOMIC", 0x400},
};

constexpr Constant netlink_new_flags_values[] = {
    {"NLM_F_REQUEST", 1},     {"NLM_F_MULTI", 2},        {"NLM_F_ACK", 4},
    {"NLM_F_ECHO", 8},        {"NLM_F_DUMP_INTR", 0x10}, {"NLM_F_DUMP_FILTERED", 0x20},
    {"NLM_F_REPLACE", 0x100}, {"NLM_F_EXCL", 0x200},     {"NLM_F_CREATE", 0x400},
    {"NLM_F_APPEND", 0x800},
};

constexpr Constant netlink_delete_flags_values[] = {
    {"NLM_F_REQUEST", 1},    {"NLM_F_MULTI", 2},        {"NLM_F_ACK", 4},
    {"NLM_F_ECHO", 8},       {"NLM_F_DUMP_INTR", 0x10}, {"NLM_F_DUMP_FILTERED", 0x20},
    {"NLM_F_NONREC", 0x100}, {"NLM_F_BULK", 0x200},
};

constexpr Constant netlink_acknowledge_flags_values[] = {
    {"NLM_F_REQUEST", 1},    {"NLM_F_MULTI", 2},        {"NLM_F_ACK", 4},
    {"NLM_F_ECHO", 8},       {"NLM_F_DUMP_INTR", 0x10}, {"NLM_F_DUMP_FILTERED", 0x20},
    {"NLM_F_CAPPED", 0x100}, {"NLM_F_ACK_TLVS", 0x200},
};

constexpr Constant netlink_types_values[] = {
    {"NLMSG_NOOP", 1},
    {"NLMSG_ERROR", 2},
    {"NLMSG_DONE", 3},
    {"NLMSG_OVERRUN", 4},
};

// linux/rtnetlink.h
// linux/sock_diag.h
// linux/genetlink.h
// linux/if.h
constexpr Constant interface_flags_values[] = {
    {"IFF_UP", 1},
    {"IFF_BROADCAST", 2},
    {"IFF_DEBUG", 4},
    {"IFF_LOOPBACK", 8},
    {"IFF_POINTOPOINT", 0x10},
    {"IFF_NOTRAILERS", 0x20},
    {"IFF_RUNNING", 0x40},
    {"IFF_NOARP", 0x80},
    {"IFF_PROMISC", 0x100},
    {"IFF_ALLMULTI", 0x200},
    {"IFF_MASTER", 0x400},
    {"IFF_SLAVE", 0x800},
    {"IFF_MULTICAST", 0x1000},
    {"IFF_PORTSEL", 0x2000},
    {"IFF_AUTOMEDIA", 0x4000},
    {"IFF_DYNAMIC", 0x8000},
    {"IFF_LOWER_UP", 0x10000},
    {"IFF_DORMANT", 0x20000},
    {"IFF_ECHO", 0x40000},
    {"IFF_VOLATILE", 0x70c5a},
};

// linux/if_link.h
// linux/if_addr.h
constexpr Constant address_flags_values[] = {
    {"IFA_F_SECONDARY", 1},         {"IFA_F_NODAD", 2},          {"IFA_F_OPTIMISTIC", 4},
    {"IFA_F_DADFAILED", 8},         {"IFA_F_HOMEADDRESS", 0x10}, {"IFA_F_DEPRECATED", 0x20},
    {"IFA_F_TENTATIVE", 0x40},      {"IFA_F_PERMANENT", 0x80},   {"IFA_F_MANAGETEMPADDR", 0x100},
    {"IFA_F_NOPREFIXROUTE", 0x200}, {"IFA_F_MCAUTOJOIN", 0x400}, {"IFA_F_STABLE_PRIVACY", 0x800},
};

// linux/rtnetlink.h
constexpr Constant route_scopes_values[] = {
    {"RT_SCOPE_UNIVERSE", 0}, {"RT_SCOPE_SITE", 200},    {"RT_SCOPE_LINK", 253},
    {"RT_SCOPE_HOST", 254},   {"RT_SCOPE_NOWHERE", 255},
};

constexpr Constant route_tables_values[] = {
    {"RT_TABLE_UNSPEC", 0}, {"RT_TABLE_COMPAT", 252}, {"RT_TABLE_DEFAULT", 253},
    {"RT_TABLE_MAIN", 254}, {"RT_TABLE_LOCAL", 255},
};

constexpr Constant route_protocols_values[] = {
    {"RTPROT_UNSPEC", 0}, {"RTPROT_REDIRECT", 1}, {"RTPROT_KERNEL", 2},    {"RTPROT_BOOT", 3},
    {"RTPROT_STATIC", 4}, {"RTPROT_GATED", 8},    {"RTPROT_RA", 9},        {"RTPROT_MRT", 10},
    {"RTPROT_ZEBRA", 11}, {"RTPROT_BIRD", 12},    {"RTPROT_DNROUTED", 13}, {"RTPROT_XORP", 14},
    {"RTPROT_NTK", 15},   {"RTPROT_DHCP", 16},    {"RTPROT_MROUTED", 17},  {"RTPROT_KEEPALIVED", 18},
    {"RTPROT_BABEL", 42}, {"RTPROT_OVN", 84},     {"RTPROT_OPENR", 99},    {"RTPROT_BGP", 186},
    {"RTPROT_ISIS", 187}, {"RTPROT_OSPF", 188},   {"RTPROT_RIP", 189},     {"RTPROT_EIGRP", 192},
};

constexpr Constant route_kinds_values[] = {
    {"RTN_UNSPEC", 0},   {"RTN_UNICAST", 1},   {"RTN_LOCAL", 2},     {"RTN_BROADCAST", 3},
    {"RTN_ANYCAST", 4},  {"RTN_MULTICAST", 5}, {"RTN_BLACKHOLE", 6}, {"RTN_UNREACHABLE", 7},
    {"RTN_PROHIBIT", 8}, {"RTN_THROW", 9},     {"RTN_NAT", 10},      {"RTN_XRESOLVE", 11},
};

// The next hop's flags, and the route's own beside them.
constexpr Constant route_flags_values[] = {
    {"RTNH_F_DEAD", 1},          {"RTNH_F_PERVASIVE", 2},
    {"RTNH_F_ONLINK", 4},        {"RTNH_F_OFFLOAD", 8},
    {"RTNH_F_LINKDOWN", 0x10},   {"RTNH_F_UNRESOLVED", 0x20},
    {"RTNH_F_TRAP", 0x40},       {"RTM_F_NOTIFY", 0x100},
    {"RTM_F_CLONED", 0x200},     {"RTM_F_EQUALIZE", 0x400},
    {"RTM_F_PREFIX", 0x800},     {"RTM_F_LOOKUP_TABLE", 0x1000},
    {"RTM_F_FIB_MATCH", 0x2000}, {"RTM_F_OFFLOAD", 0x4000},
    {"RTM_F_TRAP", 0x8000},      {"RTM_F_OFFLOAD_FAILED", 0x20000000},
};

// linux/neighbour.h
constexpr Constant neighbour_states_values[] = {
    {"NUD_NONE", 0},     {"NUD_INCOMPLETE", 1}, {"NUD_REACHABLE", 2}, {"NUD_STALE", 4},        {"NUD_DELAY", 8},
    {"NUD_PROBE", 0x10}, {"NUD_FAILED", 0x20},  {"NUD_NOARP", 0x40},  {"NUD_PERMANENT", 0x80},
};

constexpr Constant neighbour_flags_values[] = {
    {"NTF_USE", 1},          {"NTF_SELF", 2},      {"NTF_MASTER", 4},    {"NTF_PROXY", 8}, {"NTF_EXT_LEARNED", 0x10},
    {"NTF_OFFLOADED", 0x20}, {"NTF_STICKY", 0x40}, {"NTF_ROUTER", 0x80},
};

// include/net/tcp_states.h, as bits
constexpr Constant diag_states_values[] = {
    {"1<<TCP_ESTABLISHED", 2},
    {"1<<TCP_SYN_SENT", 4},
    {"1<<TCP_SYN_RECV", 8},
    {"1<<TCP_FIN_WAIT1", 0x10},
    {"1<<TCP_FIN_WAIT2", 0x20},
    {"1<<TCP_TIME_WAIT", 0x40},
    {"1<<TCP_CLOSE", 0x80},
    {"1<<TCP_CLOSE_WAIT", 0x100},
    {"1<<TCP_LAST_ACK", 0x200},
    {"1<<TCP_LISTEN", 0x400},
    {"1<<TCP_CLOSING", 0x800},
    {"1<<TCP_NEW_SYN_RECV", 0x1000},
    {"1<<TCP_BOUND_INACTIVE", 0x2000},
};

constexpr Constant unix_diag_show_values[] = {
    {"UDIAG_SHOW_NAME", 1},   {"UDIAG_SHOW_VFS", 2},      {"UDIAG_SHOW_PEER", 4}, {"UDIAG_SHOW_ICONS", 8},
    {"UDIAG_SHOW_RQLEN", 16}, {"UDIAG_SHOW_MEMINFO", 32}, {"UDIAG_SHOW_UID", 64},
};

constexpr Constant inet_diag_extensions_values[] = {
    {"1<<(INET_DIAG_MEMINFO-1)", 1},      {"1<<(INET_DIAG_INFO-1)", 2},        {"1<<(INET_DIAG_VEGASINFO-1)", 4},
    {"1<<(INET_DIAG_CONG-1)", 8},         {"1<<(INET_DIAG_TOS-1)", 0x10},      {"1<<(INET_DIAG_TCLASS-1)", 0x20},
    {"1<<(INET_DIAG_SKMEMINFO-1)", 0x40}, {"1<<(INET_DIAG_SHUTDOWN-1)", 0x80},
};

// linux/genetlink.h
constexpr Constant control_commands_values[] = {
    {"CTRL_CMD_UNSPEC", 0},       {"CTRL_CMD_NEWFAMILY", 1},    {"CTRL_CMD_DELFAMILY", 2},
    {"CTRL_CMD_GETFAMILY", 3},    {"CTRL_CMD_NEWOPS", 4},       {"CTRL_CMD_DELOPS", 5},
    {"CTRL_CMD_GETOPS", 6},       {"CTRL_CMD_NEWMCAST_GRP", 7}, {"CTRL_CMD_DELMCAST_GRP", 8},
    {"CTRL_CMD_GETMCAST_GRP", 9}, {"CTRL_CMD_GETPOLICY", 10},
};

// asm-generic/errno.h: as NLMSG_ERROR has them
constexpr Constant netlink_errors_values[] = {
    {"-EPERM", 0xffffffff},
    {"-ENOENT", 0xfffffffe},
    {"-ESRCH", 0xfffffffd},
    {"-EINTR", 0xfffffffc},
    {"-EIO", 0xfffffffb},
    {"-ENXIO", 0xfffffffa},
    {"-E2BIG", 0xfffffff9},
    {"-ENOEXEC", 0xfffffff8},
    {"-EBADF", 0xfffffff7},
    {"-ECHILD", 0xfffffff6},
    {"-EAGAIN", 0xfffffff5},
    {"-ENOMEM", 0xfffffff4},
    {"-EACCES", 0xfffffff3},
    {"-EFAULT", 0xfffffff2},
    {"-ENOTBLK", 0xfffffff1},
    {"-EBUSY", 0xfffffff0},
    {"-EEXIST", 0xffffffef},
    {"-EXDEV", 0xffffffee},
    {"-ENODEV", 0xffffffed},
    {"-ENOTDIR", 0xffffffec},
    {"-EISDIR", 0xffffffeb},
    {"-EINVAL", 0xffffffea},
    {"-ENFILE", 0xffffffe9},
    {"-EMFILE", 0xffffffe8},
    {"-ENOTTY", 0xffffffe7},
    {"-ETXTBSY", 0xffffffe6},
    {"-EFBIG", 0xffffffe5},
    {"-ENOSPC", 0xffffffe4},
    {"-ESPIPE", 0xffffffe3},
    {"-EROFS", 0xffffffe2},
    {"-EMLINK", 0xffffffe1},
    {"-EPIPE", 0xffffffe0},
    {"-EDOM", 0xffffffdf},
    {"-ERANGE", 0xffffffde},
    {"-EDEADLK", 0xffffffdd},
    {"-ENAMETOOLONG", 0xffffffdc},
    {"-ENOLCK", 0xffffffdb},
    {"-ENOSYS", 0xffffffda},
    {"-ENOTEMPTY", 0xffffffd9},
    {"-ELOOP", 0xffffffd8},
    {"-ENOMSG", 0xffffffd6},
    {"-EIDRM", 0xffffffd5},
    {"-ECHRNG", 0xffffffd4},
    {"-EL2NSYNC", 0xffffffd3},
    {"-EL3HLT", 0xffffffd2},
    {"-EL3RST", 0xffffffd1},
    {"-ELNRNG", 0xffffffd0},
    {"-EUNATCH", 0xffffffcf},
    {"-ENOCSI", 0xffffffce},
    {"-EL2HLT", 0xffffffcd},
    {"-EBADE", 0xffffffcc},
    {"-EBADR", 0xffffffcb},
    {"-EXFULL", 0xffffffca},
    {"-ENOANO", 0xffffffc9},
    {"-EBADRQC", 0xffffffc8},
    {"-EBADSLT", 0xffffffc7},
    {"-EBFONT", 0xffffffc5},
    {"-ENOSTR", 0xffffffc4},
    {"-ENODATA", 0xffffffc3},
    {"-ETIME", 0xffffffc2},
    {"-ENOSR", 0xffffffc1},
    {"-ENONET", 0xffffffc0},
    {"-ENOPKG", 0xffffffbf},
    {"-EREMOTE", 0xffffffbe},
    {"-ENOLINK", 0xffffffbd},
    {"-EADV", 0xffffffbc},
    {"-ESRMNT", 0xffffffbb},
    {"-ECOMM", 0xffffffba},
    {"-EPROTO", 0xffffffb9},
    {"-EMULTIHOP", 0xffffffb8},
    {"-EDOTDOT", 0xffffffb7},
    {"-EBADMSG", 0xffffffb6},
    {"-EOVERFLOW", 0xffffffb5},
    {"-ENOTUNIQ", 0xffffffb4},
    {"-EBADFD", 0xffffffb3},
    {"-EREMCHG", 0xffffffb2},
    {"-ELIBACC", 0xffffffb1},
    {"-ELIBBAD", 0xffffffb0},
    {"-ELIBSCN", 0xffffffaf},
    {"-ELIBMAX", 0xffffffae},
    {"-ELIBEXEC", 0xffffffad},
    {"-EILSEQ", 0xffffffac},
    {"-ERESTART", 0xffffffab},
    {"-ESTRPIPE", 0xffffffaa},
    {"-EUSERS", 0xffffffa9},
    {"-ENOTSOCK", 0xffffffa8},
    {"-EDESTADDRREQ", 0xffffffa7},
    {"-EMSGSIZE", 0xffffffa6},
    {"-EPROTOTYPE", 0xffffffa5},
    {"-ENOPROTOOPT", 0xffffffa4},
    {"-EPROTONOSUPPORT", 0xffffffa3},
    {"-ESOCKTNOSUPPORT", 0xffffffa2},
    {"-EOPNOTSUPP", 0xffffffa1},
    {"-EPFNOSUPPORT", 0xffffffa0},
    {"-EAFNOSUPPORT", 0xffffff9f},
    {"-EADDRINUSE", 0xffffff9e},
    {"-EADDRNOTAVAIL", 0xffffff9d},
    {"-ENETDOWN", 0xffffff9c},
    {"-ENETUNREACH", 0xffffff9b},
    {"-ENETRESET", 0xffffff9a},
    {"-ECONNABORTED", 0xffffff99},
    {"-ECONNRESET", 0xffffff98},
    {"-ENOBUFS", 0xffffff97},
    {"-EISCONN", 0xffffff96},
    {"-ENOTCONN", 0xffffff95},
    {"-ESHUTDOWN", 0xffffff94},
    {"-ETOOMANYREFS", 0xffffff93},
    {"-ETIMEDOUT", 0xffffff92},
    {"-ECONNREFUSED", 0xffffff91},
    {"-EHOSTDOWN", 0xffffff90},
    {"-EHOSTUNREACH", 0xffffff8f},
    {"-EALREADY", 0xffffff8e},
    {"-EINPROGRESS", 0xffffff8d},
    {"-ESTALE", 0xffffff8c},
    {"-EUCLEAN", 0xffffff8b},
    {"-ENOTNAM", 0xffffff8a},
    {"-ENAVAIL", 0xffffff89},
    {"-EISNAM", 0xffffff88},
    {"-EREMOTEIO", 0xffffff87},
    {"-EDQUOT", 0xffffff86},
    {"-ENOMEDIUM", 0xffffff85},
    {"-EMEDIUMTYPE", 0xffffff84},
    {"-ECANCELED", 0xffffff83},
    {"-ENOKEY", 0xffffff82},
    {"-EKEYEXPIRED", 0xffffff81},
    {"-EKEYREVOKED", 0xffffff80},
    {"-EKEYREJECTED", 0xffffff7f},
    {"-EOWNERDEAD", 0xffffff7e},
    {"-ENOTRECOVERABLE", 0xffffff7d},
    {"-ERFKILL", 0xffffff7c},
    {"-EHWPOISON", 0xffffff7b},
};

// linux/genetlink.h
constexpr Constant operation_flags_values[] = {{"GENL_ADMIN_PERM", 1},
                                               {"GENL_CMD_CAP_DO", 2},
                                               {"GENL_CMD_CAP_DUMP", 4},
                                               {"GENL_CMD_CAP_HASPOL", 8},
                                               {"GENL_UNS_ADMIN_PERM", 0x10}};

// linux/netlink.h
constexpr Constant policy_types_values[] = {
    {"NL_ATTR_TYPE_INVALID", 0},     {"NL_ATTR_TYPE_FLAG", 1},    {"NL_ATTR_TYPE_U8", 2},
    {"NL_ATTR_TYPE_U16", 3},         {"NL_ATTR_TYPE_U32", 4},     {"NL_ATTR_TYPE_U64", 5},
    {"NL_ATTR_TYPE_S8", 6},          {"NL_ATTR_TYPE_S16", 7},     {"NL_ATTR_TYPE_S32", 8},
    {"NL_ATTR_TYPE_S64", 9},         {"NL_ATTR_TYPE_BINARY", 10}, {"NL_ATTR_TYPE_STRING", 11},
    {"NL_ATTR_TYPE_NUL_STRING", 12}, {"NL_ATTR_TYPE_NESTED", 13}, {"NL_ATTR_TYPE_NESTED_ARRAY", 14},
    {"NL_ATTR_TYPE_BITFIELD32", 15}, {"NL_ATTR_TYPE_SINT", 16},   {"NL_ATTR_TYPE_UINT", 17}};

// linux/netfilter/nfnetlink.h
constexpr Constant netfilter_versions_values[] = {{"NFNETLINK_V0", 0}};

constexpr Constant netfilter_subsystems_values[] = {
    {"NFNL_SUBSYS_NONE", 0},     {"NFNL_SUBSYS_CTNETLINK", 1}, {"NFNL_SUBSYS_CTNETLINK_EXP", 2},
    {"NFNL_SUBSYS_QUEUE", 3},    {"NFNL_SUBSYS_ULOG", 4},      {"NFNL_SUBSYS_OSF", 5},
    {"NFNL_SUBSYS_IPSET", 6},    {"NFNL_SUBSYS_ACCT", 7},      {"NFNL_SUBSYS_CTNETLINK_TIMEOUT", 8},
    {"NFNL_SUBSYS_CTHELPER", 9}, {"NFNL_SUBSYS_NFTABLES", 10}, {"NFNL_SUBSYS_NFT_COMPAT", 11},
    {"NFNL_SUBSYS_HOOK", 12}};

// linux/audit.h
constexpr Constant audit_status_fields_values[] = {{"AUDIT_STATUS_ENABLED", 1},
                                                   {"AUDIT_STATUS_FAILURE", 2},
                                                   {"AUDIT_STATUS_PID", 4},
                                                   {"AUDIT_STATUS_RATE_LIMIT", 8},
                                                   {"AUDIT_STATUS_BACKLOG_LIMIT", 0x10},
                                                   {"AUDIT_STATUS_BACKLOG_WAIT_TIME", 0x20},
                                                   {"AUDIT_STATUS_LOST", 0x40},
                                                   {"AUDIT_STATUS_BACKLOG_WAIT_TIME_ACTUAL", 0x80}};

constexpr Constant audit_failures_values[] = {
    {"AUDIT_FAIL_SILENT", 0}, {"AUDIT_FAIL_PRINTK", 1}, {"AUDIT_FAIL_PANIC", 2}};

constexpr Constant audit_feature_bits_values[] = {{"1<<AUDIT_FEATURE_ONLY_UNSET_LOGINUID", 1},
                                                  {"1<<AUDIT_FEATURE_LOGINUID_IMMUTABLE", 2}};

}  // namespace

const ConstantSet netlink_flags{"netlink_flags", netlink_flags_values, "NLM_F_???"};
const ConstantSet netlink_get_flags{"netlink_get_flags", netlink_get_flags_values, "NLM_F_???"};
const ConstantSet netlink_new_flags{"netlink_new_flags", netlink_new_flags_values, "NLM_F_???"};
const ConstantSet netlink_delete_flags{"netlink_delete_flags", netlink_delete_flags_values, "NLM_F_???"};
const ConstantSet netlink_acknowledge_flags{"netlink_acknowledge_flags", netlink_acknowledge_flags_values, "NLM_F_???"};
const ConstantSet netlink_types{"netlink_types", netlink_types_values, "NLMSG_???"};
const ConstantSet interface_flags{"interface_flags", interface_flags_values, "IFF_???"};
const ConstantSet address_flags{"address_flags", address_flags_values, "IFA_F_???"};
const ConstantSet route_scopes{"route_scopes", route_scopes_values, {}};
const ConstantSet route_tables{"route_tables", route_tables_values, {}};
const ConstantSet route_protocols{"route_protocols", route_protocols_values, "RTPROT_???"};
const ConstantSet route_kinds{"route_kinds", route_kinds_values, "RTN_???"};
const ConstantSet route_flags{"route_flags", route_flags_values, "RTM_F_???"};
const ConstantSet nexthop_flags{"nexthop_flags", std::span(route_flags_values).first(7), "RTNH_F_???"};
const ConstantSet neighbour_states{"neighbour_states", neighbour_states_values, "NUD_???"};
const ConstantSet neighbour_flags{"neighbour_flags", neighbour_flags_values, "NTF_???"};
const ConstantSet diag_states{"diag_states", diag_states_values, {}};
const ConstantSet unix_diag_show{"unix_diag_show", unix_diag_show_values, "UDIAG_SHOW_???"};
const ConstantSet inet_diag_extensions{"inet_diag_extensions", inet_diag_extensions_values, {}};
const ConstantSet control_commands{"control_commands", control_commands_values, "CTRL_CMD_???"};
const ConstantSet netlink_errors{"netlink_errors", netlink_errors_values, {}};
const ConstantSet operation_flags{"operation_flags", operation_flags_values, "GENL_???"};
const ConstantSet policy_types{"policy_types", policy_types_values, "NL_ATTR_TYPE_???"};
const ConstantSet netfilter_versions{"netfilter_versions", netfilter_versions_values, "NFNETLINK_???"};
const ConstantSet netfilter_subsystems{"netfilter_subsystems", netfilter_subsystems_values, "NFNL_SUBSYS_???"};
const ConstantSet audit_status_fields{"audit_status_fields", audit_status_fields_values, "AUDIT_STATUS_???"};
const ConstantSet audit_failures{"audit_failures", audit_failures_values, "AUDIT_FAIL_???"};
const ConstantSet audit_feature_bits{"audit_feature_bits", audit_feature_bits_values, "1<<AUDIT_FEATURE_???"};

}  // namespace callgate::decode
