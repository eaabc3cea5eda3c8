// What a call is about, by which findings tell calls apart: files, addresses, flags and commands, not numbers, buffers
// or descriptors.
#pragma once

#include <string>

#include "decode/value.h"

namespace callgate::audit {

/// In strace's notation, without what says nothing: `"/etc/hosts", O_RDONLY`. Empty for a call that has nothing of the
/// kind. A path that is relative to a folder whose name is known (decode::Wanted::names) is told from the root.
[[nodiscard]] std::string subject_of(const decode::DecodedCall& call);

}  // namespace callgate::audit
