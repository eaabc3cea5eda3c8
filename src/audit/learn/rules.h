// The rules of a policy that let pass what a program was seen to do, as a person would have written them.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "audit/profile/profile.h"
#include "policy/edit/additions.h"
#include "policy/policy.h"

namespace callgate::audit {

/// What the rules of a policy may ask of.
enum class Asking : unsigned char {
  anything,
  registers,  ///< only what a filter sees: then other programs can be given the policy (callgate policy export)
};

/// For a policy of their own: harmless calls by their groups, calls together with those for the same thing; and what
/// was never seen to be done to memory is denied.
[[nodiscard]] std::vector<policy::NewRule> rules_of(const Profile& profile, Asking asking);

/// By what a policy tells the uses of a call apart: the path, or the argument of this name.
struct Distinction {
  bool by_path = false;
  bool by_address = false;  ///< of a socket
  bool by_flags = false;    ///< the argument is a set of flags
  std::string argument;
};
/// By the call's name; of calls that the policy lets pass under conditions.
using Distinctions = std::map<std::string, Distinction, std::less<>>;

[[nodiscard]] Distinctions distinctions_of(const policy::Policy& policy);

/// What stands before the path in the word of a use that is told by its path.
inline constexpr std::string_view reading = "read ";
inline constexpr std::string_view writing = "write ";
inline constexpr std::string_view otherwise = "use ";

/// For a policy that is there already, and lets none of this pass: these calls, with these values, and nothing beyond.
[[nodiscard]] std::vector<policy::NewRule> additional_rules(const Profile& profile, const Distinctions& distinctions,
                                                            const Folders& folders, Asking asking);

}  // namespace callgate::audit
