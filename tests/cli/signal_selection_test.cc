#include "cli/signal_selection.h"

#include <doctest/doctest.h>

#include <csignal>

#include "base/error.h"

namespace callgate::cli {
namespace {

TEST_CASE("signals by name, by short name, by number") {
  const SignalSelection set("SIGTERM,int,,12,sigRT_1,");
  for (const int signal : {SIGTERM, SIGINT, SIGUSR2, 33}) CHECK(set.contains(signal));
  CHECK_FALSE(set.contains(SIGHUP));
  CHECK(set.missing() == ~(1ULL << (SIGTERM - 1) | 1ULL << (SIGINT - 1) | 1ULL << (SIGUSR2 - 1) | 1ULL << 32U));
}

TEST_CASE("all, none, and the complement") {
  CHECK(SignalSelection().missing() == 0);
  CHECK(SignalSelection("all").missing() == 0);
  CHECK(SignalSelection("none").missing() == ~0ULL);
  CHECK(SignalSelection("!TERM").missing() == 1ULL << (SIGTERM - 1));
}

TEST_CASE("what is no signal") {
  for (const char* expression : {"SIGNONE", "0", "65", "-1", ""}) CHECK_THROWS_AS(SignalSelection{expression}, Error);
}

}  // namespace
}  // namespace callgate::cli
