// Seccomp programs as text, an instruction a line.
#pragma once

#include <string>

#include "policy/filter/filter.h"

namespace callgate::policy {

/// `  12: jeq openat, 13, 40`: what is loaded is named, and so are the system calls and architectures that it is
/// compared with, and the answers; jumps are to the lines' numbers.
[[nodiscard]] std::string disassembly(const BpfProgram& program);

}  // namespace callgate::policy
