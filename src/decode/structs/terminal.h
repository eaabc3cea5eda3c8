// Structures of terminals and serial lines (asm-generic/termbits.h, termios.h, linux/serial.h).
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

/// linux/serial.h
inline constexpr StructOf serial_struct{"serial_struct",
                                        s32("type"),
                                        s32("line"),
                                        hex("port", Type::u32),
                                        s32("irq"),
                                        flags("flags", serial_flags),
                                        verbose(s32("xmit_fifo_size")),
                                        verbose(s32("custom_divisor")),
                                        verbose(s32("baud_base")),
                                        verbose(u16("close_delay")),
                                        verbose(u8("io_type")),
                                        pad(1),
                                        verbose(s32("hub6")),
                                        verbose(u16("closing_wait")),
                                        verbose(u16("closing_wait2")),
                                        verbose(address("iomem_base")),
                                        verbose(u16("iomem_reg_shift")),
                                        verbose(hex("port_high", Type::u32)),
                                        verbose(hex("iomap_base"))};
inline constexpr StructOf serial_rs485{"serial_rs485",
                                       flags("flags", rs485_flags),
                                       u32("delay_rts_before_send"),
                                       u32("delay_rts_after_send"),
                                       u8("addr_recv"),
                                       u8("addr_dest"),
                                       pad(18)};
inline constexpr StructOf serial_icounter_struct{"serial_icounter_struct",
                                                 s32("cts"),
                                                 s32("dsr"),
                                                 s32("rng"),
                                                 s32("dcd"),
                                                 s32("rx"),
                                                 s32("tx"),
                                                 s32("frame"),
                                                 s32("overrun"),
                                                 s32("parity"),
                                                 s32("brk"),
                                                 s32("buf_overrun"),
                                                 pad(36)};

}  // namespace callgate::decode::structs
