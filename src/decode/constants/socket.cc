#include "decode/constants/socket.h"

namespace callgate::decode {
namespace {

// sys/socket.h
constexpr Constant address_families_values[] = {
    {"AF_UNSPEC", 0},    {"AF_UNIX", 1},      {"AF_LOCAL", 1},    {"AF_INET", 2},        {"AF_AX25", 3},
    {"AF_IPX", 4},       {"AF_APPLETALK", 5}, {"AF_NETROM", 6},   {"AF_BRIDGE", 7},      {"AF_ATMPVC", 8},
    {"AF_X25", 9},       {"AF_INET6", 10},    {"AF_ROSE", 11},    {"AF_DECnet", 12},     {"AF_NETBEUI", 13},
    {"AF_SECURITY", 14}, {"AF_KEY", 15},      {"AF_NETLINK", 16}, {"AF_ROUTE", 16},      {"AF_PACKET", 17},
    {"AF_ASH", 18},      {"AF_ECONET", 19},   {"AF_ATMSVC", 20},  {"AF_RDS", 21},        {"AF_SNA", 22},
    {"AF_IRDA", 23},     {"AF_PPPOX", 24},    {"AF_WANPIPE", 25}, {"AF_LLC", 26},        {"AF_IB", 27},
    {"AF_MPLS", 28},     {"AF_CAN", 29},      {"AF_TIPC", 30},    {"AF_BLUETOOTH", 31},  {"AF_IUCV", 32},
    {"AF_RXRPC", 33},    {"AF_ISDN", 34},     {"AF_PHONET", 35},  {"AF_IEEE802154", 36}, {"AF_CAIF", 37},
    {"AF_ALG", 38},      {"AF_NFC", 39},      {"AF_VSOCK", 40},   {"AF_KCM", 41},        {"AF_QIPCRTR", 42},
    {"AF_SMC", 43},      {"AF_XDP", 44},      {"AF_MCTP", 45},
};

// include/linux/net.h: the type proper is in the low four bits.
constexpr Constant socket_types_values[] = {
    {"SOCK_STREAM", 1, 0xf},   {"SOCK_DGRAM", 2, 0xf},     {"SOCK_RAW", 3, 0xf},
    {"SOCK_RDM", 4, 0xf},      {"SOCK_SEQPACKET", 5, 0xf}, {"SOCK_DCCP", 6, 0xf},
    {"SOCK_PACKET", 0xa, 0xf}, {"SOCK_CLOEXEC", 0x80000},  {"SOCK_NONBLOCK", 0x800},
};

// include/linux/net.h
constexpr Constant accept_flags_values[] = {
    {"SOCK_CLOEXEC", 0x80000},
    {"SOCK_NONBLOCK", 0x800},
};

// linux/in.h, linux/in6.h
constexpr Constant inet_protocols_values[] = {
    {"IPPROTO_IP", 0},        {"IPPROTO_ICMP", 1},      {"IPPROTO_IGMP", 2},    {"IPPROTO_IPIP", 4},
    {"IPPROTO_TCP", 6},       {"IPPROTO_EGP", 8},       {"IPPROTO_PUP", 12},    {"IPPROTO_UDP", 17},
    {"IPPROTO_IDP", 22},      {"IPPROTO_TP", 29},       {"IPPROTO_DCCP", 33},   {"IPPROTO_IPV6", 41},
    {"IPPROTO_ROUTING", 43},  {"IPPROTO_FRAGMENT", 44}, {"IPPROTO_RSVP", 46},   {"IPPROTO_GRE", 47},
    {"IPPROTO_ESP", 50},      {"IPPROTO_AH", 51},       {"IPPROTO_ICMPV6", 58}, {"IPPROTO_NONE", 59},
    {"IPPROTO_DSTOPTS", 60},  {"IPPROTO_MTP", 92},      {"IPPROTO_BEETPH", 94}, {"IPPROTO_ENCAP", 98},
    {"IPPROTO_PIM", 103},     {"IPPROTO_COMP", 108},    {"IPPROTO_L2TP", 115},  {"IPPROTO_SCTP", 132},
    {"IPPROTO_MH", 135},      {"IPPROTO_UDPLITE", 136}, {"IPPROTO_MPLS", 137},  {"IPPROTO_ETHERNET", 143},
    {"IPPROTO_AGGFRAG", 144}, {"IPPROTO_RAW", 255},     {"IPPROTO_SMC", 256},   {"IPPROTO_MPTCP", 262},
};

// linux/netlink.h
constexpr Constant netlink_protocols_values[] = {
    {"NETLINK_ROUTE", 0},       {"NETLINK_USERSOCK", 2},       {"NETLINK_FIREWALL", 3},
    {"NETLINK_SOCK_DIAG", 4},   {"NETLINK_NFLOG", 5},          {"NETLINK_XFRM", 6},
    {"NETLINK_SELINUX", 7},     {"NETLINK_ISCSI", 8},          {"NETLINK_AUDIT", 9},
    {"NETLINK_FIB_LOOKUP", 10}, {"NETLINK_CONNECTOR", 11},     {"NETLINK_NETFILTER", 12},
    {"NETLINK_IP6_FW", 13},     {"NETLINK_DNRTMSG", 14},       {"NETLINK_KOBJECT_UEVENT", 15},
    {"NETLINK_GENERIC", 16},    {"NETLINK_SCSITRANSPORT", 18}, {"NETLINK_ECRYPTFS", 19},
    {"NETLINK_RDMA", 20},       {"NETLINK_CRYPTO", 21},        {"NETLINK_SMC", 22},
};

// include/net/bluetooth/bluetooth.h
constexpr Constant bluetooth_protocols_values[] = {
    {"BTPROTO_L2CAP", 0}, {"BTPROTO_HCI", 1},  {"BTPROTO_SCO", 2},   {"BTPROTO_RFCOMM", 3}, {"BTPROTO_BNEP", 4},
    {"BTPROTO_CMTP", 5},  {"BTPROTO_HIDP", 6}, {"BTPROTO_AVDTP", 7}, {"BTPROTO_ISO", 8},
};

// linux/can.h
constexpr Constant can_protocols_values[] = {
    {"CAN_RAW", 1},   {"CAN_BCM", 2},   {"CAN_TP16", 3},  {"CAN_TP20", 4},
    {"CAN_MCNET", 5}, {"CAN_ISOTP", 6}, {"CAN_J1939", 7},
};

// linux/caif/caif_socket.h
constexpr Constant caif_protocols_values[] = {
    {"CAIFPROTO_AT", 0},   {"CAIFPROTO_DATAGRAM", 1}, {"CAIFPROTO_DATAGRAM_LOOP", 2},
    {"CAIFPROTO_UTIL", 3}, {"CAIFPROTO_RFM", 4},      {"CAIFPROTO_DEBUG", 5},
};

// linux/nfc.h
constexpr Constant nfc_protocols_values[] = {
    {"NFC_SOCKPROTO_RAW", 0},
    {"NFC_SOCKPROTO_LLCP", 1},
};

// linux/phonet.h
constexpr Constant phonet_protocols_values[] = {
    {"PN_PROTO_TRANSPORT", 0},
    {"PN_PROTO_PHONET", 1},
    {"PN_PROTO_PIPE", 2},
};

// linux/smc.h
constexpr Constant smc_protocols_values[] = {
    {"SMCPROTO_SMC", 0},
    {"SMCPROTO_SMC6", 1},
};

// linux/kcm.h
constexpr Constant kcm_protocols_values[] = {
    {"KCMPROTO_CONNECTED", 0},
};

// linux/mISDNif.h
constexpr Constant isdn_protocols_values[] = {
    {"ISDN_P_BASE", 0},      {"ISDN_P_TE_S0", 1},    {"ISDN_P_NT_S0", 2},        {"ISDN_P_TE_E1", 3},
    {"ISDN_P_NT_E1", 4},     {"ISDN_P_TE_UP0", 5},   {"ISDN_P_NT_UP0", 6},       {"ISDN_P_LAPD_TE", 16},
    {"ISDN_P_LAPD_NT", 17},  {"ISDN_P_B_RAW", 33},   {"ISDN_P_B_HDLC", 34},      {"ISDN_P_B_X75SLP", 35},
    {"ISDN_P_B_L2DTMF", 36}, {"ISDN_P_B_L2DSP", 37}, {"ISDN_P_B_L2DSPHDLC", 38},
};

// linux/if_ether.h
constexpr Constant ethernet_protocols_values[] = {
    {"ETH_P_802_3", 1},          {"ETH_P_AX25", 2},           {"ETH_P_ALL", 3},           {"ETH_P_802_2", 4},
    {"ETH_P_SNAP", 5},           {"ETH_P_DDCMP", 6},          {"ETH_P_WAN_PPP", 7},       {"ETH_P_PPP_MP", 8},
    {"ETH_P_LOCALTALK", 9},      {"ETH_P_CAN", 0xc},          {"ETH_P_CANFD", 0xd},       {"ETH_P_CANXL", 0xe},
    {"ETH_P_PPPTALK", 0x10},     {"ETH_P_TR_802_2", 0x11},    {"ETH_P_MOBITEX", 0x15},    {"ETH_P_CONTROL", 0x16},
    {"ETH_P_IRDA", 0x17},        {"ETH_P_ECONET", 0x18},      {"ETH_P_HDLC", 0x19},       {"ETH_P_ARCNET", 0x1a},
    {"ETH_P_DSA", 0x1b},         {"ETH_P_TRAILER", 0x1c},     {"ETH_P_LOOP", 0x60},       {"ETH_P_PHONET", 0xf5},
    {"ETH_P_IEEE802154", 0xf6},  {"ETH_P_CAIF", 0xf7},        {"ETH_P_XDSA", 0xf8},       {"ETH_P_MAP", 0xf9},
    {"ETH_P_MCTP", 0xfa},        {"ETH_P_GRE_OSI", 0xfe},     {"ETH_P_PUP", 0x200},       {"ETH_P_PUPAT", 0x201},
    {"ETH_P_IP", 0x800},         {"ETH_P_X25", 0x805},        {"ETH_P_ARP", 0x806},       {"ETH_P_BPQ", 0x8ff},
    {"ETH_P_IEEEPUP", 0xa00},    {"ETH_P_IEEEPUPAT", 0xa01},  {"ETH_P_ERSPAN2", 0x22eb},  {"ETH_P_TSN", 0x22f0},
    {"ETH_P_BATMAN", 0x4305},    {"ETH_P_DEC", 0x6000},       {"ETH_P_DNA_DL", 0x6001},   {"ETH_P_DNA_RC", 0x6002},
    {"ETH_P_DNA_RT", 0x6003},    {"ETH_P_LAT", 0x6004},       {"ETH_P_DIAG", 0x6005},     {"ETH_P_CUST", 0x6006},
    {"ETH_P_SCA", 0x6007},       {"ETH_P_TEB", 0x6558},       {"ETH_P_RARP", 0x8035},     {"ETH_P_ATALK", 0x809b},
    {"ETH_P_AARP", 0x80f3},      {"ETH_P_8021Q", 0x8100},     {"ETH_P_IPX", 0x8137},      {"ETH_P_IPV6", 0x86dd},
    {"ETH_P_PAUSE", 0x8808},     {"ETH_P_SLOW", 0x8809},      {"ETH_P_WCCP", 0x883e},     {"ETH_P_MPLS_UC", 0x8847},
    {"ETH_P_MPLS_MC", 0x8848},   {"ETH_P_ATMMPOA", 0x884c},   {"ETH_P_PPP_DISC", 0x8863}, {"ETH_P_PPP_SES", 0x8864},
    {"ETH_P_LINK_CTL", 0x886c},  {"ETH_P_8021AC", 0x8870},    {"ETH_P_ATMFATE", 0x8884},  {"ETH_P_PAE", 0x888e},
    {"ETH_P_PROFINET", 0x8892},  {"ETH_P_REALTEK", 0x8899},   {"ETH_P_AOE", 0x88a2},      {"ETH_P_ETHERCAT", 0x88a4},
    {"ETH_P_8021AD", 0x88a8},    {"ETH_P_802_EX1", 0x88b5},   {"ETH_P_ERSPAN", 0x88be},   {"ETH_P_MXLGSW", 0x88c3},
    {"ETH_P_PREAUTH", 0x88c7},   {"ETH_P_TIPC", 0x88ca},      {"ETH_P_LLDP", 0x88cc},     {"ETH_P_MRP", 0x88e3},
    {"ETH_P_MACSEC", 0x88e5},    {"ETH_P_8021AH", 0x88e7},    {"ETH_P_MVRP", 0x88f5},     {"ETH_P_1588", 0x88f7},
    {"ETH_P_NCSI", 0x88f8},      {"ETH_P_PRP", 0x88fb},       {"ETH_P_CFM", 0x8902},      {"ETH_P_FCOE", 0x8906},
    {"ETH_P_TDLS", 0x890d},      {"ETH_P_FIP", 0x8914},       {"ETH_P_IBOE", 0x8915},     {"ETH_P_80221", 0x8917},
    {"ETH_P_HSR", 0x892f},       {"ETH_P_NSH", 0x894f},       {"ETH_P_LOOPBACK", 0x9000}, {"ETH_P_QINQ1", 0x9100},
    {"ETH_P_QINQ2", 0x9200},     {"ETH_P_QINQ3", 0x9300},     {"ETH_P_YT921X", 0x9988},   {"ETH_P_EDSA", 0xdada},
    {"ETH_P_DSA_8021Q", 0xdadb}, {"ETH_P_DSA_A5PSW", 0xe001}, {"ETH_P_IFE", 0xed3e},      {"ETH_P_AF_IUCV", 0xfbfb},
    {"ETH_P_NXP_NETC", 0xfd3a},
};

// include/linux/socket.h
constexpr Constant message_flags_values[] = {
    {"MSG_OOB", 1},
    {"MSG_PEEK", 2},
    {"MSG_DONTROUTE", 4},
    {"MSG_CTRUNC", 8},
    {"MSG_PROBE", 0x10},
    {"MSG_TRUNC", 0x20},
    {"MSG_DONTWAIT", 0x40},
    {"MSG_EOR", 0x80},
    {"MSG_WAITALL", 0x100},
    {"MSG_FIN", 0x200},
    {"MSG_SYN", 0x400},
    {"MSG_CONFIRM", 0x800},
    {"MSG_RST", 0x1000},
    {"MSG_ERRQUEUE", 0x2000},
    {"MSG_NOSIGNAL", 0x4000},
    {"MSG_MORE", 0x8000},
    {"MSG_WAITFORONE", 0x10000},
    {"MSG_SENDPAGE_NOPOLICY", 0x10000},
    {"MSG_SENDPAGE_NOTLAST", 0x20000},
    {"MSG_BATCH", 0x40000},
    {"MSG_NO_SHARED_FRAGS", 0x80000},
    {"MSG_SENDPAGE_DECRYPTED", 0x100000},
    {"MSG_SOCK_DEVMEM", 0x2000000},
    {"MSG_ZEROCOPY", 0x4000000},
    {"MSG_SPLICE_PAGES", 0x8000000},
    {"MSG_FASTOPEN", 0x20000000},
    {"MSG_CMSG_CLOEXEC", 0x40000000},
    {"MSG_CMSG_COMPAT", 0x80000000},
};

// linux/net.h: what socketcall does.
constexpr Constant socket_calls_values[] = {
    {"SYS_SOCKET", 1},    {"SYS_BIND", 2},        {"SYS_CONNECT", 3},     {"SYS_LISTEN", 4},
    {"SYS_ACCEPT", 5},    {"SYS_GETSOCKNAME", 6}, {"SYS_GETPEERNAME", 7}, {"SYS_SOCKETPAIR", 8},
    {"SYS_SEND", 9},      {"SYS_RECV", 10},       {"SYS_SENDTO", 11},     {"SYS_RECVFROM", 12},
    {"SYS_SHUTDOWN", 13}, {"SYS_SETSOCKOPT", 14}, {"SYS_GETSOCKOPT", 15}, {"SYS_SENDMSG", 16},
    {"SYS_RECVMSG", 17},  {"SYS_ACCEPT4", 18},    {"SYS_RECVMMSG", 19},   {"SYS_SENDMMSG", 20},
};

constexpr Constant shutdown_ways_values[] = {
    {"SHUT_RD", 0},
    {"SHUT_WR", 1},
    {"SHUT_RDWR", 2},
};

// include/linux/socket.h; of protocols either name is used, and the first one shown
constexpr Constant socket_levels_values[] = {
    {"SOL_IP", 0},         {"IPPROTO_IP", 0},      {"SOL_SOCKET", 1},        {"SOL_TCP", 6},
    {"IPPROTO_TCP", 6},    {"SOL_UDP", 17},        {"IPPROTO_UDP", 17},      {"AF_VSOCK", 40},
    {"SOL_IPV6", 41},      {"IPPROTO_IPV6", 41},   {"SOL_ICMPV6", 58},       {"IPPROTO_ICMPV6", 58},
    {"SOL_CAN_RAW", 101},  {"SOL_CAN_ISOTP", 106}, {"SOL_CAN_J1939", 107},   {"SOL_SCTP", 132},
    {"IPPROTO_SCTP", 132}, {"SOL_UDPLITE", 136},   {"IPPROTO_UDPLITE", 136}, {"SOL_RAW", 255},
    {"IPPROTO_RAW", 255},  {"SOL_IPX", 256},       {"SOL_AX25", 257},        {"SOL_ATALK", 258},
    {"SOL_NETROM", 259},   {"SOL_ROSE", 260},      {"SOL_DECNET", 261},      {"SOL_X25", 262},
    {"SOL_PACKET", 263},   {"SOL_ATM", 264},       {"SOL_AAL", 265},         {"SOL_IRDA", 266},
    {"SOL_NETBEUI", 267},  {"SOL_LLC", 268},       {"SOL_DCCP", 269},        {"SOL_NETLINK", 270},
    {"SOL_TIPC", 271},     {"SOL_RXRPC", 272},     {"SOL_PPPOL2TP", 273},    {"SOL_BLUETOOTH", 274},
    {"SOL_PNPIPE", 275},   {"SOL_RDS", 276},       {"SOL_IUCV", 277},        {"SOL_CAIF", 278},
    {"SOL_ALG", 279},      {"SOL_NFC", 280},       {"SOL_KCM", 281},         {"SOL_TLS", 282},
    {"SOL_XDP", 283},      {"SOL_MPTCP", 284},     {"SOL_MCTP", 285},        {"SOL_SMC", 286},
    {"SOL_VSOCK", 287},
};

// include/linux/socket.h and asm-generic/socket.h: control messages of SOL_SOCKET
constexpr Constant socket_control_types_values[] = {
    {"SCM_RIGHTS", 1},
    {"SCM_CREDENTIALS", 2},
    {"SCM_SECURITY", 3},
    {"SCM_PIDFD", 4},
    {"SO_PRIORITY", 12},
    {"SO_TIMESTAMP_OLD", 29},
    {"SO_TIMESTAMPNS_OLD", 35},
    {"SO_MARK", 36},
    {"SO_TIMESTAMPING_OLD", 37},
    {"SO_RXQ_OVFL", 40},
    {"SO_WIFI_STATUS", 41},
    {"SCM_TIMESTAMPING_OPT_STATS", 54},
    {"SCM_TIMESTAMPING_PKTINFO", 58},
    {"SO_TXTIME", 61},
    {"SO_TIMESTAMP_NEW", 63},
    {"SO_TIMESTAMPNS_NEW", 64},
    {"SO_TIMESTAMPING_NEW", 65},
    {"SCM_DEVMEM_LINEAR", 78},
    {"SCM_DEVMEM_DMABUF", 79},
    {"SCM_TS_OPT_ID", 81},
    {"SCM_INQ", 84},
};

// linux/if_arp.h
constexpr Constant hardware_types_values[] = {
    {"ARPHRD_NETROM", 0},
    {"ARPHRD_ETHER", 1},
    {"ARPHRD_EETHER", 2},
    {"ARPHRD_AX25", 3},
    {"ARPHRD_PRONET", 4},
    {"ARPHRD_CHAOS", 5},
    {"ARPHRD_IEEE802", 6},
    {"ARPHRD_ARCNET", 7},
    {"ARPHRD_APPLETLK", 8},
    {"ARPHRD_DLCI", 15},
    {"ARPHRD_ATM", 19},
    {"ARPHRD_METRICOM", 23},
    {"ARPHRD_IEEE1394", 24},
    {"ARPHRD_EUI64", 27},
    {"ARPHRD_INFINIBAND", 32},
    {"ARPHRD_SLIP", 256},
    {"ARPHRD_CSLIP", 257},
    {"ARPHRD_SLIP6", 258},
    {"ARPHRD_CSLIP6", 259},
    {"ARPHRD_RSRVD", 260},
    {"ARPHRD_ADAPT", 264},
    {"ARPHRD_ROSE", 270},
    {"ARPHRD_X25", 271},
    {"ARPHRD_HWX25", 272},
    {"ARPHRD_CAN", 280},
    {"ARPHRD_MCTP", 290},
    {"ARPHRD_PPP", 512},
    {"ARPHRD_CISCO", 513},
    {"ARPHRD_LAPB", 516},
    {"ARPHRD_DDCMP", 517},
    {"ARPHRD_RAWHDLC", 518},
    {"ARPHRD_RAWIP", 519},
    {"ARPHRD_TUNNEL", 768},
    {"ARPHRD_TUNNEL6", 769},
    {"ARPHRD_FRAD", 770},
    {"ARPHRD_SKIP", 771},
    {"ARPHRD_LOOPBACK", 772},
    {"ARPHRD_LOCALTLK", 773},
    {"ARPHRD_FDDI", 774},
    {"ARPHRD_BIF", 775},
    {"ARPHRD_SIT", 776},
    {"ARPHRD_IPDDP", 777},
    {"ARPHRD_IPGRE", 778},
    {"ARPHRD_PIMREG", 779},
    {"ARPHRD_HIPPI", 780},
    {"ARPHRD_ASH", 781},
    {"ARPHRD_ECONET", 782},
    {"ARPHRD_IRDA", 783},
    {"ARPHRD_FCPP", 784},
    {"ARPHRD_FCAL", 785},
    {"ARPHRD_FCPL", 786},
    {"ARPHRD_FCFABRIC", 787},
    {"ARPHRD_IEEE802_TR", 800},
    {"ARPHRD_IEEE80211", 801},
    {"ARPHRD_IEEE80211_PRISM", 802},
    {"ARPHRD_IEEE80211_RADIOTAP", 803},
    {"ARPHRD_IEEE802154", 804},
    {"ARPHRD_IEEE802154_MONITOR", 805},
    {"ARPHRD_PHONET", 820},
    {"ARPHRD_PHONET_PIPE", 821},
    {"ARPHRD_CAIF", 822},
    {"ARPHRD_IP6GRE", 823},
    {"ARPHRD_NETLINK", 824},
    {"ARPHRD_6LOWPAN", 825},
    {"ARPHRD_VSOCKMON", 826},
    {"ARPHRD_NONE", 65534},
    {"ARPHRD_VOID", 65535},
};

// linux/if_packet.h
constexpr Constant packet_types_values[] = {
    {"PACKET_HOST", 0},      {"PACKET_BROADCAST", 1}, {"PACKET_MULTICAST", 2},
    {"PACKET_OTHERHOST", 3}, {"PACKET_OUTGOING", 4},  {"PACKET_LOOPBACK", 5},
    {"PACKET_USER", 6},      {"PACKET_FASTROUTE", 6}, {"PACKET_KERNEL", 7},
};

constexpr Constant vsock_flags_values[] = {
    {"VMADDR_FLAG_TO_HOST", 1},
};

// linux/vm_sockets.h
constexpr Constant vsock_cids_values[] = {
    {"VMADDR_CID_HYPERVISOR", 0},
    {"VMADDR_CID_LOCAL", 1},
    {"VMADDR_CID_HOST", 2},
    {"VMADDR_CID_ANY", 0xffffffff},
};

constexpr Constant vsock_ports_values[] = {
    {"VMADDR_PORT_ANY", 0xffffffff},
};

constexpr Constant bluetooth_address_types_values[] = {
    {"BDADDR_BREDR", 0},
    {"BDADDR_LE_PUBLIC", 1},
    {"BDADDR_LE_RANDOM", 2},
};

constexpr Constant hci_channels_values[] = {
    {"HCI_CHANNEL_RAW", 0},     {"HCI_CHANNEL_USER", 1},    {"HCI_CHANNEL_MONITOR", 2},
    {"HCI_CHANNEL_CONTROL", 3}, {"HCI_CHANNEL_LOGGING", 4},
};

// linux/if_alg.h; include/linux/crypto.h
constexpr Constant alg_flags_values[] = {
    {"CRYPTO_ALG_KERN_DRIVER_ONLY", 4096},
};

// linux/tipc.h
constexpr Constant tipc_address_types_values[] = {
    {"TIPC_SERVICE_RANGE", 1},
    {"TIPC_SERVICE_ADDR", 2},
    {"TIPC_SOCKET_ADDR", 3},
};

constexpr Constant tipc_scopes_values[] = {
    {"TIPC_ZONE_SCOPE", 1},
    {"TIPC_CLUSTER_SCOPE", 2},
    {"TIPC_NODE_SCOPE", 3},
};

// linux/if_xdp.h
constexpr Constant xdp_bind_flags_values[] = {
    {"XDP_SHARED_UMEM", 1}, {"XDP_COPY", 2}, {"XDP_ZEROCOPY", 4}, {"XDP_USE_NEED_WAKEUP", 8}, {"XDP_USE_SG", 16},
};

// linux/irda.h
constexpr Constant irda_protocols_values[] = {
    {"IRDAPROTO_UNITDATA", 0},
    {"IRDAPROTO_ULTRA", 1},
};

// linux/nfc.h
constexpr Constant nfc_target_protocols_values[] = {
    {"NFC_PROTO_JEWEL", 1},   {"NFC_PROTO_MIFARE", 2},     {"NFC_PROTO_FELICA", 3},   {"NFC_PROTO_ISO14443", 4},
    {"NFC_PROTO_NFC_DEP", 5}, {"NFC_PROTO_ISO14443_B", 6}, {"NFC_PROTO_ISO15693", 7},
};

// include/net/bluetooth/l2cap.h
constexpr Constant l2cap_channels_values[] = {
    {"L2CAP_CID_SIGNALING", 1},    {"L2CAP_CID_CONN_LESS", 2}, {"L2CAP_CID_A2MP", 3},      {"L2CAP_CID_ATT", 4},
    {"L2CAP_CID_LE_SIGNALING", 5}, {"L2CAP_CID_SMP", 6},       {"L2CAP_CID_SMP_BREDR", 7}, {"L2CAP_CID_DYN_START", 64},
};

// include/net/bluetooth/l2cap.h
constexpr Constant l2cap_multiplexers_values[] = {
    {"L2CAP_PSM_SDP", 1},          {"L2CAP_PSM_RFCOMM", 3},       {"L2CAP_PSM_LE_DYN_START", 128},
    {"L2CAP_PSM_LE_DYN_END", 255}, {"L2CAP_PSM_DYN_START", 4097},
};

// linux/in.h: control messages of SOL_IP
constexpr Constant ip_control_types_values[] = {
    {"IP_TOS", 1},     {"IP_TTL", 2},      {"SCM_SECURITY", 3},    {"IP_RECVOPTS", 6},  {"IP_RETOPTS", 7},
    {"IP_PKTINFO", 8}, {"IP_RECVERR", 11}, {"IP_ORIGDSTADDR", 20}, {"IP_CHECKSUM", 23}, {"IP_PROTOCOL", 52},
};

// linux/in6.h: control messages of SOL_IPV6
constexpr Constant ipv6_control_types_values[] = {
    {"IPV6_2292PKTINFO", 2},   {"IPV6_2292HOPOPTS", 3}, {"IPV6_2292DSTOPTS", 4}, {"IPV6_2292RTHDR", 5},
    {"IPV6_2292HOPLIMIT", 8},  {"IPV6_FLOWINFO", 11},   {"IPV6_RECVERR", 25},    {"IPV6_PKTINFO", 50},
    {"IPV6_HOPLIMIT", 52},     {"IPV6_HOPOPTS", 54},    {"IPV6_RTHDR", 57},      {"IPV6_DSTOPTS", 59},
    {"IPV6_PATHMTU", 61},      {"IPV6_DONTFRAG", 62},   {"IPV6_TCLASS", 67},     {"IPV6_ORIGDSTADDR", 74},
    {"IPV6_RECVFRAGSIZE", 77},
};

// linux/udp.h: control messages of SOL_UDP
constexpr Constant udp_control_types_values[] = {
    {"UDP_SEGMENT", 103},
    {"UDP_GRO", 104},
};

// linux/nfc.h
constexpr Constant llcp_access_points_values[] = {
    {"LLCP_SAP_SDP", 1},
};

// linux/mctp.h
constexpr Constant mctp_networks_values[] = {
    {"MCTP_NET_ANY", 0},
};
constexpr Constant mctp_addresses_values[] = {
    {"MCTP_ADDR_NULL", 0},
    {"MCTP_ADDR_ANY", 0xff},
};

// include/net/af_ieee802154.h
constexpr Constant ieee802154_address_types_values[] = {
    {"IEEE802154_ADDR_NONE", 0},
    {"IEEE802154_ADDR_SHORT", 2},
    {"IEEE802154_ADDR_LONG", 3},
};

// fs/afs/afs_cm.h
constexpr Constant rxrpc_services_values[] = {
    {"CM_SERVICE", 1},
    {"YFS_CM_SERVICE", 2501},
};

// linux/net.h
constexpr Constant rxrpc_transport_types_values[] = {
    {"SOCK_STREAM", 1},    {"SOCK_DGRAM", 2}, {"SOCK_RAW", 3},     {"SOCK_RDM", 4},
    {"SOCK_SEQPACKET", 5}, {"SOCK_DCCP", 6},  {"SOCK_PACKET", 10},
};

// linux/tls.h: control messages of SOL_TLS
constexpr Constant tls_control_types_values[] = {
    {"TLS_SET_RECORD_TYPE", 1},
    {"TLS_GET_RECORD_TYPE", 2},
};

// linux/if_alg.h
constexpr Constant alg_operations_values[] = {
    {"ALG_OP_DECRYPT", 0},
    {"ALG_OP_ENCRYPT", 1},
};

// linux/if_packet.h
constexpr Constant packet_states_values[] = {
    {"TP_STATUS_USER", 1},
    {"TP_STATUS_COPY", 2},
    {"TP_STATUS_LOSING", 4},
    {"TP_STATUS_CSUMNOTREADY", 8},
    {"TP_STATUS_VLAN_VALID", 0x10},
    {"TP_STATUS_BLK_TMO", 0x20},
    {"TP_STATUS_VLAN_TPID_VALID", 0x40},
    {"TP_STATUS_CSUM_VALID", 0x80},
    {"TP_STATUS_GSO_TCP", 0x100},
    {"TP_STATUS_TS_SOFTWARE", 0x20000000},
    {"TP_STATUS_TS_SYS_HARDWARE", 0x40000000},
    {"TP_STATUS_TS_RAW_HARDWARE", 0x80000000},
};

// linux/icmp.h: as bits of ICMP_FILTER
constexpr Constant icmp_messages_values[] = {
    {"ICMP_ECHOREPLY", 1},          {"ICMP_DEST_UNREACH", 8},     {"ICMP_SOURCE_QUENCH", 0x10},
    {"ICMP_REDIRECT", 0x20},        {"ICMP_ECHO", 0x100},         {"ICMP_TIME_EXCEEDED", 0x800},
    {"ICMP_PARAMETERPROB", 0x1000}, {"ICMP_TIMESTAMP", 0x2000},   {"ICMP_TIMESTAMPREPLY", 0x4000},
    {"ICMP_INFO_REQUEST", 0x8000},  {"ICMP_INFO_REPLY", 0x10000}, {"ICMP_ADDRESS", 0x20000},
    {"ICMP_ADDRESSREPLY", 0x40000},
};
constexpr Constant pppox_protocols_values[] = {
    {"PX_PROTO_OE", 0},
    {"PX_PROTO_OL2TP", 1},
    {"PX_PROTO_PPTP", 2},
};

}  // namespace

const ConstantSet address_families{"address_families", address_families_values, "AF_???"};
const ConstantSet socket_types{
    .name = "socket_types", .constants = socket_types_values, .unknown = "SOCK_???", .head = 0xf};
const ConstantSet accept_flags{"accept_flags", accept_flags_values, "SOCK_???"};
const ConstantSet inet_protocols{"inet_protocols", inet_protocols_values, "IPPROTO_???"};
const ConstantSet netlink_protocols{"netlink_protocols", netlink_protocols_values, "NETLINK_???"};
const ConstantSet bluetooth_protocols{"bluetooth_protocols", bluetooth_protocols_values, "BTPROTO_???"};
const ConstantSet can_protocols{"can_protocols", can_protocols_values, "CAN_???"};
const ConstantSet caif_protocols{"caif_protocols", caif_protocols_values, "CAIFPROTO_???"};
const ConstantSet nfc_protocols{"nfc_protocols", nfc_protocols_values, "NFC_SOCKPROTO_???"};
const ConstantSet phonet_protocols{"phonet_protocols", phonet_protocols_values, "PN_PROTO_???"};
const ConstantSet smc_protocols{"smc_protocols", smc_protocols_values, "SMCPROTO_???"};
const ConstantSet kcm_protocols{"kcm_protocols", kcm_protocols_values, "KCMPROTO_???"};
const ConstantSet isdn_protocols{"isdn_protocols", isdn_protocols_values, "ISDN_P_???"};
const ConstantSet ethernet_protocols{"ethernet_protocols", ethernet_protocols_values, "ETH_P_???"};
const ConstantSet message_flags{"message_flags", message_flags_values, "MSG_???"};
const ConstantSet socket_calls{"socket_calls", socket_calls_values, ""};
const ConstantSet shutdown_ways{"shutdown_ways", shutdown_ways_values, "SHUT_???"};
const ConstantSet socket_levels{"socket_levels", socket_levels_values, "SOL_??"};
const ConstantSet socket_control_types{"socket_control_types", socket_control_types_values, "SCM_???"};
const ConstantSet hardware_types{"hardware_types", hardware_types_values, "ARPHRD_???"};
const ConstantSet packet_types{"packet_types", packet_types_values, "PACKET_???"};
const ConstantSet vsock_flags{"vsock_flags", vsock_flags_values, "VMADDR_FLAG_???"};
const ConstantSet vsock_cids{"vsock_cids", vsock_cids_values, {}};
const ConstantSet vsock_ports{"vsock_ports", vsock_ports_values, {}};
const ConstantSet bluetooth_address_types{"bluetooth_address_types", bluetooth_address_types_values, "BDADDR_???"};
const ConstantSet hci_channels{"hci_channels", hci_channels_values, "HCI_CHANNEL_???"};
const ConstantSet alg_flags{"alg_flags", alg_flags_values, "CRYPTO_ALG_???"};
const ConstantSet tipc_address_types{"tipc_address_types", tipc_address_types_values, "TIPC_???"};
const ConstantSet tipc_scopes{"tipc_scopes", tipc_scopes_values, "TIPC_???_SCOPE"};
const ConstantSet xdp_bind_flags{"xdp_bind_flags", xdp_bind_flags_values, "XDP_???"};
const ConstantSet irda_protocols{"irda_protocols", irda_protocols_values, "IRDAPROTO_???"};
const ConstantSet nfc_target_protocols{"nfc_target_protocols", nfc_target_protocols_values, "NFC_PROTO_???"};
const ConstantSet l2cap_channels{"l2cap_channels", l2cap_channels_values, {}};
const ConstantSet l2cap_multiplexers{"l2cap_multiplexers", l2cap_multiplexers_values, {}};
const ConstantSet ip_control_types{"ip_control_types", ip_control_types_values, "IP_???"};
const ConstantSet ipv6_control_types{"ipv6_control_types", ipv6_control_types_values, "IPV6_???"};
const ConstantSet udp_control_types{"udp_control_types", udp_control_types_values, "UDP_???"};
const ConstantSet llcp_access_points{"llcp_access_points", llcp_access_points_values, {}};
const ConstantSet mctp_networks{"mctp_networks", mctp_networks_values, {}};
const ConstantSet mctp_addresses{"mctp_addresses", mctp_addresses_values, {}};
const ConstantSet ieee802154_address_types{"ieee802154_address_types", ieee802154_address_types_values,
                                           "IEEE802154_ADDR_???"};
const ConstantSet rxrpc_services{"rxrpc_services", rxrpc_services_values, "???_SERVICE"};
const ConstantSet rxrpc_transport_types{"rxrpc_transport_types", rxrpc_transport_types_values, "SOCK_???"};
const ConstantSet tls_control_types{"tls_control_types", tls_control_types_values, "TLS_???"};
const ConstantSet alg_operations{"alg_operations", alg_operations_values, "ALG_OP_???"};
const ConstantSet packet_states{"packet_states", packet_states_values, "TP_STATUS_???"};
const ConstantSet icmp_messages{"icmp_messages", icmp_messages_values, "ICMP_???"};
const ConstantSet pppox_protocols{"pppox_protocols", pppox_protocols_values, "PX_PROTO_???"};

}  // namespace callgate::decode
