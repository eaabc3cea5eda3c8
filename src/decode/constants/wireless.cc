#include "decode/constants/wireless.h"

namespace callgate::decode {
namespace {

constexpr Constant wireless_modes_values[] = {
    {"IW_MODE_AUTO", 0},   {"IW_MODE_ADHOC", 1},  {"IW_MODE_INFRA", 2},   {"IW_MODE_MASTER", 3},
    {"IW_MODE_REPEAT", 4}, {"IW_MODE_SECOND", 5}, {"IW_MODE_MONITOR", 6}, {"IW_MODE_MESH", 7},
};
constexpr Constant wireless_frequency_flags_values[] = {
    {"IW_FREQ_AUTO", 0},
    {"IW_FREQ_FIXED", 0x1},
};
constexpr Constant wireless_quality_flags_values[] = {
    {"IW_QUAL_QUAL_UPDATED", 0x1},   {"IW_QUAL_LEVEL_UPDATED", 0x2},
    {"IW_QUAL_NOISE_UPDATED", 0x4},  {"IW_QUAL_DBM", 0x8},
    {"IW_QUAL_QUAL_INVALID", 0x10},  {"IW_QUAL_LEVEL_INVALID", 0x20},
    {"IW_QUAL_NOISE_INVALID", 0x40}, {"IW_QUAL_RCPI", 0x80},
};
constexpr Constant wireless_encoding_flags_values[] = {
    {"IW_ENCODE_DISABLED", 0x8000}, {"IW_ENCODE_RESTRICTED", 0x4000}, {"IW_ENCODE_OPEN", 0x2000},
    {"IW_ENCODE_NOKEY", 0x800},     {"IW_ENCODE_TEMP", 0x400},
};
constexpr Constant wireless_power_flags_values[] = {
    {"IW_POWER_PERIOD", 0x1000},
    {"IW_POWER_TIMEOUT", 0x2000},
    {"IW_POWER_UNICAST_R", 0x100, 0x300},
    {"IW_POWER_MULTICAST_R", 0x200, 0x300},
    {"IW_POWER_ALL_R", 0x300, 0x300},
    {"IW_POWER_FORCE_S", 0x400},
    {"IW_POWER_REPEATER", 0x800},
    {"IW_POWER_MIN", 0x1},
    {"IW_POWER_MAX", 0x2},
    {"IW_POWER_RELATIVE", 0x4},
};
constexpr Constant wireless_transmission_flags_values[] = {
    {"IW_TXPOW_DBM", 0, 0xff},
    {"IW_TXPOW_MWATT", 0x1, 0xff},
    {"IW_TXPOW_RELATIVE", 0x2, 0xff},
    {"IW_TXPOW_RANGE", 0x1000},
};
constexpr Constant wireless_retry_flags_values[] = {
    {"IW_RETRY_LIMIT", 0x1000}, {"IW_RETRY_LIFETIME", 0x2000}, {"IW_RETRY_MIN", 0x1},   {"IW_RETRY_MAX", 0x2},
    {"IW_RETRY_RELATIVE", 0x4}, {"IW_RETRY_SHORT", 0x10},      {"IW_RETRY_LONG", 0x20},
};
constexpr Constant wireless_scan_flags_values[] = {
    {"IW_SCAN_ALL_ESSID", 0x1}, {"IW_SCAN_THIS_ESSID", 0x2}, {"IW_SCAN_ALL_FREQ", 0x4},  {"IW_SCAN_THIS_FREQ", 0x8},
    {"IW_SCAN_ALL_MODE", 0x10}, {"IW_SCAN_THIS_MODE", 0x20}, {"IW_SCAN_ALL_RATE", 0x40}, {"IW_SCAN_THIS_RATE", 0x80},
};
constexpr Constant wireless_scan_types_values[] = {
    {"IW_SCAN_TYPE_ACTIVE", 0},
    {"IW_SCAN_TYPE_PASSIVE", 1},
};
constexpr Constant wireless_scan_capabilities_values[] = {
    {"IW_SCAN_CAPA_ESSID", 0x1}, {"IW_SCAN_CAPA_BSSID", 0x2}, {"IW_SCAN_CAPA_CHANNEL", 0x4}, {"IW_SCAN_CAPA_MODE", 0x8},
    {"IW_SCAN_CAPA_RATE", 0x10}, {"IW_SCAN_CAPA_TYPE", 0x20}, {"IW_SCAN_CAPA_TIME", 0x40},
};
constexpr Constant wireless_management_values[] = {
    {"IW_MLME_DEAUTH", 0},
    {"IW_MLME_DISASSOC", 1},
    {"IW_MLME_AUTH", 2},
    {"IW_MLME_ASSOC", 3},
};
constexpr Constant wireless_authentication_values[] = {
    {"IW_AUTH_WPA_VERSION", 0},
    {"IW_AUTH_CIPHER_PAIRWISE", 1},
    {"IW_AUTH_CIPHER_GROUP", 2},
    {"IW_AUTH_KEY_MGMT", 3},
    {"IW_AUTH_TKIP_COUNTERMEASURES", 4},
    {"IW_AUTH_DROP_UNENCRYPTED", 5},
    {"IW_AUTH_80211_AUTH_ALG", 6},
    {"IW_AUTH_WPA_ENABLED", 7},
    {"IW_AUTH_RX_UNENCRYPTED_EAPOL", 8},
    {"IW_AUTH_ROAMING_CONTROL", 9},
    {"IW_AUTH_PRIVACY_INVOKED", 10},
    {"IW_AUTH_CIPHER_GROUP_MGMT", 11},
    {"IW_AUTH_MFP", 12},
};
constexpr Constant wireless_wpa_versions_values[] = {
    {"IW_AUTH_WPA_VERSION_DISABLED", 0x1},
    {"IW_AUTH_WPA_VERSION_WPA", 0x2},
    {"IW_AUTH_WPA_VERSION_WPA2", 0x4},
};
constexpr Constant wireless_ciphers_values[] = {
    {"IW_AUTH_CIPHER_NONE", 0x1}, {"IW_AUTH_CIPHER_WEP40", 0x2},   {"IW_AUTH_CIPHER_TKIP", 0x4},
    {"IW_AUTH_CIPHER_CCMP", 0x8}, {"IW_AUTH_CIPHER_WEP104", 0x10}, {"IW_AUTH_CIPHER_AES_CMAC", 0x20},
};
constexpr Constant wireless_key_managements_values[] = {
    {"IW_AUTH_KEY_MGMT_802_1X", 0x1},
    {"IW_AUTH_KEY_MGMT_PSK", 0x2},
};
constexpr Constant wireless_algorithms_values[] = {
    {"IW_AUTH_ALG_OPEN_SYSTEM", 0x1},
    {"IW_AUTH_ALG_SHARED_KEY", 0x2},
    {"IW_AUTH_ALG_LEAP", 0x4},
};
constexpr Constant wireless_roaming_values[] = {
    {"IW_AUTH_ROAMING_ENABLE", 0},
    {"IW_AUTH_ROAMING_DISABLE", 1},
};
constexpr Constant wireless_frame_protections_values[] = {
    {"IW_AUTH_MFP_DISABLED", 0},
    {"IW_AUTH_MFP_OPTIONAL", 1},
    {"IW_AUTH_MFP_REQUIRED", 2},
};
constexpr Constant wireless_encodings_values[] = {
    {"IW_ENCODE_ALG_NONE", 0}, {"IW_ENCODE_ALG_WEP", 1}, {"IW_ENCODE_ALG_TKIP", 2},
    {"IW_ENCODE_ALG_CCMP", 3}, {"IW_ENCODE_ALG_PMK", 4}, {"IW_ENCODE_ALG_AES_CMAC", 5},
};
constexpr Constant wireless_encoding_extensions_values[] = {
    {"IW_ENCODE_EXT_TX_SEQ_VALID", 0x1},
    {"IW_ENCODE_EXT_RX_SEQ_VALID", 0x2},
    {"IW_ENCODE_EXT_GROUP_KEY", 0x4},
    {"IW_ENCODE_EXT_SET_TX_KEY", 0x8},
};
constexpr Constant wireless_pairwise_keys_values[] = {
    {"IW_PMKSA_ADD", 1},
    {"IW_PMKSA_REMOVE", 2},
    {"IW_PMKSA_FLUSH", 3},
};
constexpr Constant wireless_encoding_capabilities_values[] = {
    {"IW_ENC_CAPA_WPA", 0x1},
    {"IW_ENC_CAPA_WPA2", 0x2},
    {"IW_ENC_CAPA_CIPHER_TKIP", 0x4},
    {"IW_ENC_CAPA_CIPHER_CCMP", 0x8},
    {"IW_ENC_CAPA_4WAY_HANDSHAKE", 0x10},
};

}  // namespace

const ConstantSet wireless_modes{"wireless_modes", wireless_modes_values, "IW_MODE_???"};
const ConstantSet wireless_frequency_flags{"wireless_frequency_flags", wireless_frequency_flags_values, "IW_FREQ_???"};
const ConstantSet wireless_quality_flags{"wireless_quality_flags", wireless_quality_flags_values, "IW_QUAL_???"};
const ConstantSet wireless_encoding_flags{"wireless_encoding_flags", wireless_encoding_flags_values, "IW_ENCODE_???"};
const ConstantSet wireless_power_flags{"wireless_power_flags", wireless_power_flags_values, "IW_POWER_???"};
const ConstantSet wireless_transmission_flags{"wireless_transmission_flags", wireless_transmission_flags_values,
                                              "IW_TXPOW_???"};
const ConstantSet wireless_retry_flags{"wireless_retry_flags", wireless_retry_flags_values, "IW_RETRY_???"};
const ConstantSet wireless_scan_flags{"wireless_scan_flags", wireless_scan_flags_values, "IW_SCAN_???"};
const ConstantSet wireless_scan_types{"wireless_scan_types", wireless_scan_types_values, "IW_SCAN_TYPE_???"};
const ConstantSet wireless_scan_capabilities{"wireless_scan_capabilities", wireless_scan_capabilities_values,
                                             "IW_SCAN_CAPA_???"};
const ConstantSet wireless_management{"wireless_management", wireless_management_values, "IW_MLME_???"};
const ConstantSet wireless_authentication{"wireless_authentication", wireless_authentication_values, "IW_AUTH_???"};
const ConstantSet wireless_wpa_versions{"wireless_wpa_versions", wireless_wpa_versions_values,
                                        "IW_AUTH_WPA_VERSION_???"};
const ConstantSet wireless_ciphers{"wireless_ciphers", wireless_ciphers_values, "IW_AUTH_CIPHER_???"};
const ConstantSet wireless_key_managements{"wireless_key_managements", wireless_key_managements_values,
                                           "IW_AUTH_KEY_MGMT_???"};
const ConstantSet wireless_algorithms{"wireless_algorithms", wireless_algorithms_values, "IW_AUTH_ALG_???"};
const ConstantSet wireless_roaming{"wireless_roaming", wireless_roaming_values, "IW_AUTH_ROAMING_???"};
const ConstantSet wireless_frame_protections{"wireless_frame_protections", wireless_frame_protections_values,
                                             "IW_AUTH_MFP_???"};
const ConstantSet wireless_encodings{"wireless_encodings", wireless_encodings_values, "IW_ENCODE_ALG_???"};
const ConstantSet wireless_encoding_extensions{"wireless_encoding_extensions", wireless_encoding_extensions_values,
                                               "IW_ENCODE_EXT_???"};
const ConstantSet wireless_pairwise_keys{"wireless_pairwise_keys", wireless_pairwise_keys_values, "IW_PMKSA_???"};
const ConstantSet wireless_encoding_capabilities{"wireless_encoding_capabilities",
                                                 wireless_encoding_capabilities_values, "IW_ENC_CAPA_???"};

}  // namespace callgate::decode
