#include "tracer/seal/left_changes.h"

#include <algorithm>

#include "tracer/seal/registers.h"

namespace callgate::tracer {

void LeftChanges::leave(const SealedRegisters& changes) {
  if (!changes.change().first_argument) return;
  // Its memory is another call's from now on: what was left by an earlier one there is older than that.
  std::erase_if(left_, [&](const Left& one) { return one.address.value == changes.change().first_argument->value; });
  if (left_.size() == most) left_.pop_front();
  left_.push_back({*changes.change().first_argument, changes.before()});
}

std::optional<UnsealedRegisters> LeftChanges::taken_by(pid_t tid) {
  const std::optional<Registers> registers = Registers::of(tid);
  if (!registers) return std::nullopt;  // it is dying
  const auto found =
      std::ranges::find_if(left_, [&](const Left& one) { return one.address.value == registers->argument(0); });
  if (found == left_.end()) return std::nullopt;
  const UnsealedRegisters before = found->before;
  left_.erase(found);
  return before;
}

}  // namespace callgate::tracer
