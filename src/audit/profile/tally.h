// How often something was done, and by which programs.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace callgate::audit {

struct Tally {
  /// So many programs are told apart where calls are counted; those that come later are the program `others`.
  static constexpr std::size_t most_programs = 128;
  static constexpr std::string_view others = "?";

  std::map<std::string, std::uint64_t> programs;  ///< by the file that the process ran; empty where it is not known

  void add(const std::string& program) {
    const bool has_room = programs.size() < most_programs || programs.contains(program);
    ++programs[has_room ? program : std::string(others)];
  }
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

/// `make (8), sh (4)`: the programs that did it most, by the names of their files, and how many more there are.
[[nodiscard]] std::string programs_text(const Tally& tally);

}  // namespace callgate::audit
