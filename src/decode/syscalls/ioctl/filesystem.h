// The commands of ioctl to filesystems, asked of any of their files (linux/fs.h, fiemap.h).
#pragma once

#include "decode/describe.h"
#include "decode/structs/filesystem.h"

namespace callgate::decode::syscalls::ioctl {

inline constexpr Item inode_flag_word = flags({}, inode_flags);

inline constexpr Case filesystem[] = {
    on(0x40049409, fd("arg")),                                                    // FICLONE
    on(0x40086602, in("arg", inode_flag_word)),                                   // FS_IOC_SETFLAGS
    on(0x401c5820, in("arg", structs::fsxattr)),                                  // FS_IOC_FSSETXATTR
    on(0x4020940d, in("arg", structs::file_clone_range)),                         // FICLONERANGE
    on(0x41009432, string("arg")),                                                // FS_IOC_SETFSLABEL
    on(0x80086601, out("arg", inode_flag_word)),                                  // FS_IOC_GETFLAGS
    on(0x801c581f, out("arg", structs::fsxattr_got)),                             // FS_IOC_FSGETXATTR
    on(0x81009431, out_string("arg")),                                            // FS_IOC_GETFSLABEL
    on(0xc0045877),                                                               // FIFREEZE
    on(0xc0045878),                                                               // FITHAW
    on(0xc0185879, in("arg", structs::fstrim_range)),                             // FITRIM
    on(0xc020660b, becomes(structs::fiemap_got, inout("arg", structs::fiemap))),  // FS_IOC_FIEMAP
};

}  // namespace callgate::decode::syscalls::ioctl
