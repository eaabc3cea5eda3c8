// Links (linux/if_link.h, if_bridge.h): what follows the header, and what attributes hold.
#pragma once

#include "decode/constants/link_kinds.h"
#include "decode/constants/netlink.h"
#include "decode/constants/netlink_route.h"
#include "decode/constants/socket.h"
#include "decode/describe.h"

namespace callgate::decode::structs {

inline constexpr StructOf ifinfomsg{"ifinfomsg",
                                    choice("ifi_family", address_families, Type::u8),
                                    pad(1),
                                    choice("ifi_type", hardware_types, Type::u16),
                                    interface("ifi_index"),
                                    flags("ifi_flags", interface_flags),
                                    hex("ifi_change", Type::u32)};
inline constexpr StructOf rtnl_link_stats{"rtnl_link_stats",        u32("rx_packets"),       u32("tx_packets"),
                                          u32("rx_bytes"),          u32("tx_bytes"),         u32("rx_errors"),
                                          u32("tx_errors"),         u32("rx_dropped"),       u32("tx_dropped"),
                                          u32("multicast"),         u32("collisions"),       u32("rx_length_errors"),
                                          u32("rx_over_errors"),    u32("rx_crc_errors"),    u32("rx_frame_errors"),
                                          u32("rx_fifo_errors"),    u32("rx_missed_errors"), u32("tx_aborted_errors"),
                                          u32("tx_carrier_errors"), u32("tx_fifo_errors"),   u32("tx_heartbeat_errors"),
                                          u32("tx_window_errors"),  u32("rx_compressed"),    u32("tx_compressed"),
                                          u32("rx_nohandler")};
inline constexpr StructOf rtnl_link_stats64{"rtnl_link_stats64",
                                            u64("rx_packets"),
                                            u64("tx_packets"),
                                            u64("rx_bytes"),
                                            u64("tx_bytes"),
                                            u64("rx_errors"),
                                            u64("tx_errors"),
                                            u64("rx_dropped"),
                                            u64("tx_dropped"),
                                            u64("multicast"),
                                            u64("collisions"),
                                            u64("rx_length_errors"),
                                            u64("rx_over_errors"),
                                            u64("rx_crc_errors"),
                                            u64("rx_frame_errors"),
                                            u64("rx_fifo_errors"),
                                            u64("rx_missed_errors"),
                                            u64("tx_aborted_errors"),
                                            u64("tx_carrier_errors"),
                                            u64("tx_fifo_errors"),
                                            u64("tx_heartbeat_errors"),
                                            u64("tx_window_errors"),
                                            u64("rx_compressed"),
                                            u64("tx_compressed"),
                                            u64("rx_nohandler"),
                                            u64("rx_otherhost_dropped")};

inline constexpr StructOf rtnl_link_ifmap{"rtnl_link_ifmap",
                                          hex("mem_start", Type::u64),
                                          hex("mem_end", Type::u64),
                                          hex("base_addr", Type::u64),
                                          u16("irq"),
                                          u8("dma"),
                                          u8("port")};
inline constexpr StructOf ifla_bridge_id{"ifla_bridge_id", array("prio", element::u8, 2), hardware_address("addr", 6)};
inline constexpr StructOf br_boolopt_multi{"br_boolopt_multi", flags("optval", bridge_options),
                                           flags("optmask", bridge_options)};
inline constexpr StructOf bridge_vlan_info{"bridge_vlan_info", flags("flags", bridge_vlan_flags, Type::u16),
                                           u16("vid")};
inline constexpr StructOf bridge_vlan_xstats{"bridge_vlan_xstats",
                                             u64("rx_bytes"),
                                             u64("rx_packets"),
                                             u64("tx_bytes"),
                                             u64("tx_packets"),
                                             u16("vid"),
                                             flags("flags", bridge_vlan_flags, Type::u16),
                                             if_nonzero(hex("pad2", Type::u32))};
inline constexpr StructOf bridge_stp_xstats{"bridge_stp_xstats", u64("transition_blk"), u64("transition_fwd"),
                                            u64("rx_bpdu"),      u64("tx_bpdu"),        u64("rx_tcn"),
                                            u64("tx_tcn")};

constexpr Item by_direction(std::string_view name) {
  Item item = array(name, element::u64, 2);
  item.constants = &bridge_directions;
  return item;
}
inline constexpr StructOf br_mcast_stats{"br_mcast_stats",
                                         by_direction("igmp_v1queries"),
                                         by_direction("igmp_v2queries"),
                                         by_direction("igmp_v3queries"),
                                         by_direction("igmp_leaves"),
                                         by_direction("igmp_v1reports"),
                                         by_direction("igmp_v2reports"),
                                         by_direction("igmp_v3reports"),
                                         u64("igmp_parse_errors"),
                                         by_direction("mld_v1queries"),
                                         by_direction("mld_v2queries"),
                                         by_direction("mld_leaves"),
                                         by_direction("mld_v1reports"),
                                         by_direction("mld_v2reports"),
                                         u64("mld_parse_errors"),
                                         by_direction("mcast_bytes"),
                                         by_direction("mcast_packets")};

inline constexpr StructOf ifla_vf_mac{"ifla_vf_mac", u32("vf"), hardware_address("mac", 32)};
inline constexpr StructOf ifla_vf_broadcast{"ifla_vf_broadcast", hardware_address("broadcast", 32)};
inline constexpr StructOf ifla_vf_vlan{"ifla_vf_vlan", u32("vf"), u32("vlan"), u32("qos")};
inline constexpr StructOf ifla_vf_vlan_info{"ifla_vf_vlan_info",
                                            u32("vf"),
                                            u32("vlan"),
                                            u32("qos"),
                                            choice("vlan_proto", ethernet_protocols, Type::be16),
                                            pad(2)};
inline constexpr StructOf ifla_vf_tx_rate{"ifla_vf_tx_rate", u32("vf"), u32("rate")};
inline constexpr StructOf ifla_vf_rate{"ifla_vf_rate", u32("vf"), u32("min_tx_rate"), u32("max_tx_rate")};
inline constexpr StructOf ifla_vf_setting{"ifla_vf_spoofchk", u32("vf"), u32("setting")};
inline constexpr StructOf ifla_vf_link_state{"ifla_vf_link_state", u32("vf"),
                                             choice("link_state", virtual_function_states, Type::u32)};
inline constexpr StructOf ifla_vf_guid{"ifla_vf_guid", u32("vf"), hex("guid", Type::u64)};
inline constexpr StructOf ifla_port_vsi{"ifla_port_vsi", u8("vsi_mgr_id"), in_hex(raw_bytes("vsi_type_id", 3)),
                                        u8("vsi_type_version"), if_nonzero(in_hex(raw_bytes("pad", 3)))};
inline constexpr StructOf ifla_vlan_flags{"ifla_vlan_flags", flags("flags", vlan_flags), flags("mask", vlan_flags)};
inline constexpr StructOf ifla_vlan_qos_mapping{"ifla_vlan_qos_mapping", u32("from"), u32("to")};
inline constexpr StructOf ifla_port_range{"ifla_vxlan_port_range", port("low"), port("high")};
inline constexpr StructOf ifla_rmnet_flags{"ifla_rmnet_flags", flags("flags", rmnet_flags), flags("mask", rmnet_flags)};
inline constexpr StructOf rtnl_hw_stats64{"rtnl_hw_stats64", u64("rx_packets"), u64("tx_packets"), u64("rx_bytes"),
                                          u64("tx_bytes"),   u64("rx_errors"),  u64("tx_errors"),  u64("rx_dropped"),
                                          u64("tx_dropped"), u64("multicast")};
inline constexpr StructOf ifla_cacheinfo{"ifla_cacheinfo", u32("max_reasm_len"), u32("tstamp"), u32("reachable_time"),
                                         u32("retrans_time")};
inline constexpr StructOf mpls_link_stats{"mpls_link_stats", u64("rx_packets"), u64("tx_packets"), u64("rx_bytes"),
                                          u64("tx_bytes"),   u64("rx_errors"),  u64("tx_errors"),  u64("rx_dropped"),
                                          u64("tx_dropped"), u64("rx_noroute")};
inline constexpr StructOf if_stats_msg{"if_stats_msg",
                                       choice("family", address_families, Type::u8),
                                       if_nonzero(hex("pad1", Type::u8)),
                                       if_nonzero(hex("pad2", Type::u16)),
                                       interface("ifindex", Type::u32),
                                       flags("filter_mask", statistics_filter)};

}  // namespace callgate::decode::structs
