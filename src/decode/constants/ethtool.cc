#include "decode/constants/ethtool.h"

namespace callgate::decode {
namespace {

// linux/ethtool.h
constexpr Constant ethtool_requests_values[] = {
    {"ETHTOOL_GSET", 1},
    {"ETHTOOL_SSET", 2},
    {"ETHTOOL_GDRVINFO", 3},
    {"ETHTOOL_GREGS", 4},
    {"ETHTOOL_GWOL", 5},
    {"ETHTOOL_SWOL", 6},
    {"ETHTOOL_GMSGLVL", 7},
    {"ETHTOOL_SMSGLVL", 8},
    {"ETHTOOL_NWAY_RST", 9},
    {"ETHTOOL_GLINK", 0xa},
    {"ETHTOOL_GEEPROM", 0xb},
    {"ETHTOOL_SEEPROM", 0xc},
    {"ETHTOOL_GCOALESCE", 0xe},
    {"ETHTOOL_SCOALESCE", 0xf},
    {"ETHTOOL_GRINGPARAM", 0x10},
    {"ETHTOOL_SRINGPARAM", 0x11},
    {"ETHTOOL_GPAUSEPARAM", 0x12},
    {"ETHTOOL_SPAUSEPARAM", 0x13},
    {"ETHTOOL_GRXCSUM", 0x14},
    {"ETHTOOL_SRXCSUM", 0x15},
    {"ETHTOOL_GTXCSUM", 0x16},
    {"ETHTOOL_STXCSUM", 0x17},
    {"ETHTOOL_GSG", 0x18},
    {"ETHTOOL_SSG", 0x19},
    {"ETHTOOL_TEST", 0x1a},
    {"ETHTOOL_GSTRINGS", 0x1b},
    {"ETHTOOL_PHYS_ID", 0x1c},
    {"ETHTOOL_GSTATS", 0x1d},
    {"ETHTOOL_GTSO", 0x1e},
    {"ETHTOOL_STSO", 0x1f},
    {"ETHTOOL_GPERMADDR", 0x20},
    {"ETHTOOL_GUFO", 0x21},
    {"ETHTOOL_SUFO", 0x22},
    {"ETHTOOL_GGSO", 0x23},
    {"ETHTOOL_SGSO", 0x24},
    {"ETHTOOL_GFLAGS", 0x25},
    {"ETHTOOL_SFLAGS", 0x26},
    {"ETHTOOL_GPFLAGS", 0x27},
    {"ETHTOOL_SPFLAGS", 0x28},
    {"ETHTOOL_GRXFH", 0x29},
    {"ETHTOOL_SRXFH", 0x2a},
    {"ETHTOOL_GGRO", 0x2b},
    {"ETHTOOL_SGRO", 0x2c},
    {"ETHTOOL_GRXRINGS", 0x2d},
    {"ETHTOOL_GRXCLSRLCNT", 0x2e},
    {"ETHTOOL_GRXCLSRULE", 0x2f},
    {"ETHTOOL_GRXCLSRLALL", 0x30},
    {"ETHTOOL_SRXCLSRLDEL", 0x31},
    {"ETHTOOL_SRXCLSRLINS", 0x32},
    {"ETHTOOL_FLASHDEV", 0x33},
    {"ETHTOOL_RESET", 0x34},
    {"ETHTOOL_SRXNTUPLE", 0x35},
    {"ETHTOOL_GRXNTUPLE", 0x36},
    {"ETHTOOL_GSSET_INFO", 0x37},
    {"ETHTOOL_GRXFHINDIR", 0x38},
    {"ETHTOOL_SRXFHINDIR", 0x39},
    {"ETHTOOL_GFEATURES", 0x3a},
    {"ETHTOOL_SFEATURES", 0x3b},
    {"ETHTOOL_GCHANNELS", 0x3c},
    {"ETHTOOL_SCHANNELS", 0x3d},
    {"ETHTOOL_SET_DUMP", 0x3e},
    {"ETHTOOL_GET_DUMP_FLAG", 0x3f},
    {"ETHTOOL_GET_DUMP_DATA", 0x40},
    {"ETHTOOL_GET_TS_INFO", 0x41},
    {"ETHTOOL_GMODULEINFO", 0x42},
    {"ETHTOOL_GMODULEEEPROM", 0x43},
    {"ETHTOOL_GEEE", 0x44},
    {"ETHTOOL_SEEE", 0x45},
    {"ETHTOOL_GRSSH", 0x46},
    {"ETHTOOL_SRSSH", 0x47},
    {"ETHTOOL_GTUNABLE", 0x48},
    {"ETHTOOL_STUNABLE", 0x49},
    {"ETHTOOL_GPHYSTATS", 0x4a},
    {"ETHTOOL_PERQUEUE", 0x4b},
    {"ETHTOOL_GLINKSETTINGS", 0x4c},
    {"ETHTOOL_SLINKSETTINGS", 0x4d},
    {"ETHTOOL_PHY_GTUNABLE", 0x4e},
    {"ETHTOOL_PHY_STUNABLE", 0x4f},
    {"ETHTOOL_GFECPARAM", 0x50},
    {"ETHTOOL_SFECPARAM", 0x51},
};
constexpr Constant ethtool_supported_modes_values[] = {
    {"SUPPORTED_10baseT_Half", 1},
    {"SUPPORTED_10baseT_Full", 2},
    {"SUPPORTED_100baseT_Half", 4},
    {"SUPPORTED_100baseT_Full", 8},
    {"SUPPORTED_1000baseT_Half", 0x10},
    {"SUPPORTED_1000baseT_Full", 0x20},
    {"SUPPORTED_Autoneg", 0x40},
    {"SUPPORTED_TP", 0x80},
    {"SUPPORTED_AUI", 0x100},
    {"SUPPORTED_MII", 0x200},
    {"SUPPORTED_FIBRE", 0x400},
    {"SUPPORTED_BNC", 0x800},
    {"SUPPORTED_10000baseT_Full", 0x1000},
    {"SUPPORTED_Pause", 0x2000},
    {"SUPPORTED_Asym_Pause", 0x4000},
    {"SUPPORTED_2500baseX_Full", 0x8000},
    {"SUPPORTED_Backplane", 0x10000},
    {"SUPPORTED_1000baseKX_Full", 0x20000},
    {"SUPPORTED_10000baseKX4_Full", 0x40000},
    {"SUPPORTED_10000baseKR_Full", 0x80000},
    {"SUPPORTED_10000baseR_FEC", 0x100000},
    {"SUPPORTED_20000baseMLD2_Full", 0x200000},
    {"SUPPORTED_20000baseKR2_Full", 0x400000},
    {"SUPPORTED_40000baseKR4_Full", 0x800000},
    {"SUPPORTED_40000baseCR4_Full", 0x1000000},
    {"SUPPORTED_40000baseSR4_Full", 0x2000000},
    {"SUPPORTED_40000baseLR4_Full", 0x4000000},
    {"SUPPORTED_56000baseKR4_Full", 0x8000000},
    {"SUPPORTED_56000baseCR4_Full", 0x10000000},
    {"SUPPORTED_56000baseSR4_Full", 0x20000000},
    {"SUPPORTED_56000baseLR4_Full", 0x40000000},
};
constexpr Constant ethtool_advertised_modes_values[] = {
    {"ADVERTISED_10baseT_Half", 1},
    {"ADVERTISED_10baseT_Full", 2},
    {"ADVERTISED_100baseT_Half", 4},
    {"ADVERTISED_100baseT_Full", 8},
    {"ADVERTISED_1000baseT_Half", 0x10},
    {"ADVERTISED_1000baseT_Full", 0x20},
    {"ADVERTISED_Autoneg", 0x40},
    {"ADVERTISED_TP", 0x80},
    {"ADVERTISED_AUI", 0x100},
    {"ADVERTISED_MII", 0x200},
    {"ADVERTISED_FIBRE", 0x400},
    {"ADVERTISED_BNC", 0x800},
    {"ADVERTISED_10000baseT_Full", 0x1000},
    {"ADVERTISED_Pause", 0x2000},
    {"ADVERTISED_Asym_Pause", 0x4000},
    {"ADVERTISED_2500baseX_Full", 0x8000},
    {"ADVERTISED_Backplane", 0x10000},
    {"ADVERTISED_1000baseKX_Full", 0x20000},
    {"ADVERTISED_10000baseKX4_Full", 0x40000},
    {"ADVERTISED_10000baseKR_Full", 0x80000},
    {"ADVERTISED_10000baseR_FEC", 0x100000},
    {"ADVERTISED_20000baseMLD2_Full", 0x200000},
    {"ADVERTISED_20000baseKR2_Full", 0x400000},
    {"ADVERTISED_40000baseKR4_Full", 0x800000},
    {"ADVERTISED_40000baseCR4_Full", 0x1000000},
    {"ADVERTISED_40000baseSR4_Full", 0x2000000},
    {"ADVERTISED_40000baseLR4_Full", 0x4000000},
    {"ADVERTISED_56000baseKR4_Full", 0x8000000},
    {"ADVERTISED_56000baseCR4_Full", 0x10000000},
    {"ADVERTISED_56000baseSR4_Full", 0x20000000},
    {"ADVERTISED_56000baseLR4_Full", 0x40000000},
};
constexpr Constant ethtool_link_modes_values[] = {
    {"ETHTOOL_LINK_MODE_10baseT_Half_BIT", 0},
    {"ETHTOOL_LINK_MODE_10baseT_Full_BIT", 1},
    {"ETHTOOL_LINK_MODE_100baseT_Half_BIT", 2},
    {"ETHTOOL_LINK_MODE_100baseT_Full_BIT", 3},
    {"ETHTOOL_LINK_MODE_1000baseT_Half_BIT", 4},
    {"ETHTOOL_LINK_MODE_1000baseT_Full_BIT", 5},
    {"ETHTOOL_LINK_MODE_Autoneg_BIT", 6},
    {"ETHTOOL_LINK_MODE_TP_BIT", 7},
    {"ETHTOOL_LINK_MODE_AUI_BIT", 8},
    {"ETHTOOL_LINK_MODE_MII_BIT", 9},
    {"ETHTOOL_LINK_MODE_FIBRE_BIT", 0xa},
    {"ETHTOOL_LINK_MODE_BNC_BIT", 0xb},
    {"ETHTOOL_LINK_MODE_10000baseT_Full_BIT", 0xc},
    {"ETHTOOL_LINK_MODE_Pause_BIT", 0xd},
    {"ETHTOOL_LINK_MODE_Asym_Pause_BIT", 0xe},
    {"ETHTOOL_LINK_MODE_2500baseX_Full_BIT", 0xf},
    {"ETHTOOL_LINK_MODE_Backplane_BIT", 0x10},
    {"ETHTOOL_LINK_MODE_1000baseKX_Full_BIT", 0x11},
    {"ETHTOOL_LINK_MODE_10000baseKX4_Full_BIT", 0x12},
    {"ETHTOOL_LINK_MODE_10000baseKR_Full_BIT", 0x13},
    {"ETHTOOL_LINK_MODE_10000baseR_FEC_BIT", 0x14},
    {"ETHTOOL_LINK_MODE_20000baseMLD2_Full_BIT", 0x15},
    {"ETHTOOL_LINK_MODE_20000baseKR2_Full_BIT", 0x16},
    {"ETHTOOL_LINK_MODE_40000baseKR4_Full_BIT", 0x17},
    {"ETHTOOL_LINK_MODE_40000baseCR4_Full_BIT", 0x18},
    {"ETHTOOL_LINK_MODE_40000baseSR4_Full_BIT", 0x19},
    {"ETHTOOL_LINK_MODE_40000baseLR4_Full_BIT", 0x1a},
    {"ETHTOOL_LINK_MODE_56000baseKR4_Full_BIT", 0x1b},
    {"ETHTOOL_LINK_MODE_56000baseCR4_Full_BIT", 0x1c},
    {"ETHTOOL_LINK_MODE_56000baseSR4_Full_BIT", 0x1d},
    {"ETHTOOL_LINK_MODE_56000baseLR4_Full_BIT", 0x1e},
    {"ETHTOOL_LINK_MODE_25000baseCR_Full_BIT", 0x1f},
    {"ETHTOOL_LINK_MODE_25000baseKR_Full_BIT", 0x20},
    {"ETHTOOL_LINK_MODE_25000baseSR_Full_BIT", 0x21},
    {"ETHTOOL_LINK_MODE_50000baseCR2_Full_BIT", 0x22},
    {"ETHTOOL_LINK_MODE_50000baseKR2_Full_BIT", 0x23},
    {"ETHTOOL_LINK_MODE_100000baseKR4_Full_BIT", 0x24},
    {"ETHTOOL_LINK_MODE_100000baseSR4_Full_BIT", 0x25},
    {"ETHTOOL_LINK_MODE_100000baseCR4_Full_BIT", 0x26},
    {"ETHTOOL_LINK_MODE_100000baseLR4_ER4_Full_BIT", 0x27},
    {"ETHTOOL_LINK_MODE_50000baseSR2_Full_BIT", 0x28},
    {"ETHTOOL_LINK_MODE_1000baseX_Full_BIT", 0x29},
    {"ETHTOOL_LINK_MODE_10000baseCR_Full_BIT", 0x2a},
    {"ETHTOOL_LINK_MODE_10000baseSR_Full_BIT", 0x2b},
    {"ETHTOOL_LINK_MODE_10000baseLR_Full_BIT", 0x2c},
    {"ETHTOOL_LINK_MODE_10000baseLRM_Full_BIT", 0x2d},
    {"ETHTOOL_LINK_MODE_10000baseER_Full_BIT", 0x2e},
    {"ETHTOOL_LINK_MODE_2500baseT_Full_BIT", 0x2f},
    {"ETHTOOL_LINK_MODE_5000baseT_Full_BIT", 0x30},
    {"ETHTOOL_LINK_MODE_FEC_NONE_BIT", 0x31},
    {"ETHTOOL_LINK_MODE_FEC_RS_BIT", 0x32},
    {"ETHTOOL_LINK_MODE_FEC_BASER_BIT", 0x33},
    {"ETHTOOL_LINK_MODE_50000baseKR_Full_BIT", 0x34},
    {"ETHTOOL_LINK_MODE_50000baseSR_Full_BIT", 0x35},
    {"ETHTOOL_LINK_MODE_50000baseCR_Full_BIT", 0x36},
    {"ETHTOOL_LINK_MODE_50000baseLR_ER_FR_Full_BIT", 0x37},
    {"ETHTOOL_LINK_MODE_50000baseDR_Full_BIT", 0x38},
    {"ETHTOOL_LINK_MODE_100000baseKR2_Full_BIT", 0x39},
    {"ETHTOOL_LINK_MODE_100000baseSR2_Full_BIT", 0x3a},
    {"ETHTOOL_LINK_MODE_100000baseCR2_Full_BIT", 0x3b},
    {"ETHTOOL_LINK_MODE_100000baseLR2_ER2_FR2_Full_BIT", 0x3c},
    {"ETHTOOL_LINK_MODE_100000baseDR2_Full_BIT", 0x3d},
    {"ETHTOOL_LINK_MODE_200000baseKR4_Full_BIT", 0x3e},
    {"ETHTOOL_LINK_MODE_200000baseSR4_Full_BIT", 0x3f},
    {"ETHTOOL_LINK_MODE_200000baseLR4_ER4_FR4_Full_BIT", 0x40},
    {"ETHTOOL_LINK_MODE_200000baseDR4_Full_BIT", 0x41},
    {"ETHTOOL_LINK_MODE_200000baseCR4_Full_BIT", 0x42},
    {"ETHTOOL_LINK_MODE_100baseT1_Full_BIT", 0x43},
    {"ETHTOOL_LINK_MODE_1000baseT1_Full_BIT", 0x44},
    {"ETHTOOL_LINK_MODE_400000baseKR8_Full_BIT", 0x45},
    {"ETHTOOL_LINK_MODE_400000baseSR8_Full_BIT", 0x46},
    {"ETHTOOL_LINK_MODE_400000baseLR8_ER8_FR8_Full_BIT", 0x47},
    {"ETHTOOL_LINK_MODE_400000baseDR8_Full_BIT", 0x48},
    {"ETHTOOL_LINK_MODE_400000baseCR8_Full_BIT", 0x49},
    {"ETHTOOL_LINK_MODE_FEC_LLRS_BIT", 0x4a},
    {"ETHTOOL_LINK_MODE_100000baseKR_Full_BIT", 0x4b},
    {"ETHTOOL_LINK_MODE_100000baseSR_Full_BIT", 0x4c},
    {"ETHTOOL_LINK_MODE_100000baseLR_ER_FR_Full_BIT", 0x4d},
    {"ETHTOOL_LINK_MODE_100000baseCR_Full_BIT", 0x4e},
    {"ETHTOOL_LINK_MODE_100000baseDR_Full_BIT", 0x4f},
    {"ETHTOOL_LINK_MODE_200000baseKR2_Full_BIT", 0x50},
    {"ETHTOOL_LINK_MODE_200000baseSR2_Full_BIT", 0x51},
    {"ETHTOOL_LINK_MODE_200000baseLR2_ER2_FR2_Full_BIT", 0x52},
    {"ETHTOOL_LINK_MODE_200000baseDR2_Full_BIT", 0x53},
    {"ETHTOOL_LINK_MODE_200000baseCR2_Full_BIT", 0x54},
    {"ETHTOOL_LINK_MODE_400000baseKR4_Full_BIT", 0x55},
    {"ETHTOOL_LINK_MODE_400000baseSR4_Full_BIT", 0x56},
    {"ETHTOOL_LINK_MODE_400000baseLR4_ER4_FR4_Full_BIT", 0x57},
    {"ETHTOOL_LINK_MODE_400000baseDR4_Full_BIT", 0x58},
    {"ETHTOOL_LINK_MODE_400000baseCR4_Full_BIT", 0x59},
    {"ETHTOOL_LINK_MODE_100baseFX_Half_BIT", 0x5a},
    {"ETHTOOL_LINK_MODE_100baseFX_Full_BIT", 0x5b},
    {"ETHTOOL_LINK_MODE_10baseT1L_Full_BIT", 0x5c},
    {"ETHTOOL_LINK_MODE_800000baseCR8_Full_BIT", 0x5d},
    {"ETHTOOL_LINK_MODE_800000baseKR8_Full_BIT", 0x5e},
    {"ETHTOOL_LINK_MODE_800000baseDR8_Full_BIT", 0x5f},
    {"ETHTOOL_LINK_MODE_800000baseDR8_2_Full_BIT", 0x60},
    {"ETHTOOL_LINK_MODE_800000baseSR8_Full_BIT", 0x61},
    {"ETHTOOL_LINK_MODE_800000baseVR8_Full_BIT", 0x62},
    {"ETHTOOL_LINK_MODE_10baseT1S_Full_BIT", 0x63},
    {"ETHTOOL_LINK_MODE_10baseT1S_Half_BIT", 0x64},
    {"ETHTOOL_LINK_MODE_10baseT1S_P2MP_Half_BIT", 0x65},
    {"ETHTOOL_LINK_MODE_10baseT1BRR_Full_BIT", 0x66},
    {"ETHTOOL_LINK_MODE_200000baseCR_Full_BIT", 0x67},
    {"ETHTOOL_LINK_MODE_200000baseKR_Full_BIT", 0x68},
    {"ETHTOOL_LINK_MODE_200000baseDR_Full_BIT", 0x69},
    {"ETHTOOL_LINK_MODE_200000baseDR_2_Full_BIT", 0x6a},
    {"ETHTOOL_LINK_MODE_200000baseSR_Full_BIT", 0x6b},
    {"ETHTOOL_LINK_MODE_200000baseVR_Full_BIT", 0x6c},
    {"ETHTOOL_LINK_MODE_400000baseCR2_Full_BIT", 0x6d},
    {"ETHTOOL_LINK_MODE_400000baseKR2_Full_BIT", 0x6e},
    {"ETHTOOL_LINK_MODE_400000baseDR2_Full_BIT", 0x6f},
    {"ETHTOOL_LINK_MODE_400000baseDR2_2_Full_BIT", 0x70},
    {"ETHTOOL_LINK_MODE_400000baseSR2_Full_BIT", 0x71},
    {"ETHTOOL_LINK_MODE_400000baseVR2_Full_BIT", 0x72},
    {"ETHTOOL_LINK_MODE_800000baseCR4_Full_BIT", 0x73},
    {"ETHTOOL_LINK_MODE_800000baseKR4_Full_BIT", 0x74},
    {"ETHTOOL_LINK_MODE_800000baseDR4_Full_BIT", 0x75},
    {"ETHTOOL_LINK_MODE_800000baseDR4_2_Full_BIT", 0x76},
    {"ETHTOOL_LINK_MODE_800000baseSR4_Full_BIT", 0x77},
    {"ETHTOOL_LINK_MODE_800000baseVR4_Full_BIT", 0x78},
    {"ETHTOOL_LINK_MODE_1600000baseCR8_Full_BIT", 0x79},
    {"ETHTOOL_LINK_MODE_1600000baseKR8_Full_BIT", 0x7a},
    {"ETHTOOL_LINK_MODE_1600000baseDR8_Full_BIT", 0x7b},
    {"ETHTOOL_LINK_MODE_1600000baseDR8_2_Full_BIT", 0x7c},
};
constexpr Constant ethtool_speeds_values[] = {
    {"SPEED_UNKNOWN", 0xffffffff},
};
constexpr Constant ethtool_duplex_values[] = {
    {"DUPLEX_HALF", 0},
    {"DUPLEX_FULL", 1},
    {"DUPLEX_UNKNOWN", 0xff},
};
constexpr Constant ethtool_ports_values[] = {
    {"PORT_TP", 0},  {"PORT_AUI", 1}, {"PORT_MII", 2},     {"PORT_FIBRE", 3},
    {"PORT_BNC", 4}, {"PORT_DA", 5},  {"PORT_NONE", 0xef}, {"PORT_OTHER", 0xff},
};
constexpr Constant ethtool_transceivers_values[] = {
    {"XCVR_INTERNAL", 0}, {"XCVR_EXTERNAL", 1}, {"XCVR_DUMMY1", 2}, {"XCVR_DUMMY2", 3}, {"XCVR_DUMMY3", 4},
};
constexpr Constant ethtool_negotiations_values[] = {
    {"AUTONEG_DISABLE", 0},
    {"AUTONEG_ENABLE", 1},
};
constexpr Constant ethtool_mdio_support_values[] = {
    {"ETH_MDIO_SUPPORTS_C22", 1},
    {"ETH_MDIO_SUPPORTS_C45", 2},
};
constexpr Constant ethtool_crossings_values[] = {
    {"ETH_TP_MDI_INVALID", 0},
    {"ETH_TP_MDI", 1},
    {"ETH_TP_MDI_X", 2},
    {"ETH_TP_MDI_AUTO", 3},
};
constexpr Constant ethtool_roles_values[] = {
    {"MASTER_SLAVE_CFG_UNSUPPORTED", 0},      {"MASTER_SLAVE_CFG_UNKNOWN", 1},
    {"MASTER_SLAVE_CFG_MASTER_PREFERRED", 2}, {"MASTER_SLAVE_CFG_SLAVE_PREFERRED", 3},
    {"MASTER_SLAVE_CFG_MASTER_FORCE", 4},     {"MASTER_SLAVE_CFG_SLAVE_FORCE", 5},
};
constexpr Constant ethtool_role_states_values[] = {
    {"MASTER_SLAVE_STATE_UNSUPPORTED", 0}, {"MASTER_SLAVE_STATE_UNKNOWN", 1}, {"MASTER_SLAVE_STATE_MASTER", 2},
    {"MASTER_SLAVE_STATE_SLAVE", 3},       {"MASTER_SLAVE_STATE_ERR", 4},
};
constexpr Constant ethtool_rate_matching_values[] = {
    {"RATE_MATCH_NONE", 0},
    {"RATE_MATCH_PAUSE", 1},
    {"RATE_MATCH_CRS", 2},
    {"RATE_MATCH_OPEN_LOOP", 3},
};
constexpr Constant ethtool_wakes_values[] = {
    {"WAKE_PHY", 1},    {"WAKE_UCAST", 2},    {"WAKE_MCAST", 4},          {"WAKE_BCAST", 8},
    {"WAKE_ARP", 0x10}, {"WAKE_MAGIC", 0x20}, {"WAKE_MAGICSECURE", 0x40}, {"WAKE_FILTER", 0x80},
};
constexpr Constant ethtool_flags_values[] = {
    {"ETH_FLAG_TXVLAN", 0x80},      {"ETH_FLAG_RXVLAN", 0x100},      {"ETH_FLAG_LRO", 0x8000},
    {"ETH_FLAG_NTUPLE", 0x8000000}, {"ETH_FLAG_RXHASH", 0x10000000},
};
constexpr Constant ethtool_resets_values[] = {
    {"ETH_RESET_MGMT", 1},
    {"ETH_RESET_IRQ", 2},
    {"ETH_RESET_DMA", 4},
    {"ETH_RESET_FILTER", 8},
    {"ETH_RESET_OFFLOAD", 0x10},
    {"ETH_RESET_MAC", 0x20},
    {"ETH_RESET_PHY", 0x40},
    {"ETH_RESET_RAM", 0x80},
    {"ETH_RESET_AP", 0x100},
    {"ETH_RESET_MGMT<<ETH_RESET_SHARED_SHIFT", 0x10000},
    {"ETH_RESET_IRQ<<ETH_RESET_SHARED_SHIFT", 0x20000},
    {"ETH_RESET_DMA<<ETH_RESET_SHARED_SHIFT", 0x40000},
    {"ETH_RESET_FILTER<<ETH_RESET_SHARED_SHIFT", 0x80000},
    {"ETH_RESET_OFFLOAD<<ETH_RESET_SHARED_SHIFT", 0x100000},
    {"ETH_RESET_MAC<<ETH_RESET_SHARED_SHIFT", 0x200000},
    {"ETH_RESET_PHY<<ETH_RESET_SHARED_SHIFT", 0x400000},
    {"ETH_RESET_RAM<<ETH_RESET_SHARED_SHIFT", 0x800000},
    {"ETH_RESET_AP<<ETH_RESET_SHARED_SHIFT", 0x1000000},
};
constexpr Constant ethtool_test_flags_values[] = {
    {"ETH_TEST_FL_OFFLINE", 1},
    {"ETH_TEST_FL_FAILED", 2},
    {"ETH_TEST_FL_EXTERNAL_LB", 4},
    {"ETH_TEST_FL_EXTERNAL_LB_DONE", 8},
};
constexpr Constant ethtool_string_sets_values[] = {
    {"ETH_SS_TEST", 0},
    {"ETH_SS_STATS", 1},
    {"ETH_SS_PRIV_FLAGS", 2},
    {"ETH_SS_NTUPLE_FILTERS", 3},
    {"ETH_SS_FEATURES", 4},
    {"ETH_SS_RSS_HASH_FUNCS", 5},
    {"ETH_SS_TUNABLES", 6},
    {"ETH_SS_PHY_STATS", 7},
    {"ETH_SS_PHY_TUNABLES", 8},
    {"ETH_SS_LINK_MODES", 9},
    {"ETH_SS_MSG_CLASSES", 0xa},
    {"ETH_SS_WOL_MODES", 0xb},
    {"ETH_SS_SOF_TIMESTAMPING", 0xc},
    {"ETH_SS_TS_TX_TYPES", 0xd},
    {"ETH_SS_TS_RX_FILTERS", 0xe},
    {"ETH_SS_UDP_TUNNEL_TYPES", 0xf},
    {"ETH_SS_STATS_STD", 0x10},
    {"ETH_SS_STATS_ETH_PHY", 0x11},
    {"ETH_SS_STATS_ETH_MAC", 0x12},
    {"ETH_SS_STATS_ETH_CTRL", 0x13},
    {"ETH_SS_STATS_RMON", 0x14},
    {"ETH_SS_STATS_PHY", 0x15},
    {"ETH_SS_TS_FLAGS", 0x16},
};
constexpr Constant ethtool_string_set_bits_values[] = {
    {"1<<ETH_SS_TEST", 1},
    {"1<<ETH_SS_STATS", 2},
    {"1<<ETH_SS_PRIV_FLAGS", 4},
    {"1<<ETH_SS_NTUPLE_FILTERS", 8},
    {"1<<ETH_SS_FEATURES", 0x10},
    {"1<<ETH_SS_RSS_HASH_FUNCS", 0x20},
    {"1<<ETH_SS_TUNABLES", 0x40},
    {"1<<ETH_SS_PHY_STATS", 0x80},
    {"1<<ETH_SS_PHY_TUNABLES", 0x100},
    {"1<<ETH_SS_LINK_MODES", 0x200},
    {"1<<ETH_SS_MSG_CLASSES", 0x400},
    {"1<<ETH_SS_WOL_MODES", 0x800},
    {"1<<ETH_SS_SOF_TIMESTAMPING", 0x1000},
    {"1<<ETH_SS_TS_TX_TYPES", 0x2000},
    {"1<<ETH_SS_TS_RX_FILTERS", 0x4000},
    {"1<<ETH_SS_UDP_TUNNEL_TYPES", 0x8000},
    {"1<<ETH_SS_STATS_STD", 0x10000},
    {"1<<ETH_SS_STATS_ETH_PHY", 0x20000},
    {"1<<ETH_SS_STATS_ETH_MAC", 0x40000},
    {"1<<ETH_SS_STATS_ETH_CTRL", 0x80000},
    {"1<<ETH_SS_STATS_RMON", 0x100000},
    {"1<<ETH_SS_STATS_PHY", 0x200000},
    {"1<<ETH_SS_TS_FLAGS", 0x400000},
};
constexpr Constant ethtool_tunables_values[] = {
    {"ETHTOOL_ID_UNSPEC", 0},           {"ETHTOOL_RX_COPYBREAK", 1},          {"ETHTOOL_TX_COPYBREAK", 2},
    {"ETHTOOL_PFC_PREVENTION_TOUT", 3}, {"ETHTOOL_TX_COPYBREAK_BUF_SIZE", 4},
};
constexpr Constant ethtool_tunable_types_values[] = {
    {"ETHTOOL_TUNABLE_UNSPEC", 0}, {"ETHTOOL_TUNABLE_U8", 1},  {"ETHTOOL_TUNABLE_U16", 2},
    {"ETHTOOL_TUNABLE_U32", 3},    {"ETHTOOL_TUNABLE_U64", 4}, {"ETHTOOL_TUNABLE_STRING", 5},
    {"ETHTOOL_TUNABLE_S8", 6},     {"ETHTOOL_TUNABLE_S16", 7}, {"ETHTOOL_TUNABLE_S32", 8},
    {"ETHTOOL_TUNABLE_S64", 9},
};
constexpr Constant ethtool_phy_tunables_values[] = {
    {"ETHTOOL_PHY_ID_UNSPEC", 0},          {"ETHTOOL_PHY_DOWNSHIFT", 1},
    {"ETHTOOL_PHY_FAST_LINK_DOWN", 2},     {"ETHTOOL_PHY_EDPD", 3},
    {"ETHTOOL_PHY_SHORT_CABLE_PRESET", 4}, {"ETHTOOL_PHY_LPF_BW", 5},
    {"ETHTOOL_PHY_DSP_EQ_INIT_VALUE", 6},
};
constexpr Constant ethtool_corrections_values[] = {
    {"ETHTOOL_FEC_NONE", 1}, {"ETHTOOL_FEC_AUTO", 2},     {"ETHTOOL_FEC_OFF", 4},
    {"ETHTOOL_FEC_RS", 8},   {"ETHTOOL_FEC_BASER", 0x10}, {"ETHTOOL_FEC_LLRS", 0x20},
};
constexpr Constant ethtool_modules_values[] = {
    {"ETH_MODULE_SFF_8079", 1},
    {"ETH_MODULE_SFF_8472", 2},
    {"ETH_MODULE_SFF_8636", 3},
    {"ETH_MODULE_SFF_8436", 4},
};
constexpr Constant ethtool_hash_inputs_values[] = {
    {"RXH_XFRM_SYM_XOR", 1},
    {"RXH_XFRM_SYM_OR_XOR", 2},
};
constexpr Constant ethtool_flows_values[] = {
    {"TCP_V4_FLOW", 1},        {"UDP_V4_FLOW", 2},          {"SCTP_V4_FLOW", 3},         {"AH_ESP_V4_FLOW", 4},
    {"TCP_V6_FLOW", 5},        {"UDP_V6_FLOW", 6},          {"SCTP_V6_FLOW", 7},         {"AH_ESP_V6_FLOW", 8},
    {"AH_V4_FLOW", 9},         {"ESP_V4_FLOW", 0xa},        {"AH_V6_FLOW", 0xb},         {"ESP_V6_FLOW", 0xc},
    {"IPV4_USER_FLOW", 0xd},   {"IPV6_USER_FLOW", 0xe},     {"IPV4_FLOW", 0x10},         {"IPV6_FLOW", 0x11},
    {"ETHER_FLOW", 0x12},      {"GTPU_V4_FLOW", 0x13},      {"GTPU_V6_FLOW", 0x14},      {"GTPC_V4_FLOW", 0x15},
    {"GTPC_V6_FLOW", 0x16},    {"GTPC_TEID_V4_FLOW", 0x17}, {"GTPC_TEID_V6_FLOW", 0x18}, {"GTPU_EH_V4_FLOW", 0x19},
    {"GTPU_EH_V6_FLOW", 0x1a}, {"GTPU_UL_V4_FLOW", 0x1b},   {"GTPU_UL_V6_FLOW", 0x1c},   {"GTPU_DL_V4_FLOW", 0x1d},
    {"GTPU_DL_V6_FLOW", 0x1e},
};
constexpr Constant ethtool_flow_flags_values[] = {
    {"FLOW_EXT", 0x80000000},
    {"FLOW_MAC_EXT", 0x40000000},
    {"FLOW_RSS", 0x20000000},
};
constexpr Constant ethtool_hashed_fields_values[] = {
    {"RXH_L2DA", 2},        {"RXH_VLAN", 4},
    {"RXH_L3_PROTO", 8},    {"RXH_IP_SRC", 0x10},
    {"RXH_IP_DST", 0x20},   {"RXH_L4_B_0_1", 0x40},
    {"RXH_L4_B_2_3", 0x80}, {"RXH_GTP_TEID", 0x100},
    {"RXH_IP6_FL", 0x200},  {"RXH_DISCARD", 0x80000000},
};
constexpr Constant ethtool_rings_values[] = {
    {"RX_CLS_FLOW_DISC", 0xffffffffffffffff},
    {"RX_CLS_FLOW_WAKE", 0xfffffffffffffffe},
};
constexpr Constant ethtool_locations_values[] = {
    {"RX_CLS_LOC_ANY", 0xffffffff},
    {"RX_CLS_LOC_FIRST", 0xfffffffe},
    {"RX_CLS_LOC_LAST", 0xfffffffd},
};
// linux/net_tstamp.h
constexpr Constant timestamping_flags_values[] = {
    {"SOF_TIMESTAMPING_TX_HARDWARE", 1},         {"SOF_TIMESTAMPING_TX_SOFTWARE", 2},
    {"SOF_TIMESTAMPING_RX_HARDWARE", 4},         {"SOF_TIMESTAMPING_RX_SOFTWARE", 8},
    {"SOF_TIMESTAMPING_SOFTWARE", 0x10},         {"SOF_TIMESTAMPING_SYS_HARDWARE", 0x20},
    {"SOF_TIMESTAMPING_RAW_HARDWARE", 0x40},     {"SOF_TIMESTAMPING_OPT_ID", 0x80},
    {"SOF_TIMESTAMPING_TX_SCHED", 0x100},        {"SOF_TIMESTAMPING_TX_ACK", 0x200},
    {"SOF_TIMESTAMPING_OPT_CMSG", 0x400},        {"SOF_TIMESTAMPING_OPT_TSONLY", 0x800},
    {"SOF_TIMESTAMPING_OPT_STATS", 0x1000},      {"SOF_TIMESTAMPING_OPT_PKTINFO", 0x2000},
    {"SOF_TIMESTAMPING_OPT_TX_SWHW", 0x4000},    {"SOF_TIMESTAMPING_BIND_PHC", 0x8000},
    {"SOF_TIMESTAMPING_OPT_ID_TCP", 0x10000},    {"SOF_TIMESTAMPING_OPT_RX_FILTER", 0x20000},
    {"SOF_TIMESTAMPING_TX_COMPLETION", 0x40000},
};
constexpr Constant ethtool_timestamp_senders_values[] = {
    {"1<<HWTSTAMP_TX_OFF", 1},
    {"1<<HWTSTAMP_TX_ON", 2},
    {"1<<HWTSTAMP_TX_ONESTEP_SYNC", 4},
    {"1<<HWTSTAMP_TX_ONESTEP_P2P", 8},
};
constexpr Constant ethtool_timestamp_filters_values[] = {
    {"1<<HWTSTAMP_FILTER_NONE", 1},
    {"1<<HWTSTAMP_FILTER_ALL", 2},
    {"1<<HWTSTAMP_FILTER_SOME", 4},
    {"1<<HWTSTAMP_FILTER_PTP_V1_L4_EVENT", 8},
    {"1<<HWTSTAMP_FILTER_PTP_V1_L4_SYNC", 0x10},
    {"1<<HWTSTAMP_FILTER_PTP_V1_L4_DELAY_REQ", 0x20},
    {"1<<HWTSTAMP_FILTER_PTP_V2_L4_EVENT", 0x40},
    {"1<<HWTSTAMP_FILTER_PTP_V2_L4_SYNC", 0x80},
    {"1<<HWTSTAMP_FILTER_PTP_V2_L4_DELAY_REQ", 0x100},
    {"1<<HWTSTAMP_FILTER_PTP_V2_L2_EVENT", 0x200},
    {"1<<HWTSTAMP_FILTER_PTP_V2_L2_SYNC", 0x400},
    {"1<<HWTSTAMP_FILTER_PTP_V2_L2_DELAY_REQ", 0x800},
    {"1<<HWTSTAMP_FILTER_PTP_V2_EVENT", 0x1000},
    {"1<<HWTSTAMP_FILTER_PTP_V2_SYNC", 0x2000},
    {"1<<HWTSTAMP_FILTER_PTP_V2_DELAY_REQ", 0x4000},
    {"1<<HWTSTAMP_FILTER_NTP_ALL", 0x8000},
};

}  // namespace

const ConstantSet ethtool_requests{"ethtool_requests", ethtool_requests_values, "ETHTOOL_???"};
const ConstantSet ethtool_supported_modes{"ethtool_supported_modes", ethtool_supported_modes_values, "SUPPORTED_???"};
const ConstantSet ethtool_advertised_modes{"ethtool_advertised_modes", ethtool_advertised_modes_values,
                                           "ADVERTISED_???"};
const ConstantSet ethtool_link_modes{"ethtool_link_modes", ethtool_link_modes_values, "ETHTOOL_LINK_MODE_???"};
const ConstantSet ethtool_speeds{"ethtool_speeds", ethtool_speeds_values, {}};
const ConstantSet ethtool_duplex{"ethtool_duplex", ethtool_duplex_values, "DUPLEX_???"};
const ConstantSet ethtool_ports{"ethtool_ports", ethtool_ports_values, "PORT_???"};
const ConstantSet ethtool_transceivers{"ethtool_transceivers", ethtool_transceivers_values, "XCVR_???"};
const ConstantSet ethtool_negotiations{"ethtool_negotiations", ethtool_negotiations_values, "AUTONEG_???"};
const ConstantSet ethtool_mdio_support{"ethtool_mdio_support", ethtool_mdio_support_values, "ETH_MDIO_SUPPORTS_???"};
const ConstantSet ethtool_crossings{"ethtool_crossings", ethtool_crossings_values, "ETH_TP_MDI_???"};
const ConstantSet ethtool_roles{"ethtool_roles", ethtool_roles_values, "MASTER_SLAVE_CFG_???"};
const ConstantSet ethtool_role_states{"ethtool_role_states", ethtool_role_states_values, "MASTER_SLAVE_STATE_???"};
const ConstantSet ethtool_rate_matching{"ethtool_rate_matching", ethtool_rate_matching_values, "RATE_MATCH_???"};
const ConstantSet ethtool_wakes{"ethtool_wakes", ethtool_wakes_values, "WAKE_???"};
const ConstantSet ethtool_flags{"ethtool_flags", ethtool_flags_values, "ETH_FLAG_???"};
const ConstantSet ethtool_resets{"ethtool_resets", ethtool_resets_values, "ETH_RESET_???"};
const ConstantSet ethtool_test_flags{"ethtool_test_flags", ethtool_test_flags_values, "ETH_TEST_FL_???"};
const ConstantSet ethtool_string_sets{"ethtool_string_sets", ethtool_string_sets_values, "ETH_SS_???"};
const ConstantSet ethtool_string_set_bits{"ethtool_string_set_bits", ethtool_string_set_bits_values, "1<<ETH_SS_???"};
const ConstantSet ethtool_tunables{"ethtool_tunables", ethtool_tunables_values, "ETHTOOL_???"};
const ConstantSet ethtool_tunable_types{"ethtool_tunable_types", ethtool_tunable_types_values, "ETHTOOL_TUNABLE_???"};
const ConstantSet ethtool_phy_tunables{"ethtool_phy_tunables", ethtool_phy_tunables_values, "ETHTOOL_PHY_???"};
const ConstantSet ethtool_corrections{"ethtool_corrections", ethtool_corrections_values, "ETHTOOL_FEC_???"};
const ConstantSet ethtool_modules{"ethtool_modules", ethtool_modules_values, "ETH_MODULE_???"};
const ConstantSet ethtool_hash_inputs{"ethtool_hash_inputs", ethtool_hash_inputs_values, "RXH_XFRM_???"};
const ConstantSet ethtool_flows{"ethtool_flows", ethtool_flows_values, {}};
const ConstantSet ethtool_flow_flags{"ethtool_flow_flags", ethtool_flow_flags_values, {}};
const ConstantSet ethtool_hashed_fields{"ethtool_hashed_fields", ethtool_hashed_fields_values, "RXH_???"};
const ConstantSet ethtool_rings{"ethtool_rings", ethtool_rings_values, {}};
const ConstantSet ethtool_locations{"ethtool_locations", ethtool_locations_values, {}};
const ConstantSet timestamping_flags{"timestamping_flags", timestamping_flags_values, "SOF_TIMESTAMPING_???"};
const ConstantSet ethtool_timestamp_senders{"ethtool_timestamp_senders", ethtool_timestamp_senders_values,
                                            "1<<HWTSTAMP_TX_???"};
const ConstantSet ethtool_timestamp_filters{"ethtool_timestamp_filters", ethtool_timestamp_filters_values,
                                            "1<<HWTSTAMP_FILTER_???"};

}  // namespace callgate::decode
