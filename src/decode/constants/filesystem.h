// Constants of commands to filesystems (linux/fiemap.h, fsmap.h, fscrypt.h, fsverity.h).
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet fiemap_flags;
extern const ConstantSet fiemap_extent_flags;
extern const ConstantSet fsmap_flags;
extern const ConstantSet fsmap_record_flags;
extern const ConstantSet fscrypt_versions;
extern const ConstantSet fscrypt_modes;
extern const ConstantSet fscrypt_policy_flags;
extern const ConstantSet fscrypt_key_types;
extern const ConstantSet fscrypt_add_key_flags;
extern const ConstantSet fscrypt_removal_flags;
extern const ConstantSet fscrypt_key_states;
extern const ConstantSet fscrypt_key_state_flags;
extern const ConstantSet fsverity_hash_algorithms;
extern const ConstantSet fsverity_metadata_types;

}  // namespace callgate::decode
