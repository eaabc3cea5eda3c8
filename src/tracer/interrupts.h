// Signals to callgate itself: those that ask it to end (SIGINT, SIGQUIT, SIGTERM, SIGHUP), SIGALRM, its clock, and
// those by which a terminal tells of other things (SIGTSTP, SIGWINCH).
#pragma once

#include <signal.h>

#include <array>

namespace callgate::tracer {

/// While it lives, signals that ask callgate to end wait, but for as long as there are Interrupts: who has made a file
/// and not yet written it ends in order. Not while anything is done that may take forever. At most one object at a
/// time.
class HeldInterrupts {
 public:
  HeldInterrupts();
  HeldInterrupts(const HeldInterrupts&) = delete;
  HeldInterrupts& operator=(const HeldInterrupts&) = delete;
  ~HeldInterrupts();

  /// Whether a signal waits that `mask`, the one before such an object, lets come.
  [[nodiscard]] static bool contain(int signal, const sigset_t& mask);

 private:
  sigset_t before_{};
};

/// While it lives, those signals are only noted, and a waitpid(-1) that waits, or is about to wait, returns: the
/// handler makes a child that ends at once, so that there is something to report. This leaves no gap between looking at
/// the note and waiting, costs nothing at a stop, and no other call is interrupted (SA_RESTART). Where no child can be
/// made (the target may have used up all processes), a tracee is interrupted. At most one object at a time.
class Interrupts {
 public:
  enum class Ignored : unsigned char {
    stay_ignored,  ///< a signal that was ignored when callgate started stays so
    are_noted,     ///< for who has no other end: a shell without job control starts `callgate trace -p PID &` so
  };
  /// `mask`: what holds meanwhile, whatever HeldInterrupts there are. `of_terminal`: SIGTSTP and SIGWINCH are noted
  /// too, and do what they do by themselves no more.
  Interrupts(Ignored ignored, const sigset_t& mask, bool of_terminal = false);
  Interrupts(const Interrupts&) = delete;
  Interrupts& operator=(const Interrupts&) = delete;
  ~Interrupts();

  /// A set of signals, as bits: bit N for signal N.
  using Set = unsigned;
  [[nodiscard]] static bool contains(Set set, int signal) { return (set >> signal & 1U) != 0; }
  /// Those that have come since the last call.
  [[nodiscard]] static Set take();
  /// The same, which stay noted.
  [[nodiscard]] static Set noted();
  /// Names a living tracee, to be interrupted where no child can be made. Forgotten with the object.
  static void wake_by(pid_t tracee);

 private:
  static constexpr std::array signals = {SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGALRM, SIGTSTP, SIGWINCH};
  Ignored ignored_;
  bool of_terminal_;
  std::array<struct sigaction, signals.size()> before_{};
  sigset_t mask_before_{};

  [[nodiscard]] bool leaves_alone(int signal, const struct sigaction& before) const;
};

}  // namespace callgate::tracer
