// Wireless extensions (linux/wireless.h).
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet wireless_modes;
extern const ConstantSet wireless_frequency_flags;
extern const ConstantSet wireless_quality_flags;
extern const ConstantSet wireless_encoding_flags;
extern const ConstantSet wireless_power_flags;
extern const ConstantSet wireless_transmission_flags;
extern const ConstantSet wireless_retry_flags;
extern const ConstantSet wireless_scan_flags;
extern const ConstantSet wireless_scan_types;
extern const ConstantSet wireless_scan_capabilities;
extern const ConstantSet wireless_management;
extern const ConstantSet wireless_authentication;
extern const ConstantSet wireless_wpa_versions;
extern const ConstantSet wireless_ciphers;
extern const ConstantSet wireless_key_managements;
extern const ConstantSet wireless_algorithms;
extern const ConstantSet wireless_roaming;
extern const ConstantSet wireless_frame_protections;
extern const ConstantSet wireless_encodings;
extern const ConstantSet wireless_encoding_extensions;
extern const ConstantSet wireless_pairwise_keys;
extern const ConstantSet wireless_encoding_capabilities;

}  // namespace callgate::decode
