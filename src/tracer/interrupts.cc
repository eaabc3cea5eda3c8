#include "tracer/interrupts.h"

#include <sys/ptrace.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>

namespace callgate::tracer {
namespace {

// The only thing that a signal handler can reach.
std::atomic<Interrupts::Set> noted_signals = 0;
std::atomic<Interrupts::Set> with_child = 0;  // of those, the ones that a child was made for
std::atomic<pid_t> tracee_to_wake = 0;
static_assert(std::atomic<Interrupts::Set>::is_always_lock_free && std::atomic<pid_t>::is_always_lock_free);

void note(int signal) {
  const int saved = errno;
  const Interrupts::Set bit = 1U << signal;
  // One that is noted already has its child: where nobody waits for long, they would become many.
  if ((noted_signals.fetch_or(bit) & with_child & bit) != 0) return;
  const pid_t child = _Fork();
  if (child == 0) _exit(0);
  if (child > 0) with_child |= bit;
  if (const pid_t tracee = tracee_to_wake; child < 0 && tracee != 0)
    ::ptrace(PTRACE_INTERRUPT, tracee, nullptr, nullptr);
  errno = saved;
}

}  // namespace

HeldInterrupts::HeldInterrupts() {
  sigset_t ending;
  sigemptyset(&ending);
  for (const int signal : {SIGINT, SIGQUIT, SIGTERM, SIGHUP}) sigaddset(&ending, signal);
  ::sigprocmask(SIG_BLOCK, &ending, &before_);
}

HeldInterrupts::~HeldInterrupts() {
  ::sigprocmask(SIG_SETMASK, &before_, nullptr);
}

bool HeldInterrupts::contain(int signal, const sigset_t& mask) {
  sigset_t waiting;
  return sigismember(&mask, signal) == 0 && ::sigpending(&waiting) == 0 && sigismember(&waiting, signal) == 1;
}

Interrupts::Interrupts(Ignored ignored, const sigset_t& mask, bool of_terminal)
    : ignored_(ignored), of_terminal_(of_terminal) {
  noted_signals = 0;
  tracee_to_wake = 0;
  struct sigaction action {};
  action.sa_handler = note;
  action.sa_flags = SA_RESTART;
  sigfillset(&action.sa_mask);
  for (std::size_t i = 0; i < signals.size(); ++i) {
    ::sigaction(signals.at(i), nullptr, &before_.at(i));
    if (!leaves_alone(signals.at(i), before_.at(i))) ::sigaction(signals.at(i), &action, nullptr);
  }
  ::sigprocmask(SIG_SETMASK, &mask, &mask_before_);
}

Interrupts::~Interrupts() {
  ::sigprocmask(SIG_SETMASK, &mask_before_, nullptr);
  for (std::size_t i = 0; i < signals.size(); ++i) {
    if (!leaves_alone(signals[i], before_[i])) ::sigaction(signals[i], &before_[i], nullptr);
  }
  tracee_to_wake = 0;
}

void Interrupts::wake_by(pid_t tracee) {
  tracee_to_wake = tracee;
}

bool Interrupts::leaves_alone(int signal, const struct sigaction& before) const {
  if ((signal == SIGTSTP || signal == SIGWINCH) && !of_terminal_) return true;
  return ignored_ == Ignored::stay_ignored && before.sa_handler == SIG_IGN && signal != SIGALRM;
}

Interrupts::Set Interrupts::take() {
  if (noted() == 0) return 0;
  with_child = 0;
  return noted_signals.exchange(0);
}

Interrupts::Set Interrupts::noted() {
  return noted_signals.load(std::memory_order_relaxed);
}

}  // namespace callgate::tracer
