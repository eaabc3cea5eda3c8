// A frame of a stack as text.
#pragma once

#include <string>

#include "base/stack_frame.h"

namespace callgate::report {

/// A line as strace -k has it, ` > FILE(SYMBOL+0xOFFSET) [0xADDRESS]`; behind it ` SOURCE:LINE` where that is known.
void put_frame(std::string& text, const StackFrame& frame);

}  // namespace callgate::report
