// Constants of files: opening, stat, links, mounts, watching.
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet open_flags;
extern const ConstantSet new_descriptor_flags;  ///< of these, what is no access mode
extern const ConstantSet access_modes;
extern const ConstantSet faccess_flags;
extern const ConstantSet at_flags;
extern const ConstantSet at_file_flags;
extern const ConstantSet handle_flags;
extern const ConstantSet rename_flags;
extern const ConstantSet statx_flags;
extern const ConstantSet statx_masks;
extern const ConstantSet statx_attributes;
extern const ConstantSet filesystem_types;
extern const ConstantSet statfs_flags;
extern const ConstantSet xattr_flags;
extern const ConstantSet resolve_flags;
extern const ConstantSet inotify_masks;
extern const ConstantSet inotify_flags;
extern const ConstantSet mount_flags;
extern const ConstantSet umount_flags;
extern const ConstantSet directory_entry_types;
extern const ConstantSet special_times;

}  // namespace callgate::decode
