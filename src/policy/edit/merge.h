// Several policies made one: the text of the first, with what the others allow and it does not.
#pragma once

#include <string>
#include <vector>

#include "policy/policy.h"

namespace callgate::policy {

/// A policy as its author wrote it, and what it means.
struct PolicyText {
  std::string text;
  std::string file;
  Policy policy;
};

struct Merged {
  std::string text;  ///< of `into`, with what was added
  /// What the other allows or denies and the outcome does not, in whole sentences. A denial that somebody wrote is
  /// never taken back.
  std::vector<std::string> remarks;
};

/// Throws Error (exit status 2) where the other one speaks of groups of its own, or `into` is laid out so that nothing
/// can be added.
[[nodiscard]] Merged merged(const PolicyText& into, const PolicyText& other);

}  // namespace callgate::policy
