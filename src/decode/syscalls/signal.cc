#include "decode/describe.h"
#include "decode/syscalls/tables.h"

namespace callgate::decode::syscalls {

std::span<const Syscall> signal() {
  return {};
}

}  // namespace callgate::decode::syscalls
