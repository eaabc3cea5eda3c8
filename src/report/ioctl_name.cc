#include "report/ioctl_name.h"

#include <algorithm>
#include <string_view>

#include "decode/constants/ioctl.h"
#include "decode/ioctl_i386.h"
#include "report/numbers.h"

namespace callgate::report {
namespace {

constexpr std::uint32_t write = 1;
constexpr std::uint32_t read = 2;
constexpr std::uint32_t read_write = 3;

// A macro of which the argument is the size: EVIOCGNAME(256) (linux/input.h, joystick.h, uinput.h, hidraw.h,
// spi/spidev.h).
struct Sized {
  std::string_view name;
  std::uint32_t direction;
  char type;
  std::uint32_t nr;
};
constexpr Sized sized[] = {
    {"EVIOCGNAME", read, 'E', 0x06},
    {"EVIOCGPHYS", read, 'E', 0x07},
    {"EVIOCGUNIQ", read, 'E', 0x08},
    {"EVIOCGPROP", read, 'E', 0x09},
    {"EVIOCGMTSLOTS", read, 'E', 0x0a},
    {"EVIOCGKEY", read, 'E', 0x18},
    {"EVIOCGLED", read, 'E', 0x19},
    {"EVIOCGSND", read, 'E', 0x1a},
    {"EVIOCGSW", read, 'E', 0x1b},
    {"HIDIOCGRAWNAME", read, 'H', 0x04},
    {"HIDIOCGRAWPHYS", read, 'H', 0x05},
    {"HIDIOCSFEATURE", read, 'H', 0x06},
    {"HIDIOCGRAWUNIQ", read, 'H', 0x08},
    {"JSIOCGNAME", read, 'j', 0x13},
    {"UI_GET_SYSNAME", read, 'U', 0x2c},
    {"SPI_IOC_MESSAGE", write, 'k', 0},
    {"HIDIOCSFEATURE", read_write, 'H', 0x06},
    {"HIDIOCGFEATURE", read_write, 'H', 0x07},
    {"HIDIOCSINPUT", read_write, 'H', 0x09},
    {"HIDIOCGINPUT", read_write, 'H', 0x0a},
    {"HIDIOCSOUTPUT", read_write, 'H', 0x0b},
    {"HIDIOCGOUTPUT", read_write, 'H', 0x0c},
};

// linux/input.h: the number says which type of events, or which axis.
constexpr std::uint32_t event_bits = 0x20;
constexpr std::uint32_t get_axis = 0x40;
constexpr std::uint32_t get_axis_end = 0x80;
constexpr std::uint32_t set_axis = 0xc0;

void put_constant(std::string& out, const decode::ConstantSet& set, std::uint32_t value) {
  if (const decode::Constant* constant = decode::constant_of(set, value)) {
    out += constant->name;
    return;
  }
  put_hex(out, value);
  out += " /* ";
  out += set.unknown;
  out += " */";
}

bool put_input(std::string& out, const IoctlNumber& parts) {
  if (parts.direction == read && parts.nr >= event_bits && parts.nr < get_axis) {
    out += "EVIOCGBIT(";
    if (parts.nr == event_bits) {
      out += '0';  // all types, not EV_SYN
    } else {
      put_constant(out, decode::input_events, parts.nr - event_bits);
    }
    out += ", ";
    put_unsigned(out, parts.size);
  } else if (parts.direction == read && parts.nr >= get_axis && parts.nr < get_axis_end) {
    out += "EVIOCGABS(";
    put_constant(out, decode::input_axes, parts.nr - get_axis);
  } else if (parts.direction == write && parts.nr >= set_axis) {
    out += "EVIOCSABS(";
    put_constant(out, decode::input_axes, parts.nr - set_axis);
  } else {
    return false;
  }
  out += ')';
  return true;
}

void put_call(std::string& out, std::string_view macro, std::uint32_t argument) {
  out += macro;
  out += '(';
  put_unsigned(out, argument);
  out += ')';
}

// What MIXER_WRITE() makes, which answers too (linux/soundcard.h): of a channel, or of all of them.
bool is_mixer_write(const IoctlNumber& parts) {
  constexpr std::uint32_t channels = 32;
  constexpr std::uint32_t all = 0xf9;
  return parts.direction == read_write && parts.size == 4 && (parts.nr < channels || parts.nr >= all);
}

// True if a macro with arguments makes such numbers.
bool put_macro(std::string& out, const IoctlNumber& parts) {
  if (parts.type == 'E' && put_input(out, parts)) return true;
  if (parts.type == 'M' && (parts.direction == read || parts.direction == write || is_mixer_write(parts))) {
    put_call(out, parts.direction == read ? "MIXER_READ" : "MIXER_WRITE", parts.nr);
    return true;
  }
  const auto* found = std::ranges::find_if(sized, [&](const Sized& one) {
    return one.direction == parts.direction && static_cast<std::uint32_t>(one.type) == parts.type && one.nr == parts.nr;
  });
  if (found == std::end(sized)) return false;
  put_call(out, found->name, parts.size);
  return true;
}

void put_parts(std::string& out, const IoctlNumber& parts) {
  static constexpr std::string_view directions[] = {"_IOC_NONE", "_IOC_WRITE", "_IOC_READ", "_IOC_READ|_IOC_WRITE"};
  out += "_IOC(";
  out += directions[parts.direction];
  for (const std::uint32_t part : {parts.type, parts.nr, parts.size}) {
    out += ", ";
    put_hex(out, part);
  }
  out += ')';
}

}  // namespace

void put_ioctl_name(std::string& out, const decode::ConstantSet& names, std::uint32_t number) {
  const IoctlNumber parts = parts_of(number);
  bool any = put_macro(out, parts);
  const auto put_names = [&](std::uint32_t value) {
    for (auto named = std::ranges::lower_bound(names.constants, value, {}, &decode::Constant::value);
         named != names.constants.end() && named->value == value; ++named) {
      if (any) out += " or ";
      out += named->name;
      any = true;
    }
  };
  put_names(number);
  if (any) return;
  const auto* other = std::ranges::lower_bound(decode::ioctls_on_i386, number, {}, &decode::IoctlOnI386::i386);
  if (other != std::end(decode::ioctls_on_i386) && other->i386 == number) put_names(other->lp64);
  if (!any) put_parts(out, parts);
}

}  // namespace callgate::report
