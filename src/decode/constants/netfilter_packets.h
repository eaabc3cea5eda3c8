// Packets that netfilter hands over to a program or tells it of.
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet queue_commands;
extern const ConstantSet queue_copies;
extern const ConstantSet queue_flags;
extern const ConstantSet queued_packet_flags;
extern const ConstantSet queue_verdicts;
extern const ConstantSet log_commands;
extern const ConstantSet log_copies;
extern const ConstantSet log_flags;

}  // namespace callgate::decode
