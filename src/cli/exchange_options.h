// What `callgate policy export` and `import` have in common: the format, where to write, what is told.
#pragma once

#include <boost/program_options.hpp>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "cli/subcommand.h"
#include "policy/exchange/remark.h"

namespace callgate::cli {

/// The choice of a format: --to for an export, --from for an import.
struct FormatOption {
  const char* option;
  std::span<const std::string_view> formats;
};

/// Adds it, -o and --strict; `strict` is what that does.
void add_exchange_options(boost::program_options::options_description& options, const FormatOption& format,
                          const char* strict);

/// The place of the format in the list. Throws Error with ExitStatus::usage where it is missing or unknown.
[[nodiscard]] std::size_t chosen_format(const Subcommand& command, const Arguments& arguments,
                                        const FormatOption& format);

/// Tells the remarks, and writes the text where the options want it. The exit status: 1 where --strict forbids it.
/// `target` is what could not say all: "systemd", "a policy".
[[nodiscard]] int hand_out(const policy::Exchanged& exchanged, const Arguments& arguments, std::string_view target);

}  // namespace callgate::cli
