// Observes a target and folds every call of it into a profile. The calls of the launcher are not among them.
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "audit/profile/profile.h"
#include "decode/arch.h"
#include "policy/language/subjects.h"
#include "tracer/observer.h"
#include "tracer/tracer.h"

namespace callgate::cli {

/// Options of a tracer whose target is only looked at: every call of every process, with what its pointers lead to.
[[nodiscard]] tracer::Options observing_all();

class ProfileRecorder final : public tracer::Observer {
 public:
  /// What is seen is added to `profile`, which outlives the recorder.
  explicit ProfileRecorder(audit::Profile& profile) : profile_(profile) {}

  void started(const tracer::Task& task, const tracer::Task& parent) override;
  void attached(const tracer::Task& /*process*/, std::size_t /*threads*/) override {}
  tracer::Decision entered(const tracer::CallStop& stop) override;
  void exited(const tracer::CallStop& stop) override;
  void unfinished(const tracer::Task& task) override;
  void signalled(const tracer::Task& /*task*/, const siginfo_t& /*info*/) override {}
  void group_stopped(const tracer::Task& /*task*/, int /*signal*/) override {}
  bool executed(const tracer::CallStop& stop) override;
  void superseded(const tracer::Task& task, pid_t former_tid) override;
  void killed_by_filter(const tracer::CallStop& /*stop*/) override {}
  void limit_reached(const tracer::Task& /*launched*/, const tracer::ReachedLimit& /*reached*/) override {}
  void ended(const tracer::Task& task, int /*wait_status*/) override { threads_.erase(task.tid); }
  void detached(const tracer::Task& task) override { threads_.erase(task.tid); }

 private:
  /// A file that a call in flight is about.
  struct Touch {
    std::string path;
    audit::Access access;
  };
  struct Thread {
    std::string program;         ///< the file that its process runs
    std::vector<Touch> touches;  ///< of the call in flight
    std::string made;            ///< the folder that the call in flight makes; empty if it makes none
  };
  /// What is to be looked at in the arguments of a call.
  struct Plan {
    std::string name;
    const decode::Item* telling = nullptr;  ///< the argument that tells its uses apart
    std::uint8_t telling_reg = 0;
    std::vector<policy::Subject> paths;
    std::optional<policy::Subject> socket;
  };

  const Plan& plan_of(const decode::SyscallRecord& record);
  [[nodiscard]] std::string word_of(const Plan& plan, const tracer::CallStop& stop) const;
  [[nodiscard]] std::string target_of_signal(std::int32_t pid) const;
  void note_paths(const Plan& plan, const tracer::CallStop& stop, Thread& thread) const;
  void note_touches(Thread& thread);
  void note_socket(const Plan& plan, const tracer::CallStop& stop, const Thread& thread);
  /// What stands for a path: itself or, below folders that the target made, the folder in which the outermost was made.
  [[nodiscard]] std::string place_of(std::string_view path) const;

  audit::Profile& profile_;
  std::unordered_map<pid_t, Thread> threads_;
  std::map<std::uint64_t, Plan> plans_;      ///< by number
  std::set<std::string, std::less<>> made_;  ///< the folders that the target made
};

}  // namespace callgate::cli
