// Video devices (linux/videodev2.h, v4l2-controls.h).
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet v4l2_buffer_types;
extern const ConstantSet v4l2_memories;
extern const ConstantSet v4l2_fields;
extern const ConstantSet v4l2_color_spaces;
extern const ConstantSet v4l2_capabilities;
extern const ConstantSet v4l2_pixel_formats;
extern const ConstantSet v4l2_meta_formats;
extern const ConstantSet v4l2_vbi_flags;
extern const ConstantSet v4l2_sliced_services;
extern const ConstantSet v4l2_stream_capabilities;
extern const ConstantSet v4l2_stream_modes;
extern const ConstantSet v4l2_format_flags;
extern const ConstantSet v4l2_size_types;
extern const ConstantSet v4l2_interval_types;
extern const ConstantSet v4l2_control_types;
extern const ConstantSet v4l2_control_flags;
extern const ConstantSet v4l2_control_classes;
extern const ConstantSet v4l2_next_controls;
extern const ConstantSet v4l2_controls;
extern const ConstantSet v4l2_input_types;
extern const ConstantSet v4l2_tuner_types;
extern const ConstantSet v4l2_tuner_capabilities;
extern const ConstantSet v4l2_tuner_channels;
extern const ConstantSet v4l2_tuner_modes;
extern const ConstantSet v4l2_buffer_flags;
extern const ConstantSet v4l2_standards;
extern const ConstantSet v4l2_input_status;
extern const ConstantSet v4l2_input_capabilities;

}  // namespace callgate::decode
