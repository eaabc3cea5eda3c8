// Structures of encrypted and of authenticated files (linux/fscrypt.h, fsverity.h).
#pragma once

#include "decode/constants/filesystem.h"
#include "decode/describe.h"

namespace callgate::decode::structs {

/// linux/fscrypt.h
inline constexpr StructOf fscrypt_policy_v1{"fscrypt_policy_v1",
                                            pad(1),
                                            choice("contents_encryption_mode", fscrypt_modes, Type::u8),
                                            choice("filenames_encryption_mode", fscrypt_modes, Type::u8),
                                            flags("flags", fscrypt_policy_flags, Type::u8),
                                            in_hex(raw_bytes("master_key_descriptor", 8))};
inline constexpr StructOf fscrypt_policy_v2{"fscrypt_policy_v2",
                                            pad(1),
                                            choice("contents_encryption_mode", fscrypt_modes, Type::u8),
                                            choice("filenames_encryption_mode", fscrypt_modes, Type::u8),
                                            flags("flags", fscrypt_policy_flags, Type::u8),
                                            u8("log2_data_unit_size"),
                                            pad(3),
                                            in_hex(raw_bytes("master_key_identifier", 16))};
inline constexpr Case fscrypt_policies[] = {as(0, fscrypt_policy_v1), as(2, fscrypt_policy_v2)};
inline constexpr Cases fscrypt_policy_cases{fscrypt_policies};
/// The first that there was, and either: the first byte says which version it is.
inline constexpr StructOf fscrypt_policy_oldest{"fscrypt_policy_v1", choice("version", fscrypt_versions, Type::u8),
                                                select("version", fscrypt_policy_cases), pad(11)};
inline constexpr StructOf fscrypt_policy{"fscrypt_policy", choice("version", fscrypt_versions, Type::u8),
                                         select("version", fscrypt_policy_cases), pad(23)};
inline constexpr StructOf fscrypt_get_policy_ex{"fscrypt_get_policy_ex_arg", u64("policy_size")};
inline constexpr StructOf fscrypt_get_policy_ex_got{"fscrypt_get_policy_ex_arg", u64("policy_size"),
                                                    field("policy", fscrypt_policy)};

inline constexpr StructOf fscrypt_key_by_descriptor{"fscrypt_key_specifier", pad(8),
                                                    in_hex(raw_bytes("descriptor", 8))};
inline constexpr StructOf fscrypt_key_by_identifier{"fscrypt_key_specifier", pad(8),
                                                    in_hex(raw_bytes("identifier", 16))};
inline constexpr Case fscrypt_keys[] = {as(1, fscrypt_key_by_descriptor), as(2, fscrypt_key_by_identifier)};
inline constexpr Cases fscrypt_key_cases{fscrypt_keys};
inline constexpr StructOf fscrypt_key_specifier{"fscrypt_key_specifier", choice("type", fscrypt_key_types, Type::u32),
                                                pad(4), select("type", fscrypt_key_cases), pad(32)};
inline constexpr StructOf fscrypt_add_key{"fscrypt_add_key_arg",
                                          field("key_spec", fscrypt_key_specifier),
                                          u32("raw_size"),
                                          u32("key_id"),
                                          flags("flags", fscrypt_add_key_flags),
                                          pad(28),
                                          in_hex(tail_bytes("raw", len::arg("raw_size")))};
/// The kernel tells how a key calls itself, and takes that from who removes it or asks about it.
inline constexpr StructOf fscrypt_key{"fscrypt_key_arg", field("key_spec", fscrypt_key_specifier)};
inline constexpr StructOf fscrypt_removed_key{"fscrypt_remove_key_arg", pad(40),
                                              flags("removal_status_flags", fscrypt_removal_flags)};
inline constexpr StructOf fscrypt_key_status{"fscrypt_get_key_status_arg", pad(64),
                                             choice("status", fscrypt_key_states, Type::u32),
                                             flags("status_flags", fscrypt_key_state_flags), u32("user_count")};

/// linux/fsverity.h
inline constexpr StructOf fsverity_enable{"fsverity_enable_arg",
                                          u32("version"),
                                          choice("hash_algorithm", fsverity_hash_algorithms, Type::u32),
                                          u32("block_size"),
                                          u32("salt_size"),
                                          in_64_bits(in_hex(in_bytes("salt_ptr", len::arg("salt_size")))),
                                          u32("sig_size"),
                                          pad(4),
                                          in_64_bits(in_hex(in_bytes("sig_ptr", len::arg("sig_size")))),
                                          pad(88)};
inline constexpr StructOf fsverity_digest{"fsverity_digest", pad(2), u16("digest_size")};
inline constexpr StructOf fsverity_digest_got{
    "fsverity_digest", choice("digest_algorithm", fsverity_hash_algorithms, Type::u16), u16("digest_size"),
    whole(in_hex(tail_bytes("digest", len::arg("digest_size"))))};
inline constexpr StructOf fsverity_read_metadata{"fsverity_read_metadata_arg",
                                                 choice("metadata_type", fsverity_metadata_types, Type::u64),
                                                 u64("offset"), u64("length")};
inline constexpr StructOf fsverity_metadata{"fsverity_read_metadata_arg", pad(24),
                                            in_64_bits(out_bytes("buf_ptr", len::ret)), pad(8)};

}  // namespace callgate::decode::structs
