// The commands of ioctl to wireless network interfaces (linux/wireless.h). Those of one driver alone are not told.
#pragma once

#include "decode/custom/answer.h"
#include "decode/describe.h"
#include "decode/structs/wireless.h"

namespace callgate::decode::syscalls::ioctl {

inline constexpr Case wireless[] = {
    on(0x8b00, in("arg", structs::iwreq_name)),                                               // SIOCSIWCOMMIT
    on(0x8b01, exchange("arg", structs::iwreq_name, structs::iwreq_protocol)),                // SIOCGIWNAME
    on(0x8b02, in("arg", structs::iwreq_nwid)),                                               // SIOCSIWNWID
    on(0x8b03, exchange("arg", structs::iwreq_name, structs::iwreq_nwid_got)),                // SIOCGIWNWID
    on(0x8b04, in("arg", structs::iwreq_freq)),                                               // SIOCSIWFREQ
    on(0x8b05, exchange("arg", structs::iwreq_name, structs::iwreq_freq_got)),                // SIOCGIWFREQ
    on(0x8b06, in("arg", structs::iwreq_mode)),                                               // SIOCSIWMODE
    on(0x8b07, exchange("arg", structs::iwreq_name, structs::iwreq_mode_got)),                // SIOCGIWMODE
    on(0x8b08, in("arg", structs::iwreq_sens)),                                               // SIOCSIWSENS
    on(0x8b09, exchange("arg", structs::iwreq_name, structs::iwreq_sens_got)),                // SIOCGIWSENS
    on(0x8b0b, exchange("arg", structs::iwreq_data_asked, structs::iwreq_range_got)),         // SIOCGIWRANGE
    on(0x8b0d, exchange("arg", structs::iwreq_data_asked, structs::iwreq_private_got)),       // SIOCGIWPRIV
    on(0x8b0f, exchange("arg", structs::iwreq_data_asked, structs::iwreq_statistics_got)),    // SIOCGIWSTATS
    on(0x8b10, in("arg", structs::iwreq_addresses)),                                          // SIOCSIWSPY
    on(0x8b11, exchange("arg", structs::iwreq_data_asked, structs::iwreq_addresses_got)),     // SIOCGIWSPY
    on(0x8b12, in("arg", structs::iwreq_threshold)),                                          // SIOCSIWTHRSPY
    on(0x8b13, exchange("arg", structs::iwreq_data_asked, structs::iwreq_threshold_got)),     // SIOCGIWTHRSPY
    on(0x8b14, in("arg", structs::iwreq_ap)),                                                 // SIOCSIWAP
    on(0x8b15, exchange("arg", structs::iwreq_name, structs::iwreq_ap_got)),                  // SIOCGIWAP
    on(0x8b16, in("arg", structs::iwreq_mlme)),                                               // SIOCSIWMLME
    on(0x8b17, exchange("arg", structs::iwreq_data_asked, structs::iwreq_addresses_got)),     // SIOCGIWAPLIST
    on(0x8b18, in("arg", structs::iwreq_scan)),                                               // SIOCSIWSCAN
    on(0x8b19, exchange("arg", structs::iwreq_data_asked, structs::iwreq_data_got)),          // SIOCGIWSCAN
    on(0x8b1a, in("arg", structs::iwreq_essid)),                                              // SIOCSIWESSID
    on(0x8b1b, exchange("arg", structs::iwreq_essid_asked, structs::iwreq_essid_got)),        // SIOCGIWESSID
    on(0x8b1c, in("arg", structs::iwreq_essid)),                                              // SIOCSIWNICKN
    on(0x8b1d, exchange("arg", structs::iwreq_essid_asked, structs::iwreq_essid_got)),        // SIOCGIWNICKN
    on(0x8b20, in("arg", structs::iwreq_bitrate)),                                            // SIOCSIWRATE
    on(0x8b21, exchange("arg", structs::iwreq_name, structs::iwreq_bitrate_got)),             // SIOCGIWRATE
    on(0x8b22, in("arg", structs::iwreq_rts)),                                                // SIOCSIWRTS
    on(0x8b23, exchange("arg", structs::iwreq_name, structs::iwreq_rts_got)),                 // SIOCGIWRTS
    on(0x8b24, in("arg", structs::iwreq_frag)),                                               // SIOCSIWFRAG
    on(0x8b25, exchange("arg", structs::iwreq_name, structs::iwreq_frag_got)),                // SIOCGIWFRAG
    on(0x8b26, in("arg", structs::iwreq_txpower)),                                            // SIOCSIWTXPOW
    on(0x8b27, exchange("arg", structs::iwreq_name, structs::iwreq_txpower_got)),             // SIOCGIWTXPOW
    on(0x8b28, in("arg", structs::iwreq_retry)),                                              // SIOCSIWRETRY
    on(0x8b29, exchange("arg", structs::iwreq_retry, structs::iwreq_retry_got)),              // SIOCGIWRETRY
    on(0x8b2a, in("arg", structs::iwreq_encoding)),                                           // SIOCSIWENCODE
    on(0x8b2b, exchange("arg", structs::iwreq_encoding_asked, structs::iwreq_encoding_got)),  // SIOCGIWENCODE
    on(0x8b2c, in("arg", structs::iwreq_power)),                                              // SIOCSIWPOWER
    on(0x8b2d, exchange("arg", structs::iwreq_power, structs::iwreq_power_got)),              // SIOCGIWPOWER
    on(0x8b30, in("arg", structs::iwreq_data)),                                               // SIOCSIWGENIE
    on(0x8b31, exchange("arg", structs::iwreq_data_asked, structs::iwreq_data_got)),          // SIOCGIWGENIE
    on(0x8b32, in("arg", structs::iwreq_auth)),                                               // SIOCSIWAUTH
    on(0x8b33, exchange("arg", structs::iwreq_auth, structs::iwreq_auth_got)),                // SIOCGIWAUTH
    on(0x8b34, in("arg", structs::iwreq_extended)),                                           // SIOCSIWENCODEEXT
    on(0x8b35, exchange("arg", structs::iwreq_encoding_asked, structs::iwreq_extended_got)),  // SIOCGIWENCODEEXT
    on(0x8b36, in("arg", structs::iwreq_pmksa)),                                              // SIOCSIWPMKSA
};

}  // namespace callgate::decode::syscalls::ioctl
