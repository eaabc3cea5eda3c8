// Constants of processes, their limits, credentials and scheduling.
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet clone_flags;
extern const ConstantSet clone3_flags;
extern const ConstantSet unshare_flags;
extern const ConstantSet wait_options;
extern const ConstantSet waitid_types;
extern const ConstantSet rlimit_resources;
extern const ConstantSet rusage_who;
extern const ConstantSet priority_which;
extern const ConstantSet sched_policies;
extern const ConstantSet process_policies;
extern const ConstantSet arch_prctl_codes;
extern const ConstantSet personality_types;
extern const ConstantSet getrandom_flags;
extern const ConstantSet membarrier_commands;
extern const ConstantSet membarrier_flags;
extern const ConstantSet rseq_flags;
extern const ConstantSet rseq_section_flags;
extern const ConstantSet rseq_processors;
extern const ConstantSet pidfd_open_flags;
extern const ConstantSet prctl_options;
extern const ConstantSet capabilities;
extern const ConstantSet execveat_flags;
extern const ConstantSet pidfd_signal_flags;
extern const ConstantSet dumpable_states;
extern const ConstantSet seccomp_modes;
extern const ConstantSet secure_bits;
extern const ConstantSet ambient_commands;
extern const ConstantSet vma_commands;
extern const ConstantSet kcmp_types;
extern const ConstantSet sched_flags;
extern const ConstantSet capability_sets;
extern const ConstantSet capability_versions;
extern const ConstantSet io_priority_who;
extern const ConstantSet io_priority_classes;
extern const ConstantSet segment_functions;
extern const ConstantSet time_stamp_states;
extern const ConstantSet machine_check_commands;
extern const ConstantSet machine_check_policies;
extern const ConstantSet memory_map_fields;
extern const ConstantSet floating_point_modes;
extern const ConstantSet speculation_features;
extern const ConstantSet speculation_states;
extern const ConstantSet wanted_speculation_states;
extern const ConstantSet unaligned_controls;
extern const ConstantSet pointer_keys;
extern const ConstantSet enabled_keys;
extern const ConstantSet vector_state_controls;
extern const ConstantSet scalable_vector_flags;
extern const ConstantSet scalable_matrix_flags;
extern const ConstantSet sched_query_flags;
extern const ConstantSet fetch_fence_controls;
extern const ConstantSet fetch_fence_scopes;
extern const ConstantSet dexcr_aspects;
extern const ConstantSet dexcr_controls;
extern const ConstantSet slice_extension_commands;
extern const ConstantSet slice_extensions;
extern const ConstantSet control_flows;
extern const ConstantSet control_flow_states;
extern const ConstantSet tagged_address_controls;
extern const ConstantSet ptracers;
extern const ConstantSet huge_page_exceptions;
extern const ConstantSet shadow_stack_status;
extern const ConstantSet timer_id_modes;
extern const ConstantSet dispatch_modes;
extern const ConstantSet core_commands;
extern const ConstantSet pid_types;
extern const ConstantSet write_execute_flags;
extern const ConstantSet futex_hash_commands;
extern const ConstantSet xfeatures;
extern const ConstantSet xfeature_masks;
extern const ConstantSet shadow_stack_features;

}  // namespace callgate::decode
