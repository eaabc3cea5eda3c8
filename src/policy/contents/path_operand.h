// The path arguments of system calls, and how each call resolves them: which flags keep a link from being followed,
// let the path be empty, or make what is not there.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "decode/arch.h"
#include "decode/item.h"
#include "decode/record.h"
#include "policy/contents/contents.h"

namespace callgate::policy {

/// Something that a call does always, never, or by its flags.
struct ByFlags {
  enum class When : std::uint8_t { never, always, if_set, unless_set };
  When when = When::never;
  std::uint8_t reg = 0;    ///< of the flags
  std::uint64_t bits = 0;  ///< one of which must be set, or none of them
  friend bool operator==(const ByFlags&, const ByFlags&) = default;
};

/// A path argument of a call, before the call's flags are known.
struct PathOperand {
  std::uint8_t reg = 0;
  std::optional<std::uint8_t> dirfd;
  ByFlags follows_last;
  ByFlags empty_is_descriptor;
  bool null_is_descriptor = false;
  /// The call tells of the file what fstat tells of any descriptor: no rule about paths speaks of a descriptor itself.
  bool as_fstat = false;
  ByFlags may_be_absent;
  std::optional<std::uint8_t> open_flags;  ///< the register of flags of open(2), which decide alone
  std::optional<std::uint8_t> open_how;    ///< likewise of the address of an open_how; its size is in the next one
  friend bool operator==(const PathOperand&, const PathOperand&) = default;
};

/// How the call uses an argument that its description says is a path.
struct PathUse {
  /// The call does not resolve it: it is a text like another (what a new symbolic link shall hold).
  bool is_text = false;
  PathOperand operand;  ///< without its own registers, which follow from the description
};

/// The register of an argument that the call has. None of those that are asked for comes after a command's own
/// arguments.
[[nodiscard]] std::uint8_t register_named(const decode::Syscall& call, std::string_view argument);

/// None if nothing is known of such an argument. Its flags are in the registers of the native architecture.
[[nodiscard]] std::optional<PathUse> path_use(decode::CallIndex call, std::string_view argument);

/// The argument of this very call. Asks for the contents of an open_how; `error` if they cannot be known.
[[nodiscard]] Contents::Answer<PathArgument> path_argument(const PathOperand& operand,
                                                           const decode::SyscallRecord& record, Contents& contents);

}  // namespace callgate::policy
