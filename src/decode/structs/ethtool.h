// What ethtool's commands ask, set and answer (linux/ethtool.h): each struct begins with the command, so that each is
// described over the whole.
#pragma once

#include "decode/constants/ethtool.h"
#include "decode/constants/socket.h"
#include "decode/describe.h"

namespace callgate::decode::structs {

/// The command alone.
inline constexpr StructOf ethtool_command{"ethtool_value", choice("cmd", ethtool_requests, Type::u32)};

namespace ethtool_detail {

inline constexpr Item cmd = choice("cmd", ethtool_requests, Type::u32);
inline constexpr Item text_item = whole(chars({}, 32));

constexpr Item modes(std::string_view name) {
  return flags(name, ethtool_advertised_modes);
}
constexpr Item reserved_words(std::uint32_t count) {
  return pad(4 * count);
}

}  // namespace ethtool_detail

inline constexpr StructOf ethtool_value{"ethtool_value", ethtool_detail::cmd, hex("data", Type::u32)};
inline constexpr StructOf ethtool_flag_value{"ethtool_value", ethtool_detail::cmd, flags("data", ethtool_flags)};
inline constexpr StructOf ethtool_reset_value{"ethtool_value", ethtool_detail::cmd, flags("data", ethtool_resets)};
inline constexpr StructOf ethtool_cmd{"ethtool_cmd",
                                      ethtool_detail::cmd,
                                      flags("supported", ethtool_supported_modes),
                                      ethtool_detail::modes("advertising"),
                                      u16("speed"),
                                      choice("duplex", ethtool_duplex, Type::u8),
                                      choice("port", ethtool_ports, Type::u8),
                                      u8("phy_address"),
                                      choice("transceiver", ethtool_transceivers, Type::u8),
                                      choice("autoneg", ethtool_negotiations, Type::u8),
                                      flags("mdio_support", ethtool_mdio_support, Type::u8),
                                      u32("maxtxpkt"),
                                      u32("maxrxpkt"),
                                      u16("speed_hi"),
                                      choice("eth_tp_mdix", ethtool_crossings, Type::u8),
                                      choice("eth_tp_mdix_ctrl", ethtool_crossings, Type::u8),
                                      ethtool_detail::modes("lp_advertising"),
                                      pad(8)};
inline constexpr StructOf ethtool_drvinfo{"ethtool_drvinfo",
                                          ethtool_detail::cmd,
                                          whole(chars("driver", 32)),
                                          whole(chars("version", 32)),
                                          whole(chars("fw_version", 32)),
                                          whole(chars("bus_info", 32)),
                                          whole(chars("erom_version", 32)),
                                          pad(12),
                                          u32("n_priv_flags"),
                                          u32("n_stats"),
                                          u32("testinfo_len"),
                                          u32("eedump_len"),
                                          u32("regdump_len")};
inline constexpr StructOf ethtool_regs_asked{"ethtool_regs", ethtool_detail::cmd, pad(4), u32("len")};
inline constexpr StructOf ethtool_regs{"ethtool_regs", ethtool_detail::cmd, u32("version"), u32("len"),
                                       in_hex(tail_bytes("data", len::arg("len")))};
inline constexpr StructOf ethtool_wolinfo{"ethtool_wolinfo", ethtool_detail::cmd, flags("supported", ethtool_wakes),
                                          flags("wolopts", ethtool_wakes), in_hex(raw_bytes("sopass", 6))};
inline constexpr StructOf ethtool_eeprom_asked{"ethtool_eeprom", ethtool_detail::cmd, pad(4), u32("offset"),
                                               u32("len")};
inline constexpr StructOf ethtool_eeprom{
    "ethtool_eeprom", ethtool_detail::cmd, hex("magic", Type::u32),
    u32("offset"),    u32("len"),          in_hex(tail_bytes("data", len::arg("len")))};
inline constexpr StructOf ethtool_coalesce{"ethtool_coalesce",
                                           ethtool_detail::cmd,
                                           u32("rx_coalesce_usecs"),
                                           u32("rx_max_coalesced_frames"),
                                           u32("rx_coalesce_usecs_irq"),
                                           u32("rx_max_coalesced_frames_irq"),
                                           u32("tx_coalesce_usecs"),
                                           u32("tx_max_coalesced_frames"),
                                           u32("tx_coalesce_usecs_irq"),
                                           u32("tx_max_coalesced_frames_irq"),
                                           u32("stats_block_coalesce_usecs"),
                                           u32("use_adaptive_rx_coalesce"),
                                           u32("use_adaptive_tx_coalesce"),
                                           u32("pkt_rate_low"),
                                           u32("rx_coalesce_usecs_low"),
                                           u32("rx_max_coalesced_frames_low"),
                                           u32("tx_coalesce_usecs_low"),
                                           u32("tx_max_coalesced_frames_low"),
                                           u32("pkt_rate_high"),
                                           u32("rx_coalesce_usecs_high"),
                                           u32("rx_max_coalesced_frames_high"),
                                           u32("tx_coalesce_usecs_high"),
                                           u32("tx_max_coalesced_frames_high"),
                                           u32("rate_sample_interval")};
inline constexpr StructOf ethtool_ringparam{
    "ethtool_ringparam",         ethtool_detail::cmd,   u32("rx_max_pending"), u32("rx_mini_max_pending"),
    u32("rx_jumbo_max_pending"), u32("tx_max_pending"), u32("rx_pending"),     u32("rx_mini_pending"),
    u32("rx_jumbo_pending"),     u32("tx_pending")};
inline constexpr StructOf ethtool_pauseparam{"ethtool_pauseparam", ethtool_detail::cmd, u32("autoneg"), u32("rx_pause"),
                                             u32("tx_pause")};
inline constexpr StructOf ethtool_channels{"ethtool_channels", ethtool_detail::cmd,  u32("max_rx"),   u32("max_tx"),
                                           u32("max_other"),   u32("max_combined"),  u32("rx_count"), u32("tx_count"),
                                           u32("other_count"), u32("combined_count")};
inline constexpr StructOf ethtool_test_asked{"ethtool_test", ethtool_detail::cmd, flags("flags", ethtool_test_flags),
                                             pad(4), u32("len")};
inline constexpr StructOf ethtool_test{
    "ethtool_test", ethtool_detail::cmd, flags("flags", ethtool_test_flags),
    pad(4),         u32("len"),          tail("data", element::u64, len::count("len"))};
inline constexpr StructOf ethtool_gstrings_asked{"ethtool_gstrings", ethtool_detail::cmd,
                                                 choice("string_set", ethtool_string_sets, Type::u32), u32("len")};
inline constexpr StructOf ethtool_gstrings{"ethtool_gstrings", ethtool_detail::cmd, pad(4), u32("len"),
                                           tail("data", ethtool_detail::text_item, len::count("len"))};
inline constexpr StructOf ethtool_stats_asked{"ethtool_stats", ethtool_detail::cmd, u32("n_stats")};
inline constexpr StructOf ethtool_stats{"ethtool_stats", ethtool_detail::cmd, u32("n_stats"),
                                        tail("data", element::u64, len::count("n_stats"))};
inline constexpr StructOf ethtool_perm_addr_asked{"ethtool_perm_addr", ethtool_detail::cmd, u32("size")};
inline constexpr StructOf ethtool_perm_addr{"ethtool_perm_addr", ethtool_detail::cmd, u32("size"),
                                            in_hex(tail_bytes("data", len::arg("size")))};
inline constexpr StructOf ethtool_flash{"ethtool_flash", ethtool_detail::cmd, u32("region"), whole(chars("data", 128))};
inline constexpr StructOf ethtool_sset_info{"ethtool_sset_info", ethtool_detail::cmd, pad(4),
                                            flags("sset_mask", ethtool_string_set_bits, Type::u64)};
inline constexpr StructOf ethtool_get_features_block{"ethtool_get_features_block", hex("available", Type::u32),
                                                     hex("requested", Type::u32), hex("active", Type::u32),
                                                     hex("never_changed", Type::u32)};
inline constexpr StructOf ethtool_features_asked{"ethtool_gfeatures", ethtool_detail::cmd, u32("size")};
inline constexpr StructOf ethtool_gfeatures{"ethtool_gfeatures", ethtool_detail::cmd, u32("size"),
                                            tail("features", ethtool_get_features_block, len::count("size"))};
inline constexpr StructOf ethtool_set_features_block{"ethtool_set_features_block", hex("valid", Type::u32),
                                                     hex("requested", Type::u32)};
inline constexpr StructOf ethtool_sfeatures{"ethtool_sfeatures", ethtool_detail::cmd, u32("size"),
                                            tail("features", ethtool_set_features_block, len::count("size"))};
inline constexpr StructOf ethtool_dump_set{"ethtool_dump", ethtool_detail::cmd, pad(4), hex("flag", Type::u32)};
inline constexpr StructOf ethtool_dump_flag{"ethtool_dump", ethtool_detail::cmd, u32("version"), hex("flag", Type::u32),
                                            u32("len")};
inline constexpr StructOf ethtool_dump_asked{"ethtool_dump", ethtool_detail::cmd, pad(8), u32("len")};
inline constexpr StructOf ethtool_dump{"ethtool_dump", ethtool_detail::cmd,
                                       u32("version"), hex("flag", Type::u32),
                                       u32("len"),     in_hex(tail_bytes("data", len::arg("len")))};
inline constexpr StructOf ethtool_ts_info{"ethtool_ts_info",
                                          ethtool_detail::cmd,
                                          flags("so_timestamping", timestamping_flags),
                                          s32("phc_index"),
                                          flags("tx_types", ethtool_timestamp_senders),
                                          pad(12),
                                          flags("rx_filters", ethtool_timestamp_filters),
                                          pad(12)};
inline constexpr StructOf ethtool_modinfo{"ethtool_modinfo", ethtool_detail::cmd,
                                          choice("type", ethtool_modules, Type::u32), u32("eeprom_len"), pad(32)};
inline constexpr StructOf ethtool_eee{"ethtool_eee",
                                      ethtool_detail::cmd,
                                      flags("supported", ethtool_supported_modes),
                                      ethtool_detail::modes("advertised"),
                                      ethtool_detail::modes("lp_advertised"),
                                      u32("eee_active"),
                                      u32("eee_enabled"),
                                      u32("tx_lpi_enabled"),
                                      u32("tx_lpi_timer"),
                                      pad(8)};
inline constexpr StructOf ethtool_fecparam{"ethtool_fecparam", ethtool_detail::cmd,
                                           flags("active_fec", ethtool_corrections), flags("fec", ethtool_corrections),
                                           pad(4)};
inline constexpr StructOf ethtool_tunable_asked{"ethtool_tunable", ethtool_detail::cmd,
                                                choice("id", ethtool_tunables, Type::u32),
                                                choice("type_id", ethtool_tunable_types, Type::u32), u32("len")};
inline constexpr StructOf ethtool_tunable{"ethtool_tunable",
                                          ethtool_detail::cmd,
                                          choice("id", ethtool_tunables, Type::u32),
                                          choice("type_id", ethtool_tunable_types, Type::u32),
                                          u32("len"),
                                          in_hex(tail_bytes("data", len::arg("len")))};
inline constexpr StructOf ethtool_phy_tunable_asked{"ethtool_tunable", ethtool_detail::cmd,
                                                    choice("id", ethtool_phy_tunables, Type::u32),
                                                    choice("type_id", ethtool_tunable_types, Type::u32), u32("len")};
inline constexpr StructOf ethtool_phy_tunable{"ethtool_tunable",
                                              ethtool_detail::cmd,
                                              choice("id", ethtool_phy_tunables, Type::u32),
                                              choice("type_id", ethtool_tunable_types, Type::u32),
                                              u32("len"),
                                              in_hex(tail_bytes("data", len::arg("len")))};
inline constexpr StructOf ethtool_tunable_data{"ethtool_tunable", pad(12), hidden(u32("len")),
                                               in_hex(tail_bytes("data", len::arg("len")))};
inline constexpr StructOf ethtool_per_queue_op{"ethtool_per_queue_op", ethtool_detail::cmd,
                                               choice("sub_command", ethtool_requests, Type::u32)};

// ---- Which flow goes to which ring ----------------------------------------------------------------------------------

inline constexpr StructOf ethtool_rxfh_indir_asked{"ethtool_rxfh_indir", ethtool_detail::cmd, u32("size")};
inline constexpr StructOf ethtool_rxfh_indir{"ethtool_rxfh_indir", ethtool_detail::cmd, u32("size"),
                                             tail("ring_index", element::u32, len::count("size"))};
inline constexpr StructOf ethtool_rxfh_asked{"ethtool_rxfh", ethtool_detail::cmd, hex("rss_context", Type::u32),
                                             u32("indir_size"), u32("key_size")};
inline constexpr StructOf ethtool_rxfh{"ethtool_rxfh",
                                       ethtool_detail::cmd,
                                       hex("rss_context", Type::u32),
                                       u32("indir_size"),
                                       u32("key_size"),
                                       hex("hfunc", Type::u8),
                                       flags("input_xfrm", ethtool_hash_inputs, Type::u8),
                                       pad(6),
                                       tail("rss_config", element::u32, len::count("indir_size"))};

namespace ethtool_detail {

inline constexpr Upper flow_flag_bits{&ethtool_flow_flags, 0xe0000000, 0};
inline constexpr Item flow_type = [] {
  Item item = choice("flow_type", ethtool_flows, Type::u32);
  item.upper = &flow_flag_bits;
  return item;
}();
inline constexpr Item network_word = hex({}, Type::be32);
inline constexpr StructOf tcpip4{"ethtool_tcpip4_spec", ipv4("ip4src"), ipv4("ip4dst"),
                                 port("psrc"),          port("pdst"),   hex("tos", Type::u8)};
inline constexpr StructOf espip4{"ethtool_ah_espip4_spec", ipv4("ip4src"), ipv4("ip4dst"), hex("spi", Type::be32),
                                 hex("tos", Type::u8)};
inline constexpr StructOf usrip4{"ethtool_usrip4_spec",
                                 ipv4("ip4src"),
                                 ipv4("ip4dst"),
                                 hex("l4_4_bytes", Type::be32),
                                 hex("tos", Type::u8),
                                 u8("ip_ver"),
                                 choice("proto", inet_protocols, Type::u8)};
inline constexpr StructOf tcpip6{"ethtool_tcpip6_spec", ipv6("ip6src"), ipv6("ip6dst"),
                                 port("psrc"),          port("pdst"),   hex("tclass", Type::u8)};
inline constexpr StructOf espip6{"ethtool_ah_espip6_spec", ipv6("ip6src"), ipv6("ip6dst"), hex("spi", Type::be32),
                                 hex("tclass", Type::u8)};
inline constexpr StructOf usrip6{"ethtool_usrip6_spec",   ipv6("ip6src"),
                                 ipv6("ip6dst"),          hex("l4_4_bytes", Type::be32),
                                 hex("tclass", Type::u8), choice("l4_proto", inet_protocols, Type::u8)};
inline constexpr StructOf ether{"ethhdr", hardware_address("h_dest", 6), hardware_address("h_source", 6),
                                choice("h_proto", ethernet_protocols, Type::be16)};
inline constexpr StructOf other{"", in_hex(raw_bytes("hdata", 52))};

constexpr std::uint64_t extended = 0xc0000000;  // FLOW_EXT, FLOW_MAC_EXT
/// What the type of the flow says that a rule compares, behind so many bytes of it: the values, then the masks.
template <const auto& What, std::uint32_t Before>
inline constexpr StructOf compared{"", pad(Before), field(Before < 50 ? "h_u" : "m_u", What)};
template <std::uint32_t Before>
inline constexpr Case compared_cases[] = {
    as(0x1, compared<tcpip4, Before>), as(0x2, compared<tcpip4, Before>),      as(0x3, compared<tcpip4, Before>),
    as(0x5, compared<tcpip6, Before>), as(0x6, compared<tcpip6, Before>),      as(0x7, compared<tcpip6, Before>),
    as(0x9, compared<espip4, Before>), as(0xa, compared<espip4, Before>),      as(0xb, compared<espip6, Before>),
    as(0xc, compared<espip6, Before>), as(0xd, compared<usrip4, Before>),      as(0xe, compared<usrip6, Before>),
    as(0x12, compared<ether, Before>), as(otherwise, compared<other, Before>),
};
constexpr std::uint64_t flow_bits = 0x1fffffff;  // without FLOW_EXT, FLOW_MAC_EXT and FLOW_RSS
template <std::uint32_t Before>
inline constexpr Cases compared_by_flow{.list = compared_cases<Before>, .mask = flow_bits};
inline constexpr StructOf extension{"ethtool_flow_ext",
                                    pad(2),
                                    hardware_address("h_dest", 6),
                                    choice("vlan_etype", ethernet_protocols, Type::be16),
                                    hex("vlan_tci", Type::be16),
                                    array("data", network_word, 2)};

}  // namespace ethtool_detail

inline constexpr StructOf ethtool_rx_flow_spec{
    "ethtool_rx_flow_spec",
    ethtool_detail::flow_type,
    select("flow_type", ethtool_detail::compared_by_flow<4>),
    pad(52),
    when(any_of("flow_type", ethtool_detail::extended), field("h_ext", ethtool_detail::extension)),
    select("flow_type", ethtool_detail::compared_by_flow<76>),
    pad(52),
    when(any_of("flow_type", ethtool_detail::extended), field("m_ext", ethtool_detail::extension)),
    decimal(choice("ring_cookie", ethtool_rings, Type::u64)),
    decimal(choice("location", ethtool_locations, Type::u32))};

namespace ethtool_detail {

inline constexpr Item place = decimal(choice("location", ethtool_locations, Type::u32));
/// Of a rule its place alone.
inline constexpr StructOf placed{"ethtool_rx_flow_spec", pad(148), aligned(element::u64), pad(8), place,
                                 aligned(element::u64)};

}  // namespace ethtool_detail

inline constexpr StructOf ethtool_flow_asked{"ethtool_rxnfc", ethtool_detail::cmd, ethtool_detail::flow_type};
inline constexpr StructOf ethtool_flow_hash{"ethtool_rxnfc", ethtool_detail::cmd, ethtool_detail::flow_type,
                                            flags("data", ethtool_hashed_fields, Type::u64)};
inline constexpr StructOf ethtool_rings_counted{"ethtool_rxnfc", ethtool_detail::cmd, pad(4), u64("data")};
inline constexpr StructOf ethtool_rules_counted{
    "ethtool_rxnfc", ethtool_detail::cmd, pad(4), u64("data"), hidden(field("fs", ethtool_rx_flow_spec)),
    u32("rule_cnt")};
inline constexpr StructOf ethtool_rule_asked{
    "ethtool_rxnfc", ethtool_detail::cmd, pad(4), aligned(element::u64), pad(8), field("fs", ethtool_detail::placed)};
inline constexpr StructOf ethtool_rule{
    "ethtool_rxnfc", ethtool_detail::cmd, pad(4), aligned(element::u64), pad(8), field("fs", ethtool_rx_flow_spec)};
inline constexpr StructOf ethtool_rules_asked{"ethtool_rxnfc", ethtool_detail::cmd,
                                              pad(4),          aligned(element::u64),
                                              pad(8),          hidden(field("fs", ethtool_rx_flow_spec)),
                                              u32("rule_cnt")};
inline constexpr StructOf ethtool_rules{"ethtool_rxnfc",
                                        ethtool_detail::cmd,
                                        pad(4),
                                        u64("data"),
                                        hidden(field("fs", ethtool_rx_flow_spec)),
                                        u32("rule_cnt"),
                                        tail("rule_locs", element::u32, len::count("rule_cnt"))};

// ---- What a link can do ---------------------------------------------------------------------------------------------

inline constexpr StructOf ethtool_link_settings_asked{"ethtool_link_settings", ethtool_detail::cmd, pad(11),
                                                      s8("link_mode_masks_nwords")};
inline constexpr StructOf ethtool_link_settings{"ethtool_link_settings",
                                                ethtool_detail::cmd,
                                                decimal(choice("speed", ethtool_speeds, Type::u32)),
                                                choice("duplex", ethtool_duplex, Type::u8),
                                                choice("port", ethtool_ports, Type::u8),
                                                u8("phy_address"),
                                                choice("autoneg", ethtool_negotiations, Type::u8),
                                                flags("mdio_support", ethtool_mdio_support, Type::u8),
                                                choice("eth_tp_mdix", ethtool_crossings, Type::u8),
                                                choice("eth_tp_mdix_ctrl", ethtool_crossings, Type::u8),
                                                s8("link_mode_masks_nwords"),
                                                choice("transceiver", ethtool_transceivers, Type::u8),
                                                choice("master_slave_cfg", ethtool_roles, Type::u8),
                                                choice("master_slave_state", ethtool_role_states, Type::u8),
                                                choice("rate_matching", ethtool_rate_matching, Type::u8),
                                                pad(28)};

}  // namespace callgate::decode::structs
