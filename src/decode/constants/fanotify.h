// Constants of fanotify (linux/fanotify.h).
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet fanotify_init_flags;
extern const ConstantSet fanotify_mark_flags;
extern const ConstantSet fanotify_events;

}  // namespace callgate::decode
