// What `callgate audit` is asked for on its command line.
#pragma once

#include <set>
#include <span>
#include <string>
#include <vector>

#include "audit/findings/findings.h"

namespace callgate::cli {

struct AuditOptions {
  bool help = false;
  std::string baseline;              ///< empty where there is none: then there is a profile
  std::vector<std::string> reports;  ///< each FORMAT=FILE
  std::string profile;               ///< the file to write one to; or empty
  std::set<audit::Kind> failing;
  bool unused = false;  ///< whether it is told what of the baseline was not used
  bool update = false;  ///< whether what is new is added to the baseline
  bool stack = false;
  bool enforce = false;
  bool best_effort = false;
  bool progress = true;  ///< whether a line on a terminal tells how far the run is
  std::vector<std::string> command;
};

/// Throws Error with ExitStatus::usage for what is unknown or does not go together.
[[nodiscard]] AuditOptions parse_audit_options(std::span<const std::string> words);
/// What `callgate audit --help` prints.
[[nodiscard]] std::string audit_help();
/// The Error of a mistake on this command line.
[[noreturn]] void audit_misused(const std::string& why);

}  // namespace callgate::cli
