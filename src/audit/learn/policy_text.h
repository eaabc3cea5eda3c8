// The policy that lets a program do what it was seen to do, as a person would have written it.
#pragma once

#include <string>

#include "audit/learn/areas.h"
#include "audit/profile/profile.h"

namespace callgate::audit {

struct Learned {
  std::string name;      ///< of the policy
  std::string command;   ///< that was run
  bool partial = false;  ///< it was interrupted
  Folders folders;
};

/// The text of a policy's file.
[[nodiscard]] std::string policy_text(const Profile& profile, const Learned& learned);

}  // namespace callgate::audit
