#include "decode/table.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <iostream>

#include "decode/arch.h"
#include "decode/syscalls/undescribed.h"

using namespace callgate::decode;

TEST_CASE("every name is described, or expressly marked as undescribed") {
  std::size_t undescribed = 0;
  for (std::size_t i = 0; i < call_count(); ++i) {
    const auto call = static_cast<CallIndex>(i);
    CAPTURE(call_name(call));
    const bool marked = std::ranges::count(syscalls::undescribed, call_name(call)) == 1;
    CHECK((describe(call) == nullptr) == marked);
    undescribed += marked ? 1U : 0U;
  }
  std::cout << "undescribed system calls: " << undescribed << " of " << call_count() << "\n";
}
