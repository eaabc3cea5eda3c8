#include "decode/constants/scsi.h"

namespace callgate::decode {
namespace {

constexpr Constant sg_interfaces_values[] = {
    {"'S'", 'S'},
    {"'Q'", 'Q'},
};
constexpr Constant sg_directions_values[] = {
    {"SG_DXFER_TO_FROM_DEV", 0xfffffffc},
    {"SG_DXFER_FROM_DEV", 0xfffffffd},
    {"SG_DXFER_TO_DEV", 0xfffffffe},
    {"SG_DXFER_NONE", 0xffffffff},
};
constexpr Constant sg_flags_values[] = {
    {"SG_FLAG_DIRECT_IO", 0x1},    {"SG_FLAG_LUN_INHIBIT", 0x2},  {"SG_FLAG_MMAP_IO", 0x4},
    {"SGV4_FLAG_Q_AT_TAIL", 0x10}, {"SGV4_FLAG_Q_AT_HEAD", 0x20}, {"SG_FLAG_NO_DXFER", 0x10000},
};
constexpr Constant sg_infos_values[] = {
    {"SG_INFO_CHECK", 0x1},
    {"SG_INFO_DIRECT_IO", 0x2},
    {"SG_INFO_MIXED_IO", 0x4},
};

constexpr Constant sg_resets_values[] = {
    {"SG_SCSI_RESET_NOTHING", 0}, {"SG_SCSI_RESET_DEVICE", 1}, {"SG_SCSI_RESET_BUS", 2},
    {"SG_SCSI_RESET_HOST", 3},    {"SG_SCSI_RESET_TARGET", 4},
};
constexpr Constant sg_no_escalate{"SG_SCSI_RESET_NO_ESCALATE", 0x100};

constexpr Constant bsg_protocols_values[] = {
    {"BSG_PROTOCOL_SCSI", 0},
};
constexpr Constant bsg_subprotocols_values[] = {
    {"BSG_SUB_PROTOCOL_SCSI_CMD", 0},
    {"BSG_SUB_PROTOCOL_SCSI_TMF", 1},
    {"BSG_SUB_PROTOCOL_SCSI_TRANSPORT", 2},
};
constexpr Constant bsg_flags_values[] = {
    {"BSG_FLAG_Q_AT_TAIL", 0x10},
    {"BSG_FLAG_Q_AT_HEAD", 0x20},
};

}  // namespace

const ConstantSet sg_interfaces{"sg_interfaces", sg_interfaces_values, {}};
const ConstantSet sg_directions{"sg_directions", sg_directions_values, "SG_DXFER_???", true};
const ConstantSet sg_flags{"sg_flags", sg_flags_values, "SG_FLAG_???"};
const ConstantSet sg_infos{"sg_infos", sg_infos_values, "SG_INFO_???"};
const ConstantSet sg_resets{"sg_resets", sg_resets_values, "SG_SCSI_RESET_???", true, &sg_no_escalate};
const ConstantSet bsg_protocols{"bsg_protocols", bsg_protocols_values, "BSG_PROTOCOL_???"};
const ConstantSet bsg_subprotocols{"bsg_subprotocols", bsg_subprotocols_values, "BSG_SUB_PROTOCOL_???"};
const ConstantSet bsg_flags{"bsg_flags", bsg_flags_values, "BSG_FLAG_???"};

}  // namespace callgate::decode
