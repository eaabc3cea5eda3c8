#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>

#include "places.h"

namespace callgate::test {

const std::string targets = TEST_TARGETS;
const std::string policies = TEST_POLICIES;
const std::string sources = TEST_SOURCES;

}  // namespace callgate::test
