// Structs of calls that change the machine or protect it (linux/kexec.h, keyctl.h, seccomp.h, landlock.h, lsm.h,
// mman.h, nsfs.h, sysctl.h).
#pragma once

#include "decode/constants/system.h"
#include "decode/describe.h"

namespace callgate::decode::structs {

inline constexpr StructOf kexec_segment{"kexec_segment", address("buf"), size("bufsz"), address("mem"), size("memsz")};

inline constexpr StructOf keyctl_dh_params{"keyctl_dh_params", s32("private"), s32("prime"), s32("base")};
inline constexpr StructOf keyctl_kdf_params{"keyctl_kdf_params", string("hashname"),
                                            in_bytes("otherinfo", len::arg("otherinfolen")), u32("otherinfolen"),
                                            if_nonzero(array("__spare", element::hex32, 8))};
inline constexpr StructOf keyctl_pkey_query{"keyctl_pkey_query", flags("supported_ops", key_operations),
                                            u32("key_size"),     u16("max_data_size"),
                                            u16("max_sig_size"), u16("max_enc_size"),
                                            u16("max_dec_size"), if_nonzero(array("__spare", element::hex32, 10))};
inline constexpr StructOf keyctl_pkey_params{"keyctl_pkey_params", s32("key_id"), u32("in_len"), u32("out_len"),
                                             if_nonzero(array("__spare", element::hex32, 7))};
/// The same of KEYCTL_PKEY_VERIFY, which reads twice.
inline constexpr StructOf keyctl_pkey_verified{"keyctl_pkey_params", s32("key_id"), u32("in_len"), u32("in2_len"),
                                               if_nonzero(array("__spare", element::hex32, 7))};
inline constexpr StructOf keyctl_capabilities{as_list, "keyctl_capabilities", flags({}, key_capabilities_0, Type::u8),
                                              flags({}, key_capabilities_1, Type::u8)};

inline constexpr StructOf seccomp_notif_sizes{"seccomp_notif_sizes", u16("seccomp_notif"), u16("seccomp_notif_resp"),
                                              u16("seccomp_data")};

inline constexpr StructOf landlock_ruleset_attr{"landlock_ruleset_attr",
                                                flags("handled_access_fs", landlock_access_fs, Type::u64),
                                                flags("handled_access_net", landlock_access_net, Type::u64),
                                                flags("scoped", landlock_scopes, Type::u64),
                                                flags("quiet_access_fs", landlock_access_fs, Type::u64),
                                                flags("quiet_access_net", landlock_access_net, Type::u64),
                                                flags("quiet_scoped", landlock_scopes, Type::u64)};
/// Packed in C too: the descriptor needs no padding before it.
inline constexpr StructOf landlock_path_beneath_attr{
    "landlock_path_beneath_attr", flags("allowed_access", landlock_access_fs, Type::u64), fd("parent_fd")};
inline constexpr StructOf landlock_net_port_attr{"landlock_net_port_attr",
                                                 flags("allowed_access", landlock_access_net, Type::u64), u64("port")};

inline constexpr StructOf cachestat_range{"cachestat_range", hex("off", Type::u64), u64("len")};
inline constexpr StructOf cachestat{"cachestat",         u64("nr_cache"),   u64("nr_dirty"),
                                    u64("nr_writeback"), u64("nr_evicted"), u64("nr_recently_evicted")};

inline constexpr StructOf ns_id_req{"ns_id_req",
                                    u32("size"),
                                    if_nonzero(hex("spare", Type::u32)),
                                    hex("ns_id", Type::u64),
                                    flags("ns_type", listed_namespaces),
                                    if_nonzero(hex("spare2", Type::u32)),
                                    choice("user_ns_id", listed_owners, Type::u64)};

inline constexpr StructOf sysctl_args{"__sysctl_args",    address("name"),   s32("nlen"),   address("oldval"),
                                      address("oldlenp"), address("newval"), size("newlen")};

}  // namespace callgate::decode::structs
