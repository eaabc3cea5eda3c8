// Comparing a set's values with those of the build machine's headers: the kernel never changes one. Names that these
// headers lack (they may be older than the tables) are not listed.
#pragma once

#include <doctest/doctest.h>

#include <cstdint>
#include <span>
#include <string_view>

#include "decode/constants.h"

namespace callgate::decode::test {

struct Known {
  std::string_view name;
  std::uint64_t value;
};
/// The constant of this name as the headers have it.
#define KNOWN(name) \
  { #name, static_cast < std::uint64_t>(name) }

/// A set's values are as wide as the arguments they are for.
inline void compare(const ConstantSet& set, std::span<const Known> headers) {
  constexpr std::uint64_t low = 0xffffffff;
  for (const Known& known : headers) {
    CAPTURE(known.name);
    const auto ours = value_of(set, known.name);
    REQUIRE(ours.has_value());
    CHECK((*ours == known.value || (*ours <= low && *ours == (known.value & low))));
  }
}

}  // namespace callgate::decode::test
