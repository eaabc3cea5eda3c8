#include "policy/language/error_value.h"

#include <fmt/format.h>

#include <string_view>

#include "decode/constants/errno.h"
#include "policy/language/values.h"

namespace callgate::policy {
namespace {

// The kernel's own codes, from 512 on, are none that a program may see.
constexpr int errno_limit = 511;

}  // namespace

std::optional<int> read_error(const YamlNode& node, std::vector<Problem>& problems) {
  if (!node.is(YamlNode::Kind::scalar)) {
    if (!node.is(YamlNode::Kind::wrong))
      problems.push_back({node.offset, "'errno' must be the name of an error, or its number"});
    return std::nullopt;
  }
  const decode::ErrnoName* found = decode::find_errno(std::string_view(node.text));
  if (found != nullptr && found->number <= errno_limit) return found->number;
  if (const auto number = parse_number(node.text)) {
    if (*number >= 1 && *number <= errno_limit) return static_cast<int>(*number);
    problems.push_back(
        {node.offset, fmt::format("{} is no error number: they go from 1 to {}", node.text, errno_limit)});
    return std::nullopt;
  }
  std::vector<std::string_view> names;
  for (const decode::ErrnoName& known : decode::all_errnos()) {
    if (known.number <= errno_limit) names.push_back(known.name);
  }
  problems.push_back(
      {node.offset, fmt::format("unknown error {}{}", quoted_word(node.text), did_you_mean(node.text, names))});
  return std::nullopt;
}

}  // namespace callgate::policy
