// The commands of ioctl to block devices (linux/fs.h, blkpg.h, blktrace_api.h, blkzoned.h, pr.h, hdreg.h).
#pragma once

#include "decode/custom/answer.h"
#include "decode/describe.h"
#include "decode/structs/block.h"

namespace callgate::decode::syscalls::ioctl {

inline constexpr Item ide_nice = flags({}, ide_nice_flags, Type::ulong);
inline constexpr Item bus_state = choice({}, bus_states, Type::ulong);

inline constexpr Case block[] = {
    on(0x301, out("arg", structs::hd_geometry)),                                            // HDIO_GETGEO
    on(0x302, out("arg", element::ulong)),                                                  // HDIO_GET_UNMASKINTR
    on(0x304, out("arg", element::ulong)),                                                  // HDIO_GET_MULTCOUNT
    on(0x307, out_bytes("arg", len::fixed(142))),                                           // HDIO_OBSOLETE_IDENTITY
    on(0x308, out("arg", element::ulong)),                                                  // HDIO_GET_KEEPSETTINGS
    on(0x309, out("arg", element::ulong)),                                                  // HDIO_GET_32BIT
    on(0x30a, out("arg", element::ulong)),                                                  // HDIO_GET_NOWERR
    on(0x30b, out("arg", element::ulong)),                                                  // HDIO_GET_DMA
    on(0x30c, out("arg", ide_nice)),                                                        // HDIO_GET_NICE
    on(0x30d, out_bytes("arg", len::fixed(512))),                                           // HDIO_GET_IDENTITY
    on(0x30e, out("arg", element::ulong)),                                                  // HDIO_GET_WCACHE
    on(0x30f, out("arg", element::ulong)),                                                  // HDIO_GET_ACOUSTIC
    on(0x310, out("arg", element::ulong)),                                                  // HDIO_GET_ADDRESS
    on(0x31a, out("arg", bus_state)),                                                       // HDIO_GET_BUSSTATE
    on(0x31c, in("arg", element::hex32, len::fixed(3))),                                    // HDIO_DRIVE_RESET
    on(0x31f, becomes(structs::hd_drive_result, inout("arg", structs::hd_drive_command))),  // HDIO_DRIVE_CMD
    on(0x321, ulong("arg")),                                                                // HDIO_SET_MULTCOUNT
    on(0x322, ulong("arg")),                                                                // HDIO_SET_UNMASKINTR
    on(0x323, ulong("arg")),                                                                // HDIO_SET_KEEPSETTINGS
    on(0x324, ulong("arg")),                                                                // HDIO_SET_32BIT
    on(0x325, ulong("arg")),                                                                // HDIO_SET_NOWERR
    on(0x326, ulong("arg")),                                                                // HDIO_SET_DMA
    on(0x327, ulong("arg")),                                                                // HDIO_SET_PIO_MODE
    on(0x328, in("arg", element::hex32, len::fixed(3))),                                    // HDIO_SCAN_HWIF
    on(0x329, flags("arg", ide_nice_flags, Type::ulong)),                                   // HDIO_SET_NICE
    on(0x32a, ulong("arg")),                                                                // HDIO_UNREGISTER_HWIF
    on(0x32b, ulong("arg")),                                                                // HDIO_SET_WCACHE
    on(0x32c, ulong("arg")),                                                                // HDIO_SET_ACOUSTIC
    on(0x32d, choice("arg", bus_states, Type::ulong)),                                      // HDIO_SET_BUSSTATE
    on(0x32f, ulong("arg")),                                                                // HDIO_SET_ADDRESS
    on(0x125d, in("arg", element::s32)),                                                    // BLKROSET
    on(0x125e, out("arg", element::s32)),                                                   // BLKROGET
    on(0x125f),                                                                             // BLKRRPART
    on(0x1260, out("arg", element::ulong)),                                                 // BLKGETSIZE
    on(0x1261),                                                                             // BLKFLSBUF
    on(0x1262, ulong("arg")),                                                               // BLKRASET
    on(0x1263, out("arg", element::slong)),                                                 // BLKRAGET
    on(0x1264, ulong("arg")),                                                               // BLKFRASET
    on(0x1265, out("arg", element::slong)),                                                 // BLKFRAGET
    on(0x1267, out("arg", element::u16)),                                                   // BLKSECTGET
    on(0x1268, out("arg", element::s32)),                                                   // BLKSSZGET
    on(0x1269, in("arg", structs::blkpg_ioctl_arg)),                                        // BLKPG
    on(0x1274),                                                                             // BLKTRACESTART
    on(0x1275),                                                                             // BLKTRACESTOP
    on(0x1276),                                                                             // BLKTRACETEARDOWN
    on(0x1277, in("arg", element::u64, len::fixed(2))),                                     // BLKDISCARD
    on(0x1278, out("arg", element::u32)),                                                   // BLKIOMIN
    on(0x1279, out("arg", element::u32)),                                                   // BLKIOOPT
    on(0x127a, out("arg", element::s32)),                                                   // BLKALIGNOFF
    on(0x127b, out("arg", element::u32)),                                                   // BLKPBSZGET
    on(0x127c, out("arg", element::u32)),                                                   // BLKDISCARDZEROES
    on(0x127d, in("arg", element::u64, len::fixed(2))),                                     // BLKSECDISCARD
    on(0x127e, out("arg", element::u16)),                                                   // BLKROTATIONAL
    on(0x127f, in("arg", element::u64, len::fixed(2))),                                     // BLKZEROOUT
    on(0x40081271, in("arg", element::s32)),                                                // BLKBSZSET
    on(0x40101283, in("arg", structs::blk_zone_range)),                                     // BLKRESETZONE
    on(0x40101286, in("arg", structs::blk_zone_range)),                                     // BLKOPENZONE
    on(0x40101287, in("arg", structs::blk_zone_range)),                                     // BLKCLOSEZONE
    on(0x40101288, in("arg", structs::blk_zone_range)),                                     // BLKFINISHZONE
    on(0x401070c9, in("arg", structs::pr_reservation)),                                     // IOC_PR_RESERVE
    on(0x401070ca, in("arg", structs::pr_reservation)),                                     // IOC_PR_RELEASE
    on(0x401070cd, in("arg", structs::pr_clear)),                                           // IOC_PR_CLEAR
    on(0x401870c8, in("arg", structs::pr_registration)),                                    // IOC_PR_REGISTER
    on(0x401870cb, in("arg", structs::pr_preempt)),                                         // IOC_PR_PREEMPT
    on(0x401870cc, in("arg", structs::pr_preempt)),                                         // IOC_PR_PREEMPT_ABORT
    on(0x80041284, out("arg", element::u32)),                                               // BLKGETZONESZ
    on(0x80041285, out("arg", element::u32)),                                               // BLKGETNRZONES
    on(0x80081270, out("arg", element::s32)),                                               // BLKBSZGET
    on(0x80081272, out("arg", element::u64)),                                               // BLKGETSIZE64
    on(0x80081280, out("arg", element::u64)),                                               // BLKGETDISKSEQ
    on(0x801070cf, out("arg", structs::pr_held_reservation)),                               // IOC_PR_READ_RESERVATION
    on(0xc0101282, becomes(structs::blk_zone_reported, inout("arg", structs::blk_zone_report))),  // BLKREPORTZONE
    on(0xc010128e, becomes(structs::blk_zone_reported, inout("arg", structs::blk_zone_report))),  // BLKREPORTZONEV2
    on(0xc01070ce, becomes(structs::pr_read_keys_got, inout("arg", structs::pr_read_keys))),      // IOC_PR_READ_KEYS
    on(0xc0481273, exchange("arg", structs::blk_user_trace, structs::blk_user_trace_named)),      // BLKTRACESETUP
    on(0xc0c0128e, exchange("arg", structs::blk_user_trace2, structs::blk_user_trace2_named)),    // BLKTRACESETUP2
};

}  // namespace callgate::decode::syscalls::ioctl
