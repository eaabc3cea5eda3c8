// The exported drop-in, read and judged as systemd.exec(5) says, held against judge().
#include <doctest/doctest.h>
#include <linux/audit.h>
#include <linux/sched.h>
#include <sys/mman.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <map>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "build.h"
#include "decode/constants/errno.h"
#include "decode/table.h"
#include "export_check.h"
#include "policy/exchange/export.h"
#include "policy/exchange/import.h"
#include "policy/exchange/systemd/places.h"
#include "policy/language/arguments.h"
#include "policy/language/groups.h"
#include "policy/language/load.h"
#include "policy/language/values.h"

namespace callgate::policy {
namespace {

using test::match;
using test::rule;
using Words = std::vector<std::string>;

/// The settings in their order.
std::vector<std::pair<std::string, std::string>> settings_of(const std::string& text) {
  std::vector<std::pair<std::string, std::string>> settings;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    CHECK((line.size() <= 120 || !line.starts_with("SystemCallFilter=")));
    if (line.empty() || line.front() == '#' || line.front() == '[') continue;
    const std::size_t equals = line.find('=');
    REQUIRE_MESSAGE(equals != std::string::npos, line);
    settings.emplace_back(line.substr(0, equals), line.substr(equals + 1));
  }
  return settings;
}

Words words_of(const std::string& text) {
  std::istringstream stream(text);
  Words words;
  for (std::string word; stream >> word;) words.push_back(word);
  return words;
}

std::vector<decode::CallIndex> named(const std::string& name) {
  if (const Group* group = find_group(name)) return calls_of(*group);
  const auto call = decode::find_call(name);
  REQUIRE_MESSAGE(call, name);
  return {*call};
}

/// systemd's answers to calls.
class Unit {
 public:
  explicit Unit(const std::string& text) : settings_(settings_of(text)) {
    for (const auto& [key, value] : settings_) {
      if (key == "SystemCallFilter") filter(value);
      if (key == "SystemCallErrorNumber") error_ = decode::find_errno(value)->number;
    }
  }

  [[nodiscard]] std::uint32_t answer(const seccomp_data& data) const {
    if (data.arch != AUDIT_ARCH_X86_64) return SECCOMP_RET_KILL_PROCESS;
    const auto call = decode::call_of(native_arch, {static_cast<std::uint32_t>(data.nr)});
    // x32's numbers are of another architecture.
    const auto number = static_cast<std::uint32_t>(data.nr);
    if ((number >= 0x40000000U && data.nr != -1) || (number >= 512 && number <= 547)) return SECCOMP_RET_KILL_PROCESS;
    if (!call) return allows_.value_or(false) ? SECCOMP_RET_ERRNO | ENOSYS : SECCOMP_RET_ALLOW;
    const auto listed = list_.find(*call);
    std::uint32_t answer = SECCOMP_RET_ALLOW;
    if (allows_.value_or(false)) {
      if (listed == list_.end()) answer = refusal({});
    } else if (listed != list_.end()) {
      answer = refusal(listed->second);
    }
    for (const auto& [key, value] : settings_) {
      if (answer == SECCOMP_RET_ALLOW) answer = by_arguments(key, value, decode::call_name(*call), data);
    }
    return answer == SECCOMP_RET_ALLOW && is_logged(*call) ? SECCOMP_RET_LOG : answer;
  }

 private:
  /// The lines add up.
  [[nodiscard]] bool is_logged(decode::CallIndex call) const {
    bool inverted = false;
    bool listed = false;
    for (const auto& [key, value] : settings_) {
      if (key != "SystemCallLog") continue;
      inverted = value.front() == '~';
      for (const std::string& word : words_of(inverted ? value.substr(1) : value)) {
        const auto calls = named(word);
        listed = listed || std::ranges::find(calls, call) != calls.end();
      }
    }
    return listed != inverted;
  }

  void filter(std::string value) {
    const bool inverted = value.front() == '~';
    if (inverted) value.erase(0, 1);
    if (!allows_) {
      allows_ = !inverted;
      if (*allows_) add("@default", {});
    }
    for (const std::string& word : words_of(value)) {
      const std::size_t colon = word.find(':');
      const std::string suffix = colon == std::string::npos ? "" : word.substr(colon + 1);
      if (inverted != *allows_) {
        add(word.substr(0, colon), suffix);
      } else {
        for (const decode::CallIndex call : named(word)) list_.erase(call);
      }
    }
  }

  void add(const std::string& word, const std::string& suffix) {
    for (const decode::CallIndex call : named(word)) list_[call] = suffix;
  }

  [[nodiscard]] std::uint32_t refusal(const std::string& suffix) const {
    if (suffix == "kill") return SECCOMP_RET_KILL_PROCESS;
    if (!suffix.empty()) return SECCOMP_RET_ERRNO | static_cast<std::uint32_t>(decode::find_errno(suffix)->number);
    return error_ ? SECCOMP_RET_ERRNO | static_cast<std::uint32_t>(*error_) : SECCOMP_RET_KILL_PROCESS;
  }

  static std::uint32_t by_arguments(const std::string& key, const std::string& value, std::string_view call,
                                    const seccomp_data& data) {
    constexpr std::uint32_t eperm = SECCOMP_RET_ERRNO | EPERM;
    const auto has = [&](std::size_t reg, std::uint64_t bits) { return (data.args[reg] & bits) == bits; };
    if (key == "RestrictAddressFamilies" && call == "socket") return family(value, data.args[0]);
    if (key == "MemoryDenyWriteExecute") {
      if (call == "mmap" && has(2, PROT_WRITE | PROT_EXEC)) return eperm;
      if ((call == "mprotect" || call == "pkey_mprotect") && has(2, PROT_EXEC)) return eperm;
      if (call == "shmat" && has(2, 0100000)) return eperm;
    }
    if (key == "RestrictNamespaces") return namespaces(value, call, data);
    if (key == "RestrictSUIDSGID") {
      const std::map<std::string_view, std::size_t> modes = {
          {"chmod", 1}, {"fchmod", 1},  {"fchmodat", 2}, {"mkdir", 1}, {"mkdirat", 2},
          {"mknod", 1}, {"mknodat", 2}, {"creat", 1},    {"open", 2},  {"openat", 3}};
      const auto found = modes.find(call);
      if (call == "openat2") return SECCOMP_RET_ERRNO | ENOSYS;
      if (found == modes.end() || (data.args[found->second] & 06000U) == 0) return SECCOMP_RET_ALLOW;
      if (call == "open" && !has(1, 0100)) return SECCOMP_RET_ALLOW;
      if (call == "openat" && !has(2, 0100)) return SECCOMP_RET_ALLOW;
      return eperm;
    }
    return SECCOMP_RET_ALLOW;
  }

  /// Whole registers are compared.
  static std::uint32_t family(const std::string& value, std::uint64_t family) {
    const decode::Syscall* socket = decode::describe(decode::find_call("socket").value());
    const auto names = constants_of(*forms_of(*socket).front().find("family")->item);
    for (const std::string& word : words_of(value)) {
      if (word == "none") break;
      const auto found = std::ranges::find(names, word, &decode::Constant::name);
      REQUIRE_MESSAGE(found != names.end(), word);
      if (found->value == family) return SECCOMP_RET_ALLOW;
    }
    return SECCOMP_RET_ERRNO | EAFNOSUPPORT;
  }

  static std::uint32_t namespaces(const std::string& value, std::string_view call, const seccomp_data& data) {
    const std::map<std::string, std::uint64_t> flags = {
        {"cgroup", CLONE_NEWCGROUP}, {"ipc", CLONE_NEWIPC},   {"mnt", CLONE_NEWNS}, {"net", CLONE_NEWNET},
        {"pid", CLONE_NEWPID},       {"user", CLONE_NEWUSER}, {"uts", CLONE_NEWUTS}};
    std::uint64_t refused = 0;
    for (const auto& [name, flag] : flags) {
      const Words listed = words_of(value.front() == '~' ? value.substr(1) : "");
      if (value == "yes" || std::ranges::find(listed, name) != listed.end()) refused |= flag;
    }
    REQUIRE(refused != 0);
    if (call == "clone3") return SECCOMP_RET_ERRNO | ENOSYS;
    if ((call == "clone" || call == "unshare") && (data.args[0] & refused) != 0) return SECCOMP_RET_ERRNO | EPERM;
    if (call == "setns" && ((data.args[1] & refused) != 0 || data.args[1] == 0)) return SECCOMP_RET_ERRNO | EPERM;
    return SECCOMP_RET_ALLOW;
  }

  std::vector<std::pair<std::string, std::string>> settings_;
  std::optional<bool> allows_;
  std::map<decode::CallIndex, std::string> list_;
  std::optional<int> error_;
};

test::Answers systemd_guard(const Exchanged& exported) {
  return [unit = Unit(exported.text)](const seccomp_data& call) { return unit.answer(call); };
}

/// Mounts hold what rules say of paths.
Policy without_paths(Policy policy) {
  Remarks told;
  static_cast<void>(systemd_paths(policy, told));
  return policy;
}

std::string told_by(const Exchanged& exported) {
  std::string told;
  for (const Remark& remark : exported.remarks) told += text_of(remark, "systemd") + '\n';
  return told;
}

bool has_line(const Exchanged& exported, const std::string& line) {
  return ('\n' + exported.text).find('\n' + line + '\n') != std::string::npos;
}

TEST_CASE("a drop-in is never wider than a random policy") {
  test::check_random_policies(to_systemd, systemd_guard, 60, 500, without_paths);
}

TEST_CASE("a drop-in, imported again, is never wider than it was") {
  test::check_round_trip(to_systemd, from_systemd, systemd_guard, 100, false);
}

TEST_CASE("a drop-in is never wider than a policy that is shipped") {
  test::check_shipped_policies(to_systemd, systemd_guard, 20'000, without_paths);
}

TEST_CASE("a drop-in says by its own settings what is refused by arguments") {
  const Policy policy = without_supervisor(parse(R"(
callgate: 1
default: deny
rules:
  - allow: ["@system-service", "@network-io"]
  - deny: socket
    when: {family: {not: [AF_UNIX, AF_INET]}}
    errno: EACCES
  - deny: [mmap, mprotect]
    when: {prot: {all: [PROT_WRITE, PROT_EXEC]}}
  - deny: mprotect
    when: {prot: {any: PROT_EXEC}}
  - deny: clone
    when: {clone_flags: {any: [CLONE_NEWCGROUP, CLONE_NEWIPC, CLONE_NEWNET, CLONE_NEWNS, CLONE_NEWPID, CLONE_NEWUSER, CLONE_NEWUTS]}}
)",
                                                 "p.yaml"));
  const Exchanged exported = to_systemd(policy);
  CAPTURE(exported.text);
  CHECK(has_line(exported, "RestrictAddressFamilies=AF_UNIX AF_INET"));
  CHECK(has_line(exported, "MemoryDenyWriteExecute=yes"));
  CHECK(has_line(exported, "RestrictNamespaces=yes"));
  CHECK(has_line(exported, "NoNewPrivileges=yes"));
  CHECK(has_line(exported, "SystemCallArchitectures=native"));
  CHECK(has_line(exported, "SystemCallErrorNumber=EPERM"));
  const Unit unit(exported.text);
  seccomp_data call{};
  call.arch = AUDIT_ARCH_X86_64;
  call.nr = 435;  // clone3: libraries then use clone
  CHECK(unit.answer(call) == (SECCOMP_RET_ERRNO | ENOSYS));
  call.nr = 56;  // clone
  CHECK(unit.answer(call) == SECCOMP_RET_ALLOW);
  call.nr = 41;  // socket
  call.args[0] = 2;
  CHECK(unit.answer(call) == SECCOMP_RET_ALLOW);
  call.args[0] = 16;
  CHECK(unit.answer(call) == (SECCOMP_RET_ERRNO | EAFNOSUPPORT));
}

TEST_CASE("a drop-in of a policy that lists what is refused has each errno") {
  const Exchanged exported = to_systemd(parse(R"(
callgate: 1
default: allow
rules:
  - kill: ["@reboot", ptrace]
  - deny: [sethostname, setdomainname]
    errno: EACCES
)",
                                              "p.yaml"));
  CAPTURE(exported.text);
  CHECK(has_line(exported, "SystemCallFilter=~setdomainname:EACCES sethostname:EACCES"));
  CHECK(has_line(exported, "SystemCallFilter=~@reboot:kill ptrace:kill"));
}

TEST_CASE("files, ports, limits and variables become settings") {
  const Policy policy = parse(R"(
callgate: 1
default: allow
rules:
  - deny: ["@path"]
    when: {path: {under: "/srv/my secrets"}}
  - deny: [unlink, rename]
    when: {path: [/etc/hosts, {under: /srv/%n}]}
filesystem: {read: [/usr, "?/lib64"], write: /srv/work, execute: /usr/bin/python3}
network: {bind: [8080], connect: [443]}
limits: {cpu: 2s, wall: 1500ms, memory: 1MiB, processes: 16, file-size: 4KiB, open-files: 64, core: 0}
environment: {keep: [LANG], set: {HOME: "/srv/a b", RATE: "5%"}}
)",
                              "p.yaml");
  const Exchanged exported = to_systemd(policy);
  CAPTURE(exported.text);
  for (const std::string line :
       {"InaccessiblePaths=\"/srv/my secrets\"", "ReadOnlyPaths=/etc/hosts /srv/%%n", "TemporaryFileSystem=/:ro",
        "BindReadOnlyPaths=/usr -/lib64 /usr/bin/python3", "BindPaths=/srv/work", "NoExecPaths=/",
        "ExecPaths=/usr -/lib64 /usr/bin/python3", "SocketBindDeny=tcp", "SocketBindAllow=tcp:8080", "LimitCPU=2",
        "RuntimeMaxSec=1500ms", "LimitAS=1048576", "TasksMax=16", "LimitFSIZE=4096", "LimitNOFILE=64", "LimitCORE=0",
        "PassEnvironment=LANG", "Environment=\"HOME=/srv/a b\"", "Environment=RATE=5%%"})
    CHECK_MESSAGE(has_line(exported, line), line);
  const std::string told = told_by(exported);
  CAPTURE(told);
  CHECK(told.find("p.yaml:10: network: connect cannot be expressed for systemd (lost): ") != std::string::npos);
  CHECK(told.find("p.yaml:11: limits: cpu cannot be expressed for systemd (lost): ") != std::string::npos);
}

TEST_CASE("what no setting says is refused, told, and offered as a choice") {
  const Exchanged exported = to_systemd(parse(R"(
callgate: 1
default: deny
rules:
  - allow: ["@default", "@basic-io"]
  - allow: fcntl
    when: {cmd: [F_GETFD, F_SETFD]}
)",
                                              "p.yaml"));
  CAPTURE(exported.text);
  CHECK(has_line(exported, "#SystemCallFilter=fcntl"));
  CHECK(told_by(exported).find("p.yaml:6: allow fcntl cannot be expressed for systemd (stricter): ") !=
        std::string::npos);
}

}  // namespace
}  // namespace callgate::policy
