// A policy as it is enforced: rules over system calls and their scalar arguments, whatever file they came from. The
// loader (load.h) makes one, the filter compiler (compile.h) turns it into seccomp programs, and judge() decides one
// call.
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "decode/arch.h"
#include "decode/item.h"
#include "decode/record.h"
#include "policy/confinement.h"
#include "policy/verdict.h"

namespace callgate::policy {

/// The architecture whose calls a policy is about; every other way into the kernel is closed.
inline constexpr decode::Arch native_arch = decode::Arch::x86_64;

/// Whether the call is one of the native architecture: not of i386, and not one of x32's numbers (bit 30 set, and
/// 512 to 547, which the kernel mixes up before 5.4), whatever the kernel is built with. -1 is a number like another.
[[nodiscard]] bool is_native(const decode::SyscallRecord& record);

/// What must hold of one argument: its value, narrowed to `type`, lies in one of the ranges, or with `negated` in none.
/// Flag sets, lists and single values are all said by ranges: `any`, `all`, `none` and `only` are masked compares.
struct Test {
  struct Range {
    /// All ones: the value is compared as a number, with its sign if `type` has one. Else only the bits that the mask
    /// and the type's width have in common count, as an unsigned number.
    std::uint64_t mask = ~std::uint64_t{0};
    /// Bounds of what is compared, both inclusive.
    std::uint64_t low = 0;
    std::uint64_t high = 0;
    friend bool operator==(const Range&, const Range&) = default;
  };
  std::uint8_t reg = 0;                   ///< which of the six argument registers
  decode::Type type = decode::Type::s32;  ///< of the machine's byte order: registers hold no other
  bool negated = false;
  /// Holds also (before `negated` is applied) if the argument is the id of a thread or process of the target. No filter
  /// can know that: where it matters, the supervisor is asked.
  bool or_target = false;
  std::vector<Range> ranges;
  friend bool operator==(const Test&, const Test&) = default;
};

/// A call that a rule names; all of the tests must hold.
struct CallMatch {
  decode::CallIndex call{};
  std::vector<Test> tests;
};

struct Rule {
  Action action = Action::allow;
  Verdict::By by = Verdict::By::rule;
  int error = 0;  ///< of a denial: the errno that the tracee sees
  /// A denial by ENOSYS that nobody needs to hear of, since libraries try the call and do without: the kernel may
  /// refuse it without a stop.
  bool quiet = false;
  std::string name;
  std::string reason;
  std::string file;  ///< as the policy file was named; empty for a protection
  int line = 0;      ///< 1-based
  std::vector<CallMatch> matches;
};

/// Who makes the call that is judged.
struct Caller {
  pid_t tid = 0;
  pid_t tgid = 0;
  /// Whether an id is that of another task of the target; where that is not known, the caller alone is the target.
  const std::function<bool(pid_t)>* is_target = nullptr;
};

struct Policy {
  std::string file;
  std::string name;
  std::string description;
  Action default_action = Action::deny;
  int default_error = 0;  ///< of a denial by default
  Origin default_origin;
  /// In the order of the file; the protections (protections.h) come last.
  std::vector<Rule> rules;
  Confinement confinement;

  /// A call that is not native is killed. Else the strictest matching rule wins; between equals the first. Where none
  /// matches, `default` holds; a call without a name on its architecture is then denied by ENOSYS, so that libraries
  /// fall back to what they know. The strings of the verdict are the policy's own.
  [[nodiscard]] Verdict judge(const decode::SyscallRecord& record, Caller caller) const;
};

}  // namespace callgate::policy
