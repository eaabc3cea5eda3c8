// Structures of wireless extensions (linux/wireless.h): struct iwreq, the name of a network interface and, by command,
// a number, an address or a pointer to more.
#pragma once

#include "decode/constants/wireless.h"
#include "decode/describe.h"
#include "decode/structs/interface.h"

namespace callgate::decode::structs {

// ---- Numbers --------------------------------------------------------------------------------------------------------

inline constexpr StructOf iw_param{"iw_param", s32("value"), u8("fixed"), u8("disabled"), hex("flags", Type::u16)};
inline constexpr StructOf iw_param_txpower{"iw_param", s32("value"), u8("fixed"), u8("disabled"),
                                           flags("flags", wireless_transmission_flags, Type::u16)};
inline constexpr StructOf iw_param_retry{"iw_param", s32("value"), u8("fixed"), u8("disabled"),
                                         flags("flags", wireless_retry_flags, Type::u16)};
inline constexpr StructOf iw_param_power{"iw_param", s32("value"), u8("fixed"), u8("disabled"),
                                         flags("flags", wireless_power_flags, Type::u16)};
inline constexpr StructOf iw_freq{"iw_freq", s32("m"), s16("e"), u8("i"),
                                  flags("flags", wireless_frequency_flags, Type::u8)};
inline constexpr StructOf iw_quality{"iw_quality", u8("qual"), u8("level"), u8("noise"),
                                     flags("updated", wireless_quality_flags, Type::u8)};

namespace wireless_detail {

/// What is asked of or told to authentication says what its value is.
template <typename Value>
constexpr auto authentication(Value value) {
  return StructOf<3>{"iw_param", value, pad(2), choice("flags", wireless_authentication, Type::u16)};
}
inline constexpr auto number = authentication(s32("value"));
inline constexpr auto wpa_version = authentication(flags("value", wireless_wpa_versions));
inline constexpr auto cipher = authentication(flags("value", wireless_ciphers));
inline constexpr auto key_management = authentication(flags("value", wireless_key_managements));
inline constexpr auto algorithm = authentication(flags("value", wireless_algorithms));
inline constexpr auto roaming = authentication(choice("value", wireless_roaming));
inline constexpr auto frame_protection = authentication(choice("value", wireless_frame_protections));
inline constexpr Case authentications[] = {
    as(0, wpa_version),        // IW_AUTH_WPA_VERSION
    as(1, cipher),             // IW_AUTH_CIPHER_PAIRWISE
    as(2, cipher),             // IW_AUTH_CIPHER_GROUP
    as(3, key_management),     // IW_AUTH_KEY_MGMT
    as(6, algorithm),          // IW_AUTH_80211_AUTH_ALG
    as(9, roaming),            // IW_AUTH_ROAMING_CONTROL
    as(11, cipher),            // IW_AUTH_CIPHER_GROUP_MGMT
    as(12, frame_protection),  // IW_AUTH_MFP
    as(otherwise, number),
};
inline constexpr Cases by_authentication{authentications};

}  // namespace wireless_detail

inline constexpr StructOf iw_param_auth{"iw_param", pad(6), hidden(u16("flags")),
                                        select("flags", wireless_detail::by_authentication)};

// ---- What lies behind a pointer
// --------------------------------------------------------------------------------------

inline constexpr StructOf iw_thrspy{"iw_thrspy", field("addr", sockaddr_hardware), field("qual", iw_quality),
                                    field("low", iw_quality), field("high", iw_quality)};
inline constexpr StructOf iw_scan_req{"iw_scan_req",
                                      choice("scan_type", wireless_scan_types, Type::u8),
                                      u8("essid_len"),
                                      u8("num_channels"),
                                      pad(1),
                                      field("bssid", sockaddr_hardware),
                                      used("essid_len", raw_bytes("essid", 32)),
                                      u32("min_channel_time"),
                                      u32("max_channel_time"),
                                      used("num_channels", array("channel_list", iw_freq, 32))};
inline constexpr StructOf iw_encode_ext{"iw_encode_ext",
                                        flags("ext_flags", wireless_encoding_extensions),
                                        in_hex(raw_bytes("tx_seq", 8)),
                                        in_hex(raw_bytes("rx_seq", 8)),
                                        field("addr", sockaddr_hardware),
                                        choice("alg", wireless_encodings, Type::u16),
                                        u16("key_len"),
                                        in_hex(tail_bytes("key", len::arg("key_len")))};
inline constexpr StructOf iw_mlme{"iw_mlme", choice("cmd", wireless_management, Type::u16), u16("reason_code"),
                                  field("addr", sockaddr_hardware)};
inline constexpr StructOf iw_pmksa{"iw_pmksa", choice("cmd", wireless_pairwise_keys, Type::u32),
                                   field("bssid", sockaddr_hardware), in_hex(raw_bytes("pmkid", 16))};
inline constexpr StructOf iw_priv_args{"iw_priv_args", hex("cmd", Type::u32), hex("set_args", Type::u16),
                                       hex("get_args", Type::u16), whole(chars("name", 16))};
inline constexpr StructOf iw_discarded{"iw_discarded",  u32("nwid"),    u32("code"),
                                       u32("fragment"), u32("retries"), u32("misc")};
inline constexpr StructOf iw_statistics{"iw_statistics", hex("status", Type::u16),       field("qual", iw_quality),
                                        pad(2),          field("discard", iw_discarded), u32("miss.beacon")};
inline constexpr StructOf iw_range{"iw_range",
                                   u32("throughput"),
                                   u32("min_nwid"),
                                   u32("max_nwid"),
                                   verbose(u16("old_num_channels")),
                                   verbose(u8("old_num_frequency")),
                                   flags("scan_capa", wireless_scan_capabilities, Type::u8),
                                   verbose(array("event_capa", element::hex32, 6)),
                                   s32("sensitivity"),
                                   field("max_qual", iw_quality),
                                   field("avg_qual", iw_quality),
                                   u8("num_bitrates"),
                                   used("num_bitrates", array("bitrate", element::s32, 32)),
                                   s32("min_rts"),
                                   s32("max_rts"),
                                   s32("min_frag"),
                                   s32("max_frag"),
                                   verbose(s32("min_pmp")),
                                   verbose(s32("max_pmp")),
                                   verbose(s32("min_pmt")),
                                   verbose(s32("max_pmt")),
                                   verbose(flags("pmp_flags", wireless_power_flags, Type::u16)),
                                   verbose(flags("pmt_flags", wireless_power_flags, Type::u16)),
                                   verbose(flags("pm_capa", wireless_power_flags, Type::u16)),
                                   used("num_encoding_sizes", array("encoding_size", element::u16, 8)),
                                   u8("num_encoding_sizes"),
                                   u8("max_encoding_tokens"),
                                   verbose(u8("encoding_login_index")),
                                   verbose(flags("txpower_capa", wireless_transmission_flags, Type::u16)),
                                   u8("num_txpower"),
                                   used("num_txpower", array("txpower", element::s32, 8)),
                                   u8("we_version_compiled"),
                                   u8("we_version_source"),
                                   verbose(flags("retry_capa", wireless_retry_flags, Type::u16)),
                                   verbose(flags("retry_flags", wireless_retry_flags, Type::u16)),
                                   verbose(flags("r_time_flags", wireless_retry_flags, Type::u16)),
                                   verbose(s32("min_retry")),
                                   verbose(s32("max_retry")),
                                   verbose(s32("min_r_time")),
                                   verbose(s32("max_r_time")),
                                   u16("num_channels"),
                                   u8("num_frequency"),
                                   used("num_frequency", array("freq", iw_freq, 32)),
                                   flags("enc_capa", wireless_encoding_capabilities)};

namespace wireless_detail {

/// The flags of a struct iw_point, which has a pointer, how much lies there, and these.
inline constexpr Item plain_flags = hex("flags", Type::u16);
inline constexpr Item encoding_flags = with_number(0xff, flags("flags", wireless_encoding_flags, Type::u16));
inline constexpr Item scan_flags = flags("flags", wireless_scan_flags, Type::u16);

}  // namespace wireless_detail

inline constexpr StructOf iw_point_asked{"iw_point", address("pointer"), u16("length"), wireless_detail::plain_flags};
inline constexpr StructOf iw_point_bytes{"iw_point", in_bytes("pointer", len::arg("length")), u16("length"),
                                         wireless_detail::plain_flags};
inline constexpr StructOf iw_point_bytes_got{"iw_point", out_bytes("pointer", len::arg("length")), u16("length"),
                                             wireless_detail::plain_flags};
inline constexpr StructOf iw_point_key{"iw_point", in_hex(in_bytes("pointer", len::arg("length"))), u16("length"),
                                       wireless_detail::encoding_flags};
inline constexpr StructOf iw_point_key_asked{"iw_point", address("pointer"), u16("length"),
                                             wireless_detail::encoding_flags};
inline constexpr StructOf iw_point_key_got{"iw_point", in_hex(out_bytes("pointer", len::arg("length"))), u16("length"),
                                           wireless_detail::encoding_flags};
inline constexpr StructOf iw_point_key_extended{"iw_point", in("pointer", iw_encode_ext), u16("length"),
                                                wireless_detail::encoding_flags};
inline constexpr StructOf iw_point_key_extended_got{"iw_point", out("pointer", iw_encode_ext), u16("length"),
                                                    wireless_detail::encoding_flags};
inline constexpr StructOf iw_point_scan{"iw_point", in("pointer", iw_scan_req), u16("length"),
                                        wireless_detail::scan_flags};
inline constexpr StructOf iw_point_addresses{"iw_point", in("pointer", sockaddr_hardware, len::count("length")),
                                             u16("length"), wireless_detail::plain_flags};
inline constexpr StructOf iw_point_addresses_got{"iw_point", out("pointer", sockaddr_hardware, len::count("length")),
                                                 u16("length"), wireless_detail::plain_flags};
inline constexpr StructOf iw_point_thrspy{"iw_point", in("pointer", iw_thrspy), u16("length"),
                                          wireless_detail::plain_flags};
inline constexpr StructOf iw_point_thrspy_got{"iw_point", out("pointer", iw_thrspy), u16("length"),
                                              wireless_detail::plain_flags};
inline constexpr StructOf iw_point_range_got{"iw_point", out("pointer", iw_range), u16("length"),
                                             wireless_detail::plain_flags};
inline constexpr StructOf iw_point_priv_got{"iw_point", out("pointer", iw_priv_args, len::count("length")),
                                            u16("length"), wireless_detail::plain_flags};
inline constexpr StructOf iw_point_stats_got{"iw_point", out("pointer", iw_statistics), u16("length"),
                                             wireless_detail::plain_flags};
inline constexpr StructOf iw_point_mlme{"iw_point", in("pointer", iw_mlme), u16("length"),
                                        wireless_detail::plain_flags};
inline constexpr StructOf iw_point_pmksa{"iw_point", in("pointer", iw_pmksa), u16("length"),
                                         wireless_detail::plain_flags};

// ---- The request ----------------------------------------------------------------------------------------------------

inline constexpr StructOf iwreq_name{"iwreq", interface_detail::name, pad(16)};
inline constexpr StructOf iwreq_protocol{"iwreq", pad(16), whole(chars("u.name", 16))};
inline constexpr StructOf iwreq_nwid{"iwreq", interface_detail::name, field("u.nwid", iw_param)};
inline constexpr StructOf iwreq_nwid_got{"iwreq", pad(16), field("u.nwid", iw_param)};
inline constexpr StructOf iwreq_freq{"iwreq", interface_detail::name, field("u.freq", iw_freq)};
inline constexpr StructOf iwreq_freq_got{"iwreq", pad(16), field("u.freq", iw_freq)};
inline constexpr StructOf iwreq_mode{"iwreq", interface_detail::name, choice("u.mode", wireless_modes, Type::u32)};
inline constexpr StructOf iwreq_mode_got{"iwreq", pad(16), choice("u.mode", wireless_modes, Type::u32)};
inline constexpr StructOf iwreq_sens{"iwreq", interface_detail::name, field("u.sens", iw_param)};
inline constexpr StructOf iwreq_sens_got{"iwreq", pad(16), field("u.sens", iw_param)};
inline constexpr StructOf iwreq_bitrate{"iwreq", interface_detail::name, field("u.bitrate", iw_param)};
inline constexpr StructOf iwreq_bitrate_got{"iwreq", pad(16), field("u.bitrate", iw_param)};
inline constexpr StructOf iwreq_rts{"iwreq", interface_detail::name, field("u.rts", iw_param)};
inline constexpr StructOf iwreq_rts_got{"iwreq", pad(16), field("u.rts", iw_param)};
inline constexpr StructOf iwreq_frag{"iwreq", interface_detail::name, field("u.frag", iw_param)};
inline constexpr StructOf iwreq_frag_got{"iwreq", pad(16), field("u.frag", iw_param)};
inline constexpr StructOf iwreq_txpower{"iwreq", interface_detail::name, field("u.txpower", iw_param_txpower)};
inline constexpr StructOf iwreq_txpower_got{"iwreq", pad(16), field("u.txpower", iw_param_txpower)};
inline constexpr StructOf iwreq_retry{"iwreq", interface_detail::name, field("u.retry", iw_param_retry)};
inline constexpr StructOf iwreq_retry_got{"iwreq", pad(16), field("u.retry", iw_param_retry)};
inline constexpr StructOf iwreq_power{"iwreq", interface_detail::name, field("u.power", iw_param_power)};
inline constexpr StructOf iwreq_power_got{"iwreq", pad(16), field("u.power", iw_param_power)};
inline constexpr StructOf iwreq_auth{"iwreq", interface_detail::name, field("u.param", iw_param_auth)};
inline constexpr StructOf iwreq_auth_got{"iwreq", pad(16), field("u.param", iw_param_auth)};
inline constexpr StructOf iwreq_ap{"iwreq", interface_detail::name, field("u.ap_addr", sockaddr_hardware)};
inline constexpr StructOf iwreq_ap_got{"iwreq", pad(16), field("u.ap_addr", sockaddr_hardware)};
inline constexpr StructOf iwreq_essid{"iwreq", interface_detail::name, field("u.essid", iw_point_bytes)};
inline constexpr StructOf iwreq_essid_asked{"iwreq", interface_detail::name, field("u.essid", iw_point_asked)};
inline constexpr StructOf iwreq_essid_got{"iwreq", pad(16), field("u.essid", iw_point_bytes_got)};
inline constexpr StructOf iwreq_encoding{"iwreq", interface_detail::name, field("u.encoding", iw_point_key)};
inline constexpr StructOf iwreq_encoding_asked{"iwreq", interface_detail::name,
                                               field("u.encoding", iw_point_key_asked)};
inline constexpr StructOf iwreq_encoding_got{"iwreq", pad(16), field("u.encoding", iw_point_key_got)};
inline constexpr StructOf iwreq_extended{"iwreq", interface_detail::name, field("u.encoding", iw_point_key_extended)};
inline constexpr StructOf iwreq_extended_got{"iwreq", pad(16), field("u.encoding", iw_point_key_extended_got)};
inline constexpr StructOf iwreq_data{"iwreq", interface_detail::name, field("u.data", iw_point_bytes)};
inline constexpr StructOf iwreq_data_asked{"iwreq", interface_detail::name, field("u.data", iw_point_asked)};
inline constexpr StructOf iwreq_data_got{"iwreq", pad(16), field("u.data", iw_point_bytes_got)};
inline constexpr StructOf iwreq_scan{"iwreq", interface_detail::name, field("u.data", iw_point_scan)};
inline constexpr StructOf iwreq_addresses{"iwreq", interface_detail::name, field("u.data", iw_point_addresses)};
inline constexpr StructOf iwreq_addresses_got{"iwreq", pad(16), field("u.data", iw_point_addresses_got)};
inline constexpr StructOf iwreq_threshold{"iwreq", interface_detail::name, field("u.data", iw_point_thrspy)};
inline constexpr StructOf iwreq_threshold_got{"iwreq", pad(16), field("u.data", iw_point_thrspy_got)};
inline constexpr StructOf iwreq_range_got{"iwreq", pad(16), field("u.data", iw_point_range_got)};
inline constexpr StructOf iwreq_private_got{"iwreq", pad(16), field("u.data", iw_point_priv_got)};
inline constexpr StructOf iwreq_statistics_got{"iwreq", pad(16), field("u.data", iw_point_stats_got)};
inline constexpr StructOf iwreq_mlme{"iwreq", interface_detail::name, field("u.data", iw_point_mlme)};
inline constexpr StructOf iwreq_pmksa{"iwreq", interface_detail::name, field("u.data", iw_point_pmksa)};

}  // namespace callgate::decode::structs
