// What strace -c shows: how often each call was made, how often it failed, how long it took.
#pragma once

#include <algorithm>
#include <chrono>
#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "decode/arch.h"
#include "report/json.h"
#include "report/sink.h"
#include "report/writer.h"

namespace callgate::report {

/// A column of the table. A name stands in each row, if only at its end.
enum class SummaryColumn : std::uint8_t { time_percent, total_time, min_time, max_time, avg_time, calls, errors, name };
/// The column of this name, strace's other words for it included; none for any other word.
[[nodiscard]] std::optional<SummaryColumn> find_summary_column(std::string_view name);

struct SummaryOptions {
  /// -S: the column whose greatest comes first, or names by the alphabet; none: by the calls' numbers.
  std::optional<SummaryColumn> sort_by = SummaryColumn::total_time;
  /// -U
  std::vector<SummaryColumn> columns = {SummaryColumn::time_percent, SummaryColumn::total_time, SummaryColumn::avg_time,
                                        SummaryColumn::calls,        SummaryColumn::errors,     SummaryColumn::name};
  bool wall_clock = false;  ///< -w: from a call's entry to its exit (CallEvent::duration), not what the kernel spent on
                            ///< it (CallEvent::system_time)
  bool json = false;        ///< one record of docs/json.md, not a table
};

class Summary final : public Sink {
 public:
  /// What was counted is written to `output` by finish().
  Summary(SummaryOptions options, Writer& output);

  /// A table for each architecture, as strace prints them, and a line below if calls were made that are not described.
  /// Empty where no call has ended.
  [[nodiscard]] std::string text() const;
  [[nodiscard]] Json json() const;

  /// Only calls that ended are counted.
  void exited(const CallEvent& event) override;
  void started(const Origin& /*origin*/, const Origin& /*parent*/) override {}
  void attached(const Origin& /*origin*/, std::size_t /*threads*/) override {}
  void entered(const CallEvent& /*event*/) override {}
  void unfinished(const CallEvent& /*event*/) override {}
  void signalled(const Origin& /*origin*/, int /*signal*/, const decode::Value& /*siginfo*/) override {}
  void group_stopped(const Origin& /*origin*/, int /*signal*/) override {}
  void superseded(const Origin& /*origin*/, pid_t /*former_tid*/) override {}
  void limit_reached(const LimitEvent& /*event*/) override {}
  void ended(const Origin& /*origin*/, int /*wait_status*/) override {}
  void detached(const Origin& /*origin*/, const CallEvent* /*call*/) override {}
  void finish() override;

 private:
  /// Numbers alone do not tell calls apart: socketcall is many.
  struct Key {
    decode::Arch arch{};
    std::uint32_t number = 0;
    std::string_view name;  ///< empty for a number without a name
    friend auto operator<=>(const Key&, const Key&) = default;
  };
  struct Row {
    std::string name;
    bool described = true;
    std::uint64_t calls = 0;
    std::uint64_t errors = 0;
    std::chrono::nanoseconds time{};
    std::chrono::nanoseconds shortest = std::chrono::nanoseconds::max();
    std::chrono::nanoseconds longest{};

    [[nodiscard]] std::chrono::nanoseconds average() const { return time / std::max<std::uint64_t>(calls, 1); }
  };
  [[nodiscard]] std::vector<const Row*> sorted(decode::Arch arch) const;
  [[nodiscard]] static Row total(const std::vector<const Row*>& rows);
  [[nodiscard]] std::string table(decode::Arch arch) const;
  [[nodiscard]] std::string line(const Row& row, double percent, std::size_t name_width) const;
  [[nodiscard]] std::uint64_t undescribed() const;

  SummaryOptions options_;
  Writer& output_;
  std::map<Key, Row> rows_;
};

}  // namespace callgate::report
