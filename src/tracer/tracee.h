// All that is known of one thread of the target between two of its stops.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <memory>
#include <optional>
#include <string>

#include "decode/record.h"
#include "tracer/observer.h"
#include "tracer/seal/sealed_call.h"
#include "tracer/seal/sealed_mapping.h"

namespace callgate::tracer {

struct Tracee {
  Tracee() = default;
  Tracee(const Tracee&) = delete;
  Tracee& operator=(const Tracee&) = delete;
  ~Tracee() {
    if (sealed) sealed->abandon();  // it is gone, and its id may be another's
  }

  Task task;
  /// Whether it was attached to (or comes from one that was), not launched: it must outlive the tracer.
  bool attached = false;
  /// Whether the observer knows of it. A new child may stop before its parent tells of it.
  bool announced = false;
  /// Whether an execve has succeeded: before that, all calls but the execve are the launcher's.
  bool executed = false;

  enum class State : unsigned char {
    running,  ///< as far as is known; also in a group-stop that we listen to
    ready,    ///< waitpid(2) has given `status`, which nobody has looked at yet
    stopped,  ///< in the stop that `status` tells of
    held,     ///< the same, and it stays there until it is announced
    waiting,  ///< the same, at the entry of a call that has to wait for its turn (NameTurns), or for room
  };
  State state = State::running;
  std::chrono::steady_clock::time_point held_since;  ///< of a held one
  int status = 0;
  std::chrono::nanoseconds system_time{};  ///< of its process, at that status (Options::measure_cpu)

  enum class Call : unsigned char {
    none,
    open,   ///< the observer knows of it and wants its end
    muted,  ///< the observer does not want its end: not shown at all, or denied
  };
  Call call = Call::none;
  /// The call in flight, where `call` is `open`.
  decode::SyscallRecord record;
  /// What was changed for the call in flight, whatever `call` is.
  std::unique_ptr<SealedRegisters> sealed;
  SealedMapping mapping;
  /// Its registers at a seccomp stop, if they are known, until they are changed or it goes on.
  std::optional<Registers> registers;
  /// Whether the call that it makes was made before, on the assumption that its path meets no link.
  bool repeated = false;
  /// The call whose end it waits at the entry of, for room in the sealed memory. It was judged, and may pass.
  std::unique_ptr<SealedCall> for_room;
  /// What its first stop has to undo: it began in the middle of a parent's call that was changed.
  std::optional<UnsealedRegisters> begins_with;
  /// Whether the next exit stop is that of an execve that has succeeded: the new image has no mapping yet.
  bool new_image = false;
  /// Whether its last stop was a syscall-enter-stop: a seccomp stop then belongs to the same call.
  bool just_entered = false;
  /// The bytes that it had written when a signal came of which its process dies and leaves a core dump, until it stops
  /// again.
  std::optional<std::uint64_t> written_before_dump;
  /// Whether it (or a thread of its group) is known to die of SIGSYS for another reason than a filter in the kernel.
  bool dies_of_sigsys = false;
  /// Why the tracer has killed its process; empty if it has not, or if what the observer has said is the reason.
  std::string kill_reason;
};

}  // namespace callgate::tracer
