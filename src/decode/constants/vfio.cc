#include "decode/constants/vfio.h"

namespace callgate::decode {
namespace {

// linux/vfio.h
constexpr Constant vfio_extensions_values[] = {
    {"VFIO_TYPE1_IOMMU", 1}, {"VFIO_SPAPR_TCE_IOMMU", 2},     {"VFIO_TYPE1v2_IOMMU", 3},      {"VFIO_DMA_CC_IOMMU", 4},
    {"VFIO_EEH", 5},         {"VFIO_TYPE1_NESTING_IOMMU", 6}, {"VFIO_SPAPR_TCE_v2_IOMMU", 7}, {"VFIO_NOIOMMU_IOMMU", 8},
    {"VFIO_UNMAP_ALL", 9},   {"VFIO_UPDATE_VADDR", 10},
};
constexpr Constant vfio_group_flags_values[] = {
    {"VFIO_GROUP_FLAGS_VIABLE", 0x1},
    {"VFIO_GROUP_FLAGS_CONTAINER_SET", 0x2},
};
constexpr Constant vfio_device_flags_values[] = {
    {"VFIO_DEVICE_FLAGS_RESET", 0x1},   {"VFIO_DEVICE_FLAGS_PCI", 0x2},   {"VFIO_DEVICE_FLAGS_PLATFORM", 0x4},
    {"VFIO_DEVICE_FLAGS_AMBA", 0x8},    {"VFIO_DEVICE_FLAGS_CCW", 0x10},  {"VFIO_DEVICE_FLAGS_AP", 0x20},
    {"VFIO_DEVICE_FLAGS_FSL_MC", 0x40}, {"VFIO_DEVICE_FLAGS_CAPS", 0x80}, {"VFIO_DEVICE_FLAGS_CDX", 0x100},
};
constexpr Constant vfio_region_flags_values[] = {
    {"VFIO_REGION_INFO_FLAG_READ", 0x1},
    {"VFIO_REGION_INFO_FLAG_WRITE", 0x2},
    {"VFIO_REGION_INFO_FLAG_MMAP", 0x4},
    {"VFIO_REGION_INFO_FLAG_CAPS", 0x8},
};
constexpr Constant vfio_irq_flags_values[] = {
    {"VFIO_IRQ_INFO_EVENTFD", 0x1},
    {"VFIO_IRQ_INFO_MASKABLE", 0x2},
    {"VFIO_IRQ_INFO_AUTOMASKED", 0x4},
    {"VFIO_IRQ_INFO_NORESIZE", 0x8},
};
constexpr Constant vfio_irq_set_flags_values[] = {
    {"VFIO_IRQ_SET_DATA_NONE", 0x1},   {"VFIO_IRQ_SET_DATA_BOOL", 0x2},      {"VFIO_IRQ_SET_DATA_EVENTFD", 0x4},
    {"VFIO_IRQ_SET_ACTION_MASK", 0x8}, {"VFIO_IRQ_SET_ACTION_UNMASK", 0x10}, {"VFIO_IRQ_SET_ACTION_TRIGGER", 0x20},
};

// linux/iommufd.h
constexpr Constant iommu_map_flags_values[] = {
    {"IOMMU_IOAS_MAP_FIXED_IOVA", 0x1},
    {"IOMMU_IOAS_MAP_WRITEABLE", 0x2},
    {"IOMMU_IOAS_MAP_READABLE", 0x4},
};
constexpr Constant iommu_options_values[] = {
    {"IOMMU_OPTION_RLIMIT_MODE", 0},
    {"IOMMU_OPTION_HUGE_PAGES", 1},
};
constexpr Constant iommu_option_operations_values[] = {
    {"IOMMU_OPTION_OP_SET", 0},
    {"IOMMU_OPTION_OP_GET", 1},
};
constexpr Constant vfio_container_flags_values[] = {
    {"VFIO_IOMMU_INFO_PGSIZES", 0x1},
    {"VFIO_IOMMU_INFO_CAPS", 0x2},
};
constexpr Constant vfio_map_flags_values[] = {
    {"VFIO_DMA_MAP_FLAG_READ", 0x1},
    {"VFIO_DMA_MAP_FLAG_WRITE", 0x2},
    {"VFIO_DMA_MAP_FLAG_VADDR", 0x4},
};
constexpr Constant vfio_unmap_flags_values[] = {
    {"VFIO_DMA_UNMAP_FLAG_GET_DIRTY_BITMAP", 0x1},
    {"VFIO_DMA_UNMAP_FLAG_ALL", 0x2},
    {"VFIO_DMA_UNMAP_FLAG_VADDR", 0x4},
};
constexpr Constant vfio_plane_flags_values[] = {
    {"VFIO_GFX_PLANE_TYPE_PROBE", 0x1},
    {"VFIO_GFX_PLANE_TYPE_DMABUF", 0x2},
    {"VFIO_GFX_PLANE_TYPE_REGION", 0x4},
};
constexpr Constant vfio_event_flags_values[] = {
    {"VFIO_DEVICE_IOEVENTFD_8", 0x1},
    {"VFIO_DEVICE_IOEVENTFD_16", 0x2},
    {"VFIO_DEVICE_IOEVENTFD_32", 0x4},
    {"VFIO_DEVICE_IOEVENTFD_64", 0x8},
};
constexpr Constant vfio_feature_flags_values[] = {
    {"VFIO_DEVICE_FEATURE_GET", 0x10000},
    {"VFIO_DEVICE_FEATURE_SET", 0x20000},
    {"VFIO_DEVICE_FEATURE_PROBE", 0x40000},
};
constexpr Constant vfio_dirty_flags_values[] = {
    {"VFIO_IOMMU_DIRTY_PAGES_FLAG_START", 0x1},
    {"VFIO_IOMMU_DIRTY_PAGES_FLAG_STOP", 0x2},
    {"VFIO_IOMMU_DIRTY_PAGES_FLAG_GET_BITMAP", 0x4},
};
constexpr Constant iommu_table_flags_values[] = {
    {"IOMMU_HWPT_ALLOC_NEST_PARENT", 0x1},
    {"IOMMU_HWPT_ALLOC_DIRTY_TRACKING", 0x2},
    {"IOMMU_HWPT_FAULT_ID_VALID", 0x4},
    {"IOMMU_HWPT_ALLOC_PASID", 0x8},
};
constexpr Constant iommu_table_data_values[] = {
    {"IOMMU_HWPT_DATA_NONE", 0},
    {"IOMMU_HWPT_DATA_VTD_S1", 1},
    {"IOMMU_HWPT_DATA_ARM_SMMUV3", 2},
    {"IOMMU_HWPT_DATA_AMD_GUEST", 3},
};
constexpr Constant iommu_hardware_types_values[] = {
    {"IOMMU_HW_INFO_TYPE_NONE", 0},           {"IOMMU_HW_INFO_TYPE_INTEL_VTD", 1}, {"IOMMU_HW_INFO_TYPE_ARM_SMMUV3", 2},
    {"IOMMU_HW_INFO_TYPE_TEGRA241_CMDQV", 3}, {"IOMMU_HW_INFO_TYPE_AMD", 4},
};
constexpr Constant iommu_hardware_capabilities_values[] = {
    {"IOMMU_HW_CAP_DIRTY_TRACKING", 0x1},
    {"IOMMU_HW_CAP_PCI_PASID_EXEC", 0x2},
    {"IOMMU_HW_CAP_PCI_PASID_PRIV", 0x4},
};
constexpr Constant iommu_tracking_flags_values[] = {
    {"IOMMU_HWPT_DIRTY_TRACKING_ENABLE", 0x1},
};
constexpr Constant iommu_bitmap_flags_values[] = {
    {"IOMMU_HWPT_GET_DIRTY_BITMAP_NO_CLEAR", 0x1},
};
constexpr Constant iommu_compatibility_operations_values[] = {
    {"IOMMU_VFIO_IOAS_GET", 0},
    {"IOMMU_VFIO_IOAS_SET", 1},
    {"IOMMU_VFIO_IOAS_CLEAR", 2},
};

}  // namespace

const ConstantSet vfio_extensions{"vfio_extensions", vfio_extensions_values, "VFIO_???"};
const ConstantSet vfio_group_flags{"vfio_group_flags", vfio_group_flags_values, "VFIO_GROUP_FLAGS_???"};
const ConstantSet vfio_device_flags{"vfio_device_flags", vfio_device_flags_values, "VFIO_DEVICE_FLAGS_???"};
const ConstantSet vfio_region_flags{"vfio_region_flags", vfio_region_flags_values, "VFIO_REGION_INFO_FLAG_???"};
const ConstantSet vfio_irq_flags{"vfio_irq_flags", vfio_irq_flags_values, "VFIO_IRQ_INFO_???"};
const ConstantSet vfio_irq_set_flags{"vfio_irq_set_flags", vfio_irq_set_flags_values, "VFIO_IRQ_SET_???"};
const ConstantSet iommu_map_flags{"iommu_map_flags", iommu_map_flags_values, "IOMMU_IOAS_MAP_???"};
const ConstantSet iommu_options{"iommu_options", iommu_options_values, "IOMMU_OPTION_???"};
const ConstantSet iommu_option_operations{"iommu_option_operations", iommu_option_operations_values,
                                          "IOMMU_OPTION_OP_???"};
const ConstantSet vfio_container_flags{"vfio_container_flags", vfio_container_flags_values, "VFIO_IOMMU_INFO_???"};
const ConstantSet vfio_map_flags{"vfio_map_flags", vfio_map_flags_values, "VFIO_DMA_MAP_FLAG_???"};
const ConstantSet vfio_unmap_flags{"vfio_unmap_flags", vfio_unmap_flags_values, "VFIO_DMA_UNMAP_FLAG_???"};
const ConstantSet vfio_plane_flags{"vfio_plane_flags", vfio_plane_flags_values, "VFIO_GFX_PLANE_TYPE_???"};
const ConstantSet vfio_event_flags{"vfio_event_flags", vfio_event_flags_values, "VFIO_DEVICE_IOEVENTFD_???"};
const ConstantSet vfio_feature_flags{"vfio_feature_flags", vfio_feature_flags_values, "VFIO_DEVICE_FEATURE_???"};
const ConstantSet vfio_dirty_flags{"vfio_dirty_flags", vfio_dirty_flags_values, "VFIO_IOMMU_DIRTY_PAGES_FLAG_???"};
const ConstantSet iommu_table_flags{"iommu_table_flags", iommu_table_flags_values, "IOMMU_HWPT_ALLOC_???"};
const ConstantSet iommu_table_data{"iommu_table_data", iommu_table_data_values, "IOMMU_HWPT_DATA_???"};
const ConstantSet iommu_hardware_types{"iommu_hardware_types", iommu_hardware_types_values, "IOMMU_HW_INFO_TYPE_???"};
const ConstantSet iommu_hardware_capabilities{"iommu_hardware_capabilities", iommu_hardware_capabilities_values,
                                              "IOMMU_HW_CAP_???"};
const ConstantSet iommu_tracking_flags{"iommu_tracking_flags", iommu_tracking_flags_values,
                                       "IOMMU_HWPT_DIRTY_TRACKING_???"};
const ConstantSet iommu_bitmap_flags{"iommu_bitmap_flags", iommu_bitmap_flags_values,
                                     "IOMMU_HWPT_GET_DIRTY_BITMAP_???"};
const ConstantSet iommu_compatibility_operations{"iommu_compatibility_operations",
                                                 iommu_compatibility_operations_values, "IOMMU_VFIO_IOAS_???"};

}  // namespace callgate::decode
