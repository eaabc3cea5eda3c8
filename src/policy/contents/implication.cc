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
  if (one.kind == Kind::prefix && other.kind == Kind::prefix) return one.text.starts_with(other.text);
  if (one.kind != Kind::under || other.kind != Kind::under) return false;
  const std::string_view folder = other.text;
  return one.text.starts_with(folder) && (folder.ends_with('/') || one.text.substr(folder.size()).starts_with('/'));
}

bool implies(const std::vector<TextPattern>& one, const std::vector<TextPattern>& other) {
  return std::ranges::all_of(one, [&](const TextPattern& narrow) {
    return std::ranges::any_of(other, [&](const TextPattern& wide) { return implies(narrow, wide); });
  });
}

/// Whether it is certain that no text is like both.
bool disjoint(const TextPattern& one, const TextPattern& other) {
  using Kind = TextPattern::Kind;
  if (one.kind == Kind::exactly) return !other.matches(one.text);
  if (other.kind == Kind::exactly) return !one.matches(other.text);
  if (one.kind != Kind::prefix || other.kind != Kind::prefix) return false;
  return !one.text.starts_with(other.text) && !other.text.starts_with(one.text);
}

using Which = ArgvTest::Which;

/// Whether it says which argument is like what.
bool is_ordered(const ArgvTest& test) {
  return test.which == Which::exactly || test.which == Which::prefix;
}

/// Whether one of `patterns` implies `wide`.
bool any_implies(const std::vector<TextPattern>& patterns, const TextPattern& wide) {
  return std::ranges::any_of(patterns, [&](const TextPattern& narrow) { return implies(narrow, wide); });
}

/// Whether each list of arguments that is like `one` is like `other`.
bool implies(const ArgvTest& one, const ArgvTest& other) {
  if (one.reg != other.reg) return false;
  const std::vector<TextPattern>& narrow = one.patterns;
  const std::vector<TextPattern>& wide = other.patterns;
  switch (other.which) {
    case Which::exactly:
    case Which::prefix: {
      const bool fits = other.which == Which::exactly ? one.which == Which::exactly && narrow.size() == wide.size()
                                                      : is_ordered(one) && narrow.size() >= wide.size();
      return fits && std::equal(wide.begin(), wide.end(), narrow.begin(),
                                [](const TextPattern& to, const TextPattern& from) { return implies(from, to); });
    }
    case Which::any:
      // Of the others each pattern is met by some argument.
      if (one.which == Which::any) return implies(narrow, wide);
      return std::ranges::any_of(wide, [&](const TextPattern& pattern) { return any_implies(narrow, pattern); });
    case Which::all:
      if (one.which == Which::any) {
        return std::ranges::all_of(wide, [&](const TextPattern& pattern) { return implies(narrow, {pattern}); });
      }
      return std::ranges::all_of(wide, [&](const TextPattern& pattern) { return any_implies(narrow, pattern); });
  }
  return false;
}

/// Whether it is certain that no list of arguments is like both.
bool disjoint(const ArgvTest& one, const ArgvTest& other) {
  if (one.reg != other.reg) return false;
  const std::vector<TextPattern>& left = one.patterns;
  const std::vector<TextPattern>& right = other.patterns;
  if (is_ordered(one) && is_ordered(other)) {
    if (one.which == Which::exactly && left.size() < right.size()) return true;
    if (other.which == Which::exactly && right.size() < left.size()) return true;
    const std::size_t shared = std::min(left.size(), right.size());
    for (std::size_t i = 0; i < shared; ++i) {
      if (disjoint(left[i], right[i])) return true;
    }
    return false;
  }
  // Of the arguments that there can be, none is like the one that there must be.
  const auto is_nowhere = [](const ArgvTest& whole, const TextPattern& wanted) {
    return std::ranges::all_of(whole.patterns, [&](const TextPattern& has) { return disjoint(has, wanted); });
  };
  const auto lacks = [&](const ArgvTest& whole, const ArgvTest& part) {
    if (whole.which != Which::exactly) return false;
    const auto nowhere = [&](const TextPattern& wanted) { return is_nowhere(whole, wanted); };
    return part.which == Which::any ? std::ranges::all_of(part.patterns, nowhere)
                                    : part.which == Which::all && std::ranges::any_of(part.patterns, nowhere);
  };
  return lacks(one, other) || lacks(other, one);
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

/// Whether both cannot hold: one is the contrary of what the other needs, or they ask for different things.
bool exclude(const ContentTest& one, const ContentTest& other) {
  if (one.negated == other.negated) {
    const auto* left = std::get_if<ArgvTest>(&one.what);
    const auto* right = std::get_if<ArgvTest>(&other.what);
    return !one.negated && left != nullptr && right != nullptr && disjoint(*left, *right);
  }
  ContentTest contrary = other;
  contrary.negated = !contrary.negated;
  return implies(one, contrary);
}

}  // namespace

bool implies(const ContentTest& one, const ContentTest& other) {
  if (one.negated != other.negated) return false;
  if (one.what == other.what) return true;
  const ContentTest::What& narrow = one.negated ? other.what : one.what;
  const ContentTest::What& wide = one.negated ? one.what : other.what;
  if (narrow.index() != wide.index()) return false;
  if (const auto* path = std::get_if<PathTest>(&narrow))
    return path->path == std::get<PathTest>(wide).path && implies(path->patterns, std::get<PathTest>(wide).patterns);
  if (const auto* text = std::get_if<StringTest>(&narrow))
    return text->reg == std::get<StringTest>(wide).reg && implies(text->patterns, std::get<StringTest>(wide).patterns);
  const auto* argv = std::get_if<ArgvTest>(&narrow);
  return argv != nullptr && implies(*argv, std::get<ArgvTest>(wide));
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
