// What a policy says besides its rules, told as lost.
#pragma once

#include <string_view>

#include "policy/confinement.h"
#include "policy/exchange/remark.h"

namespace callgate::policy {

/// A remark for each key of the policy's `filesystem`, `network`, `limits` and `environment`; `format` is what cannot
/// say it: "a seccomp profile".
void tell_confinement(const Confinement& confinement, std::string_view format, Remarks& remarks);

}  // namespace callgate::policy
