// What is known of one system call in flight: the request as the kernel got it and, once it is over, its result.
// A record is all that decoders, policies and sinks see of a tracee: never a pid to reach into.
#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "decode/arch.h"

namespace callgate::decode {

/// An address in the tracee's memory. Not a pointer of ours, so not one by type either.
struct TraceeAddress {
  std::uint64_t value = 0;
  [[nodiscard]] bool null() const { return value == 0; }
  friend bool operator==(TraceeAddress, TraceeAddress) = default;
};

/// The result of a call. The kernel returns -4095..-1 for an error; `error` is then the positive errno (which may be
/// one of the kernel-internal restart codes, 512 and up), and `value` the raw register.
struct SyscallResult {
  std::int64_t value = 0;
  int error = 0;
  [[nodiscard]] bool failed() const { return error != 0; }
};

struct SyscallRecord {
  Arch arch = Arch::x86_64;
  SyscallNumber number;
  std::array<std::uint64_t, 6> args{};
  std::uint64_t instruction_pointer = 0;
  std::uint64_t stack_pointer = 0;
  std::optional<SyscallResult> result;  ///< set at the syscall-exit-stop
};

}  // namespace callgate::decode
