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

}  // namespace callgate::decode
