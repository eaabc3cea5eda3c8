// The general registers of a stopped tracee, by what they are to a system call.
#pragma once

#include <sys/types.h>
#include <sys/user.h>

#include <cstdint>
#include <optional>

#include "decode/arch.h"
#include "decode/record.h"

namespace callgate::tracer {

class Registers {
 public:
  /// Those of `tid`. Nothing, with errno set, if it is dying.
  [[nodiscard]] static std::optional<Registers> of(pid_t tid);
  /// Gives them to `tid`. False, with errno set, if it is dying.
  bool give_to(pid_t tid) const;

  [[nodiscard]] std::uint64_t argument(unsigned reg) const;
  void set_argument(unsigned reg, std::uint64_t value);
  /// At an entry stop, the call that is made; at an exit stop, the call that a restart makes.
  void set_number(decode::SyscallNumber number);
  [[nodiscard]] std::uint64_t instruction_pointer() const;
  /// Where the thread goes on; also, as after a `syscall` instruction, in the register where that leaves it.
  void return_to(std::uint64_t address);
  /// Whether the thread is in a call, or at its end.
  [[nodiscard]] bool is_in_call() const;
  /// Outside of a call: what the last one has returned.
  [[nodiscard]] std::int64_t result() const;
  /// The number of the call that the thread is in.
  [[nodiscard]] decode::SyscallNumber number() const;
  [[nodiscard]] std::uint64_t stack_pointer() const;
  /// At an exit stop: what the call returns.
  void set_result(std::int64_t value);
  /// At an exit stop of whatever call: the thread makes this call next, by the `syscall` instruction at `at`.
  void make_call(decode::TraceeAddress at, decode::SyscallNumber number);
  /// The thread makes one instruction, and traps (SIGTRAP), unless that was a `syscall` instruction.
  void trap_after_instruction();
  /// Whether the code that runs is of the native architecture's own width.
  [[nodiscard]] bool is_native() const;

 private:
  user_regs_struct raw_{};
};

}  // namespace callgate::tracer
