// The commands of ioctl to devices that are handed to user space (linux/vfio.h, iommufd.h). A container's and a
// device's commands share some of their numbers: of these the arguments are not told.
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
    on(0x3b80, in("arg", structs::iommu_destroy)),                                      // IOMMU_DESTROY
    on(0x3b81, exchange("arg", structs::iommu_ioas_alloc, structs::iommu_ioas_alloc_got)),  // IOMMU_IOAS_ALLOC
    on(0x3b83, exchange("arg", structs::iommu_ioas_copy, structs::iommu_ioas_copied)),      // IOMMU_IOAS_COPY
    on(0x3b85, exchange("arg", structs::iommu_ioas_map, structs::iommu_ioas_mapped)),       // IOMMU_IOAS_MAP
    on(0x3b86, exchange("arg", structs::iommu_ioas_unmap, structs::iommu_ioas_unmapped)),   // IOMMU_IOAS_UNMAP
    on(0x3b87, exchange("arg", structs::iommu_option, structs::iommu_option_got)),          // IOMMU_OPTION
};

}  // namespace callgate::decode::syscalls::ioctl
