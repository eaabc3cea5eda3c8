// Where the tests find what they need. Set in test_main.cc alone, so that no other object depends on where the build
// is.
#pragma once

#include <string>

namespace callgate::test {

extern const std::string targets;   ///< the folder of the small programs that are traced
extern const std::string policies;  ///< the shipped policies
extern const std::string sources;   ///< this folder

}  // namespace callgate::test
