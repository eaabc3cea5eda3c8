// Policies and calls made up from a source of numbers: a random engine, or a fuzzer's bytes.
#pragma once

#include <linux/seccomp.h>

#include <cstdint>
#include <functional>
#include <vector>

#include "fake_contents.h"
#include "policy/policy.h"

namespace callgate::policy::test {

/// Gives a number below its argument (which is at least 1).
using Source = std::function<std::uint64_t(std::uint64_t below)>;

/// A policy of up to a dozen rules over a few calls, so that its rules often meet in one.
[[nodiscard]] Policy make_policy(const Source& source);

/// Lets the six registers lead somewhere, mostly to what the tests of such a policy ask for, sometimes to what cannot
/// be read.
[[nodiscard]] FakeContents make_contents(const Source& source);

/// Makes calls that come close to what a policy looks at: its calls and all others, numbers in and out of the table,
/// other architectures, and arguments at and near every constant in its rules, high halves set or not.
class CallMaker {
 public:
  explicit CallMaker(const Policy& policy);
  [[nodiscard]] seccomp_data make(const Source& source) const;

 private:
  [[nodiscard]] std::uint64_t argument(const Source& source) const;

  std::vector<std::uint32_t> numbers_;    ///< of the calls that the policy names
  std::vector<std::uint64_t> constants_;  ///< that its tests compare with
};

}  // namespace callgate::policy::test
