// What the commands of `callgate policy` say of decisions.
#pragma once

#include <string>

#include "policy/explain/explain.h"
#include "policy/verdict.h"
#include "report/json.h"

namespace callgate::cli {

/// "denied with EACCES"
[[nodiscard]] std::string result_of(const policy::Verdict& verdict);
/// "rule 'sockets' no-network.yaml:13: no network"
[[nodiscard]] std::string decided_by(const policy::Verdict& verdict);

/// What may become of a call, and by whom, in lines indented by `indent` blanks.
[[nodiscard]] std::string outcomes_text(const policy::Explanation& explanation, std::size_t indent);
[[nodiscard]] report::Json outcomes_json(const policy::Explanation& explanation);

}  // namespace callgate::cli
