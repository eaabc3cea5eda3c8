// What ioctl's commands to Xen's devices take and answer, as they are decoded. Most of Xen's headers need the
// hypervisor's own, which machines do not have: the sizes are those that the numbers of the commands hold.
#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>

#include "decode/structs/xen.h"
#include "decoding.h"

using namespace callgate::decode;
using namespace callgate::decode::testing;

TEST_CASE("Xen's structs are as large as the numbers of their commands say") {
  struct Sized {
    const Struct* what;
    std::uint32_t command;
    std::uint32_t last = 0;  // of a list the first element, which the struct here does without
  };
  const Sized all[] = {
      {&structs::privcmd_hypercall, 0x305000},      {&structs::privcmd_mmap, 0x105002},
      {&structs::privcmd_mmapbatch, 0x185003},      {&structs::privcmd_mmapbatch_v2, 0x205004},
      {&structs::privcmd_dm_op, 0x105005},          {&structs::privcmd_mmap_resource, 0x205007},
      {&structs::privcmd_irqfd, 0x40185008},        {&structs::privcmd_ioeventfd, 0x40305009},
      {&structs::privcmd_pcidev_asked, 0x8500a},    {&structs::evtchn_bind_interdomain, 0x84501},
      {&structs::evtchn_restrict_domid, 0x24506},   {&structs::gntdev_map_grant_ref, 0x184700, 8},
      {&structs::gntdev_unmap_grant_ref, 0x104701}, {&structs::gntdev_get_offset_for_vaddr, 0x184702},
      {&structs::gntdev_unmap_notify, 0x104707},    {&structs::gntdev_grant_copy, 0x104708},
      {&structs::gntdev_export, 0x144709, 4},       {&structs::gntdev_import, 0x14470b, 4},
      {&structs::gntalloc_dealloc_gref, 0x104706},
  };
  for (const Sized& one : all) {
    CAPTURE(one.command);
    CHECK(one.what->size[static_cast<std::size_t>(Model::lp64)] + one.last == (one.command >> 16U & 0x3fffU));
  }
  CHECK(structs::gntdev_grant_copy_segment.size[static_cast<std::size_t>(Model::lp64)] == 24);
}

TEST_CASE("grants that are mapped are asked, where they are mapped is answered") {
  Decoding tracee;
  const auto request = [](std::uint64_t index) {
    return Bytes{}.add(2U).add(0U).add(index).add(1U).add(100U).add(1U).add(101U);
  };
  tracee.place(0x1000, request(0).view());
  DecodedCall& call = tracee.enter("ioctl", {3, 0x184700, 0x1000});
  const Value& asked = target(argument(call, "arg"));
  CHECK_FALSE(has_field(asked, "index"));
  CHECK(field(target(field(asked, "refs")).children[1], "ref").raw == 101);
  tracee.forget();
  tracee.place(0x1000, request(0x4000).view());
  tracee.exit(call, 0);
  CHECK(field(target(argument(call, "arg")), "index").raw == 0x4000);
}

TEST_CASE("either end of a copy is the caller's memory or a grant, and each copy has a status") {
  Decoding tracee;
  const auto segment = [](std::int16_t status) {
    return Bytes{}
        .add(std::uint64_t{0x7000})
        .add(5U)
        .add(std::uint16_t{16})
        .add(std::uint16_t{3})
        .add(std::uint16_t{64})
        .add(std::uint16_t{2})
        .add(status)
        .add(std::uint16_t{0});
  };
  tracee.place(0x1000, Bytes{}.add(std::uint64_t{1}).add(std::uint64_t{0x2000}).view());
  tracee.place(0x2000, segment(0).view());
  DecodedCall& call = tracee.enter("ioctl", {3, 0x104708, 0x1000});
  const Value& copy = target(field(target(argument(call, "arg").children[0]), "segments")).children[0];
  CHECK(field(copy, "source").raw == 0x7000);
  CHECK(field(field(copy, "dest"), "ref").raw == 5);
  CHECK(field(field(copy, "dest"), "domid").raw == 3);
  tracee.forget();
  tracee.place(0x1000, Bytes{}.add(std::uint64_t{1}).add(std::uint64_t{0x2000}).view());
  tracee.place(0x2000, segment(-1).view());
  tracee.exit(call, 0);
  const Value& done = target(field(target(argument(call, "arg").children[1]), "segments")).children[0];
  CHECK(static_cast<std::int64_t>(field(done, "status").raw) == -1);
}
