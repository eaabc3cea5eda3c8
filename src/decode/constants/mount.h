// Constants of the calls that make, move and look at mounts piece by piece (linux/mount.h).
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet open_tree_flags;
extern const ConstantSet move_mount_flags;
extern const ConstantSet fsopen_flags;
extern const ConstantSet fsconfig_commands;
extern const ConstantSet fsmount_flags;
extern const ConstantSet fspick_flags;
extern const ConstantSet mount_attributes;
extern const ConstantSet mount_propagations;
extern const ConstantSet mount_setattr_flags;
extern const ConstantSet statmount_masks;
extern const ConstantSet listmount_roots;
extern const ConstantSet statmount_flags;
extern const ConstantSet listmount_flags;

}  // namespace callgate::decode
