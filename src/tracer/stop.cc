#include "tracer/stop.h"

#include <sys/ptrace.h>
#include <sys/wait.h>
#include <csignal>

namespace callgate::tracer {

Stop classify(int wait_status) {
  if (!WIFSTOPPED(wait_status)) return {Stop::Kind::gone};
  const int signal = WSTOPSIG(wait_status);
  switch (wait_status >> 16) {
    case 0:
      if (signal == (SIGTRAP | 0x80)) return {Stop::Kind::syscall};
      return {Stop::Kind::signal, signal};
    case PTRACE_EVENT_STOP:
      if (signal == SIGTRAP) return {Stop::Kind::trap};
      return {Stop::Kind::group_stop, signal};
    case PTRACE_EVENT_SECCOMP:
      return {Stop::Kind::seccomp};
    case PTRACE_EVENT_FORK:
    case PTRACE_EVENT_VFORK:
    case PTRACE_EVENT_CLONE:
      return {Stop::Kind::new_child};
    case PTRACE_EVENT_EXEC:
      return {Stop::Kind::executed};
    case PTRACE_EVENT_EXIT:
      return {Stop::Kind::about_to_exit};
    default:
      return {Stop::Kind::other};
  }
}

}  // namespace callgate::tracer
