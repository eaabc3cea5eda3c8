// The ways into the kernel: architectures, their data models and their tables of system call numbers.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace callgate::decode {

/// How wide C's types are. Struct layouts are computed per model (see struct.h).
enum class Model : std::uint8_t {
  lp64,  ///< x86-64, arm64: `long` and pointers have 8 bytes
  i386,  ///< `long` and pointers 4 bytes, 64-bit fields aligned to 4
};
inline constexpr int model_count = 2;

/// One way into the kernel, with its own numbers.
enum class Arch : std::uint8_t { x86_64, i386 };
inline constexpr std::size_t arch_count = 2;

/// The place of a system call's name in the list of all names of all architectures. The same call has the same index on
/// every architecture, whatever its number there.
enum class CallIndex : std::uint16_t {};

/// A system call number as the kernel sees it: 32 bits, meaningful only together with its Arch.
struct SyscallNumber {
  std::uint32_t value = 0;
  friend bool operator==(SyscallNumber, SyscallNumber) = default;
};

[[nodiscard]] Model model_of(Arch arch);
[[nodiscard]] std::string_view name_of(Arch arch);
/// How many bits a `long` has: the 64 or 32 by which people call a program.
[[nodiscard]] int bits_of(Arch arch);

/// AUDIT_ARCH_* (linux/audit.h), as PTRACE_GET_SYSCALL_INFO and seccomp data show it.
[[nodiscard]] std::uint32_t audit_value(Arch arch);
/// The Arch whose AUDIT_ARCH_* value this is; none for one that has no tables here.
[[nodiscard]] std::optional<Arch> arch_of_audit(std::uint32_t audit);

/// Count of all names; every CallIndex is below it.
[[nodiscard]] std::size_t call_count();
[[nodiscard]] std::string_view call_name(CallIndex call);
[[nodiscard]] std::optional<CallIndex> find_call(std::string_view name);

/// Which call this number is on this architecture; none if the architecture has no such number.
[[nodiscard]] std::optional<CallIndex> call_of(Arch arch, SyscallNumber number);
/// Whether it is one of x32's numbers: x86-64's with bit 30 set. Few kernels take them, and no policy allows any.
[[nodiscard]] bool is_x32(Arch arch, SyscallNumber number);
/// As call_of, but x32's numbers have names too.
[[nodiscard]] std::optional<CallIndex> named_call(Arch arch, SyscallNumber number);
/// The data model of what this call's arguments point to: x32 has numbers of its own for those calls where it is not
/// x86-64's.
[[nodiscard]] Model model_of(Arch arch, SyscallNumber number);
/// The number of a call on an architecture; none if the architecture lacks it.
[[nodiscard]] std::optional<SyscallNumber> number_of(Arch arch, CallIndex call);
/// One past the highest number that the table of this architecture knows.
[[nodiscard]] std::uint32_t number_limit(Arch arch);

}  // namespace callgate::decode
