// What ioctl's commands take: the tables of ioctl/SUBSYSTEM.h, joined into one.
#pragma once

#include "decode/describe.h"

namespace callgate::decode::syscalls {

extern const Cases ioctl_cases;

}  // namespace callgate::decode::syscalls
