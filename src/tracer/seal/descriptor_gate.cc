#include "tracer/seal/descriptor_gate.h"

#include <fcntl.h>
#include <linux/audit.h>
#include <linux/seccomp.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/random.h>
#include <sys/wait.h>

#include <cerrno>
#include <cstddef>

#include "base/error.h"

namespace callgate::tracer {
namespace {

/// Whether a status of `tid` waits to be taken. It is left there.
bool has_stopped(pid_t tid) {
  siginfo_t info{};
  const int found = ::waitid(P_PID, static_cast<id_t>(tid), &info, WEXITED | WSTOPPED | WNOHANG | WNOWAIT | __WALL);
  return found != 0 || info.si_pid != 0;
}

}  // namespace

DescriptorGate::DescriptorGate() {
  const std::size_t size = sizeof arguments_;
  if (::getrandom(arguments_.data(), size, 0) != static_cast<ssize_t>(size))
    throw system_error("cannot get random numbers", errno);
}

policy::BpfProgram DescriptorGate::filter() const {
  policy::BpfProgram program;
  // Each test that fails jumps to the end: the offsets are set when that is known.
  const auto must_be = [&program](std::size_t offset, std::uint32_t value) {
    program.push_back(BPF_STMT(BPF_LD | BPF_W | BPF_ABS, static_cast<std::uint32_t>(offset)));
    program.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, value, 0, 0));
  };
  must_be(offsetof(seccomp_data, nr), number.value);
  must_be(offsetof(seccomp_data, arch), AUDIT_ARCH_X86_64);
  for (std::size_t reg = 0; reg < arguments_.size(); ++reg) {
    const std::size_t offset = offsetof(seccomp_data, args) + reg * sizeof(std::uint64_t);
    must_be(offset, static_cast<std::uint32_t>(arguments_.at(reg)));
    must_be(offset + sizeof(std::uint32_t), static_cast<std::uint32_t>(arguments_.at(reg) >> 32U));
  }
  program.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_USER_NOTIF));
  program.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
  const std::size_t allow = program.size() - 1;
  for (std::size_t at = 1; at < allow; at += 2) {
    if (BPF_CLASS(program[at].code) == BPF_JMP) program[at].jf = static_cast<std::uint8_t>(allow - at - 1);
  }
  return program;
}

void DescriptorGate::answer(pid_t tid, int fd, const std::function<void()>& while_waiting) const {
  constexpr int patience_ms = 1;  // between two looks at whether it has died
  while (true) {
    pollfd poll_fd{.fd = listener_.get(), .events = POLLIN, .revents = 0};
    if (::poll(&poll_fd, 1, patience_ms) <= 0 || (poll_fd.revents & POLLIN) == 0) {
      if (has_stopped(tid)) return;
      while_waiting();
      continue;
    }
    seccomp_notif call{};
    if (::ioctl(listener_.get(), SECCOMP_IOCTL_NOTIF_RECV, &call) != 0) continue;  // it has just died
    if (static_cast<pid_t>(call.pid) != tid) {
      seccomp_notif_resp refusal{.id = call.id, .val = 0, .error = -EINVAL, .flags = 0};
      ::ioctl(listener_.get(), SECCOMP_IOCTL_NOTIF_SEND, &refusal);
      continue;
    }
    seccomp_notif_addfd descriptor{};
    descriptor.id = call.id;
    descriptor.flags = SECCOMP_ADDFD_FLAG_SEND;
    descriptor.srcfd = static_cast<std::uint32_t>(fd);
    descriptor.newfd_flags = O_CLOEXEC;
    if (::ioctl(listener_.get(), SECCOMP_IOCTL_NOTIF_ADDFD, &descriptor) < 0) {
      seccomp_notif_resp refusal{.id = call.id, .val = 0, .error = -errno, .flags = 0};
      ::ioctl(listener_.get(), SECCOMP_IOCTL_NOTIF_SEND, &refusal);
    }
    return;
  }
}

}  // namespace callgate::tracer
