// Values of the socket options of SCTP, and what its control messages hold (linux/sctp.h).
#pragma once

#include "decode/constants/sctp.h"
#include "decode/custom/sockaddr.h"
#include "decode/describe.h"

namespace callgate::decode::structs {

namespace sctp_detail {

/// A struct sockaddr_storage where the structs are packed.
constexpr Item address(std::string_view name) {
  return custom_field(name, 128, decode_sockaddr_field);
}
inline constexpr Item digest = choice({}, sctp_digests, Type::u16);

}  // namespace sctp_detail

inline constexpr StructOf sctp_rtoinfo{"sctp_rtoinfo", s32("srto_assoc_id"), u32("srto_initial"), u32("srto_max"),
                                       u32("srto_min")};
inline constexpr StructOf sctp_assocparams{
    "sctp_assocparams",     s32("sasoc_assoc_id"),   u16("sasoc_asocmaxrxt"), u16("sasoc_number_peer_destinations"),
    u32("sasoc_peer_rwnd"), u32("sasoc_local_rwnd"), u32("sasoc_cookie_life")};
inline constexpr StructOf sctp_initmsg{"sctp_initmsg", u16("sinit_num_ostreams"), u16("sinit_max_instreams"),
                                       u16("sinit_max_attempts"), u16("sinit_max_init_timeo")};
inline constexpr StructOf sctp_setpeerprim{"sctp_setpeerprim", s32("sspp_assoc_id"), sctp_detail::address("sspp_addr")};
inline constexpr StructOf sctp_prim{"sctp_prim", s32("ssp_assoc_id"), sctp_detail::address("ssp_addr")};
inline constexpr StructOf sctp_setadaptation{"sctp_setadaptation", u32("ssb_adaptation_ind")};
inline constexpr StructOf sctp_paddrparams{Packed{},
                                           "sctp_paddrparams",
                                           s32("spp_assoc_id"),
                                           sctp_detail::address("spp_address"),
                                           u32("spp_hbinterval"),
                                           u16("spp_pathmaxrxt"),
                                           u32("spp_pathmtu"),
                                           u32("spp_sackdelay"),
                                           flags("spp_flags", sctp_path_flags),
                                           u32("spp_ipv6_flowlabel"),
                                           hex("spp_dscp", Type::u8),
                                           pad(1)};
inline constexpr StructOf sctp_sndrcvinfo{"sctp_sndrcvinfo",       u16("sinfo_stream"),
                                          u16("sinfo_ssn"),        flags("sinfo_flags", sctp_message_flags, Type::u16),
                                          be32("sinfo_ppid"),      u32("sinfo_context"),
                                          u32("sinfo_timetolive"), u32("sinfo_tsn"),
                                          u32("sinfo_cumtsn"),     s32("sinfo_assoc_id")};
inline constexpr StructOf sctp_sndinfo{
    "sctp_sndinfo",   u16("snd_sid"),     flags("snd_flags", sctp_message_flags, Type::u16),
    be32("snd_ppid"), u32("snd_context"), s32("snd_assoc_id")};
inline constexpr StructOf sctp_rcvinfo{
    "sctp_rcvinfo",     u16("rcv_sid"), u16("rcv_ssn"),    flags("rcv_flags", sctp_message_flags, Type::u16),
    be32("rcv_ppid"),   u32("rcv_tsn"), u32("rcv_cumtsn"), u32("rcv_context"),
    s32("rcv_assoc_id")};
inline constexpr StructOf sctp_nxtinfo{
    "sctp_nxtinfo",   u16("nxt_sid"),    flags("nxt_flags", sctp_message_flags, Type::u16),
    be32("nxt_ppid"), u32("nxt_length"), s32("nxt_assoc_id")};
inline constexpr StructOf sctp_prinfo{"sctp_prinfo", choice("pr_policy", sctp_reliabilities, Type::u16),
                                      u32("pr_value")};
inline constexpr StructOf sctp_authinfo{"sctp_authinfo", u16("auth_keynumber")};
inline constexpr StructOf sctp_event_subscribe{
    "sctp_event_subscribe",          u8("sctp_data_io_event"),          u8("sctp_association_event"),
    u8("sctp_address_event"),        u8("sctp_send_failure_event"),     u8("sctp_peer_error_event"),
    u8("sctp_shutdown_event"),       u8("sctp_partial_delivery_event"), u8("sctp_adaptation_layer_event"),
    u8("sctp_authentication_event"), u8("sctp_sender_dry_event"),       u8("sctp_stream_reset_event"),
    u8("sctp_assoc_reset_event"),    u8("sctp_stream_change_event"),    u8("sctp_send_failure_event_event")};
inline constexpr StructOf sctp_assoc_value{"sctp_assoc_value", s32("assoc_id"), u32("assoc_value")};
inline constexpr StructOf sctp_stream_value{"sctp_stream_value", s32("assoc_id"), u16("stream_id"),
                                            u16("stream_value")};
inline constexpr StructOf sctp_paddrinfo{"sctp_paddrinfo",
                                         s32("spinfo_assoc_id"),
                                         sctp_detail::address("spinfo_address"),
                                         choice("spinfo_state", sctp_path_states),
                                         u32("spinfo_cwnd"),
                                         u32("spinfo_srtt"),
                                         u32("spinfo_rto"),
                                         u32("spinfo_mtu")};
inline constexpr StructOf sctp_status{"sctp_status",
                                      s32("sstat_assoc_id"),
                                      choice("sstat_state", sctp_states),
                                      u32("sstat_rwnd"),
                                      u16("sstat_unackdata"),
                                      u16("sstat_penddata"),
                                      u16("sstat_instrms"),
                                      u16("sstat_outstrms"),
                                      u32("sstat_fragmentation_point"),
                                      field("sstat_primary", sctp_paddrinfo)};
inline constexpr StructOf sctp_sack_info{"sctp_sack_info", s32("sack_assoc_id"), u32("sack_delay"), u32("sack_freq")};
inline constexpr StructOf sctp_authchunk{"sctp_authchunk", u8("sauth_chunk")};
inline constexpr StructOf sctp_hmacalgo{"sctp_hmacalgo", u32("shmac_num_idents"),
                                        tail("shmac_idents", sctp_detail::digest, len::count("shmac_num_idents"))};
inline constexpr StructOf sctp_authkey{"sctp_authkey", s32("sca_assoc_id"), u16("sca_keynumber"), u16("sca_keylength"),
                                       tail_bytes("sca_key", len::arg("sca_keylength"))};
inline constexpr StructOf sctp_authkeyid{"sctp_authkeyid", s32("scact_assoc_id"), u16("scact_keynumber")};
inline constexpr StructOf sctp_authchunks{"sctp_authchunks", s32("gauth_assoc_id"), u32("gauth_number_of_chunks"),
                                          tail("gauth_chunks", element::u8, len::count("gauth_number_of_chunks"))};
inline constexpr StructOf sctp_assoc_ids{"sctp_assoc_ids", u32("gaids_number_of_ids"),
                                         tail("gaids_assoc_id", element::s32, len::count("gaids_number_of_ids"))};
inline constexpr StructOf sctp_paddrthlds{"sctp_paddrthlds",         s32("spt_assoc_id"),
                                          aligned(element::address), sctp_detail::address("spt_address"),
                                          u16("spt_pathmaxrxt"),     u16("spt_pathpfthld")};
inline constexpr StructOf sctp_paddrthlds_v2{
    "sctp_paddrthlds_v2",  s32("spt_assoc_id"),   aligned(element::address), sctp_detail::address("spt_address"),
    u16("spt_pathmaxrxt"), u16("spt_pathpfthld"), u16("spt_pathcpthld")};
inline constexpr StructOf sctp_udpencaps{"sctp_udpencaps", s32("sue_assoc_id"), aligned(element::address),
                                         sctp_detail::address("sue_address"), u16("sue_port")};
inline constexpr StructOf sctp_probeinterval{"sctp_probeinterval", s32("spi_assoc_id"), aligned(element::address),
                                             sctp_detail::address("spi_address"), u32("spi_interval")};
inline constexpr StructOf sctp_assoc_stats{
    "sctp_assoc_stats",   s32("sas_assoc_id"),    aligned(element::address), sctp_detail::address("sas_obs_rto_ipaddr"),
    u64("sas_maxrto"),    u64("sas_isacks"),      u64("sas_osacks"),         u64("sas_opackets"),
    u64("sas_ipackets"),  u64("sas_rtxchunks"),   u64("sas_outofseqtsns"),   u64("sas_idupchunks"),
    u64("sas_gapcnt"),    u64("sas_ouodchunks"),  u64("sas_iuodchunks"),     u64("sas_oodchunks"),
    u64("sas_iodchunks"), u64("sas_octrlchunks"), u64("sas_ictrlchunks")};
inline constexpr StructOf sctp_default_prinfo{"sctp_default_prinfo", s32("pr_assoc_id"), u32("pr_value"),
                                              choice("pr_policy", sctp_reliabilities, Type::u16)};
inline constexpr StructOf sctp_prstatus{"sctp_prstatus",
                                        s32("sprstat_assoc_id"),
                                        u16("sprstat_sid"),
                                        choice("sprstat_policy", sctp_reliabilities, Type::u16),
                                        u64("sprstat_abandoned_unsent"),
                                        u64("sprstat_abandoned_sent")};
inline constexpr StructOf sctp_reset_streams{"sctp_reset_streams", s32("srs_assoc_id"),
                                             flags("srs_flags", sctp_reset_flags, Type::u16), u16("srs_number_streams"),
                                             tail("srs_stream_list", element::u16, len::count("srs_number_streams"))};
inline constexpr StructOf sctp_add_streams{"sctp_add_streams", s32("sas_assoc_id"), u16("sas_instrms"),
                                           u16("sas_outstrms")};
inline constexpr StructOf sctp_event{"sctp_event", s32("se_assoc_id"), choice("se_type", sctp_notifications, Type::u16),
                                     u8("se_on")};
inline constexpr StructOf sctp_peeloff{"sctp_peeloff_arg_t", s32("associd"), fd("sd")};
inline constexpr StructOf sctp_peeloff_flags{"sctp_peeloff_flags_arg_t", s32("associd"), fd("sd"),
                                             flags("flags", sctp_peeloff_flag_bits)};

}  // namespace callgate::decode::structs
