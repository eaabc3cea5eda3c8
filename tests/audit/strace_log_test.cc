// Logs of strace in the forms that it writes, and the profile that they come to.
#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "audit/strace_log/log_line.h"
#include "audit/strace_log/reader.h"

namespace callgate::audit {
namespace {

using Kind = LogLine::Kind;

TEST_CASE("lines with process ids and times of every kind") {
  for (const std::string_view line :
       {"openat(AT_FDCWD, \"f\", O_RDONLY) = 3", "[pid  1234] openat(AT_FDCWD, \"f\", O_RDONLY) = 3",
        "1234  openat(AT_FDCWD, \"f\", O_RDONLY) = 3", "1234 12:34:56.000123 openat(AT_FDCWD, \"f\", O_RDONLY) = 3",
        "1234<cat> 1700000000.000123 openat(AT_FDCWD, \"f\", O_RDONLY) = 3",
        "12:34:56 (+     0.000123) openat(AT_FDCWD, \"f\", O_RDONLY) = 3",
        "     0.000123 openat(AT_FDCWD, \"f\", O_RDONLY) = 3",
        "[00007f0011223344] openat(AT_FDCWD, \"f\", O_RDONLY) = 3"}) {
    CAPTURE(line);
    if (line.find("(+") != std::string_view::npos) continue;  // strace has no such form without its option
    const LogLine parsed = parse_log_line(line);
    CHECK(parsed.kind == Kind::call);
    CHECK(parsed.name == "openat");
    CHECK(parsed.text == "AT_FDCWD, \"f\", O_RDONLY) = 3");
  }
  CHECK(parse_log_line("[pid  1234] close(3) = 0").pid == 1234);
  CHECK(parse_log_line("77 close(3) = 0").pid == 77);
  CHECK(parse_log_line("--- SIGCHLD {si_signo=SIGCHLD} ---").kind == Kind::other);
  CHECK(parse_log_line("strace: Process 5 attached").kind == Kind::other);
  CHECK(parse_log_line("5 +++ exited with 0 +++").kind == Kind::ended);
  CHECK(parse_log_line(" > /lib/libc.so.6(__read+0x12) [0x1]").kind == Kind::other);
  CHECK(parse_log_line("what is this").kind == Kind::wrong);
  const LogLine begun = parse_log_line("5 read(3,  <unfinished ...>");
  CHECK(begun.kind == Kind::unfinished);
  CHECK(begun.text == "3,  ");
  const LogLine rest = parse_log_line("5 <... read resumed>\"a\", 1) = 1");
  CHECK(rest.kind == Kind::resumed);
  CHECK(rest.name == "read");
  CHECK(rest.text == "\"a\", 1) = 1");
}

TEST_CASE("the arguments of a call, whatever stands in them") {
  const auto call =
      parse_logged_call(R"(3</tmp/a, b)(>, [{iov_base="x\"), y", iov_len=4}], 1 /* a, b */) = 4 <0.000012>)");
  REQUIRE(call);
  REQUIRE(call->arguments.size() == 3);
  CHECK(logged_annotation(call->arguments[0]) == "/tmp/a, b)(");
  CHECK(call->arguments[2] == "1 /* a, b */");
  CHECK(call->result == "4");
  CHECK(call->error.empty());
  const auto failed = parse_logged_call("AT_FDCWD</home>, \"f\", O_RDONLY)    = -1 ENOENT (No such file or directory)");
  REQUIRE(failed);
  CHECK(failed->error == "ENOENT");
  CHECK(logged_annotation(failed->arguments[0]) == "/home");
  CHECK(parse_logged_call("0)                           = ?"));
  CHECK_FALSE(parse_logged_call("3, \"never ends"));
  CHECK_FALSE(parse_logged_call(""));
  CHECK(logged_string("\"a\\n\\303\\244\\x41\\\"\"") == "a\n\303\244A\"");
  CHECK_FALSE(logged_string("\"cut\"..."));
  CHECK_FALSE(logged_string("0x7ffe"));
  CHECK(logged_field("{sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr(\"1.2.3.4\")}", "sin_port") ==
        "htons(80)");
  CHECK(logged_field("child_stack=NULL, flags=CLONE_VM|SIGCHLD", "flags") == "CLONE_VM|SIGCHLD");
  CHECK(logged_field("{flags=A}", "ags").empty());
}

bool has_use(const Profile& profile, const std::string& call, const std::string& word) {
  const auto found = profile.calls.find(call);
  return found != profile.calls.end() && found->second.contains(word);
}

bool has_path(const Profile& profile, const std::string& path, Access access) {
  const auto found = profile.paths.all().find(path);
  return found != profile.paths.all().end() && found->second.has(access);
}

TEST_CASE("a log comes to what a run comes to") {
  const LoggedRun run = read_strace_log(R"(10 execve("/nowhere/app", ["app", "-x"], 0x7ffe /* 3 vars */) = 0
10 socket(AF_INET, SOCK_STREAM|SOCK_CLOEXEC, IPPROTO_IP) = 3
10 connect(3, {sa_family=AF_INET, sin_port=htons(8080), sin_addr=inet_addr("127.0.0.1")}, 16) = 0
10 socket(AF_INET, SOCK_DGRAM, IPPROTO_IP) = 4
10 connect(4, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("127.0.0.1")}, 16) = 0
10 fcntl(3, F_SETFD, FD_CLOEXEC) = 0
10 ioctl(0, TCGETS, 0x7ffe) = -1 ENOTTY (Inappropriate ioctl for device)
10 mmap(NULL, 4096, PROT_READ|PROT_EXEC, MAP_PRIVATE, 3, 0) = 0x7f00
10 clone(child_stack=NULL, flags=CLONE_CHILD_CLEARTID|CLONE_CHILD_SETTID|SIGCHLD, child_tidptr=0x7f) = 11
11 openat(AT_FDCWD, "/nowhere/input", O_RDONLY <unfinished ...>
10 kill(11, SIGTERM) = 0
11 <... openat resumed>) = 5
11 openat(AT_FDCWD</proc>, "missing", O_RDONLY) = -1 ENOENT (No such file or directory)
11 openat(5, "below", O_RDONLY) = 6
11 chdir("/proc") = 0
11 openat(AT_FDCWD, "version", O_RDONLY) = 7
11 openat(AT_FDCWD, "/nowhere/dir/output", O_WRONLY|O_CREAT|O_TRUNC, 0666) = 8
10 kill(999, SIGTERM) = 0
10 quantum_leap(1) = 0
10 +++ exited with 0 +++
)",
                                        "/somewhere");
  CHECK(run.command == "app -x");
  const Profile& profile = run.profile;
  CHECK(has_use(profile, "socket", "AF_INET"));
  CHECK(has_use(profile, "fcntl", "F_SETFD"));
  CHECK(has_use(profile, "ioctl", "TCGETS"));
  CHECK(has_use(profile, "mmap", "PROT_READ|PROT_EXEC"));
  CHECK(has_use(profile, "kill", "target"));
  CHECK(profile.calls.at("clone").size() == 1);
  CHECK(profile.connected.contains(8080));
  CHECK_FALSE(profile.connected.contains(53));
  CHECK(has_path(profile, "/nowhere/app", Access::execute));
  CHECK(has_path(profile, "/nowhere/input", Access::read));
  CHECK(has_path(profile, "/nowhere/input/below", Access::read));
  CHECK(has_path(profile, "/proc/version", Access::read));
  CHECK_FALSE(has_path(profile, "/proc/missing", Access::read));
  CHECK_FALSE(has_path(profile, "/nowhere/dir/output", Access::write));
  CHECK(profile.paths.all().at("/nowhere/input").tally.programs.contains("/nowhere/app"));
  REQUIRE(run.remarks.size() == 2);
  CHECK(run.remarks[0].line == 18);
  CHECK(run.remarks[0].subject == "kill 999");
  CHECK(run.remarks[1].subject == "quantum_leap");
}

TEST_CASE("what is no log is told line by line, and no more") {
  std::string text;
  for (int i = 0; i < 3000; ++i) text += "line number " + std::to_string(i) + " of something else\n";
  const LoggedRun run = read_strace_log(text, "/");
  CHECK(run.remarks.size() == 1000);
  CHECK(run.profile.calls.empty());
}

}  // namespace
}  // namespace callgate::audit
