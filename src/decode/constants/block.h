// Constants of block devices (linux/blkpg.h, blkzoned.h, pr.h, hdreg.h, ata.h, loop.h, dm-ioctl.h, nbd.h).
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet partition_operations;
extern const ConstantSet zone_types;
extern const ConstantSet zone_conditions;
extern const ConstantSet zone_report_flags;
extern const ConstantSet reservation_types;
extern const ConstantSet reservation_flags;
extern const ConstantSet ata_commands;
extern const ConstantSet ide_nice_flags;
extern const ConstantSet bus_states;
extern const ConstantSet loop_flags;
extern const ConstantSet loop_ciphers;
extern const ConstantSet device_mapper_flags;
extern const ConstantSet nbd_flags;

}  // namespace callgate::decode
