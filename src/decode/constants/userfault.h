// Userfaultfd: features, and how its commands act (linux/userfaultfd.h).
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet uffd_register_modes;
extern const ConstantSet uffd_copy_modes;
extern const ConstantSet uffd_zeropage_modes;
extern const ConstantSet uffd_writeprotect_modes;
extern const ConstantSet uffd_continue_modes;
extern const ConstantSet uffd_poison_modes;
extern const ConstantSet uffd_move_modes;
extern const ConstantSet uffd_features;
extern const ConstantSet uffd_ioctls;
extern const ConstantSet uffd_range_ioctls;

}  // namespace callgate::decode
