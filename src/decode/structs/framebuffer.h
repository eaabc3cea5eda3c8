// Structures of framebuffers (linux/fb.h).
#pragma once

#include "decode/constants/framebuffer.h"
#include "decode/describe.h"

namespace callgate::decode::structs {

inline constexpr StructOf fb_bitfield{"fb_bitfield", u32("offset"), u32("length"), u32("msb_right")};
inline constexpr StructOf fb_var_screeninfo{"fb_var_screeninfo",
                                            u32("xres"),
                                            u32("yres"),
                                            u32("xres_virtual"),
                                            u32("yres_virtual"),
                                            u32("xoffset"),
                                            u32("yoffset"),
                                            u32("bits_per_pixel"),
                                            verbose(u32("grayscale")),
                                            verbose(field("red", fb_bitfield)),
                                            verbose(field("green", fb_bitfield)),
                                            verbose(field("blue", fb_bitfield)),
                                            verbose(field("transp", fb_bitfield)),
                                            verbose(u32("nonstd")),
                                            verbose(flags("activate", framebuffer_activations)),
                                            verbose(u32("height")),
                                            verbose(u32("width")),
                                            verbose(hex("accel_flags", Type::u32)),
                                            verbose(u32("pixclock")),
                                            verbose(u32("left_margin")),
                                            verbose(u32("right_margin")),
                                            verbose(u32("upper_margin")),
                                            verbose(u32("lower_margin")),
                                            verbose(u32("hsync_len")),
                                            verbose(u32("vsync_len")),
                                            verbose(flags("sync", framebuffer_syncs)),
                                            verbose(flags("vmode", framebuffer_modes)),
                                            verbose(u32("rotate")),
                                            verbose(u32("colorspace")),
                                            pad(16)};
inline constexpr StructOf fb_fix_screeninfo{"fb_fix_screeninfo",
                                            whole(chars("id", 16)),
                                            hex("smem_start"),
                                            u32("smem_len"),
                                            choice("type", framebuffer_types, Type::u32),
                                            verbose(u32("type_aux")),
                                            choice("visual", framebuffer_visuals, Type::u32),
                                            verbose(u16("xpanstep")),
                                            verbose(u16("ypanstep")),
                                            verbose(u16("ywrapstep")),
                                            u32("line_length"),
                                            verbose(hex("mmio_start")),
                                            verbose(u32("mmio_len")),
                                            verbose(u32("accel")),
                                            verbose(hex("capabilities", Type::u16)),
                                            pad(4)};
inline constexpr StructOf fb_cmap{"fb_cmap",
                                  u32("start"),
                                  u32("len"),
                                  in("red", element::hex16, len::count("len")),
                                  in("green", element::hex16, len::count("len")),
                                  in("blue", element::hex16, len::count("len")),
                                  in("transp", element::hex16, len::count("len"))};
inline constexpr StructOf fb_cmap_got{"fb_cmap",
                                      pad(4),
                                      hidden(u32("len")),
                                      in("red", element::hex16, len::count("len")),
                                      in("green", element::hex16, len::count("len")),
                                      in("blue", element::hex16, len::count("len")),
                                      in("transp", element::hex16, len::count("len"))};
inline constexpr StructOf fb_cmap_asked{"fb_cmap", u32("start"), u32("len")};
inline constexpr StructOf fb_con2fbmap{"fb_con2fbmap", u32("console"), u32("framebuffer")};
inline constexpr StructOf fb_con2fbmap_asked{"fb_con2fbmap", u32("console")};
inline constexpr StructOf fb_con2fbmap_got{"fb_con2fbmap", pad(4), u32("framebuffer")};

}  // namespace callgate::decode::structs
