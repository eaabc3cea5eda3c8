#include "report/summary.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <utility>

#include "report/call_text.h"

namespace callgate::report {
namespace {

double seconds(std::chrono::nanoseconds time) {
  return std::chrono::duration<double>(time).count();
}

// Time of one call on the average, in whole microseconds.
std::int64_t usecs_per_call(std::chrono::nanoseconds time, std::uint64_t calls) {
  if (calls == 0) return 0;
  return time.count() / static_cast<std::int64_t>(calls) / 1000;
}

}  // namespace

std::optional<SummaryOrder> find_summary_order(std::string_view name) {
  static constexpr std::array<std::pair<std::string_view, SummaryOrder>, 14> names = {
      {{"time", SummaryOrder::time},
       {"time-total", SummaryOrder::time},
       {"total-time", SummaryOrder::time},
       {"time-percent", SummaryOrder::time},
       {"calls", SummaryOrder::calls},
       {"count", SummaryOrder::calls},
       {"errors", SummaryOrder::errors},
       {"error", SummaryOrder::errors},
       {"name", SummaryOrder::name},
       {"syscall", SummaryOrder::name},
       {"syscall-name", SummaryOrder::name},
       {"nothing", SummaryOrder::nothing},
       {"none", SummaryOrder::nothing},
       {"unsorted", SummaryOrder::nothing}}};
  for (const auto& [word, order] : names) {
    if (word == name) return order;
  }
  return std::nullopt;
}

void Summary::exited(const CallEvent& event) {
  const decode::DecodedCall& call = event.call;
  Row& row = rows_[{call.record.arch, call.record.number.value, call.name}];
  if (row.calls++ == 0) {
    put_call_name(row.name, call);
    row.described = call.syscall != nullptr;
  }
  if (call.record.result && call.record.result->failed()) ++row.errors;
  row.time += (options_.wall_clock ? event.duration : event.system_time).value_or(std::chrono::nanoseconds{0});
}

std::vector<const Summary::Row*> Summary::sorted(decode::Arch arch) const {
  std::vector<const Row*> rows;
  for (const auto& [key, row] : rows_) {
    if (key.arch == arch) rows.push_back(&row);
  }
  // Rows that are equal stay in the order of their numbers.
  switch (options_.sort_by) {
    case SummaryOrder::time:
      std::ranges::stable_sort(rows, std::ranges::greater{}, &Row::time);
      break;
    case SummaryOrder::calls:
      std::ranges::stable_sort(rows, std::ranges::greater{}, &Row::calls);
      break;
    case SummaryOrder::errors:
      std::ranges::stable_sort(rows, std::ranges::greater{}, &Row::errors);
      break;
    case SummaryOrder::name:
      std::ranges::stable_sort(rows, {}, &Row::name);
      break;
    case SummaryOrder::nothing:
      break;
  }
  return rows;
}

Summary::Row Summary::total(const std::vector<const Row*>& rows) {
  Row total{.name = "total"};
  for (const Row* row : rows) {
    total.calls += row->calls;
    total.errors += row->errors;
    total.time += row->time;
  }
  return total;
}

std::uint64_t Summary::undescribed() const {
  std::uint64_t calls = 0;
  for (const auto& [key, row] : rows_) calls += row.described ? 0 : row.calls;
  return calls;
}

std::string Summary::text() const {
  std::string text;
  for (std::size_t i = 0; i < decode::arch_count; ++i) text += table(static_cast<decode::Arch>(i));
  if (const std::uint64_t calls = undescribed(); calls != 0)
    text += fmt::format("{} {} undescribed: only the raw arguments are known\n", calls,
                        calls == 1 ? "call is" : "calls are");
  return text;
}

std::string Summary::table(decode::Arch arch) const {
  const std::vector<const Row*> rows = sorted(arch);
  if (rows.empty()) return {};
  constexpr std::size_t least_width = 16;
  std::size_t width = least_width;
  for (const Row* row : rows) width = std::max(width, row->name.size());
  const Row total = Summary::total(rows);

  const std::string rule = fmt::format("{0:->6} {0:->11} {0:->11} {0:->9} {0:->9} {0:->{1}}\n", "", width);
  const auto line = [](const Row& row, double percent) {
    return fmt::format("{:6.2f} {:11.6f} {:11} {:9} {:9} {}\n", percent, seconds(row.time),
                       usecs_per_call(row.time, row.calls), row.calls,
                       row.errors == 0 ? std::string() : fmt::format("{:9}", row.errors), row.name);
  };
  std::string text;
  // The architecture that the kernel runs for itself needs no name.
  if (arch != decode::Arch::x86_64)
    text += fmt::format("System call usage summary for {} bit mode:\n", decode::bits_of(arch));
  text += "% time     seconds  usecs/call     calls    errors syscall\n" + rule;
  for (const Row* row : rows)
    text += line(*row, total.time.count() == 0 ? 0 : 100 * seconds(row->time) / seconds(total.time));
  text += rule + line(total, 100);
  return text;
}

Json Summary::json() const {
  Json rows = Json::array();
  std::vector<const Row*> all;
  const auto json_of_row = [](const Row& row) {
    return Json{{"calls", row.calls}, {"errors", row.errors}, {"time_ns", row.time.count()}};
  };
  for (std::size_t i = 0; i < decode::arch_count; ++i) {
    const auto arch = static_cast<decode::Arch>(i);
    for (const Row* row : sorted(arch)) {
      Json json = {{"call", row->name}, {"arch", decode::name_of(arch)}};
      json.update(json_of_row(*row));
      rows.push_back(std::move(json));
      all.push_back(row);
    }
  }
  return {{"schema", json_schema},
          {"type", "summary"},
          {"clock", options_.wall_clock ? "wall" : "system"},
          {"calls", std::move(rows)},
          {"total", json_of_row(total(all))},
          {"undescribed", undescribed()}};
}

void Summary::finish() {
  output_.write(options_.json ? json_line(json()) : text());
}

}  // namespace callgate::report
