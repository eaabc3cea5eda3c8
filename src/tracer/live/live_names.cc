#include "tracer/live/live_names.h"

#include <fmt/format.h>
#include <net/if.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include <array>
#include <fstream>
#include <utility>
#include <vector>

#include "tracer/live/generic_netlink.h"
#include "tracer/live/tracee_socket.h"

namespace callgate::tracer {
namespace {

/// What a link of /proc/TID points to; empty if it cannot be read.
std::string link_target(pid_t tid, const std::string& link) {
  const std::string path = "/proc/" + std::to_string(tid) + "/" + link;
  std::vector<char> target(256);
  while (true) {
    const ssize_t size = ::readlink(path.c_str(), target.data(), target.size());
    if (size < 0) return {};
    if (static_cast<std::size_t>(size) < target.size()) return {target.data(), static_cast<std::size_t>(size)};
    target.resize(target.size() * 2);
  }
}

/// The device that the descriptor is open on, as "<char 1:3>"; empty if it is none.
std::string device_of(pid_t tid, int fd) {
  struct stat status {};
  if (::stat(fmt::format("/proc/{}/fd/{}", tid, fd).c_str(), &status) != 0) return {};
  if (!S_ISCHR(status.st_mode) && !S_ISBLK(status.st_mode)) return {};
  return fmt::format("<{} {}:{}>", S_ISCHR(status.st_mode) ? "char" : "block", major(status.st_rdev),
                     minor(status.st_rdev));
}

/// N of "socket:[N]"; empty if the link is to no socket.
std::string_view socket_inode(std::string_view link) {
  constexpr std::string_view prefix = "socket:[";
  if (!link.starts_with(prefix) || !link.ends_with(']')) return {};
  link.remove_prefix(prefix.size());
  link.remove_suffix(1);
  return link;
}

/// The process that a pidfd is of, as "pid:7"; empty if the descriptor is none, or its process is gone.
std::string process_of(pid_t tid, int fd, std::string_view link) {
  if (link != "anon_inode:[pidfd]" && !link.starts_with("pidfd:[")) return {};
  std::ifstream info(fmt::format("/proc/{}/fdinfo/{}", tid, fd));
  for (std::string key; info >> key;) {
    pid_t pid = 0;
    if (key == "Pid:" && info >> pid && pid > 0) return fmt::format("pid:{}", pid);
  }
  return {};
}

}  // namespace

void LiveNames::begin_stop(pid_t tid) {
  tid_ = tid;
  if (!descriptors_.empty()) descriptors_.clear();
  if (!interfaces_.empty()) interfaces_.clear();
  working_directory_.reset();
}

std::string_view LiveNames::descriptor(int fd) {
  if (fd < 0) return {};
  const auto [entry, missing] = descriptors_.try_emplace(fd);
  if (!missing) return entry->second;
  std::string link = link_target(tid_, fmt::format("fd/{}", fd));
  if (detail_ == Detail::objects) {
    if (!socket_inode(link).empty()) {
      link = TraceeSocket(tid_, fd, socket_inode(link)).name();
    } else if (link.starts_with('/')) {
      link += device_of(tid_, fd);
    } else if (std::string process = process_of(tid_, fd, link); !process.empty()) {
      link = std::move(process);
    }
  }
  entry->second = std::move(link);
  return entry->second;
}

std::string_view LiveNames::working_directory() {
  if (!working_directory_) working_directory_ = link_target(tid_, "cwd");
  return *working_directory_;
}

std::string_view LiveNames::interface(std::uint32_t index) {
  if (index == 0) return {};
  const auto [entry, missing] = interfaces_.try_emplace(index);
  if (missing) {
    std::array<char, IF_NAMESIZE> name{};
    if (::if_indextoname(index, name.data()) != nullptr) entry->second = name.data();
  }
  return entry->second;
}

std::optional<int> LiveNames::netlink_protocol(int fd) {
  if (fd < 0) return std::nullopt;
  const std::string link = link_target(tid_, fmt::format("fd/{}", fd));
  if (socket_inode(link).empty()) return std::nullopt;
  return TraceeSocket(tid_, fd, socket_inode(link)).netlink_protocol();
}

std::string_view LiveNames::generic_netlink_family(std::uint16_t type) {
  std::string& name = families_[type];
  if (name.empty()) name = tracer::generic_netlink_family(type);
  return name;
}

}  // namespace callgate::tracer
