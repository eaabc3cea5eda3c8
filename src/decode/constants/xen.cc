#include "decode/constants/xen.h"

namespace callgate::decode {
namespace {

// xen/privcmd.h
constexpr Constant xen_irqfd_flags_values[] = {{"PRIVCMD_IRQFD_FLAG_DEASSIGN", 1}};
constexpr Constant xen_ioeventfd_flags_values[] = {{"PRIVCMD_IOEVENTFD_FLAG_DEASSIGN", 1}};
// xen/gntdev.h
constexpr Constant xen_unmap_actions_values[] = {
    {"UNMAP_NOTIFY_CLEAR_BYTE", 1},
    {"UNMAP_NOTIFY_SEND_EVENT", 2},
};
// Of the hypervisor's own interface: which end of a copy is a grant.
constexpr Constant xen_copy_flags_values[] = {
    {"GNTCOPY_source_gref", 1},
    {"GNTCOPY_dest_gref", 2},
};
constexpr Constant xen_buffer_flags_values[] = {
    {"GNTDEV_DMA_FLAG_WC", 1},
    {"GNTDEV_DMA_FLAG_COHERENT", 2},
};
// xen/gntalloc.h
constexpr Constant xen_allocation_flags_values[] = {{"GNTALLOC_FLAG_WRITABLE", 1}};

}  // namespace

const ConstantSet xen_irqfd_flags{"xen_irqfd_flags", xen_irqfd_flags_values, "PRIVCMD_IRQFD_FLAG_???"};
const ConstantSet xen_ioeventfd_flags{"xen_ioeventfd_flags", xen_ioeventfd_flags_values, "PRIVCMD_IOEVENTFD_FLAG_???"};
const ConstantSet xen_unmap_actions{"xen_unmap_actions", xen_unmap_actions_values, "UNMAP_NOTIFY_???"};
const ConstantSet xen_copy_flags{"xen_copy_flags", xen_copy_flags_values, "GNTCOPY_???"};
const ConstantSet xen_buffer_flags{"xen_buffer_flags", xen_buffer_flags_values, "GNTDEV_DMA_FLAG_???"};
const ConstantSet xen_allocation_flags{"xen_allocation_flags", xen_allocation_flags_values, "GNTALLOC_FLAG_???"};

}  // namespace callgate::decode
