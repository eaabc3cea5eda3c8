// What tests of contents say of each other, whatever the contents: of rules that decide nothing.
#pragma once

#include <vector>

#include "policy/contents/content_tests.h"

namespace callgate::policy {

/// Whether `other` holds wherever `one` does. False where that is not certain.
[[nodiscard]] bool implies(const ContentTest& one, const ContentTest& other);

/// Whether the call may do without what is asked of: then what is allowed holds, and all else does not.
[[nodiscard]] bool may_lack(const ContentTest& test);

/// Whether the tests of one match never hold all. False where that is not certain.
[[nodiscard]] bool contradict(const std::vector<ContentTest>& tests);

}  // namespace callgate::policy
