#include "cli/lookup.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <netinet/in.h>
#include <sys/resource.h>
#include <unistd.h>

#include <array>
#include <charconv>
#include <climits>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <span>
#include <system_error>
#include <utility>
#include <vector>

#include "tracer/live/proc_file.h"
#include "tracer/live/proc_status.h"
#include "tracer/seal/path_resolver.h"

namespace callgate::cli {
namespace {

namespace fs = std::filesystem;

std::optional<std::string> string_at(decode::Memory& memory, decode::TraceeAddress address) {
  std::array<std::byte, PATH_MAX> bytes{};
  const std::size_t size = memory.read(address, bytes);
  const auto* const text = reinterpret_cast<const char*>(bytes.data());
  const std::size_t length = ::strnlen(text, size);
  if (length == size) return std::nullopt;
  return std::string(text, length);
}

/// As the call names it, but absolute.
std::optional<fs::path> named_file(const tracer::CallStop& stop, std::int32_t dirfd, decode::TraceeAddress address) {
  const auto named = string_at(stop.memory, address);
  if (!named) return std::nullopt;
  const fs::path base = dirfd == AT_FDCWD ? stop.names.working_directory() : stop.names.descriptor(dirfd);
  fs::path path = base / *named;
  return path.is_absolute() ? std::optional(std::move(path)) : std::nullopt;
}

/// Links, /proc/self and the root are the tracee's, and nothing is found that it could not find.
std::optional<policy::Lookup::File> file(const tracer::CallStop& stop, std::int32_t dirfd,
                                         decode::TraceeAddress address, bool keep_last) {
  std::optional<std::string> named = string_at(stop.memory, address);
  if (!named || named->empty()) return std::nullopt;
  const auto is_target = [](pid_t pid) {
    const auto status = tracer::read_proc_status(pid);
    return status && status->tracer == ::getpid();
  };
  // Who may put another file there meanwhile is no matter: the call is over.
  tracer::PathResolver resolver(is_target, [](pid_t) { return true; });
  resolver.lookups_may_differ();
  const tracer::PathAnswer found = resolver.resolve(
      stop.task,
      {.text = *named, .dirfd = dirfd, .follows_last = !keep_last, .may_be_absent = true, .in_folder = keep_last});
  if (found.error != 0 || found.own_pipe) return std::nullopt;
  return policy::Lookup::File{found.resolved.path, found.resolved.path == *named};
}

std::optional<std::uint16_t> port(const tracer::CallStop& stop, decode::TraceeAddress address, std::uint64_t size) {
  sockaddr_storage storage{};
  const std::span<std::byte> bytes = std::as_writable_bytes(std::span(&storage, 1));
  const std::size_t wanted = std::min<std::uint64_t>(size, bytes.size());
  if (stop.memory.read(address, bytes.first(wanted)) != wanted || wanted < sizeof(sockaddr_in)) return std::nullopt;
  // Both families have the port in the same place.
  if (storage.ss_family != AF_INET && storage.ss_family != AF_INET6) return std::nullopt;
  sockaddr_in ip{};
  std::memcpy(&ip, &storage, sizeof ip);
  return ntohs(ip.sin_port);
}

std::optional<std::uint64_t> number(const tracer::CallStop& stop, decode::TraceeAddress address) {
  std::uint64_t value = 0;
  const auto bytes = std::as_writable_bytes(std::span(&value, 1));
  if (stop.memory.read(address, bytes) != bytes.size()) return std::nullopt;
  return value;
}

bool is_out_of_reach(const tracer::CallStop& stop, std::int32_t pid) {
  const auto caller = tracer::read_proc_status(stop.task.tid);
  const auto other = tracer::read_proc_status(std::abs(pid));
  const bool is_same_user = caller && caller->effective_uid == ::geteuid();
  return is_same_user && other && other->tracer != ::getpid() && ::kill(pid, 0) == 0;
}

bool is_hidden(const tracer::CallStop& stop, std::int32_t pid) {
  const auto caller = tracer::read_proc_status(stop.task.tid);
  const auto other = tracer::read_proc_status(pid);
  if (!caller || caller->effective_uid != ::geteuid() || !other || other->tracer == ::getpid()) return false;
  std::error_code error;
  // The kernel asks the same of whoever traces.
  static_cast<void>(fs::read_symlink(fmt::format("/proc/{}/root", pid), error));
  return !error;
}

std::optional<std::int32_t> process_shown(const tracer::CallStop& stop, std::int32_t dirfd,
                                          decode::TraceeAddress address) {
  const std::optional<fs::path> path = named_file(stop, dirfd, address);
  if (!path) return std::nullopt;
  const fs::path plain = path->lexically_normal();
  const std::vector<fs::path> parts(plain.begin(), plain.end());
  if (parts.size() < 4 || parts[1] != "proc") return std::nullopt;
  const std::string process = parts[2].string();
  std::int32_t pid = 0;
  const auto [end, error] = std::from_chars(process.data(), process.data() + process.size(), pid);
  if (error != std::errc() || end != process.data() + process.size()) return std::nullopt;
  return pid;
}

}  // namespace

bool is_limited_to(pid_t tid, int resource, std::uint64_t value) {
  rlimit limit{};
  const auto which = static_cast<__rlimit_resource>(resource);
  return ::prlimit(tid, which, nullptr, &limit) != 0 || limit.rlim_cur == value;
}

policy::Lookup lookup_at(const tracer::CallStop& stop) {
  return {.file = [&stop](std::int32_t dirfd, decode::TraceeAddress path,
                          bool keep_last) { return file(stop, dirfd, path, keep_last); },
          .port = [&stop](decode::TraceeAddress address, std::uint64_t size) { return port(stop, address, size); },
          .number = [&stop](decode::TraceeAddress address) { return number(stop, address); },
          .is_out_of_reach = [&stop](std::int32_t pid) { return is_out_of_reach(stop, pid); },
          .is_hidden = [&stop](std::int32_t pid) { return is_hidden(stop, pid); },
          .process_shown = [&stop](std::int32_t dirfd,
                                   decode::TraceeAddress path) { return process_shown(stop, dirfd, path); },
          .process_of =
              [&stop](std::int32_t fd) {
                const auto pid = tracer::proc_number(fmt::format("/proc/{}/fdinfo/{}", stop.task.tid, fd), "Pid:");
                return pid != 0 ? std::optional(static_cast<std::int32_t>(pid)) : std::nullopt;
              },
          .is_root_without =
              [&stop](unsigned capability) {
                const auto status = tracer::read_proc_status(stop.task.tid);
                return status && status->effective_uid == 0 && !status->has_capability(capability);
              },
          .is_limited_to = [&stop](int resource,
                                   std::uint64_t value) { return cli::is_limited_to(stop.task.tid, resource, value); },
          .is_tcp = [&stop](std::int32_t fd) { return stop.names.descriptor(fd).starts_with("TCP"); }};
}

}  // namespace callgate::cli
