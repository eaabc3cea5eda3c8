// The Open Sound System (linux/soundcard.h).
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet oss_formats;
extern const ConstantSet oss_capabilities;
extern const ConstantSet oss_triggers;
extern const ConstantSet oss_channels;
extern const ConstantSet oss_digital_flags;
extern const ConstantSet oss_profiles;
extern const ConstantSet oss_timer_sources;
extern const ConstantSet oss_synthesizers;
extern const ConstantSet oss_synthesizer_capabilities;
extern const ConstantSet oss_mixer_channels;
extern const ConstantSet oss_mixer_capabilities;
extern const ConstantSet oss_coprocessor_flags;

}  // namespace callgate::decode
