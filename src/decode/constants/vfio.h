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
extern const ConstantSet vfio_container_flags;
extern const ConstantSet vfio_map_flags;
extern const ConstantSet vfio_unmap_flags;
extern const ConstantSet vfio_plane_flags;
extern const ConstantSet vfio_event_flags;
extern const ConstantSet vfio_feature_flags;
extern const ConstantSet vfio_dirty_flags;
extern const ConstantSet iommu_table_flags;
extern const ConstantSet iommu_table_data;
extern const ConstantSet iommu_hardware_types;
extern const ConstantSet iommu_hardware_capabilities;
extern const ConstantSet iommu_tracking_flags;
extern const ConstantSet iommu_bitmap_flags;
extern const ConstantSet iommu_compatibility_operations;

}  // namespace callgate::decode
