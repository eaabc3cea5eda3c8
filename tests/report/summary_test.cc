#include "report/summary.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "decode/describe.h"
#include "trace_builder.h"

namespace callgate::report {
namespace {

using decode::DecodedCall;
using std::chrono::microseconds;
using std::chrono::nanoseconds;

constexpr decode::Syscall described = decode::sys("read", decode::ret::size);

struct Counted {
  explicit Counted(const SummaryOptions& options) : summary(options, captured.output().of(0)) {}
  void add(std::string_view name, std::uint32_t number, nanoseconds system, int error = 0,
           const decode::Syscall* syscall = &described, decode::Arch arch = decode::Arch::x86_64) {
    DecodedCall call;
    call.record.arch = arch;
    call.name = name;
    call.syscall = syscall;
    call.record.number.value = number;
    call.record.result = decode::SyscallResult{.value = -error, .error = error};
    summary.exited({.origin = {}, .call = call, .duration = system * 10, .system_time = system});
  }
  std::string written() {
    summary.finish();
    return captured.text();
  }

  test::Captured captured;
  Summary summary;
};

void add_some(Counted& counted) {
  counted.add("read", 0, microseconds(3));
  counted.add("openat", 257, microseconds(100), 2);
  counted.add("openat", 257, microseconds(101));
  counted.add("mmap", 9, nanoseconds(192'600));
  counted.add("close", 3, nanoseconds(0));
}

std::vector<std::string> names(const SummaryOptions& options) {
  Counted counted(options);
  add_some(counted);
  std::vector<std::string> order;
  const Json json = counted.summary.json();
  for (const Json& row : json["calls"]) order.push_back(row["call"]);
  return order;
}

TEST_CASE("the table is strace's") {
  Counted counted({});
  add_some(counted);
  CHECK(counted.written() ==
        "% time     seconds  usecs/call     calls    errors syscall\n"
        "------ ----------- ----------- --------- --------- ----------------\n"
        " 50.68    0.000201         100         2         1 openat\n"
        " 48.56    0.000193         192         1           mmap\n"
        "  0.76    0.000003           3         1           read\n"
        "  0.00    0.000000           0         1           close\n"
        "------ ----------- ----------- --------- --------- ----------------\n"
        "100.00    0.000397          79         5         1 total\n");
}

TEST_CASE("wall-clock time is the duration") {
  Counted counted({.wall_clock = true});
  counted.add("nanosleep", 35, microseconds(10'000));
  CHECK(counted.written().find("100.00    0.100000      100000         1           nanosleep\n") != std::string::npos);
}

TEST_CASE("a long name widens its column") {
  Counted counted({});
  counted.add("set_mempolicy_home_node", 450, microseconds(1));
  CHECK(counted.written() ==
        "% time     seconds  usecs/call     calls    errors syscall\n"
        "------ ----------- ----------- --------- --------- -----------------------\n"
        "100.00    0.000001           1         1           set_mempolicy_home_node\n"
        "------ ----------- ----------- --------- --------- -----------------------\n"
        "100.00    0.000001           1         1           total\n");
}

TEST_CASE("without time all of it is zero, without calls there is no table") {
  Counted counted({});
  CHECK(counted.written().empty());
  counted.add("read", 0, nanoseconds(0));
  CHECK(counted.written().find("  0.00    0.000000           0         1           read\n") != std::string::npos);
}

TEST_CASE("rows are sorted by the column that was asked for") {
  using Names = std::vector<std::string>;
  CHECK(names({.sort_by = SummaryColumn::total_time}) == Names{"openat", "mmap", "read", "close"});
  CHECK(names({.sort_by = SummaryColumn::calls}) == Names{"openat", "read", "close", "mmap"});
  CHECK(names({.sort_by = SummaryColumn::errors}) == Names{"openat", "read", "close", "mmap"});
  CHECK(names({.sort_by = SummaryColumn::name}) == Names{"close", "mmap", "openat", "read"});
  CHECK(names({.sort_by = std::nullopt}) == Names{"read", "close", "mmap", "openat"});
  CHECK(find_summary_column("calls") == SummaryColumn::calls);
  CHECK(find_summary_column("total-time") == SummaryColumn::total_time);
  CHECK(find_summary_column("shortest") == SummaryColumn::min_time);
  CHECK(!find_summary_column("bogus"));
  CHECK(!find_summary_column(""));
  CHECK(names({.sort_by = SummaryColumn::min_time}) == Names{"mmap", "openat", "read", "close"});
  CHECK(names({.sort_by = SummaryColumn::max_time}) == Names{"mmap", "openat", "read", "close"});
  CHECK(names({.sort_by = SummaryColumn::avg_time}) == Names{"mmap", "openat", "read", "close"});
}

TEST_CASE("a table for each architecture; the calls behind socketcall apart") {
  Counted counted({.sort_by = std::nullopt});
  counted.add("send", 102, microseconds(1), 107, &described, decode::Arch::i386);
  counted.add("socket", 102, microseconds(1), 0, &described, decode::Arch::i386);
  counted.add("getpid", 39, microseconds(2));
  CHECK(counted.written() ==
        "% time     seconds  usecs/call     calls    errors syscall\n"
        "------ ----------- ----------- --------- --------- ----------------\n"
        "100.00    0.000002           2         1           getpid\n"
        "------ ----------- ----------- --------- --------- ----------------\n"
        "100.00    0.000002           2         1           total\n"
        "System call usage summary for 32 bit mode:\n"
        "% time     seconds  usecs/call     calls    errors syscall\n"
        "------ ----------- ----------- --------- --------- ----------------\n"
        " 50.00    0.000001           1         1         1 send\n"
        " 50.00    0.000001           1         1           socket\n"
        "------ ----------- ----------- --------- --------- ----------------\n"
        "100.00    0.000002           1         2         1 total\n");
}

TEST_CASE("the columns that were asked for, and the name") {
  using enum SummaryColumn;
  Counted counted({.columns = {calls, min_time, max_time}});
  add_some(counted);
  CHECK(counted.written() ==
        "    calls shortest  longest syscall\n"
        "--------- -------- -------- ----------------\n"
        "        2 0.000100 0.000101 openat\n"
        "        1 0.000193 0.000193 mmap\n"
        "        1 0.000003 0.000003 read\n"
        "        1 0.000000 0.000000 close\n"
        "--------- -------- -------- ----------------\n"
        "        5 0.000000 0.000193 total\n");
  Counted first({.columns = {name, errors}});
  first.add("openat", 257, microseconds(1), 2);
  CHECK(first.written() ==
        "syscall             errors\n"
        "---------------- ---------\n"
        "openat                   1\n"
        "---------------- ---------\n"
        "total                    1\n");
}

TEST_CASE("calls that are not described are counted below the table") {
  Counted counted({});
  counted.add("new_call", 500, microseconds(1), 0, nullptr);
  counted.add("new_call", 500, microseconds(1), 0, nullptr);
  counted.add("", 999, microseconds(1), 38, nullptr);
  const std::string text = counted.written();
  CHECK(text.find(" syscall_0x3e7\n") != std::string::npos);
  CHECK(text.ends_with("total\n3 calls are undescribed: only the raw arguments are known\n"));
}

TEST_CASE("the summary as JSON") {
  Counted counted({.json = true});
  counted.add("openat", 257, nanoseconds(100'500), 2);
  CHECK(
      counted.written() ==
      R"({"schema":1,"type":"summary","clock":"system","calls":[{"call":"openat","arch":"x86_64","calls":1,"errors":1,"time_ns":100500}],)"
      R"("total":{"calls":1,"errors":1,"time_ns":100500},"undescribed":0})"
      "\n");
}

}  // namespace
}  // namespace callgate::report
