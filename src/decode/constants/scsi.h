// Constants of SCSI devices (scsi/sg.h, linux/bsg.h).
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet sg_interfaces;
extern const ConstantSet sg_directions;
extern const ConstantSet sg_flags;
extern const ConstantSet sg_infos;
extern const ConstantSet sg_resets;
extern const ConstantSet bsg_protocols;
extern const ConstantSet bsg_subprotocols;
extern const ConstantSet bsg_flags;

}  // namespace callgate::decode
