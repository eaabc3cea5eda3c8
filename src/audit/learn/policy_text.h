// The policy that lets a program do what it was seen to do, as a person would have written it.
#pragma once

#include <string>
#include <vector>

#include "audit/learn/areas.h"
#include "audit/learn/rules.h"
#include "audit/profile/profile.h"

namespace callgate::audit {

struct Learned {
  std::string name;      ///< of the policy
  std::string command;   ///< that was run
  bool partial = false;  ///< it was interrupted
  Folders folders;
  Asking asking = Asking::anything;
};

/// The text of a policy's file, and what is to be told of it: where it is wider than what was seen, in whole sentences.
struct PolicyText {
  std::string text;
  std::vector<std::string> remarks;
};
[[nodiscard]] PolicyText policy_text(const Profile& profile, const Learned& learned);

}  // namespace callgate::audit
