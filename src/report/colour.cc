#include "report/colour.h"

#include <cstdlib>
#include <string_view>

namespace callgate::report {
namespace {

// ECMA-48, Select Graphic Rendition.
constexpr std::string_view sequence(Colour colour) {
  switch (colour) {
    case Colour::none:
      return {};
    case Colour::failure:
      return "\x1b[31m";  // red
    case Colour::denial:
      return "\x1b[1;31m";  // bold red
    case Colour::notice:
      return "\x1b[33m";  // yellow
    case Colour::event:
      return "\x1b[36m";  // cyan
  }
  return {};
}
constexpr std::string_view reset = "\x1b[0m";

std::string_view environment(const char* name) {
  const char* value = std::getenv(name);  // NOLINT(concurrency-mt-unsafe): there is one thread
  return value == nullptr ? std::string_view{} : value;
}

}  // namespace

bool use_colours(ColourChoice choice, bool terminal) {
  switch (choice) {
    case ColourChoice::never:
      return false;
    case ColourChoice::always:
      return true;
    case ColourChoice::automatic:
      return terminal && environment("NO_COLOR").empty() && environment("TERM") != "dumb";
  }
  return false;
}

Colour colour_of(policy::Action action) {
  switch (action) {
    case policy::Action::allow:
      return Colour::none;
    case policy::Action::log:
      return Colour::notice;
    case policy::Action::deny:
    case policy::Action::kill:
      return Colour::denial;
  }
  return Colour::none;
}

void Colours::begin(std::string& out, Colour colour) {
  if (!enabled_ || colour == Colour::none) return;
  out += sequence(colour);
  begun_ = true;
}

void Colours::end(std::string& out) {
  if (!begun_) return;
  out += reset;
  begun_ = false;
}

}  // namespace callgate::report
