// What netfilter names of the connections that it follows.
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet tracked_tcp_states;
extern const ConstantSet tracked_tcp_flags;
extern const ConstantSet tracked_sctp_states;
extern const ConstantSet tracked_expectation_flags;

}  // namespace callgate::decode
