// Commands to input devices, consoles, SCSI devices and files: what only answers show, and numbers of any length.
#include <doctest/doctest.h>
#include <linux/dm-ioctl.h>
#include <linux/fs.h>
#include <linux/fscrypt.h>
#include <linux/fsverity.h>
#include <linux/hidraw.h>
#include <linux/input.h>
#include <linux/kd.h>
#include <linux/spi/spidev.h>
#include <linux/vfio.h>
#include <scsi/sg.h>

#include <cstring>
#include <string>

#include "decode/constants.h"
#include "decoding.h"

using namespace callgate::decode;
using namespace callgate::decode::testing;

TEST_CASE("the codes that a device has are the bits that the kernel wrote") {
  for (const std::uint64_t command : {EVIOCGBIT(EV_KEY, 96), EVIOCGBIT(EV_KEY, 8), EVIOCGKEY(32)}) {
    Decoding tracee;
    DecodedCall& call = tracee.enter("ioctl", {3, command, 0x1000});
    CHECK(argument(call, "arg").pending);
    tracee.place(0x1000, std::string_view("\x02\x00\x01\xff", 4));
    tracee.exit(call, 3);
    const Value& bits = argument(call, "arg");
    CHECK(bits.form == Value::Form::bytes);
    CHECK(bits.bytes == std::string_view("\x02\x00\x01", 3));
    REQUIRE(bits.item->constants != nullptr);
    CHECK(constant_of(*bits.item->constants, 1)->name == "KEY_ESC");
    CHECK(constant_of(*bits.item->constants, 16)->name == "KEY_Q");
  }
}

TEST_CASE("each axis has a command of its own") {
  Decoding tracee;
  const input_absinfo info{.value = 1, .minimum = 2, .maximum = 3, .fuzz = 4, .flat = 5, .resolution = 6};
  tracee.place_object(0x1000, info);
  for (const unsigned axis : {0U, 0x39U, 0x3fU}) {
    CAPTURE(axis);
    DecodedCall& got = tracee.enter("ioctl", {3, EVIOCGABS(axis), 0x1000});
    tracee.exit(got, 0);
    CHECK(field(target(argument(got, "arg")), "resolution").raw == 6);
    CHECK(field(target(argument(tracee.enter("ioctl", {3, EVIOCSABS(axis), 0x1000}), "arg")), "maximum").raw == 3);
  }
}

TEST_CASE("what a command's number has room for is what the caller gives") {
  Decoding tracee;
  tracee.place(0x1000, "\1\2\3\4\5\6\7\10");
  CHECK(argument(tracee.enter("ioctl", {3, HIDIOCSFEATURE(3), 0x1000}), "arg").bytes == "\1\2\3");
  CHECK(argument(tracee.enter("ioctl", {3, HIDIOCSFEATURE(5), 0x1000}), "arg").bytes == "\1\2\3\4\5");
  DecodedCall& slots = tracee.enter("ioctl", {3, EVIOCGMTSLOTS(8), 0x1000});
  tracee.exit(slots, 0);
  const Value& values = field(target(argument(slots, "arg")), "values");
  REQUIRE(target(values).children.size() == 1);
  CHECK(target(values).children[0].raw == 0x08070605);
}

TEST_CASE("a message on an SPI bus is of as many transfers as its number has room for") {
  Decoding tracee;
  spi_ioc_transfer transfers[2]{};
  transfers[0].tx_buf = 0x2000;
  transfers[0].len = 2;
  transfers[1].rx_buf = 0x3000;
  transfers[1].len = 4;
  tracee.place_object(0x1000, transfers);
  tracee.place(0x2000, "xy");
  const Value& message = argument(tracee.enter("ioctl", {3, SPI_IOC_MESSAGE(2), 0x1000}), "arg");
  REQUIRE(target(message).children.size() == 2);
  CHECK(field(target(message).children[0], "tx_buf").bytes == "xy");
  CHECK(field(target(message).children[1], "rx_buf").raw == 0x3000);
  const Value& shorter = argument(tracee.enter("ioctl", {3, SPI_IOC_MESSAGE(1), 0x1000}), "arg");
  CHECK(target(shorter).children.size() == 1);
}

TEST_CASE("of a device's interrupts the descriptors that are bound to them") {
  Decoding tracee;
  const vfio_irq_set request{.argsz = sizeof(vfio_irq_set) + 8,
                             .flags = VFIO_IRQ_SET_DATA_EVENTFD | VFIO_IRQ_SET_ACTION_TRIGGER,
                             .index = VFIO_PCI_MSIX_IRQ_INDEX,
                             .start = 0,
                             .count = 2};
  tracee.place(0x1000, Bytes{}.add(request).add(7).add(8).view());
  const Value& set = argument(tracee.enter("ioctl", {3, VFIO_DEVICE_SET_IRQS, 0x1000}), "arg");
  const Value& fds = target(field(target(set), "data"));
  REQUIRE(fds.children.size() == 2);
  CHECK(fds.children[1].raw == 8);
}

TEST_CASE("the mapped device that the kernel tells of stands beside the one that was asked for") {
  Decoding tracee({.verbose = true});
  dm_ioctl asked{};
  asked.version[0] = 4;
  asked.data_size = sizeof(dm_ioctl) + 200;
  asked.data_start = sizeof(dm_ioctl);
  std::strcpy(asked.name, "volume");
  tracee.place_object(0x1000, asked);
  DecodedCall& call = tracee.enter("ioctl", {3, DM_TABLE_STATUS, 0x1000});
  dm_ioctl told = asked;
  told.target_count = 1;
  dm_target_spec spec{};
  spec.length = 100;
  std::strcpy(spec.target_type, "linear");
  tracee.forget();
  tracee.place(0x1000, Bytes{}.add(told).add(spec).text("8:16 0").text(std::string(200, '\0')).view());
  tracee.exit(call, 0);
  const Value& change = argument(call, "arg");
  REQUIRE(change.form == Value::Form::change);
  CHECK(target(change.children[0]).children.size() == 1);
  const Value& answer = target(change.children[1]);
  REQUIRE(answer.children.size() == 2);
  CHECK(field(answer.children[0], "target_count").raw == 1);
  CHECK(field(answer.children[1], "target_type").bytes == "linear");
  CHECK(field(answer.children[1], "string").bytes == "8:16 0");
}

TEST_CASE("of an effect the part that its type has") {
  Decoding tracee;
  ff_effect effect{};
  effect.type = FF_RUMBLE;
  effect.u.rumble.weak_magnitude = 7;
  tracee.place_object(0x1000, effect);
  const Value& given = argument(tracee.enter("ioctl", {3, EVIOCSFF, 0x1000}), "arg");
  CHECK(field(field(target(given), "rumble"), "weak_magnitude").raw == 7);
  CHECK_FALSE(has_field(target(given), "constant"));
}

TEST_CASE("a request to a SCSI device shows what was transferred, even if it failed") {
  Decoding tracee;
  sg_io_hdr header{};
  header.interface_id = 'S';
  header.dxfer_direction = SG_DXFER_FROM_DEV;
  header.dxfer_len = 8;
  header.dxferp = reinterpret_cast<void*>(0x2000);
  tracee.place_object(0x1000, header);
  DecodedCall& call = tracee.enter("ioctl", {3, SG_IO, 0x1000});
  tracee.forget();
  header.resid = 5;
  header.sb_len_wr = 2;
  header.sbp = reinterpret_cast<unsigned char*>(0x3000);
  tracee.place_object(0x1000, header);
  tracee.place(0x2000, "12345678");
  tracee.place(0x3000, "xy");
  tracee.exit(call, -5);
  const Value& request = target(argument(call, "arg"));
  CHECK(field(request, "dxferp").bytes == "123");
  CHECK(field(request, "sbp").bytes == "xy");
  CHECK(field(request, "dxfer_len").raw == 8);
}

TEST_CASE("a font's bytes are 32 for each of its characters") {
  Decoding tracee({.string_bytes = 100});
  const console_font_op font{.op = KD_FONT_OP_SET,
                             .flags = 0,
                             .width = 8,
                             .height = 16,
                             .charcount = 2,
                             .data = reinterpret_cast<unsigned char*>(0x2000)};
  tracee.place_object(0x1000, font);
  tracee.place(0x2000, std::string(80, 'f'));
  const Value& set = argument(tracee.enter("ioctl", {3, KDFONTOP, 0x1000}), "arg");
  CHECK(field(target(set.children[0]), "data").bytes == std::string(64, 'f'));
}

TEST_CASE("a policy of encryption says by its first byte which it is") {
  Decoding tracee;
  fscrypt_policy_v2 policy{};
  policy.version = FSCRYPT_POLICY_V2;
  policy.master_key_identifier[0] = 'k';
  tracee.place_object(0x1000, policy);
  const Value& newer = argument(tracee.enter("ioctl", {3, FS_IOC_SET_ENCRYPTION_POLICY, 0x1000}), "arg");
  CHECK(field(target(newer), "master_key_identifier").bytes.front() == 'k');
  tracee.place(0x2000, std::string(24, '\0'));
  const Value& older = argument(tracee.enter("ioctl", {3, FS_IOC_SET_ENCRYPTION_POLICY, 0x2000}), "arg");
  CHECK(field(target(older), "master_key_descriptor").bytes.size() == 8);
}

TEST_CASE("metadata of an authenticated file are as many as the call returned") {
  Decoding tracee;
  const fsverity_read_metadata_arg asked{.metadata_type = FS_VERITY_METADATA_TYPE_MERKLE_TREE,
                                         .offset = 0,
                                         .length = 8,
                                         .buf_ptr = 0x2000,
                                         .__reserved = 0};
  tracee.place_object(0x1000, asked);
  DecodedCall& call = tracee.enter("ioctl", {3, FS_IOC_READ_VERITY_METADATA, 0x1000});
  tracee.place(0x2000, "abcdefgh");
  tracee.exit(call, 3);
  CHECK(field(target(argument(call, "arg")), "buf_ptr").bytes == "abc");
}
