#include "cli/enforced_policy.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <unistd.h>

#include <cstdio>
#include <vector>

#include "base/error.h"
#include "policy/find_policy.h"
#include "policy/load.h"
#include "policy/protections.h"
#include "tracer/landlock.h"

namespace callgate::cli {

policy::Policy enforced_policy(const std::string& name, bool best_effort) {
  const policy::Surroundings surroundings = policy::Surroundings::of_this_process();
  policy::Policy policy = policy::load(policy::find_policy(name, surroundings.folders), surroundings);
  const int level = tracer::landlock_level();
  const std::vector<std::string> lost = tracer::not_kept(policy.confinement, level);
  if (!lost.empty() && !best_effort) {
    throw Error(policy.file,
                fmt::format("this kernel cannot keep all of it (Landlock level {}): {}", level, fmt::join(lost, "; ")),
                "--best-effort runs the program all the same, less protected", ExitStatus::usage);
  }
  for (const std::string& what : lost) fmt::print(stderr, "callgate: not kept by this kernel: {}\n", what);
  policy::add_protections(policy, ::getpid());
  return policy;
}

tracer::Options enforcing(const policy::Policy& policy, policy::StopAt stop_at) {
  const policy::Confinement& confinement = policy.confinement;
  tracer::Options options;
  options.stop_at = tracer::Options::StopAt::filtered;
  options.follow = options.no_new_privs = options.report_filter_kills = true;
  options.filters = policy::compile(policy, stop_at);
  options.domain = {.isolated = policy::restricts(policy),
                    .filesystem = confinement.filesystem ? &*confinement.filesystem : nullptr,
                    .network = confinement.network ? &*confinement.network : nullptr};
  options.limits = confinement.limits;
  return options;
}

void leave_environment(const policy::Policy& policy, tracer::Command& command) {
  command.envp = policy.confinement.environment.of(command.envp);
}

}  // namespace callgate::cli
