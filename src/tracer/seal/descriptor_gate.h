// How a descriptor of the supervisor's comes into a tracee: by the listener of a seccomp filter
// (SECCOMP_RET_USER_NOTIF) that answers a single call with the descriptor, where the supervisor makes a tracee make it.
#pragma once

#include <sys/types.h>

#include <array>
#include <cstdint>
#include <functional>

#include "base/owned_fd.h"
#include "decode/arch.h"
#include "policy/filter/filter.h"

namespace callgate::tracer {

class DescriptorGate {
 public:
  DescriptorGate();

  /// To be installed by the launcher, with SECCOMP_FILTER_FLAG_NEW_LISTENER. All other calls it lets through.
  [[nodiscard]] policy::BpfProgram filter() const;
  void adopt(OwnedFd listener) { listener_ = std::move(listener); }
  [[nodiscard]] bool open() const { return static_cast<bool>(listener_); }

  /// The call to be made by the tracee, whose result is then the descriptor, close-on-exec. It is one that filters of
  /// the target's own will rarely have something against.
  static constexpr decode::SyscallNumber number{9};  // mmap
  [[nodiscard]] const std::array<std::uint64_t, 6>& arguments() const { return arguments_; }
  /// While `tid` makes that call: answers it by `fd`. Returns when that is done, or `tid` has stopped otherwise.
  /// `while_waiting`: as Injection has it.
  void answer(pid_t tid, int fd, const std::function<void()>& while_waiting) const;

 private:
  /// Random, so that no ordinary call has them. Others of the target may see them in /proc/PID/syscall: then they can
  /// make the call, and are refused.
  std::array<std::uint64_t, 6> arguments_{};
  OwnedFd listener_;
};

}  // namespace callgate::tracer
