#include "cli/call_set.h"

#include <doctest/doctest.h>

#include <string>

#include "base/error.h"

namespace callgate::cli {
namespace {

bool has(const CallSet& set, std::string_view name) {
  const auto number = decode::number_of(decode::Arch::x86_64, decode::find_call(name).value());
  return set.contains(decode::Arch::x86_64, number.value());
}
bool has_nameless(const CallSet& set) {
  return set.contains(decode::Arch::x86_64, decode::SyscallNumber{100'000});
}

TEST_CASE("all calls, those without a name included") {
  for (const CallSet& set : {CallSet(), CallSet("all"), CallSet("!none")}) {
    CHECK(set.contains_all());
    CHECK(has(set, "openat"));
    CHECK(has_nameless(set));
  }
}

TEST_CASE("names, and the complement") {
  const CallSet set("openat,read,?no_such_call");
  CHECK(has(set, "openat"));
  CHECK(has(set, "read"));
  CHECK_FALSE(has(set, "write"));
  CHECK_FALSE(has_nameless(set));

  const CallSet rest("!openat,read");
  CHECK_FALSE(has(rest, "read"));
  CHECK(has(rest, "write"));
  CHECK(has_nameless(rest));
  CHECK_FALSE(rest.contains_all());
}

TEST_CASE("regular expressions") {
  const CallSet set("/^open|stat$");
  CHECK(has(set, "openat2"));
  CHECK(has(set, "fstat"));
  CHECK_FALSE(has(set, "statfs"));
  CHECK_FALSE(has(CallSet("?/no_such_call"), "read"));
}

TEST_CASE("none of them") {
  CHECK_FALSE(has(CallSet("none"), "read"));
  CHECK_FALSE(has_nameless(CallSet("none")));
}

void check_error(std::string_view expression, std::string_view why, std::string_view hint) {
  try {
    const CallSet set(expression);
    FAIL("no error");
  } catch (const Error& error) {
    CHECK(std::string_view(error.what()).find(why) != std::string_view::npos);
    CHECK(error.hint().find(hint) != std::string::npos);
    CHECK(error.status() == ExitStatus::usage);
  }
}

TEST_CASE("mistakes") {
  check_error("opennat", "unknown system call 'opennat'", "did you mean 'openat'?");
  check_error("%no_class", "unknown class '%no_class'", "classes");
  check_error("/(", "'(' is not a regular expression", "");
  check_error("/no_such_call", "no system call matches '/no_such_call'", "syscalls");
  check_error("", "empty", "none");
  check_error("!", "empty", "none");
  check_error("read,,write", "unknown system call ''", "");
}

}  // namespace
}  // namespace callgate::cli
