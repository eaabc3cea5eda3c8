#include "tracer/attach_error.h"

#include <fmt/format.h>
#include <unistd.h>

#include <cstring>
#include <fstream>
#include <optional>

#include "tracer/live/proc_status.h"

namespace callgate::tracer {
namespace {

/// What kernel.yama.ptrace_scope is set to; nothing where the kernel has no Yama.
std::optional<int> yama_scope() {
  std::ifstream file("/proc/sys/kernel/yama/ptrace_scope");
  int scope = 0;
  if (!(file >> scope)) return std::nullopt;
  return scope;
}

}  // namespace

Error attach_error(pid_t pid, int errno_value) {
  const std::string what = fmt::format("cannot attach to process {}", pid);
  const std::optional<ProcStatus> target = read_proc_status(pid);
  if (!target) return {what, "there is no such process", "it may have ended already"};
  const std::string named = fmt::format("{} ({})", pid, target->name);
  if (target->tgid == ::getpid()) return {what, "a process cannot trace itself"};
  if (target->kernel_thread) return {what, fmt::format("{} is a kernel thread", named)};
  if (target->tracer != 0) {
    const std::optional<ProcStatus> tracer = read_proc_status(target->tracer);
    return {what, fmt::format("process {} ({}) traces it already", target->tracer, tracer ? tracer->name : "?"),
            "a process can have one tracer only: end that one first"};
  }
  if (target->state == 'Z' || target->state == 'X') {
    return {what, fmt::format("{} has ended, its parent {} has not yet asked for its status", named, target->parent)};
  }
  const uid_t uid = ::geteuid();
  if (uid != 0 && (target->real_uid != uid || target->effective_uid != uid || target->saved_uid != uid)) {
    return {what, fmt::format("{} belongs to user {}, callgate runs as user {}", named, target->effective_uid, uid),
            fmt::format("run it as root: sudo callgate trace -p {}", pid)};
  }
  const std::optional<int> scope = yama_scope();
  if (scope == 3) {
    return {what, "kernel.yama.ptrace_scope is 3: nobody may attach until the system is started anew",
            "start the program under callgate instead"};
  }
  if (uid != 0 && scope == 2) {
    return {what, "kernel.yama.ptrace_scope is 2: only root may attach", fmt::format("sudo callgate trace -p {}", pid)};
  }
  if (uid != 0 && scope == 1) {
    return {what, "kernel.yama.ptrace_scope is 1: only descendants may be traced",
            fmt::format("sudo callgate trace -p {}; or, as root: sysctl kernel.yama.ptrace_scope=0", pid)};
  }
  if (errno_value != EPERM) return system_error(what, errno_value);
  return {what, fmt::format("the kernel does not permit it for {}", named),
          uid != 0 ? "it may be set-user-id or undumpable: try as root"
                   : "callgate may lack CAP_SYS_PTRACE here, or a security module forbids it"};
}

}  // namespace callgate::tracer
