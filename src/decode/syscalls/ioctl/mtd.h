// The commands of ioctl to raw flash: MTD and UBI (mtd/mtd-abi.h, mtd/ubi-user.h).
#pragma once

#include "decode/custom/answer.h"
#include "decode/describe.h"
#include "decode/structs/mtd.h"

namespace callgate::decode::syscalls::ioctl {

inline constexpr Item otp_mode = choice({}, mtd_otp_modes);

inline constexpr Case mtd[] = {
    on(0x4d13, choice("arg", mtd_file_modes, Type::ulong)),                                   // MTDFILEMODE
    on(0x4f08),                                                                               // UBI_IOCVOLRMBLK
    on(0x40044d0e, out("arg", element::u32)),                                                 // OTPGETREGIONCOUNT
    on(0x40044f01, in("arg", element::s32)),                                                  // UBI_IOCEBER
    on(0x40044f02, in("arg", structs::ubi_leb_change_req)),                                   // UBI_IOCEBCH
    on(0x40044f04, in("arg", element::s32)),                                                  // UBI_IOCEBUNMAP
    on(0x40046f01, in("arg", element::s32)),                                                  // UBI_IOCRMVOL
    on(0x40046f04, in("arg", element::s32)),                                                  // UBI_IOCRPEB
    on(0x40046f05, in("arg", element::s32)),                                                  // UBI_IOCSPEB
    on(0x40046f41, in("arg", element::s32)),                                                  // UBI_IOCDET
    on(0x40084d02, in("arg", structs::erase_info_user)),                                      // MEMERASE
    on(0x40084d05, in("arg", structs::erase_info_user)),                                      // MEMLOCK
    on(0x40084d06, in("arg", structs::erase_info_user)),                                      // MEMUNLOCK
    on(0x40084d0b, in("arg", element::u64)),                                                  // MEMGETBADBLOCK
    on(0x40084d0c, in("arg", element::u64)),                                                  // MEMSETBADBLOCK
    on(0x40084f00, in("arg", element::s64)),                                                  // UBI_IOCVOLUP
    on(0x40084f03, in("arg", structs::ubi_map_req)),                                          // UBI_IOCEBMAP
    on(0x400c4d0f, out("arg", structs::otp_info)),                                            // OTPGETREGIONINFO
    on(0x400c4d19, in("arg", structs::otp_info)),                                             // OTPERASE
    on(0x400c6f02, in("arg", structs::ubi_rsvol_req)),                                        // UBI_IOCRSVOL
    on(0x40104d14, in("arg", structs::erase_info_user64)),                                    // MEMERASE64
    on(0x40104f06, in("arg", structs::ubi_set_vol_prop)),                                     // UBI_IOCSETVOLPROP
    on(0x40186f40, becomes(structs::ubi_attached, inout("arg", structs::ubi_attach_req))),    // UBI_IOCATT
    on(0x40804f07),                                                                           // UBI_IOCVOLCRBLK
    on(0x40986f00, becomes(structs::ubi_volume_made, inout("arg", structs::ubi_mkvol_req))),  // UBI_IOCMKVOL
    on(0x51106f03, in("arg", structs::ubi_rnvol_req)),                                        // UBI_IOCRNVOL
    on(0x80044d07, out("arg", element::s32)),                                                 // MEMGETREGIONCOUNT
    on(0x80044d0d, in("arg", otp_mode)),                                                      // OTPSELECT
    on(0x80044f05, in("arg", element::s32)),                                                  // UBI_IOCEBISMAP
    on(0x80084d17, in("arg", structs::erase_info_user)),                                      // MEMISLOCKED
    on(0x800c4d10, in("arg", structs::otp_info)),                                             // OTPLOCK
    on(0x80104d12, out("arg", structs::mtd_ecc_stats)),                                       // ECCGETSTATS
    on(0x80204d01, out("arg", structs::mtd_info_user)),                                       // MEMGETINFO
    on(0x80c84d0a, out("arg", structs::nand_oobinfo)),                                        // MEMGETOOBSEL
    on(0x81484d11, out("arg", structs::nand_ecclayout)),                                      // ECCGETLAYOUT
    on(0xc0104d03, in("arg", structs::mtd_oob_buf)),                                          // MEMWRITEOOB
    on(0xc0104d04, in("arg", structs::mtd_oob_buf)),                                          // MEMREADOOB
    on(0xc0104d08, exchange("arg", structs::mtd_region, structs::mtd_region_got)),            // MEMGETREGIONINFO
    on(0xc0184d15, in("arg", structs::mtd_oob_buf64)),                                        // MEMWRITEOOB64
    on(0xc0184d16, in("arg", structs::mtd_oob_buf64)),                                        // MEMREADOOB64
    on(0xc01c6f06, becomes(structs::ubi_ecinfo_got, inout("arg", structs::ubi_ecinfo_req))),  // UBI_IOCECNFO
    on(0xc0304d18, in("arg", structs::mtd_write_req)),                                        // MEMWRITE
    on(0xc0404d1a, becomes(structs::mtd_read_got, inout("arg", structs::mtd_read_req))),      // MEMREAD
};

}  // namespace callgate::decode::syscalls::ioctl
