// How a thread gets its registers back after a call that was changed, without a stop at the call's end: the call
// returns to code of the supervisor's, which loads them from sealed memory and goes on where the program made the call.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace callgate::tracer {

struct ReturnStub {
  /// What it loads: the six argument registers, and where to go on. If the call has failed with one of
  /// `repeated_errors`, the call `number` is made with those registers first: it stops for the supervisor at
  /// `repeated`, or returns as the program's own.
  struct Frame {
    std::array<std::uint64_t, 6> arguments;
    std::uint64_t instruction_pointer;
    std::uint32_t number = 0;
    std::array<std::int16_t, 2> repeated_errors = {none, none};  ///< errnos
  };
  /// No call returns that.
  static constexpr std::int16_t none = INT16_MIN;
  static constexpr std::size_t frame_size = 64;
  static_assert(sizeof(Frame) <= frame_size);

  /// Bytes of code. It begins with a `syscall` instruction: a call that the kernel restarts is made again from there.
  static constexpr std::size_t size = 80;
  /// Where the call returns to.
  static constexpr std::size_t entry = 2;
  /// Behind its other `syscall` instruction. Between `repeat` and there the call is about to be made.
  static constexpr std::size_t repeat = 69;
  static constexpr std::size_t repeated = 77;

  /// Writes a stub. Its frame lies so many bytes behind the beginning of the code (or, if negative, before it),
  /// whatever the address: the code is the same for all, and none of it comes from the target.
  static void write(std::span<std::byte, size> code, std::ptrdiff_t frame);
};

}  // namespace callgate::tracer
