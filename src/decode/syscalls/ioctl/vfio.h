// The commands of ioctl to devices that are handed to user space (linux/vfio.h, iommufd.h). A container's and a
// device's commands share some of their numbers.
#pragma once

#include "decode/custom/answer.h"
#include "decode/describe.h"
#include "decode/structs/vfio.h"

namespace callgate::decode::syscalls::ioctl {

inline constexpr Case vfio[] = {
    on(0x3b64, ret::number),                                                       // VFIO_GET_API_VERSION
    on(0x3b65, ret::number, choice("arg", vfio_extensions, Type::ulong)),          // VFIO_CHECK_EXTENSION
    on(0x3b66, choice("arg", vfio_extensions, Type::ulong)),                       // VFIO_SET_IOMMU
    on(0x3b67, exchange("arg", structs::vfio_asked, structs::vfio_group_status)),  // VFIO_GROUP_GET_STATUS
    on(0x3b68, in("arg", element::fd)),                                            // VFIO_GROUP_SET_CONTAINER
    on(0x3b69),                                                                    // VFIO_GROUP_UNSET_CONTAINER
    on(0x3b6a, ret::fd, string("arg")),                                            // VFIO_GROUP_GET_DEVICE_FD
    on(0x3b6b, exchange("arg", structs::vfio_asked, structs::vfio_device_info)),   // VFIO_DEVICE_GET_INFO
    on(0x3b6c,
       exchange("arg", structs::vfio_asked_by_index, structs::vfio_region_info)),       // VFIO_DEVICE_GET_REGION_INFO
    on(0x3b6d, exchange("arg", structs::vfio_asked_by_index, structs::vfio_irq_info)),  // VFIO_DEVICE_GET_IRQ_INFO
    on(0x3b6e, in("arg", structs::vfio_irq_set)),                                       // VFIO_DEVICE_SET_IRQS
    on(0x3b6f),                                                                         // VFIO_DEVICE_RESET
    on(0x3b70, exchange_sized("arg", structs::vfio_asked, structs::vfio_info_got, "argsz",
                              4)),  // VFIO_DEVICE_GET_PCI_HOT_RESET_INFO or VFIO_IOMMU_GET_INFO
    on(0x3b71, in("arg", structs::vfio_map, len::own("argsz", 12))),  // VFIO_DEVICE_PCI_HOT_RESET or VFIO_IOMMU_MAP_DMA
    on(0x3b72, exchange_sized("arg", structs::vfio_unmap, structs::vfio_unmapped, "argsz",
                              24)),                // VFIO_DEVICE_QUERY_GFX_PLANE or VFIO_IOMMU_UNMAP_DMA
    on(0x3b73, ret::fd, in("arg", element::u32)),  // VFIO_DEVICE_GET_GFX_DMABUF
    on(0x3b74, in("arg", structs::vfio_event)),    // VFIO_DEVICE_IOEVENTFD
    on(0x3b75, in("arg", structs::vfio_feature)),  // VFIO_DEVICE_FEATURE or VFIO_IOMMU_DIRTY_PAGES
    on(0x3b76, exchange("arg", structs::vfio_bind, structs::vfio_bound)),       // VFIO_DEVICE_BIND_IOMMUFD
    on(0x3b77, exchange("arg", structs::vfio_attach, structs::vfio_attached)),  // VFIO_DEVICE_ATTACH_IOMMUFD_PT
    on(0x3b78, in("arg", structs::vfio_detach)),                                // VFIO_DEVICE_DETACH_IOMMUFD_PT
    on(0x3b79, exchange("arg", structs::vfio_asked, structs::vfio_precopy)),    // VFIO_MIG_GET_PRECOPY_INFO
    on(0x3b80, in("arg", structs::iommu_destroy)),                              // IOMMU_DESTROY
    on(0x3b81, exchange("arg", structs::iommu_ioas_alloc, structs::iommu_ioas_alloc_got)),  // IOMMU_IOAS_ALLOC
    on(0x3b82, in("arg", structs::iommu_ioas_allow)),                                       // IOMMU_IOAS_ALLOW_IOVAS
    on(0x3b83, exchange("arg", structs::iommu_ioas_copy, structs::iommu_ioas_copied)),      // IOMMU_IOAS_COPY
    on(0x3b84,
       exchange_always("arg", structs::iommu_ioas_iovas, structs::iommu_ioas_iovas_got)),   // IOMMU_IOAS_IOVA_RANGES
    on(0x3b85, exchange("arg", structs::iommu_ioas_map, structs::iommu_ioas_mapped)),       // IOMMU_IOAS_MAP
    on(0x3b86, exchange("arg", structs::iommu_ioas_unmap, structs::iommu_ioas_unmapped)),   // IOMMU_IOAS_UNMAP
    on(0x3b87, exchange("arg", structs::iommu_option, structs::iommu_option_got)),          // IOMMU_OPTION
    on(0x3b88, exchange("arg", structs::iommu_vfio_ioas, structs::iommu_vfio_ioas_got)),    // IOMMU_VFIO_IOAS
    on(0x3b89, exchange("arg", structs::iommu_hwpt_alloc, structs::iommu_hwpt_alloc_got)),  // IOMMU_HWPT_ALLOC
    on(0x3b8a, exchange("arg", structs::iommu_hw_info, structs::iommu_hw_info_got)),        // IOMMU_GET_HW_INFO
    on(0x3b8b, in("arg", structs::iommu_hwpt_tracking)),  // IOMMU_HWPT_SET_DIRTY_TRACKING
    on(0x3b8c, in("arg", structs::iommu_hwpt_bitmap)),    // IOMMU_HWPT_GET_DIRTY_BITMAP
    on(0x3b8d,
       exchange("arg", structs::iommu_hwpt_invalidate, structs::iommu_hwpt_invalidated)),     // IOMMU_HWPT_INVALIDATE
    on(0x3b8e, exchange("arg", structs::iommu_fault_alloc, structs::iommu_fault_alloc_got)),  // IOMMU_FAULT_QUEUE_ALLOC
    on(0x3b8f, exchange("arg", structs::iommu_ioas_map_file, structs::iommu_ioas_mapped)),    // IOMMU_IOAS_MAP_FILE
    on(0x3b90, exchange("arg", structs::iommu_viommu_alloc, structs::iommu_viommu_alloc_got)),    // IOMMU_VIOMMU_ALLOC
    on(0x3b91, exchange("arg", structs::iommu_vdevice_alloc, structs::iommu_vdevice_alloc_got)),  // IOMMU_VDEVICE_ALLOC
    on(0x3b92, in("arg", structs::iommu_change_process)),  // IOMMU_IOAS_CHANGE_PROCESS
    on(0x3b93, exchange("arg", structs::iommu_veventq_alloc, structs::iommu_veventq_alloc_got)),  // IOMMU_VEVENTQ_ALLOC
    on(0x3b94,
       exchange("arg", structs::iommu_hw_queue_alloc, structs::iommu_hw_queue_alloc_got)),  // IOMMU_HW_QUEUE_ALLOC
};

}  // namespace callgate::decode::syscalls::ioctl
