// /proc/TID/status: what the tracer must know of a task that it cannot ask by ptrace.
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace callgate::tracer {

struct ProcStatus {
  std::string name;
  char state = '?';  ///< as ps(1) shows it: R, S, D, T, t, Z, X
  pid_t tgid = 0;
  pid_t parent = 0;
  pid_t tracer = 0;  ///< 0 if nobody traces it
  uid_t real_uid = 0;
  uid_t effective_uid = 0;
  uid_t saved_uid = 0;
  std::uint64_t ignored_signals = 0;  ///< bit N-1 for signal N
  std::uint64_t caught_signals = 0;
  std::uint64_t capabilities = 0;     ///< the effective ones, bit N for CAP_* of that number
  std::uint64_t addresses = 0;        ///< bytes of address space (VmSize); 0 once it has none
  std::uint64_t seccomp_filters = 0;  ///< that it has, one upon the other; 0 before Linux 5.9
  std::uint64_t peak_memory = 0;      ///< bytes that it had in memory at most (VmHWM); likewise
  bool kernel_thread = false;

  [[nodiscard]] bool has_capability(unsigned number) const { return (capabilities >> number & 1U) != 0; }
};

/// Nothing if there is no such task.
[[nodiscard]] std::optional<ProcStatus> read_proc_status(pid_t tid);

/// The ids of all threads of a process that exist now.
[[nodiscard]] std::vector<pid_t> threads_of(pid_t tgid);
/// Whether `tid` is a thread of the process `tgid`.
[[nodiscard]] bool is_thread_of(pid_t tid, pid_t tgid);

}  // namespace callgate::tracer
