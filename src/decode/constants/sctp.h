// SCTP: what its options and control messages name.
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet sctp_message_flags;
extern const ConstantSet sctp_path_flags;
extern const ConstantSet sctp_path_states;
extern const ConstantSet sctp_states;
extern const ConstantSet sctp_reliabilities;
extern const ConstantSet sctp_digests;
extern const ConstantSet sctp_reset_flags;
extern const ConstantSet sctp_notifications;
extern const ConstantSet sctp_peeloff_flag_bits;
extern const ConstantSet sctp_control_types;

}  // namespace callgate::decode
