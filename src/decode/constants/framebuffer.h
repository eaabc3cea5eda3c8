// Constants of framebuffers (linux/fb.h).
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet framebuffer_types;
extern const ConstantSet framebuffer_visuals;
extern const ConstantSet framebuffer_activations;
extern const ConstantSet framebuffer_syncs;
extern const ConstantSet framebuffer_modes;
extern const ConstantSet framebuffer_blanks;

}  // namespace callgate::decode
