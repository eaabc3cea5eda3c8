// What a target has used up, all of its processes together.
#pragma once

#include <chrono>
#include <cstdint>

namespace callgate::tracer {

struct Usage {
  std::chrono::nanoseconds wall{};  ///< from the start to the end of the last process
  std::chrono::nanoseconds cpu{};   ///< of all processes; of one that was killed, up to the last look at it
  std::uint64_t output = 0;         ///< bytes that were written to standard output and error, under a limit of them
  std::uint64_t peak_of_all = 0;    ///< bytes: the most that all had together, where a cgroup counted them
  std::uint64_t peak_memory = 0;    ///< bytes: the most that a single process had in memory at once (VmHWM of proc(5))
  std::uint64_t processes = 0;      ///< that there have been in all
  std::uint64_t threads = 0;        ///< likewise, those of one thread included
  std::uint64_t most_at_once = 0;   ///< threads that lived at the same time
};

}  // namespace callgate::tracer
