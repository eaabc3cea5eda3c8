// Traffic control: what disciplines, filters and actions are told (linux/pkt_sched.h, pkt_cls.h, tc_act).
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet traffic_verdicts;
extern const ConstantSet classifier_flags;
extern const ConstantSet u32_selector_flags;
extern const ConstantSet flow_modes;
extern const ConstantSet bpf_classifier_flags;
extern const ConstantSet flower_connection_states;
extern const ConstantSet flower_flags;
extern const ConstantSet extended_match_kinds;
extern const ConstantSet extended_match_flags;
extern const ConstantSet link_layers;
extern const ConstantSet plug_actions;
extern const ConstantSet early_detection_flags;
extern const ConstantSet mqprio_modes;
extern const ConstantSet mqprio_shapers;
extern const ConstantSet mqprio_offloads;
extern const ConstantSet frame_preemptions;
extern const ConstantSet earliest_time_flags;
extern const ConstantSet cake_flow_modes;
extern const ConstantSet cake_tins;
extern const ConstantSet cake_ack_filters;
extern const ConstantSet cake_framings;
extern const ConstantSet taprio_commands;
extern const ConstantSet taprio_flags;
extern const ConstantSet dualpi2_overloads;
extern const ConstantSet dualpi2_drops;
extern const ConstantSet dualpi2_marks;
extern const ConstantSet dualpi2_splits;
extern const ConstantSet checksum_updates;
extern const ConstantSet connection_actions;
extern const ConstantSet chance_kinds;
extern const ConstantSet mirror_actions;
extern const ConstantSet label_actions;
extern const ConstantSet translation_flags;
extern const ConstantSet edited_headers;
extern const ConstantSet edit_commands;
extern const ConstantSet packet_edit_flags;
extern const ConstantSet packet_change_flags;
extern const ConstantSet tunnel_actions;
extern const ConstantSet vlan_actions;
extern const ConstantSet ife_directions;

}  // namespace callgate::decode
