#include "cli/progress.h"

#include <doctest/doctest.h>

namespace callgate::cli {

using namespace std::chrono_literals;

TEST_CASE("how far a run is, in one line") {
  const std::size_t none = 0;
  const std::size_t one = 1;
  CHECK(progress_line(12345, 3, &none, 65s, 80) == "callgate: 12345 calls, 3 processes, 0 findings, 1:05");
  CHECK(progress_line(1, 1, &one, 3600s, 80) == "callgate: 1 call, 1 process, 1 finding, 60:00");
  CHECK(progress_line(2, 1, nullptr, 0s, 80) == "callgate: 2 calls, 1 process, 0:00");
  CHECK(progress_line(2, 1, nullptr, 0s, 12) == "callgate: 2 ");
}

}  // namespace callgate::cli
