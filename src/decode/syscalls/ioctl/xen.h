// The commands of ioctl to Xen's devices (xen/privcmd.h, evtchn.h, gntdev.h, gntalloc.h).
#pragma once

#include "decode/custom/answer.h"
#include "decode/describe.h"
#include "decode/structs/xen.h"

namespace callgate::decode::syscalls::ioctl {

inline constexpr Case xen[] = {
    on(0x4505),                                                              // IOCTL_EVTCHN_RESET
    on(0x24506, in("arg", structs::evtchn_restrict_domid)),                  // IOCTL_EVTCHN_RESTRICT_DOMID
    on(0x25006, in("arg", element::u16)),                                    // IOCTL_PRIVCMD_RESTRICT
    on(0x44500, ret::number, in("arg", structs::evtchn_bind_virq)),          // IOCTL_EVTCHN_BIND_VIRQ
    on(0x44502, ret::number, in("arg", structs::evtchn_bind_unbound_port)),  // IOCTL_EVTCHN_BIND_UNBOUND_PORT
    on(0x44503, in("arg", structs::evtchn_port)),                            // IOCTL_EVTCHN_UNBIND
    on(0x44504, in("arg", structs::evtchn_port)),                            // IOCTL_EVTCHN_NOTIFY
    on(0x44507, in("arg", structs::evtchn_port)),                            // IOCTL_EVTCHN_BIND_STATIC
    on(0x44703, in("arg", structs::gntdev_set_max_grants)),                  // IOCTL_GNTDEV_SET_MAX_GRANTS
    on(0x84501, ret::number, in("arg", structs::evtchn_bind_interdomain)),   // IOCTL_EVTCHN_BIND_INTERDOMAIN
    on(0x8470a, in("arg", structs::gntdev_export_released)),                 // IOCTL_GNTDEV_DMABUF_EXP_WAIT_RELEASED
    on(0x8470c, in("arg", structs::gntdev_import_release)),                  // IOCTL_GNTDEV_DMABUF_IMP_RELEASE
    on(0x8500a,
       exchange("arg", structs::privcmd_pcidev_asked, structs::privcmd_pcidev_got)),  // IOCTL_PRIVCMD_PCIDEV_GET_GSI
    on(0x104701, in("arg", structs::gntdev_unmap_grant_ref)),                         // IOCTL_GNTDEV_UNMAP_GRANT_REF
    on(0x104706, in("arg", structs::gntalloc_dealloc_gref)),                          // IOCTL_GNTALLOC_DEALLOC_GREF
    on(0x104707, in("arg", structs::gntdev_unmap_notify)),                            // IOCTL_GNTDEV_SET_UNMAP_NOTIFY
    on(0x104708,
       becomes(structs::gntdev_grant_copied, inout("arg", structs::gntdev_grant_copy))),  // IOCTL_GNTDEV_GRANT_COPY
    on(0x105002, in("arg", structs::privcmd_mmap)),                                       // IOCTL_PRIVCMD_MMAP
    on(0x105005, in("arg", structs::privcmd_dm_op)),                                      // IOCTL_PRIVCMD_DM_OP
    on(0x144709,
       exchange("arg", structs::gntdev_export, structs::gntdev_exported)),  // IOCTL_GNTDEV_DMABUF_EXP_FROM_REFS
    on(0x14470b, exchange("arg", structs::gntdev_import, structs::gntdev_imported)),  // IOCTL_GNTDEV_DMABUF_IMP_TO_REFS
    on(0x184700, exchange("arg", structs::gntdev_map_grant_ref,
                          structs::gntdev_map_grant_ref_got)),  // IOCTL_GNTDEV_MAP_GRANT_REF
    on(0x184702, exchange("arg", structs::gntdev_get_offset_for_vaddr,
                          structs::gntdev_get_offset_for_vaddr_got)),  // IOCTL_GNTDEV_GET_OFFSET_FOR_VADDR
    on(0x184705,
       exchange("arg", structs::gntalloc_alloc_gref, structs::gntalloc_alloc_gref_got)),  // IOCTL_GNTALLOC_ALLOC_GREF
    on(0x185003,
       becomes(structs::privcmd_mmapbatch_got, inout("arg", structs::privcmd_mmapbatch))),  // IOCTL_PRIVCMD_MMAPBATCH
    on(0x205004, becomes(structs::privcmd_mmapbatch_v2_got,
                         inout("arg", structs::privcmd_mmapbatch_v2))),  // IOCTL_PRIVCMD_MMAPBATCH_V2
    on(0x205007, filled("arg", structs::privcmd_mmap_resource, {})),     // IOCTL_PRIVCMD_MMAP_RESOURCE
    on(0x305000, ret::number, in("arg", structs::privcmd_hypercall)),    // IOCTL_PRIVCMD_HYPERCALL
    on(0x40185008, in("arg", structs::privcmd_irqfd)),                   // IOCTL_PRIVCMD_IRQFD
    on(0x40305009, in("arg", structs::privcmd_ioeventfd)),               // IOCTL_PRIVCMD_IOEVENTFD
};

}  // namespace callgate::decode::syscalls::ioctl
