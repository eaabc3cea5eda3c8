// The commands of ioctl to block devices (linux/fs.h, blkpg.h, blkzoned.h, pr.h, hdreg.h).
#pragma once

#include "decode/describe.h"

namespace callgate::decode::syscalls::ioctl {

inline constexpr Case block[] = {
    on(0x125d, in("arg", element::s32)),                 // BLKROSET
    on(0x125e, out("arg", element::s32)),                // BLKROGET
    on(0x125f),                                          // BLKRRPART
    on(0x1260, out("arg", element::ulong)),              // BLKGETSIZE
    on(0x1261),                                          // BLKFLSBUF
    on(0x1262, ulong("arg")),                            // BLKRASET
    on(0x1263, out("arg", element::slong)),              // BLKRAGET
    on(0x1264, ulong("arg")),                            // BLKFRASET
    on(0x1265, out("arg", element::slong)),              // BLKFRAGET
    on(0x1267, out("arg", element::u16)),                // BLKSECTGET
    on(0x1268, out("arg", element::s32)),                // BLKSSZGET
    on(0x1274),                                          // BLKTRACESTART
    on(0x1275),                                          // BLKTRACESTOP
    on(0x1276),                                          // BLKTRACETEARDOWN
    on(0x1277, in("arg", element::u64, len::fixed(2))),  // BLKDISCARD
    on(0x1278, out("arg", element::u32)),                // BLKIOMIN
    on(0x1279, out("arg", element::u32)),                // BLKIOOPT
    on(0x127a, out("arg", element::s32)),                // BLKALIGNOFF
    on(0x127b, out("arg", element::u32)),                // BLKPBSZGET
    on(0x127c, out("arg", element::u32)),                // BLKDISCARDZEROES
    on(0x127d, in("arg", element::u64, len::fixed(2))),  // BLKSECDISCARD
    on(0x127e, out("arg", element::u16)),                // BLKROTATIONAL
    on(0x127f, in("arg", element::u64, len::fixed(2))),  // BLKZEROOUT
    on(0x40081271, in("arg", element::s32)),             // BLKBSZSET
    on(0x80081270, out("arg", element::s32)),            // BLKBSZGET
    on(0x80081272, out("arg", element::u64)),            // BLKGETSIZE64
    on(0x80081280, out("arg", element::u64)),            // BLKGETDISKSEQ
};

}  // namespace callgate::decode::syscalls::ioctl
