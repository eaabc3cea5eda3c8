#include "cli/call_set.h"

#include <doctest/doctest.h>

#include <optional>
#include <string>

#include "base/error.h"

namespace callgate::cli {
namespace {

using decode::Arch;

bool has(const CallSet& set, std::string_view name, Arch arch = Arch::x86_64) {
  return set.contains(arch, decode::find_call(name).value());
}
bool has_nameless(const CallSet& set, Arch arch = Arch::x86_64) {
  return set.contains(arch, std::nullopt);
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

TEST_CASE("numbers, as each architecture has them") {
  const CallSet set("257,0");
  CHECK(has(set, "openat"));
  CHECK(has(set, "read"));
  CHECK_FALSE(has(set, "remap_file_pages"));
  CHECK(has(set, "remap_file_pages", Arch::i386));
  CHECK(has(set, "restart_syscall", Arch::i386));
  CHECK_FALSE(has(set, "openat", Arch::i386));
  CHECK_FALSE(has(CallSet("?99999"), "read"));
}

TEST_CASE("calls of one architecture only") {
  const CallSet set("openat@64,getuid@32,%network@32,/^epoll@64,3@32,all@x32,read@x32");
  CHECK(has(set, "openat"));
  CHECK_FALSE(has(set, "openat", Arch::i386));
  CHECK_FALSE(has(set, "getuid"));
  CHECK(has(set, "getuid", Arch::i386));
  CHECK_FALSE(has(set, "connect"));
  CHECK(has(set, "connect", Arch::i386));
  CHECK(has(set, "epoll_wait"));
  CHECK_FALSE(has(set, "epoll_wait", Arch::i386));
  CHECK_FALSE(has(set, "read"));
  CHECK(has(set, "read", Arch::i386));  // its number there is 3
  CHECK_FALSE(has(set, "close"));
  CHECK_FALSE(has_nameless(set));
  CHECK(has_nameless(CallSet("all@32"), Arch::i386));
  CHECK_FALSE(has_nameless(CallSet("all@32")));
  CHECK_FALSE(CallSet("all@32").contains_all());
  CHECK(CallSet("all@32,all@64").contains_all());
}

TEST_CASE("commas that separate nothing") {
  for (const CallSet& set : {CallSet("openat,"), CallSet(",openat"), CallSet("openat,,read")}) {
    CHECK(has(set, "openat"));
    CHECK_FALSE(has(set, "write"));
  }
}

TEST_CASE("a mark of doubt may stand twice") {
  CHECK(has(CallSet("??openat"), "openat"));
}

TEST_CASE("a class needs no mark, even where a call has the same name") {
  CHECK(has(CallSet("signal"), "rt_sigaction"));
  CHECK(has(CallSet("ipc"), "semget"));
  CHECK(has(CallSet("file"), "openat"));
  const CallSet call("fstat");  // %fstat has the mark
  CHECK(has(call, "fstat"));
  CHECK_FALSE(has(call, "newfstatat"));
}

TEST_CASE("calls that are made through another alone") {
  CHECK(has(CallSet("send"), "send", Arch::i386));
  CHECK(has(CallSet("%network"), "recv", Arch::i386));
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
  check_error(",", "empty", "none");
  check_error("99999", "unknown system call '99999'", "");
  check_error("-1", "unknown system call '-1'", "");
  check_error("read@", "'' in 'read@' is no architecture", "64, 32 and x32");
  check_error("read@arm", "'arm' in 'read@arm' is no architecture", "64, 32 and x32");
  check_error("opennat@64", "unknown system call 'opennat@64'", "did you mean 'openat'?");
  check_error("semget@64,?lchown32@64,lchown32@64", "unknown system call 'lchown32@64'", "");
}

}  // namespace
}  // namespace callgate::cli
