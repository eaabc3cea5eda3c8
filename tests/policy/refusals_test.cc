// What an error of the kernel means under a policy's places, ports and limits.
#include "policy/explain/refusals.h"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <linux/sched.h>
#include <sys/ptrace.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <string_view>

#include "policy/policy.h"

namespace callgate::policy {
namespace {

Confinement confined() {
  Confinement result;
  result.filesystem.emplace();
  result.filesystem->read = {{"/usr", false, {}}, {"/nowhere/at/all", false, {}}};
  result.filesystem->write = {{"/tmp/", false, {}}};
  result.filesystem->execute = {{"/", false, {}}};
  result.filesystem->origin = {"p.yaml", 3};
  result.network.emplace();
  result.network->connect = {{443, {}}};
  result.network->origin = {"p.yaml", 7};
  result.limits.processes = Limit<std::uint64_t>{2, {"p.yaml", 9}};
  return result;
}

/// Who refused a call that failed with `error` and whose path or port is this one.
std::string_view refused(const Confinement& confinement, std::string_view call, int error, std::string path,
                         std::uint64_t flags = 0, std::uint16_t port = 0) {
  decode::SyscallRecord record;
  record.number = decode::number_of(native_arch, decode::find_call(call).value()).value();
  record.args[2] = flags;
  record.result = decode::SyscallResult{error == 0 ? 0 : -1, error};
  const Lookup lookup = {
      .file = [&path](std::int32_t, decode::TraceeAddress, bool) { return std::optional(Lookup::File{path}); },
      .port = [port](decode::TraceeAddress, std::uint64_t) { return std::optional(port); },
      .is_hidden = [](std::int32_t process) { return process == 1; },
      .process_shown = [&path](std::int32_t, decode::TraceeAddress) -> std::optional<std::int32_t> {
        if (!path.starts_with("/proc/")) return std::nullopt;
        return std::stoi(path.substr(6));
      }};
  const auto answer = refusal(confinement, record, lookup);
  return answer ? answer->verdict.reason : std::string_view{};
}

TEST_CASE("the one errno that tells of every refusal") {
  Confinement confinement = confined();
  const auto error = [&](std::string_view call) {
    decode::SyscallRecord record;
    record.number = decode::number_of(native_arch, decode::find_call(call).value()).value();
    return refusing_error(confinement, record);
  };
  confinement.limits.open_files.reset();
  CHECK(error("openat") == EACCES);
  CHECK_FALSE(error("rename"));  // or EXDEV
  confinement.limits.open_files = Limit<std::uint64_t>{64, {}};
  CHECK_FALSE(error("openat"));  // or EMFILE
}

TEST_CASE("files: by what the call wants of them") {
  Confinement confinement = confined();
  confinement.filesystem->execute.clear();
  CHECK(refused(confinement, "openat", EACCES, "/etc/passwd") == "may not be read");
  CHECK(refused(confinement, "openat", EACCES, "/usrx") == "may not be read");
  CHECK(refused(confinement, "openat", EACCES, "/etc") == "may not be listed");
  confinement.filesystem->list = {{"/", false, {}}};
  CHECK(refused(confinement, "openat", EACCES, "/etc").empty());
  CHECK(refused(confinement, "openat", EACCES, "/etc/passwd") == "may not be read");
  CHECK(refused(confinement, "openat", EACCES, "/usr/lib/x").empty());  // it has another cause
  CHECK(refused(confinement, "openat", EACCES, "/usr").empty());
  CHECK(refused(confinement, "openat", EACCES, "/usr/lib/x", O_WRONLY) == "may not be changed");
  CHECK(refused(confinement, "openat", EACCES, "/usr/lib/x", O_TRUNC) == "may not be changed");
  CHECK(refused(confinement, "openat", EACCES, "/tmp/x", O_RDWR | O_CREAT).empty());
  CHECK(refused(confinement, "unlink", EACCES, "/usr/x") == "may not be changed");
  CHECK(refused(confinement, "rename", EXDEV, "/usr/x") == "may not be changed");
  CHECK(refused(confinement, "execve", EACCES, "/usr/bin/true") == "may not be executed");
  CHECK(refused(confinement, "openat", ENOENT, "/etc/passwd").empty());
  CHECK(refused(confinement, "openat", 0, "/etc/passwd").empty());
  CHECK(refused(confinement, "stat", EACCES, "/etc/passwd").empty());
  CHECK(refused(confined(), "openat", EACCES, "/etc/passwd").empty());  // below /, which may be executed, so read
}

TEST_CASE("ports, and no confinement at all") {
  CHECK(refused(confined(), "connect", EACCES, "", 16, 80) == "not among the ports to connect to");
  CHECK(refused(confined(), "connect", EACCES, "", 16, 443).empty());
  CHECK(refused(confined(), "connect", ECONNREFUSED, "", 16, 80).empty());
  CHECK(refused(confined(), "bind", EACCES, "", 16, 443) == "not among the ports to bind");
  CHECK(refused({}, "connect", EACCES, "", 16, 80).empty());
  CHECK(refused({}, "openat", EACCES, "/etc/passwd").empty());
}

TEST_CASE("what listens without an address") {
  Confinement confinement;
  CHECK(refused(confinement, "listen", EACCES, "").empty());
  confinement.listens_where_bound = true;
  CHECK(refused(confinement, "listen", EACCES, "").starts_with("listens without"));
  CHECK(refused(confinement, "listen", EADDRINUSE, "").empty());
  CHECK(calls_that_may_be_refused(confinement) == std::vector{decode::find_call("listen").value()});
}

TEST_CASE("files that show processes outside") {
  Confinement confinement = confined();
  confinement.filesystem->read.push_back({"/proc", false, {}});
  CHECK(refused(confinement, "openat", EACCES, "/proc/1/environ").empty());
  confinement.isolated = true;
  CHECK(refused(confinement, "openat", EACCES, "/proc/1/environ") == "processes outside are out of reach");
  CHECK(refused(confinement, "openat", EACCES, "/proc/2/environ").empty());
  CHECK(refused(confinement, "openat", ENOENT, "/proc/1/environ").empty());
  CHECK(refused(confinement, "openat", EACCES, "/proc/1/mem", O_RDWR) == "may not be changed");
}

TEST_CASE("what the target is kept apart from") {
  Confinement confinement;
  confinement.isolated = confinement.loses_administration = true;
  const auto refused = [&](std::string_view call, std::uint64_t first, int error, bool out_of_reach, bool plain_root) {
    decode::SyscallRecord record;
    record.number = decode::number_of(native_arch, decode::find_call(call).value()).value();
    record.args[0] = first;
    record.result = decode::SyscallResult{error == 0 ? 0 : -1, error};
    const Lookup lookup = {.file = {},
                           .port = {},
                           .is_out_of_reach = [=](std::int32_t) { return out_of_reach; },
                           .is_hidden = [=](std::int32_t) { return out_of_reach; },
                           .process_of = [](std::int32_t) { return std::optional(1); },
                           .is_root_without = [=](unsigned) { return plain_root; }};
    return refusal(confinement, record, lookup).has_value();
  };
  CHECK(refused("kill", 1, EPERM, true, false));
  CHECK_FALSE(refused("kill", 1, EPERM, false, true));
  CHECK_FALSE(refused("kill", 1, ESRCH, true, true));
  CHECK_FALSE(refused("kill", 1, 0, true, true));
  CHECK(refused("pidfd_send_signal", 3, EPERM, true, false));
  CHECK(refused("ptrace", PTRACE_SEIZE, EPERM, true, false));
  CHECK_FALSE(refused("ptrace", PTRACE_SEIZE, EPERM, false, true));
  CHECK(refused("ptrace", PTRACE_TRACEME, EPERM, false, false));
  CHECK_FALSE(refused("ptrace", PTRACE_TRACEME, 0, false, false));
  CHECK(refused("pidfd_getfd", 3, EPERM, true, false));
  CHECK(refused("process_vm_readv", 1, EPERM, true, false));
  CHECK_FALSE(refused("process_vm_readv", 1, ESRCH, true, false));
  CHECK(refused("setrlimit", 4, EPERM, false, true));
  CHECK_FALSE(refused("prlimit64", 0, EPERM, false, true));  // it only asks
  CHECK(refused("unshare", CLONE_NEWNET, EPERM, false, true));
  CHECK_FALSE(refused("unshare", CLONE_NEWNET, EPERM, true, false));
  CHECK(refused("clone", CLONE_NEWNET | SIGCHLD, EPERM, false, true));
  CHECK_FALSE(refused("clone", SIGCHLD, EPERM, false, true));
  CHECK_FALSE(refused("chown", 0, EPERM, true, true));
  confinement.loses_administration = false;
  CHECK_FALSE(refused("unshare", CLONE_NEWNET, EPERM, false, true));
  confinement.isolated = false;
  CHECK_FALSE(refused("kill", 1, EPERM, true, false));
}

TEST_CASE("processes: as many as there may be, and no more") {
  CHECK_FALSE(refused_process(confined(), 1));
  const auto verdict = refused_process(confined(), 2);
  REQUIRE(verdict);
  CHECK(verdict->error == EAGAIN);
  CHECK(verdict->by == Verdict::By::limit);
  CHECK(verdict->line == 9);
  CHECK_FALSE(refused_process({}, 1000));
}

TEST_CASE("the calls that must be seen to their end") {
  CHECK(calls_that_may_be_refused({}).empty());
  const std::vector<decode::CallIndex> calls = calls_that_may_be_refused(confined());
  const auto has = [&calls](std::string_view name) {
    return std::ranges::binary_search(calls, decode::find_call(name).value());
  };
  CHECK(has("openat"));
  CHECK(has("connect"));
  CHECK(has("fork"));
  CHECK_FALSE(has("mmap"));  // memory is not limited
  CHECK_FALSE(has("read"));
}

TEST_CASE("what passed without the confinement, and would not have under it") {
  const auto against = [](std::string_view call, int error, std::string path, std::uint64_t flags, bool tcp = true) {
    Confinement confinement = confined();
    confinement.filesystem->execute.clear();
    decode::SyscallRecord record;
    record.number = decode::number_of(native_arch, decode::find_call(call).value()).value();
    record.args[2] = flags;
    record.result = decode::SyscallResult{error == 0 ? 0 : -1, error};
    const Lookup lookup = {
        .file = [&path](std::int32_t, decode::TraceeAddress, bool) { return std::optional(Lookup::File{path}); },
        .port = [](decode::TraceeAddress, std::uint64_t) { return std::optional<std::uint16_t>(80); },
        .is_tcp = [tcp](std::int32_t) { return tcp; }};
    const auto answer = would_be_refusal(confinement, record, lookup);
    return answer ? answer->verdict.reason : std::string_view{};
  };
  CHECK(against("openat", 0, "/etc/passwd", O_RDONLY) == "may not be read");
  CHECK(against("openat", 0, "/etc/passwd", O_PATH).empty());
  CHECK(against("openat", ENOENT, "/etc/passwd", O_RDONLY).empty());
  CHECK(against("openat", 0, "/usr/lib/x", O_RDONLY).empty());
  CHECK(against("openat", 0, "/usr/lib/x", O_RDWR) == "may not be changed");
  CHECK(against("connect", ECONNREFUSED, "", 16) == "not among the ports to connect to");
  CHECK(against("connect", EBADF, "", 16).empty());
  CHECK(against("connect", 0, "", 16, false).empty());
  CHECK(against("mmap", ENOMEM, "", 0).empty());
}

}  // namespace
}  // namespace callgate::policy
