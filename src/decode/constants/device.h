// Constants of what ioctl's commands take: terminals, files, devices.
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet terminal_input_flags;
extern const ConstantSet terminal_output_flags;
extern const ConstantSet terminal_control_flags;
extern const ConstantSet terminal_local_flags;
extern const ConstantSet line_disciplines;
extern const ConstantSet modem_lines;
extern const ConstantSet flow_actions;
extern const ConstantSet flush_queues;
extern const ConstantSet serial_flags;
extern const ConstantSet rs485_flags;
extern const ConstantSet line_states;
extern const ConstantSet inode_flags;
extern const ConstantSet extended_inode_flags;
extern const ConstantSet perf_ioctl_flags;

}  // namespace callgate::decode
