#include "cli/trace_options.h"

#include <doctest/doctest.h>

#include <csignal>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/error.h"

namespace callgate::cli {
namespace {

using Words = std::vector<std::string>;

TraceOptions of(Words words) {
  words.emplace_back("true");
  return trace_options(words);
}

TEST_CASE("a letter said several times has long names") {
  using report::Clock;
  using report::HexStrings;
  for (const auto& [words, hex] : {std::pair<Words, HexStrings>{{"-x"}, HexStrings::not_ascii},
                                   {{"-xx"}, HexStrings::always},
                                   {{"--strings-in-hex"}, HexStrings::always},
                                   {{"--strings-in-hex=all"}, HexStrings::always},
                                   {{"--strings-in-hex=non-ascii"}, HexStrings::not_ascii}})
    CHECK(of(words).text.style.hex_strings == hex);
  for (const auto& [words, clock] : {std::pair<Words, Clock>{{"-t"}, Clock::seconds},
                                     {{"--absolute-timestamps"}, Clock::seconds},
                                     {{"--absolute-timestamps=time"}, Clock::seconds},
                                     {{"--absolute-timestamps=us"}, Clock::microseconds},
                                     {{"--absolute-timestamps=unix,us"}, Clock::epoch},
                                     {{"-ttt"}, Clock::epoch}})
    CHECK(of(words).text.clock == clock);
  CHECK(of({"--decode-fds"}).names);
  CHECK_FALSE(of({"--decode-fds=path"}).sockets);
  CHECK(of({"--decode-fds=all"}).sockets);
  CHECK(of({"--quiet=attach,personality"}).text.quiet == 1);
  CHECK(of({"--quiet=attach,personality,exit"}).text.quiet == 2);
}

TEST_CASE("switches may be repeated") {
  const TraceOptions options = of({"-vv", "-T", "-T", "-rr"});
  CHECK(options.text.style.verbose);
  CHECK(options.text.durations);
  CHECK(options.text.since_last);
}

TEST_CASE("the last set of calls and of signals is the one that counts") {
  const TraceOptions options = of({"-e", "trace=read", "-e", "%file", "-e", "signal=none", "--signal=TERM"});
  CHECK(options.calls.contains(decode::Arch::x86_64, decode::find_call("openat")));
  CHECK_FALSE(options.calls.contains(decode::Arch::x86_64, decode::find_call("read")));
  CHECK(options.signals.contains(SIGTERM));
  CHECK((options.text.hidden_signals >> (SIGTERM - 1) & 1U) == 0);
  CHECK((options.text.hidden_signals >> (SIGINT - 1) & 1U) == 1);
}

TEST_CASE("the table's order and columns") {
  using report::SummaryColumn;
  CHECK(of({"-c", "-S", "nothing"}).table.sort_by == std::nullopt);
  CHECK(of({"-c", "-S", "count"}).table.sort_by == SummaryColumn::calls);
  CHECK(of({"-c", "-U", "calls,name"}).table.columns == std::vector{SummaryColumn::calls, SummaryColumn::name});
}

TEST_CASE("what cannot be meant") {
  for (const Words& words :
       {Words{"-c", "-C"}, Words{"-w"}, Words{"-c", "-S", "size"}, Words{"-c", "-U", "calls,calls"},
        Words{"-c", "-U", "size"}, Words{"-s", "-1"}, Words{"-X", "odd"}, Words{"-p", "1"}, Words{"--quiet=nobody"},
        Words{"-ff", "-o", "|cat"}, Words{"-e", "inject=read"}})
    CHECK_THROWS_AS(of(words), Error);
}

}  // namespace
}  // namespace callgate::cli
