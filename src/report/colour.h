// Colours of a terminal: what failed and what was denied stands out.
#pragma once

#include <cstdint>
#include <string>

#include "policy/verdict.h"

namespace callgate::report {

/// --color
enum class ColourChoice : std::uint8_t { never, automatic, always };

/// Whether to use colours: under `automatic` on a terminal that knows them (TERM is not "dumb"), unless NO_COLOR is set
/// and not empty (https://no-color.org).
[[nodiscard]] bool use_colours(ColourChoice choice, bool terminal);

enum class Colour : std::uint8_t { none, failure, denial, notice, event };

/// How a verdict is shown.
[[nodiscard]] Colour colour_of(policy::Action action);

/// Puts the escape sequences around text, or where colours are off nothing.
class Colours {
 public:
  explicit Colours(bool enabled) : enabled_(enabled) {}
  void begin(std::string& out, Colour colour);
  void end(std::string& out);

 private:
  bool enabled_;
  bool begun_ = false;
};

}  // namespace callgate::report
