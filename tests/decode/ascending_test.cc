// What is searched by halves ascends: large enumerations, and the commands of ioctl.
#include <doctest/doctest.h>

#include <algorithm>

#include "decode/catalog.h"
#include "decode/syscalls/ioctl.h"

using namespace callgate::decode;

TEST_CASE("the sets that say so ascend by value") {
  for (const ConstantSet* set : all_constant_sets()) {
    if (!set->ascending) continue;
    CAPTURE(set->name);
    CHECK(std::ranges::is_sorted(set->constants, {}, &Constant::value));
  }
}

TEST_CASE("the commands of ioctl ascend, each number once") {
  const auto& cases = syscalls::ioctl_cases.list;
  CHECK(std::ranges::is_sorted(cases, {}, &Case::value));
  CHECK(std::ranges::adjacent_find(cases, {}, &Case::value) == cases.end());
}
