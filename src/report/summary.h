// What strace -c shows: how often each call was made, how often it failed, how long it took.
#pragma once

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

/// The order of the rows (-S): by a column, the greatest first, names by the alphabet; or by the calls' numbers.
enum class SummaryOrder : std::uint8_t { time, calls, errors, name, nothing };
/// The order of this name, strace's other words for it included; none for any other word.
[[nodiscard]] std::optional<SummaryOrder> find_summary_order(std::string_view name);

struct SummaryOptions {
  SummaryOrder sort_by = SummaryOrder::time;
  bool wall_clock = false;  ///< -w: from a call's entry to its exit (CallEvent::duration), not what the kernel spent on
                            ///< it (CallEvent::system_time)
  bool json = false;        ///< one record of docs/json.md, not a table
};

class Summary final : public Sink {
 public:
  /// What was counted is written to `output` by finish().
  Summary(const SummaryOptions& options, Writer& output) : options_(options), output_(output) {}

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
  };
  [[nodiscard]] std::vector<const Row*> sorted(decode::Arch arch) const;
  [[nodiscard]] static Row total(const std::vector<const Row*>& rows);
  [[nodiscard]] std::string table(decode::Arch arch) const;
  [[nodiscard]] std::uint64_t undescribed() const;

  SummaryOptions options_;
  Writer& output_;
  std::map<Key, Row> rows_;
};

}  // namespace callgate::report
