#include "report/colour.h"

#include <doctest/doctest.h>

#include <cstdlib>

using namespace callgate::report;

TEST_CASE("colours are for terminals, and NO_COLOR turns them off") {
  setenv("TERM", "xterm", 1);
  unsetenv("NO_COLOR");
  CHECK(use_colours(ColourChoice::automatic, true));
  CHECK_FALSE(use_colours(ColourChoice::automatic, false));
  CHECK(use_colours(ColourChoice::always, false));
  CHECK_FALSE(use_colours(ColourChoice::never, true));
  setenv("NO_COLOR", "1", 1);
  CHECK_FALSE(use_colours(ColourChoice::automatic, true));
  CHECK(use_colours(ColourChoice::always, true));
  setenv("NO_COLOR", "", 1);
  CHECK(use_colours(ColourChoice::automatic, true));
  unsetenv("NO_COLOR");
  setenv("TERM", "dumb", 1);
  CHECK_FALSE(use_colours(ColourChoice::automatic, true));
}
