#include "tracer/live/proc_status.h"

#include <dirent.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <memory>
#include <sstream>

namespace callgate::tracer {
namespace {

/// PF_KTHREAD of the kernel's task flags, the ninth field of /proc/PID/stat.
bool is_kernel_thread(pid_t tid) {
  constexpr unsigned long pf_kthread = 0x00200000;
  std::ifstream file(fmt::format("/proc/{}/stat", tid));
  std::string line;
  std::getline(file, line);
  const std::size_t name_end = line.rfind(')');  // the name may contain blanks and parentheses itself
  if (name_end == std::string::npos) return false;
  std::istringstream fields(line.substr(name_end + 1));
  std::string skipped;
  for (int field = 3; field < 9; ++field) fields >> skipped;
  unsigned long flags = 0;
  fields >> flags;
  return (flags & pf_kthread) != 0;
}

}  // namespace

std::optional<ProcStatus> read_proc_status(pid_t tid) {
  std::ifstream file(fmt::format("/proc/{}/status", tid));
  if (!file) return std::nullopt;
  ProcStatus status;
  std::string line;
  while (std::getline(file, line)) {
    const std::size_t colon = line.find(':');
    if (colon == std::string::npos) continue;
    const std::string key = line.substr(0, colon);
    std::istringstream value(line.substr(colon + 1));
    if (key == "Name") {
      value >> std::ws;
      std::getline(value, status.name);
    } else if (key == "State") {
      value >> status.state;
    } else if (key == "Tgid") {
      value >> status.tgid;
    } else if (key == "PPid") {
      value >> status.parent;
    } else if (key == "TracerPid") {
      value >> status.tracer;
    } else if (key == "Uid") {
      value >> status.real_uid >> status.effective_uid >> status.saved_uid;
    } else if (key == "VmHWM" || key == "VmSize") {
      std::uint64_t& bytes = key == "VmSize" ? status.addresses : status.peak_memory;
      value >> bytes;
      bytes *= 1024;  // it is in kB
    } else if (key == "Seccomp_filters") {
      value >> status.seccomp_filters;
    } else if (key == "SigIgn") {
      value >> std::hex >> status.ignored_signals;
    } else if (key == "SigCgt") {
      value >> std::hex >> status.caught_signals;
    } else if (key == "CapEff") {
      value >> std::hex >> status.capabilities;
    }
  }
  if (status.tgid == 0) return std::nullopt;  // it ended while it was read
  status.kernel_thread = is_kernel_thread(tid);
  return status;
}

std::vector<pid_t> threads_of(pid_t tgid) {
  std::vector<pid_t> threads;
  const auto close = [](DIR* directory) { ::closedir(directory); };
  const std::unique_ptr<DIR, decltype(close)> directory(::opendir(fmt::format("/proc/{}/task", tgid).c_str()), close);
  if (!directory) return threads;
  while (const dirent* entry = ::readdir(directory.get())) {
    const pid_t tid = static_cast<pid_t>(std::strtol(entry->d_name, nullptr, 10));
    if (tid > 0) threads.push_back(tid);
  }
  return threads;
}

bool is_thread_of(pid_t tid, pid_t tgid) {
  return ::access(fmt::format("/proc/{}/task/{}", tgid, tid).c_str(), F_OK) == 0;
}

}  // namespace callgate::tracer
