// Displays of graphics cards (drm/drm_mode.h, drm.h).
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet display_mode_flags;
extern const ConstantSet display_mode_types;
extern const ConstantSet display_plane_flags;
extern const ConstantSet display_encoders;
extern const ConstantSet display_connectors;
extern const ConstantSet display_property_flags;
extern const ConstantSet display_object_types;
extern const ConstantSet display_buffer_flags;
extern const ConstantSet display_dirty_flags;
extern const ConstantSet display_cursor_flags;
extern const ConstantSet vertical_blank_types;
extern const ConstantSet display_sequence_flags;

}  // namespace callgate::decode
