#include "decode/constants/framebuffer.h"

namespace callgate::decode {
namespace {

constexpr Constant framebuffer_types_values[] = {
    {"FB_TYPE_PACKED_PIXELS", 0}, {"FB_TYPE_PLANES", 1},     {"FB_TYPE_INTERLEAVED_PLANES", 2},
    {"FB_TYPE_TEXT", 3},          {"FB_TYPE_VGA_PLANES", 4}, {"FB_TYPE_FOURCC", 5},
};
constexpr Constant framebuffer_visuals_values[] = {
    {"FB_VISUAL_MONO01", 0},      {"FB_VISUAL_MONO10", 1},      {"FB_VISUAL_TRUECOLOR", 2},
    {"FB_VISUAL_PSEUDOCOLOR", 3}, {"FB_VISUAL_DIRECTCOLOR", 4}, {"FB_VISUAL_STATIC_PSEUDOCOLOR", 5},
    {"FB_VISUAL_FOURCC", 6},
};
constexpr Constant framebuffer_activations_values[] = {
    {"FB_ACTIVATE_NOW", 0, 0xf}, {"FB_ACTIVATE_NXTOPEN", 1, 0xf}, {"FB_ACTIVATE_TEST", 2, 0xf},
    {"FB_ACTIVATE_VBL", 0x10},   {"FB_CHANGE_CMAP_VBL", 0x20},    {"FB_ACTIVATE_ALL", 0x40},
    {"FB_ACTIVATE_FORCE", 0x80}, {"FB_ACTIVATE_INV_MODE", 0x100}, {"FB_ACTIVATE_KD_TEXT", 0x200},
};
constexpr Constant framebuffer_syncs_values[] = {
    {"FB_SYNC_HOR_HIGH_ACT", 0x1},  {"FB_SYNC_VERT_HIGH_ACT", 0x2}, {"FB_SYNC_EXT", 0x4},
    {"FB_SYNC_COMP_HIGH_ACT", 0x8}, {"FB_SYNC_BROADCAST", 0x10},    {"FB_SYNC_ON_GREEN", 0x20},
};
constexpr Constant framebuffer_modes_values[] = {
    {"FB_VMODE_NONINTERLACED", 0, 0xff}, {"FB_VMODE_INTERLACED", 0x1}, {"FB_VMODE_DOUBLE", 0x2},
    {"FB_VMODE_ODD_FLD_FIRST", 0x4},     {"FB_VMODE_YWRAP", 0x100},    {"FB_VMODE_SMOOTH_XPAN", 0x200},
};
constexpr Constant framebuffer_blanks_values[] = {
    {"FB_BLANK_UNBLANK", 0},       {"FB_BLANK_NORMAL", 1},    {"FB_BLANK_VSYNC_SUSPEND", 2},
    {"FB_BLANK_HSYNC_SUSPEND", 3}, {"FB_BLANK_POWERDOWN", 4},
};

}  // namespace

const ConstantSet framebuffer_types{"framebuffer_types", framebuffer_types_values, "FB_TYPE_???"};
const ConstantSet framebuffer_visuals{"framebuffer_visuals", framebuffer_visuals_values, "FB_VISUAL_???"};
const ConstantSet framebuffer_activations{"framebuffer_activations", framebuffer_activations_values, "FB_ACTIVATE_???"};
const ConstantSet framebuffer_syncs{"framebuffer_syncs", framebuffer_syncs_values, "FB_SYNC_???"};
const ConstantSet framebuffer_modes{"framebuffer_modes", framebuffer_modes_values, "FB_VMODE_???"};
const ConstantSet framebuffer_blanks{"framebuffer_blanks", framebuffer_blanks_values, "FB_BLANK_???"};

}  // namespace callgate::decode
