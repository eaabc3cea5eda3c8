// From the file to the Policy: strict, and explained when wrong. The language is described in callgate-policy(5).
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "policy/contents/canonical.h"
#include "policy/explain/expectations.h"
#include "policy/language/diagnostics.h"
#include "policy/language/variables.h"
#include "policy/policy.h"

namespace callgate::policy {

/// What a policy may refer to outside its file.
struct Surroundings {
  /// Where `extends` looks for names, after the folder of the policy itself.
  std::vector<std::string> folders;
  Variables variables;
  /// The text of a file. Throws Error if there is none. Without it nothing can be extended.
  std::function<std::string(const std::string& file)> contents;
  /// Where warnings look for the places that paths mean. Without it they mean what they say.
  ReadLink read_link;

  /// The policy folders, the environment and the files of this process.
  [[nodiscard]] static Surroundings of_this_process();
};

/// The policy in a file. Throws PolicyError, with all that is wrong with it and with what it extends; Error (exit
/// status 2) if it cannot be read. The protections (protections.h) are not in it yet.
[[nodiscard]] Policy load(const std::string& file, const Surroundings& surroundings);

/// A policy, and what is doubtful in its file and in those that it extends (unreachable.h).
struct Loaded {
  Policy policy;
  Diagnostics warnings;
  std::vector<Expectation> tests;  ///< of the file itself
};
/// Likewise, with warnings and tests.
[[nodiscard]] Loaded load_checked(const std::string& file, const Surroundings& surroundings);
[[nodiscard]] Loaded parse_checked(std::string_view text, const std::string& file,
                                   const Surroundings& surroundings = {});

/// The policy that a text is; `file` is what errors and verdicts call it.
[[nodiscard]] Policy parse(std::string_view text, const std::string& file, const Surroundings& surroundings = {});

}  // namespace callgate::policy
