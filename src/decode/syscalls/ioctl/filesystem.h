// The commands of ioctl to filesystems, asked of any of their files (linux/fs.h, fiemap.h, fsmap.h, fscrypt.h,
// fsverity.h).
#pragma once

#include "decode/custom/answer.h"
#include "decode/describe.h"
#include "decode/structs/filesystem.h"
#include "decode/structs/protection.h"

namespace callgate::decode::syscalls::ioctl {

inline constexpr Item inode_flag_word = flags({}, inode_flags);

inline constexpr Case filesystem[] = {
    on(0x40046602, in("arg", inode_flag_word)),                  // FS_IOC32_SETFLAGS
    on(0x40047602, in("arg", element::u32)),                     // FS_IOC32_SETVERSION
    on(0x40049409, fd("arg")),                                   // FICLONE
    on(0x40086602, in("arg", inode_flag_word)),                  // FS_IOC_SETFLAGS
    on(0x40087602, in("arg", element::u32)),                     // FS_IOC_SETVERSION
    on(0x400c6615, out("arg", structs::fscrypt_policy_oldest)),  // FS_IOC_GET_ENCRYPTION_POLICY
    on(0x40106614, in_hex(out_bytes("arg", len::fixed(16)))),    // FS_IOC_GET_ENCRYPTION_PWSALT
    on(0x401c5820, in("arg", structs::fsxattr)),                 // FS_IOC_FSSETXATTR
    on(0x4020940d, in("arg", structs::file_clone_range)),        // FICLONERANGE
    on(0x40806685, in("arg", structs::fsverity_enable)),         // FS_IOC_ENABLE_VERITY
    on(0x41009432, whole(bytes_at("arg", Kind::string, Direction::in, len::fixed(256)))),  // FS_IOC_SETFSLABEL
    on(0x80046601, out("arg", inode_flag_word)),                                           // FS_IOC32_GETFLAGS
    on(0x80047601, out("arg", element::u32)),                                              // FS_IOC32_GETVERSION
    on(0x80086601, out("arg", inode_flag_word)),                                           // FS_IOC_GETFLAGS
    on(0x80087601, out("arg", element::u32)),                                              // FS_IOC_GETVERSION
    on(0x800c6613, in("arg", structs::fscrypt_policy)),         // FS_IOC_SET_ENCRYPTION_POLICY
    on(0x8010661b, in_hex(out_bytes("arg", len::fixed(16)))),   // FS_IOC_GET_ENCRYPTION_NONCE
    on(0x80111500, out("arg", structs::fsuuid2)),               // FS_IOC_GETFSUUID
    on(0x801c581f, out("arg", structs::fsxattr_got)),           // FS_IOC_FSGETXATTR
    on(0x80811501, out("arg", structs::fs_sysfs_path)),         // FS_IOC_GETFSSYSFSPATH
    on(0x81009431, whole(out_string("arg", len::fixed(256)))),  // FS_IOC_GETFSLABEL
    on(0xc0045877),                                             // FIFREEZE
    on(0xc0045878),                                             // FITHAW
    // FS_IOC_MEASURE_VERITY
    on(0xc0046686, becomes(structs::fsverity_digest_got, inout("arg", structs::fsverity_digest))),
    // FS_IOC_GET_ENCRYPTION_POLICY_EX
    on(0xc0096616, becomes(structs::fscrypt_get_policy_ex_got, inout("arg", structs::fscrypt_get_policy_ex))),
    on(0xc0185879, in("arg", structs::fstrim_range)),                                                   // FITRIM
    on(0xc0189436, becomes(structs::file_dedupe_range_got, inout("arg", structs::file_dedupe_range))),  // FIDEDUPERANGE
    on(0xc020660b, becomes(structs::fiemap_got, inout("arg", structs::fiemap))),                        // FS_IOC_FIEMAP
    // FS_IOC_READ_VERITY_METADATA
    on(0xc0286687, ret::size, exchange("arg", structs::fsverity_read_metadata, structs::fsverity_metadata)),
    // FS_IOC_REMOVE_ENCRYPTION_KEY
    on(0xc0406618, becomes(structs::fscrypt_removed_key, inout("arg", structs::fscrypt_key))),
    // FS_IOC_REMOVE_ENCRYPTION_KEY_ALL_USERS
    on(0xc0406619, becomes(structs::fscrypt_removed_key, inout("arg", structs::fscrypt_key))),
    on(0xc0506617, becomes(structs::fscrypt_key, inout("arg", structs::fscrypt_add_key))),  // FS_IOC_ADD_ENCRYPTION_KEY
    // FS_IOC_GET_ENCRYPTION_KEY_STATUS
    on(0xc080661a, becomes(structs::fscrypt_key_status, inout("arg", structs::fscrypt_key))),
    on(0xc0c0583b, becomes(structs::fsmap_head_got, inout("arg", structs::fsmap_head))),  // FS_IOC_GETFSMAP
};

}  // namespace callgate::decode::syscalls::ioctl
