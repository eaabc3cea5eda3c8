// Whether a program could start at all under a filter that is there before it: callgate itself begins to judge only
// with the first program.
#pragma once

#include <vector>

#include "policy/exchange/partition.h"
#include "policy/exchange/remark.h"

namespace callgate::policy {

/// Tells it where the policy refuses every execve: who installs the filter cannot execute the program then.
void tell_execution(const std::vector<CallParts>& calls, const Policy& policy, Remarks& remarks);

}  // namespace callgate::policy
