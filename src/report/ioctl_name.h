// What an ioctl number is called: its names, a macro of which a part of the number is an argument, or its parts.
#pragma once

#include <cstdint>
#include <string>

#include "decode/constants.h"

namespace callgate::report {

/// The parts of an ioctl number (asm-generic/ioctl.h).
struct IoctlNumber {
  std::uint32_t direction;  ///< 1: the caller writes to the kernel, 2: it reads, 3: both
  std::uint32_t type;       ///< the subsystem's letter
  std::uint32_t nr;
  std::uint32_t size;  ///< bytes of the argument
};
constexpr IoctlNumber parts_of(std::uint32_t number) {
  return {
      .direction = number >> 30U, .type = number >> 8U & 0xffU, .nr = number & 0xffU, .size = number >> 16U & 0x3fffU};
}

/// TCGETS; UI_DEV_CREATE or USB_RAW_IOCTL_RUN, where two subsystems share a number; EVIOCGBIT(EV_KEY, 96); what has no
/// name is _IOC(_IOC_READ|_IOC_WRITE, 0x56, 0x78, 0x1234). `names` ascend by value.
void put_ioctl_name(std::string& out, const decode::ConstantSet& names, std::uint32_t number);

}  // namespace callgate::report
