// The policies that are shipped: that they load, and what they decide.
#include <doctest/doctest.h>
#include <sys/socket.h>
#include <sys/syscall.h>

#include <cerrno>
#include <filesystem>

#include "policy/load.h"

namespace callgate::policy {
namespace {

constexpr Caller caller{101, 100};

Policy shipped(const std::string& name) {
  return load(TEST_POLICIES "/" + name + ".yaml");
}

Verdict judge(const Policy& policy, std::uint32_t number, std::array<std::uint64_t, 6> args = {}) {
  decode::SyscallRecord record;
  record.number = {number};
  record.args = args;
  return policy.judge(record, caller);
}

TEST_CASE("each shipped policy loads, and bears the name of its file") {
  int count = 0;
  for (const auto& entry : std::filesystem::directory_iterator(TEST_POLICIES)) {
    if (entry.path().extension() != ".yaml") continue;
    CAPTURE(entry.path());
    const Policy policy = load(entry.path());
    CHECK(policy.name == entry.path().stem());
    CHECK_FALSE(policy.description.empty());
    ++count;
  }
  CHECK(count >= 1);
}

TEST_CASE("no-network refuses every socket that is not of this machine") {
  const Policy policy = shipped("no-network");
  for (std::uint64_t family = 0; family < 64; ++family) {
    CAPTURE(family);
    const bool local = family == AF_UNIX || family == AF_NETLINK;
    for (const std::uint32_t call : {std::uint32_t{SYS_socket}, std::uint32_t{SYS_socketpair}}) {
      const Verdict verdict = judge(policy, call, {family, SOCK_STREAM, 0});
      CHECK(verdict.action == (local ? Action::allow : Action::deny));
      CHECK(verdict.error == (local ? 0 : EACCES));
      CHECK(verdict.rule == (local ? "" : "sockets"));
      // The kernel takes the low half.
      CHECK(judge(policy, call, {family | std::uint64_t{1} << 32U}).action == verdict.action);
    }
  }
  CHECK(judge(policy, SYS_socket, {AF_NETLINK, SOCK_RAW, 15}).action == Action::allow);
  CHECK(judge(policy, SYS_socket, {AF_NETLINK, SOCK_RAW, 12}).action == Action::deny);
  CHECK(judge(policy, SYS_socket, {AF_UNIX, SOCK_STREAM, 12}).action == Action::allow);
  CHECK(judge(policy, SYS_openat).action == Action::allow);
}

}  // namespace
}  // namespace callgate::policy
