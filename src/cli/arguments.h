// Options of a command: parsed by Boost.Program_options up to the first word that is no option, where the target's own
// command begins.
#pragma once

#include <boost/program_options.hpp>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

namespace callgate::cli {

struct Arguments {
  boost::program_options::variables_map options;
  std::vector<std::string> rest;  ///< the first word that is no option and all after it; without a leading `--`
};

/// A whole word that says what another option says: `--quiet=all` for `-qqq`.
struct Synonym {
  std::string_view word;
  std::string_view means;
};

/// Parses `words`. Throws Error with ExitStatus::usage for what is not in `known`, with a hint; `command` is the
/// command's name ("trace"), for messages.
[[nodiscard]] Arguments parse(std::span<const std::string> words,
                              const boost::program_options::options_description& known, std::string_view command,
                              std::span<const Synonym> synonyms = {});

/// Likewise for a command that runs no program: options may stand anywhere before a `--`, `rest` are all other words.
[[nodiscard]] Arguments parse_anywhere(std::span<const std::string> words,
                                       const boost::program_options::options_description& known,
                                       std::string_view command);

/// The semantic of an option without a value that may be repeated, `-f -f` or `-ff`: its value is how often, an int.
/// Owned by the options_description that it is given to.
[[nodiscard]] boost::program_options::value_semantic* repeatable();
/// How often a repeatable() option was given.
[[nodiscard]] int times(const Arguments& arguments, const std::string& option);

/// What stands between the commas of a list, but for what is empty.
[[nodiscard]] std::vector<std::string_view> elements_of(std::string_view list);

/// The Error of a mistake on the command line of `command`.
[[nodiscard]] Error usage_error(std::string_view command, const std::string& why);

}  // namespace callgate::cli
