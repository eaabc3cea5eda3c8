// What ioctl numbers are called.
#include "report/ioctl_name.h"

#include <doctest/doctest.h>

#include "decode/constants/ioctl.h"

namespace callgate::report {
namespace {

std::string name(std::uint32_t number) {
  std::string out;
  put_ioctl_name(out, decode::ioctl_commands, number);
  return out;
}

TEST_CASE("names of ioctl numbers") {
  CHECK(name(0x5401) == "TCGETS");
  CHECK(name(0x5402) == "TCSETS");
  CHECK(name(0x40049409) == "FICLONE");
  CHECK(name(0xc020660b) == "FS_IOC_FIEMAP");
}

TEST_CASE("two subsystems may share a number") {
  CHECK(name(0x5501) == "UI_DEV_CREATE or USB_RAW_IOCTL_RUN");
  CHECK(name(0x80204d01) == "MIXER_READ(1) or MEMGETINFO");
}

TEST_CASE("macros with arguments") {
  CHECK(name(0x81004506) == "EVIOCGNAME(256)");
  CHECK(name(0x80604520) == "EVIOCGBIT(0, 96)");
  CHECK(name(0x80604521) == "EVIOCGBIT(EV_KEY, 96)");
  CHECK(name(0x8060453f) == "EVIOCGBIT(0x1f /* EV_??? */, 96)");
  CHECK(name(0x80184540) == "EVIOCGABS(ABS_X)");
  CHECK(name(0x401845c0) == "EVIOCSABS(ABS_X)");
  CHECK(name(0x40334d60) == "MIXER_WRITE(96)");
  CHECK(name(0xc0334d60) == "_IOC(_IOC_READ|_IOC_WRITE, 0x4d, 0x60, 0x33)");
}

TEST_CASE("what has no name shows its parts") {
  CHECK(name(0xd2345678) == "_IOC(_IOC_READ|_IOC_WRITE, 0x56, 0x78, 0x1234)");
  CHECK(name(0x12345678) == "_IOC(_IOC_NONE, 0x56, 0x78, 0x1234)");
  CHECK(name(0) == "_IOC(_IOC_NONE, 0, 0, 0)");
}

}  // namespace
}  // namespace callgate::report
