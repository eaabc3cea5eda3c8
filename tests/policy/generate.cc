#include "generate.h"

#include <linux/audit.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace callgate::policy::test {
namespace {

using decode::Type;

std::uint64_t any(const Source& source) {
  return source(1ULL << 32U) << 32U | source(1ULL << 32U);
}

/// A number of the kind that stands in policies: mostly small, or few bits, sometimes anything.
std::uint64_t number(const Source& source) {
  switch (source(6)) {
    case 0:
      return 0 - source(130);
    case 1:
      return 1ULL << source(64);
    case 2:
      return (1ULL << source(64)) | ((1ULL << source(32)) - 1);
    case 3:
      return any(source) >> source(64);
    case 4:
      return source(1ULL << 17U);
    default:
      return source(12);
  }
}

Test make_test(const Source& source) {
  constexpr std::array types = {Type::s32,   Type::s32,     Type::u32, Type::s64, Type::u64, Type::ulong,
                                Type::slong, Type::pointer, Type::s16, Type::u16, Type::s8,  Type::u8};
  Test test;
  test.reg = static_cast<std::uint8_t>(source(3) == 0 ? source(6) : source(2));
  test.type = types.at(source(types.size()));
  test.negated = source(3) == 0;
  test.or_target = source(12) == 0;
  for (std::uint64_t count = source(4); count > 0; --count) {
    Test::Range range;
    if (source(3) == 0) range.mask = number(source);
    range.low = number(source);
    range.high = source(2) == 0 ? range.low : number(source);
    if (source(4) != 0 && range.low > range.high) std::swap(range.low, range.high);
    if (source(2) == 0) {
      range.low &= range.mask;
      range.high &= range.mask;
    }
    test.ranges.push_back(range);
  }
  return test;
}

decode::CallIndex make_call(const Source& source) {
  constexpr std::array<std::string_view, 12> few = {"read", "socket", "ioctl",  "clone", "execve",     "mmap",
                                                    "kill", "openat", "clone3", "fcntl", "exit_group", "prlimit64"};
  if (source(3) == 0) return static_cast<decode::CallIndex>(source(decode::call_count()));
  return decode::find_call(few.at(source(few.size()))).value();
}

}  // namespace

Policy make_policy(const Source& source) {
  constexpr std::array actions = {Action::allow, Action::log, Action::deny, Action::kill};
  Policy policy;
  policy.default_action = actions.at(source(actions.size()));
  policy.default_error = 1;
  for (std::uint64_t rules = source(12); rules > 0; --rules) {
    Rule rule;
    rule.action = actions.at(source(actions.size()));
    rule.error = static_cast<int>(1 + source(40));
    for (std::uint64_t matches = 1 + source(6); matches > 0; --matches) {
      CallMatch match{make_call(source), {}};
      for (std::uint64_t tests = source(4); tests > 0; --tests) match.tests.push_back(make_test(source));
      rule.matches.push_back(std::move(match));
    }
    policy.rules.push_back(std::move(rule));
  }
  return policy;
}

CallMaker::CallMaker(const Policy& policy) {
  for (const Rule& rule : policy.rules) {
    for (const CallMatch& match : rule.matches) {
      if (const auto named = decode::number_of(native_arch, match.call)) numbers_.push_back(named->value);
      for (const Test& test : match.tests) {
        for (const Test::Range& range : test.ranges) {
          constants_.insert(constants_.end(), {range.low, range.high, range.mask, ~range.mask});
        }
      }
    }
  }
  constants_.push_back(0);
}

std::uint64_t CallMaker::argument(const Source& source) const {
  const auto constant = [&] { return constants_.at(source(constants_.size())); };
  std::uint64_t value = constant();
  switch (source(8)) {
    case 0:
      value = number(source);
      break;
    case 1:
      value += source(5) - 2;
      break;
    case 2:
      value ^= 1ULL << source(64);
      break;
    case 3:
      value |= constant();
      break;
    case 4:
      value &= constant();
      break;
    default:
      break;
  }
  switch (source(8)) {
    case 0:
      return value & 0xffffffffU;
    case 1:
      return value | 0xffffffff00000000U;
    case 2:
      return (value & 0xffffffffU) | source(1ULL << 32U) << 32U;
    default:
      return value;
  }
}

seccomp_data CallMaker::make(const Source& source) const {
  seccomp_data call{};
  call.arch = decode::audit_value(native_arch);
  std::uint64_t nr = 0;
  switch (source(16)) {
    case 0:
      nr = source(decode::number_limit(native_arch) + 100);
      break;
    case 1:
      nr = source(1ULL << 32U);
      break;
    case 2:
      nr = 0 - source(3);
      break;
    default:
      nr = numbers_.empty() ? source(500) : numbers_.at(source(numbers_.size()));
  }
  switch (source(32)) {
    case 0:
      nr |= 0x40000000U;
      break;
    case 1:
      call.arch = AUDIT_ARCH_I386;
      break;
    case 2:
      call.arch = static_cast<std::uint32_t>(source(1ULL << 32U));
      break;
    default:
      break;
  }
  call.nr = static_cast<int>(static_cast<std::uint32_t>(nr));
  call.instruction_pointer = source(1ULL << 32U);
  for (auto& argument_value : call.args) argument_value = argument(source);
  return call;
}

}  // namespace callgate::policy::test
