// Short words for policies in tests.
#pragma once

#include <arpa/inet.h>
#include <doctest/doctest.h>
#include <netinet/in.h>

#include <cerrno>
#include <initializer_list>
#include <string_view>
#include <vector>

#include "policy/policy.h"

namespace callgate::policy::test {

inline constexpr Caller caller{1001, 1000};

/// `number` is a SYS_*.
inline decode::SyscallRecord record(long number, std::array<std::uint64_t, 6> args = {}) {
  decode::SyscallRecord result;
  result.number = {static_cast<std::uint32_t>(number)};
  result.args = args;
  return result;
}

inline sockaddr_in v4(const char* address, std::uint16_t port) {
  sockaddr_in result{};
  result.sin_family = AF_INET;
  result.sin_port = htons(port);
  REQUIRE(::inet_pton(AF_INET, address, &result.sin_addr) == 1);
  return result;
}

inline CallMatch match(std::string_view name, std::vector<Test> tests = {}) {
  const auto call = decode::find_call(name);
  REQUIRE_MESSAGE(call.has_value(), name);
  return {*call, std::move(tests)};
}

inline Test is(std::uint8_t reg, decode::Type type, std::uint64_t low, std::uint64_t high) {
  return {reg, type, false, false, {{all_bits, low, high}}};
}
inline Test is(std::uint8_t reg, decode::Type type, std::uint64_t value) {
  return is(reg, type, value, value);
}

inline Test is_not(std::uint8_t reg, decode::Type type, std::uint64_t low, std::uint64_t high) {
  Test test = is(reg, type, low, high);
  test.negated = true;
  return test;
}

inline Rule rule(Action action, std::vector<CallMatch> matches, int line = 0) {
  Rule result;
  result.action = action;
  result.matches = std::move(matches);
  result.line = line;
  result.error = action == Action::deny ? EACCES : 0;
  return result;
}

inline Policy policy(Action default_action, std::vector<Rule> rules = {}) {
  Policy result;
  result.file = "p.yaml";
  result.default_action = default_action;
  result.default_error = EPERM;
  result.default_origin = {"p.yaml", 3};
  result.rules = std::move(rules);
  return result;
}

}  // namespace callgate::policy::test
