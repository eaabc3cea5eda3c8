#include "tracer/live_names.h"

#include <unistd.h>

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

}  // namespace

void LiveNames::begin_stop(pid_t tid) {
  tid_ = tid;
  if (!descriptors_.empty()) descriptors_.clear();
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

}  // namespace callgate::tracer
