// The condition on one argument, as tests of its register.
#pragma once

#include <vector>

#include "policy/language/arguments.h"
#include "policy/language/diagnostics.h"
#include "policy/language/yaml_tree.h"
#include "policy/policy.h"

namespace callgate::policy {

/// What must hold of the argument, all of it:
///
///     VALUE, [VALUE, {min: A, max: B}, ...]       one of these
///     {min: A, max: B}, {mask: M, value: V}       a range (either bound may be left out), some of the bits
///     {any: .., all: .., none: .., only: .., exactly: ..}   sets of flags
///     {not: ...}                                  the contrary of any one of them
///
/// Of a process or thread, `target` is a value too: any that runs under the policy.
/// What is wrong with the condition is appended to `problems`; the tests are then of no use.
[[nodiscard]] std::vector<Test> tests_of(const YamlNode& condition, const Argument& argument,
                                         std::vector<Problem>& problems);

}  // namespace callgate::policy
