// The commands of ioctl to framebuffers (linux/fb.h).
#pragma once

#include "decode/custom/answer.h"
#include "decode/describe.h"
#include "decode/structs/framebuffer.h"

namespace callgate::decode::syscalls::ioctl {

inline constexpr Case framebuffer[] = {
    on(0x4600, out("arg", structs::fb_var_screeninfo)),                                   // FBIOGET_VSCREENINFO
    on(0x4601, inout("arg", structs::fb_var_screeninfo)),                                 // FBIOPUT_VSCREENINFO
    on(0x4602, out("arg", structs::fb_fix_screeninfo)),                                   // FBIOGET_FSCREENINFO
    on(0x4604, exchange("arg", structs::fb_cmap_asked, structs::fb_cmap_got)),            // FBIOGETCMAP
    on(0x4605, in("arg", structs::fb_cmap)),                                              // FBIOPUTCMAP
    on(0x4606, inout("arg", structs::fb_var_screeninfo)),                                 // FBIOPAN_DISPLAY
    on(0x460f, exchange("arg", structs::fb_con2fbmap_asked, structs::fb_con2fbmap_got)),  // FBIOGET_CON2FBMAP
    on(0x4610, in("arg", structs::fb_con2fbmap)),                                         // FBIOPUT_CON2FBMAP
    on(0x4611, choice("arg", framebuffer_blanks, Type::ulong)),                           // FBIOBLANK
    on(0x40044620, in("arg", element::u32)),                                              // FBIO_WAITFORVSYNC
};

}  // namespace callgate::decode::syscalls::ioctl
