// The program that a command is to run: from the words of the command line to what the tracer launches.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "tracer/launch/command.h"

namespace callgate::cli {

/// Looks the program up along PATH. Throws Error: usage if there are no words, not_found, cannot_execute. `command` is
/// the callgate command's name, for messages.
[[nodiscard]] tracer::Command target_of(std::span<const std::string> words, std::string_view command);

}  // namespace callgate::cli
