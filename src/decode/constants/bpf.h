// bpf(2): commands, types and flags.
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet bpf_commands;
extern const ConstantSet bpf_command_bits;  ///< above them
extern const ConstantSet bpf_map_types;
extern const ConstantSet bpf_program_types;
extern const ConstantSet bpf_attach_types;
extern const ConstantSet bpf_map_flags;
extern const ConstantSet bpf_program_flags;
extern const ConstantSet bpf_object_flags;
extern const ConstantSet bpf_btf_flags;
extern const ConstantSet bpf_attach_flags;
extern const ConstantSet bpf_query_flags;
extern const ConstantSet bpf_test_flags;
extern const ConstantSet bpf_element_flags;
extern const ConstantSet bpf_load;
extern const ConstantSet bpf_arithmetic;
extern const ConstantSet bpf_jump;
extern const ConstantSet bpf_registers;
extern const ConstantSet bpf_task_descriptor_types;
extern const ConstantSet bpf_statistics;
extern const ConstantSet bpf_kprobe_flags;
extern const ConstantSet bpf_uprobe_flags;

}  // namespace callgate::decode
