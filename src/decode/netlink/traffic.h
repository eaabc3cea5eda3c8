// The attributes of traffic control: disciplines, classes, filters and actions (linux/rtnetlink.h, pkt_cls.h,
// gen_stats.h).
#pragma once

#include "decode/constants/netlink_route.h"
#include "decode/netlink/items.h"
#include "decode/netlink/message.h"
#include "decode/netlink/traffic_actions.h"
#include "decode/netlink/traffic_disciplines.h"
#include "decode/netlink/traffic_filters.h"
#include "decode/structs/netlink_traffic.h"

namespace callgate::decode::netlink {

inline constexpr Item traffic_counts = field({}, structs::tc_stats);
inline constexpr Item estimator = field({}, structs::tc_estimator);
inline constexpr Item basic_counts = field({}, structs::gnet_stats_basic);
inline constexpr Item rate = field({}, structs::gnet_stats_rate_est);
inline constexpr Item rate64 = field({}, structs::gnet_stats_rate_est64);
inline constexpr Item queue_counts = field({}, structs::gnet_stats_queue);
inline constexpr Item size_specification = field({}, structs::tc_sizespec);
inline constexpr Item sizes = all_of(number16);

inline constexpr Attribute traffic_statistics_lines[] = {
    {"TCA_STATS_UNSPEC", 0},
    {"TCA_STATS_BASIC", 1, at_least(12, basic_counts)},
    {"TCA_STATS_RATE_EST", 2, rate},
    {"TCA_STATS_QUEUE", 3, queue_counts},
    {"TCA_STATS_APP", 4, own_counts},
    {"TCA_STATS_RATE_EST64", 5, rate64},
    {"TCA_STATS_PAD", 6},
    {"TCA_STATS_BASIC_HW", 7, at_least(12, basic_counts)},
    {"TCA_STATS_PKT64", 8, number64},
};
inline constexpr AttributesOf traffic_statistics{"traffic_statistics", "TCA_STATS_???", traffic_statistics_lines};

inline constexpr Attribute size_table_lines[] = {
    {"TCA_STAB_UNSPEC", 0},
    {"TCA_STAB_BASE", 1, size_specification},
    {"TCA_STAB_DATA", 2, sizes},
};
inline constexpr AttributesOf size_table{"size_table_attributes", "TCA_STAB_???", size_table_lines};

/// What has options, each kind its own: disciplines and their classes, then filters.
inline constexpr Choice traffic_kinds[] = {
    {"bfifo", 0, nullptr, &fifo_options},
    {"pfifo", 0, nullptr, &fifo_options},
    {"pfifo_head_drop", 0, nullptr, &fifo_options},
    {"skbprio", 0, nullptr, &fifo_options},
    {"prio", 0, nullptr, &priority_options},
    {"pfifo_fast", 0, nullptr, &priority_options},
    {"multiq", 0, nullptr, &multiqueue_options},
    {"plug", 0, nullptr, &plug_options},
    {"sfq", 0, nullptr, &fair_options},
    {"netem", 0, nullptr, &emulation_options},
    {"mqprio", 0, nullptr, &multiqueue_priority_options},
    {"hfsc", 0, nullptr, &service_curve_options},
    {"tbf", 0, &token_bucket},
    {"red", 0, &early_detection},
    {"gred", 0, &generic_early_detection},
    {"choke", 0, &choke},
    {"htb", 0, &hierarchical_token_bucket},
    {"drr", 0, &deficit_round_robin},
    {"sfb", 0, &fair_blue},
    {"qfq", 0, &quick_fair_queue},
    {"codel", 0, &controlled_delay},
    {"fq_codel", 0, &fair_controlled_delay},
    {"fq", 0, &fair_queue},
    {"hhf", 0, &heavy_hitters},
    {"pie", 0, &proportional_integral},
    {"fq_pie", 0, &fair_proportional_integral},
    {"cbs", 0, &credit_based_shaper},
    {"etf", 0, &earliest_time_first},
    {"cake", 0, &cake},
    {"cake_mq", 0, &cake},
    {"taprio", 0, &taprio},
    {"ets", 0, &enhanced_transmission},
    {"dualpi2", 0, &dualpi2},
    {"basic", 0, &traffic_filters::basic_filter},
    {"bpf", 0, &traffic_filters::bpf_filter},
    {"cgroup", 0, &traffic_filters::cgroup_filter},
    {"flow", 0, &traffic_filters::flow_filter},
    {"flower", 0, &traffic_filters::flower_filter},
    {"fw", 0, &traffic_filters::mark_filter},
    {"matchall", 0, &traffic_filters::matchall_filter},
    {"route", 0, &traffic_filters::route_filter},
    {"u32", 0, &traffic_filters::u32_filter},
};

inline constexpr Attribute traffic_lines[] = {
    {"TCA_UNSPEC", 0},
    {"TCA_KIND", 1, text},
    {"TCA_OPTIONS", 2, by_kind(1, traffic_kinds)},
    {"TCA_STATS", 3, at_least(36, traffic_counts)},
    {"TCA_XSTATS", 4, own_counts},
    {"TCA_RATE", 5, estimator},
    {"TCA_FCNT", 6, number32},
    {"TCA_STATS2", 7, nested(traffic_statistics)},
    {"TCA_STAB", 8, nested(size_table)},
    {"TCA_PAD", 9},
    {"TCA_DUMP_INVISIBLE", 10},
    {"TCA_CHAIN", 11, number32},
    {"TCA_HW_OFFLOAD", 12, number8},
    {"TCA_INGRESS_BLOCK", 13, number32},
    {"TCA_EGRESS_BLOCK", 14, number32},
    {"TCA_DUMP_FLAGS", 15, number32},
    {"TCA_EXT_WARN_MSG", 16, text},
};
inline constexpr AttributesOf traffic{"traffic_attributes", "TCA_???", traffic_lines};

inline constexpr Item dump_flags = flags({}, action_dump_flags);
inline constexpr Item action_flag_bits = flags({}, traffic_action_flags);
inline constexpr Item hardware_flags = flags({}, action_hardware_flags);
inline constexpr Item delta = scalar({}, Kind::milliseconds, Type::u64);
inline constexpr Attribute action_lines[] = {
    {"TCA_ACT_UNSPEC", 0},
    {"TCA_ACT_KIND", 1, text},
    {"TCA_ACT_OPTIONS", 2, by_kind(1, traffic_actions::action_kinds)},
    {"TCA_ACT_INDEX", 3, number32},
    {"TCA_ACT_STATS", 4, nested(traffic_statistics)},
    {"TCA_ACT_PAD", 5},
    {"TCA_ACT_COOKIE", 6},
    {"TCA_ACT_FLAGS", 7, action_flag_bits},
    {"TCA_ACT_HW_STATS", 8, hardware_flags},
    {"TCA_ACT_USED_HW_STATS", 9, hardware_flags},
    {"TCA_ACT_IN_HW_COUNT", 10, number32},
};
inline constexpr AttributesOf action{"action_attributes", "TCA_ACT_???", action_lines};

inline constexpr Attribute action_root_lines[] = {
    {"TCA_ROOT_UNSPEC", 0},
    {"TCA_ROOT_TAB", 1, nested(actions)},
    {"TCA_ROOT_FLAGS", 2, dump_flags},
    {"TCA_ROOT_COUNT", 3, number32},
    {"TCA_ROOT_TIME_DELTA", 4, number_of_any_width(delta)},
    {"TCA_ROOT_EXT_WARN_MSG", 5, text},
};
inline constexpr AttributesOf action_root{"action_root_attributes", "TCA_ROOT_???", action_root_lines};

}  // namespace callgate::decode::netlink
