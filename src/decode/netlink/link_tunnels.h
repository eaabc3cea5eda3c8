// What links that are tunnels have of their own (linux/if_tunnel.h, ip6_tunnel.h, amt.h): of the same attributes some
// are addresses of IPv4 for the one kind, of IPv6 for the other.
#pragma once

#include "decode/constants/tunnel.h"
#include "decode/netlink/items.h"
#include "decode/netlink/message.h"

namespace callgate::decode::netlink {

inline constexpr Item tunnel_encapsulation = choice({}, tunnel_encapsulations, Type::u16);
inline constexpr Item tunnel_encapsulation_bits = flags({}, tunnel_encapsulation_flags, Type::u16);
inline constexpr Item gre_flag_bits = flags({}, gre_flags, Type::u16);
inline constexpr Item sit_flag_bits = flags({}, sit_flags, Type::u16);
inline constexpr Item ip6_tunnel_bits = flags({}, ip6_tunnel_flags);

template <const Item& Address>
inline constexpr Attribute gre_lines[] = {
    {"IFLA_GRE_UNSPEC", 0},
    {"IFLA_GRE_LINK", 1, index32},
    {"IFLA_GRE_IFLAGS", 2, gre_flag_bits},
    {"IFLA_GRE_OFLAGS", 3, gre_flag_bits},
    {"IFLA_GRE_IKEY", 4, network32},
    {"IFLA_GRE_OKEY", 5, network32},
    {"IFLA_GRE_LOCAL", 6, Address},
    {"IFLA_GRE_REMOTE", 7, Address},
    {"IFLA_GRE_TTL", 8, number8},
    {"IFLA_GRE_TOS", 9, hex8},
    {"IFLA_GRE_PMTUDISC", 10, number8},
    {"IFLA_GRE_ENCAP_LIMIT", 11, number8},
    {"IFLA_GRE_FLOWINFO", 12, hex_network32},
    {"IFLA_GRE_FLAGS", 13, ip6_tunnel_bits},
    {"IFLA_GRE_ENCAP_TYPE", 14, tunnel_encapsulation},
    {"IFLA_GRE_ENCAP_FLAGS", 15, tunnel_encapsulation_bits},
    {"IFLA_GRE_ENCAP_SPORT", 16, network16},
    {"IFLA_GRE_ENCAP_DPORT", 17, network16},
    {"IFLA_GRE_COLLECT_METADATA", 18},
    {"IFLA_GRE_IGNORE_DF", 19, number8},
    {"IFLA_GRE_FWMARK", 20, hex32},
    {"IFLA_GRE_ERSPAN_INDEX", 21, number32},
    {"IFLA_GRE_ERSPAN_VER", 22, number8},
    {"IFLA_GRE_ERSPAN_DIR", 23, number8},
    {"IFLA_GRE_ERSPAN_HWID", 24, number16},
};
inline constexpr AttributesOf gre{"gre_attributes", "IFLA_GRE_???", gre_lines<internet4>};
inline constexpr Attributes gre6 = attributes_named_by(gre.names, gre_lines<internet6>);

template <const Item& Address, const Item& Flags>
inline constexpr Attribute ip_tunnel_lines[] = {
    {"IFLA_IPTUN_UNSPEC", 0},
    {"IFLA_IPTUN_LINK", 1, index32},
    {"IFLA_IPTUN_LOCAL", 2, Address},
    {"IFLA_IPTUN_REMOTE", 3, Address},
    {"IFLA_IPTUN_TTL", 4, number8},
    {"IFLA_IPTUN_TOS", 5, hex8},
    {"IFLA_IPTUN_ENCAP_LIMIT", 6, number8},
    {"IFLA_IPTUN_FLOWINFO", 7, hex_network32},
    {"IFLA_IPTUN_FLAGS", 8, Flags},
    {"IFLA_IPTUN_PROTO", 9, number_of_any_width(internet_protocol)},
    {"IFLA_IPTUN_PMTUDISC", 10, number8},
    {"IFLA_IPTUN_6RD_PREFIX", 11, internet6},
    {"IFLA_IPTUN_6RD_RELAY_PREFIX", 12, internet4},
    {"IFLA_IPTUN_6RD_PREFIXLEN", 13, number16},
    {"IFLA_IPTUN_6RD_RELAY_PREFIXLEN", 14, number16},
    {"IFLA_IPTUN_ENCAP_TYPE", 15, tunnel_encapsulation},
    {"IFLA_IPTUN_ENCAP_FLAGS", 16, tunnel_encapsulation_bits},
    {"IFLA_IPTUN_ENCAP_SPORT", 17, network16},
    {"IFLA_IPTUN_ENCAP_DPORT", 18, network16},
    {"IFLA_IPTUN_COLLECT_METADATA", 19},
    {"IFLA_IPTUN_FWMARK", 20, hex32},
};
inline constexpr AttributesOf ip_tunnel{"ip_tunnel_attributes", "IFLA_IPTUN_???",
                                        ip_tunnel_lines<internet4, sit_flag_bits>};
inline constexpr Attributes ip6_tunnel =
    attributes_named_by(ip_tunnel.names, ip_tunnel_lines<internet6, ip6_tunnel_bits>);

template <const Item& Address>
inline constexpr Attribute vti_lines[] = {
    {"IFLA_VTI_UNSPEC", 0},          {"IFLA_VTI_LINK", 1, index32},  {"IFLA_VTI_IKEY", 2, network32},
    {"IFLA_VTI_OKEY", 3, network32}, {"IFLA_VTI_LOCAL", 4, Address}, {"IFLA_VTI_REMOTE", 5, Address},
    {"IFLA_VTI_FWMARK", 6, hex32},
};
inline constexpr AttributesOf vti{"vti_attributes", "IFLA_VTI_???", vti_lines<internet4>};
inline constexpr Attributes vti6 = attributes_named_by(vti.names, vti_lines<internet6>);

inline constexpr Item amt_mode = choice({}, amt_modes, Type::u32);
inline constexpr Attribute amt_lines[] = {
    {"IFLA_AMT_UNSPEC", 0},
    {"IFLA_AMT_MODE", 1, amt_mode},
    {"IFLA_AMT_RELAY_PORT", 2, network16},
    {"IFLA_AMT_GATEWAY_PORT", 3, network16},
    {"IFLA_AMT_LINK", 4, index32},
    {"IFLA_AMT_LOCAL_IP", 5, internet4},
    {"IFLA_AMT_REMOTE_IP", 6, internet4},
    {"IFLA_AMT_DISCOVERY_IP", 7, internet4},
    {"IFLA_AMT_MAX_TUNNELS", 8, number32},
};
inline constexpr AttributesOf amt{"amt_attributes", "IFLA_AMT_???", amt_lines};

}  // namespace callgate::decode::netlink
