// Structures of loop devices (linux/loop.h).
#pragma once

#include "decode/constants/block.h"
#include "decode/describe.h"

namespace callgate::decode::structs {

inline constexpr Item loop_key = used("lo_encrypt_key_size", raw_bytes("lo_encrypt_key", 32));

/// Its device numbers are a __kernel_old_dev_t: of 16 bits on i386, elsewhere as wide as a long.
inline constexpr StructOf loop_info_i386{"loop_info",
                                         s32("lo_number"),
                                         verbose(device("lo_device", Type::u16)),
                                         verbose(ulong("lo_inode")),
                                         verbose(device("lo_rdevice", Type::u16)),
                                         hex("lo_offset", Type::u32),
                                         notable(choice("lo_encrypt_type", loop_ciphers)),
                                         notable(u32("lo_encrypt_key_size")),
                                         flags("lo_flags", loop_flags),
                                         whole(chars("lo_name", 64)),
                                         notable(loop_key),
                                         verbose(array("lo_init", element::hexlong, 2)),
                                         verbose(array("reserved", element::hex8, 4))};
inline constexpr StructOf loop_info{"loop_info",
                                    on_i386(loop_info_i386),
                                    s32("lo_number"),
                                    verbose(device("lo_device")),
                                    verbose(ulong("lo_inode")),
                                    verbose(device("lo_rdevice")),
                                    hex("lo_offset", Type::u32),
                                    notable(choice("lo_encrypt_type", loop_ciphers)),
                                    notable(u32("lo_encrypt_key_size")),
                                    flags("lo_flags", loop_flags),
                                    whole(chars("lo_name", 64)),
                                    notable(loop_key),
                                    verbose(array("lo_init", element::hexlong, 2)),
                                    verbose(array("reserved", element::hex8, 4))};
inline constexpr StructOf loop_info64{"loop_info64",
                                      verbose(device("lo_device", Type::u64)),
                                      verbose(u64("lo_inode")),
                                      verbose(device("lo_rdevice", Type::u64)),
                                      hex("lo_offset", Type::u64),
                                      verbose(u64("lo_sizelimit")),
                                      u32("lo_number"),
                                      notable(choice("lo_encrypt_type", loop_ciphers)),
                                      notable(u32("lo_encrypt_key_size")),
                                      flags("lo_flags", loop_flags),
                                      whole(chars("lo_file_name", 64)),
                                      notable(whole(chars("lo_crypt_name", 64))),
                                      notable(loop_key),
                                      verbose(array("lo_init", element::hex64, 2))};
inline constexpr StructOf loop_config{"loop_config", fd("fd"), u32("block_size"), field("info", loop_info64),
                                      if_nonzero(array("__reserved", element::hex64, 8))};

}  // namespace callgate::decode::structs
