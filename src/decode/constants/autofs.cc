#include "decode/constants/autofs.h"

namespace callgate::decode {
namespace {

constexpr Constant autofs_packet_types_values[] = {
    {"autofs_ptype_missing", 0},          {"autofs_ptype_expire", 1},          {"autofs_ptype_expire_multi", 2},
    {"autofs_ptype_missing_indirect", 3}, {"autofs_ptype_expire_indirect", 4}, {"autofs_ptype_missing_direct", 5},
    {"autofs_ptype_expire_direct", 6},
};
constexpr Constant autofs_expire_flags_values[] = {
    {"AUTOFS_EXP_NORMAL", 0},
    {"AUTOFS_EXP_IMMEDIATE", 0x1},
    {"AUTOFS_EXP_LEAVES", 0x2},
    {"AUTOFS_EXP_FORCED", 0x4},
};
constexpr Constant autofs_mount_types_values[] = {
    {"AUTOFS_TYPE_ANY", 0},
    {"AUTOFS_TYPE_INDIRECT", 1},
    {"AUTOFS_TYPE_DIRECT", 2},
    {"AUTOFS_TYPE_OFFSET", 4},
};

}  // namespace

const ConstantSet autofs_packet_types{"autofs_packet_types", autofs_packet_types_values, "autofs_ptype_???"};
const ConstantSet autofs_expire_flags{"autofs_expire_flags", autofs_expire_flags_values, "AUTOFS_EXP_???"};
const ConstantSet autofs_mount_types{"autofs_mount_types", autofs_mount_types_values, "AUTOFS_TYPE_???"};

}  // namespace callgate::decode
