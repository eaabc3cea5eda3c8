// The automounter (linux/auto_fs.h).
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet autofs_packet_types;
extern const ConstantSet autofs_expire_flags;
extern const ConstantSet autofs_mount_types;

}  // namespace callgate::decode
