// Warnings: rules that decide nothing, and where that is said.
#include "policy/language/unreachable.h"

#include <doctest/doctest.h>

#include <fmt/format.h>

#include <optional>
#include <string>
#include <vector>

#include "files.h"
#include "policy/language/load.h"

namespace callgate::policy {
namespace {

/// The warnings with their places: "4:5 this rule ...".
std::string warnings_of(std::string_view text, const Surroundings& surroundings = {}) {
  std::string result;
  for (const Diagnostic& diagnostic : parse_checked(text, "p.yaml", surroundings).warnings.list) {
    CHECK(diagnostic.severity == Severity::warning);
    result += fmt::format("{}:{} {}\n", diagnostic.line, diagnostic.column, diagnostic.message);
  }
  return result;
}

/// Those of a policy of these rules, one a line from line 4 on.
std::string warnings_of_rules(std::string_view action, const std::vector<std::string>& rules) {
  std::string text = fmt::format("callgate: 1\ndefault: {}\nrules:\n", action);
  for (const std::string& rule : rules) text += fmt::format("  - {{{}}}\n", rule);
  return warnings_of(text);
}

TEST_CASE("a stricter rule without conditions shadows milder ones, whatever the order") {
  CHECK(warnings_of_rules("deny", {"allow: socket, when: {family: AF_UNIX}", "deny: socket"}) ==
        "4:5 this rule decides nothing: line 5 denies the same calls, whatever this one says\n");
  CHECK(warnings_of_rules("deny", {"kill: [read, write]", "allow: write", "log: [read, openat]"}) ==
        "5:5 this rule decides nothing: line 4 kills the same calls, whatever this one says\n"
        "6:12 'read' is not decided here: line 4 kills it\n");
  CHECK(warnings_of_rules("deny", {"allow: [read, write]", "deny: read", "kill: write"}) ==
        "4:5 this rule decides nothing: line 5 denies 'read', and others the rest\n");
}

TEST_CASE("a rule is shadowed by one that asks less") {
  CHECK(warnings_of_rules("allow", {"deny: socket, when: {family: {not: [AF_UNIX, AF_NETLINK]}}",
                                    "log: socket, when: {family: [AF_INET, AF_INET6]}"}) ==
        "5:5 this rule decides nothing: line 4 denies the same calls, whatever this one says\n");
  // AF_UNIX is left.
  CHECK(warnings_of_rules("allow", {"deny: socket, when: {family: {not: [AF_UNIX, AF_NETLINK]}}",
                                    "log: socket, when: {family: [AF_INET, AF_UNIX]}"})
            .empty());
  CHECK(warnings_of_rules("allow", {"deny: read, when: {count: {min: 10}}", "deny: read, when: {count: {min: 20}}"}) ==
        "5:5 this rule decides nothing: line 4 denies the same calls, whatever this one says\n");
  CHECK(warnings_of_rules("allow", {"deny: read, when: {count: {min: 20}}", "deny: read, when: {count: {min: 10}}"})
            .empty());
}

TEST_CASE("between equals the first is the one that decides") {
  CHECK(warnings_of_rules("allow", {"deny: getpid", "deny: getpid, errno: EACCES"}) ==
        "5:5 this rule decides nothing: line 4 denies the same calls, whatever this one says\n");
  CHECK(warnings_of_rules("deny", {"allow: getpid", "allow: [getpid, getppid]"}).empty());
}

TEST_CASE("a group may be allowed and some of its calls denied") {
  CHECK(warnings_of_rules("deny", {"allow: '@network-io'", "deny: socket"}).empty());
  CHECK(warnings_of_rules("deny", {"allow: ['@network-io', socket]", "deny: socket"}) ==
        "4:29 'socket' is not decided here: line 5 denies it\n");
}

TEST_CASE("a path that looks like a pattern, and is none") {
  CHECK(warnings_of_rules("allow", {"deny: mkdir, when: {path: {under: '/home/*/.ssh'}}"}) ==
        "4:25 the '*' in '/home/*/.ssh' stands for itself: a pattern is written {glob: ...}\n");
  CHECK(warnings_of_rules("allow", {"deny: mkdir, when: {path: {glob: '/home/*/.ssh'}}"}).empty());
}

TEST_CASE("conditions that contradict each other") {
  CHECK(warnings_of_rules("allow", {"deny: openat, when: {flags: {any: O_CREAT, none: O_CREAT}}"}) ==
        "4:26 this rule decides nothing: its conditions contradict each other\n");
  CHECK(warnings_of_rules("allow", {"deny: read, when: {count: {min: 5, not: {min: 3}}}"}) ==
        "4:24 this rule decides nothing: its conditions contradict each other\n");
  CHECK(warnings_of_rules("allow", {"deny: openat, when: {flags: {all: [O_CREAT, O_EXCL], only: [O_CREAT]}}"}) ==
        "4:26 this rule decides nothing: its conditions contradict each other\n");
  CHECK(warnings_of_rules("allow", {"deny: openat, when: {flags: {any: O_CREAT, none: O_EXCL}}"}).empty());
  // An id of the target may be any number.
  CHECK(warnings_of_rules("allow", {"deny: kill, when: {pid: {not: target, min: 5}}"}).empty());
}

TEST_CASE("conditions on contents that contradict each other") {
  const auto contradicts = [](std::string_view rule) {
    return warnings_of_rules("allow", {std::string(rule)})
        .ends_with(" this rule decides nothing: its conditions contradict each other\n");
  };
  CHECK(contradicts("deny: connect, when: {family: AF_UNIX, port: 80}"));
  CHECK(contradicts("deny: connect, when: {address: 10.0.0.0/8, path: /run/x}"));
  CHECK(contradicts("deny: sendto, when: {family: {not: [AF_INET, AF_INET6]}, address: {not: '::1'}}"));
  CHECK(contradicts("deny: openat, when: {path: {under: /usr, not: {under: /usr}}}"));
  CHECK(contradicts("deny: openat, when: {path: {under: /usr/share, not: {under: /usr}}}"));
  CHECK_FALSE(contradicts("deny: openat, when: {path: {under: /usr, not: {under: /usr/share}}}"));
  CHECK_FALSE(contradicts("deny: connect, when: {family: {not: AF_INET}, port: 80}"));
}

TEST_CASE("conditions on the arguments of a program that contradict each other") {
  const auto contradicts = [](std::string_view argv) {
    return warnings_of_rules("allow", {fmt::format("deny: execve, when: {{argv: {}}}", argv)})
        .ends_with(" this rule decides nothing: its conditions contradict each other\n");
  };
  CHECK(contradicts("{prefix: [git, push], none: [push]}"));
  CHECK(contradicts("{prefix: [git, {prefix: '--force='}], not: {prefix: [git, {prefix: '--'}]}}"));
  CHECK(contradicts("{prefix: [git, status], not: {prefix: [git]}}"));
  CHECK(contradicts("{contains: --force, none: [--force, -f]}"));
  CHECK(contradicts("{all: [a, b], none: [b]}"));
  CHECK(contradicts("{any: [a, b], none: [{glob: '*'}]}"));
  CHECK(contradicts("{exactly: [git, status], contains: --force}"));
  CHECK(contradicts("{exactly: [git], prefix: [git, status]}"));
  CHECK(contradicts("{exactly: [git, {prefix: s}], prefix: [git, {prefix: t}]}"));
  CHECK_FALSE(contradicts("{prefix: [git], none: [push]}"));
  CHECK_FALSE(contradicts("{prefix: [git], contains: git}"));
  CHECK_FALSE(contradicts("{any: [a, b], none: [b]}"));
  CHECK_FALSE(contradicts("{prefix: [git, {glob: 's*'}], contains: --force}"));
  CHECK_FALSE(contradicts("{prefix: [git], not: {prefix: [git, status]}}"));
}

TEST_CASE("a rule about the arguments of a program is shadowed by a wider one") {
  const auto decides = [](std::string_view wide, std::string_view narrow) {
    return warnings_of_rules("deny", {fmt::format("deny: execve, when: {{argv: {}}}", wide),
                                      fmt::format("allow: execve, when: {{argv: {}}}", narrow)})
        .empty();
  };
  CHECK_FALSE(decides("{prefix: [git]}", "[git, status]"));
  CHECK_FALSE(decides("{prefix: [git]}", "{prefix: [git, push], none: [--force]}"));
  CHECK_FALSE(decides("{contains: --force}", "{prefix: [git, push, --force]}"));
  CHECK_FALSE(decides("{any: [--force, -f]}", "{any: [-f]}"));
  CHECK_FALSE(decides("{all: [a, b]}", "{all: [c, b, a]}"));
  CHECK_FALSE(decides("{not: {prefix: [git, push]}}", "{not: {prefix: [git]}}"));
  CHECK_FALSE(decides("{none: [a]}", "{none: [a, b]}"));
  CHECK(decides("[git, status]", "{prefix: [git, status]}"));
  CHECK(decides("{prefix: [git, push]}", "{prefix: [git]}"));
  CHECK(decides("{any: [-f]}", "{any: [--force, -f]}"));
  CHECK(decides("{all: [a, b]}", "{any: [a, b]}"));
  CHECK(decides("{none: [a, b]}", "{none: [a]}"));
  CHECK(decides("{prefix: [git]}", "{contains: git}"));
}

TEST_CASE("a rule about texts is shadowed by a wider one") {
  CHECK_FALSE(warnings_of_rules("deny", {"deny: setxattr, when: {name: {prefix: security.}}",
                                         "allow: setxattr, when: {name: security.selinux}"})
                  .empty());
  CHECK(warnings_of_rules("deny", {"deny: setxattr, when: {name: {prefix: security.}}",
                                   "allow: setxattr, when: {name: {prefix: sec}}"})
            .empty());
}

TEST_CASE("a rule about paths is shadowed by one about the folders above") {
  CHECK(warnings_of_rules("deny",
                          {"deny: openat, when: {path: {under: /etc}}",
                           "allow: openat, when: {path: [/etc/hosts, {under: /etc/ssl}], flags: {none: O_CREAT}}"}) ==
        "5:5 this rule decides nothing: line 4 denies the same calls, whatever this one says\n");
  CHECK(warnings_of_rules(
            "deny", {"deny: rename, when: {path: {under: /etc}}", "allow: rename, when: {path: {under: /etc/ssl}}"}) ==
        "5:5 this rule decides nothing: line 4 denies the same calls, whatever this one says\n");
  for (const std::string_view other : {"path: [/etc/hosts, /srv/hosts]", "path: {under: /etcetera}", "path: {under: /}",
                                       "path: {glob: /etc/*}", "flags: {any: O_CREAT}"}) {
    CAPTURE(other);
    CHECK(warnings_of_rules(
              "deny", {"deny: openat, when: {path: {under: /etc}}", fmt::format("allow: openat, when: {{{}}}", other)})
              .empty());
  }
  // By an empty path it looks at a descriptor: that is allowed, and not denied.
  CHECK(warnings_of_rules(
            "deny", {"deny: newfstatat, when: {path: {under: /etc}}", "allow: newfstatat, when: {path: {under: /etc}}"})
            .empty());
  CHECK(warnings_of_rules("allow", {"deny: newfstatat, when: {path: {under: /etc}}",
                                    "deny: newfstatat, when: {path: /etc/shadow}, errno: ENOENT"}) ==
        "5:5 this rule decides nothing: line 4 denies the same calls, whatever this one says\n");
}

TEST_CASE("what a link leads to may lie elsewhere") {
  const std::string_view text =
      "callgate: 1\ndefault: deny\nrules:\n"
      "  - {deny: openat, when: {path: {under: /etc}}}\n  - {allow: openat, when: {path: /etc/mtab}}\n";
  CHECK_FALSE(warnings_of(text).empty());
  Surroundings surroundings;
  surroundings.read_link = [](const std::string& path) {
    return path == "/etc/mtab" ? std::optional<std::string>("/proc/mounts") : std::nullopt;
  };
  CHECK(warnings_of(text, surroundings).empty());
}

TEST_CASE("calls that there are not") {
  CHECK(warnings_of_rules("deny", {"allow: socketcall"}) ==
        "4:5 this rule decides nothing: x86_64 has no call that it names\n");
  CHECK(warnings_of_rules("deny", {"allow: [read, socketcall]"}) == "4:20 'socketcall' is no call of x86_64\n");
  CHECK(warnings_of_rules("deny", {"allow: '@default'"}).empty());
}

TEST_CASE("a protection that no policy lifts") {
  CHECK(warnings_of_rules("deny", {"allow: [clone3, read]"}) ==
        "4:14 'clone3' is not decided here: a protection that always holds denies it (its flags are not checked, "
        "those of clone are)\n");
  CHECK(warnings_of_rules("deny", {"allow: [ptrace, mount]"}).empty());
  CHECK(warnings_of_rules("allow", {"allow: clone3"}).empty());  // it restricts nothing, and so is not protected
}

TEST_CASE("what a policy extends: its own rules are held against those, not those against its own") {
  const Surroundings files =
      test::with_files({{"./base.yaml", "callgate: 1\ndefault: deny\nrules:\n  - allow: getpid\n  - deny: getppid\n"},
                        {"base.yaml", "callgate: 1\ndefault: deny\nrules:\n  - allow: getpid\n  - deny: getppid\n"}});
  CHECK(warnings_of("callgate: 1\nextends: ./base.yaml\nrules:\n  - deny: getpid\n", files).empty());
  CHECK(warnings_of("callgate: 1\nextends: ./base.yaml\nrules:\n  - allow: getppid\n", files) ==
        "4:5 this rule decides nothing: base.yaml:5 denies the same calls, whatever this one says\n");
}

TEST_CASE("warnings of what is extended are told too, each file's once") {
  const std::string base = "callgate: 1\ndefault: deny\nrules:\n  - allow: socketcall\n";
  const Surroundings files = test::with_files({{"base.yaml", base}});
  const Loaded loaded = parse_checked("callgate: 1\nextends: [./base.yaml, base.yaml]\n", "p.yaml", files);
  CHECK(loaded.warnings.text ==
        "base.yaml:4:5: warning: this rule decides nothing: x86_64 has no call that it names\n"
        "    - allow: socketcall\n"
        "      ^\n"
        "1 warning");
}

TEST_CASE("errors and warnings of several files") {
  const Surroundings files =
      test::with_files({{"base.yaml", "callgate: 1\ndefault: deny\nrules:\n  - allow: socketcall\n"}});
  try {
    static_cast<void>(parse("callgate: 1\nextends: ./base.yaml\nrules:\n  - allow: raed\n", "p.yaml", files));
    FAIL("loaded");
  } catch (const PolicyError& error) {
    CHECK(std::string(error.what()).ends_with("\n1 error"));
  }
}

}  // namespace
}  // namespace callgate::policy
