// What the supervisor looks up on a tracee's behalf it looks up with that tracee's credentials, lest its own privileges
// find what the tracee could not.
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <vector>

namespace callgate::tracer {

/// Makes the file system ids, the groups and the capabilities that open folders those of `tid`, for this thread, until
/// it is destroyed. Where this process has no such capabilities anyway, nothing is changed.
class AssumedCredentials {
 public:
  explicit AssumedCredentials(pid_t tid);
  AssumedCredentials(const AssumedCredentials&) = delete;
  AssumedCredentials& operator=(const AssumedCredentials&) = delete;
  ~AssumedCredentials();

  /// False if the credentials could not be found out or made ours: then nothing may be looked up.
  [[nodiscard]] bool assumed() const { return assumed_; }

  struct Ids {
    uid_t uid = 0;  ///< of the file system
    gid_t gid = 0;  ///< likewise
    std::vector<gid_t> groups;
    std::uint64_t capabilities = 0;  ///< the effective ones
    friend bool operator==(const Ids&, const Ids&) = default;
  };

 private:
  bool assumed_ = false;
  bool changed_ = false;
  Ids own_;
};

}  // namespace callgate::tracer
