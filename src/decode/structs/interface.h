// struct ifreq (linux/if.h): the name of a network interface, and what the command asks or says of it.
#pragma once

#include "decode/constants/netlink.h"
#include "decode/constants/network_device.h"
#include "decode/constants/socket.h"
#include "decode/custom/sockaddr.h"
#include "decode/describe.h"

namespace callgate::decode::structs {

/// struct ifmap
inline constexpr StructOf ifmap{"ifmap",
                                hex("mem_start"),
                                hex("mem_end"),
                                hex("base_addr", Type::u16),
                                hex("irq", Type::u8),
                                hex("dma", Type::u8),
                                hex("port", Type::u8),
                                pad(3)};

namespace interface_detail {

/// How long hardware addresses are by the type of hardware (the *_ALEN of linux/if_*.h).
template <std::uint32_t N>
inline constexpr StructOf address_of{"sockaddr", pad(2), hardware_address("sa_data", N)};
inline constexpr Case by_hardware[] = {
    as(0, address_of<7>),    // ARPHRD_NETROM
    as(1, address_of<6>),    // ARPHRD_ETHER
    as(3, address_of<7>),    // ARPHRD_AX25
    as(6, address_of<6>),    // ARPHRD_IEEE802
    as(7, address_of<1>),    // ARPHRD_ARCNET
    as(15, address_of<2>),   // ARPHRD_DLCI
    as(27, address_of<8>),   // ARPHRD_EUI64
    as(270, address_of<5>),  // ARPHRD_ROSE
    as(271, address_of<5>),  // ARPHRD_X25
    as(290, address_of<1>),  // ARPHRD_MCTP
    as(512, address_of<1>),  // ARPHRD_PPP
    as(768, address_of<4>),  // ARPHRD_TUNNEL
    as(772, address_of<6>),  // ARPHRD_LOOPBACK
    as(773, address_of<1>),  // ARPHRD_LOCALTLK
    as(774, address_of<6>),  // ARPHRD_FDDI
    as(776, address_of<4>),  // ARPHRD_SIT
    as(777, address_of<4>),  // ARPHRD_IPDDP
    as(778, address_of<4>),  // ARPHRD_IPGRE
    as(779, address_of<4>),  // ARPHRD_PIMREG
    as(780, address_of<6>),  // ARPHRD_HIPPI
    as(783, address_of<4>),  // ARPHRD_IRDA
    as(801, address_of<6>),  // ARPHRD_IEEE80211
    as(802, address_of<6>),  // ARPHRD_IEEE80211_PRISM
    as(803, address_of<6>),  // ARPHRD_IEEE80211_RADIOTAP
    as(804, address_of<8>),  // ARPHRD_IEEE802154
    as(805, address_of<8>),  // ARPHRD_IEEE802154_MONITOR
    as(820, address_of<1>),  // ARPHRD_PHONET
    as(821, address_of<1>),  // ARPHRD_PHONET_PIPE
    as(822, address_of<1>),  // ARPHRD_CAIF
    as(825, address_of<8>),  // ARPHRD_6LOWPAN
    as(826, address_of<8>),  // ARPHRD_VSOCKMON
    as(otherwise, address_of<14>),
};
inline constexpr Cases hardware_addresses{by_hardware};

inline constexpr Item name = whole(chars("ifr_name", 16));
/// What is left of the union of an ifreq, which is as long as an ifmap, behind so many bytes.
inline constexpr Item longs = hidden(array({}, element::ulong, 2));
inline constexpr StructOf none_left{"", pad(0)};
inline constexpr StructOf left_of_16{"", on_i386(none_left), pad(8)};
inline constexpr Item after_16 = hidden(field({}, left_of_16));
constexpr Item socket_address(std::string_view field) {
  return custom_field(field, 16, decode_sockaddr_field);
}

}  // namespace interface_detail

/// A struct sockaddr that holds a hardware address.
inline constexpr StructOf sockaddr_hardware{"sockaddr", choice("sa_family", hardware_types, Type::u16),
                                            select("sa_family", interface_detail::hardware_addresses), pad(14)};

inline constexpr StructOf ifreq_name{"ifreq", interface_detail::name, pad(8), interface_detail::longs};
inline constexpr StructOf ifreq_by_index{"ifreq", pad(16), s32("ifr_ifindex"), pad(4), interface_detail::longs};
inline constexpr StructOf ifreq_of_index{"ifreq",
                                         shown_as("ifr_ifindex", "ifr_name"),
                                         interface_detail::name,
                                         s32("ifr_ifindex"),
                                         pad(4),
                                         interface_detail::longs};
inline constexpr StructOf ifreq_flags{"ifreq", interface_detail::name, flags("ifr_flags", interface_flags, Type::u16),
                                      pad(6), interface_detail::longs};
inline constexpr StructOf ifreq_metric{"ifreq", interface_detail::name, s32("ifr_metric"), pad(4),
                                       interface_detail::longs};
inline constexpr StructOf ifreq_mtu{"ifreq", interface_detail::name, s32("ifr_mtu"), pad(4), interface_detail::longs};
inline constexpr StructOf ifreq_index{"ifreq", interface_detail::name, s32("ifr_ifindex"), pad(4),
                                      interface_detail::longs};
inline constexpr StructOf ifreq_queue{"ifreq", interface_detail::name, s32("ifr_qlen"), pad(4),
                                      interface_detail::longs};
inline constexpr StructOf ifreq_tun{"ifreq", interface_detail::name, flags("ifr_flags", tun_flags, Type::u16), pad(6),
                                    interface_detail::longs};
inline constexpr StructOf ifreq_addr{"ifreq", interface_detail::name, interface_detail::socket_address("ifr_addr"),
                                     interface_detail::after_16};
inline constexpr StructOf ifreq_dstaddr{"ifreq", interface_detail::name,
                                        interface_detail::socket_address("ifr_dstaddr"), interface_detail::after_16};
inline constexpr StructOf ifreq_broadaddr{
    "ifreq", interface_detail::name, interface_detail::socket_address("ifr_broadaddr"), interface_detail::after_16};
inline constexpr StructOf ifreq_netmask{"ifreq", interface_detail::name,
                                        interface_detail::socket_address("ifr_netmask"), interface_detail::after_16};
inline constexpr StructOf ifreq_hwaddr{"ifreq", interface_detail::name, field("ifr_hwaddr", sockaddr_hardware),
                                       interface_detail::after_16};
inline constexpr StructOf ifreq_newname{"ifreq", interface_detail::name, whole(chars("ifr_newname", 16)),
                                        interface_detail::after_16};
inline constexpr StructOf ifreq_slave{"ifreq", interface_detail::name, whole(chars("ifr_slave", 16)),
                                      interface_detail::after_16};
inline constexpr StructOf ifreq_map{"ifreq", interface_detail::name, field("ifr_map", ifmap)};

inline constexpr StructOf hwtstamp_config{"hwtstamp_config", flags("flags", hardware_timestamp_flags),
                                          choice("tx_type", hardware_timestamp_senders),
                                          choice("rx_filter", hardware_timestamp_filters)};
inline constexpr StructOf ifbond{"ifbond", choice("bond_mode", bond_modes), s32("num_slaves"), s32("miimon")};
inline constexpr StructOf ifslave{"ifslave",
                                  s32("slave_id"),
                                  whole(chars("slave_name", 16)),
                                  choice("link", bond_links, Type::u8),
                                  choice("state", bond_states, Type::u8),
                                  u32("link_failure_count")};
/// What asks with a pointer to room for the answer, or to a command of its own (ethtool's).
inline constexpr StructOf ifreq_asking{"ifreq", interface_detail::name, address("ifr_data"), hidden(address({})),
                                       pad(8)};
inline constexpr StructOf ifreq_timestamp_got{"ifreq", pad(16), out("ifr_data", hwtstamp_config), hidden(address({})),
                                              pad(8)};
inline constexpr StructOf ifreq_timestamp{"ifreq", interface_detail::name, in("ifr_data", hwtstamp_config),
                                          hidden(address({})), pad(8)};
inline constexpr StructOf ifreq_bond{"ifreq", pad(16), out("ifr_data", ifbond), hidden(address({})), pad(8)};
inline constexpr StructOf ifreq_bond_slave{"ifreq", pad(16), out("ifr_data", ifslave), hidden(address({})), pad(8)};
inline constexpr StructOf ifreq_mii_asked{
    "ifreq", interface_detail::name, hex("phy_id", Type::u16), hex("reg_num", Type::u16),
    pad(4),  interface_detail::longs};
inline constexpr StructOf ifreq_mii_got{"ifreq", pad(22), hex("val_out", Type::u16), interface_detail::longs};
inline constexpr StructOf ifreq_mii{"ifreq",
                                    interface_detail::name,
                                    hex("phy_id", Type::u16),
                                    hex("reg_num", Type::u16),
                                    hex("val_in", Type::u16),
                                    hex("val_out", Type::u16),
                                    interface_detail::longs};

/// struct arpreq (net/if_arp.h)
inline constexpr StructOf arpreq{"arpreq",
                                 interface_detail::socket_address("arp_pa"),
                                 field("arp_ha", sockaddr_hardware),
                                 flags("arp_flags", arp_flags),
                                 interface_detail::socket_address("arp_netmask"),
                                 whole(chars("arp_dev", 16))};
inline constexpr StructOf arpreq_asked{"arpreq", interface_detail::socket_address("arp_pa"),
                                       pad(16),  flags("arp_flags", arp_flags),
                                       pad(16),  whole(chars("arp_dev", 16))};
inline constexpr StructOf arpreq_got{"arpreq", pad(16), field("arp_ha", sockaddr_hardware),
                                     flags("arp_flags", arp_flags), pad(32)};
/// struct rtentry (linux/route.h)
inline constexpr StructOf rtentry{"rtentry",
                                  hidden(ulong("rt_pad1")),
                                  interface_detail::socket_address("rt_dst"),
                                  interface_detail::socket_address("rt_gateway"),
                                  interface_detail::socket_address("rt_genmask"),
                                  flags("rt_flags", route_entry_flags, Type::u16),
                                  hidden(s16("rt_pad2")),
                                  hidden(ulong("rt_pad3")),
                                  hidden(address("rt_pad4")),
                                  s16("rt_metric"),
                                  string("rt_dev"),
                                  ulong("rt_mtu"),
                                  ulong("rt_window"),
                                  u16("rt_irtt")};
/// struct vlan_ioctl_args (linux/if_vlan.h)
inline constexpr StructOf vlan_ioctl_args{"vlan_ioctl_args", choice("cmd", vlan_commands), whole(chars("device1", 24)),
                                          pad(24), s16("vlan_qos")};

/// Of tun and tap (linux/if_tun.h).
inline constexpr Item tun_address = hardware_address({}, 6);
inline constexpr StructOf tun_filter{"tun_filter", flags("flags", tun_filter_flags, Type::u16), u16("count"),
                                     tail("addr", tun_address, len::count("count"))};

}  // namespace callgate::decode::structs
