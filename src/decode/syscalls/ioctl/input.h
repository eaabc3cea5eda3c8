// The commands of ioctl to input devices (linux/input.h, uinput.h, joystick.h, hidraw.h).
#pragma once

#include "decode/custom/answer.h"
#include "decode/describe.h"
#include "decode/structs/input.h"

namespace callgate::decode::syscalls::ioctl {

inline constexpr Item key_of_button = choice({}, input_keys, Type::u16);
inline constexpr Item axis = choice({}, input_axes, Type::u8);

inline constexpr Case input[] = {
    on(0x5501),                                                                           // UI_DEV_CREATE
    on(0x5502),                                                                           // UI_DEV_DESTROY
    on(0x40044581, s32("arg")),                                                           // EVIOCRMFF
    on(0x40044590, ulong("arg")),                                                         // EVIOCGRAB
    on(0x40044591, ulong("arg")),                                                         // EVIOCREVOKE
    on(0x400445a0, in("arg", element::u32)),                                              // EVIOCSCLOCKID
    on(0x40045564, choice("arg", input_events)),                                          // UI_SET_EVBIT
    on(0x40045565, choice("arg", input_keys)),                                            // UI_SET_KEYBIT
    on(0x40045566, choice("arg", input_relative_axes)),                                   // UI_SET_RELBIT
    on(0x40045567, choice("arg", input_axes)),                                            // UI_SET_ABSBIT
    on(0x40045568, choice("arg", input_misc)),                                            // UI_SET_MSCBIT
    on(0x40045569, choice("arg", input_leds)),                                            // UI_SET_LEDBIT
    on(0x4004556a, choice("arg", input_sounds)),                                          // UI_SET_SNDBIT
    on(0x4004556b, choice("arg", input_effects)),                                         // UI_SET_FFBIT
    on(0x4004556d, choice("arg", input_switches)),                                        // UI_SET_SWBIT
    on(0x4004556e, choice("arg", input_properties)),                                      // UI_SET_PROPBIT
    on(0x40084503, in("arg", element::u32, len::fixed(2))),                               // EVIOCSREP
    on(0x40084504, in("arg", structs::input_keycode)),                                    // EVIOCSKEYCODE
    on(0x4008556c, string("arg")),                                                        // UI_SET_PHYS
    on(0x400c55cb, in("arg", structs::uinput_ff_erase)),                                  // UI_END_FF_ERASE
    on(0x40104593, in("arg", structs::input_mask)),                                       // EVIOCSMASK
    on(0x401c5504, in("arg", structs::uinput_abs_setup)),                                 // UI_ABS_SETUP
    on(0x40246a21, in("arg", structs::js_corr)),                                          // JSIOCSCORR
    on(0x40284504, in("arg", structs::input_keymap_entry)),                               // EVIOCSKEYCODE_V2
    on(0x40304580, in("arg", structs::ff_effect)),                                        // EVIOCSFF
    on(0x40406a31, in("arg", axis, len::fixed(64))),                                      // JSIOCSAXMAP
    on(0x405c5503, in("arg", structs::uinput_setup)),                                     // UI_DEV_SETUP
    on(0x406855c9, in("arg", structs::uinput_ff_upload)),                                 // UI_END_FF_UPLOAD
    on(0x44006a33, in("arg", key_of_button, len::fixed(512))),                            // JSIOCSBTNMAP
    on(0x80016a11, out("arg", element::u8)),                                              // JSIOCGAXES
    on(0x80016a12, out("arg", element::u8)),                                              // JSIOCGBUTTONS
    on(0x80044501, out("arg", element::hex32)),                                           // EVIOCGVERSION
    on(0x80044584, out("arg", element::u32)),                                             // EVIOCGEFFECTS
    on(0x80044801, out("arg", element::s32)),                                             // HIDIOCGRDESCSIZE
    on(0x8004552d, out("arg", element::hex32)),                                           // UI_GET_VERSION
    on(0x80046a01, out("arg", element::hex32)),                                           // JSIOCGVERSION
    on(0x80084502, out("arg", structs::input_id)),                                        // EVIOCGID
    on(0x80084503, out("arg", element::u32, len::fixed(2))),                              // EVIOCGREP
    on(0x80084504, out("arg", structs::input_keycode)),                                   // EVIOCGKEYCODE
    on(0x80084803, out("arg", structs::hidraw_devinfo)),                                  // HIDIOCGRAWINFO
    on(0x80104592, exchange("arg", structs::input_mask_asked, structs::input_mask_got)),  // EVIOCGMASK
    on(0x80246a22, out("arg", structs::js_corr)),                                         // JSIOCGCORR
    on(0x80284504, out("arg", structs::input_keymap_entry)),                              // EVIOCGKEYCODE_V2
    on(0x80406a32, out("arg", axis, len::fixed(64))),                                     // JSIOCGAXMAP
    on(0x84006a34, out("arg", key_of_button, len::fixed(512))),                           // JSIOCGBTNMAP
    on(0x90044802, exchange("arg", structs::hidraw_report_descriptor_asked, structs::hidraw_report_descriptor)),
    // HIDIOCGRDESC
    on(0xc00c55ca, inout("arg", structs::uinput_ff_erase)),   // UI_BEGIN_FF_ERASE
    on(0xc06855c8, inout("arg", structs::uinput_ff_upload)),  // UI_BEGIN_FF_UPLOAD
};

}  // namespace callgate::decode::syscalls::ioctl
