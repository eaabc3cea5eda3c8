#include "report/timestamps.h"

#include <array>

#include "report/numbers.h"

namespace callgate::report {
namespace {

constexpr long nanoseconds_a_second = 1'000'000'000;

void put_microseconds(std::string& out, long nanoseconds) {
  out += '.';
  put_padded(out, static_cast<std::uint64_t>(nanoseconds / 1000), 6);
}

}  // namespace

void put_date(std::string& out, std::int64_t seconds, std::uint64_t fraction, unsigned digits) {
  const time_t time = seconds;
  tm local{};
  if (localtime_r(&time, &local) == nullptr) return;
  std::array<char, 64> text{};
  out.append(text.data(), strftime(text.data(), text.size(), "%FT%T", &local));
  if (fraction != 0) {
    out += '.';
    put_padded(out, fraction, digits);
  }
  out.append(text.data(), strftime(text.data(), text.size(), "%z", &local));
}

void Timestamps::put_time_of_day(std::string& out, time_t seconds) {
  if (day_second_ != seconds) {
    tm local{};
    localtime_r(&seconds, &local);
    strftime(time_of_day_, sizeof time_of_day_, "%T", &local);
    day_second_ = seconds;
  }
  out += time_of_day_;
}

void Timestamps::put(std::string& out, const timespec& now) {
  switch (clock_) {
    case Clock::none:
      break;
    case Clock::seconds:
      put_time_of_day(out, now.tv_sec);
      out += ' ';
      break;
    case Clock::microseconds:
      put_time_of_day(out, now.tv_sec);
      put_microseconds(out, now.tv_nsec);
      out += ' ';
      break;
    case Clock::epoch:
      put_signed(out, now.tv_sec);
      put_microseconds(out, now.tv_nsec);
      out += ' ';
      break;
  }
  if (!since_last_) return;
  timespec since = last_ ? timespec{now.tv_sec - last_->tv_sec, now.tv_nsec - last_->tv_nsec} : timespec{};
  if (since.tv_nsec < 0) {
    since.tv_nsec += nanoseconds_a_second;
    --since.tv_sec;
  }
  // A line that tells of something earlier than the line before it.
  if (since.tv_sec < 0) since = {};
  last_ = now;
  if (clock_ != Clock::none) out += "(+";
  const std::size_t start = out.size();
  put_signed(out, since.tv_sec);
  constexpr std::size_t width = 6;
  if (out.size() - start < width) out.insert(start, width - (out.size() - start), ' ');
  put_microseconds(out, since.tv_nsec);
  out += clock_ != Clock::none ? ") " : " ";
}

}  // namespace callgate::report
