// System calls that the supervisor makes a tracee make, between two instructions of its own.
#pragma once

#include <signal.h>
#include <sys/types.h>

#include <array>
#include <cstdint>
#include <functional>
#include <optional>

#include "decode/arch.h"
#include "decode/record.h"
#include "tracer/seal/registers.h"

namespace callgate::tracer {

/// Holds a tracee that is in a syscall-exit-stop, the only thread of its process, and makes calls in its name. In the
/// end it is in such a stop again, with the registers and the signal mask that it had. Nobody is told of these calls,
/// and whoever waits for tracees meanwhile does not see their stops. Others of the target may write into the tracee's
/// code, by /proc/PID/mem: it makes one instruction at a time, and if that was not the call it is killed.
class Injection {
 public:
  /// `instruction` is the address of a `syscall` instruction in the tracee. `while_waiting` is called now and then
  /// while the tracee takes its time (it may be given none, or be frozen), and when a signal has come.
  Injection(pid_t tid, decode::TraceeAddress instruction, std::function<void()> while_waiting);
  Injection(const Injection&) = delete;
  Injection& operator=(const Injection&) = delete;
  ~Injection();

  /// The result register of the call; nothing if the tracee cannot make it any more. `meanwhile` is called when the
  /// call has begun: it may be what makes it end.
  [[nodiscard]] std::optional<std::int64_t> call(decode::SyscallNumber number,
                                                 const std::array<std::uint64_t, 6>& arguments,
                                                 const std::function<void()>& meanwhile = {});

  /// The wait status of a tracee that was killed meanwhile, which nobody else will see.
  [[nodiscard]] std::optional<int> last_status() const { return last_status_; }
  /// Whether it was killed because it made another instruction than the call.
  [[nodiscard]] bool was_diverted() const { return was_diverted_; }

 private:
  enum class Progress : unsigned char { entered, left, lost };
  /// The next status of the tracee; nothing if there will be none.
  [[nodiscard]] std::optional<int> await_status() const;
  [[nodiscard]] Progress await_stop();
  /// Whether the tracee enters this call. If it makes another instruction than that, it is killed.
  [[nodiscard]] bool enter(decode::SyscallNumber number, const std::array<std::uint64_t, 6>& arguments);
  /// At a trap: whether it came before the step. Not again and again.
  [[nodiscard]] bool has_made_no_step();
  void go_on() const;

  pid_t tid_;
  decode::TraceeAddress instruction_;
  std::function<void()> while_waiting_;
  sigset_t own_mask_{};  ///< of this thread, before
  std::optional<Registers> before_;
  sigset_t mask_{};
  bool masked_ = false;
  bool stop_held_back_ = false;  ///< whether a SIGSTOP came, which no mask blocks
  bool is_entering_ = false;     ///< whether it is on its way into a call
  unsigned traps_ = 0;           ///< on that way
  std::optional<int> last_status_;
  bool was_diverted_ = false;
};

}  // namespace callgate::tracer
