// The options of `callgate trace`, which are strace's: from words to what they
// ask for.
#pragma once

#include <sys/types.h>

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "cli/call_set.h"
#include "cli/signal_selection.h"
#include "report/colour.h"
#include "report/summary.h"
#include "report/text_options.h"
#include "tracer/live/live_stack.h"

namespace callgate::cli {

struct TraceOptions {
  bool help = false;
  std::vector<std::string> words;  ///< the program and its arguments; empty where pids are given
  std::vector<pid_t> pids;         ///< -p
  bool follow = false;             ///< -f
  bool separately = false;         ///< -ff: with `output`, a file for each thread
  std::optional<std::string> output;
  CallSet calls;
  SignalSelection signals;
  report::TextOptions text;
  report::ColourChoice color = report::ColourChoice::automatic;
  bool names = false;                              ///< -y
  bool sockets = false;                            ///< -yy
  std::optional<tracer::LiveStack::Detail> stack;  ///< -k, -kk
  bool json = false;
  bool calls_shown = true;  ///< not with -c
  bool summary = false;     ///< -c, -C
  report::SummaryOptions table;
  std::optional<std::string> policy;
  bool best_effort = false;  ///< with a policy: run the program even if the kernel cannot keep all of it
  bool quiet = false;        ///< -q: the policy is not told to have rules without effect
};

/// Throws Error with ExitStatus::usage.
[[nodiscard]] TraceOptions trace_options(std::span<const std::string> words);
/// The list of options, for people.
[[nodiscard]] std::string trace_help();

/// Whether `-o` names a command, `|grep x` or `!grep x`, not a file.
[[nodiscard]] inline bool is_command(const std::string& output) {
  return output.starts_with('|') || output.starts_with('!');
}

}  // namespace callgate::cli
