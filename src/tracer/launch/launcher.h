// Starts the target: forks a child that waits until it is traced, installs the filters and executes the program. The
// child's own calls until then are the launcher's, not the target's.
#pragma once

#include <signal.h>
#include <sys/types.h>

#include <array>
#include <memory>
#include <span>

#include "base/owned_fd.h"
#include "policy/filter/filter.h"
#include "tracer/launch/command.h"
#include "tracer/launch/landlock.h"
#include "tracer/launch/output_relay.h"

namespace callgate::tracer {

/// The signal mask and dispositions of this process at some moment.
class SignalState {
 public:
  /// Takes down what holds now.
  SignalState();
  /// Makes it hold again. Async-signal-safe.
  void restore() const;
  [[nodiscard]] const sigset_t& mask() const { return mask_; }

 private:
  sigset_t mask_{};
  std::array<struct sigaction, NSIG> actions_{};
};

/// What a child is held by, from before its execve on.
struct Restrictions {
  bool no_new_privs = false;
  /// The Landlock domain that it lives in, as far as the kernel has such. Needs no_new_privs or CAP_SYS_ADMIN. If it is
  /// isolated, which needs no_new_privs, the capabilities that would reach around it are dropped.
  Domain domain;
  /// What each process may use up of this. Root's right to raise its limits is dropped, which needs no_new_privs.
  policy::Limits limits;
  /// What takes the place of its standard output and error; may be null.
  const OutputRelay* output = nullptr;
  /// Whether it leads a session of its own, which has no controlling terminal.
  bool new_session = false;
  /// Whether it gets no descriptors but standard input, output and error.
  bool closes_descriptors = false;
  /// Installed in this order, last before the execve. Each must let through the seccomp(2) call that installs the next
  /// (a traced one is let through), and execve.
  std::span<const policy::BpfProgram> filters;
  /// Installed before them, with a listener, if it is not null.
  const policy::BpfProgram* listened_filter = nullptr;
};

/// A launched child. As long as go() was not called it waits and does nothing; it ends by itself if its parent dies.
class Launch {
 public:
  /// Forks. `signals` is what the program inherits. Throws Error if no child can be made.
  Launch(const Command& command, const SignalState& signals, const Restrictions& restrictions);

  [[nodiscard]] pid_t pid() const { return pid_; }
  /// Lets the child go on to the execve.
  void go();
  /// Once the child is at its execve: the listener of the listened filter.
  [[nodiscard]] OwnedFd take_listener();
  /// After the child's death: throws the Error that says why the program was never executed, if the launcher failed.
  void check() const;

 private:
  enum class Step : int {
    none,
    output,
    session,
    directory,
    no_new_privs,
    domain,
    capabilities,
    descriptors,
    listener,
    filter,
    execute,
  };
  /// Lies in memory shared with the child, which thus needs no system call (a filter might forbid it) to report.
  struct Failure {
    Step step;
    int error;
  };
  struct Unmap {
    void operator()(Failure* failure) const;
  };
  struct Prepared;
  [[noreturn]] static void run_child(const Prepared& prepared);

  std::string path_;
  std::string cwd_;
  std::unique_ptr<Failure, Unmap> failure_;
  OwnedFd gate_;
  bool has_listener_ = false;  ///< whether a listener comes through the gate
  pid_t pid_ = 0;
};

}  // namespace callgate::tracer
