// Structures of lines of general purpose (linux/gpio.h).
#pragma once

#include "decode/constants/gpio.h"
#include "decode/describe.h"

namespace callgate::decode::structs {

inline constexpr StructOf gpiochip_info{"gpiochip_info", whole(chars("name", 32)), whole(chars("label", 32)),
                                        u32("lines")};

// The first interface, since Linux 4.8.
inline constexpr StructOf gpioline_asked{"gpioline_info", u32("line_offset"), pad(68)};
inline constexpr StructOf gpioline_got{"gpioline_info", pad(4), flags("flags", gpio_line_flags),
                                       whole(chars("name", 32)), whole(chars("consumer", 32))};
inline constexpr StructOf gpioline_number{"gpioline_info", u32("offset")};
inline constexpr StructOf gpiohandle_request{
    "gpiohandle_request",
    shown_as("lines", "lineoffsets", "flags", "default_values", "consumer_label"),
    used("lines", array("lineoffsets", element::u32, 64)),
    flags("flags", gpio_handle_flags),
    used("lines", array("default_values", element::u8, 64)),
    whole(chars("consumer_label", 32)),
    u32("lines"),
    pad(4)};
inline constexpr StructOf gpiohandle_got{"gpiohandle_request", pad(360), fd("fd")};
inline constexpr StructOf gpiohandle_config{"gpiohandle_config", flags("flags", gpio_handle_flags),
                                            array("default_values", element::u8, 64), pad(16)};
inline constexpr StructOf gpiohandle_data{"gpiohandle_data", array("values", element::u8, 64)};
inline constexpr StructOf gpioevent_request{"gpioevent_request",
                                            u32("lineoffset"),
                                            flags("handleflags", gpio_handle_flags),
                                            flags("eventflags", gpio_event_flags),
                                            whole(chars("consumer_label", 32)),
                                            pad(4)};
inline constexpr StructOf gpioevent_got{"gpioevent_request", pad(44), fd("fd")};

// The second, since Linux 5.10.
inline constexpr Item gpio_flags64 = flags("flags", gpio_line_v2_flags, Type::u64);
inline constexpr StructOf gpio_v2_line_attribute{"gpio_v2_line_attribute", u32("id"),
                                                 if_nonzero(hex("padding", Type::u32)), hex("data", Type::u64)};
inline constexpr StructOf gpio_v2_line_config_attribute{"gpio_v2_line_config_attribute",
                                                        field("attr", gpio_v2_line_attribute), hex("mask", Type::u64)};
inline constexpr StructOf gpio_v2_line_config{
    "gpio_v2_line_config", gpio_flags64, u32("num_attrs"), if_nonzero(array("padding", element::hex32, 5)),
    when(differs("num_attrs", 0), used("num_attrs", array("attrs", gpio_v2_line_config_attribute, 10)))};
inline constexpr StructOf gpio_v2_line_request{
    "gpio_v2_line_request",
    shown_as("num_lines", "offsets", "consumer", "config", "event_buffer_size", "padding"),
    used("num_lines", array("offsets", element::u32, 64)),
    whole(chars("consumer", 32)),
    field("config", gpio_v2_line_config),
    u32("num_lines"),
    if_nonzero(u32("event_buffer_size")),
    if_nonzero(array("padding", element::hex32, 5)),
    pad(4)};
inline constexpr StructOf gpio_v2_line_got{"gpio_v2_line_request", pad(588), fd("fd")};
inline constexpr StructOf gpio_v2_info_asked{"gpio_v2_line_info", pad(64), u32("offset"), pad(188)};
inline constexpr StructOf gpio_v2_info_got{
    "gpio_v2_line_info",
    shown_as("name", "consumer", "flags", "num_attrs", "attrs", "padding"),
    whole(chars("name", 32)),
    whole(chars("consumer", 32)),
    pad(4),
    u32("num_attrs"),
    gpio_flags64,
    when(differs("num_attrs", 0), used("num_attrs", array("attrs", gpio_v2_line_attribute, 10))),
    if_nonzero(array("padding", element::hex32, 4))};
inline constexpr StructOf gpio_v2_values_asked{"gpio_v2_line_values", pad(8), hex("mask", Type::u64)};
inline constexpr StructOf gpio_v2_values_got{"gpio_v2_line_values", hex("bits", Type::u64), pad(8)};
inline constexpr StructOf gpio_v2_values{"gpio_v2_line_values", hex("bits", Type::u64), hex("mask", Type::u64)};

}  // namespace callgate::decode::structs
