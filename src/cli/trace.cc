// `callgate trace`: shows every system call of a program, with strace's options.
#include <fmt/format.h>

#include <charconv>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "cli/arguments.h"
#include "cli/call_set.h"
#include "cli/commands.h"
#include "cli/recorder.h"
#include "cli/target.h"
#include "policy/compile.h"
#include "policy/find.h"
#include "policy/load.h"

namespace callgate::cli {
namespace {

namespace po = boost::program_options;
using Words = std::vector<std::string>;

constexpr std::string_view name = "trace";

po::options_description known_options() {
  po::options_description options("Options (as strace's, where it has them)");
  auto add = options.add_options();
  add("help,h", po::bool_switch(), "this list");
  add("follow-forks,f", repeatable(), "trace children and threads; -ff with -o: a file for each process");
  add("output,o", po::value<std::string>()->value_name("FILE"), "write to FILE; '|COMMAND': to a command");
  add("output-separately", po::bool_switch(), "with -f and -o: a file for each process");
  add(",e", po::value<Words>()->value_name("EXPR"), "trace=SET (names, %class, /regex, !SET); signal=SET; or SET alone");
  add("trace", po::value<Words>()->value_name("SET"), "trace only these system calls");
  add("string-limit,s", po::value<std::string>()->value_name("N"), "show at most N bytes of a string (32)");
  add("no-abbrev,v", po::bool_switch(), "show structures, arrays and the environment in full");
  add(",x", repeatable(), "show strings that are no text in hexadecimal; -xx: all strings");
  add("decode-fds,y", repeatable(), "show what descriptors refer to; -yy: addresses of sockets as well");
  add("absolute-timestamps,t", repeatable(), "time of day; -tt: with microseconds; -ttt: seconds since the epoch");
  add("relative-timestamps,r", po::bool_switch(), "time since the line before");
  add("syscall-times,T", po::bool_switch(), "time spent in each call");
  add("columns,a", po::value<std::string>()->value_name("N"), "column of the results (40)");
  add("const-print-style,X", po::value<std::string>()->value_name("FORMAT"), "constants: raw, abbrev or verbose");
  add("summary-only,c", po::bool_switch(), "no calls but a table of counts, errors and times");
  add("summary,C", po::bool_switch(), "that table after the calls");
  add("summary-sort-by,S", po::value<std::string>()->value_name("COLUMN"), "time, calls, errors, name or nothing");
  add("summary-wall-clock,w", po::bool_switch(), "the table counts wall-clock time, not CPU time");
  add("quiet,q", repeatable(), "nothing about attaching; -qq: nothing about exits");
  add("attach,p", po::value<Words>()->value_name("PID"), "trace a process that runs already");
  add("seccomp-bpf", po::bool_switch(), "accepted for strace's sake: always so where it can be");
  add("json", po::bool_switch(), "JSON Lines instead of text");
  add("color", po::value<std::string>()->value_name("WHEN"), "auto, always or never");
  add("policy", po::value<std::string>()->value_name("POLICY"), "enforce a policy as well, and show its verdicts");
  return options;
}

}  // namespace

}  // namespace callgate::cli
