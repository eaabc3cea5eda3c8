#include "policy/filter/compile.h"

#include <seccomp.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <set>
#include <string_view>
#include <utility>

#include "policy/contents/lookup_changes.h"
#include "policy/contents/name_changes.h"
#include "policy/explain/domain_refusals.h"
#include "policy/explain/refusals.h"
#include "policy/filter/clauses.h"
#include "policy/filter/seccomp_filter.h"

namespace callgate::policy {
namespace {

/// Asked under every policy: with the first the supervisor begins to judge.
constexpr std::array<std::string_view, 2> always_asked = {"execve", "execveat"};

/// Asked instead of killed: made before the start of the program, or by the supervisor in its name.
constexpr std::array<std::string_view, 10> never_killed = {"execve", "execveat", "seccomp", "exit",    "exit_group",
                                                           "mmap",   "mseal",    "close",   "openat2", "sendmsg"};

bool is_never_killed(decode::CallIndex call) {
  return std::find(never_killed.begin(), never_killed.end(), decode::call_name(call)) != never_killed.end();
}

SeccompFilter trace_filter_of(std::span<const decode::SyscallNumber> numbers, bool others) {
  constexpr std::uint32_t trace = SCMP_ACT_TRACE(0);
  SeccompFilter filter(others ? trace : SCMP_ACT_ALLOW, others ? SCMP_ACT_ALLOW : trace, trace);
  for (const decode::SyscallNumber number : numbers) filter.add(number);
  return filter;
}

/// The filters of one policy. Each has one action besides its default, see SeccompFilter.
class Compiler {
 public:
  /// `limit`: of clauses for one match; beyond it the supervisor is asked.
  Compiler(const Policy& policy, StopAt stop_at, std::size_t limit)
      : policy_(policy),
        every_call_(stop_at == StopAt::every_call),
        harmless_(stop_at == StopAt::judgements),
        foreign_(harmless_ ? trace : SCMP_ACT_KILL_PROCESS) {
    for (const Rule& rule : policy.rules) {
      for (const CallMatch& match : rule.matches) {
        if (const auto number = decode::number_of(native_arch, match.call)) {
          add(rule, match, *number, limit);
        }
      }
    }
    SeccompFilter& against_x32 = harmless_ ? ask_ : kill_;
    for (std::uint32_t number = 512; number <= 547; ++number) against_x32.add({number});  // see is_native
    for (const std::string_view name : never_killed) named_.insert(decode::find_call(name).value());
    for (const decode::CallIndex call : calls_that_may_be_refused(policy.confinement)) {
      if (const auto number = decode::number_of(native_arch, call)) ask_.add(*number);
    }
    const auto ask = [&](const std::vector<CallMatch>& matches) {
      for (const CallMatch& match : matches) {
        if (const auto number = decode::number_of(native_arch, match.call))
          add(ask_, *number, clauses_of(match, limit).perhaps);
      }
    };
    if (!needs_contents(policy).empty()) ask(lookup_changes());
    if (policy.confinement.isolated) ask(calls_refused_by_domain());
    if (judges_followed_names(policy)) {
      for (const decode::CallIndex call : name_changes()) {
        if (const auto number = decode::number_of(native_arch, call)) ask_.add(*number);
      }
    }
    for (const std::string_view name : always_asked) {
      ask_.add(decode::number_of(native_arch, decode::find_call(name).value()).value());
    }
  }

  [[nodiscard]] std::vector<NamedFilter> filters() const {
    std::vector<NamedFilter> result;
    const auto put = [&](std::string_view name, const SeccompFilter& filter) {
      result.push_back({name, filter, filter.program()});
    };
    if (every_call_) {
      put("trace", trace_filter_of({}, true));
    } else {
      if (policy_.default_action != Action::allow) put("allow", allow_);
      put("ask", ask_);
      if (!harmless_) put("refuse", refuse_);
    }
    if (harmless_) return result;
    put("kill", kill_);
    if (policy_.default_action == Action::kill) put("kill-unnamed", kill_unnamed());
    return result;
  }

 private:
  static constexpr std::uint32_t trace = SCMP_ACT_TRACE(0);

  static void add(SeccompFilter& filter, decode::SyscallNumber number, const std::vector<Clause>& clauses) {
    for (const Clause& clause : clauses) filter.add(number, clause);
  }

  void add(const Rule& rule, const CallMatch& match, decode::SyscallNumber number, std::size_t limit) {
    // (Of a policy's own rules there may be many on one call, and then libseccomp takes ages over differences.)
    const bool is_ours = rule.by == Verdict::By::protection;
    const Clauses clauses = clauses_of(match, limit, is_ours ? Negations::at_once : Negations::by_bits);
    if (rule.action != Action::kill) named_.insert(match.call);
    switch (rule.action) {
      case Action::allow:
        add(allow_, number, clauses.surely);
        break;
      case Action::log:
      case Action::deny:
        add(!harmless_ && is_refused_unheard(rule, match, clauses, limit) ? refuse_ : ask_, number, clauses.perhaps);
        break;
      case Action::kill:
        if (harmless_ || is_never_killed(match.call)) {
          add(ask_, number, clauses.perhaps);
          break;
        }
        add(kill_, number, clauses.surely);
        if (!clauses.exact()) add(ask_, number, clauses.perhaps);
        break;
    }
  }

  /// A refusal in the filter outranks what would be asked: nothing that the policy has against the call may be lost.
  [[nodiscard]] bool is_refused_unheard(const Rule& rule, const CallMatch& match, const Clauses& clauses,
                                        std::size_t limit) const {
    if (!rule.quiet || rule.error != ENOSYS || !clauses.exact() || is_never_killed(match.call)) return false;
    const auto meets = [&](const CallMatch& other) {
      if (other.call != match.call) return false;
      const std::vector<Clause> others = clauses_of(other, limit).perhaps;
      return std::ranges::any_of(clauses.perhaps, [&](const Clause& clause) {
        return !std::ranges::all_of(others, [&](const Clause& one) { return exclude(clause, one); });
      });
    };
    return std::ranges::none_of(policy_.rules, [&](const Rule& other) {
      return other.action >= Action::deny && !other.quiet && std::ranges::any_of(other.matches, meets);
    });
  }

  /// Under `default: kill`: kills what no rule names. Where a rule names a call but does not match, the others ask.
  [[nodiscard]] SeccompFilter kill_unnamed() const {
    SeccompFilter filter(SCMP_ACT_KILL_PROCESS, SCMP_ACT_ALLOW, SCMP_ACT_KILL_PROCESS);
    for (const decode::CallIndex call : named_) {
      if (const auto number = decode::number_of(native_arch, call)) filter.add(*number);
    }
    return filter;
  }

  const Policy& policy_;
  bool every_call_;
  bool harmless_;
  std::uint32_t foreign_;
  SeccompFilter allow_{trace, SCMP_ACT_ALLOW, foreign_};
  SeccompFilter ask_{SCMP_ACT_ALLOW, trace, foreign_};
  SeccompFilter refuse_{SCMP_ACT_ALLOW, SCMP_ACT_ERRNO(ENOSYS), SCMP_ACT_KILL_PROCESS};
  SeccompFilter kill_{SCMP_ACT_ALLOW, SCMP_ACT_KILL_PROCESS, SCMP_ACT_KILL_PROCESS};
  std::set<decode::CallIndex> named_;
};

}  // namespace

std::vector<NamedFilter> filters_of(const Policy& policy, StopAt stop_at) {
  for (std::size_t limit = 64;; limit /= 4) {
    std::vector<NamedFilter> filters = Compiler(policy, stop_at, limit).filters();
    const bool fits = std::all_of(filters.begin(), filters.end(),
                                  [](const NamedFilter& filter) { return filter.program.size() <= most_instructions; });
    if (fits || limit == 0) return filters;
  }
}

std::vector<BpfProgram> compile(const Policy& policy, StopAt stop_at) {
  std::vector<BpfProgram> programs;
  for (NamedFilter& filter : filters_of(policy, stop_at)) programs.push_back(std::move(filter.program));
  return programs;
}

BpfProgram trace_filter(std::span<const decode::SyscallNumber> numbers, bool others) {
  return trace_filter_of(numbers, others).program();
}

}  // namespace callgate::policy
