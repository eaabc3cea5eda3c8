// Sockets.
#include "decode/constants/socket.h"
#include "decode/custom/message.h"
#include "decode/custom/sockaddr.h"
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

constexpr Syscall table[] = {
    sys("socket", ret::fd | Class::network, command("family", address_families, socket_families)),
    sys("socketpair", status, choice("family", address_families), flags("type", socket_types), s32("protocol"),
        out("usockvec", element::fd, len::fixed(2))),
    sys("bind", status, fd("fd"), sockaddr_in("umyaddr", len::arg("addrlen")), s32("addrlen")),
    sys("connect", status, fd("fd"), sockaddr_in("uservaddr", len::arg("addrlen")), s32("addrlen")),
    sys("listen", status, fd("fd"), s32("backlog")),
    sys("accept", ret::fd | Class::network, fd("fd"), sockaddr_out("upeer_sockaddr", len::at("upeer_addrlen")),
        inout("upeer_addrlen", element::socklen)),
    sys("accept4", ret::fd | Class::network, fd("fd"), sockaddr_out("upeer_sockaddr", len::at("upeer_addrlen")),
        inout("upeer_addrlen", element::socklen), flags("flags", accept_flags)),
    sys("getsockname", status, fd("fd"), sockaddr_out("usockaddr", len::at("usockaddr_len")),
        inout("usockaddr_len", element::socklen)),
    sys("getpeername", status, fd("fd"), sockaddr_out("usockaddr", len::at("usockaddr_len")),
        inout("usockaddr_len", element::socklen)),
    sys("sendto", size_moved, fd("fd"), in_bytes("buff", len::arg("len")), size("len"), flags("flags", message_flags),
        sockaddr_in("addr", len::arg("addr_len")), s32("addr_len")),
    sys("recvfrom", size_moved, fd("fd"), out_bytes("ubuf", len::ret), size("size"), flags("flags", message_flags),
        sockaddr_out("addr", len::at("addr_len")), inout("addr_len", element::socklen)),
    sys("sendmsg", size_moved, fd("fd"), sent_message("msg"), flags("flags", message_flags)),
    sys("recvmsg", size_moved, fd("fd"), received_message("msg"), flags("flags", message_flags)),
    sys("sendmmsg", ret::number | Class::network, fd("fd"), sent_messages("mmsg", "vlen"), u32("vlen"),
        flags("flags", message_flags)),
    sys("recvmmsg", ret::number | Class::network, fd("fd"), received_messages("mmsg", "vlen"), u32("vlen"),
        flags("flags", message_flags), in("timeout", structs::timespec)),
    sys("shutdown", status, fd("fd"), choice("how", shutdown_ways)),
};

}  // namespace

std::span<const Syscall> network() {
  return table;
}

}  // namespace callgate::decode::syscalls
