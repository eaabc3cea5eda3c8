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
constexpr Constant route_types_values[] = {
    {"NLMSG_NOOP", 1},
    {"NLMSG_ERROR", 2},
    {"NLMSG_DONE", 3},
    {"NLMSG_OVERRUN", 4},
    {"RTM_NEWLINK", 16},
    {"RTM_DELLINK", 17},
    {"RTM_GETLINK", 18},
    {"RTM_SETLINK", 19},
    {"RTM_NEWADDR", 20},
    {"RTM_DELADDR", 21},
    {"RTM_GETADDR", 22},
    {"RTM_NEWROUTE", 24},
    {"RTM_DELROUTE", 25},
    {"RTM_GETROUTE", 26},
    {"RTM_NEWNEIGH", 28},
    {"RTM_DELNEIGH", 29},
    {"RTM_GETNEIGH", 30},
    {"RTM_NEWRULE", 32},
    {"RTM_DELRULE", 33},
    {"RTM_GETRULE", 34},
    {"RTM_NEWQDISC", 36},
    {"RTM_DELQDISC", 37},
    {"RTM_GETQDISC", 38},
    {"RTM_NEWTCLASS", 40},
    {"RTM_DELTCLASS", 41},
    {"RTM_GETTCLASS", 42},
    {"RTM_NEWTFILTER", 44},
    {"RTM_DELTFILTER", 45},
    {"RTM_GETTFILTER", 46},
    {"RTM_NEWACTION", 48},
    {"RTM_DELACTION", 49},
    {"RTM_GETACTION", 50},
    {"RTM_NEWPREFIX", 52},
    {"RTM_NEWMULTICAST", 56},
    {"RTM_DELMULTICAST", 57},
    {"RTM_GETMULTICAST", 58},
    {"RTM_NEWANYCAST", 60},
    {"RTM_DELANYCAST", 61},
    {"RTM_GETANYCAST", 62},
    {"RTM_NEWNEIGHTBL", 64},
    {"RTM_GETNEIGHTBL", 66},
    {"RTM_SETNEIGHTBL", 67},
    {"RTM_NEWNDUSEROPT", 68},
    {"RTM_NEWADDRLABEL", 72},
    {"RTM_DELADDRLABEL", 73},
    {"RTM_GETADDRLABEL", 74},
    {"RTM_GETDCB", 78},
    {"RTM_SETDCB", 79},
    {"RTM_NEWNETCONF", 80},
    {"RTM_DELNETCONF", 81},
    {"RTM_GETNETCONF", 82},
    {"RTM_NEWMDB", 84},
    {"RTM_DELMDB", 85},
    {"RTM_GETMDB", 86},
    {"RTM_NEWNSID", 88},
    {"RTM_DELNSID", 89},
    {"RTM_GETNSID", 90},
    {"RTM_NEWSTATS", 92},
    {"RTM_GETSTATS", 94},
    {"RTM_SETSTATS", 95},
    {"RTM_NEWCACHEREPORT", 96},
    {"RTM_NEWCHAIN", 100},
    {"RTM_DELCHAIN", 101},
    {"RTM_GETCHAIN", 102},
    {"RTM_NEWNEXTHOP", 104},
    {"RTM_DELNEXTHOP", 105},
    {"RTM_GETNEXTHOP", 106},
    {"RTM_NEWLINKPROP", 108},
    {"RTM_DELLINKPROP", 109},
    {"RTM_GETLINKPROP", 110},
    {"RTM_NEWVLAN", 112},
    {"RTM_DELVLAN", 113},
    {"RTM_GETVLAN", 114},
    {"RTM_NEWNEXTHOPBUCKET", 116},
    {"RTM_DELNEXTHOPBUCKET", 117},
    {"RTM_GETNEXTHOPBUCKET", 118},
    {"RTM_NEWTUNNEL", 120},
    {"RTM_DELTUNNEL", 121},
    {"RTM_GETTUNNEL", 122},
};

// linux/sock_diag.h
constexpr Constant sock_diag_types_values[] = {
    {"NLMSG_NOOP", 1},       {"NLMSG_ERROR", 2},       {"NLMSG_DONE", 3},           {"NLMSG_OVERRUN", 4},
    {"TCPDIAG_GETSOCK", 18}, {"DCCPDIAG_GETSOCK", 19}, {"SOCK_DIAG_BY_FAMILY", 20}, {"SOCK_DESTROY", 21},
};

// linux/genetlink.h
constexpr Constant generic_types_values[] = {
    {"NLMSG_NOOP", 1}, {"NLMSG_ERROR", 2}, {"NLMSG_DONE", 3}, {"NLMSG_OVERRUN", 4}, {"nlctrl", 16},
};

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
constexpr Constant link_attributes_values[] = {
    {"IFLA_UNSPEC", 0},
    {"IFLA_ADDRESS", 1},
    {"IFLA_BROADCAST", 2},
    {"IFLA_IFNAME", 3},
    {"IFLA_MTU", 4},
    {"IFLA_LINK", 5},
    {"IFLA_QDISC", 6},
    {"IFLA_STATS", 7},
    {"IFLA_COST", 8},
    {"IFLA_PRIORITY", 9},
    {"IFLA_MASTER", 10},
    {"IFLA_WIRELESS", 11},
    {"IFLA_PROTINFO", 12},
    {"IFLA_TXQLEN", 13},
    {"IFLA_MAP", 14},
    {"IFLA_WEIGHT", 15},
    {"IFLA_OPERSTATE", 16},
    {"IFLA_LINKMODE", 17},
    {"IFLA_LINKINFO", 18},
    {"IFLA_NET_NS_PID", 19},
    {"IFLA_IFALIAS", 20},
    {"IFLA_NUM_VF", 21},
    {"IFLA_VFINFO_LIST", 22},
    {"IFLA_STATS64", 23},
    {"IFLA_VF_PORTS", 24},
    {"IFLA_PORT_SELF", 25},
    {"IFLA_AF_SPEC", 26},
    {"IFLA_GROUP", 27},
    {"IFLA_NET_NS_FD", 28},
    {"IFLA_EXT_MASK", 29},
    {"IFLA_PROMISCUITY", 30},
    {"IFLA_NUM_TX_QUEUES", 31},
    {"IFLA_NUM_RX_QUEUES", 32},
    {"IFLA_CARRIER", 33},
    {"IFLA_PHYS_PORT_ID", 34},
    {"IFLA_CARRIER_CHANGES", 35},
    {"IFLA_PHYS_SWITCH_ID", 36},
    {"IFLA_LINK_NETNSID", 37},
    {"IFLA_PHYS_PORT_NAME", 38},
    {"IFLA_PROTO_DOWN", 39},
    {"IFLA_GSO_MAX_SEGS", 40},
    {"IFLA_GSO_MAX_SIZE", 41},
    {"IFLA_PAD", 42},
    {"IFLA_XDP", 43},
    {"IFLA_EVENT", 44},
    {"IFLA_NEW_NETNSID", 45},
    {"IFLA_TARGET_NETNSID", 46},
    {"IFLA_CARRIER_UP_COUNT", 47},
    {"IFLA_CARRIER_DOWN_COUNT", 48},
    {"IFLA_NEW_IFINDEX", 49},
    {"IFLA_MIN_MTU", 50},
    {"IFLA_MAX_MTU", 51},
    {"IFLA_PROP_LIST", 52},
    {"IFLA_ALT_IFNAME", 53},
    {"IFLA_PERM_ADDRESS", 54},
    {"IFLA_PROTO_DOWN_REASON", 55},
    {"IFLA_PARENT_DEV_NAME", 56},
    {"IFLA_PARENT_DEV_BUS_NAME", 57},
    {"IFLA_GRO_MAX_SIZE", 58},
    {"IFLA_TSO_MAX_SIZE", 59},
    {"IFLA_TSO_MAX_SEGS", 60},
    {"IFLA_ALLMULTI", 61},
    {"IFLA_DEVLINK_PORT", 62},
    {"IFLA_GSO_IPV4_MAX_SIZE", 63},
    {"IFLA_GRO_IPV4_MAX_SIZE", 64},
    {"IFLA_DPLL_PIN", 65},
    {"IFLA_MAX_PACING_OFFLOAD_HORIZON", 66},
    {"IFLA_NETNS_IMMUTABLE", 67},
    {"IFLA_HEADROOM", 68},
    {"IFLA_TAILROOM", 69},
};

// linux/if_addr.h
constexpr Constant address_flags_values[] = {
    {"IFA_F_SECONDARY", 1},         {"IFA_F_NODAD", 2},          {"IFA_F_OPTIMISTIC", 4},
    {"IFA_F_DADFAILED", 8},         {"IFA_F_HOMEADDRESS", 0x10}, {"IFA_F_DEPRECATED", 0x20},
    {"IFA_F_TENTATIVE", 0x40},      {"IFA_F_PERMANENT", 0x80},   {"IFA_F_MANAGETEMPADDR", 0x100},
    {"IFA_F_NOPREFIXROUTE", 0x200}, {"IFA_F_MCAUTOJOIN", 0x400}, {"IFA_F_STABLE_PRIVACY", 0x800},
};

constexpr Constant address_attributes_values[] = {
    {"IFA_UNSPEC", 0},    {"IFA_ADDRESS", 1},     {"IFA_LOCAL", 2},           {"IFA_LABEL", 3},
    {"IFA_BROADCAST", 4}, {"IFA_ANYCAST", 5},     {"IFA_CACHEINFO", 6},       {"IFA_MULTICAST", 7},
    {"IFA_FLAGS", 8},     {"IFA_RT_PRIORITY", 9}, {"IFA_TARGET_NETNSID", 10}, {"IFA_PROTO", 11},
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

constexpr Constant route_attributes_values[] = {
    {"RTA_UNSPEC", 0},      {"RTA_DST", 1},        {"RTA_SRC", 2},
    {"RTA_IIF", 3},         {"RTA_OIF", 4},        {"RTA_GATEWAY", 5},
    {"RTA_PRIORITY", 6},    {"RTA_PREFSRC", 7},    {"RTA_METRICS", 8},
    {"RTA_MULTIPATH", 9},   {"RTA_PROTOINFO", 10}, {"RTA_FLOW", 11},
    {"RTA_CACHEINFO", 12},  {"RTA_SESSION", 13},   {"RTA_MP_ALGO", 14},
    {"RTA_TABLE", 15},      {"RTA_MARK", 16},      {"RTA_MFC_STATS", 17},
    {"RTA_VIA", 18},        {"RTA_NEWDST", 19},    {"RTA_PREF", 20},
    {"RTA_ENCAP_TYPE", 21}, {"RTA_ENCAP", 22},     {"RTA_EXPIRES", 23},
    {"RTA_PAD", 24},        {"RTA_UID", 25},       {"RTA_TTL_PROPAGATE", 26},
    {"RTA_IP_PROTO", 27},   {"RTA_SPORT", 28},     {"RTA_DPORT", 29},
    {"RTA_NH_ID", 30},      {"RTA_FLOWLABEL", 31},
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

constexpr Constant neighbour_attributes_values[] = {
    {"NDA_UNSPEC", 0},
    {"NDA_DST", 1},
    {"NDA_LLADDR", 2},
    {"NDA_CACHEINFO", 3},
    {"NDA_PROBES", 4},
    {"NDA_VLAN", 5},
    {"NDA_PORT", 6},
    {"NDA_VNI", 7},
    {"NDA_IFINDEX", 8},
    {"NDA_MASTER", 9},
    {"NDA_LINK_NETNSID", 10},
    {"NDA_SRC_VNI", 11},
    {"NDA_PROTOCOL", 12},
    {"NDA_NH_ID", 13},
    {"NDA_FDB_EXT_ATTRS", 14},
    {"NDA_FLAGS_EXT", 15},
    {"NDA_NDM_STATE_MASK", 16},
    {"NDA_NDM_FLAGS_MASK", 17},
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

constexpr Constant inet_diag_attributes_values[] = {
    {"INET_DIAG_NONE", 0},       {"INET_DIAG_MEMINFO", 1},   {"INET_DIAG_INFO", 2},
    {"INET_DIAG_VEGASINFO", 3},  {"INET_DIAG_CONG", 4},      {"INET_DIAG_TOS", 5},
    {"INET_DIAG_TCLASS", 6},     {"INET_DIAG_SKMEMINFO", 7}, {"INET_DIAG_SHUTDOWN", 8},
    {"INET_DIAG_DCTCPINFO", 9},  {"INET_DIAG_PROTOCOL", 10}, {"INET_DIAG_SKV6ONLY", 11},
    {"INET_DIAG_LOCALS", 12},    {"INET_DIAG_PEERS", 13},    {"INET_DIAG_PAD", 14},
    {"INET_DIAG_MARK", 15},      {"INET_DIAG_BBRINFO", 16},  {"INET_DIAG_CLASS_ID", 17},
    {"INET_DIAG_MD5SIG", 18},    {"INET_DIAG_ULP_INFO", 19}, {"INET_DIAG_SK_BPF_STORAGES", 20},
    {"INET_DIAG_CGROUP_ID", 21}, {"INET_DIAG_SOCKOPT", 22},
};

constexpr Constant unix_diag_attributes_values[] = {
    {"UNIX_DIAG_NAME", 0},  {"UNIX_DIAG_VFS", 1},     {"UNIX_DIAG_PEER", 2},     {"UNIX_DIAG_ICONS", 3},
    {"UNIX_DIAG_RQLEN", 4}, {"UNIX_DIAG_MEMINFO", 5}, {"UNIX_DIAG_SHUTDOWN", 6}, {"UNIX_DIAG_UID", 7},
};

// linux/genetlink.h
constexpr Constant control_commands_values[] = {
    {"CTRL_CMD_UNSPEC", 0},       {"CTRL_CMD_NEWFAMILY", 1},    {"CTRL_CMD_DELFAMILY", 2},
    {"CTRL_CMD_GETFAMILY", 3},    {"CTRL_CMD_NEWOPS", 4},       {"CTRL_CMD_DELOPS", 5},
    {"CTRL_CMD_GETOPS", 6},       {"CTRL_CMD_NEWMCAST_GRP", 7}, {"CTRL_CMD_DELMCAST_GRP", 8},
    {"CTRL_CMD_GETMCAST_GRP", 9}, {"CTRL_CMD_GETPOLICY", 10},
};

constexpr Constant control_attributes_values[] = {
    {"CTRL_ATTR_UNSPEC", 0},  {"CTRL_ATTR_FAMILY_ID", 1}, {"CTRL_ATTR_FAMILY_NAME", 2}, {"CTRL_ATTR_VERSION", 3},
    {"CTRL_ATTR_HDRSIZE", 4}, {"CTRL_ATTR_MAXATTR", 5},   {"CTRL_ATTR_OPS", 6},         {"CTRL_ATTR_MCAST_GROUPS", 7},
    {"CTRL_ATTR_POLICY", 8},  {"CTRL_ATTR_OP_POLICY", 9}, {"CTRL_ATTR_OP", 10},
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

}  // namespace

const ConstantSet netlink_flags{"netlink_flags", netlink_flags_values, "NLM_F_???"};
const ConstantSet netlink_get_flags{"netlink_get_flags", netlink_get_flags_values, "NLM_F_???"};
const ConstantSet netlink_new_flags{"netlink_new_flags", netlink_new_flags_values, "NLM_F_???"};
const ConstantSet netlink_delete_flags{"netlink_delete_flags", netlink_delete_flags_values, "NLM_F_???"};
const ConstantSet netlink_acknowledge_flags{"netlink_acknowledge_flags", netlink_acknowledge_flags_values, "NLM_F_???"};
const ConstantSet netlink_types{"netlink_types", netlink_types_values, "NLMSG_???"};
const ConstantSet route_types{"route_types", route_types_values, "RTM_???"};
const ConstantSet sock_diag_types{"sock_diag_types", sock_diag_types_values, "SOCK_DIAG_???"};
const ConstantSet generic_types{"generic_types", generic_types_values, "GENERIC_FAMILY_???"};
const ConstantSet interface_flags{"interface_flags", interface_flags_values, "IFF_???"};
const ConstantSet link_attributes{"link_attributes", link_attributes_values, "IFLA_???"};
const ConstantSet address_flags{"address_flags", address_flags_values, "IFA_F_???"};
const ConstantSet address_attributes{"address_attributes", address_attributes_values, "IFA_???"};
const ConstantSet route_scopes{"route_scopes", route_scopes_values, "RT_SCOPE_???"};
const ConstantSet route_tables{"route_tables", route_tables_values, "RT_TABLE_???"};
const ConstantSet route_protocols{"route_protocols", route_protocols_values, "RTPROT_???"};
const ConstantSet route_kinds{"route_kinds", route_kinds_values, "RTN_???"};
const ConstantSet route_flags{"route_flags", route_flags_values, "RTM_F_???"};
const ConstantSet route_attributes{"route_attributes", route_attributes_values, "RTA_???"};
const ConstantSet neighbour_states{"neighbour_states", neighbour_states_values, "NUD_???"};
const ConstantSet neighbour_flags{"neighbour_flags", neighbour_flags_values, "NTF_???"};
const ConstantSet neighbour_attributes{"neighbour_attributes", neighbour_attributes_values, "NDA_???"};
const ConstantSet diag_states{"diag_states", diag_states_values, {}};
const ConstantSet unix_diag_show{"unix_diag_show", unix_diag_show_values, "UDIAG_SHOW_???"};
const ConstantSet inet_diag_extensions{"inet_diag_extensions", inet_diag_extensions_values, {}};
const ConstantSet inet_diag_attributes{"inet_diag_attributes", inet_diag_attributes_values, "INET_DIAG_???"};
const ConstantSet unix_diag_attributes{"unix_diag_attributes", unix_diag_attributes_values, "UNIX_DIAG_???"};
const ConstantSet control_commands{"control_commands", control_commands_values, "CTRL_CMD_???"};
const ConstantSet control_attributes{"control_attributes", control_attributes_values, "CTRL_ATTR_???"};
const ConstantSet netlink_errors{"netlink_errors", netlink_errors_values, {}};

}  // namespace callgate::decode
