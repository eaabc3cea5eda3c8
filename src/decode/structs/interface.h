// struct ifreq (linux/if.h): the name of a network interface, and what the command asks or says of it.
#pragma once

#include "decode/constants/netlink.h"
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
                                hex("port", Type::u8)};
/// A struct sockaddr that holds a hardware address.
inline constexpr StructOf sockaddr_hardware{"sockaddr", choice("sa_family", hardware_types, Type::u16),
                                            hardware_address("sa_data", 6)};

inline constexpr StructOf ifreq_name{"ifreq", chars("ifr_name", 16)};
inline constexpr StructOf ifreq_by_index{"ifreq", pad(16), s32("ifr_ifindex")};
inline constexpr StructOf ifreq_of_index{"ifreq", shown_as("ifr_ifindex", "ifr_name"), chars("ifr_name", 16),
                                         s32("ifr_ifindex")};
inline constexpr StructOf ifreq_flags{"ifreq", chars("ifr_name", 16), flags("ifr_flags", interface_flags, Type::u16)};
inline constexpr StructOf ifreq_addr{"ifreq", chars("ifr_name", 16),
                                     custom_field("ifr_addr", 16, decode_sockaddr_field)};
inline constexpr StructOf ifreq_dstaddr{"ifreq", chars("ifr_name", 16),
                                        custom_field("ifr_dstaddr", 16, decode_sockaddr_field)};
inline constexpr StructOf ifreq_broadaddr{"ifreq", chars("ifr_name", 16),
                                          custom_field("ifr_broadaddr", 16, decode_sockaddr_field)};
inline constexpr StructOf ifreq_netmask{"ifreq", chars("ifr_name", 16),
                                        custom_field("ifr_netmask", 16, decode_sockaddr_field)};
inline constexpr StructOf ifreq_hwaddr{"ifreq", chars("ifr_name", 16), field("ifr_hwaddr", sockaddr_hardware)};
inline constexpr StructOf ifreq_metric{"ifreq", chars("ifr_name", 16), s32("ifr_metric")};
inline constexpr StructOf ifreq_mtu{"ifreq", chars("ifr_name", 16), s32("ifr_mtu")};
inline constexpr StructOf ifreq_index{"ifreq", chars("ifr_name", 16), s32("ifr_ifindex")};
inline constexpr StructOf ifreq_queue{"ifreq", chars("ifr_name", 16), s32("ifr_qlen")};
inline constexpr StructOf ifreq_map{"ifreq", chars("ifr_name", 16), field("ifr_map", ifmap)};
inline constexpr StructOf ifreq_newname{"ifreq", chars("ifr_name", 16), chars("ifr_newname", 16)};
inline constexpr StructOf ifreq_slave{"ifreq", chars("ifr_name", 16), chars("ifr_slave", 16)};

}  // namespace callgate::decode::structs
