// What one policy allows and denies that another does not, call by call and place by place.
#include <doctest/doctest.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <string>

#include "policy/compare/call_changes.h"
#include "policy/compare/confinement_changes.h"
#include "policy/explain/words.h"
#include "policy/language/load.h"
#include "policy/protections.h"

namespace callgate::policy {
namespace {

Policy with_rules(std::string_view action, std::initializer_list<std::string_view> rules, std::string_view rest = "") {
  std::string text = "callgate: 1\ndefault: " + std::string(action) + "\nrules:\n  - allow: read\n";
  for (const std::string_view rule : rules) text += "  - {" + std::string(rule) + "}\n";
  return parse(text + std::string(rest), "p.yaml");
}

constexpr std::string_view kinds[] = {"allows", "denies", "kills",  "spares", "logs",
                                      "silent", "errno",  "reason", "unknown"};

/// "denies socket if family is AF_INET 5>2"
std::string changes(const Policy& before, const Policy& after) {
  std::string result;
  for (const CallChange& change : call_changes(before, after)) {
    result += fmt::format("{} {}", kinds[static_cast<std::size_t>(change.kind)], fmt::join(folded(change.calls), ","));
    if (!change.conditions.empty()) result += fmt::format(" if {}", fmt::join(change.conditions, ", or if "));
    result += fmt::format(" {}>{}\n", change.before.line, change.after.line);
  }
  return result;
}

TEST_CASE("the same is no change, however it is said") {
  const Policy one = with_rules("deny", {"allow: [openat, write]", "deny: openat, when: {path: {under: /etc}}",
                                         "allow: socket, when: {family: [AF_UNIX, AF_INET]}"});
  const Policy other =
      with_rules("deny", {"allow: write", "allow: openat, when: {path: {not: {under: /etc}}}",
                          "allow: socket, when: {family: AF_INET}", "allow: socket, when: {family: AF_UNIX}"});
  CHECK(changes(one, one).empty());
  CHECK(changes(one, other).empty());
  CHECK(changes(other, one).empty());
}

TEST_CASE("whole calls, groups where they are whole") {
  const Policy less = with_rules("deny", {"allow: [write, getpid]"});
  const Policy more = with_rules("deny", {"allow: ['@timer', write]", "log: getpid", "kill: gettid"});
  CHECK(changes(less, more) == "allows @timer 2>5\nkills gettid 2>7\nlogs getpid 5>6\n");
  CHECK(changes(more, less) == "denies @timer 5>2\nspares gettid 7>2\nsilent getpid 6>5\n");
  CHECK(changes(with_rules("allow", {}), with_rules("deny", {})).starts_with("denies "));
  const auto unnamed = call_changes(with_rules("allow", {}), with_rules("deny", {})).front();
  CHECK(unnamed.calls.empty());
  CHECK(unnamed.after.error == ENOSYS);
}

TEST_CASE("conditions on numbers") {
  const Policy one = with_rules("allow", {"deny: socket, when: {family: {not: [AF_UNIX]}}, errno: EACCES"});
  CHECK(changes(one, with_rules("allow", {"deny: socket, when: {family: {not: [AF_UNIX, AF_INET]}}, errno: EACCES"})) ==
        "allows socket if family is AF_INET 5>2\n");
  CHECK(changes(one, with_rules("allow", {"deny: socket, when: {family: {not: [AF_UNIX]}}, errno: EPERM"})) ==
        "errno socket if family is not AF_UNIX 5>5\n");
  CHECK(changes(one,
                with_rules("allow", {"deny: socket, when: {family: {not: [AF_UNIX]}}, errno: EACCES, reason: no"})) ==
        "reason socket if family is not AF_UNIX 5>5\n");
  CHECK(changes(with_rules("deny", {"allow: write, when: {count: {max: 10}}"}),
                with_rules("deny", {"allow: write, when: {count: {max: 100}}"})) ==
        "allows write if count is not at most 10 and count is at most 100 2>5\n");
  CHECK(changes(with_rules("allow", {}), with_rules("allow", {"deny: openat, when: {flags: {any: [O_WRONLY, O_RDWR], "
                                                              "none: O_CREAT}}"})) ==
        "denies openat if flags has O_WRONLY or O_RDWR and flags lacks O_CREAT 2>5\n");
  CHECK(changes(with_rules("deny", {"allow: kill"}), with_rules("deny", {"allow: kill, when: {pid: target}"})) ==
        "denies kill if pid is not of the target 5>2\n");
}

TEST_CASE("conditions on what arguments point to") {
  const Policy none = with_rules("allow", {});
  CHECK(changes(none, with_rules("allow", {"deny: [open, openat], when: {path: {under: /etc}}"})) ==
        "denies open,openat if path: {under: /etc} 2>5\n");
  CHECK(changes(with_rules("allow", {"deny: openat, when: {path: {under: /etc}}"}),
                with_rules("allow", {"deny: openat, when: {path: {under: /etc/ssl}}"})) ==
        "allows openat if path: {under: /etc} and path: not {under: /etc/ssl} 5>2\n");
  CHECK(changes(none, with_rules("allow", {"deny: openat, when: {path: {under: /p, not: {glob: '/**/*.c'}}}"})) ==
        "denies openat if path: {under: /p, not: {glob: /**/*.c}} 2>5\n");
  CHECK(changes(none, with_rules("allow", {"kill: connect, when: {address: 10.0.0.0/8, port: [25, {min: 6000}]}"})) ==
        "kills connect if address: 10.0.0.0/8 and port: [25, {min: 6000}] 2>5\n");
  CHECK(changes(none, with_rules("allow", {"deny: connect, when: {address: {not: 127.0.0.0/8}}"})) ==
        "denies connect if address: {not: 127.0.0.0/8} 2>5\n");
  CHECK(changes(none, with_rules("allow", {"deny: bind, when: {path: ['@a', {under: /run}]}"})) ==
        "denies bind if path: [\"@a\", {under: /run}] 2>5\n");
  CHECK(changes(none, with_rules("allow", {"deny: execve, when: {argv: {prefix: [git], none: [push]}}"})) ==
        "denies execve if argv: {prefix: [git], none: [push]} 2>5\n");
  CHECK(changes(none, with_rules("allow", {"deny: clone3, when: {flags: {any: CLONE_NEWUSER}}"})) ==
        "denies clone3 if flags: {any: CLONE_NEWUSER} 2>5\n");
  CHECK(changes(none, with_rules("allow", {"deny: mount, when: {type: {glob: 'fuse*'}}"})) ==
        "denies mount if type: {glob: fuse*} 2>5\n");
}

TEST_CASE("rules under default: kill") {
  CHECK(changes(with_rules("kill", {"allow: openat"}),
                with_rules("kill", {"allow: openat", "kill: openat, when: {path: {under: /etc}}"})) ==
        "kills openat if path: {under: /etc} 5>6\n");
}

TEST_CASE("protections count") {
  Policy one = with_rules("deny", {});
  Policy other = with_rules("deny", {"allow: ptrace"});
  add_protections(one, no_process);
  add_protections(other, no_process);
  CHECK(changes(one, other).starts_with("allows ptrace 0>5\n"));
}

/// "+ reads /opt 7"
std::string areas(std::string_view before, std::string_view after) {
  const auto load = [](std::string_view text) {
    return parse("callgate: 1\ndefault: allow\n" + std::string(text), "p.yaml").confinement;
  };
  std::string result;
  for (const ConfinementChange& change : confinement_changes(load(before), load(after))) {
    constexpr std::string_view signs = "+-=";
    result +=
        fmt::format("{} {} {}\n", signs[static_cast<std::size_t>(change.effect)], change.words, change.origin.line);
  }
  return result;
}

TEST_CASE("rules that differ in their error alone are told apart") {
  const Policy before = parse(
      "callgate: 1\ndefault: allow\nrules:\n"
      "  - {deny: socket, when: {family: AF_INET}, errno: EACCES}\n"
      "  - {deny: socket, when: {family: AF_INET6}, errno: ENOSYS}\n",
      "p.yaml");
  Policy same_place = before;
  for (Rule& rule : same_place.rules) rule.line = 0;
  std::string errors;
  for (const CallChange& change : call_changes(same_place, with_rules("allow", {})))
    errors += std::to_string(change.before.error) + ' ';
  CHECK(errors == fmt::format("{} {} ", EACCES, ENOSYS));
}

TEST_CASE("places and ports") {
  CHECK(areas("filesystem: {read: [/usr, /etc], write: /tmp}", "filesystem: {read: /usr, write: [/tmp, /out]}") ==
        "+ reads /out 3\n- reads /etc no longer 3\n+ changes /out 3\n");
  CHECK(areas("filesystem: {list: /, read: /usr}", "filesystem: {list: [/usr, /etc], read: /opt}") ==
        "- lists / no longer 3\n+ reads /opt 3\n- reads /usr no longer 3\n");
  CHECK(areas("filesystem: {read: /usr}", "filesystem: {read: [/usr/lib, /usr]}").empty());
  CHECK(areas("", "filesystem: {read: [/usr, /usr/lib]}") ==
        "- reads no file but /usr 3\n- changes no file but those of no place 3\n"
        "- executes no file but those of no place 3\n");
  CHECK(areas("network: {connect: [80, 443]}", "network: {connect: [443, 53]}") ==
        "+ connects to TCP port 53 3\n- connects to TCP port 80 no longer 3\n");
  CHECK(areas("network: {connect: 80}", "") == "+ connects to any TCP port 3\n+ binds any TCP port 3\n");
  CHECK(areas("", "network: {connect: 80}") == "- connects to no TCP port but 80 3\n- binds no TCP port 3\n");
}

TEST_CASE("limits and variables") {
  CHECK(areas("limits: {wall: 10s, memory: 1GiB, core: 0}",
              "limits: {wall: 5s, memory: 2GiB, processes: 3, output: 1KiB}") ==
        "- wall: 5s, not 10s 3\n+ memory: 2GiB, not 1GiB 3\n- processes: 3, not without limit 3\n"
        "- output: 1KiB, not without limit 3\n"
        "+ core: without limit, not 0 3\n");
  CHECK(areas("environment: {keep: [A, B], set: {X: 1, Y: 2}}", "environment: {keep: [B, C], set: {X: 3, Z: 4}}") ==
        "+ keeps the variable C 3\n- keeps the variable A no longer 3\n= sets X=3, not 1 3\n= sets Z=4 3\n"
        "= sets Y=2 no longer 3\n");
  CHECK(areas("", "environment: {keep: [A]}") == "- keeps no variable but A 3\n");
  CHECK(areas("environment: {keep: [A]}", "") == "+ keeps all variables 3\n");
}

}  // namespace
}  // namespace callgate::policy
