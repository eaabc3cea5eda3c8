// Error numbers by name and in words: what follows -1 in a trace, and what a policy's `errno:` may say.
#pragma once

#include <span>
#include <string_view>

#include "decode/constants.h"

namespace callgate::decode {

/// An error number. From 512 on they are the kernel's own (include/linux/errno.h): a tracer sees them at the exit stop,
/// the program itself never does.
struct ErrnoName {
  int number = 0;
  std::string_view name;  ///< "EACCES"
  std::string_view text;  ///< "Permission denied"
};

/// The same as an enumeration, for where an error number is a value like others.
extern const ConstantSet error_numbers;

/// The error of this (positive) number; null if it has no name.
[[nodiscard]] const ErrnoName* find_errno(int number);
/// The error of this name, aliases (EWOULDBLOCK, ENOTSUP, EDEADLOCK) included; null if none.
[[nodiscard]] const ErrnoName* find_errno(std::string_view name);
/// Whether a tracer that sees this error knows the call to be made again, so that the program sees no result at all:
/// ERESTARTSYS, ERESTARTNOINTR, ERESTARTNOHAND, ERESTART_RESTARTBLOCK (include/linux/errno.h).
[[nodiscard]] constexpr bool is_restart(int number) {
  return number == 512 || number == 513 || number == 514 || number == 516;
}
/// All of them by number, aliases not included.
[[nodiscard]] std::span<const ErrnoName> all_errnos();

}  // namespace callgate::decode
