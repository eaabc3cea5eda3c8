// `${NAME}` and `${NAME:-default}` in the values of a policy.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "policy/language/diagnostics.h"
#include "policy/language/yaml_tree.h"

namespace callgate::policy {

/// The value of an environment variable; none if it is not set.
using Variables = std::function<std::optional<std::string>(const std::string& name)>;

/// Those of this process. PWD is its working directory, whatever the variable says.
[[nodiscard]] Variables own_variables();

/// The scalar's text with its variables in place. `$$` is one dollar sign. A variable that is not set (or, with a
/// default, set to nothing, as in a shell) and has no default is a problem.
[[nodiscard]] std::string expand(const YamlNode& scalar, const Variables& variables, std::vector<Problem>& problems);

/// The conditions of a rule with the variables of all values in place. In patterns (the key `glob`) their characters
/// mean themselves.
[[nodiscard]] YamlNode expand_conditions(const YamlNode& when, const Variables& variables,
                                         std::vector<Problem>& problems);

/// What is told of a path that is not absolute, and how to write it.
[[nodiscard]] std::string not_absolute(std::string_view path);

/// A text that expand() makes this text of: with its dollar signs doubled.
[[nodiscard]] std::string without_variables(std::string_view text);

}  // namespace callgate::policy
