// Constants of virtual consoles and their keyboards (linux/kd.h, keyboard.h, vt.h).
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet keyboard_symbols;
extern const ConstantSet keyboard_symbol_types;
extern const ConstantSet keyboard_tables;
extern const ConstantSet keyboard_leds;
extern const ConstantSet keyboard_default_leds;
extern const ConstantSet keyboard_kinds;
extern const ConstantSet keyboard_modes;
extern const ConstantSet keyboard_meta_modes;
extern const ConstantSet console_modes;
extern const ConstantSet font_operations;
extern const ConstantSet font_flags;
extern const ConstantSet terminal_switches;
extern const ConstantSet terminal_events;

}  // namespace callgate::decode
