// One policy file as a policy, what it extends included. The language is described in callgate-policy(5).
#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "decode/arch.h"
#include "policy/explain/expectations.h"
#include "policy/language/confinement_reader.h"
#include "policy/policy.h"

namespace callgate::policy {

struct PolicyDocument {
  Policy policy;
  /// Those of its own that the file and what it extends define, by name, @ included.
  std::map<std::string, std::vector<decode::CallIndex>, std::less<>> groups;
  std::vector<Expectation> tests;  ///< its own alone
};

/// What a name after `extends` stands for; null, and a problem, if nothing can be made of it.
using FindBase = std::function<const PolicyDocument*(const YamlNode& name, std::vector<Problem>& problems)>;

/// The policy that the text is. What is wrong is appended to the document's problems; the policy is then of no use.
[[nodiscard]] PolicyDocument read_policy(const Document& document, const FindBase& find_base);

}  // namespace callgate::policy
