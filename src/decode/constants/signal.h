// Constants of signals.
#pragma once

#include <cstdint>
#include <string_view>

#include "decode/constants.h"

namespace callgate::decode {

/// SIGHUP to SIGSYS, then the kernel's real-time signals: SIGRTMIN (32), SIGRT_1 (33) to SIGRT_32 (64). The C library
/// keeps the first two or three for itself, so its SIGRTMIN is SIGRT_2 here.
extern const ConstantSet signal_names;

/// The name of a signal ("SIGINT", "SIGRT_5"); empty for zero and what is no signal.
[[nodiscard]] std::string_view signal_name(std::uint64_t number);

}  // namespace callgate::decode
