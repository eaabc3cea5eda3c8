// Commands of a command, `callgate policy check`: chosen by the first word, each with its own options. Nothing is run.
#pragma once

#include <boost/program_options.hpp>
#include <span>
#include <string>
#include <string_view>

#include "cli/arguments.h"
#include "cli/commands.h"

namespace callgate::cli {

/// One of them. Its exit status: 0; 1 where the answer is no (a test fails, two policies differ); 2 for errors.
struct Subcommand {
  std::string_view of;  ///< the command that has it: "policy"
  std::string_view name;
  std::string_view words;  ///< what it is given: "POLICY CALL [ARGUMENT=VALUE...]"
  std::string_view summary;
  void (*add_options)(boost::program_options::options_description& options);  ///< null: it has none but --help
  int (*run)(const Arguments& arguments);
};

/// What a command with such commands says of itself.
struct SubcommandHelp {
  std::string_view operands;  ///< "POLICY..."
  std::string_view about;     ///< a line
};

/// Does what the first word says; `all` are those of one command, at least one.
[[nodiscard]] tracer::Outcome run_one_of(std::span<const Subcommand* const> all, const SubcommandHelp& help,
                                         const Invocation& invocation);

/// Tells the user that the command line is not as it should be.
[[noreturn]] void misused(const Subcommand& command, const std::string& why);

}  // namespace callgate::cli
