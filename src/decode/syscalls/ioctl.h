// What ioctl's commands take: tables by subsystem, put together into one.
#pragma once

#include "decode/describe.h"

namespace callgate::decode::syscalls {

extern const Cases ioctl_cases;

}  // namespace callgate::decode::syscalls
