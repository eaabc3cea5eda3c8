// The policies that are shipped: that they load, and what they decide.
#include <doctest/doctest.h>
#include <fcntl.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>

#include <cerrno>
#include <csignal>
#include <filesystem>

#include "../places.h"
#include "build.h"
#include "policy/judge.h"
#include "policy/language/load.h"

namespace callgate::policy {
namespace {

using test::caller;

Policy shipped(const std::string& name) {
  return load(callgate::test::policies + "/" + name + ".yaml", Surroundings::of_this_process());
}

Verdict judge(const Policy& policy, std::uint32_t number, std::array<std::uint64_t, 6> args = {}) {
  decode::SyscallRecord record;
  record.number = {number};
  record.args = args;
  return Judge(policy).judge(record, caller);
}

TEST_CASE("each shipped policy loads, and bears the name of its file") {
  int count = 0;
  for (const auto& entry : std::filesystem::directory_iterator(callgate::test::policies)) {
    if (entry.path().extension() != ".yaml") continue;
    CAPTURE(entry.path());
    const Policy policy = load(entry.path(), Surroundings::of_this_process());
    CHECK(policy.name == entry.path().stem());
    CHECK_FALSE(policy.description.empty());
    ++count;
  }
  CHECK(count >= 10);
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

TEST_CASE("pure-compute reads and computes, and that is all") {
  const Policy policy = shipped("pure-compute");
  constexpr std::uint64_t here = static_cast<std::uint64_t>(AT_FDCWD);
  constexpr std::uint64_t thread = CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_SIGHAND | CLONE_THREAD;
  struct Row {
    std::uint32_t call;
    std::array<std::uint64_t, 6> args;
    Action action;
    int error;
  };
  const Row table[] = {
      {SYS_read, {}, Action::allow, 0},
      {SYS_write, {}, Action::allow, 0},
      {SYS_mmap, {}, Action::allow, 0},
      {SYS_newfstatat, {}, Action::allow, 0},
      {SYS_openat, {here, 1, O_RDONLY | O_CLOEXEC}, Action::allow, 0},
      {SYS_openat, {here, 1, O_RDONLY | O_DIRECTORY | O_NONBLOCK}, Action::allow, 0},
      {SYS_open, {1, O_RDONLY}, Action::allow, 0},
      {SYS_openat, {here, 1, O_WRONLY}, Action::deny, EACCES},
      {SYS_openat, {here, 1, O_RDWR | O_CLOEXEC}, Action::deny, EACCES},
      {SYS_openat, {here, 1, O_RDONLY | O_CREAT}, Action::deny, EACCES},
      {SYS_openat, {here, 1, O_RDONLY | O_TRUNC}, Action::deny, EACCES},
      {SYS_openat, {here, 1, O_ACCMODE}, Action::deny, EPERM},
      {SYS_open, {1, O_WRONLY}, Action::deny, EACCES},
      {SYS_creat, {}, Action::deny, EACCES},
      {SYS_openat2, {}, Action::deny, ENOSYS},
      {SYS_clone, {thread}, Action::allow, 0},
      {SYS_clone, {thread & ~std::uint64_t{CLONE_THREAD}}, Action::deny, EPERM},
      {SYS_clone, {SIGCHLD}, Action::deny, EPERM},
      {SYS_fork, {}, Action::deny, EPERM},
      {SYS_vfork, {}, Action::deny, EPERM},
      {SYS_execve, {}, Action::deny, EPERM},
      {SYS_socket, {AF_UNIX, SOCK_STREAM}, Action::deny, EACCES},
      {SYS_socketpair, {AF_UNIX, SOCK_STREAM}, Action::deny, EACCES},
      {SYS_kill, {1000, SIGTERM}, Action::allow, 0},
      {SYS_kill, {1, SIGTERM}, Action::deny, EPERM},
      {SYS_tgkill, {1000, 1001, SIGABRT}, Action::allow, 0},
      {SYS_tgkill, {7, 7, SIGABRT}, Action::deny, EPERM},
      {SYS_ioctl, {0, TCGETS}, Action::allow, 0},
      {SYS_ioctl, {0, TIOCSTI}, Action::deny, EPERM},
      {SYS_fcntl, {0, F_SETFD}, Action::allow, 0},
      {SYS_fcntl, {0, F_SETOWN}, Action::deny, EPERM},
      {SYS_unlink, {}, Action::deny, EPERM},
      {SYS_rename, {}, Action::deny, EPERM},
      {SYS_chmod, {}, Action::deny, EPERM},
      {SYS_ftruncate, {}, Action::deny, EPERM},
      {SYS_memfd_create, {}, Action::deny, EPERM},
      {SYS_ptrace, {}, Action::deny, EPERM},
      {0x2000, {}, Action::deny, ENOSYS},
  };
  for (const Row& row : table) {
    CAPTURE(row.call);
    CAPTURE(row.args[0]);
    CAPTURE(row.args[2]);
    const Verdict verdict = judge(policy, row.call, row.args);
    CHECK(verdict.action == row.action);
    CHECK(verdict.error == row.error);
  }
}

TEST_CASE("those that rest on base leave no way into namespaces, devices, set-user-id bits and the network") {
  for (const std::string name : {"agent", "build-offline", "converter", "judge", "judge-compile", "read-only-viewer",
                                 "untrusted-python", "web-server"}) {
    CAPTURE(name);
    const Policy policy = shipped(name);
    CHECK(policy.confinement.filesystem);
    CHECK(policy.confinement.limits.processes);
    CHECK(policy.confinement.environment.keep);
    constexpr std::uint64_t here = static_cast<std::uint64_t>(AT_FDCWD);
    CHECK(judge(policy, SYS_openat, {here, 1, O_RDONLY | O_CLOEXEC}).action == Action::allow);
    for (const auto number : {SYS_mount, SYS_unshare, SYS_setns, SYS_keyctl, SYS_init_module, SYS_bpf, SYS_openat2,
                              SYS_setxattr, SYS_clock_settime, SYS_reboot})
      CHECK(judge(policy, static_cast<std::uint32_t>(number)).action == Action::deny);
    CHECK(judge(policy, SYS_clone, {CLONE_NEWUSER | SIGCHLD}).action == Action::deny);
    CHECK(judge(policy, SYS_mknod, {1, S_IFCHR | 0600}).action == Action::deny);
    CHECK(judge(policy, SYS_fchmod, {1, S_ISUID | 0755}).action == Action::deny);
    CHECK(judge(policy, SYS_openat, {here, 1, O_WRONLY | O_CREAT, S_ISUID | 0755}).action == Action::deny);
    for (const std::uint64_t family : {1U, 16U, 17U, 38U, 40U})  // AF_UNIX, NETLINK, PACKET, ALG, VSOCK
      CHECK(judge(policy, SYS_socket, {family, SOCK_STREAM, 0}).action == Action::deny);
    CHECK(judge(policy, SYS_socket, {AF_INET, SOCK_DGRAM, 0}).action == Action::deny);
    CHECK(judge(policy, SYS_socket, {AF_INET, SOCK_STREAM, 262}).action == Action::deny);
    CHECK(judge(policy, SYS_socket, {AF_INET, SOCK_STREAM, 0}).action ==
          (name == "web-server" || name == "agent" ? Action::allow : Action::deny));
  }
}

}  // namespace
}  // namespace callgate::policy
