#include "cli/enforced_policy.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <linux/capability.h>
#include <unistd.h>

#include <cstdio>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/error.h"
#include "policy/contents/canonical.h"
#include "policy/contents/name_changes.h"
#include "policy/filter/refusing_filters.h"
#include "policy/language/amounts.h"
#include "policy/language/find_policy.h"
#include "policy/language/load.h"
#include "policy/observed.h"
#include "policy/protections.h"
#include "tracer/launch/landlock.h"
#include "tracer/launch/outer_listener.h"
#include "tracer/live/proc_status.h"
#include "tracer/seal/sealing_support.h"

namespace callgate::cli {
namespace {

/// What is lost where rules ask of what can be changed after it was checked.
std::optional<std::string> lost_by_sealing(const policy::Policy& policy) {
  const std::vector<const policy::Rule*> rules = policy::needs_contents(policy);
  if (rules.empty()) return std::nullopt;
  const std::vector<std::string> obstacles = tracer::obstacles_to_sealing();
  if (obstacles.empty()) return std::nullopt;
  std::vector<std::string> places;
  for (const policy::Rule* rule : rules) {
    if (rule->line != 0) places.push_back(fmt::format("{}:{}", rule->file, rule->line));
  }
  return fmt::format("what the rules at {} check can be changed by the program before the kernel uses it ({})",
                     fmt::join(places, ", "), fmt::join(obstacles, "; "));
}

/// As its author means it, on this system. What of it is to no effect is told, unless `quiet`.
policy::Policy canonical_policy(const std::string& name, bool quiet) {
  const policy::Surroundings surroundings = policy::Surroundings::of_this_process();
  policy::Loaded loaded = policy::load_checked(policy::find_policy(name, surroundings.folders), surroundings);
  for (const policy::Diagnostic& warning : loaded.warnings.list) {
    if (!quiet) fmt::print(stderr, "callgate: warning: {}:{}: {}\n", warning.file, warning.line, warning.message);
  }
  policy::canonicalise(loaded.policy, policy::links_of_this_system());
  return std::move(loaded.policy);
}

}  // namespace

policy::Policy enforced_policy(const std::string& name, bool best_effort, bool quiet) {
  policy::Policy policy = canonical_policy(name, quiet);
  std::vector<std::string> lost =
      tracer::not_kept(policy.confinement, policy::restricts(policy), tracer::landlock_level());
  if (const std::optional<std::string> more = lost_by_sealing(policy)) lost.push_back(*more);
  if (!lost.empty() && !best_effort) {
    throw Error(policy.file,
                fmt::format("not all of it can be kept here, and nothing was run. Lost would be:\n    {}",
                            fmt::join(lost, "\n    ")),
                "--best-effort runs the program all the same, less protected", ExitStatus::usage);
  }
  for (const std::string& what : lost) fmt::print(stderr, "callgate: not kept here: {}\n", what);
  policy::add_protections(policy, ::getpid(), ::geteuid() == 0);
  policy.confinement.isolated = policy::restricts(policy);
  const std::optional<tracer::ProcStatus> self = tracer::read_proc_status(::getpid());
  policy.confinement.loses_administration = self && self->has_capability(CAP_SYS_ADMIN);
  return policy;
}

tracer::Options enforcing(const policy::Policy& policy, policy::StopAt stop_at) {
  const policy::Confinement& confinement = policy.confinement;
  tracer::Options options;
  options.stop_at = tracer::Options::StopAt::filtered;
  options.follow = options.no_new_privs = options.report_filter_kills = options.only_native = true;
  options.filters = policy::compile(policy, stop_at);
  if (policy::restricts(policy) && tracer::has_outer_listener()) {
    fmt::print(stderr,
               "callgate: this process is under a seccomp listener (a container manager's), which would answer before "
               "callgate does: what the policy denies by numbers alone is refused in the filter, and not told\n");
    const std::vector<policy::BpfProgram> refusing = policy::refusing_filters(policy);
    options.filters.insert(options.filters.end(), refusing.begin(), refusing.end());
  }
  options.domain = {.isolated = policy::restricts(policy),
                    .filesystem = confinement.filesystem ? &*confinement.filesystem : nullptr,
                    .network = confinement.network ? &*confinement.network : nullptr};
  options.limits = confinement.limits;
  options.listens_where_bound = confinement.listens_where_bound;
  if (confinement.limits.memory) {
    std::string why;
    options.memory_group = tracer::MemoryGroup::make(confinement.limits.memory->value, why);
    if (!options.memory_group)
      fmt::print(
          stderr,
          "callgate: memory={} is kept for the addresses of each process, not for the memory of all together: no "
          "cgroup can be made ({})\n",
          policy::text_of_size(confinement.limits.memory->value), why);
  }
  // A dump would be written, or handed to a program of the system's, by the kernel: past every rule.
  if (options.domain.isolated && !options.limits.core) options.limits.core.emplace();
  if (!policy::needs_contents(policy).empty()) {
    using Contents = tracer::Options::Contents;
    options.contents = tracer::obstacles_to_sealing().empty() ? Contents::sealed : Contents::copied;
    options.takes_turns = options.contents == Contents::sealed && policy::judges_followed_names(policy);
  }
  return options;
}

policy::Policy observed_policy(const std::string& name) {
  policy::Policy policy = canonical_policy(name, false);
  policy::add_protections(policy, ::getpid());
  return policy::as_observed(std::move(policy));
}

tracer::Options observing(const policy::Policy& policy, bool every_call) {
  tracer::Options options;
  options.follow = true;
  options.contents = tracer::Options::Contents::observed;
  options.names = tracer::LiveNames::Detail::objects;
  if (every_call) return options;
  options.stop_at = tracer::Options::StopAt::filtered;
  options.filters = policy::compile(policy, policy::StopAt::judgements);
  // Root's filters need no such vow, and without it set-user-id programs run as they would.
  options.no_new_privs = ::geteuid() != 0;
  return options;
}

void leave_environment(const policy::Policy& policy, tracer::Command& command) {
  command.envp = policy.confinement.environment.of(command.envp);
}

}  // namespace callgate::cli
