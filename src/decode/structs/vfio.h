// Structures of devices that are handed to user space, and of their memory (linux/vfio.h, iommufd.h). Each begins with
// its own size; the kernel answers in the rest.
#pragma once

#include "decode/constants/vfio.h"
#include "decode/describe.h"

namespace callgate::decode::structs {

/// linux/vfio.h
inline constexpr StructOf vfio_asked{"vfio_info", u32("argsz")};
inline constexpr StructOf vfio_asked_by_index{"vfio_info", u32("argsz"), pad(4), u32("index")};
inline constexpr StructOf vfio_group_status{"vfio_group_status", pad(4), flags("flags", vfio_group_flags)};
inline constexpr StructOf vfio_device_info{"vfio_device_info", pad(4), flags("flags", vfio_device_flags),
                                           u32("num_regions"), u32("num_irqs")};
inline constexpr StructOf vfio_region_info{"vfio_region_info",
                                           pad(4),
                                           flags("flags", vfio_region_flags),
                                           pad(4),
                                           u32("cap_offset"),
                                           hex("size", Type::u64),
                                           hex("offset", Type::u64)};
inline constexpr StructOf vfio_irq_info{"vfio_irq_info", pad(4), flags("flags", vfio_irq_flags), pad(4), u32("count")};
inline constexpr StructOf vfio_irq_set{"vfio_irq_set",
                                       u32("argsz"),
                                       flags("flags", vfio_irq_set_flags),
                                       u32("index"),
                                       u32("start"),
                                       u32("count"),
                                       when(any_of("flags", 0x2), tail("data", element::u8, len::count("count"))),
                                       when(any_of("flags", 0x4), tail("data", element::fd, len::count("count")))};

/// linux/iommufd.h
inline constexpr StructOf iommu_destroy{"iommu_destroy", u32("size"), u32("id")};
inline constexpr StructOf iommu_ioas_alloc{"iommu_ioas_alloc", u32("size"), hex("flags", Type::u32)};
inline constexpr StructOf iommu_ioas_alloc_got{"iommu_ioas_alloc", pad(8), u32("out_ioas_id")};
inline constexpr StructOf iommu_ioas_map{"iommu_ioas_map",
                                         u32("size"),
                                         flags("flags", iommu_map_flags),
                                         u32("ioas_id"),
                                         pad(4),
                                         address("user_va", Type::pointer64),
                                         u64("length"),
                                         hex("iova", Type::u64)};
inline constexpr StructOf iommu_ioas_mapped{"iommu_ioas_map", pad(32), hex("iova", Type::u64)};
inline constexpr StructOf iommu_ioas_copy{
    "iommu_ioas_copy",  u32("size"),   flags("flags", iommu_map_flags), u32("dst_ioas_id"),
    u32("src_ioas_id"), u64("length"), hex("dst_iova", Type::u64),      hex("src_iova", Type::u64)};
inline constexpr StructOf iommu_ioas_copied{"iommu_ioas_copy", pad(24), hex("dst_iova", Type::u64)};
inline constexpr StructOf iommu_ioas_unmap{"iommu_ioas_unmap", u32("size"), u32("ioas_id"), hex("iova", Type::u64),
                                           u64("length")};
inline constexpr StructOf iommu_ioas_unmapped{"iommu_ioas_unmap", pad(16), u64("length")};
inline constexpr StructOf iommu_option{"iommu_option",
                                       u32("size"),
                                       choice("option_id", iommu_options, Type::u32),
                                       choice("op", iommu_option_operations, Type::u16),
                                       pad(2),
                                       u32("object_id"),
                                       u64("val64")};
inline constexpr StructOf iommu_option_got{"iommu_option", pad(16), u64("val64")};

}  // namespace callgate::decode::structs
