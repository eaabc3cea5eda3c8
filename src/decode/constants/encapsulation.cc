#include "decode/constants/encapsulation.h"

namespace callgate::decode {
namespace {

// linux/seg6_iptunnel.h
constexpr Constant segment_modes_values[] = {
    {"SEG6_IPTUN_MODE_INLINE", 0},    {"SEG6_IPTUN_MODE_ENCAP", 1},       {"SEG6_IPTUN_MODE_L2ENCAP", 2},
    {"SEG6_IPTUN_MODE_ENCAP_RED", 3}, {"SEG6_IPTUN_MODE_L2ENCAP_RED", 4},
};

// linux/seg6_local.h
constexpr Constant segment_actions_values[] = {
    {"SEG6_LOCAL_ACTION_UNSPEC", 0},         {"SEG6_LOCAL_ACTION_END", 1},
    {"SEG6_LOCAL_ACTION_END_X", 2},          {"SEG6_LOCAL_ACTION_END_T", 3},
    {"SEG6_LOCAL_ACTION_END_DX2", 4},        {"SEG6_LOCAL_ACTION_END_DX6", 5},
    {"SEG6_LOCAL_ACTION_END_DX4", 6},        {"SEG6_LOCAL_ACTION_END_DT6", 7},
    {"SEG6_LOCAL_ACTION_END_DT4", 8},        {"SEG6_LOCAL_ACTION_END_B6", 9},
    {"SEG6_LOCAL_ACTION_END_B6_ENCAP", 0xa}, {"SEG6_LOCAL_ACTION_END_BM", 0xb},
    {"SEG6_LOCAL_ACTION_END_S", 0xc},        {"SEG6_LOCAL_ACTION_END_AS", 0xd},
    {"SEG6_LOCAL_ACTION_END_AM", 0xe},       {"SEG6_LOCAL_ACTION_END_BPF", 0xf},
    {"SEG6_LOCAL_ACTION_END_DT46", 0x10},
};

// linux/ioam6_iptunnel.h
constexpr Constant ioam6_modes_values[] = {
    {"IOAM6_IPTUNNEL_MODE_INLINE", 1},
    {"IOAM6_IPTUNNEL_MODE_ENCAP", 2},
    {"IOAM6_IPTUNNEL_MODE_AUTO", 3},
};

}  // namespace

const ConstantSet segment_modes{"segment_modes", segment_modes_values, "SEG6_IPTUN_MODE_???"};
const ConstantSet segment_actions{"segment_actions", segment_actions_values, "SEG6_LOCAL_ACTION_???"};
const ConstantSet ioam6_modes{"ioam6_modes", ioam6_modes_values, "IOAM6_IPTUNNEL_MODE_???"};

}  // namespace callgate::decode
