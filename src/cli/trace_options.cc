#include "cli/trace_options.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <initializer_list>
#include <sstream>
#include <string_view>
#include <utility>

#include "base/error.h"
#include "cli/arguments.h"

namespace callgate::cli {
namespace {

namespace po = boost::program_options;
using Words = std::vector<std::string>;

constexpr std::string_view trace_name = "trace";

po::options_description trace_options() {
  po::options_description options("Options (as strace's, where it has them)");
  auto add = options.add_options();
  add("help,h", repeatable(), "this list");
  add("follow-forks,f", repeatable(), "trace children and threads; -ff with -o: a file for each process");
  add("output,o", po::value<std::string>()->value_name("FILE"), "write to FILE; '|COMMAND': to a command");
  add("output-separately", repeatable(), "with -f and -o: a file for each process");
  add(",e", po::value<Words>()->value_name("EXPR"),
      "trace=SET (names, %class, /regex, !SET); signal=SET; or SET alone");
  add("trace", po::value<Words>()->value_name("SET"), "trace only these system calls");
  add("signal", po::value<Words>()->value_name("SET"), "show only these signals");
  add("string-limit,s", po::value<std::string>()->value_name("N"), "show at most N bytes of a string (32)");
  add("no-abbrev,v", repeatable(), "show structures, arrays and the environment in full");
  add(",x", repeatable(), "show strings that are no text in hexadecimal; -xx: all strings");
  add("decode-fds,y", repeatable(), "show what descriptors refer to; -yy: addresses of sockets as well");
  add("absolute-timestamps,t", repeatable(), "time of day; -tt: with microseconds; -ttt: seconds since the epoch");
  add("relative-timestamps,r", repeatable(), "time since the line before");
  add("syscall-times,T", repeatable(), "time spent in each call");
  add("stack-trace,k", repeatable(), "where in the program each call is made; -kk: with lines of source");
  add("columns,a", po::value<std::string>()->value_name("N"), "column of the results (40)");
  add("const-print-style,X", po::value<std::string>()->value_name("FORMAT"), "constants: raw, abbrev or verbose");
  add("summary-only,c", repeatable(), "no calls but a table of counts, errors and times");
  add("summary,C", repeatable(), "that table after the calls");
  add("summary-sort-by,S", po::value<std::string>()->value_name("COLUMN"),
      "total-time, min-time, max-time, avg-time, calls, errors, name or nothing");
  add("summary-columns,U", po::value<std::string>()->value_name("COLUMNS"),
      "time-percent, total-time, min-time, max-time, avg-time, calls, errors, name");
  add("summary-wall-clock,w", repeatable(), "the table counts wall-clock time, not CPU time");
  add("quiet,q", repeatable(), "nothing about attaching; -qq: nothing about exits");
  add("attach,p", po::value<Words>()->value_name("PID"), "trace a process that runs already");
  add("seccomp-bpf", repeatable(), "accepted for strace's sake: always so where it can be");
  add("json", repeatable(), "JSON Lines instead of text");
  add("color", po::value<std::string>()->value_name("WHEN"), "auto, always or never");
  add("policy", po::value<std::string>()->value_name("POLICY"), "enforce a policy as well, and show its verdicts");
  add("best-effort", repeatable(), "--policy: run even where the kernel cannot keep all that it says");
  return options;
}

/// The long names of letters that are said several times.
constexpr Synonym synonyms[] = {
    {"--strings-in-hex", "-xx"},
    {"--strings-in-hex=all", "-xx"},
    {"--strings-in-hex=non-ascii", "-x"},
    {"--decode-fds=path", "-y"},
    {"--decode-fds=all", "-yy"},
    {"--absolute-timestamps=time", "-t"},
    {"--absolute-timestamps=us", "-tt"},
    {"--absolute-timestamps=time,us", "-tt"},
    {"--absolute-timestamps=unix,us", "-ttt"},
    {"--stack-trace=symbol", "-k"},
    {"--stack-trace=source", "-kk"},
    {"--quiet=attach,personality", "-q"},
    {"--quiet=attach,personality,exit", "-qq"},
    {"--quiet=all", "-qqq"},
};

/// A number in an option; throws the usage Error otherwise.
template <typename Number>
Number number_of(std::string_view option, std::string_view text) {
  Number number{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size() || number < 0)
    throw usage_error(trace_name, fmt::format("{}: '{}' is not a number that can be", option, text));
  return number;
}

/// The value of an option that has few.
template <typename Value>
Value choice_of(std::string_view option, std::string_view text,
                std::initializer_list<std::pair<std::string_view, Value>> choices) {
  std::string names;
  for (const auto& [choice, value] : choices) {
    if (choice == text) return value;
    names += fmt::format("{}{}", names.empty() ? "" : ", ", choice);
  }
  throw usage_error(trace_name, fmt::format("{}: '{}' is none of {}", option, text, names));
}

report::SummaryColumn column_of(std::string_view option, std::string_view text) {
  if (const auto column = report::find_summary_column(text)) return *column;
  throw usage_error(trace_name,
                    fmt::format("{}: '{}' is none of time-percent, total-time, min-time, max-time, avg-time, calls, "
                                "errors, name",
                                option, text));
}

std::optional<std::string> value_of(const Arguments& arguments, const char* option) {
  if (arguments.options.count(option) == 0) return std::nullopt;
  return arguments.options[option].as<std::string>();
}
bool given(const Arguments& arguments, const char* option) {
  return times(arguments, option) > 0;
}

/// What `-e` and its long forms choose.
void select(const Arguments& arguments, TraceOptions& chosen) {
  Words expressions;
  if (arguments.options.count("-e") != 0) expressions = arguments.options["-e"].as<Words>();
  for (const char* option : {"trace", "signal"}) {
    if (arguments.options.count(option) == 0) continue;
    for (const std::string& set : arguments.options[option].as<Words>())
      expressions.push_back(fmt::format("{}={}", option, set));
  }
  for (const std::string& expression : expressions) {
    const std::size_t equals = expression.find('=');
    const std::string what = equals == std::string::npos ? "trace" : expression.substr(0, equals);
    const std::string_view set = std::string_view(expression).substr(equals == std::string::npos ? 0 : equals + 1);
    if (what == "trace" || what == "t") {
      chosen.calls = CallSet(set);
    } else if (what == "signal" || what == "signals" || what == "s") {
      chosen.signals = SignalSelection(set);
    } else {
      throw usage_error(trace_name, fmt::format("-e {}: only trace=SET and signal=SET are known", what));
    }
  }
}

std::vector<pid_t> pids_of(const Arguments& arguments) {
  std::vector<pid_t> pids;
  if (arguments.options.count("attach") == 0) return pids;
  for (const std::string& list : arguments.options["attach"].as<Words>()) {
    std::string_view rest = list;
    while (true) {
      const std::size_t comma = rest.find_first_of(", \n");
      pids.push_back(number_of<pid_t>("-p", rest.substr(0, comma)));
      if (comma == std::string_view::npos) break;
      rest.remove_prefix(comma + 1);
    }
  }
  return pids;
}

TraceOptions options_of(const Arguments& arguments) {
  TraceOptions request;
  request.help = given(arguments, "help");
  const int follow = times(arguments, "follow-forks");
  request.follow = follow > 0;
  request.separately = follow > 1 || given(arguments, "output-separately");
  request.output = value_of(arguments, "output");
  select(arguments, request);
  request.text.hidden_signals = request.signals.missing();
  request.pids = pids_of(arguments);
  request.words = arguments.rest;
  request.policy = value_of(arguments, "policy");
  request.best_effort = given(arguments, "best-effort");
  request.quiet = given(arguments, "quiet");
  request.json = given(arguments, "json");
  request.calls_shown = !given(arguments, "summary-only");
  if (given(arguments, "summary-only") && given(arguments, "summary"))
    throw usage_error(trace_name, "-c shows no calls and -C shows them: either, not both");
  request.summary = given(arguments, "summary-only") || given(arguments, "summary");
  request.table.wall_clock = given(arguments, "summary-wall-clock");
  if (request.table.wall_clock && !request.summary)
    throw usage_error(trace_name, "-w is of the table that -c or -C shows");
  request.table.json = request.json;
  if (const auto column = value_of(arguments, "summary-sort-by")) {
    const bool unsorted = *column == "nothing" || *column == "none" || *column == "unsorted";
    request.table.sort_by = unsorted ? std::nullopt : std::optional(column_of("-S", *column));
  }
  if (const auto columns = value_of(arguments, "summary-columns")) {
    request.table.columns.clear();
    for (const std::string_view column : elements_of(*columns)) {
      request.table.columns.push_back(column_of("-U", column));
      if (std::ranges::count(request.table.columns, request.table.columns.back()) > 1)
        throw usage_error(trace_name, fmt::format("-U: '{}' stands twice", column));
    }
  }
  if (const auto when = value_of(arguments, "color"))
    request.color = choice_of<report::ColourChoice>("--color", *when,
                                                    {{"auto", report::ColourChoice::automatic},
                                                     {"always", report::ColourChoice::always},
                                                     {"never", report::ColourChoice::never}});

  report::TextOptions& text = request.text;
  if (const auto limit = value_of(arguments, "string-limit"))
    text.style.string_limit = number_of<std::size_t>("-s", *limit);
  text.style.verbose = given(arguments, "no-abbrev");
  const int hex = times(arguments, "-x");
  if (hex > 0) text.style.hex_strings = hex > 1 ? report::HexStrings::always : report::HexStrings::not_ascii;
  if (const auto style = value_of(arguments, "const-print-style"))
    text.style.numbers = choice_of<report::Numbers>("-X", *style,
                                                    {{"raw", report::Numbers::raw},
                                                     {"abbrev", report::Numbers::abbreviated},
                                                     {"verbose", report::Numbers::verbose}});
  const int names = times(arguments, "decode-fds");
  request.names = names > 0;
  request.sockets = names > 1;
  constexpr std::array clocks = {report::Clock::none, report::Clock::seconds, report::Clock::microseconds,
                                 report::Clock::epoch};
  text.clock = clocks.at(static_cast<std::size_t>(std::min(times(arguments, "absolute-timestamps"), 3)));
  text.since_last = given(arguments, "relative-timestamps");
  text.durations = given(arguments, "syscall-times");
  if (const int stacks = times(arguments, "stack-trace"); stacks > 0)
    request.stack = stacks > 1 ? tracer::LiveStack::Detail::sources : tracer::LiveStack::Detail::symbols;
  if (const auto column = value_of(arguments, "columns")) text.column = number_of<std::size_t>("-a", *column);
  text.quiet = static_cast<unsigned>(times(arguments, "quiet"));
  // The trace of a program goes to a file so that the terminal is the program's alone.
  if (request.output && request.pids.empty()) text.quiet = std::max(text.quiet, 1U);
  if (request.separately && request.output) {
    text.pids = report::PidPrefix::never;
  } else if (request.output && (request.follow || request.pids.size() > 1)) {
    text.pids = report::PidPrefix::always;
  }
  return request;
}

void check(const TraceOptions& request) {
  if (!request.pids.empty() && !request.words.empty())
    throw usage_error(trace_name, "either a program or -p, not both");
  if (!request.pids.empty() && request.policy)
    throw usage_error(trace_name, "--policy holds from a program's start on: it cannot be imposed on -p");
  if (request.separately && request.output && is_command(*request.output))
    throw usage_error(trace_name, "-ff writes files: it cannot write to a command");
}

}  // namespace

TraceOptions trace_options(std::span<const std::string> words) {
  TraceOptions options = options_of(parse(words, trace_options(), trace_name, synonyms));
  if (!options.help) check(options);
  return options;
}

std::string trace_help() {
  std::ostringstream text;
  text << "usage: callgate trace [OPTIONS] [--] PROGRAM [ARGS]\n       "
          "callgate trace [OPTIONS] -p PID\n\n"
       << trace_options();
  return text.str();
}

}  // namespace callgate::cli
