// Structures of input devices (linux/input.h, uinput.h, joystick.h, hidraw.h).
#pragma once

#include "decode/constants/input.h"
#include "decode/constants/ioctl.h"
#include "decode/describe.h"

namespace callgate::decode::structs {

inline constexpr Item sample = s16({});

/// linux/input.h
inline constexpr StructOf input_id{"input_id", u16("bustype"), u16("vendor"), u16("product"), u16("version")};
inline constexpr StructOf input_absinfo{"input_absinfo",           u32("value"),         u32("minimum"),
                                        verbose(u32("maximum")),   verbose(u32("fuzz")), verbose(u32("flat")),
                                        verbose(u32("resolution"))};
/// The older form of a key's place: two numbers.
inline constexpr StructOf input_keycode{as_list, "input_keycode", u32("scancode"),
                                        choice("keycode", input_keys, Type::u32)};
inline constexpr StructOf input_keymap_entry{"input_keymap_entry",
                                             u8("flags"),
                                             u8("len"),
                                             verbose(u16("index")),
                                             verbose(choice("keycode", input_keys, Type::u32)),
                                             verbose(array("scancode", element::hex8, 32))};

inline constexpr StructOf ff_trigger{"ff_trigger", u16("button"), u16("interval")};
inline constexpr StructOf ff_replay{"ff_replay", u16("length"), u16("delay")};
inline constexpr StructOf ff_envelope{"ff_envelope", u16("attack_length"), u16("attack_level"), u16("fade_length"),
                                      hex("fade_level", Type::u16)};
inline constexpr StructOf ff_constant_effect{"ff_constant_effect", s16("level"), field("envelope", ff_envelope)};
inline constexpr StructOf ff_ramp_effect{"ff_ramp_effect", s16("start_level"), s16("end_level"),
                                         field("envelope", ff_envelope)};
inline constexpr StructOf ff_condition_effect{"ff_condition_effect", u16("right_saturation"), u16("left_saturation"),
                                              s16("right_coeff"),    s16("left_coeff"),       u16("deadband"),
                                              s16("center")};
inline constexpr StructOf ff_periodic_effect{"ff_periodic_effect",
                                             choice("waveform", input_effects, Type::u16),
                                             u16("period"),
                                             s16("magnitude"),
                                             s16("offset"),
                                             u16("phase"),
                                             field("envelope", ff_envelope),
                                             u32("custom_len"),
                                             in("custom_data", sample, len::count("custom_len"))};
inline constexpr StructOf ff_rumble_effect{"ff_rumble_effect", u16("strong_magnitude"), u16("weak_magnitude")};
/// What each type of effect has behind the fields that all have, where the widest may begin.
template <typename... Fields>
constexpr auto effect(Fields... fields) {
  return StructOf<sizeof...(Fields) + 2>{"ff_effect", pad(14), aligned(element::address), fields...};
}
inline constexpr auto ff_constant = effect(verbose(field("constant", ff_constant_effect)));
inline constexpr auto ff_ramp = effect(verbose(field("ramp", ff_ramp_effect)));
inline constexpr auto ff_periodic = effect(verbose(field("periodic", ff_periodic_effect)));
inline constexpr auto ff_condition = effect(verbose(array("condition", ff_condition_effect, 2)));
inline constexpr auto ff_rumble = effect(verbose(field("rumble", ff_rumble_effect)));
inline constexpr Case ff_effects[] = {as(0x50, ff_rumble),    as(0x51, ff_periodic),  as(0x52, ff_constant),
                                      as(0x53, ff_condition), as(0x54, ff_condition), as(0x55, ff_condition),
                                      as(0x56, ff_condition), as(0x57, ff_ramp)};
inline constexpr Cases ff_effect_cases{ff_effects};
inline constexpr StructOf ff_effect{"ff_effect",
                                    choice("type", input_effects, Type::u16),
                                    s16("id"),
                                    u16("direction"),
                                    verbose(field("trigger", ff_trigger)),
                                    verbose(field("replay", ff_replay)),
                                    select("type", ff_effect_cases),
                                    hidden(field("u", ff_periodic_effect))};

inline constexpr StructOf input_mask{"input_mask", choice("type", input_events, Type::u32), u32("codes_size"),
                                     in_64_bits(in_hex(in_bytes("codes_ptr", len::arg("codes_size"))))};
inline constexpr StructOf input_mask_asked{"input_mask", choice("type", input_events, Type::u32), u32("codes_size")};
inline constexpr StructOf input_mask_got{"input_mask", pad(4), hidden(u32("codes_size")),
                                         in_64_bits(in_hex(in_bytes("codes_ptr", len::arg("codes_size"))))};

/// linux/uinput.h
inline constexpr StructOf uinput_setup{"uinput_setup", field("id", input_id), whole(chars("name", 80)),
                                       u32("ff_effects_max")};
inline constexpr StructOf uinput_abs_setup{"uinput_abs_setup", choice("code", input_axes, Type::u16),
                                           field("absinfo", input_absinfo)};
inline constexpr StructOf uinput_ff_upload{"uinput_ff_upload", u32("request_id"), s32("retval"),
                                           field("effect", ff_effect), field("old", ff_effect)};
inline constexpr StructOf uinput_ff_erase{"uinput_ff_erase", u32("request_id"), s32("retval"), u32("effect_id")};

/// linux/joystick.h
inline constexpr StructOf js_corr{"js_corr", array("coef", element::s32, 8), s16("prec"), u16("type")};

/// linux/hidraw.h
inline constexpr StructOf hidraw_devinfo{"hidraw_devinfo", u32("bustype"), s16("vendor"), s16("product")};
inline constexpr StructOf hidraw_report_descriptor_asked{"hidraw_report_descriptor", u32("size")};
inline constexpr StructOf hidraw_report_descriptor{"hidraw_report_descriptor", hidden(u32("size")),
                                                   used("size", in_hex(raw_bytes("value", 4096)))};

}  // namespace callgate::decode::structs
