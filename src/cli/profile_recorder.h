// Observes a target and folds every call of it into a profile. The calls of the launcher are not among them.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "audit/learn/rules.h"
#include "audit/profile/profile.h"
#include "decode/arch.h"
#include "policy/contents/socket_address.h"
#include "policy/language/subjects.h"
#include "tracer/observer.h"
#include "tracer/tracer.h"

namespace callgate::cli {

/// Options of a tracer whose target is only looked at: every call of every process, with what its pointers lead to.
[[nodiscard]] tracer::Options observing_all();

class ProfileRecorder final : public tracer::Observer {
 public:
  enum class Detail : unsigned char {
    for_policy,  ///< what a policy can say
    full,        ///< also the other arguments that matter, files that are only asked about, addresses, times
  };
  /// What is seen is added to `profile`, which outlives the recorder.
  explicit ProfileRecorder(audit::Profile& profile, Detail detail = Detail::for_policy)
      : profile_(profile), detail_(detail) {}

  /// Of calls, only those are noted of which `is_wanted` says so when they are entered, and their uses are told apart
  /// as `distinctions` have it, where they do. Paths and ports are noted of all. Before anything is observed.
  void select(audit::Distinctions distinctions, std::function<bool()> is_wanted) {
    distinctions_ = std::move(distinctions);
    is_wanted_ = std::move(is_wanted);
  }

  void started(const tracer::Task& task, const tracer::Task& parent) override;
  void attached(const tracer::Task& /*process*/, std::size_t /*threads*/) override {}
  tracer::Decision entered(const tracer::CallStop& stop) override;
  void exited(const tracer::CallStop& stop) override;
  void unfinished(const tracer::Task& task) override;
  void signalled(const tracer::Task& /*task*/, const siginfo_t& /*info*/) override {}
  void group_stopped(const tracer::Task& /*task*/, int /*signal*/) override {}
  bool executed(const tracer::CallStop& stop) override;
  bool also_executed(const tracer::CallStop& stop, const std::string& file, Role role) override;
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
    std::string made = {};  ///< the name in the folder `path` that it makes; or empty
  };
  struct Thread {
    std::string program;         ///< the file that its process runs
    std::vector<Touch> touches;  ///< of the call in flight
    std::string made;            ///< the file or folder that the call in flight makes; empty if it makes none
    std::string_view call;       ///< in flight
    std::chrono::steady_clock::time_point start;  ///< of that call
  };
  /// What is to be looked at in the arguments of a call.
  struct Plan {
    std::string name;
    const decode::Item* telling = nullptr;  ///< the argument that tells its uses apart
    std::uint8_t telling_reg = 0;
    bool told_by_path = false;  ///< its path tells them apart instead
    std::vector<policy::Subject> paths = {};
    std::optional<policy::Subject> socket = {};
  };

  const Plan& plan_of(const decode::SyscallRecord& record);
  void note_call(const Plan& plan, const tracer::CallStop& stop, const Thread& thread);
  [[nodiscard]] std::string word_of(const Plan& plan, const tracer::CallStop& stop) const;
  [[nodiscard]] std::string target_of_signal(std::int32_t pid) const;
  void note_paths(const Plan& plan, const tracer::CallStop& stop, Thread& thread) const;
  void note_touches(Thread& thread);
  void note_socket(const Plan& plan, const tracer::CallStop& stop, const Thread& thread, bool wanted);
  void note_address(const Plan& plan, const audit::Endpoint& endpoint, const Thread& thread);
  /// What a policy, or a person, can tell of an address.
  [[nodiscard]] static audit::Endpoint endpoint_of(const policy::SocketAddress& address,
                                                   std::span<const std::byte> bytes, const tracer::CallStop& stop);
  /// What stands for a path: itself or, if the target made it or a folder that it is in, the folder in which the
  /// outermost of these was made.
  [[nodiscard]] std::string place_of(std::string_view path) const;
  [[nodiscard]] bool is_full() const { return detail_ == Detail::full; }

  audit::Profile& profile_;
  Detail detail_;
  std::string working_directory_ = std::filesystem::current_path().string();  ///< of the target's start
  audit::Distinctions distinctions_;
  std::function<bool()> is_wanted_;
  std::unordered_map<pid_t, Thread> threads_;
  static constexpr std::size_t most_plans = 1024;  ///< more than there are calls: a program may try all numbers
  std::map<std::uint64_t, Plan> plans_;            ///< by number
  const Plan of_any_other_{.name = "syscall_?"};
  /// So many of them are remembered; beyond that, Paths has long since forgotten the names.
  static constexpr std::size_t most_made = 1U << 14U;
  std::set<std::string, std::less<>> made_;  ///< the files and folders that the target made
};

}  // namespace callgate::cli
