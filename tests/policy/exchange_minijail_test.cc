// The exported policy of minijail, read and judged as minijail0(5) says, held against judge().
#include <doctest/doctest.h>
#include <linux/audit.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "build.h"
#include "decode/constants/errno.h"
#include "export_check.h"
#include "policy/exchange/export.h"
#include "policy/exchange/import.h"

namespace callgate::policy {
namespace {

using test::match;
using test::rule;

std::vector<std::string_view> split(std::string_view text, std::string_view at) {
  std::vector<std::string_view> parts;
  for (;;) {
    const std::size_t end = text.find(at);
    parts.push_back(text.substr(0, end));
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + at.size());
  }
}

struct Atom {
  std::size_t arg;
  std::string op;
  std::uint64_t value;

  [[nodiscard]] bool holds(const seccomp_data& call) const {
    const std::uint64_t have = call.args[arg];
    if (op == "==") return have == value;
    if (op == "&") return (have & value) != 0;
    return (have & ~value) == 0;
  }
};

Atom atom_of(std::string_view text) {
  const std::vector<std::string_view> words = split(text, " ");
  REQUIRE_MESSAGE(words.size() == 3, text);
  REQUIRE(words[0].size() == 4);
  REQUIRE(words[0].starts_with("arg"));
  REQUIRE((words[1] == "==" || words[1] == "&" || words[1] == "in"));
  REQUIRE(words[2].starts_with("0x"));
  Atom atom{static_cast<std::size_t>(words[0][3] - '0'), std::string(words[1]), 0};
  REQUIRE(atom.arg < 6);
  const char* const end = words[2].data() + words[2].size();
  REQUIRE(std::from_chars(words[2].data() + 2, end, atom.value, 16).ptr == end);
  return atom;
}

struct Line {
  bool always = false;
  std::vector<std::vector<Atom>> passing;
  std::optional<int> error;

  [[nodiscard]] std::uint32_t answer(const seccomp_data& call) const {
    for (const std::vector<Atom>& all : passing) {
      if (std::ranges::all_of(all, [&](const Atom& atom) { return atom.holds(call); })) return SECCOMP_RET_ALLOW;
    }
    if (always) return SECCOMP_RET_ALLOW;
    return error ? SECCOMP_RET_ERRNO | static_cast<std::uint32_t>(*error) : SECCOMP_RET_KILL_PROCESS;
  }
};

int error_of(std::string_view text) {
  REQUIRE(text.starts_with("return "));
  text.remove_prefix(7);
  if (const decode::ErrnoName* named = decode::find_errno(text)) return named->number;
  int error = 0;
  REQUIRE_MESSAGE(std::from_chars(text.data(), text.data() + text.size(), error).ptr == text.data() + text.size(),
                  text);
  return error;
}

Line line_of(std::string_view text) {
  Line line;
  if (text == "1") {
    line.always = true;
    return line;
  }
  const std::vector<std::string_view> halves = split(text, "; ");
  REQUIRE(halves.size() <= 2);
  if (halves.size() == 2 || halves.front().starts_with("return ")) line.error = error_of(halves.back());
  if (halves.front().starts_with("return ")) return line;
  for (const std::string_view choice : split(halves.front(), " || ")) {
    line.passing.emplace_back();
    for (const std::string_view atom : split(choice, " && ")) line.passing.back().push_back(atom_of(atom));
  }
  return line;
}

test::Answers minijail_guard(const Exchanged& exported) {
  std::map<std::uint32_t, Line> lines;
  for (const std::string_view text : split(exported.text, "\n")) {
    if (text.empty()) continue;
    const std::size_t colon = text.find(": ");
    REQUIRE(colon != std::string_view::npos);
    const auto call = decode::find_call(text.substr(0, colon));
    REQUIRE_MESSAGE(call, text);
    const auto number = decode::number_of(native_arch, *call);
    REQUIRE(number);
    REQUIRE_MESSAGE(lines.emplace(number->value, line_of(text.substr(colon + 2))).second, text);
  }
  return [lines = std::move(lines)](const seccomp_data& call) -> std::uint32_t {
    const auto found = lines.find(static_cast<std::uint32_t>(call.nr));
    if (call.arch != AUDIT_ARCH_X86_64 || found == lines.end()) return SECCOMP_RET_KILL_PROCESS;
    return found->second.answer(call);
  };
}

TEST_CASE("a policy of minijail is never wider than a random policy") {
  test::check_random_policies(to_minijail, minijail_guard, 100, 500);
}

TEST_CASE("a policy of minijail, imported again, is never wider than it was") {
  test::check_round_trip(to_minijail, from_minijail, minijail_guard, 100, true);
}

TEST_CASE("a policy of minijail is never wider than a policy that is shipped") {
  test::check_shipped_policies(to_minijail, minijail_guard, 30'000);
}

TEST_CASE("a policy of minijail has a line a call, as a person would write it") {
  using decode::Type;
  const Policy policy = test::policy(
      Action::kill, {rule(Action::allow, {match("read"), match("socket", {test::is(0, Type::s32, 1)})}, 5),
                     rule(Action::allow, {match("mmap", {{2, Type::slong, true, false, {{4, 4, 4}}}})}, 6),
                     rule(Action::deny, {match("ptrace"), match("socket", {test::is(0, Type::s32, 16)})}, 7)});
  CHECK(to_minijail(policy).text ==
        "mmap: arg2 in 0xfffffffffffffffb\n"
        "ptrace: return EACCES\n"
        "read: 1\n"
        "socket: arg0 == 0x1\n");
}

TEST_CASE("one errno a call, and the most that minijail can say, are told") {
  using decode::Type;
  Rule unix_only = rule(Action::deny, {match("socket", {test::is_not(0, Type::s32, 1, 1)})}, 5);
  Rule no_netlink = rule(Action::deny, {match("socket", {test::is(0, Type::s32, 16)})}, 6);
  no_netlink.error = EPERM;
  Policy policy = test::policy(Action::allow, {unix_only, no_netlink});
  policy.confinement.limits.cpu = {std::chrono::seconds(1), {"p.yaml", 20}};
  const Exchanged exported = to_minijail(policy);
  std::string told;
  for (const Remark& remark : exported.remarks) told += text_of(remark, "minijail") + '\n';
  CAPTURE(told);
  CHECK(told.find("default cannot be expressed for minijail (stricter): minijail kills for calls") !=
        std::string::npos);
  CHECK(told.find("minijail compares whole registers") != std::string::npos);
  CHECK(told.find("p.yaml:20: limits: cpu cannot be expressed for minijail (lost): ") != std::string::npos);
}

}  // namespace
}  // namespace callgate::policy
