// Sockets.
#include "decode/constants/socket.h"
#include "decode/constants/socket_options.h"
#include "decode/custom/message.h"
#include "decode/custom/netlink.h"
#include "decode/custom/sockaddr.h"
#include "decode/custom/socket_option.h"
#include "decode/describe.h"
#include "decode/structs/time.h"
#include "decode/syscalls/tables.h"

namespace callgate::decode::syscalls {
namespace {

constexpr Result status = ret::status | Class::network;
constexpr Result size_moved = ret::size | Class::network;

// What a protocol's number means depends on the family.
constexpr Case family_of(std::uint64_t family, const ConstantSet& protocols, Type type = Type::s32) {
  return on(family, flags("type", socket_types), choice("protocol", protocols, type));
}
constexpr Case socket_cases[] = {
    family_of(2, inet_protocols),
    family_of(10, inet_protocols),
    family_of(16, netlink_protocols),
    family_of(17, ethernet_protocols, Type::be16),
    family_of(23, irda_protocols),
    family_of(29, can_protocols),
    family_of(31, bluetooth_protocols),
    family_of(33, address_families),
    family_of(34, isdn_protocols),
    family_of(35, phonet_protocols),
    family_of(37, caif_protocols),
    family_of(39, nfc_protocols),
    family_of(41, kcm_protocols),
    family_of(43, smc_protocols),
    on(otherwise, flags("type", socket_types), s32("protocol")),
};
constexpr Cases socket_families{socket_cases};

// The options of a level, and what is after them.
constexpr Case setting(std::uint64_t level, const ConstantSet& options) {
  return on(level, choice("optname", options), option_set("optval", "optlen"), s32("optlen"));
}
constexpr Case getting(std::uint64_t level, const ConstantSet& options) {
  return on(level, choice("optname", options), option_got("optval", "optlen"), inout("optlen", element::socklen));
}
constexpr Case setsockopt_cases[] = {
    setting(0, ip_options),          setting(1, socket_options),
    setting(6, tcp_options),         setting(17, udp_options),
    setting(40, vsock_options),      setting(41, ipv6_options),
    setting(101, can_raw_options),   setting(106, can_isotp_options),
    setting(107, can_j1939_options), setting(132, sctp_options),
    setting(136, udp_options),       setting(255, raw_options),
    setting(256, ipx_options),       setting(257, ax25_options),
    setting(263, packet_options),    setting(266, irda_options),
    setting(268, llc_options),       setting(269, dccp_options),
    setting(270, netlink_options),   setting(271, tipc_options),
    setting(272, rxrpc_options),     setting(273, pppol2tp_options),
    setting(274, bluetooth_options), setting(275, pnpipe_options),
    setting(276, rds_options),       setting(277, iucv_options),
    setting(278, caif_options),      setting(279, alg_options),
    setting(280, nfc_options),       setting(281, kcm_options),
    setting(282, tls_options),       setting(283, xdp_options),
    setting(284, mptcp_options),     setting(285, mctp_options),
    setting(286, smc_options),       on(otherwise, s32("optname"), option_set("optval", "optlen"), s32("optlen")),
};
constexpr Case getsockopt_cases[] = {
    getting(0, get_ip_options),
    getting(1, get_socket_options),
    getting(6, tcp_options),
    getting(17, udp_options),
    getting(40, vsock_options),
    getting(41, get_ipv6_options),
    getting(101, can_raw_options),
    getting(106, can_isotp_options),
    getting(107, can_j1939_options),
    getting(132, sctp_options),
    getting(136, udp_options),
    getting(255, raw_options),
    getting(256, ipx_options),
    getting(257, ax25_options),
    getting(263, packet_options),
    getting(266, irda_options),
    getting(268, llc_options),
    getting(269, dccp_options),
    getting(270, netlink_options),
    getting(271, tipc_options),
    getting(272, rxrpc_options),
    getting(273, pppol2tp_options),
    getting(274, bluetooth_options),
    getting(275, pnpipe_options),
    getting(276, rds_options),
    getting(277, iucv_options),
    getting(278, caif_options),
    getting(279, alg_options),
    getting(280, nfc_options),
    getting(281, kcm_options),
    getting(282, tls_options),
    getting(283, xdp_options),
    getting(284, mptcp_options),
    getting(285, mctp_options),
    getting(286, smc_options),
    on(otherwise, s32("optname"), option_got("optval", "optlen"), inout("optlen", element::socklen)),
};
constexpr Cases levels_set{setsockopt_cases};
constexpr Cases levels_got{getsockopt_cases};

constexpr Syscall table[] = {
    sys("socket", ret::fd | Class::network, command("family", address_families, socket_families)),
    sys("socketpair", status, choice("family", address_families), flags("type", socket_types), s32("protocol"),
        out("usockvec", element::fd, len::fixed(2))),
    sys("bind", status, fd("fd"), sockaddr_in("umyaddr", len::arg("addrlen")), s32("addrlen")),
    sys("connect", status, fd("fd"), sockaddr_in("uservaddr", len::arg("addrlen")), s32("addrlen")),
    sys("listen", status, fd("fd"), s32("backlog")),
    sys("accept", ret::fd | Class::network, fd("fd"), sockaddr_out("upeer_sockaddr", len::at("upeer_addrlen")),
        followed_if(differs("upeer_sockaddr", 0), inout("upeer_addrlen", element::socklen))),
    sys("accept4", ret::fd | Class::network, fd("fd"), sockaddr_out("upeer_sockaddr", len::at("upeer_addrlen")),
        followed_if(differs("upeer_sockaddr", 0), inout("upeer_addrlen", element::socklen)),
        flags("flags", accept_flags)),
    sys("getsockname", status, fd("fd"), sockaddr_out("usockaddr", len::at("usockaddr_len")),
        followed_if(differs("usockaddr", 0), inout("usockaddr_len", element::socklen))),
    sys("getpeername", status, fd("fd"), sockaddr_out("usockaddr", len::at("usockaddr_len")),
        followed_if(differs("usockaddr", 0), inout("usockaddr_len", element::socklen))),
    sys("sendto", size_moved, fd("fd"), sent_bytes("buff", len::arg("len")), size("len"), flags("flags", message_flags),
        sockaddr_in("addr", len::arg("addr_len")), s32("addr_len")),
    sys("recvfrom", size_moved, fd("fd"), received_bytes("ubuf", len::ret), size("size"), flags("flags", message_flags),
        sockaddr_out("addr", len::at("addr_len")),
        followed_if(differs("addr", 0), inout("addr_len", element::socklen))),
    // Behind socketcall alone.
    sys("send", size_moved, fd("fd"), sent_bytes("buff", len::arg("len")), size("len"), flags("flags", message_flags)),
    sys("recv", size_moved, fd("fd"), received_bytes("ubuf", len::ret), size("size"), flags("flags", message_flags)),
    sys("sendmsg", size_moved, fd("fd"), sent_message("msg"), flags("flags", message_flags)),
    sys("recvmsg", size_moved, fd("fd"), received_message("msg"), flags("flags", message_flags)),
    sys("sendmmsg", ret::number | Class::network, fd("fd"), sent_messages("mmsg", "vlen"), u32("vlen"),
        flags("flags", message_flags)),
    sys("recvmmsg", ret::with(ret::number, decode_timeout_left) | Class::network, fd("fd"),
        received_messages("mmsg", "vlen"), u32("vlen"), flags("flags", message_flags),
        in("timeout", structs::timespec)),
    sys("recvmmsg_time64", ret::with(ret::number, decode_timeout64_left) | Class::network, fd("fd"),
        received_messages("mmsg", "vlen"), u32("vlen"), flags("flags", message_flags),
        in("timeout", structs::timespec64)),
    sys("setsockopt", status, fd("fd"), command("level", socket_levels, levels_set)),
    sys("getsockopt", status, fd("fd"), command("level", socket_levels, levels_got)),
    // Where it stands for no call that is known: see decode/multiplex.h.
    sys("socketcall", ret::number | Class::network, decimal(choice("call", socket_calls)), address("args")),
    sys("shutdown", status, fd("fd"), choice("how", shutdown_ways)),
};

}  // namespace

std::span<const Syscall> network() {
  return table;
}

}  // namespace callgate::decode::syscalls
