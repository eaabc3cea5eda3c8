#include "tracer/seal/sealing_support.h"

#include <fcntl.h>
#include <linux/seccomp.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>

#include "base/owned_fd.h"
#include "tracer/launch/outer_listener.h"

namespace callgate::tracer {
namespace {

/// Whether the kernel (or a filter around us) knows the call: with these arguments it does nothing.
bool is_known(long result) {
  return result == 0 || (errno != ENOSYS && errno != EPERM);
}

bool can_seal_memory() {
  const OwnedFd memory(::memfd_create("callgate", MFD_CLOEXEC | MFD_ALLOW_SEALING));
  return memory && ::fcntl(memory.get(), F_ADD_SEALS, F_SEAL_FUTURE_WRITE) == 0;
}

}  // namespace

std::vector<std::string> obstacles_to_sealing() {
  constexpr long nr_mseal = 462;
  constexpr long nr_openat2 = 437;
  std::vector<std::string> result;
  if (!can_seal_memory()) result.emplace_back("no memfd that can be sealed against writing: Linux 5.1 is needed");
  if (!is_known(::syscall(nr_openat2, -1, nullptr, nullptr, 0)))
    result.emplace_back("no openat2(2): Linux 5.6 is needed");
  if (!is_known(::syscall(nr_mseal, nullptr, 0, 0))) result.emplace_back("no mseal(2): Linux 6.10 is needed");
  const std::uint32_t notification = SECCOMP_RET_USER_NOTIF;
  if (::syscall(SYS_seccomp, SECCOMP_GET_ACTION_AVAIL, 0, &notification) != 0)
    result.emplace_back("no listener for a seccomp filter: Linux 5.14 is needed");
  else if (has_outer_listener())
    result.emplace_back("the container's own seccomp listener leaves no room for another");
  return result;
}

}  // namespace callgate::tracer
