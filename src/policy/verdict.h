// What was decided of one call, by whom and why. The strings belong to the policy that gave it.
#pragma once

#include <cstdint>
#include <string_view>

namespace callgate::policy {

/// From the mildest to the strictest: between rules that match one call, the strictest wins.
enum class Action : std::uint8_t { allow, log, deny, kill };

struct Verdict {
  enum class By : std::uint8_t {
    rule,            ///< a rule of the policy: `rule`, `file`, `line`, `reason` tell which
    default_action,  ///< no rule matched: the policy's `default`
    protection,      ///< one of the protections that always hold; `reason` says which
    filesystem,      ///< the policy's places: the kernel has refused; `file` and `line` are those of the key
    network,         ///< likewise the policy's ports
    limit,           ///< a limit of the policy; `reason` is its name, and may say how much of it is used
    contents,        ///< a rule asks of what an argument points to, and that cannot be known; `error` says why
  };
  Action action = Action::allow;
  By by = By::default_action;
  int error = 0;               ///< of a denial: the errno that the tracee sees
  std::string_view rule = {};  ///< the rule's name, where it has one
  std::string_view reason = {};
  std::string_view file = {};  ///< the policy file, as it was named
  int line = 0;                ///< 1-based; 0 where there is none
  bool one_of_many = false;    ///< whether a process that has met it is likely to meet it again and again
  /// contents: whether the kernel would have refused the call by itself: a path that leads nowhere, or where the caller
  /// may not go, memory that is not there.
  bool fails_anyway = false;
};

}  // namespace callgate::policy
