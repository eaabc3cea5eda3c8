// Named constants as data: flag sets and enumerations, in the order in which text shows them.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace callgate::decode {

/// One name for some bits, as the C type holds them without its sign: -6 of an int is 0xfffffffa. A plain flag or an
/// enumeration's value compares all of its own bits; a value inside a field (O_RDONLY in O_ACCMODE, S_IFREG in S_IFMT)
/// names the field's mask as well.
struct Constant {
  std::string_view name;
  std::uint64_t value = 0;
  std::uint64_t mask = 0;

  constexpr Constant(std::string_view n, std::uint64_t v) : name(n), value(v), mask(v) {}
  constexpr Constant(std::string_view n, std::uint64_t v, std::uint64_t m) : name(n), value(v), mask(m) {}
};

/// A number that lies in some bits among the flags. Text shows it after them, unless it is zero.
struct PackedNumber {
  std::uint64_t mask = 0;       ///< 0: there is none
  std::string_view shift = {};  ///< what C shifts it by: 21<<MAP_HUGE_SHIFT; empty: it is a signal's: SIGCHLD
  bool hex = false;             ///< it is made of bits: 0xfffe<<PR_MTE_TAG_SHIFT
};

/// A flag set or an enumeration. Sets are `extern const`, declared in constants/SUBSYSTEM.h and defined in the .cc
/// beside it; the values are those of the newest kernel's UAPI, not of the build machine's headers.
struct ConstantSet {
  std::string_view name;  ///< what `callgate list constants` calls it: "open_flags"
  std::span<const Constant> constants;
  std::string_view unknown;  ///< shown beside a value without a known name: "O_???"; empty: such a value stands alone,
                             ///< as a hexadecimal number (an address beside SIG_DFL)
  bool ascending = false;    ///< the constants ascend by value, so that a large enumeration is searched in few steps
  const Constant* modifier = nullptr;  ///< a flag that may stand beside any value of the enumeration: IPC_64|IPC_STAT
  bool places = false;                 ///< the constants are places: a value between two shows as SS+8
  bool of_ioctls = false;              ///< the values are ioctl numbers, named as ioctl_name.h says
  std::uint64_t head = 0;  ///< bits of a value that stands before the flags: where no flag beside it has a name, the
                           ///< unknown ones say so by themselves: SOCK_STREAM|0x10 /* SOCK_??? */
  PackedNumber packed{};
};

/// The value of a constant of the set by its name.
[[nodiscard]] std::optional<std::uint64_t> value_of(const ConstantSet& set, std::string_view name);
/// The constant of an enumeration that is exactly this value; null if none.
[[nodiscard]] const Constant* constant_of(const ConstantSet& set, std::uint64_t value);

/// Calls `use` with each constant of a flag set that `value` holds, in the order of the set. Returns the bits that have
/// no name.
template <typename Use>
std::uint64_t for_each_flag(const ConstantSet& set, std::uint64_t value, Use use) {
  std::uint64_t left = value;
  std::uint64_t fields = 0;  // masks of those that were used
  for (const Constant& constant : set.constants) {
    // A field that is zero has a name too (O_RDONLY); a flag that is zero only where nothing is set (PROT_NONE).
    const bool in_field = (value & constant.mask) == 0 && (fields & constant.mask) == 0;
    const bool holds = constant.value != 0  ? (left & constant.mask) == constant.value
                       : constant.mask == 0 ? value == 0 && fields == 0
                                            : in_field;
    if (!holds) continue;
    use(constant);
    left &= ~constant.mask;
    fields |= constant.mask;
  }
  return left;
}

}  // namespace callgate::decode
