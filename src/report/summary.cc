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

struct ColumnStyle {
  SummaryColumn column;
  std::string_view title;
  std::size_t width;
  std::array<std::string_view, 5> words;
};

constexpr ColumnStyle styles[] = {
    {SummaryColumn::time_percent, "% time", 6, {"time-percent", "time_percent"}},
    {SummaryColumn::total_time, "seconds", 11, {"time", "total-time", "total_time", "time-total", "time_total"}},
    {SummaryColumn::min_time, "shortest", 8, {"min-time", "min_time", "time-min", "time_min", "shortest"}},
    {SummaryColumn::max_time, "longest", 8, {"max-time", "max_time", "time-max", "time_max", "longest"}},
    {SummaryColumn::avg_time, "usecs/call", 11, {"avg-time", "avg_time", "time-avg", "time_avg"}},
    {SummaryColumn::calls, "calls", 9, {"calls", "count"}},
    {SummaryColumn::errors, "errors", 9, {"errors", "error"}},
    {SummaryColumn::name, "syscall", 16, {"name", "syscall", "syscall-name"}},
};

const ColumnStyle& style_of(SummaryColumn column) {
  return *std::ranges::find(styles, column, &ColumnStyle::column);
}

}  // namespace

std::optional<SummaryColumn> find_summary_column(std::string_view name) {
  const auto* found = std::ranges::find_if(
      styles, [name](const ColumnStyle& style) { return std::ranges::find(style.words, name) != style.words.end(); });
  if (name.empty() || found == std::end(styles)) return std::nullopt;
  return found->column;
}

Summary::Summary(SummaryOptions options, Writer& output) : options_(std::move(options)), output_(output) {
  if (std::ranges::find(options_.columns, SummaryColumn::name) == options_.columns.end())
    options_.columns.push_back(SummaryColumn::name);
}

void Summary::exited(const CallEvent& event) {
  const decode::DecodedCall& call = event.call;
  Row& row = rows_[{call.record.arch, call.record.number.value, call.name}];
  if (row.calls++ == 0) {
    put_call_name(row.name, call);
    row.described = call.syscall != nullptr;
  }
  if (call.record.result && call.record.result->failed()) ++row.errors;
  const auto time = (options_.wall_clock ? event.duration : event.system_time).value_or(std::chrono::nanoseconds{0});
  row.time += time;
  row.shortest = std::min(row.shortest, time);
  row.longest = std::max(row.longest, time);
}

std::vector<const Summary::Row*> Summary::sorted(decode::Arch arch) const {
  std::vector<const Row*> rows;
  for (const auto& [key, row] : rows_) {
    if (key.arch == arch) rows.push_back(&row);
  }
  // Rows that are equal stay in the order of their numbers.
  if (!options_.sort_by) return rows;
  const auto greatest_first = [&rows](auto of) { std::ranges::stable_sort(rows, std::ranges::greater{}, of); };
  switch (*options_.sort_by) {
    case SummaryColumn::time_percent:
    case SummaryColumn::total_time:
      greatest_first(&Row::time);
      break;
    case SummaryColumn::min_time:
      greatest_first(&Row::shortest);
      break;
    case SummaryColumn::max_time:
      greatest_first(&Row::longest);
      break;
    case SummaryColumn::avg_time:
      greatest_first(&Row::average);
      break;
    case SummaryColumn::calls:
      greatest_first(&Row::calls);
      break;
    case SummaryColumn::errors:
      greatest_first(&Row::errors);
      break;
    case SummaryColumn::name:
      std::ranges::stable_sort(rows, {}, &Row::name);
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
    total.shortest = std::min(total.shortest, row->shortest);
    total.longest = std::max(total.longest, row->longest);
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

std::string Summary::line(const Row& row, double percent, std::size_t name_width) const {
  std::string text;
  for (const SummaryColumn column : options_.columns) {
    if (!text.empty()) text += ' ';
    const std::size_t width = style_of(column).width;
    switch (column) {
      case SummaryColumn::time_percent:
        text += fmt::format("{:{}.2f}", percent, width);
        break;
      case SummaryColumn::total_time:
        text += fmt::format("{:{}.6f}", seconds(row.time), width);
        break;
      case SummaryColumn::min_time:
        text += fmt::format("{:{}.6f}", seconds(row.shortest), width);
        break;
      case SummaryColumn::max_time:
        text += fmt::format("{:{}.6f}", seconds(row.longest), width);
        break;
      case SummaryColumn::avg_time:
        text += fmt::format("{:{}}", std::chrono::floor<std::chrono::microseconds>(row.average()).count(), width);
        break;
      case SummaryColumn::calls:
        text += fmt::format("{:{}}", row.calls, width);
        break;
      case SummaryColumn::errors:
        text += row.errors == 0 ? std::string(width, ' ') : fmt::format("{:{}}", row.errors, width);
        break;
      case SummaryColumn::name:
        text += fmt::format("{:{}}", row.name, column == options_.columns.back() ? 0 : name_width);
        break;
    }
  }
  return text + '\n';
}

std::string Summary::table(decode::Arch arch) const {
  const std::vector<const Row*> rows = sorted(arch);
  if (rows.empty()) return {};
  std::size_t name_width = style_of(SummaryColumn::name).width;
  for (const Row* row : rows) name_width = std::max(name_width, row->name.size());
  std::string titles;
  std::string rule;
  for (const SummaryColumn column : options_.columns) {
    const auto& [which, title, width, words] = style_of(column);
    const bool is_name = column == SummaryColumn::name;
    const bool is_last = column == options_.columns.back();
    titles += is_name ? fmt::format("{:{}}", title, is_last ? 0 : name_width) : fmt::format("{:>{}}", title, width);
    rule.append(is_name ? name_width : width, '-');
    titles += is_last ? '\n' : ' ';
    rule += is_last ? '\n' : ' ';
  }
  std::string text;
  // The architecture that the kernel runs for itself needs no name.
  if (arch != decode::Arch::x86_64)
    text += fmt::format("System call usage summary for {} bit mode:\n", decode::bits_of(arch));
  text += titles + rule;
  const Row total = Summary::total(rows);
  for (const Row* row : rows)
    text += line(*row, total.time.count() == 0 ? 0 : 100 * seconds(row->time) / seconds(total.time), name_width);
  return text + rule + line(total, 100, name_width);
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
