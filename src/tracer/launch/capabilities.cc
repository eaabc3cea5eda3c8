#include "tracer/launch/capabilities.h"

#include <linux/capability.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstdint>

namespace callgate::tracer {

bool drop_capabilities(bool of_others, bool of_limits) {
  constexpr unsigned perfmon = 38;  // CAP_PERFMON
  std::uint32_t dropped[_LINUX_CAPABILITY_U32S_3] = {};
  if (of_others) dropped[0] |= 1U << CAP_SYS_ADMIN;
  if (of_others) dropped[1] |= 1U << (perfmon - 32);
  if (of_limits) dropped[0] |= 1U << CAP_SYS_RESOURCE;
  __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
  __user_cap_data_struct sets[_LINUX_CAPABILITY_U32S_3] = {};
  if (::syscall(SYS_capget, &header, &sets) != 0) return false;
  for (int i = 0; i < _LINUX_CAPABILITY_U32S_3; ++i) {
    sets[i].effective &= ~dropped[i];
    sets[i].permitted &= ~dropped[i];
    sets[i].inheritable &= ~dropped[i];
  }
  return ::syscall(SYS_capset, &header, &sets) == 0;
}

}  // namespace callgate::tracer
