#include "decode/constants/display.h"

namespace callgate::decode {
namespace {

constexpr Constant display_mode_flags_values[] = {
    {"DRM_MODE_FLAG_PHSYNC", 0x1},
    {"DRM_MODE_FLAG_NHSYNC", 0x2},
    {"DRM_MODE_FLAG_PVSYNC", 0x4},
    {"DRM_MODE_FLAG_NVSYNC", 0x8},
    {"DRM_MODE_FLAG_INTERLACE", 0x10},
    {"DRM_MODE_FLAG_DBLSCAN", 0x20},
    {"DRM_MODE_FLAG_CSYNC", 0x40},
    {"DRM_MODE_FLAG_PCSYNC", 0x80},
    {"DRM_MODE_FLAG_NCSYNC", 0x100},
    {"DRM_MODE_FLAG_HSKEW", 0x200},
    {"DRM_MODE_FLAG_BCAST", 0x400},
    {"DRM_MODE_FLAG_PIXMUX", 0x800},
    {"DRM_MODE_FLAG_DBLCLK", 0x1000},
    {"DRM_MODE_FLAG_CLKDIV2", 0x2000},
    {"DRM_MODE_FLAG_3D_FRAME_PACKING", 0x4000, 0x7c000},
    {"DRM_MODE_FLAG_3D_FIELD_ALTERNATIVE", 0x8000, 0x7c000},
    {"DRM_MODE_FLAG_3D_LINE_ALTERNATIVE", 0xc000, 0x7c000},
    {"DRM_MODE_FLAG_3D_SIDE_BY_SIDE_FULL", 0x10000, 0x7c000},
    {"DRM_MODE_FLAG_3D_L_DEPTH", 0x14000, 0x7c000},
    {"DRM_MODE_FLAG_3D_L_DEPTH_GFX_GFX_DEPTH", 0x18000, 0x7c000},
    {"DRM_MODE_FLAG_3D_TOP_AND_BOTTOM", 0x1c000, 0x7c000},
    {"DRM_MODE_FLAG_3D_SIDE_BY_SIDE_HALF", 0x20000, 0x7c000},
    {"DRM_MODE_FLAG_PIC_AR_4_3", 0x80000, 0x780000},
    {"DRM_MODE_FLAG_PIC_AR_16_9", 0x100000, 0x780000},
    {"DRM_MODE_FLAG_PIC_AR_64_27", 0x180000, 0x780000},
    {"DRM_MODE_FLAG_PIC_AR_256_135", 0x200000, 0x780000},
};
constexpr Constant display_mode_types_values[] = {
    {"DRM_MODE_TYPE_BUILTIN", 0x1},   {"DRM_MODE_TYPE_CLOCK_C", 0x2},  {"DRM_MODE_TYPE_CRTC_C", 0x4},
    {"DRM_MODE_TYPE_PREFERRED", 0x8}, {"DRM_MODE_TYPE_DEFAULT", 0x10}, {"DRM_MODE_TYPE_USERDEF", 0x20},
    {"DRM_MODE_TYPE_DRIVER", 0x40},
};
constexpr Constant display_plane_flags_values[] = {
    {"DRM_MODE_PRESENT_TOP_FIELD", 0x1},
    {"DRM_MODE_PRESENT_BOTTOM_FIELD", 0x2},
};
constexpr Constant display_encoders_values[] = {
    {"DRM_MODE_ENCODER_NONE", 0}, {"DRM_MODE_ENCODER_DAC", 1},   {"DRM_MODE_ENCODER_TMDS", 2},
    {"DRM_MODE_ENCODER_LVDS", 3}, {"DRM_MODE_ENCODER_TVDAC", 4}, {"DRM_MODE_ENCODER_VIRTUAL", 5},
    {"DRM_MODE_ENCODER_DSI", 6},  {"DRM_MODE_ENCODER_DPMST", 7}, {"DRM_MODE_ENCODER_DPI", 8},
};
constexpr Constant display_connectors_values[] = {
    {"DRM_MODE_CONNECTOR_Unknown", 0},    {"DRM_MODE_CONNECTOR_VGA", 1},          {"DRM_MODE_CONNECTOR_DVII", 2},
    {"DRM_MODE_CONNECTOR_DVID", 3},       {"DRM_MODE_CONNECTOR_DVIA", 4},         {"DRM_MODE_CONNECTOR_Composite", 5},
    {"DRM_MODE_CONNECTOR_SVIDEO", 6},     {"DRM_MODE_CONNECTOR_LVDS", 7},         {"DRM_MODE_CONNECTOR_Component", 8},
    {"DRM_MODE_CONNECTOR_9PinDIN", 9},    {"DRM_MODE_CONNECTOR_DisplayPort", 10}, {"DRM_MODE_CONNECTOR_HDMIA", 11},
    {"DRM_MODE_CONNECTOR_HDMIB", 12},     {"DRM_MODE_CONNECTOR_TV", 13},          {"DRM_MODE_CONNECTOR_eDP", 14},
    {"DRM_MODE_CONNECTOR_VIRTUAL", 15},   {"DRM_MODE_CONNECTOR_DSI", 16},         {"DRM_MODE_CONNECTOR_DPI", 17},
    {"DRM_MODE_CONNECTOR_WRITEBACK", 18}, {"DRM_MODE_CONNECTOR_SPI", 19},         {"DRM_MODE_CONNECTOR_USB", 20},
};
constexpr Constant display_property_flags_values[] = {
    {"DRM_MODE_PROP_PENDING", 0x1},         {"DRM_MODE_PROP_RANGE", 0x2},
    {"DRM_MODE_PROP_IMMUTABLE", 0x4},       {"DRM_MODE_PROP_ENUM", 0x8},
    {"DRM_MODE_PROP_BLOB", 0x10},           {"DRM_MODE_PROP_BITMASK", 0x20},
    {"DRM_MODE_PROP_OBJECT", 0x40, 0xffc0}, {"DRM_MODE_PROP_SIGNED_RANGE", 0x80, 0xffc0},
    {"DRM_MODE_PROP_ATOMIC", 0x80000000},
};
constexpr Constant display_object_types_values[] = {
    {"DRM_MODE_OBJECT_ANY", 0},
    {"DRM_MODE_OBJECT_PROPERTY", 0xb0b0b0b0},
    {"DRM_MODE_OBJECT_BLOB", 0xbbbbbbbb},
    {"DRM_MODE_OBJECT_CONNECTOR", 0xc0c0c0c0},
    {"DRM_MODE_OBJECT_CRTC", 0xcccccccc},
    {"DRM_MODE_OBJECT_MODE", 0xdededede},
    {"DRM_MODE_OBJECT_ENCODER", 0xe0e0e0e0},
    {"DRM_MODE_OBJECT_PLANE", 0xeeeeeeee},
    {"DRM_MODE_OBJECT_COLOROP", 0xfafafafa},
    {"DRM_MODE_OBJECT_FB", 0xfbfbfbfb},
};
constexpr Constant display_buffer_flags_values[] = {
    {"DRM_MODE_FB_INTERLACED", 0x1},
    {"DRM_MODE_FB_MODIFIERS", 0x2},
};
constexpr Constant display_dirty_flags_values[] = {
    {"DRM_MODE_FB_DIRTY_ANNOTATE_COPY", 0x1},
    {"DRM_MODE_FB_DIRTY_ANNOTATE_FILL", 0x2},
};
constexpr Constant display_cursor_flags_values[] = {
    {"DRM_MODE_CURSOR_BO", 0x1},
    {"DRM_MODE_CURSOR_MOVE", 0x2},
};
constexpr Constant vertical_blank_types_values[] = {
    {"_DRM_VBLANK_RELATIVE", 0x1},          {"_DRM_VBLANK_EVENT", 0x4000000},      {"_DRM_VBLANK_FLIP", 0x8000000},
    {"_DRM_VBLANK_NEXTONMISS", 0x10000000}, {"_DRM_VBLANK_SECONDARY", 0x20000000}, {"_DRM_VBLANK_SIGNAL", 0x40000000},
};
constexpr Constant display_sequence_flags_values[] = {
    {"DRM_CRTC_SEQUENCE_RELATIVE", 0x1},
    {"DRM_CRTC_SEQUENCE_NEXT_ON_MISS", 0x2},
};

}  // namespace

const ConstantSet display_mode_flags{"display_mode_flags", display_mode_flags_values, "DRM_MODE_FLAG_???"};
const ConstantSet display_mode_types{"display_mode_types", display_mode_types_values, "DRM_MODE_TYPE_???"};
const ConstantSet display_plane_flags{"display_plane_flags", display_plane_flags_values, "DRM_MODE_PRESENT_???"};
const ConstantSet display_encoders{"display_encoders", display_encoders_values, "DRM_MODE_ENCODER_???"};
const ConstantSet display_connectors{"display_connectors", display_connectors_values, "DRM_MODE_CONNECTOR_???"};
const ConstantSet display_property_flags{"display_property_flags", display_property_flags_values, "DRM_MODE_PROP_???"};
const ConstantSet display_object_types{"display_object_types", display_object_types_values, "DRM_MODE_OBJECT_???"};
const ConstantSet display_buffer_flags{"display_buffer_flags", display_buffer_flags_values, "DRM_MODE_FB_???"};
const ConstantSet display_dirty_flags{"display_dirty_flags", display_dirty_flags_values,
                                      "DRM_MODE_FB_DIRTY_ANNOTATE_???"};
const ConstantSet display_cursor_flags{"display_cursor_flags", display_cursor_flags_values, "DRM_MODE_CURSOR_???"};
const ConstantSet vertical_blank_types{"vertical_blank_types", vertical_blank_types_values, "_DRM_VBLANK_???"};
const ConstantSet display_sequence_flags{"display_sequence_flags", display_sequence_flags_values,
                                         "DRM_CRTC_SEQUENCE_???"};

}  // namespace callgate::decode
