// Actions and conditions in words, for explanations: `denies`, `family is none of AF_UNIX, AF_NETLINK`.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "decode/item.h"
#include "policy/policy.h"

namespace callgate::policy {

/// "allow", "log", "deny", "kill".
[[nodiscard]] std::string_view name_of(Action action);
[[nodiscard]] std::optional<Action> action_named(std::string_view name);
/// "allows", "logs", ...
[[nodiscard]] std::string_view verb_of(Action action);
/// "EACCES"; a number that has no name as it is.
[[nodiscard]] std::string error_name(int error);

/// The argument in a register, in the form of the call that its commands choose as `match` asks; null if the call has
/// none there.
[[nodiscard]] const decode::Item* argument_of(const CallMatch& match, std::uint8_t reg);

/// A value of an argument by its constants' names; `mask` are the bits that count.
[[nodiscard]] std::string value_text(const decode::Item& item, std::uint64_t value, std::uint64_t mask = all_bits);

/// The tests of a match, without those that others of the same argument imply.
[[nodiscard]] std::vector<const Test*> telling_tests(const CallMatch& match);

/// What a test asks: `flags has O_WRONLY or O_RDWR`.
[[nodiscard]] std::string words_of(const Test& test, const CallMatch& match);
/// All that is asked; empty if nothing is.
[[nodiscard]] std::string words_of(const CallMatch& match);

}  // namespace callgate::policy
