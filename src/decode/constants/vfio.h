// Constants of devices that are handed to user space, and of their memory (linux/vfio.h, iommufd.h).
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet vfio_extensions;
extern const ConstantSet vfio_group_flags;
extern const ConstantSet vfio_device_flags;
extern const ConstantSet vfio_region_flags;
extern const ConstantSet vfio_irq_flags;
extern const ConstantSet vfio_irq_set_flags;
extern const ConstantSet iommu_map_flags;
extern const ConstantSet iommu_options;
extern const ConstantSet iommu_option_operations;

}  // namespace callgate::decode
