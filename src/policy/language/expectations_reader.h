// The key `tests` of a policy.
#pragma once

#include <vector>

#include "policy/explain/expectations.h"
#include "policy/language/confinement_reader.h"
#include "policy/language/yaml_tree.h"

namespace callgate::policy {

/// What the policy `root` expects of itself. What is wrong is appended to the document's problems.
[[nodiscard]] std::vector<Expectation> read_expectations(const YamlNode& root, const Document& document);

}  // namespace callgate::policy
