#include "agreement.h"

#include <fmt/format.h>
#include <linux/audit.h>

#include <algorithm>
#include <array>
#include <cerrno>

#include "bpf.h"
#include "policy/contents/lookup_changes.h"
#include "policy/contents/name_changes.h"
#include "policy/explain/refusals.h"
#include "policy/filter/clauses.h"

namespace callgate::policy::test {
namespace {

decode::SyscallRecord record_of(const seccomp_data& call) {
  decode::SyscallRecord record;
  record.number = {static_cast<std::uint32_t>(call.nr)};
  std::copy(std::begin(call.args), std::end(call.args), record.args.begin());
  return record;
}

bool is_native_data(const seccomp_data& call) {
  return call.arch == decode::audit_value(native_arch);
}

constexpr std::array<std::string_view, 2> always_asked = {"execve", "execveat"};
/// The calls that start the program, or that the supervisor makes in its name.
constexpr std::array<std::string_view, 10> never_killed = {"execve", "execveat", "seccomp", "exit",    "exit_group",
                                                           "mmap",   "mseal",    "close",   "openat2", "sendmsg"};

}  // namespace

Compiled::Compiled(const Policy& policy)
    : judge_(policy),
      filters_(compile(policy)),
      filters_at_every_call_(compile(policy, StopAt::every_call)),
      freedom_(decode::call_count()) {
  for (const BpfProgram& program : filters_) check(program);
  for (const BpfProgram& program : filters_at_every_call_) check(program);
  const auto freedom_of = [&](decode::CallIndex call) -> Freedom& {
    return freedom_.at(static_cast<std::size_t>(call));
  };
  for (const auto name : never_killed) freedom_of(decode::find_call(name).value()).ask_instead_of_kill = true;
  for (const auto name : always_asked) freedom_of(decode::find_call(name).value()).ask_instead_of_allow = true;
  for (const decode::CallIndex call : calls_that_may_be_refused(policy.confinement)) {
    freedom_of(call).ask_instead_of_allow = true;
  }
  if (!needs_contents(policy).empty()) {
    for (const CallMatch& match : lookup_changes()) freedom_of(match.call).ask_instead_of_allow = true;
  }
  if (judges_followed_names(policy)) {
    for (const decode::CallIndex call : name_changes()) freedom_of(call).ask_instead_of_allow = true;
  }
  for (const Rule& rule : policy.rules) {
    for (const CallMatch& match : rule.matches) {
      Freedom& freedom = freedom_of(match.call);
      const bool exact = clauses_of(match, 64).exact();
      if (!exact) freedom.ask_instead_of_allow = true;
      if (!exact || (policy.default_action == Action::kill && rule.action != Action::kill)) {
        freedom.ask_instead_of_kill = true;
      }
    }
  }
}

Compiled::Freedom Compiled::freedom_for(const seccomp_data& call) const {
  const auto index = decode::call_of(native_arch, {static_cast<std::uint32_t>(call.nr)});
  return index ? freedom_.at(static_cast<std::size_t>(*index)) : Freedom{};
}

std::string Compiled::disagreement(const seccomp_data& call, Caller caller, Contents& contents,
                                   std::uint64_t* steps) const {
  const decode::SyscallRecord record = record_of(call);
  const Verdict verdict = judge_.judge(record, caller, contents);
  const bool killed = !is_native_data(call) || verdict.action == Action::kill;
  const Freedom freedom = is_native_data(call) && is_native(record) ? freedom_for(call) : Freedom{};

  const auto is_right = [&](std::uint32_t answer, bool every_call) {
    if (killed)
      return answer == SECCOMP_RET_KILL_PROCESS || (freedom.ask_instead_of_kill && answer == SECCOMP_RET_TRACE);
    if (answer == SECCOMP_RET_TRACE)
      return every_call || verdict.action != Action::allow || freedom.ask_instead_of_allow;
    if (every_call) return false;
    if (answer == SECCOMP_RET_ALLOW) return verdict.action == Action::allow;
    return answer == (SECCOMP_RET_ERRNO | ENOSYS) && verdict.action == Action::deny && verdict.error == ENOSYS &&
           verdict.by == Verdict::By::protection;
  };
  for (const bool every_call : {false, true}) {
    const std::uint32_t answer = run(every_call ? filters_at_every_call_ : filters_, call, steps);
    if (is_right(answer, every_call)) continue;
    return fmt::format(
        "arch {:#x} number {:#x} args {:#x} {:#x} {:#x} {:#x} {:#x} {:#x}: filters {}say {:#x}, judge {} by {} ({})",
        call.arch, static_cast<std::uint32_t>(call.nr), call.args[0], call.args[1], call.args[2], call.args[3],
        call.args[4], call.args[5], every_call ? "for every call " : "", answer, static_cast<int>(verdict.action),
        static_cast<int>(verdict.by), verdict.reason);
  }
  return {};
}

}  // namespace callgate::policy::test
