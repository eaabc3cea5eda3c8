// The time of day.
#pragma once

#include <time.h>

namespace callgate::cli {

/// Now, as records and reports have it: CLOCK_REALTIME, clock_gettime(2).
[[nodiscard]] inline timespec wall_clock() {
  timespec now{};
  ::clock_gettime(CLOCK_REALTIME, &now);
  return now;
}

}  // namespace callgate::cli
