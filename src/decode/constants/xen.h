// Xen (xen/privcmd.h, gntdev.h, gntalloc.h).
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet xen_irqfd_flags;
extern const ConstantSet xen_ioeventfd_flags;
extern const ConstantSet xen_unmap_actions;
extern const ConstantSet xen_copy_flags;
extern const ConstantSet xen_buffer_flags;
extern const ConstantSet xen_allocation_flags;

}  // namespace callgate::decode
