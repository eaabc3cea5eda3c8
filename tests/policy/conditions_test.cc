// `when` over whole calls: commands that are implied, arguments that exist under some of them alone, roles.
#include "policy/language/conditions.h"

#include <doctest/doctest.h>
#include <linux/keyctl.h>
#include <netinet/in.h>
#include <sys/msg.h>
#include <sys/sem.h>
#include <sys/socket.h>
#include <sys/syscall.h>

#include "policy/judge.h"
#include "policy/language/load.h"
#include "wrong.h"

namespace callgate::policy {
namespace {

using Arguments = std::array<std::uint64_t, 6>;

std::string policy_text(std::string_view rule) {
  return "callgate: 1\ndefault: allow\nrules:\n  - " + std::string(rule) + "\n";
}

bool denied(const Policy& policy, std::uint32_t number, const Arguments& args) {
  decode::SyscallRecord record;
  record.number = {number};
  record.args = args;
  return Judge(policy).judge(record, {101, 100}).action == Action::deny;
}

std::string messages_of(std::string_view rule) {
  std::string result;
  try {
    static_cast<void>(parse(policy_text(rule), "p"));
  } catch (const PolicyError& error) {
    test::keep_wrong(policy_text(rule), error);
    for (const Diagnostic& diagnostic : error.diagnostics())
      result += std::to_string(diagnostic.column) + " " + diagnostic.message + "\n";
  }
  return result;
}

TEST_CASE("which calls a condition matches") {
  struct Row {
    std::string_view rule;
    std::uint32_t call;
    std::vector<Arguments> matches;
    std::vector<Arguments> others;
    std::size_t forms;  ///< how many matches the rule has
  };
  constexpr std::uint64_t inet = AF_INET;
  constexpr std::uint64_t unix = AF_UNIX;
  constexpr std::uint64_t packet = AF_PACKET;
  const Row table[] = {
      {"{deny: socket, when: {family: AF_INET}}", SYS_socket, {{inet}}, {{unix}}, 1},
      // An argument that every form has in the same place implies no command.
      {"{deny: socket, when: {type: {any: SOCK_RAW}}}",
       SYS_socket,
       {{inet, SOCK_RAW}, {unix, SOCK_RAW | SOCK_CLOEXEC}, {9999, SOCK_RAW}},
       {{inet, SOCK_STREAM}, {inet, SOCK_RDM}},
       1},
      // A constant says which forms are meant.
      {"{deny: socket, when: {protocol: IPPROTO_ICMP}}",
       SYS_socket,
       {{inet, SOCK_RAW, 1}, {AF_INET6, SOCK_RAW, 1}},
       {{unix, SOCK_RAW, 1}, {AF_NETLINK, SOCK_RAW, 1}, {inet, SOCK_RAW, 2}},
       1},
      {"{deny: socket, when: {family: AF_INET, protocol: {not: [IPPROTO_TCP, IPPROTO_UDP]}}}",
       SYS_socket,
       {{inet, SOCK_RAW, 1}, {inet, SOCK_STREAM, 0}},
       {{inet, SOCK_STREAM, 6}, {unix, 0, 1}, {AF_INET6, 0, 1}},
       1},
      // The protocols of packet sockets are in network order.
      {"{deny: socket, when: {family: AF_PACKET, protocol: ETH_P_IP}}",
       SYS_socket,
       {{packet, SOCK_RAW, 0x0008}},
       {{packet, SOCK_RAW, 0x0800}},
       1},
      {"{deny: socket, when: {command: AF_INET}}", SYS_socket, {{inet}}, {{unix}}, 1},
      {"{deny: [connect, bind], when: {fd: 3}}", SYS_connect, {{3}}, {{4}}, 2},
      {"{deny: accept4, when: {flags: {none: SOCK_CLOEXEC}}}",
       SYS_accept4,
       {{0, 0, 0, 0}},
       {{0, 0, 0, SOCK_CLOEXEC}},
       1},
      // A command of a command.
      {"{deny: setsockopt, when: {optname: SO_DEBUG}}",
       SYS_setsockopt,
       {{3, SOL_SOCKET, SO_DEBUG}},
       {{3, 6, SO_DEBUG}, {3, SOL_SOCKET, SO_KEEPALIVE}},
       1},
      // An argument that one command has.
      {"{deny: keyctl, when: {arg3: {not: [0]}, option: KEYCTL_CHOWN}}",
       SYS_keyctl,
       {{KEYCTL_CHOWN, 1, 2}},
       {{KEYCTL_CHOWN, 1, 0}, {KEYCTL_SETPERM, 1, 2}},
       1},
      // One that exists by a flag.
      {"{deny: mq_open, when: {mode: {any: S_ISUID}}}",
       SYS_mq_open,
       {{0, 0100, 04000}},
       {{0, 0, 04000}, {0, 0100, 0644}},
       1},
      // Levels have two names each.
      {"{deny: setsockopt, when: {level: [IPPROTO_IPV6, SOL_TCP]}}",
       SYS_setsockopt,
       {{3, IPPROTO_IPV6, 2}, {3, IPPROTO_TCP, 2}},
       {{3, IPPROTO_IP, 2}, {3, SOL_SOCKET, 2}},
       1},
  };
  for (const Row& row : table) {
    CAPTURE(row.rule);
    CHECK(messages_of(row.rule).empty());
    const Policy policy = parse(policy_text(row.rule), "p");
    CHECK(policy.rules[0].matches.size() == row.forms);
    for (const Arguments& args : row.matches) {
      CAPTURE(args[0]);
      CAPTURE(args[2]);
      CHECK(denied(policy, row.call, args));
    }
    for (const Arguments& args : row.others) {
      CAPTURE(args[0]);
      CAPTURE(args[2]);
      CHECK_FALSE(denied(policy, row.call, args));
    }
  }
}

TEST_CASE("what is said of arguments that a call does not have") {
  struct Row {
    std::string_view rule;
    std::string_view messages;
  };
  const Row table[] = {
      {"{deny: accept, when: {family: AF_INET}}",
       "27 'accept' has no argument 'family' (it has fd, upeer_sockaddr, upeer_addrlen)\n"},
      {"{deny: bind, when: {adress: ::1}}", "25 'bind' has no argument 'adress' (did you mean 'address'?)\n"},
      {"{deny: clone3, when: {flag: 1}}", "27 'clone3' has no argument 'flag' (did you mean 'flags'?)\n"},
      {"{deny: socket, when: {familly: AF_INET}}", "27 'socket' has no argument 'familly' (did you mean 'family'?)\n"},
      {"{deny: [socket, accept, listen], when: {family: AF_INET}}",
       "45 'accept' and 'listen' have no argument 'family'\n"},
      {"{deny: [accept, close, listen, shutdown, socket], when: {family: AF_INET}}",
       "62 'accept', 'close', 'listen' and 1 more have no argument 'family'\n"},
      {"{deny: [socket, socketpair], when: {family: AF_INTE}}",
       "49 unknown constant 'AF_INTE' of 'family' (did you mean 'AF_INET'?)\n"},
      {"{deny: socket, when: {protocol: IPPROTO_TCPP}}",
       "37 unknown constant 'IPPROTO_TCPP' of 'protocol' (did you mean 'IPPROTO_TCP'?)\n"},
      {"{deny: socket, when: {family: AF_UNIX, protocol: IPPROTO_TCP}}",
       "54 'IPPROTO_TCP' is not a number, and 'protocol' has no constants with names\n"},
      {"{deny: keyctl, when: {option: KEYCTL_CLEAR, arg5: 0}}",
       "26 'keyctl' never has all of these arguments at once\n"},
      {"{deny: bind, when: {umyaddr: 1}}",
       "34 'umyaddr' points to memory that no rule looks into: only whether it is NULL can be checked\n"},
      {"{deny: vserver, when: {a: 1}}", "28 'vserver' has no argument 'a' (it has arg1, arg2, arg3, arg4, arg5)\n"},
  };
  for (const Row& row : table) {
    CAPTURE(row.rule);
    CHECK(messages_of(row.rule) == row.messages);
  }
}

}  // namespace
}  // namespace callgate::policy
