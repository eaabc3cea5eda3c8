#include "generate.h"

#include <linux/audit.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <string>
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

constexpr std::array<std::string_view, 8> paths = {"/", "/a", "/a/b", "/a/b/c", "/b", "/b/a", "@a", "/ab"};

std::vector<TextPattern> make_patterns(const Source& source) {
  constexpr std::array kinds = {TextPattern::Kind::exactly, TextPattern::Kind::under, TextPattern::Kind::prefix,
                                TextPattern::Kind::path_glob, TextPattern::Kind::text_glob};
  std::vector<TextPattern> patterns;
  for (std::uint64_t count = source(3); count > 0; --count) {
    const TextPattern::Kind kind = kinds.at(source(kinds.size()));
    std::string text(paths.at(source(paths.size())));
    if (kind == TextPattern::Kind::path_glob) text += source(2) == 0 ? "/**" : "*";
    patterns.push_back({kind, std::move(text)});
  }
  return patterns;
}

ContentTest make_content_test(const Source& source) {
  const auto reg = [&] { return static_cast<std::uint8_t>(source(6)); };
  ContentTest test;
  test.negated = source(3) == 0;
  const SocketOperand socket{reg(), source(2) == 0 ? std::nullopt : std::optional(reg()), source(2) == 0,
                             source(2) == 0, source(2) == 0};
  switch (source(8)) {
    case 0: {
      PathOperand operand;
      operand.reg = reg();
      operand.as_fstat = source(4) == 0;
      if (source(4) == 0) operand.open_how = static_cast<std::uint8_t>(source(5));
      test.what = PathTest{operand, make_patterns(source)};
      break;
    }
    case 1:
      test.what = StringTest{reg(), make_patterns(source)};
      break;
    case 2:
      test.what = ArgvTest{reg(), static_cast<ArgvTest::Which>(source(4)), make_patterns(source)};
      break;
    case 3:
      test.what = AddressTest{socket, {parse_ip_range(source(2) == 0 ? "127.0.0.0/8" : "::1").value()}};
      break;
    case 4:
      test.what = PortTest{socket, make_test(source)};
      break;
    case 5:
      test.what = FamilyTest{socket, make_test(source)};
      break;
    case 6:
      test.what = SocketPathTest{socket, make_patterns(source)};
      break;
    default:
      test.what = FieldTest{reg(), source(2) == 0 ? std::nullopt : std::optional(reg()), 16,
                            static_cast<std::uint32_t>(source(20)), make_test(source)};
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
      CallMatch match{make_call(source), {}, {}};
      for (std::uint64_t tests = source(4); tests > 0; --tests) match.tests.push_back(make_test(source));
      if (source(3) == 0) {
        for (std::uint64_t tests = source(3); tests > 0; --tests) match.contents.push_back(make_content_test(source));
      }
      rule.matches.push_back(std::move(match));
    }
    policy.rules.push_back(std::move(rule));
  }
  return policy;
}

FakeContents make_contents(const Source& source) {
  constexpr std::array<std::uint8_t, 4> families = {AF_UNSPEC, AF_UNIX, AF_INET, AF_INET6};
  const auto error = [&] { return source(8) == 0; };
  FakeContents contents;
  for (std::uint8_t reg = 0; reg < 6; ++reg) {
    const std::string path(paths.at(source(paths.size())));
    contents.paths[reg] = {ResolvedPath{path, source(4) == 0, source(4) == 0}, 0};
    if (error()) contents.paths[reg] = {std::nullopt, static_cast<int>(source(40))};
    contents.texts[reg] = {path, 0};
    if (error()) contents.texts[reg] = {std::nullopt, EFAULT};
    contents.lists[reg] = {std::vector<std::string>(source(3), path), 0};
    if (error()) contents.lists[reg] = {std::nullopt, E2BIG};
    std::vector<std::byte> bytes(source(40));
    for (std::byte& b : bytes) b = static_cast<std::byte>(source(4) == 0 ? source(256) : 0);
    if (bytes.size() > 1 && source(4) != 0) {
      bytes[0] = static_cast<std::byte>(families.at(source(families.size())));
      bytes[1] = {};
    }
    contents.memory[reg] = {std::move(bytes), 0};
  }
  return contents;
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
