// What was changed for calls whose threads died in them: a child that such a call has made, and of which nobody tells
// any more, still has the changed registers.
#pragma once

#include <sys/types.h>

#include <deque>
#include <optional>

#include "tracer/seal/sealed_call.h"

namespace callgate::tracer {

class LeftChanges {
 public:
  /// The thread is dead, these changes were its call's.
  void leave(const SealedRegisters& changes);
  /// What `tid`, a child of unknown descent at its first stop, had before its parent's call was changed, if it was.
  [[nodiscard]] std::optional<UnsealedRegisters> taken_by(pid_t tid);

 private:
  struct Left {
    decode::TraceeAddress address;  ///< of what was sealed, in the call's first argument: no other call had that one
    UnsealedRegisters before;
  };
  /// Most of those who die leave no child. The oldest are forgotten.
  static constexpr std::size_t most = 256;
  std::deque<Left> left_;
};

}  // namespace callgate::tracer
