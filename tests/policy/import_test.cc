// Policies of other programs, as people write them, made into policies of callgate.
#include <doctest/doctest.h>
#include <sys/syscall.h>

#include <string>
#include <string_view>

#include "build.h"
#include "policy/exchange/import.h"
#include "policy/judge.h"
#include "policy/language/load.h"

namespace callgate::policy {
namespace {

/// A policy that was imported, and what was told.
struct Result {
  std::string text;
  Policy policy;
  std::string told;

  [[nodiscard]] Action answer(long number, std::array<std::uint64_t, 6> args = {}) const {
    return Judge(policy).judge(test::record(number, args), test::caller).action;
  }
  [[nodiscard]] int error(long number, std::array<std::uint64_t, 6> args = {}) const {
    return Judge(policy).judge(test::record(number, args), test::caller).error;
  }
  [[nodiscard]] bool tells(std::string_view words) const { return told.find(words) != std::string::npos; }
};

Result imported(Import from, std::string_view text) {
  Exchanged made = from(text, "source");
  CAPTURE(made.text);
  Result result{made.text, parse(made.text, "made.yaml"), {}};
  for (const Remark& remark : made.remarks) result.told += text_of(remark, "a policy") + '\n';
  return result;
}

TEST_CASE("a profile of Docker's kind") {
  const Result result = imported(from_oci, R"({
	"defaultAction": "SCMP_ACT_ERRNO",
	"defaultErrnoRet": 1,
	"archMap": [{"architecture": "SCMP_ARCH_X86_64", "subArchitectures": ["SCMP_ARCH_X86", "SCMP_ARCH_X32"]}],
	"syscalls": [
		{"names": ["read", "write", "mmap2", "quantum_leap"], "action": "SCMP_ACT_ALLOW"},
		{"names": ["personality"], "action": "SCMP_ACT_ALLOW", "args": [{"index": 0, "value": 0, "op": "SCMP_CMP_EQ"}]},
		{"names": ["personality"], "action": "SCMP_ACT_ALLOW", "args": [{"index": 0, "value": 8, "op": "SCMP_CMP_EQ"}]},
		{"names": ["clone"], "action": "SCMP_ACT_ALLOW",
		 "args": [{"index": 0, "value": 2114060288, "valueTwo": 0, "op": "SCMP_CMP_MASKED_EQ"}],
		 "excludes": {"caps": ["CAP_SYS_ADMIN"], "arches": ["s390"]}},
		{"names": ["mount"], "action": "SCMP_ACT_ALLOW", "includes": {"caps": ["CAP_SYS_ADMIN"]}},
		{"names": ["arm_fadvise64_64"], "action": "SCMP_ACT_ALLOW", "includes": {"arches": ["arm"]}},
		{"names": ["clone3"], "action": "SCMP_ACT_ERRNO", "errnoRet": 38},
		{"names": ["socket"], "action": "SCMP_ACT_ALLOW", "args": [{"index": 0, "value": 40, "op": "SCMP_CMP_NE"}]},
		{"names": ["lseek"], "action": "SCMP_ACT_ALLOW", "args": [{"index": 1, "value": 100, "op": "SCMP_CMP_LT"}]}
	]
})");
  CAPTURE(result.told);
  CHECK(result.answer(SYS_read) == Action::allow);
  CHECK(result.answer(SYS_mount) == Action::deny);
  CHECK(result.answer(SYS_personality, {8}) == Action::allow);
  CHECK(result.answer(SYS_personality, {9}) == Action::deny);
  CHECK(result.answer(SYS_clone, {0x11}) == Action::allow);
  CHECK(result.answer(SYS_clone, {0x10000000}) == Action::deny);
  CHECK(result.error(SYS_clone3) == 38);
  CHECK(result.answer(SYS_socket, {40}) == Action::deny);
  CHECK(result.answer(SYS_socket, {2}) == Action::allow);
  CHECK(result.answer(SYS_lseek, {0, 99}) == Action::allow);
  CHECK(result.answer(SYS_lseek, {0, 100}) == Action::deny);
  CHECK(result.answer(SYS_lseek, {0, ~std::uint64_t{0}}) == Action::deny);
  CHECK(
      result.tells("source:6: allowed quantum_leap cannot be expressed for a policy (stricter): no call of this name"));
  CHECK(result.tells("source:12: includes: caps cannot be expressed for a policy (stricter): "));
  CHECK(result.tells("source:4: subArchitectures"));
  CHECK_FALSE(result.tells("mmap2"));
}

TEST_CASE("what is refused by a profile stays refused") {
  const Result result = imported(from_oci, R"({"defaultAction": "SCMP_ACT_ALLOW", "syscalls": [
    {"names": ["ptrace"], "action": "SCMP_ACT_KILL_PROCESS"},
    {"names": ["read", "future_call"], "action": "SCMP_ACT_ERRNO", "args": [{"index": 2, "value": 7, "op": "SCMP_CMP_GE"}]},
    {"names": ["write"], "action": "SCMP_ACT_ERRNO", "args": [{"index": 1, "value": 7, "op": "SCMP_CMP_EQ"}]},
    {"names": ["kill"], "action": "SCMP_ACT_TRAP", "args": [
      {"index": 1, "value": 9, "op": "SCMP_CMP_EQ"}, {"index": 1, "value": 15, "op": "SCMP_CMP_EQ"}]}]})");
  CAPTURE(result.told);
  CHECK(result.answer(SYS_ptrace) == Action::kill);
  CHECK(result.answer(SYS_read, {0, 0, 6}) == Action::allow);
  CHECK(result.answer(SYS_read, {0, 0, ~std::uint64_t{0}}) == Action::deny);
  // Of what a pointer is nothing can be asked: whatever it is.
  CHECK(result.answer(SYS_write, {0, 8}) == Action::deny);
  CHECK(result.tells("deny write cannot be expressed for a policy (stricter): "));
  CHECK(result.answer(SYS_kill, {1, 9}) == Action::kill);
  CHECK(result.answer(SYS_kill, {1, 15}) == Action::kill);
  CHECK(result.answer(SYS_kill, {1, 1}) == Action::allow);
  CHECK(result.tells("refused future_call cannot be expressed for a policy (lost): "));
}

TEST_CASE("the strictest of what a profile says holds") {
  const Result result = imported(from_oci, R"({"defaultAction": "SCMP_ACT_ERRNO", "syscalls": [
    {"names": ["read"], "action": "SCMP_ACT_ALLOW"}, {"names": ["read"], "action": "SCMP_ACT_KILL_PROCESS"}]})");
  CHECK(result.answer(SYS_read) == Action::kill);
  CHECK(result.tells("allow read cannot be expressed for a policy (stricter): line 2 says otherwise"));
}

TEST_CASE("what is no profile is told with its place") {
  CHECK_THROWS_WITH_AS(static_cast<void>(from_oci("{\"defaultAction\": \"SCMP_ACT_FLY\"}", "x.json")),
                       doctest::Contains("x.json:1:19: error: unknown action 'SCMP_ACT_FLY'"), PolicyError);
  CHECK_THROWS_WITH_AS(static_cast<void>(from_oci("{\"a\": 1}", "x.json")), doctest::Contains("no 'defaultAction'"),
                       PolicyError);
  CHECK_THROWS_AS(static_cast<void>(from_minijail("read", "x")), PolicyError);
  CHECK_THROWS_AS(static_cast<void>(from_minijail("read: arg0 == 1; fly", "x")), PolicyError);
  CHECK_THROWS_AS(static_cast<void>(from_systemd("[Service]\nnonsense\n", "x")), PolicyError);
}

TEST_CASE("a policy of minijail") {
  const Result result = imported(from_minijail,
                                 "# comment\n"
                                 "@frequency ./f\n"
                                 "read: 1\n"
                                 "{write, writev}: allow\n"
                                 "socket: arg0 == AF_UNIX || arg0 == AF_INET; return EACCES\n"
                                 "mmap: arg2 in ~PROT_EXEC || arg2 in \\\n  ~PROT_WRITE\n"
                                 "ioctl: arg1 == TCGETS || arg1 == SOME_DRIVER\n"
                                 "ptrace: return EPERM  # as usual\n"
                                 "lseek: arg1 < 100 && arg2 != 2\n"
                                 "frobnicate: 1\n");
  CAPTURE(result.told);
  CAPTURE(result.text);
  CHECK(result.answer(SYS_read) == Action::allow);
  CHECK(result.answer(SYS_writev) == Action::allow);
  CHECK(result.answer(SYS_open) == Action::kill);
  CHECK(result.answer(SYS_socket, {1}) == Action::allow);
  CHECK(result.error(SYS_socket, {16}) == EACCES);
  CHECK(result.answer(SYS_mmap, {0, 0, 5}) == Action::allow);
  CHECK(result.answer(SYS_mmap, {0, 0, 6}) == Action::kill);
  CHECK(result.answer(SYS_ioctl, {0, 0x5401}) == Action::allow);
  CHECK(result.answer(SYS_ioctl, {0, 0x5402}) == Action::kill);
  CHECK(result.error(SYS_ptrace) == EPERM);
  CHECK(result.answer(SYS_lseek, {0, 99, 1}) == Action::allow);
  CHECK(result.answer(SYS_lseek, {0, 99, 2}) == Action::kill);
  CHECK(
      result.tells("source:8: ioctl: arg1 == SOME_DRIVER cannot be expressed for a policy (stricter): not understood"));
  CHECK(result.tells("source:11: allowed frobnicate"));
}

TEST_CASE("the unit of a service") {
  const Result result = imported(from_systemd, R"([Unit]
Description=x
[Service]
ExecStart=/usr/bin/app
SystemCallFilter=@system-service
SystemCallFilter=~@resources \
    mincore
SystemCallErrorNumber=EPERM
RestrictAddressFamilies=AF_UNIX AF_INET
MemoryDenyWriteExecute=yes
RestrictNamespaces=yes
RestrictSUIDSGID=yes
LockPersonality=yes
RestrictRealtime=yes
ProtectSystem=strict
ReadWritePaths=/srv/work
InaccessiblePaths="/srv/a b"
LimitNOFILE=64
LimitAS=1G
RuntimeMaxSec=10
TasksMax=20%
Environment="HOME=/srv/a b" A=5%%
PrivateTmp=yes
)");
  CAPTURE(result.told);
  CAPTURE(result.text);
  CHECK(result.answer(SYS_read) == Action::allow);
  CHECK(result.error(SYS_mount) == EPERM);
  CHECK(result.answer(SYS_mincore) == Action::deny);
  CHECK(result.answer(SYS_socket, {2}) == Action::allow);
  CHECK(result.error(SYS_socket, {16}) == EAFNOSUPPORT);
  CHECK(result.answer(SYS_mprotect, {0, 0, 4}) == Action::deny);
  CHECK(result.answer(SYS_clone, {0x10000000}) == Action::deny);
  CHECK(result.answer(SYS_personality, {8}) == Action::deny);
  CHECK(result.answer(SYS_chmod, {0, 04755}) == Action::deny);
  CHECK(result.text.find("path: {under: [\"/\"], not: {under: [\"/dev\", \"/proc\", \"/sys\", \"/srv/work\"]}}") !=
        std::string::npos);
  CHECK(result.text.find("{under: [\"/srv/a b\"]}") != std::string::npos);
  CHECK(result.policy.confinement.limits.open_files->value == 64);
  CHECK(result.policy.confinement.limits.memory->value == 1ULL << 30U);
  CHECK(result.policy.confinement.limits.wall->value == std::chrono::seconds(10));
  CHECK(result.policy.confinement.environment.set.at("A").value == "5%");
  CHECK(result.tells("source:21: TasksMax=20% cannot be expressed for a policy (lost): "));
  CHECK(result.tells("source:23: PrivateTmp=yes cannot be expressed for a policy (lost): "));
}

TEST_CASE("a unit that lists what is refused, and its files") {
  const Result result = imported(from_systemd, R"([Service]
SystemCallFilter=~@reboot:kill ptrace:EACCES @future
TemporaryFileSystem=/:ro
BindReadOnlyPaths=/usr -/lib64 /a:/b
BindPaths=/tmp
NoExecPaths=/
ExecPaths=/usr
)");
  CAPTURE(result.told);
  CAPTURE(result.text);
  CHECK(result.answer(SYS_read) == Action::allow);
  CHECK(result.answer(SYS_reboot) == Action::kill);
  CHECK(result.error(SYS_ptrace) == EACCES);
  REQUIRE(result.policy.confinement.filesystem);
  CHECK(result.policy.confinement.filesystem->read.size() == 2);
  CHECK(result.policy.confinement.filesystem->write.front().path == "/tmp");
  CHECK(result.policy.confinement.filesystem->execute.front().path == "/usr");
  CHECK(result.tells("source:2: @future cannot be expressed for a policy (lost): "));
  CHECK(result.tells("source:4: BindReadOnlyPaths=/usr -/lib64 /a:/b cannot be expressed for a policy (stricter): "));
}

}  // namespace
}  // namespace callgate::policy
