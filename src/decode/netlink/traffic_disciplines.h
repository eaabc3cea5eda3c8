// The options of the disciplines of traffic control and of their classes, and what these count (linux/pkt_sched.h).
#pragma once

#include "decode/constants/netlink_traffic.h"
#include "decode/constants/time.h"
#include "decode/netlink/items.h"
#include "decode/netlink/message.h"
#include "decode/structs/netlink_traffic_options.h"

namespace callgate::decode::netlink {

inline constexpr StructOf early_detection_bits{"nla_bitfield32", flags("value", early_detection_flags),
                                               flags("selector", early_detection_flags)};
inline constexpr Item element_signed16 = s16({});
inline constexpr Item fifo_qopt_fields = field({}, structs::tc_fifo_qopt);
inline constexpr Item prio_qopt_fields = field({}, structs::tc_prio_qopt);
inline constexpr Item multiq_qopt_fields = field({}, structs::tc_multiq_qopt);
inline constexpr Item plug_qopt_fields = field({}, structs::tc_plug_qopt);
inline constexpr Item tbf_qopt_fields = field({}, structs::tc_tbf_qopt);
inline constexpr Item sfq_qopt_v1_fields = field({}, structs::tc_sfq_qopt_v1);
inline constexpr Item red_qopt_fields = field({}, structs::tc_red_qopt);
inline constexpr Item gred_sopt_fields = field({}, structs::tc_gred_sopt);
inline constexpr Item choke_qopt_fields = field({}, structs::tc_choke_qopt);
inline constexpr Item htb_opt_fields = field({}, structs::tc_htb_opt);
inline constexpr Item htb_glob_fields = field({}, structs::tc_htb_glob);
inline constexpr Item hfsc_qopt_fields = field({}, structs::tc_hfsc_qopt);
inline constexpr Item service_curve_fields = field({}, structs::tc_service_curve);
inline constexpr Item netem_qopt_fields = field({}, structs::tc_netem_qopt);
inline constexpr Item netem_corr_fields = field({}, structs::tc_netem_corr);
inline constexpr Item netem_reorder_fields = field({}, structs::tc_netem_reorder);
inline constexpr Item netem_corrupt_fields = field({}, structs::tc_netem_corrupt);
inline constexpr Item netem_rate_fields = field({}, structs::tc_netem_rate);
inline constexpr Item netem_slot_fields = field({}, structs::tc_netem_slot);
inline constexpr Item netem_gimodel_fields = field({}, structs::tc_netem_gimodel);
inline constexpr Item netem_gemodel_fields = field({}, structs::tc_netem_gemodel);
inline constexpr Item mqprio_qopt_fields = field({}, structs::tc_mqprio_qopt);
inline constexpr Item sfb_qopt_fields = field({}, structs::tc_sfb_qopt);
inline constexpr Item cbs_qopt_fields = field({}, structs::tc_cbs_qopt);
inline constexpr Item etf_qopt_fields = field({}, structs::tc_etf_qopt);
inline constexpr Item gred_queues = all_of(structs::tc_gred_qopt);
inline constexpr Item numbers_signed16 = all_of(element_signed16);
/// Numbers in band order, a byte each.
inline constexpr Item bytes_each = all_of(number8);
inline constexpr Item flag_bits = field({}, early_detection_bits);
inline constexpr Item mqprio_mode = choice({}, mqprio_modes, Type::u16);
inline constexpr Item mqprio_shaper = choice({}, mqprio_shapers, Type::u16);
inline constexpr Item preemption = choice({}, frame_preemptions, Type::u32);
inline constexpr Item cake_flow_mode = choice({}, cake_flow_modes, Type::u32);
inline constexpr Item cake_tin = choice({}, cake_tins, Type::u32);
inline constexpr Item cake_ack_filter = choice({}, cake_ack_filters, Type::u32);
inline constexpr Item cake_framing = choice({}, cake_framings, Type::u32);
inline constexpr Item taprio_command = choice({}, taprio_commands, Type::u8);
inline constexpr Item schedule_clock = choice({}, clocks, Type::u32);
inline constexpr Item dualpi2_overload = choice({}, dualpi2_overloads, Type::u8);
inline constexpr Item dualpi2_drop = choice({}, dualpi2_drops, Type::u8);
inline constexpr Item dualpi2_mark = choice({}, dualpi2_marks, Type::u8);
inline constexpr Item dualpi2_split = choice({}, dualpi2_splits, Type::u8);
inline constexpr Item taprio_flag_bits = flags({}, taprio_flags);

inline constexpr Attribute token_bucket_lines[] = {
    {"TCA_TBF_UNSPEC", 0},          {"TCA_TBF_PARMS", 1, tbf_qopt_fields}, {"TCA_TBF_RTAB", 2, numbers32},
    {"TCA_TBF_PTAB", 3, numbers32}, {"TCA_TBF_RATE64", 4, number64},       {"TCA_TBF_PRATE64", 5, number64},
    {"TCA_TBF_BURST", 6, number32}, {"TCA_TBF_PBURST", 7, number32},       {"TCA_TBF_PAD", 8},
};
inline constexpr AttributesOf token_bucket{"token_bucket_attributes", "TCA_TBF_???", token_bucket_lines};

inline constexpr Attribute early_detection_lines[] = {
    {"TCA_RED_UNSPEC", 0},
    {"TCA_RED_PARMS", 1, red_qopt_fields},
    {"TCA_RED_STAB", 2},
    {"TCA_RED_MAX_P", 3, number32},
    {"TCA_RED_FLAGS", 4, flag_bits},
    {"TCA_RED_EARLY_DROP_BLOCK", 5, number32},
    {"TCA_RED_MARK_BLOCK", 6, number32},
};
inline constexpr AttributesOf early_detection{"early_detection_attributes", "TCA_RED_???", early_detection_lines};

inline constexpr Item early_flags = flags({}, early_detection_flags);
inline constexpr Attribute virtual_queue_lines[] = {
    {"TCA_GRED_VQ_UNSPEC", 0},
    {"TCA_GRED_VQ_PAD", 1},
    {"TCA_GRED_VQ_DP", 2, number32},
    {"TCA_GRED_VQ_STAT_BYTES", 3, number64},
    {"TCA_GRED_VQ_STAT_PACKETS", 4, number32},
    {"TCA_GRED_VQ_STAT_BACKLOG", 5, number32},
    {"TCA_GRED_VQ_STAT_PROB_DROP", 6, number32},
    {"TCA_GRED_VQ_STAT_PROB_MARK", 7, number32},
    {"TCA_GRED_VQ_STAT_FORCED_DROP", 8, number32},
    {"TCA_GRED_VQ_STAT_FORCED_MARK", 9, number32},
    {"TCA_GRED_VQ_STAT_PDROP", 10, number32},
    {"TCA_GRED_VQ_STAT_OTHER", 11, number32},
    {"TCA_GRED_VQ_FLAGS", 12, early_flags},
};
inline constexpr AttributesOf virtual_queue{"virtual_queue_attributes", "TCA_GRED_VQ_???", virtual_queue_lines};

inline constexpr Attribute virtual_queues_lines[] = {
    {"TCA_GRED_VQ_ENTRY_UNSPEC", 0},
    {"TCA_GRED_VQ_ENTRY", 1, nested(virtual_queue)},
};
inline constexpr AttributesOf virtual_queues{"virtual_queues_attributes", "TCA_GRED_VQ_ENTRY_???",
                                             virtual_queues_lines};

inline constexpr Attribute generic_early_detection_lines[] = {
    {"TCA_GRED_UNSPEC", 0},
    {"TCA_GRED_PARMS", 1, gred_queues},
    {"TCA_GRED_STAB", 2},
    {"TCA_GRED_DPS", 3, gred_sopt_fields},
    {"TCA_GRED_MAX_P", 4, numbers32},
    {"TCA_GRED_LIMIT", 5, number32},
    {"TCA_GRED_VQ_LIST", 6, nested(virtual_queues)},
};
inline constexpr AttributesOf generic_early_detection{"generic_early_detection_attributes", "TCA_GRED_???",
                                                      generic_early_detection_lines};

inline constexpr Attribute choke_lines[] = {
    {"TCA_CHOKE_UNSPEC", 0},
    {"TCA_CHOKE_PARMS", 1, choke_qopt_fields},
    {"TCA_CHOKE_STAB", 2},
    {"TCA_CHOKE_MAX_P", 3, number32},
};
inline constexpr AttributesOf choke{"choke_attributes", "TCA_CHOKE_???", choke_lines};

inline constexpr Attribute hierarchical_token_bucket_lines[] = {
    {"TCA_HTB_UNSPEC", 0},           {"TCA_HTB_PARMS", 1, htb_opt_fields}, {"TCA_HTB_INIT", 2, htb_glob_fields},
    {"TCA_HTB_CTAB", 3, numbers32},  {"TCA_HTB_RTAB", 4, numbers32},       {"TCA_HTB_DIRECT_QLEN", 5, number32},
    {"TCA_HTB_RATE64", 6, number64}, {"TCA_HTB_CEIL64", 7, number64},      {"TCA_HTB_PAD", 8},
    {"TCA_HTB_OFFLOAD", 9},
};
inline constexpr AttributesOf hierarchical_token_bucket{"hierarchical_token_bucket_attributes", "TCA_HTB_???",
                                                        hierarchical_token_bucket_lines};

inline constexpr Attribute fair_service_curve_lines[] = {
    {"TCA_HFSC_UNSPEC", 0},
    {"TCA_HFSC_RSC", 1, service_curve_fields},
    {"TCA_HFSC_FSC", 2, service_curve_fields},
    {"TCA_HFSC_USC", 3, service_curve_fields},
};
inline constexpr AttributesOf fair_service_curve{"fair_service_curve_attributes", "TCA_HFSC_???",
                                                 fair_service_curve_lines};

inline constexpr Attribute emulated_loss_lines[] = {
    {"NETEM_LOSS_UNSPEC", 0},
    {"NETEM_LOSS_GI", 1, netem_gimodel_fields},
    {"NETEM_LOSS_GE", 2, netem_gemodel_fields},
};
inline constexpr AttributesOf emulated_loss{"emulated_loss_attributes", "NETEM_LOSS_???", emulated_loss_lines};

inline constexpr Attribute emulation_lines[] = {
    {"TCA_NETEM_UNSPEC", 0},
    {"TCA_NETEM_CORR", 1, netem_corr_fields},
    {"TCA_NETEM_DELAY_DIST", 2, numbers_signed16},
    {"TCA_NETEM_REORDER", 3, netem_reorder_fields},
    {"TCA_NETEM_CORRUPT", 4, netem_corrupt_fields},
    {"TCA_NETEM_LOSS", 5, nested(emulated_loss)},
    {"TCA_NETEM_RATE", 6, netem_rate_fields},
    {"TCA_NETEM_ECN", 7, number32},
    {"TCA_NETEM_RATE64", 8, number64},
    {"TCA_NETEM_PAD", 9},
    {"TCA_NETEM_LATENCY64", 10, signed64},
    {"TCA_NETEM_JITTER64", 11, signed64},
    {"TCA_NETEM_SLOT", 12, netem_slot_fields},
    {"TCA_NETEM_SLOT_DIST", 13, numbers_signed16},
    {"TCA_NETEM_PRNG_SEED", 14, number64},
};
inline constexpr AttributesOf emulation{"emulation_attributes", "TCA_NETEM_???", emulation_lines};

inline constexpr Attribute deficit_round_robin_lines[] = {
    {"TCA_DRR_UNSPEC", 0},
    {"TCA_DRR_QUANTUM", 1, number32},
};
inline constexpr AttributesOf deficit_round_robin{"deficit_round_robin_attributes", "TCA_DRR_???",
                                                  deficit_round_robin_lines};

inline constexpr Attribute mqprio_class_lines[] = {
    {"TCA_MQPRIO_TC_ENTRY_UNSPEC", 0},
    {"TCA_MQPRIO_TC_ENTRY_INDEX", 1, number32},
    {"TCA_MQPRIO_TC_ENTRY_FP", 2, preemption},
};
inline constexpr AttributesOf mqprio_class{"mqprio_class_attributes", "TCA_MQPRIO_TC_ENTRY_???", mqprio_class_lines};

inline constexpr Attribute multiqueue_priority_lines[] = {
    {"TCA_MQPRIO_UNSPEC", 0},
    {"TCA_MQPRIO_MODE", 1, mqprio_mode},
    {"TCA_MQPRIO_SHAPER", 2, mqprio_shaper},
    {"TCA_MQPRIO_MIN_RATE64", 3, number64},
    {"TCA_MQPRIO_MAX_RATE64", 4, number64},
    {"TCA_MQPRIO_TC_ENTRY", 5, nested(mqprio_class)},
};
inline constexpr AttributesOf multiqueue_priority{"multiqueue_priority_attributes", "TCA_MQPRIO_???",
                                                  multiqueue_priority_lines};

inline constexpr Attribute fair_blue_lines[] = {
    {"TCA_SFB_UNSPEC", 0},
    {"TCA_SFB_PARMS", 1, sfb_qopt_fields},
};
inline constexpr AttributesOf fair_blue{"fair_blue_attributes", "TCA_SFB_???", fair_blue_lines};

inline constexpr Attribute quick_fair_queue_lines[] = {
    {"TCA_QFQ_UNSPEC", 0},
    {"TCA_QFQ_WEIGHT", 1, number32},
    {"TCA_QFQ_LMAX", 2, number32},
};
inline constexpr AttributesOf quick_fair_queue{"quick_fair_queue_attributes", "TCA_QFQ_???", quick_fair_queue_lines};

inline constexpr Attribute controlled_delay_lines[] = {
    {"TCA_CODEL_UNSPEC", 0},          {"TCA_CODEL_TARGET", 1, number32},
    {"TCA_CODEL_LIMIT", 2, number32}, {"TCA_CODEL_INTERVAL", 3, number32},
    {"TCA_CODEL_ECN", 4, number32},   {"TCA_CODEL_CE_THRESHOLD", 5, number32},
};
inline constexpr AttributesOf controlled_delay{"controlled_delay_attributes", "TCA_CODEL_???", controlled_delay_lines};

inline constexpr Attribute fair_controlled_delay_lines[] = {
    {"TCA_FQ_CODEL_UNSPEC", 0},
    {"TCA_FQ_CODEL_TARGET", 1, number32},
    {"TCA_FQ_CODEL_LIMIT", 2, number32},
    {"TCA_FQ_CODEL_INTERVAL", 3, number32},
    {"TCA_FQ_CODEL_ECN", 4, number32},
    {"TCA_FQ_CODEL_FLOWS", 5, number32},
    {"TCA_FQ_CODEL_QUANTUM", 6, number32},
    {"TCA_FQ_CODEL_CE_THRESHOLD", 7, number32},
    {"TCA_FQ_CODEL_DROP_BATCH_SIZE", 8, number32},
    {"TCA_FQ_CODEL_MEMORY_LIMIT", 9, number32},
    {"TCA_FQ_CODEL_CE_THRESHOLD_SELECTOR", 10, hex8},
    {"TCA_FQ_CODEL_CE_THRESHOLD_MASK", 11, hex8},
};
inline constexpr AttributesOf fair_controlled_delay{"fair_controlled_delay_attributes", "TCA_FQ_CODEL_???",
                                                    fair_controlled_delay_lines};

inline constexpr Attribute fair_queue_lines[] = {
    {"TCA_FQ_UNSPEC", 0},
    {"TCA_FQ_PLIMIT", 1, number32},
    {"TCA_FQ_FLOW_PLIMIT", 2, number32},
    {"TCA_FQ_QUANTUM", 3, number32},
    {"TCA_FQ_INITIAL_QUANTUM", 4, number32},
    {"TCA_FQ_RATE_ENABLE", 5, number32},
    {"TCA_FQ_FLOW_DEFAULT_RATE", 6, number32},
    {"TCA_FQ_FLOW_MAX_RATE", 7, number32},
    {"TCA_FQ_BUCKETS_LOG", 8, number32},
    {"TCA_FQ_FLOW_REFILL_DELAY", 9, number32},
    {"TCA_FQ_ORPHAN_MASK", 10, number32},
    {"TCA_FQ_LOW_RATE_THRESHOLD", 11, number32},
    {"TCA_FQ_CE_THRESHOLD", 12, number32},
    {"TCA_FQ_TIMER_SLACK", 13, number32},
    {"TCA_FQ_HORIZON", 14, number32},
    {"TCA_FQ_HORIZON_DROP", 15, number8},
    {"TCA_FQ_PRIOMAP", 16, prio_qopt_fields},
    {"TCA_FQ_WEIGHTS", 17, numbers32},
    {"TCA_FQ_OFFLOAD_HORIZON", 18},
};
inline constexpr AttributesOf fair_queue{"fair_queue_attributes", "TCA_FQ_???", fair_queue_lines};

inline constexpr Attribute heavy_hitters_lines[] = {
    {"TCA_HHF_UNSPEC", 0},
    {"TCA_HHF_BACKLOG_LIMIT", 1, number32},
    {"TCA_HHF_QUANTUM", 2, number32},
    {"TCA_HHF_HH_FLOWS_LIMIT", 3, number32},
    {"TCA_HHF_RESET_TIMEOUT", 4, number32},
    {"TCA_HHF_ADMIT_BYTES", 5, number32},
    {"TCA_HHF_EVICT_TIMEOUT", 6, number32},
    {"TCA_HHF_NON_HH_WEIGHT", 7, number32},
};
inline constexpr AttributesOf heavy_hitters{"heavy_hitters_attributes", "TCA_HHF_???", heavy_hitters_lines};

inline constexpr Attribute proportional_integral_lines[] = {
    {"TCA_PIE_UNSPEC", 0},
    {"TCA_PIE_TARGET", 1, number32},
    {"TCA_PIE_LIMIT", 2, number32},
    {"TCA_PIE_TUPDATE", 3, number32},
    {"TCA_PIE_ALPHA", 4, number32},
    {"TCA_PIE_BETA", 5, number32},
    {"TCA_PIE_ECN", 6, number32},
    {"TCA_PIE_BYTEMODE", 7, number32},
    {"TCA_PIE_DQ_RATE_ESTIMATOR", 8, number32},
};
inline constexpr AttributesOf proportional_integral{"proportional_integral_attributes", "TCA_PIE_???",
                                                    proportional_integral_lines};

inline constexpr Attribute fair_proportional_integral_lines[] = {
    {"TCA_FQ_PIE_UNSPEC", 0},
    {"TCA_FQ_PIE_LIMIT", 1, number32},
    {"TCA_FQ_PIE_FLOWS", 2, number32},
    {"TCA_FQ_PIE_TARGET", 3, number32},
    {"TCA_FQ_PIE_TUPDATE", 4, number32},
    {"TCA_FQ_PIE_ALPHA", 5, number32},
    {"TCA_FQ_PIE_BETA", 6, number32},
    {"TCA_FQ_PIE_QUANTUM", 7, number32},
    {"TCA_FQ_PIE_MEMORY_LIMIT", 8, number32},
    {"TCA_FQ_PIE_ECN_PROB", 9, number32},
    {"TCA_FQ_PIE_ECN", 10, number32},
    {"TCA_FQ_PIE_BYTEMODE", 11, number32},
    {"TCA_FQ_PIE_DQ_RATE_ESTIMATOR", 12, number32},
};
inline constexpr AttributesOf fair_proportional_integral{"fair_proportional_integral_attributes", "TCA_FQ_PIE_???",
                                                         fair_proportional_integral_lines};

inline constexpr Attribute credit_based_shaper_lines[] = {
    {"TCA_CBS_UNSPEC", 0},
    {"TCA_CBS_PARMS", 1, cbs_qopt_fields},
};
inline constexpr AttributesOf credit_based_shaper{"credit_based_shaper_attributes", "TCA_CBS_???",
                                                  credit_based_shaper_lines};

inline constexpr Attribute earliest_time_first_lines[] = {
    {"TCA_ETF_UNSPEC", 0},
    {"TCA_ETF_PARMS", 1, etf_qopt_fields},
};
inline constexpr AttributesOf earliest_time_first{"earliest_time_first_attributes", "TCA_ETF_???",
                                                  earliest_time_first_lines};

inline constexpr Attribute cake_lines[] = {
    {"TCA_CAKE_UNSPEC", 0},
    {"TCA_CAKE_PAD", 1},
    {"TCA_CAKE_BASE_RATE64", 2, number64},
    {"TCA_CAKE_DIFFSERV_MODE", 3, cake_tin},
    {"TCA_CAKE_ATM", 4, cake_framing},
    {"TCA_CAKE_FLOW_MODE", 5, cake_flow_mode},
    {"TCA_CAKE_OVERHEAD", 6, signed32},
    {"TCA_CAKE_RTT", 7, number32},
    {"TCA_CAKE_TARGET", 8, number32},
    {"TCA_CAKE_AUTORATE", 9, number32},
    {"TCA_CAKE_MEMORY", 10, number32},
    {"TCA_CAKE_NAT", 11, number32},
    {"TCA_CAKE_RAW", 12, number32},
    {"TCA_CAKE_WASH", 13, number32},
    {"TCA_CAKE_MPU", 14, number32},
    {"TCA_CAKE_INGRESS", 15, number32},
    {"TCA_CAKE_ACK_FILTER", 16, cake_ack_filter},
    {"TCA_CAKE_SPLIT_GSO", 17, number32},
    {"TCA_CAKE_FWMARK", 18, hex32},
};
inline constexpr AttributesOf cake{"cake_attributes", "TCA_CAKE_???", cake_lines};

inline constexpr Attribute taprio_entry_lines[] = {
    {"TCA_TAPRIO_SCHED_ENTRY_UNSPEC", 0},
    {"TCA_TAPRIO_SCHED_ENTRY_INDEX", 1, number32},
    {"TCA_TAPRIO_SCHED_ENTRY_CMD", 2, taprio_command},
    {"TCA_TAPRIO_SCHED_ENTRY_GATE_MASK", 3, hex32},
    {"TCA_TAPRIO_SCHED_ENTRY_INTERVAL", 4, number32},
};
inline constexpr AttributesOf taprio_entry{"taprio_entry_attributes", "TCA_TAPRIO_SCHED_ENTRY_???", taprio_entry_lines};

inline constexpr Attribute taprio_entries_lines[] = {
    {"TCA_TAPRIO_SCHED_UNSPEC", 0},
    {"TCA_TAPRIO_SCHED_ENTRY", 1, nested(taprio_entry)},
};
inline constexpr AttributesOf taprio_entries{"taprio_entries_attributes", "TCA_TAPRIO_SCHED_???", taprio_entries_lines};

inline constexpr Attribute taprio_class_lines[] = {
    {"TCA_TAPRIO_TC_ENTRY_UNSPEC", 0},
    {"TCA_TAPRIO_TC_ENTRY_INDEX", 1, number32},
    {"TCA_TAPRIO_TC_ENTRY_MAX_SDU", 2, number32},
    {"TCA_TAPRIO_TC_ENTRY_FP", 3, preemption},
};
inline constexpr AttributesOf taprio_class{"taprio_class_attributes", "TCA_TAPRIO_TC_ENTRY_???", taprio_class_lines};

/// The schedule that is to come has the attributes of the one in force.
extern const Attributes taprio_schedule;
inline constexpr Attribute taprio_lines[] = {
    {"TCA_TAPRIO_ATTR_UNSPEC", 0},
    {"TCA_TAPRIO_ATTR_PRIOMAP", 1, mqprio_qopt_fields},
    {"TCA_TAPRIO_ATTR_SCHED_ENTRY_LIST", 2, nested(taprio_entries)},
    {"TCA_TAPRIO_ATTR_SCHED_BASE_TIME", 3, signed64},
    {"TCA_TAPRIO_ATTR_SCHED_SINGLE_ENTRY", 4, nested(taprio_entry)},
    {"TCA_TAPRIO_ATTR_SCHED_CLOCKID", 5, schedule_clock},
    {"TCA_TAPRIO_PAD", 6},
    {"TCA_TAPRIO_ATTR_ADMIN_SCHED", 7, nested(taprio_schedule)},
    {"TCA_TAPRIO_ATTR_SCHED_CYCLE_TIME", 8, signed64},
    {"TCA_TAPRIO_ATTR_SCHED_CYCLE_TIME_EXTENSION", 9, signed64},
    {"TCA_TAPRIO_ATTR_FLAGS", 10, taprio_flag_bits},
    {"TCA_TAPRIO_ATTR_TXTIME_DELAY", 11, number32},
    {"TCA_TAPRIO_ATTR_TC_ENTRY", 12, nested(taprio_class)},
};
inline constexpr AttributesOf taprio{"taprio_attributes", "TCA_TAPRIO_ATTR_???", taprio_lines};

inline constexpr Attribute ets_bands_lines[] = {
    {"TCA_ETS_UNSPEC", 0},
    {"TCA_ETS_NBANDS", 1},
    {"TCA_ETS_NSTRICT", 2},
    {"TCA_ETS_QUANTA", 3},
    {"TCA_ETS_QUANTA_BAND", 4, number32},
    {"TCA_ETS_PRIOMAP", 5},
    {"TCA_ETS_PRIOMAP_BAND", 6, number8},
};
inline constexpr AttributesOf ets_bands{"ets_bands_attributes", "TCA_ETS_???", ets_bands_lines};

inline constexpr Attribute enhanced_transmission_lines[] = {
    {"TCA_ETS_UNSPEC", 0},           {"TCA_ETS_NBANDS", 1, number8},
    {"TCA_ETS_NSTRICT", 2, number8}, {"TCA_ETS_QUANTA", 3, nested(ets_bands)},
    {"TCA_ETS_QUANTA_BAND", 4},      {"TCA_ETS_PRIOMAP", 5, nested(ets_bands)},
    {"TCA_ETS_PRIOMAP_BAND", 6},
};
inline constexpr AttributesOf enhanced_transmission{"enhanced_transmission_attributes", "TCA_ETS_???",
                                                    enhanced_transmission_lines};

inline constexpr Attribute dualpi2_lines[] = {
    {"TCA_DUALPI2_UNSPEC", 0},
    {"TCA_DUALPI2_LIMIT", 1, number32},
    {"TCA_DUALPI2_MEMORY_LIMIT", 2, number32},
    {"TCA_DUALPI2_TARGET", 3, number32},
    {"TCA_DUALPI2_TUPDATE", 4, number32},
    {"TCA_DUALPI2_ALPHA", 5, number32},
    {"TCA_DUALPI2_BETA", 6, number32},
    {"TCA_DUALPI2_STEP_THRESH_PKTS", 7, number32},
    {"TCA_DUALPI2_STEP_THRESH_US", 8, number32},
    {"TCA_DUALPI2_MIN_QLEN_STEP", 9, number32},
    {"TCA_DUALPI2_COUPLING", 10, number8},
    {"TCA_DUALPI2_DROP_OVERLOAD", 11, dualpi2_overload},
    {"TCA_DUALPI2_DROP_EARLY", 12, dualpi2_drop},
    {"TCA_DUALPI2_C_PROTECTION", 13, number8},
    {"TCA_DUALPI2_ECN_MASK", 14, dualpi2_mark},
    {"TCA_DUALPI2_SPLIT_GSO", 15, dualpi2_split},
    {"TCA_DUALPI2_PAD", 16},
};
inline constexpr AttributesOf dualpi2{"dualpi2_attributes", "TCA_DUALPI2_???", dualpi2_lines};

/// Those whose options are no mere list of attributes.
inline constexpr Data fifo_options = fifo_qopt_fields;
inline constexpr Data priority_options = prio_qopt_fields;
inline constexpr Data multiqueue_options = multiq_qopt_fields;
inline constexpr Data plug_options = plug_qopt_fields;
inline constexpr Data fair_options = at_least(20, sfq_qopt_v1_fields);
inline constexpr Data emulation_options = headed(netem_qopt_fields, emulation);
inline constexpr Data multiqueue_priority_options = headed(mqprio_qopt_fields, multiqueue_priority);
/// The discipline has a struct that is shorter than any attribute, its classes have attributes.
inline constexpr Data service_curve_options = nested_or(hfsc_qopt_fields, fair_service_curve);

inline constexpr Item sfq_counts = field({}, structs::tc_sfq_xstats);
inline constexpr Item red_counts = field({}, structs::tc_red_xstats);
inline constexpr Item choke_counts = field({}, structs::tc_choke_xstats);
inline constexpr Item htb_counts = field({}, structs::tc_htb_xstats);
inline constexpr Item hfsc_counts = field({}, structs::tc_hfsc_stats);
inline constexpr Item drr_counts = field({}, structs::tc_drr_stats);
inline constexpr Item netem_counts = field({}, structs::tc_netem_xstats);
inline constexpr Item sfb_counts = field({}, structs::tc_sfb_xstats);
inline constexpr Item qfq_counts = field({}, structs::tc_qfq_stats);
inline constexpr Item codel_counts = field({}, structs::tc_codel_xstats);
inline constexpr Item fq_codel_counts = field({}, structs::tc_fq_codel_xstats);
inline constexpr Item fq_counts = field({}, structs::tc_fq_qd_stats);
inline constexpr Item hhf_counts = field({}, structs::tc_hhf_xstats);
inline constexpr Item pie_counts = field({}, structs::tc_pie_xstats);
inline constexpr Item fq_pie_counts = field({}, structs::tc_fq_pie_xstats);
inline constexpr Item dualpi2_counts = field({}, structs::tc_dualpi2_xstats);

inline constexpr Attribute cake_tin_counts_lines[] = {
    {"TCA_CAKE_TIN_STATS_PAD", 1},
    {"TCA_CAKE_TIN_STATS_SENT_PACKETS", 2, number32},
    {"TCA_CAKE_TIN_STATS_SENT_BYTES64", 3, number64},
    {"TCA_CAKE_TIN_STATS_DROPPED_PACKETS", 4, number32},
    {"TCA_CAKE_TIN_STATS_DROPPED_BYTES64", 5, number64},
    {"TCA_CAKE_TIN_STATS_ACKS_DROPPED_PACKETS", 6, number32},
    {"TCA_CAKE_TIN_STATS_ACKS_DROPPED_BYTES64", 7, number64},
    {"TCA_CAKE_TIN_STATS_ECN_MARKED_PACKETS", 8, number32},
    {"TCA_CAKE_TIN_STATS_ECN_MARKED_BYTES64", 9, number64},
    {"TCA_CAKE_TIN_STATS_BACKLOG_PACKETS", 10, number32},
    {"TCA_CAKE_TIN_STATS_BACKLOG_BYTES", 11, number32},
    {"TCA_CAKE_TIN_STATS_THRESHOLD_RATE64", 12, number64},
    {"TCA_CAKE_TIN_STATS_TARGET_US", 13, number32},
    {"TCA_CAKE_TIN_STATS_INTERVAL_US", 14, number32},
    {"TCA_CAKE_TIN_STATS_WAY_INDIRECT_HITS", 15, number32},
    {"TCA_CAKE_TIN_STATS_WAY_MISSES", 16, number32},
    {"TCA_CAKE_TIN_STATS_WAY_COLLISIONS", 17, number32},
    {"TCA_CAKE_TIN_STATS_PEAK_DELAY_US", 18, number32},
    {"TCA_CAKE_TIN_STATS_AVG_DELAY_US", 19, number32},
    {"TCA_CAKE_TIN_STATS_BASE_DELAY_US", 20, number32},
    {"TCA_CAKE_TIN_STATS_SPARSE_FLOWS", 21, number32},
    {"TCA_CAKE_TIN_STATS_BULK_FLOWS", 22, number32},
    {"TCA_CAKE_TIN_STATS_UNRESPONSIVE_FLOWS", 23, number32},
    {"TCA_CAKE_TIN_STATS_MAX_SKBLEN", 24, number32},
    {"TCA_CAKE_TIN_STATS_FLOW_QUANTUM", 25, number32},
};
inline constexpr AttributesOf cake_tin_counts{"cake_tin_counts_attributes", "TCA_CAKE_TIN_STATS_???",
                                              cake_tin_counts_lines};

inline constexpr Attributes cake_tin_list = numbered(nested(cake_tin_counts));
inline constexpr Attribute cake_counts_lines[] = {
    {"TCA_CAKE_STATS_PAD", 1},
    {"TCA_CAKE_STATS_CAPACITY_ESTIMATE64", 2, number64},
    {"TCA_CAKE_STATS_MEMORY_LIMIT", 3, number32},
    {"TCA_CAKE_STATS_MEMORY_USED", 4, number32},
    {"TCA_CAKE_STATS_AVG_NETOFF", 5, number32},
    {"TCA_CAKE_STATS_MIN_NETLEN", 6, number32},
    {"TCA_CAKE_STATS_MAX_NETLEN", 7, number32},
    {"TCA_CAKE_STATS_MIN_ADJLEN", 8, number32},
    {"TCA_CAKE_STATS_MAX_ADJLEN", 9, number32},
    {"TCA_CAKE_STATS_TIN_STATS", 10, nested(cake_tin_list)},
    {"TCA_CAKE_STATS_DEFICIT", 11, signed32},
    {"TCA_CAKE_STATS_COBALT_COUNT", 12, number32},
    {"TCA_CAKE_STATS_DROPPING", 13, number32},
    {"TCA_CAKE_STATS_DROP_NEXT_US", 14, signed32},
    {"TCA_CAKE_STATS_P_DROP", 15, number32},
    {"TCA_CAKE_STATS_BLUE_TIMER_US", 16, signed32},
    {"TCA_CAKE_STATS_ACTIVE_QUEUES", 17, number32},
};
inline constexpr AttributesOf cake_counts{"cake_counts_attributes", "TCA_CAKE_STATS_???", cake_counts_lines};

/// What a discipline or its class counts of its own, by the kind that the whole message is of.
inline constexpr Named counts_of_kinds[] = {
    {"sfq", &sfq_counts},
    {"red", &red_counts},
    {"choke", &choke_counts},
    {"htb", &htb_counts},
    {"hfsc", &hfsc_counts},
    {"drr", &drr_counts},
    {"netem", &netem_counts},
    {"sfb", &sfb_counts},
    {"qfq", &qfq_counts},
    {"codel", &codel_counts},
    {"fq_codel", &fq_codel_counts},
    {"fq", &fq_counts},
    {"hhf", &hhf_counts},
    {"pie", &pie_counts},
    {"fq_pie", &fq_pie_counts},
    {"dualpi2", &dualpi2_counts},
    {"cake", nullptr, &cake_counts},
    {"cake_mq", nullptr, &cake_counts},
};
inline constexpr Item unknown_counts = in_hex(raw_bytes({}, 0));
inline constexpr Data own_counts = by_message(1, unknown_counts, counts_of_kinds);

}  // namespace callgate::decode::netlink
