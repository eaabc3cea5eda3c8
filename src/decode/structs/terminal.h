// Structures of terminals (asm-generic/termbits.h, termios.h).
#pragma once

#include "decode/constants/device.h"
#include "decode/custom/terminal.h"
#include "decode/describe.h"

namespace callgate::decode::structs {

inline constexpr StructOf termios{"termios",
                                  flags("c_iflag", terminal_input_flags),
                                  flags("c_oflag", terminal_output_flags),
                                  flags("c_cflag", terminal_control_flags),
                                  flags("c_lflag", terminal_local_flags),
                                  verbose(choice("c_line", line_disciplines, Type::u8)),
                                  verbose(custom_field("c_cc", 19, decode_control_characters))};
inline constexpr StructOf termios2{"termios2",
                                   flags("c_iflag", terminal_input_flags),
                                   flags("c_oflag", terminal_output_flags),
                                   flags("c_cflag", terminal_control_flags),
                                   flags("c_lflag", terminal_local_flags),
                                   verbose(choice("c_line", line_disciplines, Type::u8)),
                                   verbose(custom_field("c_cc", 19, decode_control_characters)),
                                   verbose(u32("c_ispeed")),
                                   verbose(u32("c_ospeed"))};
inline constexpr StructOf termio{"termio",
                                 flags("c_iflag", terminal_input_flags, Type::u16),
                                 flags("c_oflag", terminal_output_flags, Type::u16),
                                 flags("c_cflag", terminal_control_flags, Type::u16),
                                 flags("c_lflag", terminal_local_flags, Type::u16),
                                 verbose(choice("c_line", line_disciplines, Type::u8)),
                                 verbose(custom_field("c_cc", 8, decode_control_characters))};

}  // namespace callgate::decode::structs
