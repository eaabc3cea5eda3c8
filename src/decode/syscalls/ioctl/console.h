// The commands of ioctl to virtual consoles and their keyboards (linux/kd.h, vt.h).
#pragma once

#include "decode/custom/answer.h"
#include "decode/describe.h"
#include "decode/structs/console.h"

namespace callgate::decode::syscalls::ioctl {

inline constexpr Item lit_leds = flags({}, keyboard_leds, Type::u8);
inline constexpr Item default_leds = flags({}, keyboard_default_leds, Type::u8);
inline constexpr Item keyboard_kind = choice({}, keyboard_kinds, Type::u8);
inline constexpr Item keyboard_mode = decimal(choice({}, keyboard_modes));
inline constexpr Item meta_mode = choice({}, keyboard_meta_modes, Type::u32);
inline constexpr Item console_mode = choice({}, console_modes, Type::u32);

inline constexpr Case console[] = {
    on(0x4b2f, sound("arg")),                                                                     // KIOCSOUND
    on(0x4b30, tone("arg")),                                                                      // KDMKTONE
    on(0x4b31, out("arg", lit_leds)),                                                             // KDGETLED
    on(0x4b32, flags("arg", keyboard_leds, Type::u8)),                                            // KDSETLED
    on(0x4b33, out("arg", keyboard_kind)),                                                        // KDGKBTYPE
    on(0x4b34, video_port("arg")),                                                                // KDADDIO
    on(0x4b35, video_port("arg")),                                                                // KDDELIO
    on(0x4b36),                                                                                   // KDENABIO
    on(0x4b37),                                                                                   // KDDISABIO
    on(0x4b3a, choice("arg", console_modes, Type::u32)),                                          // KDSETMODE
    on(0x4b3b, out("arg", console_mode)),                                                         // KDGETMODE
    on(0x4b3c),                                                                                   // KDMAPDISP
    on(0x4b3d),                                                                                   // KDUNMAPDISP
    on(0x4b40, in_hex(out_bytes("arg", len::fixed(256)))),                                        // GIO_SCRNMAP
    on(0x4b41, in_hex(in_bytes("arg", len::fixed(256)))),                                         // PIO_SCRNMAP
    on(0x4b44, out("arg", keyboard_mode)),                                                        // KDGKBMODE
    on(0x4b45, decimal(choice("arg", keyboard_modes))),                                           // KDSKBMODE
    on(0x4b46, exchange("arg", structs::kbentry_asked, structs::kbentry_got)),                    // KDGKBENT
    on(0x4b47, in("arg", structs::kbentry)),                                                      // KDSKBENT
    on(0x4b48, exchange("arg", structs::kbsentry_asked, structs::kbsentry_got)),                  // KDGKBSENT
    on(0x4b49, in("arg", structs::kbsentry)),                                                     // KDSKBSENT
    on(0x4b4a, out("arg", structs::kbdiacrs)),                                                    // KDGKBDIACR
    on(0x4b4b, in("arg", structs::kbdiacrs)),                                                     // KDSKBDIACR
    on(0x4b4c, exchange("arg", structs::kbkeycode, structs::kbkeycode_got)),                      // KDGETKEYCODE
    on(0x4b4d, in("arg", structs::kbkeycode)),                                                    // KDSETKEYCODE
    on(0x4b4e, signal("arg", Type::ulong)),                                                       // KDSIGACCEPT
    on(0x4b52, inout("arg", structs::kbd_repeat)),                                                // KDKBDREP
    on(0x4b60, in_hex(out_bytes("arg", len::fixed(8192)))),                                       // GIO_FONT
    on(0x4b61, in_hex(in_bytes("arg", len::fixed(8192)))),                                        // PIO_FONT
    on(0x4b62, out("arg", meta_mode)),                                                            // KDGKBMETA
    on(0x4b63, choice("arg", keyboard_meta_modes, Type::u32)),                                    // KDSKBMETA
    on(0x4b64, out("arg", default_leds)),                                                         // KDGKBLED
    on(0x4b65, flags("arg", keyboard_default_leds, Type::u8)),                                    // KDSKBLED
    on(0x4b66, exchange_always("arg", structs::unimapdesc_asked, structs::unimapdesc)),           // GIO_UNIMAP
    on(0x4b67, in("arg", structs::unimapdesc)),                                                   // PIO_UNIMAP
    on(0x4b68, in("arg", structs::unimapinit)),                                                   // PIO_UNIMAPCLR
    on(0x4b69, out("arg", element::hex16, len::fixed(256))),                                      // GIO_UNISCRNMAP
    on(0x4b6a, in("arg", element::hex16, len::fixed(256))),                                       // PIO_UNISCRNMAP
    on(0x4b6b, becomes(structs::consolefontdesc, inout("arg", structs::consolefontdesc_asked))),  // GIO_FONTX
    on(0x4b6c, in("arg", structs::consolefontdesc)),                                              // PIO_FONTX
    on(0x4b6d),                                                                                   // PIO_FONTRESET
    on(0x4b70, in_hex(out_bytes("arg", len::fixed(48)))),                                         // GIO_CMAP
    on(0x4b71, in_hex(in_bytes("arg", len::fixed(48)))),                                          // PIO_CMAP
    on(0x4b72, becomes(structs::console_font_op_got, inout("arg", structs::console_font_op))),    // KDFONTOP
    on(0x4bfa, out("arg", structs::kbdiacrsuc)),                                                  // KDGKBDIACRUC
    on(0x4bfb, in("arg", structs::kbdiacrsuc)),                                                   // KDSKBDIACRUC
    on(0x5600, out("arg", element::s32)),                                                         // VT_OPENQRY
    on(0x5601, out("arg", structs::vt_mode)),                                                     // VT_GETMODE
    on(0x5602, in("arg", structs::vt_mode)),                                                      // VT_SETMODE
    on(0x5603, out("arg", structs::vt_stat)),                                                     // VT_GETSTATE
    on(0x5605, decimal(choice("arg", terminal_switches))),                                        // VT_RELDISP
    on(0x5606, ulong("arg")),                                                                     // VT_ACTIVATE
    on(0x5607, ulong("arg")),                                                                     // VT_WAITACTIVE
    on(0x5608, ulong("arg")),                                                                     // VT_DISALLOCATE
    on(0x5609, in("arg", structs::vt_sizes)),                                                     // VT_RESIZE
    on(0x560a, in("arg", structs::vt_consize)),                                                   // VT_RESIZEX
    on(0x560b),                                                                                   // VT_LOCKSWITCH
    on(0x560c),                                                                                   // VT_UNLOCKSWITCH
    on(0x560d, out("arg", element::hex16)),                                                       // VT_GETHIFONTMASK
    on(0x560e, becomes(structs::vt_event_got, inout("arg", structs::vt_event))),                  // VT_WAITEVENT
    on(0x560f, in("arg", structs::vt_setactivate)),                                               // VT_SETACTIVATE
};

}  // namespace callgate::decode::syscalls::ioctl
