#include "tracer/live_names.h"

#include <net/if.h>
#include <unistd.h>

#include <array>
#include <fstream>
#include <sstream>
#include <vector>

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

/// The protocol of the netlink socket with this inode, from /proc/TID/net/netlink.
std::optional<int> netlink_protocol_of(pid_t tid, std::string_view inode) {
  std::ifstream table("/proc/" + std::to_string(tid) + "/net/netlink");
  std::string line;
  std::getline(table, line);  // the columns' names: sk Eth Pid Groups Rmem Wmem Dump Locks Drops Inode
  while (std::getline(table, line)) {
    std::istringstream columns(line);
    std::array<std::string, 10> column;
    for (std::string& text : column) columns >> text;
    int protocol = 0;
    if (column[9] == inode && std::istringstream(column[1]) >> protocol) return protocol;
  }
  return std::nullopt;
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
  if (missing) entry->second = link_target(tid_, "fd/" + std::to_string(fd));
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
  std::string_view socket = descriptor(fd);
  constexpr std::string_view prefix = "socket:[";
  if (!socket.starts_with(prefix) || !socket.ends_with(']')) return std::nullopt;
  socket.remove_prefix(prefix.size());
  socket.remove_suffix(1);
  return netlink_protocol_of(tid_, socket);
}

}  // namespace callgate::tracer
