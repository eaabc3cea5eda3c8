// The messages of ethtool's family (linux/ethtool_netlink.h): what asks and what answers have numbers of their own, and
// for each thing that is asked the same attributes.
#pragma once

#include "decode/constants/ethtool.h"
#include "decode/netlink/generic_families.h"

namespace callgate::decode::netlink {

inline constexpr Item ethtool_header_bits = flags({}, ethtool_header_flags);
inline constexpr Attribute ethtool_head_lines[] = {
    {"ETHTOOL_A_HEADER_UNSPEC", 0},
    {"ETHTOOL_A_HEADER_DEV_INDEX", 1, index32},
    {"ETHTOOL_A_HEADER_DEV_NAME", 2, text},
    {"ETHTOOL_A_HEADER_FLAGS", 3, ethtool_header_bits},
    {"ETHTOOL_A_HEADER_PHY_INDEX", 4, number32},
};
inline constexpr AttributesOf ethtool_head{"ethtool_headers", "ETHTOOL_A_HEADER_???", ethtool_head_lines};

inline constexpr Attribute ethtool_bit_lines[] = {
    {"ETHTOOL_A_BITSET_BIT_UNSPEC", 0},
    {"ETHTOOL_A_BITSET_BIT_INDEX", 1, number32},
    {"ETHTOOL_A_BITSET_BIT_NAME", 2, text},
    {"ETHTOOL_A_BITSET_BIT_VALUE", 3},
};
inline constexpr AttributesOf ethtool_bit{"ethtool_bits", "ETHTOOL_A_BITSET_BIT_???", ethtool_bit_lines};

inline constexpr Attribute ethtool_bit_list_lines[] = {
    {"ETHTOOL_A_BITSET_BITS_UNSPEC", 0},
    {"ETHTOOL_A_BITSET_BITS_BIT", 1, nested(ethtool_bit)},
};
inline constexpr AttributesOf ethtool_bit_list{"ethtool_bit_lists", "ETHTOOL_A_BITSET_BITS_???",
                                               ethtool_bit_list_lines};

inline constexpr Attribute ethtool_bit_set_lines[] = {
    {"ETHTOOL_A_BITSET_UNSPEC", 0},         {"ETHTOOL_A_BITSET_NOMASK", 1},
    {"ETHTOOL_A_BITSET_SIZE", 2, number32}, {"ETHTOOL_A_BITSET_BITS", 3, nested(ethtool_bit_list)},
    {"ETHTOOL_A_BITSET_VALUE", 4},          {"ETHTOOL_A_BITSET_MASK", 5},
};
inline constexpr AttributesOf ethtool_bit_set{"ethtool_bit_sets", "ETHTOOL_A_BITSET_???", ethtool_bit_set_lines};

inline constexpr Attribute ethtool_string_lines[] = {
    {"ETHTOOL_A_STRING_UNSPEC", 0},
    {"ETHTOOL_A_STRING_INDEX", 1, number32},
    {"ETHTOOL_A_STRING_VALUE", 2, text},
};
inline constexpr AttributesOf ethtool_string{"ethtool_strings", "ETHTOOL_A_STRING_???", ethtool_string_lines};

inline constexpr Attribute ethtool_string_list_lines[] = {
    {"ETHTOOL_A_STRINGS_UNSPEC", 0},
    {"ETHTOOL_A_STRINGS_STRING", 1, nested(ethtool_string)},
};
inline constexpr AttributesOf ethtool_string_list{"ethtool_string_lists", "ETHTOOL_A_STRINGS_???",
                                                  ethtool_string_list_lines};

inline constexpr Item ethtool_string_set = choice({}, ethtool_string_sets, Type::u32);
inline constexpr Attribute ethtool_strings_lines[] = {
    {"ETHTOOL_A_STRINGSET_UNSPEC", 0},
    {"ETHTOOL_A_STRINGSET_ID", 1, ethtool_string_set},
    {"ETHTOOL_A_STRINGSET_COUNT", 2, number32},
    {"ETHTOOL_A_STRINGSET_STRINGS", 3, nested(ethtool_string_list)},
};
inline constexpr AttributesOf ethtool_strings{"ethtool_sets_of_strings", "ETHTOOL_A_STRINGSET_???",
                                              ethtool_strings_lines};

inline constexpr Attribute ethtool_strings_list_lines[] = {
    {"ETHTOOL_A_STRINGSETS_UNSPEC", 0},
    {"ETHTOOL_A_STRINGSETS_STRINGSET", 1, nested(ethtool_strings)},
};
inline constexpr AttributesOf ethtool_strings_list{"ethtool_lists_of_sets", "ETHTOOL_A_STRINGSETS_???",
                                                   ethtool_strings_list_lines};

inline constexpr Attribute ethtool_string_sets_told_lines[] = {
    {"ETHTOOL_A_STRSET_UNSPEC", 0},
    {"ETHTOOL_A_STRSET_HEADER", 1, nested(ethtool_head)},
    {"ETHTOOL_A_STRSET_STRINGSETS", 2, nested(ethtool_strings_list)},
    {"ETHTOOL_A_STRSET_COUNTS_ONLY", 3},
};
inline constexpr AttributesOf ethtool_string_sets_told{"ethtool_string_set_attributes", "ETHTOOL_A_STRSET_???",
                                                       ethtool_string_sets_told_lines};

inline constexpr Item ethtool_port = choice({}, ethtool_ports, Type::u8);
inline constexpr Item ethtool_crossing = choice({}, ethtool_crossings, Type::u8);
inline constexpr Item ethtool_transceiver = choice({}, ethtool_transceivers, Type::u8);
inline constexpr Item ethtool_duplex_item = choice({}, ethtool_duplex, Type::u8);
inline constexpr Item ethtool_negotiation = choice({}, ethtool_negotiations, Type::u8);
inline constexpr Item ethtool_speed = decimal(choice({}, ethtool_speeds, Type::u32));
inline constexpr Item ethtool_role = choice({}, ethtool_roles, Type::u8);
inline constexpr Item ethtool_role_state = choice({}, ethtool_role_states, Type::u8);
inline constexpr Item ethtool_rates = choice({}, ethtool_rate_matching, Type::u8);
inline constexpr Attribute ethtool_link_lines[] = {
    {"ETHTOOL_A_LINKINFO_UNSPEC", 0},
    {"ETHTOOL_A_LINKINFO_HEADER", 1, nested(ethtool_head)},
    {"ETHTOOL_A_LINKINFO_PORT", 2, ethtool_port},
    {"ETHTOOL_A_LINKINFO_PHYADDR", 3, number8},
    {"ETHTOOL_A_LINKINFO_TP_MDIX", 4, ethtool_crossing},
    {"ETHTOOL_A_LINKINFO_TP_MDIX_CTRL", 5, ethtool_crossing},
    {"ETHTOOL_A_LINKINFO_TRANSCEIVER", 6, ethtool_transceiver},
};
inline constexpr AttributesOf ethtool_link{"ethtool_link_attributes", "ETHTOOL_A_LINKINFO_???", ethtool_link_lines};

inline constexpr Attribute ethtool_modes_lines[] = {
    {"ETHTOOL_A_LINKMODES_UNSPEC", 0},
    {"ETHTOOL_A_LINKMODES_HEADER", 1, nested(ethtool_head)},
    {"ETHTOOL_A_LINKMODES_AUTONEG", 2, ethtool_negotiation},
    {"ETHTOOL_A_LINKMODES_OURS", 3, nested(ethtool_bit_set)},
    {"ETHTOOL_A_LINKMODES_PEER", 4, nested(ethtool_bit_set)},
    {"ETHTOOL_A_LINKMODES_SPEED", 5, ethtool_speed},
    {"ETHTOOL_A_LINKMODES_DUPLEX", 6, ethtool_duplex_item},
    {"ETHTOOL_A_LINKMODES_MASTER_SLAVE_CFG", 7, ethtool_role},
    {"ETHTOOL_A_LINKMODES_MASTER_SLAVE_STATE", 8, ethtool_role_state},
    {"ETHTOOL_A_LINKMODES_LANES", 9, number32},
    {"ETHTOOL_A_LINKMODES_RATE_MATCHING", 10, ethtool_rates},
};
inline constexpr AttributesOf ethtool_modes{"ethtool_link_mode_attributes", "ETHTOOL_A_LINKMODES_???",
                                            ethtool_modes_lines};

inline constexpr Attribute ethtool_state_lines[] = {
    {"ETHTOOL_A_LINKSTATE_UNSPEC", 0},
    {"ETHTOOL_A_LINKSTATE_HEADER", 1, nested(ethtool_head)},
    {"ETHTOOL_A_LINKSTATE_LINK", 2, number8},
    {"ETHTOOL_A_LINKSTATE_SQI", 3, number32},
    {"ETHTOOL_A_LINKSTATE_EXT_STATE", 5, number8},
    {"ETHTOOL_A_LINKSTATE_EXT_SUBSTATE", 6, number8},
};
inline constexpr AttributesOf ethtool_state{"ethtool_link_state_attributes", "ETHTOOL_A_LINKSTATE_???",
                                            ethtool_state_lines};

inline constexpr Attribute ethtool_debugging_lines[] = {
    {"ETHTOOL_A_DEBUG_UNSPEC", 0},
    {"ETHTOOL_A_DEBUG_HEADER", 1, nested(ethtool_head)},
    {"ETHTOOL_A_DEBUG_MSGMASK", 2, nested(ethtool_bit_set)},
};
inline constexpr AttributesOf ethtool_debugging{"ethtool_debug_attributes", "ETHTOOL_A_DEBUG_???",
                                                ethtool_debugging_lines};

inline constexpr Attribute ethtool_waking_lines[] = {
    {"ETHTOOL_A_WOL_UNSPEC", 0},
    {"ETHTOOL_A_WOL_HEADER", 1, nested(ethtool_head)},
    {"ETHTOOL_A_WOL_MODES", 2, nested(ethtool_bit_set)},
    {"ETHTOOL_A_WOL_SOPASS", 3},
};
inline constexpr AttributesOf ethtool_waking{"ethtool_wake_attributes", "ETHTOOL_A_WOL_???", ethtool_waking_lines};

inline constexpr Attribute ethtool_features_lines[] = {
    {"ETHTOOL_A_FEATURES_UNSPEC", 0},
    {"ETHTOOL_A_FEATURES_HEADER", 1, nested(ethtool_head)},
    {"ETHTOOL_A_FEATURES_HW", 2, nested(ethtool_bit_set)},
    {"ETHTOOL_A_FEATURES_WANTED", 3, nested(ethtool_bit_set)},
    {"ETHTOOL_A_FEATURES_ACTIVE", 4, nested(ethtool_bit_set)},
    {"ETHTOOL_A_FEATURES_NOCHANGE", 5, nested(ethtool_bit_set)},
};
inline constexpr AttributesOf ethtool_features{"ethtool_feature_attributes", "ETHTOOL_A_FEATURES_???",
                                               ethtool_features_lines};

inline constexpr Attribute ethtool_private_flags_lines[] = {
    {"ETHTOOL_A_PRIVFLAGS_UNSPEC", 0},
    {"ETHTOOL_A_PRIVFLAGS_HEADER", 1, nested(ethtool_head)},
    {"ETHTOOL_A_PRIVFLAGS_FLAGS", 2, nested(ethtool_bit_set)},
};
inline constexpr AttributesOf ethtool_private_flags{"ethtool_private_flag_attributes", "ETHTOOL_A_PRIVFLAGS_???",
                                                    ethtool_private_flags_lines};

inline constexpr Attribute ethtool_ring_sizes_lines[] = {
    {"ETHTOOL_A_RINGS_UNSPEC", 0},
    {"ETHTOOL_A_RINGS_HEADER", 1, nested(ethtool_head)},
    {"ETHTOOL_A_RINGS_RX", 6, number32},
    {"ETHTOOL_A_RINGS_RX_MINI", 7, number32},
    {"ETHTOOL_A_RINGS_RX_JUMBO", 8, number32},
    {"ETHTOOL_A_RINGS_TX", 9, number32},
    {"ETHTOOL_A_RINGS_RX_BUF_LEN", 10, number32},
    {"ETHTOOL_A_RINGS_TCP_DATA_SPLIT", 11, number8},
    {"ETHTOOL_A_RINGS_CQE_SIZE", 12, number32},
    {"ETHTOOL_A_RINGS_TX_PUSH", 13, number8},
    {"ETHTOOL_A_RINGS_RX_PUSH", 14, number8},
    {"ETHTOOL_A_RINGS_TX_PUSH_BUF_LEN", 15, number32},
    {"ETHTOOL_A_RINGS_HDS_THRESH", 17, number32},
};
inline constexpr AttributesOf ethtool_ring_sizes{"ethtool_ring_attributes", "ETHTOOL_A_RINGS_???",
                                                 ethtool_ring_sizes_lines};

inline constexpr Attribute ethtool_channel_counts_lines[] = {
    {"ETHTOOL_A_CHANNELS_UNSPEC", 0},
    {"ETHTOOL_A_CHANNELS_HEADER", 1, nested(ethtool_head)},
    {"ETHTOOL_A_CHANNELS_RX_COUNT", 6, number32},
    {"ETHTOOL_A_CHANNELS_TX_COUNT", 7, number32},
    {"ETHTOOL_A_CHANNELS_OTHER_COUNT", 8, number32},
    {"ETHTOOL_A_CHANNELS_COMBINED_COUNT", 9, number32},
};
inline constexpr AttributesOf ethtool_channel_counts{"ethtool_channel_attributes", "ETHTOOL_A_CHANNELS_???",
                                                     ethtool_channel_counts_lines};

inline constexpr Attribute ethtool_coalescing_lines[] = {
    {"ETHTOOL_A_COALESCE_UNSPEC", 0},
    {"ETHTOOL_A_COALESCE_HEADER", 1, nested(ethtool_head)},
    {"ETHTOOL_A_COALESCE_RX_USECS", 2, number32},
    {"ETHTOOL_A_COALESCE_RX_MAX_FRAMES", 3, number32},
    {"ETHTOOL_A_COALESCE_RX_USECS_IRQ", 4, number32},
    {"ETHTOOL_A_COALESCE_RX_MAX_FRAMES_IRQ", 5, number32},
    {"ETHTOOL_A_COALESCE_TX_USECS", 6, number32},
    {"ETHTOOL_A_COALESCE_TX_MAX_FRAMES", 7, number32},
    {"ETHTOOL_A_COALESCE_TX_USECS_IRQ", 8, number32},
    {"ETHTOOL_A_COALESCE_TX_MAX_FRAMES_IRQ", 9, number32},
    {"ETHTOOL_A_COALESCE_STATS_BLOCK_USECS", 10, number32},
    {"ETHTOOL_A_COALESCE_USE_ADAPTIVE_RX", 11, number8},
    {"ETHTOOL_A_COALESCE_USE_ADAPTIVE_TX", 12, number8},
    {"ETHTOOL_A_COALESCE_PKT_RATE_LOW", 13, number32},
    {"ETHTOOL_A_COALESCE_RX_USECS_LOW", 14, number32},
    {"ETHTOOL_A_COALESCE_RX_MAX_FRAMES_LOW", 15, number32},
    {"ETHTOOL_A_COALESCE_TX_USECS_LOW", 16, number32},
    {"ETHTOOL_A_COALESCE_TX_MAX_FRAMES_LOW", 17, number32},
    {"ETHTOOL_A_COALESCE_PKT_RATE_HIGH", 18, number32},
    {"ETHTOOL_A_COALESCE_RX_USECS_HIGH", 19, number32},
    {"ETHTOOL_A_COALESCE_RX_MAX_FRAMES_HIGH", 20, number32},
    {"ETHTOOL_A_COALESCE_TX_USECS_HIGH", 21, number32},
    {"ETHTOOL_A_COALESCE_TX_MAX_FRAMES_HIGH", 22, number32},
    {"ETHTOOL_A_COALESCE_RATE_SAMPLE_INTERVAL", 23, number32},
    {"ETHTOOL_A_COALESCE_USE_CQE_MODE_TX", 24, number8},
    {"ETHTOOL_A_COALESCE_USE_CQE_MODE_RX", 25, number8},
    {"ETHTOOL_A_COALESCE_TX_AGGR_MAX_BYTES", 26, number32},
    {"ETHTOOL_A_COALESCE_TX_AGGR_MAX_FRAMES", 27, number32},
    {"ETHTOOL_A_COALESCE_TX_AGGR_TIME_USECS", 28, number32},
    {"ETHTOOL_A_COALESCE_RX_PROFILE", 29},
    {"ETHTOOL_A_COALESCE_TX_PROFILE", 30},
    {"ETHTOOL_A_COALESCE_RX_CQE_FRAMES", 31, number32},
    {"ETHTOOL_A_COALESCE_RX_CQE_NSECS", 32, number32},
};
inline constexpr AttributesOf ethtool_coalescing{"ethtool_coalesce_attributes", "ETHTOOL_A_COALESCE_???",
                                                 ethtool_coalescing_lines};

inline constexpr Attribute ethtool_pause_count_lines[] = {
    {"ETHTOOL_A_PAUSE_STAT_UNSPEC", 0},
    {"ETHTOOL_A_PAUSE_STAT_PAD", 1},
    {"ETHTOOL_A_PAUSE_STAT_TX_FRAMES", 2, number64},
    {"ETHTOOL_A_PAUSE_STAT_RX_FRAMES", 3, number64},
    {"ETHTOOL_A_PAUSE_STAT_TX_PAUSE_STORM_EVENTS", 4, number64},
};
inline constexpr AttributesOf ethtool_pause_count{"ethtool_pause_statistics", "ETHTOOL_A_PAUSE_STAT_???",
                                                  ethtool_pause_count_lines};

inline constexpr Attribute ethtool_pausing_lines[] = {
    {"ETHTOOL_A_PAUSE_UNSPEC", 0},
    {"ETHTOOL_A_PAUSE_HEADER", 1, nested(ethtool_head)},
    {"ETHTOOL_A_PAUSE_AUTONEG", 2, number8},
    {"ETHTOOL_A_PAUSE_RX", 3, number8},
    {"ETHTOOL_A_PAUSE_TX", 4, number8},
    {"ETHTOOL_A_PAUSE_STATS", 5, nested(ethtool_pause_count)},
    {"ETHTOOL_A_PAUSE_STATS_SRC", 6, number32},
};
inline constexpr AttributesOf ethtool_pausing{"ethtool_pause_attributes", "ETHTOOL_A_PAUSE_???", ethtool_pausing_lines};

inline constexpr Attribute ethtool_energy_lines[] = {
    {"ETHTOOL_A_EEE_UNSPEC", 0},
    {"ETHTOOL_A_EEE_HEADER", 1, nested(ethtool_head)},
    {"ETHTOOL_A_EEE_MODES_OURS", 2, nested(ethtool_bit_set)},
    {"ETHTOOL_A_EEE_MODES_PEER", 3, nested(ethtool_bit_set)},
    {"ETHTOOL_A_EEE_ACTIVE", 4, number8},
    {"ETHTOOL_A_EEE_ENABLED", 5, number8},
    {"ETHTOOL_A_EEE_TX_LPI_ENABLED", 6, number8},
    {"ETHTOOL_A_EEE_TX_LPI_TIMER", 7, number32},
};
inline constexpr AttributesOf ethtool_energy{"ethtool_energy_attributes", "ETHTOOL_A_EEE_???", ethtool_energy_lines};

inline constexpr Attribute ethtool_timestamps_lines[] = {
    {"ETHTOOL_A_TSINFO_UNSPEC", 0},
    {"ETHTOOL_A_TSINFO_HEADER", 1, nested(ethtool_head)},
    {"ETHTOOL_A_TSINFO_TIMESTAMPING", 2, nested(ethtool_bit_set)},
    {"ETHTOOL_A_TSINFO_TX_TYPES", 3, nested(ethtool_bit_set)},
    {"ETHTOOL_A_TSINFO_RX_FILTERS", 4, nested(ethtool_bit_set)},
    {"ETHTOOL_A_TSINFO_PHC_INDEX", 5, number32},
    {"ETHTOOL_A_TSINFO_STATS", 6},
    {"ETHTOOL_A_TSINFO_HWTSTAMP_PROVIDER", 7},
    {"ETHTOOL_A_TSINFO_HWTSTAMP_SOURCE", 8, number32},
    {"ETHTOOL_A_TSINFO_HWTSTAMP_PHYINDEX", 9, number32},
};
inline constexpr AttributesOf ethtool_timestamps{"ethtool_timestamp_attributes", "ETHTOOL_A_TSINFO_???",
                                                 ethtool_timestamps_lines};

inline constexpr ByCommand ethtool_questions[] = {
    {1, &ethtool_string_sets_told},  // ETHTOOL_MSG_STRSET_GET
    {2, &ethtool_link},              // ETHTOOL_MSG_LINKINFO_GET
    {3, &ethtool_link},              // ETHTOOL_MSG_LINKINFO_SET
    {4, &ethtool_modes},             // ETHTOOL_MSG_LINKMODES_GET
    {5, &ethtool_modes},             // ETHTOOL_MSG_LINKMODES_SET
    {6, &ethtool_state},             // ETHTOOL_MSG_LINKSTATE_GET
    {7, &ethtool_debugging},         // ETHTOOL_MSG_DEBUG_GET
    {8, &ethtool_debugging},         // ETHTOOL_MSG_DEBUG_SET
    {9, &ethtool_waking},            // ETHTOOL_MSG_WOL_GET
    {10, &ethtool_waking},           // ETHTOOL_MSG_WOL_SET
    {11, &ethtool_features},         // ETHTOOL_MSG_FEATURES_GET
    {12, &ethtool_features},         // ETHTOOL_MSG_FEATURES_SET
    {13, &ethtool_private_flags},    // ETHTOOL_MSG_PRIVFLAGS_GET
    {14, &ethtool_private_flags},    // ETHTOOL_MSG_PRIVFLAGS_SET
    {15, &ethtool_ring_sizes},       // ETHTOOL_MSG_RINGS_GET
    {16, &ethtool_ring_sizes},       // ETHTOOL_MSG_RINGS_SET
    {17, &ethtool_channel_counts},   // ETHTOOL_MSG_CHANNELS_GET
    {18, &ethtool_channel_counts},   // ETHTOOL_MSG_CHANNELS_SET
    {19, &ethtool_coalescing},       // ETHTOOL_MSG_COALESCE_GET
    {20, &ethtool_coalescing},       // ETHTOOL_MSG_COALESCE_SET
    {21, &ethtool_pausing},          // ETHTOOL_MSG_PAUSE_GET
    {22, &ethtool_pausing},          // ETHTOOL_MSG_PAUSE_SET
    {23, &ethtool_energy},           // ETHTOOL_MSG_EEE_GET
    {24, &ethtool_energy},           // ETHTOOL_MSG_EEE_SET
    {25, &ethtool_timestamps},       // ETHTOOL_MSG_TSINFO_GET
};
inline constexpr ByCommand ethtool_answers[] = {
    {1, &ethtool_string_sets_told},  // ETHTOOL_MSG_STRSET_GET_REPLY
    {2, &ethtool_link},              // ETHTOOL_MSG_LINKINFO_GET_REPLY
    {3, &ethtool_link},              // ETHTOOL_MSG_LINKINFO_NTF
    {4, &ethtool_modes},             // ETHTOOL_MSG_LINKMODES_GET_REPLY
    {5, &ethtool_modes},             // ETHTOOL_MSG_LINKMODES_NTF
    {6, &ethtool_state},             // ETHTOOL_MSG_LINKSTATE_GET_REPLY
    {7, &ethtool_debugging},         // ETHTOOL_MSG_DEBUG_GET_REPLY
    {8, &ethtool_debugging},         // ETHTOOL_MSG_DEBUG_NTF
    {9, &ethtool_waking},            // ETHTOOL_MSG_WOL_GET_REPLY
    {10, &ethtool_waking},           // ETHTOOL_MSG_WOL_NTF
    {11, &ethtool_features},         // ETHTOOL_MSG_FEATURES_GET_REPLY
    {12, &ethtool_features},         // ETHTOOL_MSG_FEATURES_SET_REPLY
    {13, &ethtool_features},         // ETHTOOL_MSG_FEATURES_NTF
    {14, &ethtool_private_flags},    // ETHTOOL_MSG_PRIVFLAGS_GET_REPLY
    {15, &ethtool_private_flags},    // ETHTOOL_MSG_PRIVFLAGS_NTF
    {16, &ethtool_ring_sizes},       // ETHTOOL_MSG_RINGS_GET_REPLY
    {17, &ethtool_ring_sizes},       // ETHTOOL_MSG_RINGS_NTF
    {18, &ethtool_channel_counts},   // ETHTOOL_MSG_CHANNELS_GET_REPLY
    {19, &ethtool_channel_counts},   // ETHTOOL_MSG_CHANNELS_NTF
    {20, &ethtool_coalescing},       // ETHTOOL_MSG_COALESCE_GET_REPLY
    {21, &ethtool_coalescing},       // ETHTOOL_MSG_COALESCE_NTF
    {22, &ethtool_pausing},          // ETHTOOL_MSG_PAUSE_GET_REPLY
    {23, &ethtool_pausing},          // ETHTOOL_MSG_PAUSE_NTF
    {24, &ethtool_energy},           // ETHTOOL_MSG_EEE_GET_REPLY
    {25, &ethtool_energy},           // ETHTOOL_MSG_EEE_NTF
    {26, &ethtool_timestamps},       // ETHTOOL_MSG_TSINFO_GET_REPLY
};

}  // namespace callgate::decode::netlink
