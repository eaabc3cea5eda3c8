// What calls do with the names of files: follow them, or change what they stand for. A path that was judged is followed
// by the kernel once more, and must lead to the same file then: meanwhile no call may change a name.
#pragma once

#include <vector>

#include "decode/record.h"
#include "policy/policy.h"

namespace callgate::policy {

enum class NameUse : std::uint8_t {
  none,
  opens,       ///< a file by its path: it is told to follow no link, so that another name does it no harm
  follows,     ///< a path, or a socket address that may be one
  changes,     ///< a name that is there may stand for another file afterwards, or for none
  moves_root,  ///< every name may, for all who share the root with the caller
};

[[nodiscard]] NameUse name_use(const decode::SyscallRecord& record);

/// The calls that change names. To make a new one changes none: a path that was judged has no part that is not there,
/// but for a last one that is not followed.
[[nodiscard]] const std::vector<decode::CallIndex>& name_changes();

/// Whether a call that follows names may wait for another process, whatever its path is: such a call must be given up
/// where one that changes names waits for it.
[[nodiscard]] bool may_wait(const decode::SyscallRecord& record);

/// Whether a rule asks of the path of a call that follows names.
[[nodiscard]] bool judges_followed_names(const Policy& policy);

}  // namespace callgate::policy
