// Policies as seccomp filters. What is plainly allowed runs without a stop; kills are the kernel's own; all that must
// be told or refused, and what a filter cannot know, is SECCOMP_RET_TRACE: the supervisor judges the call again.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "decode/arch.h"
#include "policy/filter/filter.h"
#include "policy/filter/seccomp_filter.h"
#include "policy/policy.h"

namespace callgate::policy {

/// Which calls stop for the supervisor.
enum class StopAt : unsigned char {
  decisions,   ///< those that the policy denies or logs, or that need the supervisor to be decided
  every_call,  ///< all but those that are killed
  /// As `decisions`, but nothing is killed or refused in the kernel: that stops too, and the supervisor may let it
  /// pass.
  judgements,
};

/// The limit of seccomp(2) for one filter (BPF_MAXINSNS), and for all that are stacked, each counting four more (the
/// kernel's MAX_INSNS_PER_PATH, kernel/seccomp.c).
inline constexpr std::size_t most_instructions = 4096;
inline constexpr std::size_t most_stacked_instructions = 32768;
inline constexpr std::size_t cost_of_filter = 4;

struct NamedFilter {
  std::string_view name;  ///< what it decides: "allow", "ask", "refuse", "kill", "kill-unnamed"; "trace"
  SeccompFilter filter;
  BpfProgram program;  ///< what the filter comes to: made once, libseccomp takes milliseconds for it
};

/// The filters of a policy as compile() makes them, in the same order.
[[nodiscard]] std::vector<NamedFilter> filters_of(const Policy& policy, StopAt stop_at = StopAt::decisions);

/// The filters of a policy, to be installed in this order (each lets the seccomp(2) call through that installs the
/// next, or traces it). The kernel takes the strictest answer of all. execve and execveat are always traced. They, and
/// what the supervisor makes the target call, are traced too where the policy would kill them: the program must start
/// before it can be judged. Throws Error if the filters cannot be made.
[[nodiscard]] std::vector<BpfProgram> compile(const Policy& policy, StopAt stop_at = StopAt::decisions);

/// A filter for tracing alone: SECCOMP_RET_TRACE for these calls of native_arch, or with `others` for all but these.
/// Calls that are not native are traced, whichever they are.
[[nodiscard]] BpfProgram trace_filter(std::span<const decode::SyscallNumber> numbers, bool others = false);

}  // namespace callgate::policy
