// From `when` to tests of contents: what each condition lets through, which matches a call with several paths has, and
// what is said of conditions that mean nothing.
#include "policy/language/content_conditions.h"

#include <arpa/inet.h>
#include <doctest/doctest.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <linux/sched.h>
#include <netinet/in.h>
#include <sys/syscall.h>
#include <sys/un.h>

#include <csignal>
#include <cstring>

#include "build.h"
#include "fake_contents.h"
#include "policy/judge.h"
#include "policy/language/load.h"

namespace callgate::policy {
namespace {

using test::caller;
using test::FakeContents;
using test::record;
using test::v4;

Surroundings surroundings() {
  Surroundings result;
  result.variables = [](const std::string& name) -> std::optional<std::string> {
    if (name == "HOME") return "/home/me";
    if (name == "ODD") return "/odd*[";
    return std::nullopt;
  };
  return result;
}

Policy policy_of(std::string_view rule) {
  return parse("callgate: 1\ndefault: log\nrules:\n  - " + std::string(rule) + "\n", "p", surroundings());
}

std::string content_messages(std::string_view rule) {
  std::string result;
  try {
    static_cast<void>(policy_of(rule));
  } catch (const PolicyError& error) {
    for (const Diagnostic& diagnostic : error.diagnostics())
      result += std::to_string(diagnostic.column) + " " + diagnostic.message + "\n";
  }
  return result;
}

/// Whether the only rule of a policy decides the call.
bool matches(const Policy& policy, const decode::SyscallRecord& call, FakeContents& contents) {
  return Judge(policy).judge(call, caller, contents).by == Verdict::By::rule;
}

TEST_CASE("paths") {
  struct Row {
    std::string_view condition;
    std::vector<std::string_view> matches;
    std::vector<std::string_view> others;
  };
  const Row table[] = {
      {"/etc/hosts", {"/etc/hosts"}, {"/etc/host", "/etc", "/etc/hosts/x"}},
      {"[/etc/hosts, /etc/passwd]", {"/etc/hosts", "/etc/passwd"}, {"/etc"}},
      {"{exactly: /etc//./hosts/}", {"/etc/hosts"}, {"/etc"}},
      {"{under: [/usr, /lib/]}", {"/usr", "/usr/x", "/lib/y"}, {"/usr2", "/"}},
      {"{under: /}", {"/", "/x"}, {}},
      {"{under: /usr, not: {under: /usr/lib}}", {"/usr", "/usr/x"}, {"/usr/lib/x", "/etc"}},
      {"{not: [/etc/hosts, {under: /usr}]}", {"/etc"}, {"/etc/hosts", "/usr/x"}},
      {"{glob: \"/usr/**/*.so\"}", {"/usr/a.so", "/usr/lib/b.so"}, {"/usr/lib/b.so.1", "/a.so"}},
      {"[/a, {glob: /b*}, {under: /c}]", {"/a", "/bb", "/c/d"}, {"/b/b", "/d"}},
      {"{under: \"${HOME}/x\"}", {"/home/me/x/y"}, {"/home/me"}},
      {"{under: \"${NONE:-/tmp}/x\"}", {"/tmp/x"}, {"/tmp"}},
      {"{glob: \"${ODD}/*\"}", {"/odd*[/x"}, {"/odd1[/x", "/oddy/x"}},
      {"\"/a$$b\"", {"/a$b"}, {"/a$$b"}},
  };
  for (const Row& row : table) {
    CAPTURE(row.condition);
    const std::string rule = "{deny: openat, when: {path: " + std::string(row.condition) + "}}";
    CHECK(content_messages(rule).empty());
    const Policy policy = policy_of(rule);
    FakeContents contents;
    for (const bool wanted : {true, false}) {
      for (const std::string_view path : wanted ? row.matches : row.others) {
        CAPTURE(path);
        contents.set_path(1, std::string(path));
        CHECK(matches(policy, record(SYS_openat), contents) == wanted);
      }
    }
  }
}

TEST_CASE("the source of a condition reads as the condition") {
  const Policy policy = policy_of(
      "{deny: openat, when: {path: {glob: [\"${HOME}/**\", '/a \"b\\?'], not: {under: /x}}, flags: {any: O_CREAT}}}");
  CHECK(policy.rules[0].matches[0].contents[0].source ==
        R"(path: {glob: [/home/me/**, "/a \"b\\?"], not: {under: /x}})");
  CHECK(policy.rules[0].when ==
        R"({path: {glob: [/home/me/**, "/a \"b\\?"], not: {under: /x}}, flags: {any: O_CREAT}})");
  const Policy again = policy_of("{deny: openat, when: " + policy.rules[0].when + "}");
  CHECK(again.rules[0].matches[0].contents == policy.rules[0].matches[0].contents);
  CHECK(again.rules[0].matches[0].tests == policy.rules[0].matches[0].tests);
}

TEST_CASE("of several paths all must be allowed, one suffices for anything else") {
  FakeContents contents;
  const auto judged = [&](std::string_view rule, std::string from, std::string to) {
    contents.set_path(0, std::move(from));
    contents.set_path(1, std::move(to));
    return matches(policy_of(rule), record(SYS_rename), contents);
  };
  constexpr std::string_view allow = "{allow: rename, when: {path: {under: /a}}}";
  constexpr std::string_view deny = "{deny: rename, when: {path: {under: /a}}}";
  constexpr std::string_view keep = "{deny: rename, when: {path: {not: {under: /a}}}}";
  constexpr std::string_view log = "{log: rename, when: {path: {under: /a}}}";
  CHECK(judged(allow, "/a/x", "/a/y"));
  CHECK_FALSE(judged(allow, "/a/x", "/b/y"));
  CHECK_FALSE(judged(allow, "/b/x", "/a/y"));
  for (const std::string_view rule : {deny, log}) {
    CHECK(judged(rule, "/a/x", "/a/y"));
    CHECK(judged(rule, "/a/x", "/b/y"));
    CHECK(judged(rule, "/b/x", "/a/y"));
    CHECK_FALSE(judged(rule, "/b/x", "/b/y"));
  }
  CHECK(judged(keep, "/a/x", "/b/y"));
  CHECK(judged(keep, "/b/x", "/a/y"));
  CHECK_FALSE(judged(keep, "/a/x", "/a/y"));
  CHECK(judged("{deny: rename, when: {newname: /a}}", "/b", "/a"));
  CHECK_FALSE(judged("{deny: rename, when: {newname: /a}}", "/a", "/b"));
  CHECK(judged("{deny: rename, when: {path: {under: /b}, newname: {under: /a}}}", "/b/x", "/a/x"));

  // The target of a new link is a text.
  contents.texts[0] = {"../x", 0};
  CHECK(judged("{deny: symlink, when: {path: {under: /b}}}", "/b", "/a") == false);
  contents.set_path(1, "/b/link");
  CHECK(matches(policy_of("{deny: symlink, when: {path: {under: /b}}}"), record(SYS_symlink), contents));
  CHECK(matches(policy_of("{deny: symlink, when: {oldname: {prefix: ../}}}"), record(SYS_symlink, {1, 1}), contents));
}

TEST_CASE("one condition for calls that have their paths in different places") {
  const Policy policy =
      policy_of("{deny: [open, openat, openat2, creat, stat, execve, linkat], when: {path: {under: /secret}}}");
  FakeContents contents;
  contents.set_path(0, "/secret/x");
  CHECK(matches(policy, record(SYS_open), contents));
  CHECK(matches(policy, record(SYS_creat), contents));
  CHECK(contents.asked_paths.back().may_be_absent);
  CHECK(matches(policy, record(SYS_execve), contents));
  CHECK_FALSE(contents.asked_paths.back().dirfd.has_value());
  contents.paths.clear();
  contents.set_path(1, "/secret/x");
  CHECK(matches(policy, record(SYS_openat), contents));
  CHECK(contents.asked_paths.back().dirfd == 0);
  contents.set_bytes(2, open_how{O_CREAT | O_EXCL, 0600, RESOLVE_BENEATH});
  CHECK(matches(policy, record(SYS_openat2, {0, 0, 0, sizeof(open_how)}), contents));
  CHECK(contents.asked_paths.back().resolve == RESOLVE_BENEATH);
  CHECK_FALSE(contents.asked_paths.back().follows_last);
  contents.set_path(3, "/y");
  CHECK(matches(policy, record(SYS_linkat), contents));
  contents.set_path(1, "/x");
  contents.set_path(3, "/secret/y");
  CHECK(matches(policy, record(SYS_linkat), contents));
  CHECK(contents.asked_paths.back().dirfd == 2);
}

TEST_CASE("flags wherever they are") {
  const Policy clones = policy_of("{deny: [clone, clone3], when: {flags: {any: [CLONE_NEWUSER, CLONE_NEWNS]}}}");
  FakeContents contents;
  clone_args args{};
  args.flags = CLONE_NEWNS;
  contents.set_bytes(0, args);
  CHECK(matches(clones, record(SYS_clone, {CLONE_NEWUSER}), contents));
  CHECK_FALSE(matches(clones, record(SYS_clone, {SIGCHLD}), contents));
  CHECK(matches(clones, record(SYS_clone3, {1, sizeof args}), contents));
  args.flags = CLONE_VM;
  contents.set_bytes(0, args);
  CHECK_FALSE(matches(clones, record(SYS_clone3, {1, sizeof args}), contents));

  const Policy opens = policy_of("{deny: [open, openat, openat2], when: {flags: {any: [O_WRONLY, O_RDWR]}}}");
  contents.set_bytes(2, open_how{O_RDWR, 0, 0});
  CHECK(matches(opens, record(SYS_open, {0, O_WRONLY}), contents));
  CHECK(matches(opens, record(SYS_openat, {0, 0, O_RDWR}), contents));
  CHECK(matches(opens, record(SYS_openat2, {0, 0, 0, sizeof(open_how)}), contents));
  contents.set_bytes(2, open_how{O_RDONLY, 0, RESOLVE_IN_ROOT});
  CHECK_FALSE(matches(opens, record(SYS_openat2, {0, 0, 0, sizeof(open_how)}), contents));
  for (const std::string_view name : {"how.resolve", "resolve"}) {
    const std::string rule = "{deny: openat2, when: {" + std::string(name) + ": {any: RESOLVE_IN_ROOT}}}";
    CHECK(matches(policy_of(rule), record(SYS_openat2, {0, 0, 0, sizeof(open_how)}), contents));
  }
  // A mode that exists by a flag.
  const Policy modes = policy_of("{deny: [openat, openat2], when: {mode: {any: 04000}}}");
  contents.set_bytes(2, open_how{O_CREAT, 04755, 0});
  CHECK(matches(modes, record(SYS_openat2, {0, 0, 0, sizeof(open_how)}), contents));
  contents.set_bytes(2, open_how{0, 04755, 0});
  CHECK_FALSE(matches(modes, record(SYS_openat2, {0, 0, 0, sizeof(open_how)}), contents));
}

TEST_CASE("arguments of programs, and strings") {
  FakeContents contents;
  const auto runs = [&](std::string_view condition, std::vector<std::string> argv) {
    contents.lists[1] = {std::move(argv), 0};
    const std::string rule = "{deny: execve, when: {argv: " + std::string(condition) + "}}";
    CAPTURE(condition);
    CHECK(content_messages(rule).empty());
    return matches(policy_of(rule), record(SYS_execve, {1, 1}), contents);
  };
  CHECK(runs("[git, status]", {"git", "status"}));
  CHECK_FALSE(runs("[git, status]", {"git", "status", "-s"}));
  CHECK(runs("{exactly: [git, {glob: \"*\"}]}", {"git", "/a/b"}));
  CHECK(runs("{exactly: []}", {}));
  CHECK(runs("{prefix: [git, {prefix: st}]}", {"git", "status", "-s"}));
  CHECK_FALSE(runs("{prefix: [git, {prefix: st}]}", {"git"}));
  CHECK(runs("{contains: --force}", {"git", "push", "--force"}));
  CHECK(runs("{contains: {glob: \"--exec=*\"}}", {"git", "--exec=/bin/sh"}));
  CHECK(runs("{any: [-x, -y]}", {"a", "-y"}));
  CHECK(runs("{all: [-x, -y]}", {"a", "-y", "-x"}));
  CHECK_FALSE(runs("{all: [-x, -y]}", {"a", "-y"}));
  CHECK(runs("{none: [-x, -y]}", {"a"}));
  CHECK_FALSE(runs("{none: [-x, -y]}", {"a", "-x"}));
  CHECK(runs("{not: [git, status]}", {"git"}));
  CHECK(runs("{prefix: [git], none: [push]}", {"git", "pull"}));
  CHECK_FALSE(runs("{prefix: [git], none: [push]}", {"git", "push"}));
  CHECK(runs("{contains: \"${HOME}\"}", {"ls", "/home/me"}));

  contents.texts[2] = {"tmpfs", 0};
  contents.texts[0] = {"none", 0};
  const auto mount = record(SYS_mount, {1, 1, 1});
  CHECK(matches(policy_of("{deny: mount, when: {type: [proc, tmpfs], source: none}}"), mount, contents));
  CHECK(matches(policy_of("{deny: mount, when: {type: {glob: \"tmp*\"}}}"), mount, contents));
  CHECK_FALSE(matches(policy_of("{deny: mount, when: {type: {not: tmpfs}}}"), mount, contents));
  CHECK(matches(policy_of("{deny: mount, when: {type: NULL}}"), record(SYS_mount, {1, 1, 0}), contents));
  contents.set_path(1, "/mnt/x");
  CHECK(matches(policy_of("{deny: mount, when: {path: {under: /mnt}}}"), mount, contents));
}

TEST_CASE("addresses of sockets") {
  FakeContents contents;
  const auto connects = [&](std::string_view conditions, const sockaddr_in& to) {
    contents.set_bytes(1, to);
    const std::string rule = "{deny: connect, when: {" + std::string(conditions) + "}}";
    CAPTURE(conditions);
    CHECK(content_messages(rule).empty());
    return matches(policy_of(rule), record(SYS_connect, {3, 1, sizeof to}), contents);
  };
  const sockaddr_in web = v4("10.1.2.3", 443);
  CHECK(connects("address: 10.0.0.0/8", web));
  CHECK_FALSE(connects("address: [\"::1\", 127.0.0.0/8]", web));
  CHECK(connects("address: {not: [127.0.0.0/8]}", web));
  CHECK(connects("port: 443", web));
  CHECK(connects("port: [80, {min: 440, max: 450}]", web));
  CHECK_FALSE(connects("port: {not: {min: 400}}", web));
  CHECK(connects("family: AF_INET", web));
  CHECK(connects("family: {not: AF_UNIX}", web));
  CHECK(connects("address: 10.0.0.0/8, port: 443, family: [AF_INET, AF_INET6]", web));
  CHECK_FALSE(connects("address: 10.0.0.0/8, port: 80", web));
  CHECK_FALSE(connects("path: {under: /run}", web));

  // socket(2) has a family in a register, connect(2) one in its address.
  const Policy families =
      policy_of("{deny: [socket, connect, bind, sendto, sendmsg, sendmmsg], when: {family: AF_INET}}");
  CHECK(matches(families, record(SYS_socket, {AF_INET}), contents));
  CHECK(matches(families, record(SYS_connect, {3, 1, sizeof web}), contents));
  CHECK(matches(families, record(SYS_bind, {3, 1, sizeof web}), contents));
  CHECK(matches(families, record(SYS_sendmsg, {3, 1}), contents));
  CHECK(matches(families, record(SYS_sendmmsg, {3, 1, 2}), contents));
  contents.set_bytes(4, web);
  CHECK(matches(families, record(SYS_sendto, {3, 0, 0, 0, 1, sizeof web}), contents));
  CHECK_FALSE(matches(families, record(SYS_sendto), contents));
  CHECK(matches(policy_of("{allow: sendto, when: {port: 53}}"), record(SYS_sendto), contents));

  sockaddr_un local{};
  local.sun_family = AF_UNIX;
  std::memcpy(local.sun_path, "\0bus-1", 6);
  contents.set_bytes(1, local);
  const auto named = [&](std::string_view condition) {
    return matches(policy_of("{deny: connect, when: {path: " + std::string(condition) + "}}"),
                   record(SYS_connect, {3, 1, 8}), contents);
  };
  CHECK(named("\"@bus-1\""));
  CHECK(named("[/run/bus, {glob: \"@bus-*\"}]"));
  CHECK(named("{not: {under: /}}"));
  CHECK_FALSE(named("{under: /}"));
  local.sun_path[0] = 'x';
  contents.set_bytes(1, local);
  contents.set_path(1, "/run/x");
  CHECK(named("{under: /run}"));
}

TEST_CASE("what is said of conditions that mean nothing") {
  struct Row {
    std::string_view rule;
    std::string_view messages;
  };
  const Row table[] = {
      {"{deny: openat, when: {path: etc/passwd}}",
       "33 'etc/passwd' is not an absolute path (${PWD}/... is below the folder where callgate is started)\n"},
      {"{deny: connect, when: {path: x}}",
       "34 'x' is not an absolute path (${PWD}/... is below the folder where callgate is started), nor an abstract "
       "name "
       "with its @\n"},
      {"{deny: openat, when: {path: \"@x\"}}",
       "33 '@x' is not an absolute path (${PWD}/... is below the folder where callgate is started)\n"},
      {"{deny: openat, when: {path: \"${NONE}/x\"}}",
       "34 the variable NONE is not set: a default is written ${NONE:-default}\n"},
      {"{deny: openat, when: {path: \"${NONE}/x\", mode: {any: S_IFOO}}}",
       "34 the variable NONE is not set: a default is written ${NONE:-default}\n"
       "58 unknown constant 'S_IFOO' of 'mode' (did you mean 'S_IFIFO'?)\n"},
      {"{deny: openat, when: {path: {undr: /x}}}",
       "34 unknown condition 'undr' (did you mean 'under'?): of 'filename' there are exactly, under, glob, not\n"},
      {"{deny: openat, when: {path: {prefix: /x}}}",
       "34 unknown condition 'prefix': of 'filename' there are exactly, under, glob, not\n"},
      {"{deny: openat, when: {path: {glob: \"/a**\"}}}",
       "40 '/a**' is no pattern: '**' stands for whole parts of a path: nothing else may stand between the slashes\n"},
      {"{deny: openat, when: {path: {glob: \"/*/../x\"}}}",
       "40 after a '*' or the like '..' means nothing: paths hold none\n"},
      {"{deny: openat, when: {path: []}}", "33 nothing is listed for 'filename'\n"},
      {"{deny: openat, when: {path: {}}}", "33 nothing is said of 'filename'\n"},
      {"{deny: openat, when: {path: }}", "27 nothing is said of 'filename'\n"},
      {"{deny: openat, when: {path: {under: []}}}", "41 nothing is listed\n"},
      {"{deny: openat, when: {path: {under: [[/x]]}}}", "42 'filename' is compared with texts\n"},
      {"{deny: openat, when: {path: [{not: /x}]}}",
       "34 a list of 'filename' holds texts, and maps with one of exactly, under, glob\n"},
      {"{deny: openat, when: {path: {not: {under: /a, glob: /b}}}}", "39 only a single condition can be negated\n"},
      {"{deny: execve, when: {argv: git}}",
       "33 'argv' is a list: [git] are all of its texts, {contains: git} is one of them\n"},
      {"{deny: execve, when: {argv: {contains: [a, b]}}}",
       "44 'contains' is a single text; of several say any, all or none\n"},
      {"{deny: execve, when: {argv: {prefix: git}}}", "42 'prefix' of 'argv' is a list of texts\n"},
      {"{deny: execve, when: {argv: {any: []}}}", "39 no text is listed\n"},
      {"{deny: execve, when: {argv: {under: /x}}}",
       "34 unknown condition 'under': of 'argv' there are exactly, prefix, contains, any, all, none, not\n"},
      {"{deny: connect, when: {address: localhost}}",
       "37 'localhost' is no address of IPv4 or IPv6, nor the start of a range (10.0.0.0/8, fe80::/10: no bit is set "
       "behind the prefix)\n"},
      {"{deny: connect, when: {address: 10.0.0.1/8}}",
       "37 '10.0.0.1/8' is no address of IPv4 or IPv6, nor the start of a range (10.0.0.0/8, fe80::/10: no bit is set "
       "behind the prefix)\n"},
      {"{deny: connect, when: {address: {under: x}}}",
       "38 unknown condition 'under': of 'address' there is not, and a list\n"},
      {"{deny: connect, when: {port: 65536}}", "34 '65536' is out of range: 'port' is an unsigned number of 16 bits\n"},
      {"{deny: connect, when: {family: AF_INTE}}",
       "36 unknown constant 'AF_INTE' of 'family' (did you mean 'AF_INET'?)\n"},
      {"{deny: clone3, when: {flags: {any: CLONE_NEWUSR}}}",
       "40 unknown constant 'CLONE_NEWUSR' of 'flags' (did you mean 'CLONE_NEWUSER'?)\n"},
      {"{deny: recvmsg, when: {address: 10.0.0.0/8}}",
       "28 'recvmsg' has no argument 'address' (it has fd, msg, flags)\n"},
  };
  for (const Row& row : table) {
    CAPTURE(row.rule);
    CHECK(content_messages(row.rule) == row.messages);
  }
}

}  // namespace
}  // namespace callgate::policy
