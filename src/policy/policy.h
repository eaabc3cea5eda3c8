// A policy as it is enforced: rules over system calls and their scalar arguments, whatever file they came from. The
// loader (load.h) makes one, the filter compiler (compile.h) turns it into seccomp programs, and a Judge (judge.h)
// decides calls by it.
#pragma once

#include <string>
#include <vector>

#include "decode/arch.h"
#include "decode/record.h"
#include "policy/confinement.h"
#include "policy/contents/content_tests.h"
#include "policy/contents/contents.h"
#include "policy/scalar_test.h"
#include "policy/verdict.h"

namespace callgate::policy {

/// The architecture whose calls a policy is about; every other way into the kernel is closed.
inline constexpr decode::Arch native_arch = decode::Arch::x86_64;

/// Whether the call is one of the native architecture: not of i386, and not one of x32's numbers (bit 30 set, and
/// 512 to 547, which the kernel mixes up before 5.4), whatever the kernel is built with. -1 is a number like another.
[[nodiscard]] bool is_native(const decode::SyscallRecord& record);

/// Whether the call fails anyway, being made to ask whether the kernel knows its flags: a filter of seccomp(2)'s that
/// is none. So libseccomp begins.
[[nodiscard]] bool only_probes(const decode::SyscallRecord& record);

/// A call that a rule names; all of the tests must hold.
struct CallMatch {
  decode::CallIndex call{};
  std::vector<Test> tests;
  std::vector<ContentTest> contents = {};  ///< asked only where `tests` hold
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
  std::string when;  ///< its conditions as the file has them, in one line: `{flags: {any: [O_CREAT]}}`; or empty
  /// The lines of its keys, 1-based; 0 for those that it does not have.
  struct Lines {
    int calls = 0;
    int name = 0;
    int when = 0;
    int error = 0;
    int reason = 0;
  };
  Lines lines;
  std::vector<CallMatch> matches;
};

struct Policy {
  std::string file;
  std::vector<std::string> extended;  ///< the files of those that it extends, each once
  std::string name;
  std::string description;
  Action default_action = Action::deny;
  int default_error = 0;  ///< of a denial by default
  Origin default_origin;
  /// In the order of the file; the protections (protections.h) come last.
  std::vector<Rule> rules;
  Confinement confinement;
};

/// Whether `default` kills, and so does the rule: then it does not matter by itself whether the rule matches.
[[nodiscard]] bool kills_as_default(const Policy& policy, const Rule& rule);

/// The verdict on a call of which a rule asks what cannot be known.
[[nodiscard]] Verdict unknowable(const Rule& rule, int error);

/// The rules that ask of what arguments point to: such contents must be sealed, or the rules mean nothing.
[[nodiscard]] std::vector<const Rule*> needs_contents(const Policy& policy);

}  // namespace callgate::policy
