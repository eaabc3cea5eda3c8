// What the numbers of ioctl's commands say of their arguments: the number of one made by _IOR() and its like holds the
// size of what it takes (asm-generic/ioctl.h).
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <string>

#include "decode/constants/ioctl.h"
#include "decode/ioctl_i386.h"
#include "decode/syscalls/ioctl.h"

namespace callgate::decode {
namespace {

// Commands whose number gives another size than that of what they take.
constexpr std::uint64_t otherwise_sized[] = {
    0x40081271,  // BLKBSZSET: a size_t in the number, an int in the kernel
    0x80081270,  // BLKBSZGET
    0x40044f02,  // UBI_IOCEBCH: the number of a block
    0x400454ca,  // TUNSETIFF, TUNSETQUEUE and TUNGETIFF: an int in the number, an ifreq in the kernel
    0x400454d9, 0x800454d2,
    0xc008240a,  // PERF_EVENT_IOC_QUERY_BPF: a pointer in the number
    0xc004240a,  // the same on i386
    0x800c6613,  // FS_IOC_SET_ENCRYPTION_POLICY: the older of two structs in the number
    0xc0096616,  // FS_IOC_GET_ENCRYPTION_POLICY_EX: a length and one byte
    0x800870a1,  // PPS_GETPARAMS, PPS_SETPARAMS and PPS_FETCH: a pointer's size is in the number
    0x400870a2, 0xc00870a4, 0x800470a1, 0x400470a2, 0xc00470a4,
};

bool made_by_macro(std::uint64_t number) {
  return number >> 30U != 0 && number <= 0xffffffff;
}

}  // namespace

TEST_CASE("structs that ioctl's commands take have the size that is in the number") {
  unsigned compared = 0;
  for (const Case& one : syscalls::ioctl_cases.list) {
    if (!made_by_macro(one.value) || one.count == 0 || one.items[0].structure == nullptr) continue;
    if (std::ranges::find(otherwise_sized, one.value) != std::end(otherwise_sized)) continue;
    const auto* other = std::ranges::find(ioctls_on_i386, one.value, &IoctlOnI386::i386);
    const bool on_i386 = other != std::end(ioctls_on_i386);
    const Constant* name = constant_of(ioctl_commands, on_i386 ? other->lp64 : one.value);
    REQUIRE(name != nullptr);
    INFO(std::string(name->name));
    const auto model = static_cast<std::size_t>(on_i386 ? Model::i386 : Model::lp64);
    // What is asked may be the beginning alone of what is answered.
    std::uint32_t size = one.items[0].structure->size[model];
    if (one.items[0].becomes != nullptr) size = std::max(size, one.items[0].becomes->size[model]);
    CHECK(size <= (one.value >> 16U & 0x3fffU));
    if (one.items[0].kind != Kind::custom && one.items[0].becomes == nullptr)
      CHECK(size == (one.value >> 16U & 0x3fffU));
    ++compared;
  }
  CHECK(compared > 50);
}

TEST_CASE("commands of i386 whose numbers are others there are the same commands") {
  CHECK(std::ranges::is_sorted(ioctls_on_i386, {}, &IoctlOnI386::i386));
  CHECK(std::ranges::is_sorted(syscalls::ioctl_cases.list, {}, &Case::value));
  unsigned described = 0;
  for (const IoctlOnI386& number : ioctls_on_i386) {
    CHECK(constant_of(ioctl_commands, number.i386) == nullptr);
    CHECK(constant_of(ioctl_commands, number.lp64) != nullptr);
    const Case* there = syscalls::ioctl_cases.find(number.i386);
    const Case* here = syscalls::ioctl_cases.find(number.lp64);
    CHECK((there->value == otherwise) == (here->value == otherwise));
    if (here->value != otherwise) ++described;
  }
  CHECK(described > 10);
}

}  // namespace callgate::decode
