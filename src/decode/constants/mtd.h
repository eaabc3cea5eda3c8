// Constants of raw flash: MTD and UBI (mtd/mtd-abi.h, mtd/ubi-user.h).
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet mtd_file_modes;
extern const ConstantSet mtd_otp_modes;
extern const ConstantSet mtd_operation_modes;
extern const ConstantSet mtd_types;
extern const ConstantSet mtd_flags;
extern const ConstantSet mtd_ecc_modes;
extern const ConstantSet ubi_volume_types;
extern const ConstantSet ubi_volume_flags;
extern const ConstantSet ubi_volume_properties;
extern const ConstantSet ubi_data_types;

}  // namespace callgate::decode
