// Sound cards (sound/asound.h).
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet pcm_classes;
extern const ConstantSet pcm_subclasses;
extern const ConstantSet pcm_streams;
extern const ConstantSet pcm_time_stamps;
extern const ConstantSet pcm_time_stamp_types;
extern const ConstantSet control_interfaces;
extern const ConstantSet pcm_access_bits;
extern const ConstantSet pcm_format_bits;
extern const ConstantSet pcm_subformat_bits;

}  // namespace callgate::decode
