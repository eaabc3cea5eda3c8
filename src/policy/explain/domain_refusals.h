// What fails though no rule denies it, because the target is kept apart from all others: root has lost CAP_SYS_ADMIN
// and CAP_SYS_RESOURCE, and processes outside can neither be signalled nor looked into.
#pragma once

#include <optional>
#include <vector>

#include "decode/record.h"
#include "policy/confinement.h"
#include "policy/explain/refusals.h"
#include "policy/policy.h"
#include "policy/verdict.h"

namespace callgate::policy {

/// The calls whose results must be seen for that, as far as their arguments say.
[[nodiscard]] const std::vector<CallMatch>& calls_refused_by_domain();
[[nodiscard]] bool may_be_refused_by_domain(const decode::SyscallRecord& record);

/// The argument that says which process a call signals or looks into, refused for one outside; nothing where there is
/// none, or not as a number.
[[nodiscard]] std::optional<std::uint8_t> process_argument(decode::CallIndex call);

/// Of a call that would look into a process outside.
[[nodiscard]] Verdict hidden_process(int error);

/// Who refused such a call that failed, if it was that.
[[nodiscard]] std::optional<Verdict> domain_refusal(const Confinement& confinement, const decode::SyscallRecord& record,
                                                    const Lookup& lookup);

}  // namespace callgate::policy
