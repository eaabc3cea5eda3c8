// An interpreter of the classic BPF programs that seccomp(2) accepts: what the kernel would answer to a call.
#pragma once

#include <linux/seccomp.h>

#include <cstdint>
#include <stdexcept>
#include <vector>

#include "policy/filter/filter.h"

namespace callgate::policy::test {

/// The program is none that the kernel would take.
class InvalidProgram : public std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// Checks what seccomp(2) checks as it installs a program: length, opcodes, jumps, loads, the return at the end.
void check(const BpfProgram& program);

/// What a program that was checked answers: SECCOMP_RET_* with its data. `steps`, if given, grows by the instructions.
[[nodiscard]] std::uint32_t run(const BpfProgram& program, const seccomp_data& data, std::uint64_t* steps = nullptr);

/// What the kernel makes of the answers of stacked filters, in the order in which they were installed: the strictest
/// action; between equals that of the newest filter. SECCOMP_RET_ALLOW without filters.
[[nodiscard]] std::uint32_t run(const std::vector<BpfProgram>& programs, const seccomp_data& data,
                                std::uint64_t* steps = nullptr);

}  // namespace callgate::policy::test
