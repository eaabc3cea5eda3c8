// The machine and its protections: keys, modules, kexec, seccomp, Landlock and the like.
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet key_serials;
extern const ConstantSet keyctl_operations;
extern const ConstantSet key_permissions;
extern const ConstantSet key_request_keyrings;
extern const ConstantSet key_move_flags;
extern const ConstantSet module_init_flags;
extern const ConstantSet module_delete_flags;
extern const ConstantSet kexec_flags;
extern const ConstantSet kexec_file_flags;
extern const ConstantSet reboot_magic1;
extern const ConstantSet reboot_magic2;
extern const ConstantSet reboot_commands;
extern const ConstantSet syslog_actions;
extern const ConstantSet syslog_levels;
extern const ConstantSet swap_flags;
extern const ConstantSet userfaultfd_flags;
extern const ConstantSet seccomp_operations;
extern const ConstantSet seccomp_flags;
extern const ConstantSet seccomp_actions;
extern const ConstantSet landlock_ruleset_flags;
extern const ConstantSet landlock_access_fs;
extern const ConstantSet landlock_access_net;
extern const ConstantSet landlock_scopes;
extern const ConstantSet landlock_rule_types;
extern const ConstantSet landlock_rule_flags;
extern const ConstantSet landlock_restrict_flags;
extern const ConstantSet lsm_attributes;
extern const ConstantSet lsm_flags;
extern const ConstantSet lsm_ids;
extern const ConstantSet namespace_types;
extern const ConstantSet listed_namespaces;
extern const ConstantSet listed_owners;
extern const ConstantSet key_capabilities_0;
extern const ConstantSet key_capabilities_1;
extern const ConstantSet key_operations;

}  // namespace callgate::decode
