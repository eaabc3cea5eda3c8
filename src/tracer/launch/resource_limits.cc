#include "tracer/launch/resource_limits.h"

#include <sys/resource.h>

#include <algorithm>
#include <cerrno>

#include "base/error.h"

namespace callgate::tracer {
namespace {

void lower(pid_t pid, __rlimit_resource resource, rlim_t soft, rlim_t hard) {
  rlimit now{};
  if (::prlimit(pid, resource, nullptr, &now) != 0) throw system_error("cannot read a resource limit", errno);
  const rlimit lowered{std::min(soft, now.rlim_cur), std::min(hard, now.rlim_max)};
  if (::prlimit(pid, resource, &lowered, nullptr) != 0) throw system_error("cannot set a resource limit", errno);
}

void lower(pid_t pid, __rlimit_resource resource, const policy::Limits::Amount& limit) {
  if (limit) lower(pid, resource, limit->value, limit->value);
}

}  // namespace

void set_limits(pid_t pid, const policy::Limits& limits) {
  if (limits.cpu) {
    const auto seconds = static_cast<rlim_t>(std::chrono::ceil<std::chrono::seconds>(limits.cpu->value).count());
    lower(pid, RLIMIT_CPU, seconds + 1, seconds + 2);
  }
  lower(pid, RLIMIT_AS, limits.memory);
  lower(pid, RLIMIT_FSIZE, limits.file_size);
  lower(pid, RLIMIT_NOFILE, limits.open_files);
  // Of 0, a core_pattern that names a program takes no notice; at 1 the kernel dumps neither way (core(5)).
  if (limits.core)
    lower(pid, RLIMIT_CORE, std::max<rlim_t>(limits.core->value, 1), std::max<rlim_t>(limits.core->value, 1));
}

bool sets_limits(const policy::Limits& limits) {
  return limits.memory || limits.file_size || limits.open_files || limits.core;
}

}  // namespace callgate::tracer
