#include "tracer/launch/outer_listener.h"

#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>

namespace callgate::tracer {

bool has_outer_listener() {
  if (::prctl(PR_GET_SECCOMP, 0, 0, 0, 0) != SECCOMP_MODE_FILTER) return false;
  const pid_t child = ::fork();
  if (child == 0) {
    sock_filter allow = BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
    const sock_fprog program{1, &allow};
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    const long listener = ::syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_NEW_LISTENER, &program);
    ::_exit(listener < 0 && errno == EBUSY ? 1 : 0);
  }
  int status = 0;
  pid_t waited = -1;
  do {
    waited = child > 0 ? ::waitpid(child, &status, 0) : -1;
  } while (waited < 0 && child > 0 && errno == EINTR);
  return waited > 0 && WIFEXITED(status) && WEXITSTATUS(status) == 1;
}

}  // namespace callgate::tracer
