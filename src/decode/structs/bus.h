// Structures of devices on buses: USB (linux/usbdevice_fs.h), I2C (linux/i2c-dev.h).
#pragma once

#include "decode/constants/bus.h"
#include "decode/describe.h"

namespace callgate::decode::structs {

namespace bus_detail {
constexpr Condition to_device(std::string_view request_type) {
  return equals(request_type, 0, 0x80);
}
constexpr Condition from_device(std::string_view request_type) {
  return equals(request_type, 0x80, 0x80);
}
}  // namespace bus_detail

inline constexpr StructOf usb_control{
    "usbdevfs_ctrltransfer",
    hex("bRequestType", Type::u8),
    hex("bRequest", Type::u8),
    hex("wValue", Type::u16),
    hex("wIndex", Type::u16),
    u16("wLength"),
    u32("timeout"),
    when(bus_detail::to_device("bRequestType"), in_bytes("data", len::arg("wLength")))};
inline constexpr StructOf usb_control_got{
    "usbdevfs_ctrltransfer",
    hidden(hex("bRequestType", Type::u8)),
    pad(5),
    hidden(u16("wLength")),
    pad(4),
    aligned(element::address),
    when(bus_detail::from_device("bRequestType"), out_bytes("data", len::arg("wLength")))};
inline constexpr StructOf usb_bulk{"usbdevfs_bulktransfer", hex("ep", Type::u32), u32("len"), u32("timeout"),
                                   when(bus_detail::to_device("ep"), in_bytes("data", len::arg("len")))};
inline constexpr StructOf usb_bulk_got{
    "usbdevfs_bulktransfer",   hidden(u32("ep")),
    hidden(u32("len")),        pad(4),
    aligned(element::address), when(bus_detail::from_device("ep"), out_bytes("data", len::arg("len")))};
inline constexpr StructOf usb_set_interface{"usbdevfs_setinterface", u32("interface"), u32("altsetting")};
inline constexpr StructOf usb_driver_asked{"usbdevfs_getdriver", u32("interface"), pad(256)};
inline constexpr StructOf usb_driver_got{"usbdevfs_getdriver", pad(4), chars("driver", 256)};
inline constexpr StructOf usb_disconnect_claim{"usbdevfs_disconnect_claim", u32("interface"), hex("flags", Type::u32),
                                               chars("driver", 256)};
inline constexpr StructOf usb_urb{"usbdevfs_urb",
                                  choice("type", usb_transfer_types, Type::u8),
                                  hex("endpoint", Type::u8),
                                  hidden(s32("status")),
                                  flags("flags", usb_transfer_flags),
                                  address("buffer"),
                                  s32("buffer_length"),
                                  hidden(s32("actual_length")),
                                  s32("start_frame"),
                                  s32("number_of_packets"),
                                  hidden(s32("error_count")),
                                  u32("signr"),
                                  address("usercontext")};

namespace bus_detail {
// What is written can be read at the entry; where it is read (I2C_M_RD) there is nothing yet.
inline constexpr StructOf i2c_written{"i2c_msg", pad(4), hidden(u16("len")), aligned(element::address),
                                      in_bytes("buf", len::arg("len"))};
inline constexpr Case i2c_data_list[] = {as(0, i2c_written)};
inline constexpr Cases i2c_data{i2c_data_list, 1};
}  // namespace bus_detail
inline constexpr StructOf i2c_message{"i2c_msg",
                                      hex("addr", Type::u16),
                                      flags("flags", i2c_message_flags, Type::u16),
                                      u16("len"),
                                      select("flags", bus_detail::i2c_data),
                                      hidden(address("buf"))};
inline constexpr StructOf i2c_messages{"i2c_rdwr_ioctl_data", in("msgs", i2c_message, len::count("nmsgs")),
                                       u32("nmsgs")};
inline constexpr StructOf i2c_smbus{"i2c_smbus_ioctl_data", choice("read_write", i2c_directions, Type::u8),
                                    hex("command", Type::u8), choice("size", i2c_sizes, Type::u32), address("data")};

/// linux/spi/spidev.h
inline constexpr StructOf spi_ioc_transfer{"spi_ioc_transfer",
                                           in_64_bits(in_bytes("tx_buf", len::arg("len"))),
                                           address("rx_buf", Type::pointer64),
                                           u32("len"),
                                           u32("speed_hz"),
                                           u16("delay_usecs"),
                                           u8("bits_per_word"),
                                           u8("cs_change"),
                                           u8("tx_nbits"),
                                           u8("rx_nbits"),
                                           u8("word_delay_usecs"),
                                           pad(1)};

}  // namespace callgate::decode::structs
