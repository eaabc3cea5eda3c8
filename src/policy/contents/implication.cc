#include "policy/contents/implication.h"

#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "decode/arch.h"

namespace callgate::policy {
namespace {

/// Whether each text that is like `one` is like `other`.
bool implies(const TextPattern& one, const TextPattern& other) {
  using Kind = TextPattern::Kind;
  if (one == other) return true;
  if (one.kind == Kind::exactly) return other.matches(one.text);
  if (one.kind != Kind::under || other.kind != Kind::under) return false;
  const std::string_view folder = other.text;
  return one.text.starts_with(folder) && (folder.ends_with('/') || one.text.substr(folder.size()).starts_with('/'));
}

bool implies(const std::vector<TextPattern>& one, const std::vector<TextPattern>& other) {
  return std::ranges::all_of(one, [&](const TextPattern& narrow) {
    return std::ranges::any_of(other, [&](const TextPattern& wide) { return implies(narrow, wide); });
  });
}

/// Families of socket addresses: those that have something besides, and all others.
enum Families : std::uint8_t { ipv4 = 1U, ipv6 = 2U, unix_socket = 4U, others = 8U, all = 15U };

/// The families that a test leaves to the address of a socket; nothing if it says nothing of one.
std::optional<std::uint8_t> families_of(const ContentTest& test) {
  if (std::holds_alternative<AddressTest>(test.what) || std::holds_alternative<PortTest>(test.what)) return ipv4 | ipv6;
  if (std::holds_alternative<SocketPathTest>(test.what)) return unix_socket;
  const auto* family = std::get_if<FamilyTest>(&test.what);
  if (family == nullptr) return std::nullopt;
  const auto left = [&](std::uint64_t number, unsigned bit) {
    return holds(family->test, decode::Model::lp64, number, {}) ? bit : 0U;
  };
  return static_cast<std::uint8_t>(left(AF_INET, ipv4) | left(AF_INET6, ipv6) | left(AF_UNIX, unix_socket) | others);
}

std::uint8_t register_of(const ContentTest& test) {
  if (const auto* address = std::get_if<AddressTest>(&test.what)) return address->socket.reg;
  if (const auto* port = std::get_if<PortTest>(&test.what)) return port->socket.reg;
  if (const auto* family = std::get_if<FamilyTest>(&test.what)) return family->socket.reg;
  return std::get<SocketPathTest>(test.what).socket.reg;
}

/// Whether one is the contrary of what the other needs.
bool exclude(const ContentTest& one, const ContentTest& other) {
  ContentTest contrary = other;
  contrary.negated = !contrary.negated;
  return one.negated != other.negated && implies(one, contrary);
}

}  // namespace

bool implies(const ContentTest& one, const ContentTest& other) {
  if (one.negated != other.negated) return false;
  if (one.what == other.what) return true;
  const auto* narrow = std::get_if<PathTest>(one.negated ? &other.what : &one.what);
  const auto* wide = std::get_if<PathTest>(one.negated ? &one.what : &other.what);
  return narrow != nullptr && wide != nullptr && narrow->path == wide->path &&
         implies(narrow->patterns, wide->patterns);
}

bool may_lack(const ContentTest& test) {
  if (const auto* path = std::get_if<PathTest>(&test.what)) {
    return path->path.as_fstat || path->path.null_is_descriptor ||
           path->path.empty_is_descriptor.when != ByFlags::When::never;
  }
  return families_of(test).has_value();
}

bool contradict(const std::vector<ContentTest>& tests) {
  for (auto one = tests.begin(); one != tests.end(); ++one) {
    if (std::any_of(tests.begin(), one, [&](const ContentTest& other) { return exclude(*one, other); })) return true;
  }
  std::array<std::uint8_t, 6> left{};
  left.fill(all);
  for (const ContentTest& test : tests) {
    const auto families = families_of(test);
    if (families && (left.at(register_of(test)) &= *families) == 0) return true;
  }
  return false;
}

}  // namespace callgate::policy
