// The processes of a target: what each runs, and who made it. Kept as long as one of them, or of those that they made,
// lives; what is asked for can be kept longer.
#pragma once

#include <sys/types.h>

#include <memory>
#include <unordered_map>
#include <vector>

#include "audit/findings/findings.h"
#include "report/sink.h"

namespace callgate::audit {

class Processes {
 public:
  void started(const report::Origin& origin, const report::Origin& parent);
  void executed(const report::Origin& origin, const report::Program& program);
  void ended(const report::Origin& origin);

  /// The process, who made it, and so on up to the first.
  [[nodiscard]] std::vector<Process> line_of(pid_t pid) const;
  /// How many there have been, threads not counted.
  [[nodiscard]] std::uint64_t count() const { return count_; }

 private:
  /// Never changed once it is made: an execve makes another one in its place, so that its children stay those of the
  /// program that made them.
  struct Node {
    Process process;
    std::shared_ptr<const Node> parent;
  };
  std::unordered_map<pid_t, std::shared_ptr<const Node>> living_;
  std::uint64_t count_ = 0;
};

}  // namespace callgate::audit
