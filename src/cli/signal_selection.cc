#include "cli/signal_selection.h"

#include <fmt/format.h>

#include <charconv>
#include <optional>
#include <string>

#include "base/error.h"
#include "decode/constants/signal.h"

namespace callgate::cli {
namespace {

std::optional<std::uint64_t> signal_number(std::string_view name) {
  std::uint64_t number = 0;
  const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), number);
  if (error == std::errc() && end == name.data() + name.size()) {
    return number > 0 && number <= 64 ? std::optional(number) : std::nullopt;
  }
  const std::string full = name.starts_with("SIG") ? std::string(name) : "SIG" + std::string(name);
  return decode::value_of(decode::signal_names, full);
}

}  // namespace

SignalSelection::SignalSelection(std::string_view expression) {
  const bool complement = expression.starts_with('!');
  if (complement) expression.remove_prefix(1);
  while (true) {
    const std::size_t comma = expression.find(',');
    const std::string_view name = expression.substr(0, comma);
    if (name == "all") {
      members_.set();
    } else if (name != "none") {
      const std::optional<std::uint64_t> number = signal_number(name);
      if (!number)
        throw Error("-e signal", fmt::format("unknown signal '{}'", name), "`kill -l` names them all",
                    ExitStatus::usage);
      members_.set(*number);
    }
    if (comma == std::string_view::npos) break;
    expression.remove_prefix(comma + 1);
  }
  if (complement) members_.flip();
}

}  // namespace callgate::cli
