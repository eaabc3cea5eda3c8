#include "cli/signal_selection.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <charconv>
#include <optional>
#include <string>
#include <vector>

#include "base/error.h"
#include "cli/arguments.h"
#include "decode/constants/signal.h"

namespace callgate::cli {
namespace {

std::optional<std::uint64_t> signal_number(std::string_view name) {
  std::uint64_t number = 0;
  const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), number);
  if (error == std::errc() && end == name.data() + name.size()) {
    return number > 0 && number <= 64 ? std::optional(number) : std::nullopt;
  }
  std::string full(name);
  std::ranges::transform(full, full.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  if (!full.starts_with("SIG")) full.insert(0, "SIG");
  return decode::value_of(decode::signal_names, full);
}

}  // namespace

SignalSelection::SignalSelection(std::string_view expression) {
  const bool complement = expression.starts_with('!');
  if (complement) expression.remove_prefix(1);
  const std::vector<std::string_view> names = elements_of(expression);
  if (names.empty())
    throw Error("-e signal", "the set of signals is empty", "`-e signal=none` shows none", ExitStatus::usage);
  for (const std::string_view name : names) {
    if (name == "all") {
      members_.set();
    } else if (name != "none") {
      const std::optional<std::uint64_t> number = signal_number(name);
      if (!number)
        throw Error("-e signal", fmt::format("unknown signal '{}'", name), "`kill -l` names them all",
                    ExitStatus::usage);
      members_.set(*number);
    }
  }
  if (complement) members_.flip();
}

}  // namespace callgate::cli
