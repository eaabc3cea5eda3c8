// What the options of the command line say about text: how values are shown, and what stands around a call.
#pragma once

#include <cstddef>
#include <cstdint>

namespace callgate::report {

/// Which strings are shown in hexadecimal escapes.
enum class HexStrings : std::uint8_t {
  never,
  not_ascii,  ///< -x: those that hold a byte that is neither printable ASCII nor white space
  always,     ///< -xx
};

/// How numbers that have names are shown.
enum class Numbers : std::uint8_t {
  abbreviated,  ///< PROT_READ
  raw,          ///< -X raw: 0x1
  verbose,      ///< -X verbose: 0x1 /* PROT_READ */
};

/// How one value is shown.
struct TextStyle {
  std::size_t string_limit = 32;  ///< -s: most bytes of a string or buffer, most elements of an array
  bool verbose = false;           ///< -v: whole structs and arrays, the environment
  HexStrings hex_strings = HexStrings::never;
  Numbers numbers = Numbers::abbreviated;
  bool notes = true;  ///< what descriptors stand for, where that is known (-y)
};

/// The absolute time before a line.
enum class Clock : std::uint8_t {
  none,
  seconds,       ///< -t: 10:08:56
  microseconds,  ///< -tt: 10:08:56.550772
  epoch,         ///< -ttt: 1795342136.565001
};

/// Whether a line says whose it is.
enum class PidPrefix : std::uint8_t {
  never,
  while_several,  ///< on a terminal: `[pid 12648] `, while more than one tracee lives
  always,         ///< in the file of -f -o: `12648 `
};

struct TextOptions {
  TextStyle style;
  std::size_t column = 40;  ///< -a: where `=` stands, prefixes included
  Clock clock = Clock::none;
  bool since_last = false;  ///< -r: the time since the line before
  bool durations = false;   ///< -T
  PidPrefix pids = PidPrefix::while_several;
  unsigned quiet = 0;  ///< how many -q: 1 tells of no attaching and detaching, 2 of no ordinary exit either
  std::uint64_t hidden_signals = 0;  ///< -e signal: stops and ends by these are not told; bit N-1 for signal N
  bool colours = false;
};

}  // namespace callgate::report
