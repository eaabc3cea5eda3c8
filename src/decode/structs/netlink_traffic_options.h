// What disciplines, filters and actions of traffic control are told, and what they count (linux/pkt_sched.h, pkt_cls.h,
// tc_act).
#pragma once

#include "decode/constants/netlink_traffic.h"
#include "decode/constants/time.h"
#include "decode/describe.h"

namespace callgate::decode::structs {

inline constexpr StructOf tc_ratespec{"tc_ratespec",   u8("cell_log"),    choice("linklayer", link_layers, Type::u8),
                                      u16("overhead"), s16("cell_align"), u16("mpu"),
                                      u32("rate")};
inline constexpr StructOf tc_fifo_qopt{"tc_fifo_qopt", u32("limit")};
inline constexpr StructOf tc_prio_qopt{"tc_prio_qopt", s32("bands"), array("priomap", element::u8, 16)};
inline constexpr StructOf tc_multiq_qopt{"tc_multiq_qopt", u16("bands"), u16("max_bands")};
inline constexpr StructOf tc_plug_qopt{"tc_plug_qopt", choice("action", plug_actions), u32("limit")};
inline constexpr StructOf tc_tbf_qopt{
    "tc_tbf_qopt", field("rate", tc_ratespec), field("peakrate", tc_ratespec), u32("limit"), u32("buffer"), u32("mtu")};
inline constexpr StructOf tc_sfq_qopt{"tc_sfq_qopt", u32("quantum"), s32("perturb_period"),
                                      u32("limit"),  u32("divisor"), u32("flows")};
inline constexpr StructOf tc_sfqred_stats{"tc_sfqred_stats",      u32("prob_drop"),   u32("forced_drop"),
                                          u32("prob_mark"),       u32("forced_mark"), u32("prob_mark_head"),
                                          u32("forced_mark_head")};
inline constexpr StructOf tc_sfq_qopt_v1{"tc_sfq_qopt_v1",
                                         field("v0", tc_sfq_qopt),
                                         u32("depth"),
                                         u32("headdrop"),
                                         u32("limit"),
                                         u32("qth_min"),
                                         u32("qth_max"),
                                         u8("Wlog"),
                                         u8("Plog"),
                                         u8("Scell_log"),
                                         flags("flags", early_detection_flags, Type::u8),
                                         u32("max_P"),
                                         field("stats", tc_sfqred_stats)};
inline constexpr StructOf tc_red_qopt{
    "tc_red_qopt", u32("limit"), u32("qth_min"),  u32("qth_max"),
    u8("Wlog"),    u8("Plog"),   u8("Scell_log"), flags("flags", early_detection_flags, Type::u8)};
inline constexpr StructOf tc_gred_qopt{"tc_gred_qopt", u32("limit"),  u32("qth_min"), u32("qth_max"),  u32("DP"),
                                       u32("backlog"), u32("qave"),   u32("forced"),  u32("early"),    u32("other"),
                                       u32("pdrop"),   u8("Wlog"),    u8("Plog"),     u8("Scell_log"), u8("prio"),
                                       u32("packets"), u32("bytesin")};
inline constexpr StructOf tc_gred_sopt{
    "tc_gred_sopt", u32("DPs"), u32("def_DP"), u8("grio"), flags("flags", early_detection_flags, Type::u8), pad(2)};
inline constexpr StructOf tc_choke_qopt{
    "tc_choke_qopt", u32("limit"), u32("qth_min"),  u32("qth_max"),
    u8("Wlog"),      u8("Plog"),   u8("Scell_log"), flags("flags", early_detection_flags, Type::u8)};
inline constexpr StructOf tc_htb_opt{"tc_htb_opt",
                                     field("rate", tc_ratespec),
                                     field("ceil", tc_ratespec),
                                     u32("buffer"),
                                     u32("cbuffer"),
                                     u32("quantum"),
                                     u32("level"),
                                     u32("prio")};
inline constexpr StructOf tc_htb_glob{"tc_htb_glob", u32("version"),    u32("rate2quantum"), hex("defcls", Type::u32),
                                      u32("debug"),  u32("direct_pkts")};
inline constexpr StructOf tc_hfsc_qopt{"tc_hfsc_qopt", hex("defcls", Type::u16)};
inline constexpr StructOf tc_service_curve{"tc_service_curve", u32("m1"), u32("d"), u32("m2")};
inline constexpr StructOf tc_netem_qopt{"tc_netem_qopt", u32("latency"),   u32("limit"), u32("loss"),
                                        u32("gap"),      u32("duplicate"), u32("jitter")};
inline constexpr StructOf tc_netem_corr{"tc_netem_corr", u32("delay_corr"), u32("loss_corr"), u32("dup_corr")};
inline constexpr StructOf tc_netem_reorder{"tc_netem_reorder", u32("probability"), u32("correlation")};
inline constexpr StructOf tc_netem_corrupt{"tc_netem_corrupt", u32("probability"), u32("correlation")};
inline constexpr StructOf tc_netem_rate{"tc_netem_rate", u32("rate"), s32("packet_overhead"), u32("cell_size"),
                                        s32("cell_overhead")};
inline constexpr StructOf tc_netem_slot{"tc_netem_slot",  s64("min_delay"),  s64("max_delay"),  s32("max_packets"),
                                        s32("max_bytes"), s64("dist_delay"), s64("dist_jitter")};
inline constexpr StructOf tc_netem_gimodel{"tc_netem_gimodel", u32("p13"), u32("p31"),
                                           u32("p32"),         u32("p14"), u32("p23")};
inline constexpr StructOf tc_netem_gemodel{"tc_netem_gemodel", u32("p"), u32("r"), u32("h"), u32("k1")};
inline constexpr StructOf tc_mqprio_qopt{"tc_mqprio_qopt",
                                         u8("num_tc"),
                                         array("prio_tc_map", element::u8, 16),
                                         choice("hw", mqprio_offloads, Type::u8),
                                         array("count", element::u16, 16),
                                         array("offset", element::u16, 16)};
inline constexpr StructOf tc_sfb_qopt{"tc_sfb_qopt",       u32("rehash_interval"), u32("warmup_time"), u32("max"),
                                      u32("bin_size"),     u32("increment"),       u32("decrement"),   u32("limit"),
                                      u32("penalty_rate"), u32("penalty_burst")};
inline constexpr StructOf tc_cbs_qopt{"tc_cbs_qopt",   u8("offload"),    pad(3),          s32("hicredit"),
                                      s32("locredit"), s32("idleslope"), s32("sendslope")};
inline constexpr StructOf tc_etf_qopt{"tc_etf_qopt", s32("delta"), choice("clockid", clocks, Type::u32),
                                      flags("flags", earliest_time_flags)};

// What they count.
inline constexpr StructOf tc_sfq_xstats{"tc_sfq_xstats", s32("allot")};
inline constexpr StructOf tc_red_xstats{"tc_red_xstats", u32("early"), u32("pdrop"), u32("other"), u32("marked")};
inline constexpr StructOf tc_choke_xstats{"tc_choke_xstats", u32("early"),  u32("pdrop"),
                                          u32("other"),      u32("marked"), u32("matched")};
inline constexpr StructOf tc_htb_xstats{"tc_htb_xstats", u32("lends"),  u32("borrows"),
                                        u32("giants"),   s32("tokens"), s32("ctokens")};
inline constexpr StructOf tc_hfsc_stats{"tc_hfsc_stats", u64("work"), u64("rtwork"), u32("period"), u32("level")};
inline constexpr StructOf tc_drr_stats{"tc_drr_stats", u32("deficit")};
inline constexpr StructOf tc_netem_xstats{"tc_netem_xstats", u64("delayed"),          u64("dropped"),
                                          u64("corrupted"),  u64("duplicated"),       u64("reordered"),
                                          u64("ecn_marked"), u64("allocation_errors")};
inline constexpr StructOf tc_sfb_xstats{"tc_sfb_xstats",  u32("earlydrop"), u32("penaltydrop"), u32("bucketdrop"),
                                        u32("queuedrop"), u32("childdrop"), u32("marked"),      u32("maxqlen"),
                                        u32("maxprob"),   u32("avgprob")};
inline constexpr StructOf tc_qfq_stats{"tc_qfq_stats", u32("weight"), u32("lmax")};
inline constexpr StructOf tc_codel_xstats{"tc_codel_xstats", u32("maxpacket"), u32("count"),          u32("lastcount"),
                                          u32("ldelay"),     s32("drop_next"), u32("drop_overlimit"), u32("ecn_mark"),
                                          u32("dropping"),   u32("ce_mark")};
inline constexpr StructOf tc_fq_codel_qd_stats{
    "tc_fq_codel_qd_stats", u32("maxpacket"),     u32("drop_overlimit"), u32("ecn_mark"),     u32("new_flow_count"),
    u32("new_flows_len"),   u32("old_flows_len"), u32("ce_mark"),        u32("memory_usage"), u32("drop_overmemory")};
inline constexpr StructOf tc_fq_codel_cl_stats{"tc_fq_codel_cl_stats", s32("deficit"),  u32("ldelay"),   u32("count"),
                                               u32("lastcount"),       u32("dropping"), s32("drop_next")};
namespace traffic_detail {

inline constexpr StructOf of_discipline{"tc_fq_codel_xstats", pad(4), field("qdisc_stats", tc_fq_codel_qd_stats)};
inline constexpr StructOf of_class{"tc_fq_codel_xstats", pad(4), field("class_stats", tc_fq_codel_cl_stats)};
inline constexpr Case counted_cases[] = {as(0, of_discipline), as(1, of_class)};
inline constexpr Cases counted{counted_cases};

}  // namespace traffic_detail
inline constexpr StructOf tc_fq_codel_xstats{"tc_fq_codel_xstats", u32("type"), select("type", traffic_detail::counted),
                                             pad(36)};
inline constexpr StructOf tc_fq_qd_stats{"tc_fq_qd_stats",
                                         u64("gc_flows"),
                                         u64("highprio_packets"),
                                         u64("tcp_retrans"),
                                         u64("throttled"),
                                         u64("flows_plimit"),
                                         u64("pkts_too_long"),
                                         u64("allocation_errors"),
                                         s64("time_next_delayed_flow"),
                                         u32("flows"),
                                         u32("inactive_flows"),
                                         u32("throttled_flows"),
                                         u32("unthrottle_latency_ns"),
                                         u64("ce_mark"),
                                         u64("horizon_drops"),
                                         u64("horizon_caps"),
                                         u64("fastpath_packets"),
                                         array("band_drops", element::u64, 3),
                                         array("band_pkt_count", element::u32, 3),
                                         pad(4)};
inline constexpr StructOf tc_hhf_xstats{"tc_hhf_xstats", u32("drop_overlimit"), u32("hh_overlimit"),
                                        u32("hh_tot_count"), u32("hh_cur_count")};
inline constexpr StructOf tc_pie_xstats{
    "tc_pie_xstats",   u64("prob"),    u32("delay"),     u32("avg_dq_rate"), u32("dq_rate_estimating"),
    u32("packets_in"), u32("dropped"), u32("overlimit"), u32("maxq"),        u32("ecn_mark")};
inline constexpr StructOf tc_fq_pie_xstats{
    "tc_fq_pie_xstats", u32("packets_in"),     u32("dropped"),       u32("overlimit"),     u32("overmemory"),
    u32("ecn_mark"),    u32("new_flow_count"), u32("new_flows_len"), u32("old_flows_len"), u32("memory_usage")};
inline constexpr StructOf tc_dualpi2_xstats{"tc_dualpi2_xstats", u32("prob"),         u32("delay_c"),
                                            u32("delay_l"),      u32("packets_in_c"), u32("packets_in_l"),
                                            u32("maxq"),         u32("ecn_mark"),     u32("step_marks"),
                                            s32("credit"),       u32("memory_used"),  u32("max_memory_used"),
                                            u32("memory_limit")};

// Filters.
inline constexpr StructOf tc_police{"tc_police",
                                    u32("index"),
                                    choice("action", traffic_verdicts, Type::u32),
                                    u32("limit"),
                                    u32("burst"),
                                    u32("mtu"),
                                    field("rate", tc_ratespec),
                                    field("peakrate", tc_ratespec),
                                    s32("refcnt"),
                                    s32("bindcnt"),
                                    hex("capab", Type::u32)};
inline constexpr StructOf tcf_t{"tcf_t", ticks("install", Type::u64), ticks("lastuse", Type::u64),
                                ticks("expires", Type::u64), ticks("firstuse", Type::u64)};
inline constexpr StructOf tc_u32_key{"tc_u32_key", scalar("mask", Kind::hex, Type::be32),
                                     scalar("val", Kind::hex, Type::be32), s32("off"), hex("offmask", Type::u32)};
inline constexpr StructOf tc_u32_sel{"tc_u32_sel",
                                     flags("flags", u32_selector_flags, Type::u8),
                                     u8("offshift"),
                                     u8("nkeys"),
                                     scalar("offmask", Kind::hex, Type::be16),
                                     u16("off"),
                                     s16("offoff"),
                                     s16("hoff"),
                                     scalar("hmask", Kind::hex, Type::be32),
                                     tail("keys", tc_u32_key, len::count("nkeys"))};
inline constexpr StructOf tc_u32_mark{"tc_u32_mark", hex("val", Type::u32), hex("mask", Type::u32), u32("success")};
inline constexpr StructOf tc_basic_pcnt{"tc_basic_pcnt", u64("rcnt"), u64("rhit")};
inline constexpr StructOf tc_matchall_pcnt{"tc_matchall_pcnt", u64("rhit")};
inline constexpr StructOf tcf_ematch_tree_hdr{"tcf_ematch_tree_hdr", u16("nmatches"), u16("progid")};
inline constexpr StructOf tcf_ematch_hdr{"tcf_ematch_hdr", u16("matchid"),
                                         choice("kind", extended_match_kinds, Type::u16),
                                         flags("flags", extended_match_flags, Type::u16), pad(2)};

// Actions, which begin alike.
inline constexpr StructOf action_head{
    "tc_gen",      u32("index"),  hex("capab", Type::u32), choice("action", traffic_verdicts, Type::u32),
    s32("refcnt"), s32("bindcnt")};
inline constexpr StructOf tc_gact_p{"tc_gact_p", choice("ptype", chance_kinds, Type::u16), u16("pval"),
                                    choice("paction", traffic_verdicts, Type::u32)};
inline constexpr StructOf tc_connmark{"tc_connmark", anonymous(action_head), u16("zone")};
inline constexpr StructOf tc_csum{"tc_csum", anonymous(action_head), flags("update_flags", checksum_updates)};
inline constexpr StructOf tc_ife{"tc_ife", anonymous(action_head), choice("flags", ife_directions, Type::u16)};
inline constexpr StructOf tc_mirred{"tc_mirred", anonymous(action_head), choice("eaction", mirror_actions, Type::u32),
                                    interface("ifindex", Type::u32)};
inline constexpr StructOf tc_mpls{"tc_mpls", anonymous(action_head), choice("m_action", label_actions, Type::u32)};
inline constexpr StructOf tc_nat{"tc_nat",         anonymous(action_head), ipv4("old_addr"),
                                 ipv4("new_addr"), ipv4("mask"),           flags("flags", translation_flags)};
inline constexpr StructOf tc_pedit_key{"tc_pedit_key", hex("mask", Type::u32),    hex("val", Type::u32), u32("off"),
                                       u32("at"),      hex("offmask", Type::u32), u32("shift")};
inline constexpr StructOf tc_pedit_sel{"tc_pedit_sel", anonymous(action_head), u8("nkeys"), hex("flags", Type::u8),
                                       tail("keys", tc_pedit_key, len::count("nkeys"))};
inline constexpr StructOf tc_skbmod{"tc_skbmod", anonymous(action_head),
                                    flags("flags", packet_change_flags, Type::u64)};
inline constexpr StructOf tc_tunnel_key{"tc_tunnel_key", anonymous(action_head),
                                        choice("t_action", tunnel_actions, Type::u32)};
inline constexpr StructOf tc_vlan{"tc_vlan", anonymous(action_head), choice("v_action", vlan_actions, Type::u32)};

}  // namespace callgate::decode::structs
