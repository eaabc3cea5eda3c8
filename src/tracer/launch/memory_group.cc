// cgroups(7); Documentation/admin-guide/cgroup-v1/memory.rst and cgroup-v2.rst of the kernel.
#include "tracer/launch/memory_group.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <optional>
#include <sstream>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include "base/owned_fd.h"
#include "tracer/live/proc_file.h"

namespace callgate::tracer {
namespace {

bool write(const std::string& path, const std::string& text) {
  const OwnedFd file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
  return file && ::write(file.get(), text.data(), text.size()) == static_cast<ssize_t>(text.size());
}

bool has_word(const std::string& text, const std::string& word, char separator) {
  std::istringstream words(text);
  for (std::string one; std::getline(words, one, separator);) {
    if (one == word) return true;
  }
  return false;
}

/// The path of this process in the hierarchy of a controller; of version 2 the controller is ''.
std::optional<std::string> own_path(const std::string& groups, const std::string& controller) {
  std::istringstream file(groups);
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
std::optional<Mount> mount_of(const std::string& mounts, bool unified) {
  std::istringstream file(mounts);
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
std::optional<std::string> own_folder(const std::string& groups, const std::string& mounts, bool unified) {
  const std::optional<std::string> path = own_path(groups, unified ? "" : "memory");
  const std::optional<Mount> mount = mount_of(mounts, unified);
  if (!path || !mount) return std::nullopt;
  const std::string root = mount->root == "/" ? "" : mount->root;
  if (!path->starts_with(root)) return std::nullopt;
  const std::string below = path->substr(root.size());
  return mount->place + (below == "/" ? "" : below);
}

/// Whether the groups below this one have the memory controller.
bool hands_memory_on(const std::string& folder) {
  std::ifstream file(folder + "/cgroup.subtree_control");
  std::string controllers;
  return std::getline(file, controllers) && has_word(controllers, "memory", ' ');
}

constexpr std::string_view own_name = "callgate-";

/// Removes the groups of callgates that were killed. One that has processes stays; so does one that never had any,
/// which may have been made a moment ago, by a callgate whose id is not to be seen from here.
void remove_left_groups(const std::string& parent, bool unified) {
  namespace fs = std::filesystem;
  std::error_code error;
  std::vector<std::string> left;
  for (fs::directory_iterator group(parent, error); !error && group != fs::directory_iterator();
       group.increment(error)) {
    const std::string name = group->path().filename();
    if (!name.starts_with(own_name)) continue;
    pid_t pid = 0;
    std::from_chars(name.data() + own_name.size(), name.data() + name.size(), pid);
    if (pid > 0 && (pid == ::getpid() || (::kill(pid, 0) != 0 && errno == ESRCH))) left.push_back(group->path());
  }
  for (const std::string& folder : left) {
    if (proc_number(folder + (unified ? "/memory.peak" : "/memory.max_usage_in_bytes")) != 0) ::rmdir(folder.c_str());
  }
}

}  // namespace

GroupPlaces group_places(const std::string& groups, const std::string& mounts) {
  GroupPlaces result;
  result.none = "no memory controller is mounted";
  if (const auto folder = own_folder(groups, mounts, false)) result.list.push_back({*folder, false});
  const auto folder = own_folder(groups, mounts, true);
  if (!folder) return result;
  // A group that has processes cannot hand its controllers on, unless it is the root: beside this one, then.
  std::vector<std::string> parents{*folder};
  const std::optional<std::string> path = own_path(groups, "");
  if (path && *path != "/") parents.push_back(folder->substr(0, folder->rfind('/')));
  for (const std::string& parent : parents) {
    if (hands_memory_on(parent)) result.list.push_back({parent, true});
  }
  result.none = fmt::format("'memory' is not in {}/cgroup.subtree_control", parents.back());
  return result;
}

std::shared_ptr<MemoryGroup> MemoryGroup::make(std::uint64_t most, std::string& why) {
  const GroupPlaces places =
      group_places(proc_text("/proc/self/cgroup").value_or(""), proc_text("/proc/self/mountinfo").value_or(""));
  why = places.none;
  for (const auto& [parent, unified] : places.list) {
    remove_left_groups(parent, unified);
    std::string folder = fmt::format("{}/{}{}", parent, own_name, ::getpid());
    if (::mkdir(folder.c_str(), 0755) != 0) {
      why = fmt::format("{}: {}", parent, std::strerror(errno));  // NOLINT(concurrency-mt-unsafe)
      continue;
    }
    std::shared_ptr<MemoryGroup> group(new MemoryGroup(std::move(folder), unified, most));
    if (group->limit()) return group;
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

bool MemoryGroup::limit() const {
  const std::string bytes = std::to_string(most_);
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
  return proc_number(folder_ + (unified_ ? "/memory.events" : "/memory.oom_control"), "oom_kill") != 0;
}

std::uint64_t MemoryGroup::peak() const {
  const std::uint64_t told = proc_number(folder_ + (unified_ ? "/memory.peak" : "/memory.max_usage_in_bytes"));
  // Before Linux 5.19 version 2 has no memory.peak; who ran out of memory had all of it.
  return told == 0 && ran_out() ? most_ : told;
}

}  // namespace callgate::tracer
