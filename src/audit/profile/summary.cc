#include "audit/profile/summary.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <functional>
#include <string_view>
#include <utility>
#include <vector>

namespace callgate::audit {
namespace {

std::string plural(std::uint64_t count, std::string_view one) {
  return fmt::format("{} {}{}", count, one, count == 1 ? "" : "s");
}

double milliseconds(std::chrono::nanoseconds time) {
  return std::chrono::duration<double, std::milli>(time).count();
}

void put_runs(std::string& out, const Profile& profile) {
  Runs sum;
  for (const auto& [command, runs] : profile.runs) sum.add(runs);
  out += plural(sum.all, "run");
  if (sum.partial != 0) out += fmt::format(", {} ended before the time", sum.partial);
  out += '\n';
  for (const auto& [command, runs] : profile.runs) {
    out += fmt::format("  {:>6}  {}{}\n", runs.all, command,
                       runs.partial == 0 ? "" : fmt::format("   ({} ended before the time)", runs.partial));
  }
}

void put_calls(std::string& out, const Profile& profile) {
  struct Row {
    const std::string* call;
    const Uses* uses;
    Tally sum;
    std::uint64_t count;
  };
  std::vector<Row> rows;
  for (const auto& [call, uses] : profile.calls) {
    Tally sum = sum_of(uses);
    const std::uint64_t count = sum.count();
    rows.push_back({&call, &uses, std::move(sum), count});
  }
  std::ranges::stable_sort(rows, std::greater{}, &Row::count);
  out += fmt::format("\n{}\n  {:>9} {:>12} {:>10}  call\n", plural(rows.size(), "system call"), "times", "in all ms",
                     "longest");
  for (const Row& row : rows) {
    const auto times = profile.times.find(*row.call);
    const Times took = times == profile.times.end() ? Times{} : times->second;
    out += fmt::format("  {:>9} {:>12.3f} {:>10.3f}  {}: {}\n", row.count, milliseconds(took.total),
                       milliseconds(took.longest), *row.call, programs_text(row.sum));
    for (const auto& [word, tally] : *row.uses) {
      if (!word.empty()) out += fmt::format("  {:>9} {:>24}  {}\n", tally.count(), "", word);
    }
  }
  if (profile.foreign) out += "  and calls of another architecture (i386)\n";
}

void put_paths(std::string& out, const Paths& paths) {
  out += fmt::format("\n{} (n names listed, r read, w written, x executed, l looked at)\n",
                     plural(paths.all().size(), "path"));
  for (const auto& [path, record] : paths.all()) {
    std::string access;
    access += record.has(Access::list) ? 'n' : '-';
    access += record.has(Access::read) ? 'r' : '-';
    access += record.has(Access::write) ? 'w' : '-';
    access += record.has(Access::execute) ? 'x' : '-';
    access += record.has(Access::look) ? 'l' : '-';
    out += fmt::format("  {}  {}{}: {}\n", access, path, paths.folded().contains(path) ? " and all below" : "",
                       programs_text(record.tally));
  }
}

}  // namespace

std::string summary_of(const Profile& profile) {
  std::string text;
  put_runs(text, profile);
  put_calls(text, profile);
  put_paths(text, profile.paths);
  if (profile.addresses.empty()) return text;
  text += fmt::format(
      "\n{}\n", profile.addresses.size() == 1 ? "1 address" : fmt::format("{} addresses", profile.addresses.size()));
  for (const auto& [address, tally] : profile.addresses)
    text += fmt::format("  {}: {}\n", address, programs_text(tally));
  return text;
}

}  // namespace callgate::audit
