#include "cli/cli.h"

#include <fmt/format.h>
#include <signal.h>

#include <algorithm>
#include <cerrno>
#include <exception>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "base/nearest.h"
#include "cli/commands.h"
#include "cli/outcome.h"
#include "cli/print.h"
#include "policy/language/diagnostics.h"
#include "report/writer.h"

namespace callgate::cli {
namespace {

struct Command {
  std::string_view name;
  std::string_view summary;
  tracer::Outcome (*run)(const Invocation& invocation);
};
constexpr Command commands[] = {
    {"trace", "show every system call of a program, as strace does", trace},
    {"run", "run a program under a policy that the kernel enforces", run_under_policy},
    {"audit", "tell what a program does that a policy does not allow, without hindering it", audit_command},
    {"learn", "run a program and write a policy that allows what it did", learn},
    {"profile", "merge, compare and show what `audit --profile` wrote", profile_command},
    {"policy", "check, show, explain and compare policies", policy_command},
    {"list", "show the tables: syscalls, classes, groups, constants", list},
};

constexpr std::string_view version = CALLGATE_VERSION;

std::string help() {
  std::string text =
      "usage: callgate COMMAND [OPTIONS] [--] PROGRAM [ARGS]\n"
      "\n"
      "Shows the boundary between programs and the kernel: each request, each verdict, each result.\n"
      "\n";
  for (const Command& command : commands) text += fmt::format("  {:<8}{}\n", command.name, command.summary);
  text +=
      "\n"
      "`callgate COMMAND --help` lists the options of a command; man callgate tells it all.\n";
  return text;
}

const Command& find(const std::string& name) {
  const auto* found = std::ranges::find(commands, name, &Command::name);
  if (found != std::end(commands)) return *found;
  std::vector<std::string_view> names;
  for (const Command& command : commands) names.push_back(command.name);
  const std::optional<std::string_view> near = nearest(name, names);
  throw Error(name, "unknown command",
              near ? fmt::format("did you mean `callgate {}`?", *near) : "`callgate --help` lists the commands",
              ExitStatus::usage);
}

tracer::Outcome dispatch(std::span<const std::string> words, const tracer::SignalState& signals) {
  if (words.empty())
    throw Error("usage", "a command is missing", "`callgate --help` lists the commands", ExitStatus::usage);
  const std::string& first = words.front();
  if (first == "--help" || first == "-h" || first == "help") {
    print(help());
    return {};
  }
  if (first == "--version" || first == "-V") {
    print(fmt::format("callgate {}\n", version));
    return {};
  }
  return find(first).run({.words = words.subspan(1), .signals = signals});
}

int fail(const Error& error) {
  tell(error);
  return static_cast<int>(error.status());
}

}  // namespace

int run(int argc, char** argv) {
  reserve_standard_descriptors();
  const tracer::SignalState signals;
  // A reader that has gone away is an error of writing, not the end of callgate in the middle of its work.
  ::signal(SIGPIPE, SIG_IGN);
  try {
    const std::vector<std::string> words(argv + 1, argv + argc);
    return end_as(dispatch(words, signals));
  } catch (const report::WriteError& error) {
    // Who reads has seen enough: that is how a pipeline ends, and no fault of anybody's.
    if (error.error_number() == EPIPE) return end_as({.signal = SIGPIPE});
    return fail(error);
  } catch (const policy::PolicyError& error) {
    // Places stand first in their lines, where editors look for them.
    complain(fmt::format("{}\n", error.what()));
    return static_cast<int>(error.status());
  } catch (const Error& error) {
    return fail(error);
  } catch (const std::exception& error) {
    complain(fmt::format("callgate: {}\n", error.what()));
    return static_cast<int>(ExitStatus::failed);
  }
}

}  // namespace callgate::cli
