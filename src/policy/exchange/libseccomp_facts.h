// The installed libseccomp: which calls it knows by name, as other programs that load a policy by names do; and how
// large the filters are that it makes.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "decode/arch.h"
#include "policy/exchange/partition.h"

namespace callgate::policy {

[[nodiscard]] bool is_known_to_libseccomp(decode::CallIndex call);
/// "libseccomp 2.5.4"
[[nodiscard]] std::string libseccomp_version();

/// About as many instructions as a filter of these parts has, rather more.
[[nodiscard]] std::size_t libseccomp_size(const std::vector<CallParts>& calls);

}  // namespace callgate::policy
