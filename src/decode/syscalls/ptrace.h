// What is after a request of ptrace: the process, and what of the two arguments behind it counts.
#pragma once

#include "decode/describe.h"

namespace callgate::decode::syscalls {

extern const Cases ptrace_cases;

}  // namespace callgate::decode::syscalls
