#include "cli/lookup.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <netinet/in.h>
#include <unistd.h>

#include <array>
#include <climits>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <span>
#include <system_error>

#include "tracer/live/proc_file.h"
#include "tracer/live/proc_status.h"

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

std::optional<std::string> file(const tracer::CallStop& stop, std::int32_t dirfd, decode::TraceeAddress address,
                                bool keep_last) {
  const auto named = string_at(stop.memory, address);
  if (!named) return std::nullopt;
  const fs::path base = dirfd == AT_FDCWD ? stop.names.working_directory() : stop.names.descriptor(dirfd);
  const fs::path path = base / *named;
  if (!path.is_absolute()) return std::nullopt;
  std::error_code error;
  const fs::path found = keep_last && path.has_filename()
                             ? fs::weakly_canonical(path.parent_path(), error) / path.filename()
                             : fs::weakly_canonical(path, error);
  if (error) return std::nullopt;
  return found.string();
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

}  // namespace

policy::Lookup lookup_at(const tracer::CallStop& stop) {
  return {.file = [&stop](std::int32_t dirfd, decode::TraceeAddress path,
                          bool keep_last) { return file(stop, dirfd, path, keep_last); },
          .port = [&stop](decode::TraceeAddress address, std::uint64_t size) { return port(stop, address, size); },
          .number = [&stop](decode::TraceeAddress address) { return number(stop, address); },
          .is_out_of_reach = [&stop](std::int32_t pid) { return is_out_of_reach(stop, pid); },
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
          .is_tcp = [&stop](std::int32_t fd) { return stop.names.descriptor(fd).starts_with("TCP"); }};
}

}  // namespace callgate::cli
