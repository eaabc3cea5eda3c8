// Which signals are shown: the sets of `-e signal=`.
#pragma once

#include <bitset>
#include <cstdint>
#include <string_view>

namespace callgate::cli {

class SignalSelection {
 public:
  /// All of them.
  SignalSelection() { members_.set(); }
  /// `SIGTERM,INT,12`, `!` before all of it for the complement, `all`, `none`. Throws Error with ExitStatus::usage.
  explicit SignalSelection(std::string_view expression);

  [[nodiscard]] bool contains(int signal) const {
    return signal > 0 && static_cast<std::size_t>(signal) < members_.size() &&
           members_[static_cast<std::size_t>(signal)];
  }

  /// Bit N-1 for signal N: those that do not belong to it.
  [[nodiscard]] std::uint64_t missing() const { return (~members_ >> 1).to_ullong(); }

 private:
  std::bitset<65> members_;
};

}  // namespace callgate::cli
