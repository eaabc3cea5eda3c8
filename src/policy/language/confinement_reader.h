// The keys of a policy besides its rules: filesystem, network, limits, environment.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "policy/confinement.h"
#include "policy/contents/canonical.h"
#include "policy/language/diagnostics.h"
#include "policy/language/variables.h"
#include "policy/language/yaml_tree.h"

namespace callgate::policy {

/// The document that is read.
struct Document {
  const std::string& file;
  std::string_view text;
  const Variables& variables;
  std::vector<Problem>& problems;
  const ReadLink& read_link;  ///< may be empty
};

inline constexpr std::string_view confinement_keys[] = {"filesystem", "network", "limits", "environment"};

/// What these keys of the policy `root` say. What is wrong is appended to the document's problems.
[[nodiscard]] Confinement read_confinement(const YamlNode& root, const Document& document);

/// Tells of the keys of `map` that are not among `known`; true if there are none. `where` is what the map is.
[[nodiscard]] bool check_keys(const YamlNode& map, std::span<const std::string_view> known, std::string_view where,
                              std::vector<Problem>& problems);

}  // namespace callgate::policy
