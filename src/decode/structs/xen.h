// Xen: hypercalls, event channels and grants of memory to other domains (xen/privcmd.h, evtchn.h, gntdev.h,
// gntalloc.h).
#pragma once

#include "decode/constants/xen.h"
#include "decode/describe.h"

namespace callgate::decode::structs {

inline constexpr Item xen_argument = hex({}, Type::u64);
inline constexpr StructOf privcmd_hypercall{"privcmd_hypercall", u64("op"), array("arg", xen_argument, 5)};
inline constexpr StructOf privcmd_mmap_entry{"privcmd_mmap_entry", hex("va", Type::u64), hex("mfn", Type::u64),
                                             u64("npages")};
inline constexpr StructOf privcmd_mmap{"privcmd_mmap", s32("num"), u16("dom"),
                                       in("entry", privcmd_mmap_entry, len::count("num"))};
inline constexpr StructOf privcmd_mmapbatch{"privcmd_mmapbatch", s32("num"), u16("dom"), hex("addr", Type::u64),
                                            in("arr", element::hexlong, len::count("num"))};
/// The kernel marks the frames that it could not map.
inline constexpr StructOf privcmd_mmapbatch_got{"privcmd_mmapbatch", hidden(s32("num")), pad(2),
                                                hidden(hex("addr", Type::u64)),
                                                in("arr", element::hexlong, len::count("num"))};
inline constexpr StructOf privcmd_mmapbatch_v2{"privcmd_mmapbatch_v2",
                                               u32("num"),
                                               u16("dom"),
                                               hex("addr", Type::u64),
                                               in("arr", element::hexlong, len::count("num")),
                                               address("err")};
inline constexpr Item xen_mapping_error = errno_or({});
inline constexpr StructOf privcmd_mmapbatch_v2_got{
    "privcmd_mmapbatch_v2",         hidden(u32("num")),     pad(2),
    hidden(hex("addr", Type::u64)), hidden(address("arr")), in("err", xen_mapping_error, len::count("num"))};
inline constexpr StructOf privcmd_dm_op_buf{"privcmd_dm_op_buf", address("uptr"), size("size")};
inline constexpr StructOf privcmd_dm_op{"privcmd_dm_op", u16("dom"), u16("num"),
                                        in("ubufs", privcmd_dm_op_buf, len::count("num"))};
inline constexpr StructOf privcmd_mmap_resource{
    "privcmd_mmap_resource", u16("dom"), u32("type"), u32("id"), u32("idx"), u64("num"), hex("addr", Type::u64)};
inline constexpr StructOf privcmd_irqfd{"privcmd_irqfd", address("dm_op", Type::pointer64), u32("size"),
                                        fd("fd"),        flags("flags", xen_irqfd_flags),   u16("dom"),
                                        pad(2)};
inline constexpr StructOf privcmd_ioeventfd{"privcmd_ioeventfd",
                                            address("ioreq", Type::pointer64),
                                            address("ports", Type::pointer64),
                                            hex("addr", Type::u64),
                                            u32("addr_len"),
                                            fd("event_fd"),
                                            u32("vcpus"),
                                            u32("vq"),
                                            flags("flags", xen_ioeventfd_flags),
                                            u16("dom"),
                                            pad(2)};
inline constexpr StructOf privcmd_pcidev_asked{"privcmd_pcidev_get_gsi", hex("sbdf", Type::u32), pad(4)};
inline constexpr StructOf privcmd_pcidev_got{"privcmd_pcidev_get_gsi", pad(4), u32("gsi")};

inline constexpr StructOf evtchn_bind_virq{"ioctl_evtchn_bind_virq", u32("virq")};
inline constexpr StructOf evtchn_bind_interdomain{"ioctl_evtchn_bind_interdomain", u32("remote_domain"),
                                                  u32("remote_port")};
inline constexpr StructOf evtchn_bind_unbound_port{"ioctl_evtchn_bind_unbound_port", u32("remote_domain")};
inline constexpr StructOf evtchn_port{"ioctl_evtchn_unbind", u32("port")};
inline constexpr StructOf evtchn_restrict_domid{"ioctl_evtchn_restrict_domid", u16("domid")};

inline constexpr StructOf gntdev_grant_ref{"ioctl_gntdev_grant_ref", u32("domid"), u32("ref")};
inline constexpr StructOf gntdev_map_grant_ref{"ioctl_gntdev_map_grant_ref", u32("count"), pad(12),
                                               tail("refs", gntdev_grant_ref, len::count("count"))};
inline constexpr StructOf gntdev_map_grant_ref_got{"ioctl_gntdev_map_grant_ref", pad(8), hex("index", Type::u64)};
inline constexpr StructOf gntdev_unmap_grant_ref{"ioctl_gntdev_unmap_grant_ref", hex("index", Type::u64), u32("count"),
                                                 pad(4)};
inline constexpr StructOf gntdev_get_offset_for_vaddr{"ioctl_gntdev_get_offset_for_vaddr", hex("vaddr", Type::u64),
                                                      pad(16)};
inline constexpr StructOf gntdev_get_offset_for_vaddr_got{"ioctl_gntdev_get_offset_for_vaddr", pad(8),
                                                          hex("offset", Type::u64), u32("count"), pad(4)};
inline constexpr StructOf gntdev_set_max_grants{"ioctl_gntdev_set_max_grants", u32("count")};
inline constexpr StructOf gntdev_unmap_notify{"ioctl_gntdev_unmap_notify", hex("index", Type::u64),
                                              flags("action", xen_unmap_actions), u32("event_channel_port")};

namespace xen_detail {

inline constexpr StructOf foreign{"", u32("ref"), u16("offset"), u16("domid")};
/// One end of a copy: the caller's own memory, or by a bit of the flags that of another domain.
inline constexpr StructOf own_source{"", aligned(element::address), address("source")};
inline constexpr StructOf foreign_source{"", field("source", foreign)};
inline constexpr std::uint64_t from_grant = 1;  // GNTCOPY_source_gref
inline constexpr Case source_cases[] = {as(0, own_source), as(from_grant, foreign_source)};
inline constexpr Cases source{.list = source_cases, .mask = from_grant};
inline constexpr StructOf own_dest{"", pad(8), aligned(element::address), address("dest")};
inline constexpr StructOf foreign_dest{"", pad(8), field("dest", foreign)};
inline constexpr std::uint64_t to_grant = 2;  // GNTCOPY_dest_gref
inline constexpr Case dest_cases[] = {as(0, own_dest), as(to_grant, foreign_dest)};
inline constexpr Cases dest{.list = dest_cases, .mask = to_grant};

}  // namespace xen_detail

inline constexpr StructOf gntdev_grant_copy_segment{"gntdev_grant_copy_segment",
                                                    select("flags", xen_detail::source),
                                                    aligned(element::address),
                                                    pad(8),
                                                    select("flags", xen_detail::dest),
                                                    pad(8),
                                                    u16("len"),
                                                    flags("flags", xen_copy_flags, Type::u16),
                                                    hidden(s16("status"))};
inline constexpr StructOf gntdev_grant_copied_segment{"gntdev_grant_copy_segment", aligned(element::address), pad(20),
                                                      s16("status")};
inline constexpr StructOf gntdev_grant_copy{"ioctl_gntdev_grant_copy", u32("count"),
                                            in("segments", gntdev_grant_copy_segment, len::count("count"))};
inline constexpr StructOf gntdev_grant_copied{"ioctl_gntdev_grant_copy", hidden(u32("count")),
                                              in("segments", gntdev_grant_copied_segment, len::count("count"))};
inline constexpr StructOf gntdev_export{"ioctl_gntdev_dmabuf_exp_from_refs",
                                        flags("flags", xen_buffer_flags),
                                        u32("count"),
                                        pad(4),
                                        u32("domid"),
                                        tail("refs", element::u32, len::count("count"))};
inline constexpr StructOf gntdev_exported{"ioctl_gntdev_dmabuf_exp_from_refs", pad(8), fd("fd"), pad(4)};
inline constexpr StructOf gntdev_export_released{"ioctl_gntdev_dmabuf_exp_wait_released", fd("fd"), u32("wait_to_ms")};
inline constexpr StructOf gntdev_import{"ioctl_gntdev_dmabuf_imp_to_refs", fd("fd"), u32("count"), u32("domid"),
                                        pad(4)};
inline constexpr StructOf gntdev_imported{"ioctl_gntdev_dmabuf_imp_to_refs", pad(4), hidden(u32("count")), pad(8),
                                          tail("refs", element::u32, len::count("count"))};
inline constexpr StructOf gntdev_import_release{"ioctl_gntdev_dmabuf_imp_release", fd("fd"), pad(4)};

inline constexpr StructOf gntalloc_alloc_gref{"ioctl_gntalloc_alloc_gref", u16("domid"),
                                              flags("flags", xen_allocation_flags, Type::u16), u32("count"), pad(8)};
inline constexpr StructOf gntalloc_alloc_gref_got{"ioctl_gntalloc_alloc_gref", pad(4), hidden(u32("count")),
                                                  hex("index", Type::u64),
                                                  tail("gref_ids", element::u32, len::count("count"))};
inline constexpr StructOf gntalloc_dealloc_gref{"ioctl_gntalloc_dealloc_gref", hex("index", Type::u64), u32("count")};

}  // namespace callgate::decode::structs
