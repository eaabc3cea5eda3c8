// The wrong policies of these tests, for others who must find them wrong as well (schema_test.py).
#pragma once

#include <cstdlib>
#include <fstream>
#include <string>
#include <string_view>

#include "policy/language/diagnostics.h"

namespace callgate::policy::test {

/// Writes the policy and what is said of it to NUMBER.yaml and NUMBER.txt in the folder $CALLGATE_WRONG_POLICIES, if
/// there is such a variable.
inline void keep_wrong(std::string_view text, const PolicyError& error) {
  static int number = 0;
  const char* folder = std::getenv("CALLGATE_WRONG_POLICIES");
  if (folder == nullptr) return;
  const std::string name = std::string(folder) + "/" + std::to_string(++number);
  std::ofstream(name + ".yaml") << text;
  std::ofstream(name + ".txt") << error.what() << '\n';
}

}  // namespace callgate::policy::test
