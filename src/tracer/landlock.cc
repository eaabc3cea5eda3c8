#include "tracer/landlock.h"

#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>

#include "base/error.h"

namespace callgate::tracer {
namespace {

// As linux/landlock.h has them since Linux 6.12.
struct RulesetAttributes {
  std::uint64_t handled_access_fs = 0;
  std::uint64_t handled_access_net = 0;
  std::uint64_t scoped = 0;
};
constexpr std::uint64_t scope_abstract_unix_socket = 1;
constexpr std::uint64_t scope_signal = 2;

}  // namespace

OwnedFd make_isolation() {
  const RulesetAttributes attributes{.scoped = scope_abstract_unix_socket | scope_signal};
  OwnedFd ruleset(static_cast<int>(::syscall(SYS_landlock_create_ruleset, &attributes, sizeof attributes, 0)));
  if (ruleset) return ruleset;
  switch (errno) {
    case ENOSYS:
    case EOPNOTSUPP:  // disabled at the kernel's start
    case E2BIG:       // the kernel knows a shorter struct
    case EINVAL:      // or other scopes
      return {};
    default:
      throw system_error("cannot make a Landlock domain", errno);
  }
}

bool enter_isolation(int ruleset) {
  return ::syscall(SYS_landlock_restrict_self, ruleset, 0) == 0;
}

}  // namespace callgate::tracer
