// The times before a line, and dates inside it.
#pragma once

#include <time.h>

#include <cstdint>
#include <optional>
#include <string>

#include "report/text_options.h"

namespace callgate::report {

/// 2026-11-24T04:09:12.123456789+0000, in the local time zone; without a fraction where `fraction` is zero. Nothing if
/// the time has no date.
void put_date(std::string& out, std::int64_t seconds, std::uint64_t fraction, unsigned digits);

/// Writes what stands before each line of a trace; remembers when the last line was.
class Timestamps {
 public:
  Timestamps(Clock clock, bool since_last) : clock_(clock), since_last_(since_last) {}
  void put(std::string& out, const timespec& now);

 private:
  void put_time_of_day(std::string& out, time_t seconds);

  Clock clock_;
  bool since_last_;
  std::optional<timespec> last_;
  std::optional<time_t> day_second_;  // the second that `time_of_day_` shows
  char time_of_day_[9] = {};
};

}  // namespace callgate::report
