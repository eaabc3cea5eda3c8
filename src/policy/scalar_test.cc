#include "policy/scalar_test.h"

#include <algorithm>

#include "decode/number.h"

namespace callgate::policy {
namespace {

bool lies_in(const Test::Range& range, const Test& test, decode::Model model, std::uint64_t raw) {
  const std::uint64_t value = decode::narrow(test.type, model, raw);
  if (range.mask == all_bits && decode::is_signed(test.type)) {
    const auto number = static_cast<std::int64_t>(value);
    return number >= static_cast<std::int64_t>(range.low) && number <= static_cast<std::int64_t>(range.high);
  }
  const std::uint64_t masked = value & range.mask & decode::width_mask(test.type, model);
  return masked >= range.low && masked <= range.high;
}

/// The kernel takes ids as 32-bit numbers, whatever is above them.
bool is_target(Caller caller, pid_t id) {
  return id > 0 && (id == caller.tid || id == caller.tgid || (caller.is_target != nullptr && (*caller.is_target)(id)));
}

}  // namespace

bool holds(const Test& test, decode::Model model, std::uint64_t raw, Caller caller) {
  const bool listed = (test.or_target && is_target(caller, static_cast<pid_t>(raw))) ||
                      std::any_of(test.ranges.begin(), test.ranges.end(),
                                  [&](const Test::Range& range) { return lies_in(range, test, model, raw); });
  return listed != test.negated;
}

}  // namespace callgate::policy
