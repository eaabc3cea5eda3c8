// Structures of devices that are handed to user space, and of their memory (linux/vfio.h, iommufd.h). Each begins with
// its own size; the kernel answers in the rest.
#pragma once

#include "decode/constants/vfio.h"
#include "decode/custom/video.h"
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

// ---- A device's commands and a container's, which share their numbers -----------------------------------------------
// What a command is shows in what it takes.

namespace vfio_detail {

/// Of the sizes that are told only a device's end on half a word.
inline constexpr StructOf container_info{"", pad(4), flags("flags", vfio_container_flags),
                                         hex("iova_pgsizes", Type::u64), u32("cap_offset")};
inline constexpr StructOf reset_devices{"", pad(4), hex("flags", Type::u32), u32("count")};
inline constexpr Case infos[] = {as(4, reset_devices), as(otherwise, container_info)};
inline constexpr Cases info_by_size{infos, 7};

/// A mapping has flags, a reset none.
inline constexpr StructOf map{
    "", u32("argsz"), flags("flags", vfio_map_flags), address("vaddr", Type::u64), hex("iova", Type::u64), u64("size")};
inline constexpr StructOf reset{"", u32("argsz"), hex("flags", Type::u32), u32("count"),
                                tail("group_fds", element::fd, len::count("count"))};
inline constexpr Case maps[] = {as(0, reset), as(otherwise, map)};
inline constexpr Cases map_by_flags{maps};

inline constexpr StructOf unmap{"", pad(4), flags("flags", vfio_unmap_flags), hex("iova", Type::u64), u64("size")};
inline constexpr StructOf plane_asked{"", pad(4), flags("flags", vfio_plane_flags), u32("drm_plane_type")};
inline constexpr Case unmaps[] = {as(24, unmap), as(48, unmap), as(otherwise, plane_asked)};
inline constexpr Cases unmap_by_size{unmaps};
inline constexpr StructOf unmapped{"", pad(16), u64("size")};
inline constexpr StructOf plane{"",
                                pad(12),
                                drm_format("drm_format"),
                                hex("drm_format_mod", Type::u64),
                                u32("width"),
                                u32("height"),
                                u32("stride"),
                                u32("size"),
                                u32("x_pos"),
                                u32("y_pos"),
                                u32("x_hot"),
                                u32("y_hot"),
                                u32("region_index")};
inline constexpr Case unmaps_got[] = {as(24, unmapped), as(48, unmapped), as(otherwise, plane)};
inline constexpr Cases unmapped_by_size{unmaps_got};

inline constexpr StructOf feature{"", u32("argsz"), with_number(0xffff, flags("flags", vfio_feature_flags))};
inline constexpr StructOf dirty_pages{"", u32("argsz"), flags("flags", vfio_dirty_flags)};
inline constexpr Case features[] = {as(0, dirty_pages), as(otherwise, feature)};
inline constexpr Cases feature_by_flags{features, 0x70000};

}  // namespace vfio_detail

inline constexpr StructOf vfio_info_got{"vfio_info", hidden(u32("argsz")), select("argsz", vfio_detail::info_by_size),
                                        pad(16)};
inline constexpr StructOf vfio_map{"vfio_iommu_type1_dma_map", hidden(u32("argsz")), hidden(u32("flags")),
                                   select("flags", vfio_detail::map_by_flags), pad(24)};
inline constexpr StructOf vfio_unmap{"vfio_iommu_type1_dma_unmap", u32("argsz"),
                                     select("argsz", vfio_detail::unmap_by_size), pad(20)};
inline constexpr StructOf vfio_unmapped{"vfio_iommu_type1_dma_unmap", hidden(u32("argsz")),
                                        select("argsz", vfio_detail::unmapped_by_size), pad(60)};
inline constexpr StructOf vfio_event{"vfio_device_ioeventfd",  u32("argsz"),           flags("flags", vfio_event_flags),
                                     hex("offset", Type::u64), hex("data", Type::u64), fd("fd")};
inline constexpr StructOf vfio_feature{"vfio_device_feature", pad(4), hidden(u32("flags")),
                                       select("flags", vfio_detail::feature_by_flags)};
inline constexpr StructOf vfio_bind{"vfio_device_bind_iommufd", u32("argsz"), hex("flags", Type::u32), fd("iommufd"),
                                    pad(4)};
inline constexpr StructOf vfio_bound{"vfio_device_bind_iommufd", pad(12), u32("out_devid")};
inline constexpr StructOf vfio_attach{"vfio_device_attach_iommufd_pt", u32("argsz"), hex("flags", Type::u32),
                                      u32("pt_id")};
inline constexpr StructOf vfio_attached{"vfio_device_attach_iommufd_pt", pad(8), u32("pt_id")};
inline constexpr StructOf vfio_detach{"vfio_device_detach_iommufd_pt", u32("argsz"), hex("flags", Type::u32)};
inline constexpr StructOf vfio_precopy{"vfio_precopy_info", pad(4), hex("flags", Type::u32), u64("initial_bytes"),
                                       u64("dirty_bytes")};

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
inline constexpr StructOf iommu_iova_range{"iommu_iova_range", hex("start", Type::u64), hex("last", Type::u64)};
inline constexpr StructOf iommu_ioas_iovas{"iommu_ioas_iova_ranges", u32("size"), u32("ioas_id"), u32("num_iovas"),
                                           pad(20)};
inline constexpr StructOf iommu_ioas_iovas_got{
    "iommu_ioas_iova_ranges",
    pad(8),
    u32("num_iovas"),
    pad(4),
    in_64_bits(out("allowed_iovas", iommu_iova_range, len::count("num_iovas"))),
    hex("out_iova_alignment", Type::u64)};
inline constexpr StructOf iommu_ioas_allow{
    "iommu_ioas_allow_iovas", u32("size"), u32("ioas_id"),
    u32("num_iovas"),         pad(4),      in_64_bits(in("allowed_iovas", iommu_iova_range, len::count("num_iovas")))};
inline constexpr StructOf iommu_ioas_map_file{
    "iommu_ioas_map_file",   u32("size"),   flags("flags", iommu_map_flags), u32("ioas_id"), fd("fd"),
    hex("start", Type::u64), u64("length"), hex("iova", Type::u64)};
inline constexpr StructOf iommu_change_process{"iommu_ioas_change_process", u32("size")};
inline constexpr StructOf iommu_vfio_ioas{"iommu_vfio_ioas", u32("size"), u32("ioas_id"),
                                          choice("op", iommu_compatibility_operations, Type::u16)};
inline constexpr StructOf iommu_vfio_ioas_got{"iommu_vfio_ioas", pad(4), u32("ioas_id")};
inline constexpr StructOf iommu_hwpt_alloc{"iommu_hwpt_alloc",
                                           u32("size"),
                                           flags("flags", iommu_table_flags),
                                           u32("dev_id"),
                                           u32("pt_id"),
                                           pad(8),
                                           choice("data_type", iommu_table_data, Type::u32),
                                           u32("data_len"),
                                           in_64_bits(in_bytes("data_uptr", len::arg("data_len")))};
inline constexpr StructOf iommu_hwpt_alloc_got{"iommu_hwpt_alloc", pad(16), u32("out_hwpt_id")};
inline constexpr StructOf iommu_hw_info{"iommu_hw_info", u32("size"), hex("flags", Type::u32), u32("dev_id"),
                                        u32("data_len")};
inline constexpr StructOf iommu_hw_info_got{"iommu_hw_info",
                                            pad(12),
                                            u32("data_len"),
                                            in_64_bits(out_bytes("data_uptr", len::arg("data_len"))),
                                            choice("out_data_type", iommu_hardware_types, Type::u32),
                                            pad(4),
                                            flags("out_capabilities", iommu_hardware_capabilities, Type::u64)};
inline constexpr StructOf iommu_hwpt_tracking{"iommu_hwpt_set_dirty_tracking", u32("size"),
                                              flags("flags", iommu_tracking_flags), u32("hwpt_id")};
inline constexpr StructOf iommu_hwpt_bitmap{
    "iommu_hwpt_get_dirty_bitmap", u32("size"),   u32("hwpt_id"),   flags("flags", iommu_bitmap_flags), pad(4),
    hex("iova", Type::u64),        u64("length"), u64("page_size"), address("data", Type::u64)};
inline constexpr StructOf iommu_hwpt_invalidate{
    "iommu_hwpt_invalidate", u32("size"),      u32("hwpt_id"),  address("data_uptr", Type::u64),
    u32("data_type"),        u32("entry_len"), u32("entry_num")};
inline constexpr StructOf iommu_hwpt_invalidated{"iommu_hwpt_invalidate", pad(24), u32("entry_num")};
inline constexpr StructOf iommu_fault_alloc{"iommu_fault_alloc", u32("size"), hex("flags", Type::u32)};
inline constexpr StructOf iommu_fault_alloc_got{"iommu_fault_alloc", pad(8), u32("out_fault_id"), fd("out_fault_fd")};
inline constexpr StructOf iommu_viommu_alloc{"iommu_viommu_alloc", u32("size"),   hex("flags", Type::u32),
                                             u32("type"),          u32("dev_id"), u32("hwpt_id")};
inline constexpr StructOf iommu_viommu_alloc_got{"iommu_viommu_alloc", pad(20), u32("out_viommu_id")};
inline constexpr StructOf iommu_vdevice_alloc{"iommu_vdevice_alloc", u32("size"), u32("viommu_id"),
                                              u32("dev_id"),         pad(4),      hex("virt_id", Type::u64)};
inline constexpr StructOf iommu_vdevice_alloc_got{"iommu_vdevice_alloc", pad(12), u32("out_vdevice_id")};
inline constexpr StructOf iommu_veventq_alloc{"iommu_veventq_alloc", u32("size"), hex("flags", Type::u32),
                                              u32("viommu_id"),      u32("type"), u32("veventq_depth")};
inline constexpr StructOf iommu_veventq_alloc_got{"iommu_veventq_alloc", pad(20), u32("out_veventq_id"),
                                                  fd("out_veventq_fd")};
inline constexpr StructOf iommu_hw_queue_alloc{"iommu_hw_queue_alloc",
                                               u32("size"),
                                               hex("flags", Type::u32),
                                               u32("viommu_id"),
                                               u32("type"),
                                               u32("index"),
                                               pad(4),
                                               hex("nesting_parent_iova", Type::u64),
                                               u64("length")};
inline constexpr StructOf iommu_hw_queue_alloc_got{"iommu_hw_queue_alloc", pad(20), u32("out_hw_queue_id")};

}  // namespace callgate::decode::structs
