// The Landlock domain that a target lives in. Out of it, nothing outside can be signalled, traced or inspected, or
// reached by an abstract UNIX socket: it holds for a target with every privilege, so it keeps root's hands off the
// supervisor. It also keeps what a policy says of files and TCP ports (landlock(7)).
#pragma once

#include <span>
#include <string>
#include <vector>

#include "base/owned_fd.h"
#include "policy/confinement.h"

namespace callgate::tracer {

struct Domain {
  bool isolated = false;                           ///< whether the domain has the scopes that shield what is outside
  const policy::Filesystem* filesystem = nullptr;  ///< null: every file may be reached
  const policy::Network* network = nullptr;        ///< null: every port
};

/// The level of Landlock that the kernel has (landlock_create_ruleset(2), LANDLOCK_CREATE_RULESET_VERSION); 0: none.
[[nodiscard]] int landlock_level();

/// What of the policy's areas, and where the target is to be `isolated`, of that, a kernel of this level cannot keep,
/// each in a phrase; of a newer one, nothing.
[[nodiscard]] std::vector<std::string> not_kept(const policy::Confinement& confinement, bool isolated, int level);

/// A ruleset of the domain, as far as the kernel can keep it; empty if that is nothing at all. `program`, the file that
/// the target starts with, may be read and executed whatever the places say, and the files that `streams` (descriptors
/// that it inherits) are open on may be opened again as those are. Throws Error for a place that is missing, or if the
/// ruleset cannot be made.
[[nodiscard]] OwnedFd make_ruleset(const Domain& domain, const std::string& program, std::span<const int> streams);

/// Puts this process and all that it will start into a domain of the ruleset, which needs no_new_privs or
/// CAP_SYS_ADMIN. False, with errno set, if it fails. Async-signal-safe.
[[nodiscard]] bool enter_domain(int ruleset);

}  // namespace callgate::tracer
