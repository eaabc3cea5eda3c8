// A call of which some arguments are known, as people and tests write it: `openat flags=O_RDONLY path=/etc/passwd`.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "decode/arch.h"
#include "decode/item.h"
#include "policy/policy.h"

namespace callgate::policy {

/// What is known of one argument.
struct KnownArgument {
  std::string written;               ///< the value as it was written
  const decode::Item* item{};        ///< the argument, in the form of the call that was found to be meant
  std::uint64_t value = 0;           ///< of the register; of what points to memory any that is not NULL
  bool is_target = false;            ///< it is the id of a task of the target
  std::optional<std::string> bytes;  ///< of a path or another text: what it points to
};

struct Question {
  decode::CallIndex call{};
  std::array<std::optional<KnownArgument>, 6> arguments;
};

/// The question that words make: the name of a call, and after it ARGUMENT=VALUE, the argument by its name or its role,
/// the value as a rule has it. Throws Error (exit status 2), which begins with `where`, for what cannot be understood.
[[nodiscard]] Question parse_question(std::span<const std::string_view> words, std::string_view where);

/// What is said between blanks; nothing is quoted.
[[nodiscard]] std::vector<std::string_view> words_in(std::string_view line);

/// The call as it was asked: `socket(family=AF_INET)`.
[[nodiscard]] std::string text_of(const Question& question);

}  // namespace callgate::policy
