#include "base/nearest.h"

#include <doctest/doctest.h>

#include <array>

using callgate::nearest;

TEST_CASE("nearest finds a likely misspelling and nothing else") {
  constexpr std::array<std::string_view, 4> names = {"open", "openat", "read", "write"};
  CHECK(nearest("opennat", names) == "openat");
  CHECK(nearest("raed", names) == "read");
  CHECK(nearest("wriet", names) == "write");
  CHECK_FALSE(nearest("socketpair", names).has_value());
}
