// How often something was done, and by which programs.
#pragma once

#include <cstdint>
#include <map>
#include <string>

namespace callgate::audit {

struct Tally {
  std::map<std::string, std::uint64_t> programs;  ///< by the file that the process ran; empty where it is not known

  void add(const std::string& program) { ++programs[program]; }
  void add(const Tally& other) {
    for (const auto& [program, times] : other.programs) programs[program] += times;
  }
  [[nodiscard]] std::uint64_t count() const {
    std::uint64_t sum = 0;
    for (const auto& [program, times] : programs) sum += times;
    return sum;
  }
  friend bool operator==(const Tally&, const Tally&) = default;
};

}  // namespace callgate::audit
