// The value tree as text: structs, arrays, pointers and what the kernel changed.
#pragma once

#include <string>

#include "decode/value.h"
#include "report/text_options.h"

namespace callgate::report {

/// Appends a value. One that is `pending` is appended as far as it is known at the entry: what is appended at the exit
/// then begins with the same characters.
void put_value(std::string& out, const decode::Value& value, const TextStyle& style);

}  // namespace callgate::report
