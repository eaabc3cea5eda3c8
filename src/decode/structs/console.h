// Structures of virtual consoles and their keyboards (linux/kd.h, vt.h).
#pragma once

#include "decode/constants/console.h"
#include "decode/custom/console.h"
#include "decode/describe.h"

namespace callgate::decode::structs {

/// Bytes of a font at a pointer: each character has 32, whatever its height.
constexpr Item glyphs(std::string_view name, Direction direction) {
  return in_hex(
      bytes_at(name, Kind::bytes, direction, Length{.by = Length::By::count, .value = 32, .name = "charcount"}));
}

/// linux/kd.h
inline constexpr StructOf kbentry_asked{"kbentry", flags("kb_table", keyboard_tables, Type::u8), u8("kb_index")};
inline constexpr StructOf kbentry{"kbentry", flags("kb_table", keyboard_tables, Type::u8), u8("kb_index"),
                                  key_meaning("kb_value")};
inline constexpr StructOf kbentry_got{"kbentry", pad(2), key_meaning("kb_value")};
inline constexpr StructOf kbsentry_asked{"kbsentry", function_key("kb_func")};
inline constexpr StructOf kbsentry{"kbsentry", function_key("kb_func"), function_string("kb_string")};
inline constexpr StructOf kbsentry_got{"kbsentry", pad(1), function_string("kb_string")};
inline constexpr StructOf kbdiacr{"kbdiacr", character("diacr"), character("base"), character("result")};
inline constexpr StructOf kbdiacrs{"kbdiacrs", u32("kb_cnt"), tail("kbdiacr", kbdiacr, len::count("kb_cnt"))};
inline constexpr StructOf kbdiacruc{"kbdiacruc", hex("diacr", Type::u32), hex("base", Type::u32),
                                    hex("result", Type::u32)};
inline constexpr StructOf kbdiacrsuc{"kbdiacrsuc", u32("kb_cnt"), tail("kbdiacruc", kbdiacruc, len::count("kb_cnt"))};
inline constexpr StructOf kbkeycode{"kbkeycode", hex("scancode", Type::u32), hex("keycode", Type::u32)};
inline constexpr StructOf kbkeycode_got{"kbkeycode", pad(4), hex("keycode", Type::u32)};
inline constexpr StructOf kbd_repeat{"kbd_repeat", s32("delay"), s32("period")};

inline constexpr StructOf consolefontdesc{"consolefontdesc", u16("charcount"), u16("charheight"),
                                          glyphs("chardata", Direction::in)};
inline constexpr StructOf consolefontdesc_asked{"consolefontdesc", u16("charcount"), u16("charheight"),
                                                address("chardata")};
inline constexpr StructOf unipair{"unipair", hex("unicode", Type::u16), hex("fontpos", Type::u16)};
inline constexpr StructOf unimapdesc{"unimapdesc", u16("entry_ct"), in("entries", unipair, len::count("entry_ct"))};
inline constexpr StructOf unimapdesc_asked{"unimapdesc", u16("entry_ct"), hidden(address("entries"))};
inline constexpr StructOf unimapinit{"unimapinit", u16("advised_hashsize"), u16("advised_hashstep"),
                                     u16("advised_hashlevel")};

/// What each operation on a font takes.
inline constexpr StructOf font_to_set{"console_font_op", pad(4),           flags("flags", font_flags),   u32("width"),
                                      u32("height"),     u32("charcount"), glyphs("data", Direction::in)};
inline constexpr StructOf font_by_name{"console_font_op", pad(8), u32("width"), u32("height"), pad(4), string("data")};
inline constexpr StructOf font_of_console{"console_font_op", pad(12), u32("height")};
inline constexpr StructOf font_to_get{"console_font_op", pad(4),        flags("flags", font_flags),
                                      u32("width"),      u32("height"), u32("charcount"),
                                      address("data")};
inline constexpr Case font_requests[] = {as(0, font_to_set), as(2, font_by_name), as(3, font_of_console),
                                         as(otherwise, font_to_get)};
inline constexpr Cases font_request_cases{font_requests};
inline constexpr StructOf console_font_op{"console_font_op", choice("op", font_operations, Type::u32),
                                          select("op", font_request_cases), pad(16), hidden(address("data"))};
/// And what it gives back.
inline constexpr StructOf font_nothing{"console_font_op", pad(4)};
inline constexpr StructOf font_size_got{"console_font_op", pad(8), u32("width"), u32("height")};
inline constexpr StructOf font_got{"console_font_op", pad(8),           u32("width"),
                                   u32("height"),     u32("charcount"), glyphs("data", Direction::in)};
inline constexpr Case font_answers[] = {as(0, font_nothing), as(2, font_size_got), as(3, font_nothing),
                                        as(otherwise, font_got)};
inline constexpr Cases font_answer_cases{font_answers};
inline constexpr StructOf console_font_op_got{"console_font_op", hidden(choice("op", font_operations, Type::u32)),
                                              select("op", font_answer_cases), pad(16), hidden(address("data"))};

/// linux/vt.h
inline constexpr StructOf vt_mode{"vt_mode",
                                  choice("mode", terminal_switches, Type::u8),
                                  u8("waitv"),
                                  signal("relsig", Type::s16),
                                  signal("acqsig", Type::s16),
                                  signal("frsig", Type::s16)};
inline constexpr StructOf vt_stat{"vt_stat", u16("v_active"), u16("v_signal"), hex("v_state", Type::u16)};
inline constexpr StructOf vt_sizes{"vt_sizes", u16("v_rows"), u16("v_cols"), u16("v_scrollsize")};
inline constexpr StructOf vt_consize{"vt_consize",  u16("v_rows"), u16("v_cols"), u16("v_vlin"),
                                     u16("v_clin"), u16("v_vcol"), u16("v_ccol")};
inline constexpr StructOf vt_event{"vt_event", flags("event", terminal_events), pad(24)};
inline constexpr StructOf vt_event_got{"vt_event", flags("event", terminal_events), u32("oldev"), u32("newev"),
                                       pad(16)};
inline constexpr StructOf vt_setactivate{"vt_setactivate", u32("console"), field("mode", vt_mode)};

}  // namespace callgate::decode::structs
