// The commands of ioctl that are macros of a length or a code: their numbers without these (linux/input.h, uinput.h,
// joystick.h, hidraw.h, spi/spidev.h).
#pragma once

#include "decode/custom/sized.h"
#include "decode/describe.h"
#include "decode/structs/bus.h"
#include "decode/structs/input.h"
#include "decode/syscalls/ioctl/oss.h"

namespace callgate::decode::syscalls::ioctl {

constexpr Item bits_of(const ConstantSet& names) {
  return with(&Item::constants, &names, bits("arg", Direction::out, len::ret));
}
inline constexpr Item bytes_got = out_bytes("arg", len::ret);
inline constexpr Item report_given = sized(in_hex(in_bytes("arg", {})));
inline constexpr Item report_got = in_hex(bytes_got);

inline constexpr Case sized_list[] = {
    on(0x40006b00, ret::size, sized(in("arg", structs::spi_ioc_transfer))),  // SPI_IOC_MESSAGE
    on(0x80004506, bytes_got),                                               // EVIOCGNAME
    on(0x80004507, bytes_got),                                               // EVIOCGPHYS
    on(0x80004508, bytes_got),                                               // EVIOCGUNIQ
    on(0x80004509, bits_of(input_properties)),                               // EVIOCGPROP
    on(0x8000450a, slots("arg")),                                            // EVIOCGMTSLOTS
    on(0x80004518, bits_of(input_keys)),                                     // EVIOCGKEY
    on(0x80004519, bits_of(input_leds)),                                     // EVIOCGLED
    on(0x8000451a, bits_of(input_sounds)),                                   // EVIOCGSND
    on(0x8000451b, bits_of(input_switches)),                                 // EVIOCGSW
    on(0x80004520, bits_of(input_events)),                                   // EVIOCGBIT(0)
    on(0x80004521, bits_of(input_keys)),                                     // EVIOCGBIT(EV_KEY)
    on(0x80004522, bits_of(input_relative_axes)),                            // EVIOCGBIT(EV_REL)
    on(0x80004523, bits_of(input_axes)),                                     // EVIOCGBIT(EV_ABS)
    on(0x80004524, bits_of(input_misc)),                                     // EVIOCGBIT(EV_MSC)
    on(0x80004525, bits_of(input_switches)),                                 // EVIOCGBIT(EV_SW)
    on(0x80004531, bits_of(input_leds)),                                     // EVIOCGBIT(EV_LED)
    on(0x80004532, bits_of(input_sounds)),                                   // EVIOCGBIT(EV_SND)
    on(0x80004534, bits_of(input_repeats)),                                  // EVIOCGBIT(EV_REP)
    on(0x80004535, bits_of(input_effects)),                                  // EVIOCGBIT(EV_FF)
    on(0x80004804, bytes_got),                                               // HIDIOCGRAWNAME
    on(0x80004805, bytes_got),                                               // HIDIOCGRAWPHYS
    on(0x80004808, bytes_got),                                               // HIDIOCGRAWUNIQ
    on(0x8000552c, bytes_got),                                               // UI_GET_SYSNAME
    on(0x80006a13, bytes_got),                                               // JSIOCGNAME
    on(0xc0004806, report_given),                                            // HIDIOCSFEATURE
    on(0xc0004807, report_got),                                              // HIDIOCGFEATURE
    on(0xc0004809, report_given),                                            // HIDIOCSINPUT
    on(0xc000480a, report_got),                                              // HIDIOCGINPUT
    on(0xc000480b, report_given),                                            // HIDIOCSOUTPUT
    on(0xc000480c, report_got),                                              // HIDIOCGOUTPUT
};

// An axis is part of the number.
inline constexpr Case of_axes[] = {
    on(0x400045c0, in("arg", structs::input_absinfo)),   // EVIOCSABS
    on(0x80004540, out("arg", structs::input_absinfo)),  // EVIOCGABS
};
inline constexpr Cases of_axis{of_axes, 0xc000ffc0, &of_mixer_channel};

inline constexpr Cases sized_commands{sized_list, 0xc000ffff, &of_axis};

}  // namespace callgate::decode::syscalls::ioctl
