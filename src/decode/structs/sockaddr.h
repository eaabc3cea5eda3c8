// Socket addresses (struct sockaddr_*), one a family: sa_family selects the rest.
#pragma once

#include "decode/constants/socket.h"
#include "decode/custom/ax25.h"
#include "decode/describe.h"

namespace callgate::decode::structs {

namespace sockaddr_detail {

inline constexpr Item hex8 = hex({}, Type::u8);
inline constexpr Item station = ax25_address({});
inline constexpr Item padded8 = padded_hex({}, Type::u8);
/// A little-endian number of Bluetooth's.
inline constexpr StructOf htobs{as_macro, "htobs", u16({})};
inline constexpr StructOf htobs_channel{as_macro, "htobs", choice({}, l2cap_channels, Type::u16)};
inline constexpr StructOf htobs_multiplexer{as_macro, "htobs", choice({}, l2cap_multiplexers, Type::u16)};

/// include/net/bluetooth/*.h: which protocol an address is of, only its size tells.
constexpr std::uint64_t af_bluetooth = 31;
constexpr std::uint64_t af_packet = 17;
/// linux/ax25.h, netrom.h: whether stations that repeat follow, its size tells; how many, the address itself.
constexpr std::uint64_t af_ax25 = 3;
constexpr std::uint64_t af_netrom = 6;
constexpr std::uint64_t af_pppox = 24;
/// linux/nfc.h: likewise.
constexpr std::uint64_t af_nfc = 39;

}  // namespace sockaddr_detail

/// linux/un.h
inline constexpr StructOf sockaddr_un{"sockaddr_un", pad(2), socket_path("sun_path", 108)};
/// linux/in.h
inline constexpr StructOf sockaddr_in{"sockaddr_in", pad(2), port("sin_port"), ipv4("sin_addr")};
/// linux/in6.h; the scope was added later, and older programs leave it away.
inline constexpr StructOf sockaddr_in6{"sockaddr_in6",    pad(2),
                                       port("sin6_port"), be32("sin6_flowinfo"),
                                       ipv6("sin6_addr"), interface("sin6_scope_id", Type::u32)};
/// linux/ax25.h
inline constexpr StructOf sockaddr_ax25{"sockaddr_ax25", choice("sa_family", address_families, Type::u16),
                                        ax25_address("sax25_call"), s32("sax25_ndigis")};
inline constexpr StructOf ax25_station{packed, "sockaddr_ax25", ax25_address("sax25_call"), pad(3),
                                       s32("sax25_ndigis")};
inline constexpr StructOf full_sockaddr_ax25{
    packed, "full_sockaddr_ax25", choice("sa_family", address_families, Type::u16), field("fsa_ax25", ax25_station),
    array("fsa_digipeater", sockaddr_detail::station, 8)};
/// linux/atalk.h
inline constexpr StructOf atalk_addr{"atalk_addr", be16("s_net"), u8("s_node")};
inline constexpr StructOf sockaddr_at{"sockaddr_at", pad(2), u8("sat_port"), field("sat_addr", atalk_addr)};
/// linux/atm.h
inline constexpr StructOf atmpvc_addr{"sap_addr", s16("itf"), s16("vpi"), s32("vci")};
inline constexpr StructOf sockaddr_atmpvc{"sockaddr_atmpvc", pad(2), field("sap_addr", atmpvc_addr)};
inline constexpr StructOf atmsvc_addr{"sas_addr", in_hex(whole(raw_bytes("prv", 20))), whole(chars("pub", 13)),
                                      s8("lij_type"), u32("lij_id")};
inline constexpr StructOf sockaddr_atmsvc{"sockaddr_atmsvc", pad(2), field("sas_addr", atmsvc_addr)};
/// linux/rose.h
inline constexpr StructOf sockaddr_rose{"sockaddr_rose",
                                        pad(2),
                                        in_hex(whole(raw_bytes("srose_addr", 5))),
                                        ax25_address("srose_call"),
                                        s32("srose_ndigis"),
                                        ax25_address("srose_digi")};
/// linux/if_pppox.h, if_pppol2tp.h
inline constexpr StructOf pppoe_addr{"pppoe", be16("sid"), hardware_address("remote", 6), whole(chars("dev", 16))};
inline constexpr StructOf pptp_addr{"pptp", u16("call_id"), ipv4("sin_addr")};
inline constexpr StructOf pppox_oe{"sa_addr", field("pppoe", pppoe_addr)};
inline constexpr StructOf pppox_pptp{"sa_addr", field("pptp", pptp_addr)};
inline constexpr StructOf pppol2tp_peer{"sockaddr_in", choice("sin_family", address_families, Type::u16),
                                        port("sin_port"), ipv4("sin_addr"), pad(8)};
inline constexpr StructOf pppol2tp_addr{
    "pppol2tp_addr", pid("pid"),       fd("fd"),        field("addr", pppol2tp_peer),
    u16("s_tunnel"), u16("s_session"), u16("d_tunnel"), u16("d_session")};
inline constexpr StructOf pppol2tpv3_addr{
    "pppol2tpv3_addr", pid("pid"),       fd("fd"),        field("addr", pppol2tp_peer),
    u32("s_tunnel"),   u32("s_session"), u32("d_tunnel"), u32("d_session")};
inline constexpr StructOf sockaddr_pppoe{packed, "sockaddr_pppox", pad(6), field("sa_addr", pppox_oe)};
inline constexpr StructOf sockaddr_pptp{packed, "sockaddr_pppox", pad(6), field("sa_addr", pppox_pptp)};
inline constexpr StructOf sockaddr_pppox_other{packed, "sockaddr_pppox", pad(6), whole(raw_bytes("sa_addr", 120))};
inline constexpr Case pppox_cases[] = {as(0, sockaddr_pppoe), as(2, sockaddr_pptp),
                                       as(otherwise, sockaddr_pppox_other)};
inline constexpr Cases pppox_addresses{pppox_cases};
inline constexpr StructOf sockaddr_pppox{packed, "sockaddr_pppox", choice("sa_family", address_families, Type::u16),
                                         choice("sa_protocol", pppox_protocols, Type::u32),
                                         select("sa_protocol", pppox_addresses)};
inline constexpr StructOf sockaddr_pppol2tp{
    packed, "sockaddr_pppol2tp", choice("sa_family", address_families, Type::u16),
    choice("sa_protocol", pppox_protocols, Type::u32), field("pppol2tp", pppol2tp_addr)};
inline constexpr StructOf sockaddr_pppol2tpv3{
    packed, "sockaddr_pppol2tpv3", choice("sa_family", address_families, Type::u16),
    choice("sa_protocol", pppox_protocols, Type::u32), field("pppol2tp", pppol2tpv3_addr)};
/// linux/llc.h
inline constexpr StructOf sockaddr_llc{"sockaddr_llc",
                                       pad(2),
                                       choice("sllc_arphrd", hardware_types, Type::u16),
                                       u8("sllc_test"),
                                       u8("sllc_xid"),
                                       u8("sllc_ua"),
                                       hex("sllc_sap", Type::u8),
                                       hardware_address("sllc_mac", 6)};
/// include/net/iucv/af_iucv.h
inline constexpr StructOf sockaddr_iucv{"sockaddr_iucv",
                                        pad(2),
                                        u16("siucv_port"),
                                        hex("siucv_addr", Type::u32),
                                        whole(raw_bytes("siucv_nodeid", 8)),
                                        whole(raw_bytes("siucv_user_id", 8)),
                                        whole(raw_bytes("siucv_name", 8))};
/// include/linux/mISDNif.h
inline constexpr StructOf sockaddr_misdn{"sockaddr_mISDN", pad(2), u8("dev"), u8("channel"), u8("sapi"), u8("tei")};
/// linux/phonet.h
inline constexpr StructOf sockaddr_pn{"sockaddr_pn", pad(2), hex("spn_obj", Type::u8), hex("spn_dev", Type::u8),
                                      hex("spn_resource", Type::u8)};
/// linux/ipx.h
inline constexpr StructOf sockaddr_ipx{"sockaddr_ipx",
                                       pad(2),
                                       port("sipx_port"),
                                       hex("sipx_network", Type::be32),
                                       array("sipx_node", sockaddr_detail::padded8, 6),
                                       padded_hex("sipx_type", Type::u8),
                                       if_nonzero(hex("sipx_zero", Type::u8))};
/// linux/x25.h
inline constexpr StructOf x25_address{"x25_address", whole(chars("x25_addr", 16))};
inline constexpr StructOf sockaddr_x25{"sockaddr_x25", pad(2), field("sx25_addr", x25_address)};
/// linux/netlink.h
inline constexpr StructOf sockaddr_nl{"sockaddr_nl", pad(2), if_nonzero(hex("nl_pad", Type::u16)), pid("nl_pid"),
                                      padded_hex("nl_groups")};
/// linux/if_packet.h; some hardware has longer addresses than the struct has room for
inline constexpr StructOf sockaddr_ll{"sockaddr_ll",
                                      pad(2),
                                      choice("sll_protocol", ethernet_protocols, Type::be16),
                                      interface("sll_ifindex", Type::u32),
                                      choice("sll_hatype", hardware_types, Type::u16),
                                      choice("sll_pkttype", packet_types, Type::u8),
                                      u8("sll_halen"),
                                      array("sll_addr", sockaddr_detail::hex8, 116)};
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
inline constexpr StructOf sockaddr_alg{"sockaddr_alg",
                                       pad(2),
                                       whole(chars("salg_type", 14)),
                                       name_in_comment(flags("salg_feat", alg_flags)),
                                       name_in_comment(flags("salg_mask", alg_flags)),
                                       whole(chars("salg_name", 104))};
/// linux/nfc.h: one alone, and one of the logical link's, of which no part stands for itself
inline constexpr StructOf sockaddr_nfc{"sockaddr_nfc", choice("sa_family", address_families, Type::u16),
                                       interface("dev_idx", Type::u32), hex("target_idx", Type::u32),
                                       choice("nfc_protocol", nfc_target_protocols, Type::u32)};
inline constexpr StructOf sockaddr_nfc_llcp{"sockaddr_nfc_llcp",
                                            anonymous(sockaddr_nfc),
                                            name_in_comment(choice("dsap", llcp_access_points, Type::u8)),
                                            name_in_comment(choice("ssap", llcp_access_points, Type::u8)),
                                            chars("service_name", 63),
                                            size("service_name_len")};
/// linux/can.h
inline constexpr StructOf can_transport{"tp", hex("rx_id", Type::u32), hex("tx_id", Type::u32)};
inline constexpr StructOf can_address{"can_addr", field("tp", can_transport)};
inline constexpr StructOf sockaddr_can{"sockaddr_can", pad(2), interface("can_ifindex"), field("can_addr", can_address),
                                       pad(8)};
/// include/net/af_ieee802154.h
inline constexpr StructOf ieee802154_short{"ieee802154_addr_sa", pad(6), hex("short_addr", Type::u16)};
inline constexpr StructOf ieee802154_long{"ieee802154_addr_sa", pad(6), hardware_address("hwaddr", 8)};
inline constexpr StructOf ieee802154_none{"ieee802154_addr_sa", pad(6)};
inline constexpr Case ieee802154_address_cases[] = {as(0, ieee802154_none), as(2, ieee802154_short),
                                                    as(otherwise, ieee802154_long)};
inline constexpr Cases ieee802154_addresses{ieee802154_address_cases};
inline constexpr StructOf ieee802154_addr{"ieee802154_addr_sa",
                                          name_in_comment(choice("addr_type", ieee802154_address_types, Type::u32)),
                                          hex("pan_id", Type::u16), select("addr_type", ieee802154_addresses), pad(8)};
inline constexpr StructOf sockaddr_ieee802154{"sockaddr_ieee802154", pad(2), field("addr", ieee802154_addr)};
/// linux/qrtr.h
inline constexpr StructOf sockaddr_qrtr{"sockaddr_qrtr", pad(2), hex("sq_node", Type::u32), hex("sq_port", Type::u32)};
/// linux/rxrpc.h: the address below it is one of IPv4 or IPv6
inline constexpr StructOf rxrpc_in{"sockaddr_in", choice("sin_family", address_families, Type::u16), port("sin_port"),
                                   ipv4("sin_addr")};
inline constexpr StructOf rxrpc_in6{"sockaddr_in6",    choice("sin6_family", address_families, Type::u16),
                                    port("sin6_port"), be32("sin6_flowinfo"),
                                    ipv6("sin6_addr"), interface("sin6_scope_id", Type::u32)};
inline constexpr StructOf rxrpc_over_in{"transport", field("sin", rxrpc_in)};
inline constexpr StructOf rxrpc_over_in6{"transport", field("sin6", rxrpc_in6)};
inline constexpr StructOf rxrpc_over_none{"transport", choice("family", address_families, Type::u16)};
inline constexpr StructOf rxrpc_over_other{"transport", choice("family", address_families, Type::u16),
                                           whole(raw_bytes({}, 118))};
inline constexpr Case rxrpc_transport_cases[] = {as(0, rxrpc_over_none), as(2, rxrpc_over_in), as(10, rxrpc_over_in6),
                                                 as(otherwise, rxrpc_over_other)};
inline constexpr Cases rxrpc_transports{rxrpc_transport_cases};
inline constexpr StructOf rxrpc_transport{"transport", hidden(u16("family")), select("family", rxrpc_transports),
                                          pad(118)};
inline constexpr StructOf sockaddr_rxrpc{"sockaddr_rxrpc",
                                         pad(2),
                                         choice("srx_service", rxrpc_services, Type::u16),
                                         choice("transport_type", rxrpc_transport_types, Type::u16),
                                         u16("transport_len"),
                                         field("transport", rxrpc_transport)};
/// linux/vm_sockets.h
inline constexpr StructOf sockaddr_vm{"sockaddr_vm",
                                      shown_as("svm_reserved1", "svm_cid", "svm_port", "svm_flags", "svm_zero"),
                                      pad(2),
                                      if_nonzero(hex("svm_reserved1", Type::u16)),
                                      choice("svm_port", vsock_ports, Type::u32),
                                      choice("svm_cid", vsock_cids, Type::u32),
                                      flags("svm_flags", vsock_flags, Type::u8),
                                      in_hex(if_nonzero(raw_bytes("svm_zero", 3)))};
/// linux/if_xdp.h
inline constexpr StructOf sockaddr_xdp{"sockaddr_xdp",
                                       pad(2),
                                       flags("sxdp_flags", xdp_bind_flags, Type::u16),
                                       interface("sxdp_ifindex", Type::u32),
                                       u32("sxdp_queue_id"),
                                       fd("sxdp_shared_umem_fd")};
/// linux/mctp.h
inline constexpr StructOf mctp_addr{"mctp_addr", choice("s_addr", mctp_addresses, Type::u8)};
inline constexpr StructOf sockaddr_mctp{"sockaddr_mctp",
                                        pad(2),
                                        if_nonzero(hex("__smctp_pad0", Type::u16)),
                                        choice("smctp_network", mctp_networks, Type::u32),
                                        field("smctp_addr", mctp_addr),
                                        hex("smctp_type", Type::u8),
                                        hex("smctp_tag", Type::u8),
                                        if_nonzero(hex("__smctp_pad1", Type::u8))};
/// A family that says no more, or an address that is too short for its family.
inline constexpr StructOf sockaddr_data{"sockaddr", pad(2), whole(raw_bytes("sa_data", 126))};
inline constexpr StructOf sockaddr_raw{"sockaddr", choice("sa_family", address_families, Type::u16),
                                       whole(raw_bytes("sa_data", 126))};

inline constexpr Case sockaddr_cases[] = {
    as(1, sockaddr_un),           as(2, sockaddr_in),    as(4, sockaddr_ipx),         as(5, sockaddr_at),
    as(8, sockaddr_atmpvc),       as(9, sockaddr_x25),   as(10, sockaddr_in6),        as(11, sockaddr_rose),
    as(16, sockaddr_nl),          as(17, sockaddr_ll),   as(20, sockaddr_atmsvc),     as(26, sockaddr_llc),
    as(29, sockaddr_can),         as(30, sockaddr_tipc), as(32, sockaddr_iucv),       as(33, sockaddr_rxrpc),
    as(34, sockaddr_misdn),       as(35, sockaddr_pn),   as(36, sockaddr_ieee802154), as(38, sockaddr_alg),
    as(40, sockaddr_vm),          as(42, sockaddr_qrtr), as(44, sockaddr_xdp),        as(45, sockaddr_mctp),
    as(otherwise, sockaddr_data),
};
inline constexpr Cases sockaddr_by_family{sockaddr_cases};
inline constexpr StructOf sockaddr_any{"sockaddr", choice("sa_family", address_families, Type::u16),
                                       select("sa_family", sockaddr_by_family)};

}  // namespace callgate::decode::structs
