// A cgroup of the target's own, which limits the memory that all of its processes have together.
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace callgate::tracer {

/// Folders of groups below which one may be made that the memory controller knows.
struct GroupPlaces {
  struct Place {
    std::string folder;
    bool unified = false;  ///< of version 2
  };
  std::vector<Place> list;
  std::string none;  ///< why there is none, where the list is empty
};
/// `groups` and `mounts` are what /proc/self/cgroup and /proc/self/mountinfo say.
[[nodiscard]] GroupPlaces group_places(const std::string& groups, const std::string& mounts);

class MemoryGroup {
 public:
  /// One below that of this process (of version 1), or where those who may hand on the memory controller lie (version
  /// 2). Null where none can be made: `why` then says why.
  [[nodiscard]] static std::shared_ptr<MemoryGroup> make(std::uint64_t most, std::string& why);
  MemoryGroup(const MemoryGroup&) = delete;
  MemoryGroup& operator=(const MemoryGroup&) = delete;
  /// All who were in it are gone, or leave it just now: it is removed.
  ~MemoryGroup();

  /// Puts a process in, which its children will be too. False, with errno set, if that cannot be.
  [[nodiscard]] bool add(pid_t pid) const;
  /// Whether the kernel has killed a process of the group because there was no more memory for it.
  [[nodiscard]] bool ran_out() const;
  /// The most bytes that there have been; 0 where the kernel does not tell.
  [[nodiscard]] std::uint64_t peak() const;

 private:
  MemoryGroup(std::string folder, bool unified, std::uint64_t most)
      : folder_(std::move(folder)), unified_(unified), most_(most) {}
  [[nodiscard]] bool limit() const;

  std::string folder_;
  bool unified_;  ///< version 2
  std::uint64_t most_;
};

}  // namespace callgate::tracer
