// What an audit has found: where a program did not keep to its baseline, and what of the baseline it did not use. The
// reports (reports.h) show it, the auditor (auditor.h) makes it.
#pragma once

#include <sys/types.h>
#include <time.h>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/stack_frame.h"
#include "policy/verdict.h"

namespace callgate::audit {

enum class Kind : std::uint8_t {
  denied,  ///< a rule, place, port or protection of the baseline is against the call
  fresh,   ///< "new": the baseline does not speak of the call
  unused,  ///< the baseline speaks of it, and nothing needed that
};
/// "denied", "new", "unused": as options and reports call it.
[[nodiscard]] std::string_view name_of(Kind kind);
[[nodiscard]] std::optional<Kind> find_kind(std::string_view name);

/// A process as it was when it made a call.
struct Process {
  pid_t pid = 0;
  std::string program;  ///< the file that it ran; empty if that is not known
  std::vector<std::string> argv;
};

/// Where and when something was seen for the first time.
struct Sighting {
  timespec time{};
  pid_t tid = 0;
  std::vector<StackFrame> stack;   ///< from the innermost frame on; empty where it was not asked for
  std::vector<Process> processes;  ///< the caller, who made it, and so on up to the first of the target
};

/// What several calls have in common, or one part of the baseline.
struct Finding {
  Kind kind{};
  std::string call;         ///< its name; of a limit that was reached, or a place or port, what it is: "limit", "read"
  std::string subject;      ///< what it was about (subject.h); may be empty
  std::string example;      ///< the first such call as a trace shows it, with its result
  policy::Verdict verdict;  ///< of the first; of unused parts the place in the baseline alone. Its strings are the
                            ///< policy's or the auditor's
  std::uint64_t count = 0;  ///< of calls; none where it is unused
  std::optional<Sighting> first;
  /// What denies it is a rule that nobody wrote: it was learned that there was no such call.
  bool by_learned = false;
};

/// Whether the call was judged so because the baseline does not speak of it: its default is against it.
[[nodiscard]] bool is_unspoken(const policy::Verdict& verdict);
/// Whether the baseline can be made to allow this: nothing that its author says there is against it.
[[nodiscard]] bool can_be_added(const Finding& finding);

/// All of an audit.
struct Findings {
  std::string baseline;  ///< its file, as it was named
  std::vector<std::string> command;
  timespec start{};
  std::chrono::nanoseconds duration{};
  int exit_status = 0;
  int signal = 0;            ///< that killed the command; or 0
  bool enforced = false;     ///< whether what was denied did not happen
  bool updated = false;      ///< whether what can be added to the baseline has been
  bool partial = false;      ///< the command was ended before its time: more might have been seen
  std::set<Kind> failing;    ///< what the user does not accept
  std::vector<Finding> all;  ///< by kind, call and subject
  std::uint64_t calls = 0;   ///< that were judged

  [[nodiscard]] std::size_t count(Kind kind) const;
  [[nodiscard]] bool fails(const Finding& finding) const {
    return failing.contains(finding.kind) && !(updated && can_be_added(finding));
  }
  /// Whether the audit as a whole is against the command.
  [[nodiscard]] bool fail() const;
};

}  // namespace callgate::audit
