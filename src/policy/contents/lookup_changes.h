// Calls after which a path may mean to a thread of the target what it does not mean to callgate: they change its root,
// its mounts, or the credentials that folders are opened with.
#pragma once

#include <vector>

#include "decode/record.h"
#include "policy/policy.h"

namespace callgate::policy {

/// Each match is of such a call of native_arch. Under rules that ask of paths they are always asked: as long as none
/// was made, paths can be looked up without asking who looks.
[[nodiscard]] const std::vector<CallMatch>& lookup_changes();

/// Whether the call is one of them.
[[nodiscard]] bool changes_lookup(const decode::SyscallRecord& record);

}  // namespace callgate::policy
