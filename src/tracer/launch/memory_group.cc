// cgroups(7); Documentation/admin-guide/cgroup-v1/memory.rst and cgroup-v2.rst of the kernel.
#include "tracer/launch/memory_group.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <optional>
#include <sstream>
#include <utility>
#include <vector>

#include "base/owned_fd.h"

namespace callgate::tracer {
namespace {

bool write(const std::string& path, const std::string& text) {
  const OwnedFd file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
  return file && ::write(file.get(), text.data(), text.size()) == static_cast<ssize_t>(text.size());
}

/// The number behind `key` in a file of lines `key number`, or without a key the number that the file is.
std::uint64_t number_in(const std::string& path, const std::string& key = {}) {
  std::ifstream file(path);
  std::uint64_t number = 0;
  if (key.empty()) return file >> number ? number : 0;
  for (std::string word; file >> word >> number;) {
    if (word == key) return number;
  }
  return 0;
}

bool has_word(const std::string& text, const std::string& word, char separator) {
  std::istringstream words(text);
  for (std::string one; std::getline(words, one, separator);) {
    if (one == word) return true;
  }
  return false;
}

/// The path of this process in the hierarchy of a controller; of version 2 the controller is ''.
std::optional<std::string> own_path(const std::string& controller) {
  std::ifstream file("/proc/self/cgroup");
  for (std::string line; std::getline(file, line);) {
    const std::size_t first = line.find(':');
    const std::size_t second = line.find(':', first + 1);
    if (second == std::string::npos) continue;
    const std::string controllers = line.substr(first + 1, second - first - 1);
    if (controller.empty() ? controllers.empty() : has_word(controllers, controller, ','))
      return line.substr(second + 1);
  }
  return std::nullopt;
}

/// Where a hierarchy is mounted: of version 1 the one that has the memory controller.
struct Mount {
  std::string root;  ///< what part of the hierarchy is seen there
  std::string place;
};
std::optional<Mount> mount_of(bool unified) {
  std::ifstream file("/proc/self/mountinfo");
  for (std::string line; std::getline(file, line);) {
    std::istringstream words(line);
    std::string skipped;
    Mount mount;
    words >> skipped >> skipped >> skipped >> mount.root >> mount.place;
    while (words >> skipped && skipped != "-") {
    }
    std::string type;
    std::string options;
    words >> type >> skipped >> options;
    if (unified ? type == "cgroup2" : type == "cgroup" && has_word(options, "memory", ',')) return mount;
  }
  return std::nullopt;
}

/// The folder of this process's own group.
std::optional<std::string> own_folder(bool unified) {
  const std::optional<std::string> path = own_path(unified ? "" : "memory");
  const std::optional<Mount> mount = mount_of(unified);
  if (!path || !mount) return std::nullopt;
  const std::string root = mount->root == "/" ? "" : mount->root;
  if (!path->starts_with(root)) return std::nullopt;
  return mount->place + path->substr(root.size());
}

/// Where a group may be made that the memory controller knows. Of version 2 a group that has processes cannot hand its
/// controllers on: beside this one, then.
std::vector<std::pair<std::string, bool>> parents() {
  std::vector<std::pair<std::string, bool>> result;
  if (const auto folder = own_folder(false)) result.emplace_back(*folder, false);
  if (const auto folder = own_folder(true)) {
    for (const std::string& parent : {*folder, *folder + "/.."}) {
      std::ifstream file(parent + "/cgroup.subtree_control");
      std::string controllers;
      if (std::getline(file, controllers) && has_word(controllers, "memory", ' ')) result.emplace_back(parent, true);
    }
  }
  return result;
}

}  // namespace

std::shared_ptr<MemoryGroup> MemoryGroup::make(std::uint64_t most, std::string& why) {
  why = "no memory controller is mounted";
  for (const auto& [parent, unified] : parents()) {
    std::string folder = fmt::format("{}/callgate-{}", parent, ::getpid());
    if (::mkdir(folder.c_str(), 0755) != 0) {
      why = fmt::format("{}: {}", parent, std::strerror(errno));  // NOLINT(concurrency-mt-unsafe)
      continue;
    }
    const std::shared_ptr<MemoryGroup> group(new MemoryGroup(std::move(folder), unified));
    if (group->limit(most)) return group;
    why = fmt::format("{}: {}", group->folder_, std::strerror(errno));  // NOLINT(concurrency-mt-unsafe)
  }
  return nullptr;
}

MemoryGroup::~MemoryGroup() {
  // A process that was waited for leaves its group a little later.
  constexpr int most_tries = 200;
  for (int tries = 0; ::rmdir(folder_.c_str()) != 0 && errno == EBUSY && tries < most_tries; ++tries) {
    constexpr timespec pause{0, 1'000'000};
    ::nanosleep(&pause, nullptr);
  }
}

bool MemoryGroup::limit(std::uint64_t most) const {
  const std::string bytes = std::to_string(most);
  if (!unified_) {
    if (!write(folder_ + "/memory.limit_in_bytes", bytes)) return false;
    // Together with what is swapped out, where the kernel counts that.
    write(folder_ + "/memory.memsw.limit_in_bytes", bytes);
    return true;
  }
  if (!write(folder_ + "/memory.max", bytes)) return false;
  write(folder_ + "/memory.swap.max", "0");
  write(folder_ + "/memory.oom.group", "1");
  return true;
}

bool MemoryGroup::add(pid_t pid) const {
  return write(folder_ + "/cgroup.procs", std::to_string(pid));
}

bool MemoryGroup::ran_out() const {
  return number_in(folder_ + (unified_ ? "/memory.events" : "/memory.oom_control"), "oom_kill") != 0;
}

std::uint64_t MemoryGroup::peak() const {
  return number_in(folder_ + (unified_ ? "/memory.peak" : "/memory.max_usage_in_bytes"));
}

}  // namespace callgate::tracer
