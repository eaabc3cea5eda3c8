#include "report/frame_text.h"

#include <fmt/format.h>

#include <iterator>

namespace callgate::report {

void put_frame(std::string& text, const StackFrame& frame) {
  text += " > ";
  text += frame.file.empty() ? "[anonymous]" : frame.file;
  text += '(';
  if (!frame.symbol.empty()) fmt::format_to(std::back_inserter(text), "{}+{:#x}", frame.symbol, frame.offset);
  fmt::format_to(std::back_inserter(text), ") [{:#x}]", frame.address);
  if (!frame.source.empty()) fmt::format_to(std::back_inserter(text), " {}:{}", frame.source, frame.line);
  text += '\n';
}

}  // namespace callgate::report
