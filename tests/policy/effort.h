// How much a test of many calls does: under the sanitizers (gcc's word for it, and clang's) a call takes many times as
// long, and to make filters takes longer still.
#pragma once

#include <cstddef>

namespace callgate::policy::test {

#if defined(__SANITIZE_ADDRESS__)
inline constexpr bool sanitized = true;
#elif defined(__has_feature)
inline constexpr bool sanitized = __has_feature(address_sanitizer);
#else
inline constexpr bool sanitized = false;
#endif
/// What a number of calls, and of policies, is divided by.
inline constexpr std::size_t fewer_calls = sanitized ? 100 : 1;
inline constexpr std::size_t fewer_policies = sanitized ? 5 : 1;

}  // namespace callgate::policy::test
