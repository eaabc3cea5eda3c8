// Constants of memory: mapping, protecting, advising.
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet protections;
extern const ConstantSet mapping_flags;
extern const ConstantSet remap_flags;
extern const ConstantSet memory_advice;
extern const ConstantSet sync_flags;
extern const ConstantSet lock_all_flags;
extern const ConstantSet lock_flags;
extern const ConstantSet key_rights;
extern const ConstantSet shadow_stack_flags;
extern const ConstantSet memory_policies;
extern const ConstantSet policy_moves;
extern const ConstantSet page_moves;
extern const ConstantSet policy_queries;

}  // namespace callgate::decode
