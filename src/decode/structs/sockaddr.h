// Socket addresses (struct sockaddr_*), one a family: sa_family selects the rest.
#pragma once

#include "decode/constants/socket.h"
#include "decode/describe.h"

namespace callgate::decode::structs {

namespace sockaddr_detail {

inline constexpr Item hex8 = hex({}, Type::u8);
/// A little-endian number of Bluetooth's.
inline constexpr StructOf htobs{as_macro, "htobs", u16({})};
inline constexpr StructOf htobs_channel{as_macro, "htobs", choice({}, l2cap_channels, Type::u16)};
inline constexpr StructOf htobs_multiplexer{as_macro, "htobs", choice({}, l2cap_multiplexers, Type::u16)};

/// include/net/bluetooth/*.h: which protocol an address is of, only its size tells.
constexpr std::uint64_t af_bluetooth = 31;
constexpr std::uint64_t af_packet = 17;

}  // namespace sockaddr_detail

/// linux/un.h
inline constexpr StructOf sockaddr_un{"sockaddr_un", pad(2), socket_path("sun_path", 108)};
/// linux/in.h
inline constexpr StructOf sockaddr_in{"sockaddr_in", pad(2), port("sin_port"), ipv4("sin_addr")};
/// linux/in6.h; the scope was added later, and older programs leave it away.
inline constexpr StructOf sockaddr_in6{"sockaddr_in6",    pad(2),
                                       port("sin6_port"), be32("sin6_flowinfo"),
                                       ipv6("sin6_addr"), interface("sin6_scope_id", Type::u32)};
/// linux/ipx.h
inline constexpr StructOf sockaddr_ipx{"sockaddr_ipx",
                                       pad(2),
                                       port("sipx_port"),
                                       hex("sipx_network", Type::be32),
                                       array("sipx_node", sockaddr_detail::hex8, 6),
                                       hex("sipx_type", Type::u8),
                                       pad(1)};
/// linux/netlink.h
inline constexpr StructOf sockaddr_nl{"sockaddr_nl", pad(2), if_nonzero(hex("nl_pad", Type::u16)), pid("nl_pid"),
                                      padded_hex("nl_groups")};
/// linux/if_packet.h
inline constexpr StructOf sockaddr_ll{"sockaddr_ll",
                                      pad(2),
                                      choice("sll_protocol", ethernet_protocols, Type::be16),
                                      interface("sll_ifindex"),
                                      choice("sll_hatype", hardware_types, Type::u16),
                                      choice("sll_pkttype", packet_types, Type::u8),
                                      u8("sll_halen"),
                                      array("sll_addr", sockaddr_detail::hex8, 8)};
/// linux/tipc.h
inline constexpr StructOf tipc_service_range{"tipc_service_range", u32("type"), u32("lower"), u32("upper")};
inline constexpr StructOf tipc_service_addr{"tipc_service_addr", u32("type"), u32("instance")};
inline constexpr StructOf tipc_named{"name", field("name", tipc_service_addr), hex("domain", Type::u32)};
inline constexpr StructOf tipc_socket_addr{"tipc_socket_addr", u32("ref"), hex("node", Type::u32)};
inline constexpr StructOf tipc_addr_range{"addr", field("nameseq", tipc_service_range)};
inline constexpr StructOf tipc_addr_name{"addr", field("name", tipc_named)};
inline constexpr StructOf tipc_addr_id{"addr", field("id", tipc_socket_addr)};
inline constexpr StructOf sockaddr_tipc_range{"sockaddr_tipc", pad(4), field("addr", tipc_addr_range)};
inline constexpr StructOf sockaddr_tipc_name{"sockaddr_tipc", pad(4), field("addr", tipc_addr_name)};
inline constexpr StructOf sockaddr_tipc_id{"sockaddr_tipc", pad(4), field("addr", tipc_addr_id)};
inline constexpr StructOf sockaddr_tipc_other{"sockaddr_tipc", pad(4), raw_bytes("addr", 12)};
inline constexpr Case tipc_address_cases[] = {as(1, sockaddr_tipc_range), as(2, sockaddr_tipc_name),
                                              as(3, sockaddr_tipc_id), as(otherwise, sockaddr_tipc_other)};
inline constexpr Cases tipc_addresses{tipc_address_cases};
inline constexpr StructOf sockaddr_tipc{"sockaddr_tipc", pad(2), choice("addrtype", tipc_address_types, Type::u8),
                                        choice("scope", tipc_scopes, Type::s8), select("addrtype", tipc_addresses)};
/// include/net/bluetooth: hci.h, sco.h, rfcomm.h, l2cap.h
inline constexpr StructOf sockaddr_hci{"sockaddr_hci", choice("sa_family", address_families, Type::u16),
                                       field("hci_dev", sockaddr_detail::htobs),
                                       choice("hci_channel", hci_channels, Type::u16)};
inline constexpr StructOf sockaddr_sco{"sockaddr_sco", choice("sa_family", address_families, Type::u16),
                                       hardware_address("sco_bdaddr", 6)};
inline constexpr StructOf sockaddr_rc{"sockaddr_rc", choice("sa_family", address_families, Type::u16),
                                      hardware_address("rc_bdaddr", 6), u8("rc_channel")};
inline constexpr StructOf sockaddr_l2{"sockaddr_l2",
                                      choice("sa_family", address_families, Type::u16),
                                      field("l2_psm", sockaddr_detail::htobs_multiplexer),
                                      hardware_address("l2_bdaddr", 6),
                                      field("l2_cid", sockaddr_detail::htobs_channel),
                                      choice("l2_bdaddr_type", bluetooth_address_types, Type::u8)};
/// linux/if_alg.h
inline constexpr StructOf sockaddr_alg{
    "sockaddr_alg",        pad(2), chars("salg_type", 14), flags("salg_feat", alg_flags), flags("salg_mask", alg_flags),
    chars("salg_name", 64)};
/// linux/nfc.h
inline constexpr StructOf sockaddr_nfc{"sockaddr_nfc", pad(2), interface("dev_idx", Type::u32),
                                       hex("target_idx", Type::u32),
                                       choice("nfc_protocol", nfc_target_protocols, Type::u32)};
/// linux/vm_sockets.h
inline constexpr StructOf sockaddr_vm{"sockaddr_vm",
                                      shown_as("svm_reserved1", "svm_cid", "svm_port", "svm_flags"),
                                      pad(2),
                                      if_nonzero(hex("svm_reserved1", Type::u16)),
                                      choice("svm_port", vsock_ports, Type::u32),
                                      choice("svm_cid", vsock_cids, Type::u32),
                                      flags("svm_flags", vsock_flags, Type::u8)};
/// linux/if_xdp.h
inline constexpr StructOf sockaddr_xdp{"sockaddr_xdp",
                                       pad(2),
                                       flags("sxdp_flags", xdp_bind_flags, Type::u16),
                                       interface("sxdp_ifindex", Type::u32),
                                       u32("sxdp_queue_id"),
                                       fd("sxdp_shared_umem_fd")};
/// linux/mctp.h
inline constexpr StructOf mctp_addr{"mctp_addr", hex("s_addr", Type::u8)};
inline constexpr StructOf sockaddr_mctp{"sockaddr_mctp",
                                        pad(2),
                                        if_nonzero(hex("__smctp_pad0", Type::u16)),
                                        hex("smctp_network", Type::u32),
                                        field("smctp_addr", mctp_addr),
                                        hex("smctp_type", Type::u8),
                                        hex("smctp_tag", Type::u8)};
/// A family that says no more, or an address that is too short for its family.
inline constexpr StructOf sockaddr_data{"sockaddr", pad(2), raw_bytes("sa_data", 126)};
inline constexpr StructOf sockaddr_raw{"sockaddr", choice("sa_family", address_families, Type::u16),
                                       raw_bytes("sa_data", 126)};

inline constexpr Case sockaddr_cases[] = {
    as(1, sockaddr_un),           as(2, sockaddr_in),  as(4, sockaddr_ipx),   as(10, sockaddr_in6),
    as(16, sockaddr_nl),          as(17, sockaddr_ll), as(30, sockaddr_tipc), as(38, sockaddr_alg),
    as(39, sockaddr_nfc),         as(40, sockaddr_vm), as(44, sockaddr_xdp),  as(45, sockaddr_mctp),
    as(otherwise, sockaddr_data),
};
inline constexpr Cases sockaddr_by_family{sockaddr_cases};
inline constexpr StructOf sockaddr_any{"sockaddr", choice("sa_family", address_families, Type::u16),
                                       select("sa_family", sockaddr_by_family)};

}  // namespace callgate::decode::structs
