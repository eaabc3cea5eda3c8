#include "cli/outcome.h"

#include <signal.h>
#include <sys/resource.h>

namespace callgate::cli {

int end_as(const tracer::Outcome& outcome) {
  if (outcome.signal == 0) return outcome.exit_status;
  // The target's core file must not be overwritten by one of ours.
  const rlimit no_core{0, 0};
  ::setrlimit(RLIMIT_CORE, &no_core);
  ::signal(outcome.signal, SIG_DFL);
  sigset_t set;
  ::sigemptyset(&set);
  ::sigaddset(&set, outcome.signal);
  ::raise(outcome.signal);
  ::sigprocmask(SIG_UNBLOCK, &set, nullptr);
  return 128 + outcome.signal;  // a signal that does not kill, from a kernel that knows more of them
}

}  // namespace callgate::cli
