// What ioctl's commands to devices on buses take and answer, as they are decoded.
#include <doctest/doctest.h>
#include <linux/i2c-dev.h>
#include <linux/i2c.h>
#include <linux/usbdevice_fs.h>
#include <sys/ioctl.h>

#include <cstddef>

#include "decode/structs/bus.h"
#include "decoding.h"

using namespace callgate::decode;
using namespace callgate::decode::testing;

TEST_CASE("structs of devices on buses are laid out as C lays them out") {
  constexpr auto lp64 = static_cast<std::size_t>(Model::lp64);
  CHECK(structs::usb_control.size[lp64] == sizeof(usbdevfs_ctrltransfer));
  CHECK(structs::usb_control_got.size[lp64] == sizeof(usbdevfs_ctrltransfer));
  CHECK(structs::usb_bulk.size[lp64] == sizeof(usbdevfs_bulktransfer));
  CHECK(structs::usb_bulk_got.size[lp64] == sizeof(usbdevfs_bulktransfer));
  CHECK(structs::usb_urb.size[lp64] == sizeof(usbdevfs_urb));
  CHECK(structs::usb_disconnect_claim.size[lp64] == sizeof(usbdevfs_disconnect_claim));
  CHECK(structs::i2c_message.size[lp64] == sizeof(i2c_msg));
  CHECK(structs::i2c_messages.size[lp64] == sizeof(i2c_rdwr_ioctl_data));
  CHECK(structs::i2c_smbus.size[lp64] == sizeof(i2c_smbus_ioctl_data));
}

TEST_CASE("what a USB device sends shows after the call, what it gets before") {
  Decoding tracee;
  usbdevfs_ctrltransfer wanted{};
  wanted.bRequestType = 0x80;
  wanted.wLength = 4;
  wanted.data = reinterpret_cast<void*>(0x2000);
  tracee.place_object(0x1000, wanted);
  DecodedCall& call = tracee.enter("ioctl", {3, USBDEVFS_CONTROL, 0x1000});
  tracee.place(0x2000, "abcd");
  tracee.exit(call, 4);
  CHECK(field(target(argument(call, "arg")), "data").bytes == "abcd");
  DecodedCall& failed = tracee.enter("ioctl", {3, USBDEVFS_CONTROL, 0x1000});
  tracee.exit(failed, -32);
  CHECK_FALSE(has_field(target(argument(failed, "arg")), "data"));

  wanted.bRequestType = 0;
  tracee.place_object(0x1000, wanted);
  DecodedCall& sent = tracee.enter("ioctl", {3, USBDEVFS_CONTROL, 0x1000});
  tracee.exit(sent, -32);
  CHECK(field(target(argument(sent, "arg")), "data").bytes == "abcd");
}

TEST_CASE("messages to an I2C device show what is written") {
  Decoding tracee;
  i2c_msg messages[2]{};
  messages[0].addr = 0x50;
  messages[0].len = 2;
  messages[0].buf = reinterpret_cast<__u8*>(0x3000);
  messages[1].addr = 0x50;
  messages[1].flags = I2C_M_RD;
  i2c_rdwr_ioctl_data all{};
  all.msgs = reinterpret_cast<i2c_msg*>(0x2000);
  all.nmsgs = 2;
  tracee.place_object(0x1000, all);
  tracee.place_object(0x2000, messages);
  tracee.place(0x3000, "xy");
  const DecodedCall& call = tracee.enter("ioctl", {3, I2C_RDWR, 0x1000});
  const Value& list = target(field(target(argument(call, "arg")), "msgs"));
  REQUIRE(list.children.size() == 2);
  CHECK(field(list.children[0], "buf").bytes == "xy");
  CHECK_FALSE(has_field(list.children[1], "buf"));
}
