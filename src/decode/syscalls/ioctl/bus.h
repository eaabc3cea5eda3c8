// The commands of ioctl to devices on buses: USB (linux/usbdevice_fs.h), I2C (linux/i2c-dev.h), SPI
// (linux/spi/spidev.h).
#pragma once

#include "decode/custom/answer.h"
#include "decode/describe.h"
#include "decode/structs/bus.h"

namespace callgate::decode::syscalls::ioctl {

inline constexpr Item usb_capability_word = flags({}, usb_capabilities);
inline constexpr Item i2c_function_word = flags({}, i2c_functions, Type::ulong);
inline constexpr Item spi_mode8 = flags({}, spi_modes, Type::u8);
inline constexpr Item spi_mode32 = flags({}, spi_modes);

inline constexpr Case bus[] = {
    on(0x701, ulong("arg")),                                                              // I2C_RETRIES
    on(0x702, ulong("arg")),                                                              // I2C_TIMEOUT
    on(0x703, hex("arg")),                                                                // I2C_SLAVE
    on(0x704, ulong("arg")),                                                              // I2C_TENBIT
    on(0x705, out("arg", i2c_function_word)),                                             // I2C_FUNCS
    on(0x706, hex("arg")),                                                                // I2C_SLAVE_FORCE
    on(0x707, ret::number, in("arg", structs::i2c_messages)),                             // I2C_RDWR
    on(0x708, ulong("arg")),                                                              // I2C_PEC
    on(0x720, in("arg", structs::i2c_smbus)),                                             // I2C_SMBUS
    on(0x550b, address("arg")),                                                           // USBDEVFS_DISCARDURB
    on(0x5514),                                                                           // USBDEVFS_RESET
    on(0x551f, ret::number),                                                              // USBDEVFS_GET_SPEED
    on(0x5521),                                                                           // USBDEVFS_FORBID_SUSPEND
    on(0x5522),                                                                           // USBDEVFS_ALLOW_SUSPEND
    on(0x5523),                                                                           // USBDEVFS_WAIT_FOR_RESUME
    on(0x40016b01, in("arg", spi_mode8)),                                                 // SPI_IOC_WR_MODE
    on(0x40016b02, in("arg", element::u8)),                                               // SPI_IOC_WR_LSB_FIRST
    on(0x40016b03, in("arg", element::u8)),                                               // SPI_IOC_WR_BITS_PER_WORD
    on(0x4004551e, in("arg", element::hex32)),                                            // USBDEVFS_DROP_PRIVILEGES
    on(0x40046b04, in("arg", element::u32)),                                              // SPI_IOC_WR_MAX_SPEED_HZ
    on(0x40046b05, in("arg", spi_mode32)),                                                // SPI_IOC_WR_MODE32
    on(0x4008550c, out("arg", element::address)),                                         // USBDEVFS_REAPURB
    on(0x4008550d, out("arg", element::address)),                                         // USBDEVFS_REAPURBNDELAY
    on(0x41045508, exchange("arg", structs::usb_driver_asked, structs::usb_driver_got)),  // USBDEVFS_GETDRIVER
    on(0x80016b01, out("arg", spi_mode8)),                                                // SPI_IOC_RD_MODE
    on(0x80016b02, out("arg", element::u8)),                                              // SPI_IOC_RD_LSB_FIRST
    on(0x80016b03, out("arg", element::u8)),                                              // SPI_IOC_RD_BITS_PER_WORD
    on(0x80045503, in("arg", element::hex32)),                                            // USBDEVFS_RESETEP
    on(0x80045505, in("arg", element::u32)),                                              // USBDEVFS_SETCONFIGURATION
    on(0x8004550f, in("arg", element::u32)),                                              // USBDEVFS_CLAIMINTERFACE
    on(0x80045510, in("arg", element::u32)),                                              // USBDEVFS_RELEASEINTERFACE
    on(0x80045515, in("arg", element::hex32)),                                            // USBDEVFS_CLEAR_HALT
    on(0x80045518, in("arg", element::u32)),                                              // USBDEVFS_CLAIM_PORT
    on(0x80045519, in("arg", element::u32)),                                              // USBDEVFS_RELEASE_PORT
    on(0x8004551a, out("arg", usb_capability_word)),                                      // USBDEVFS_GET_CAPABILITIES
    on(0x80046b04, out("arg", element::u32)),                                             // SPI_IOC_RD_MAX_SPEED_HZ
    on(0x80046b05, out("arg", spi_mode32)),                                               // SPI_IOC_RD_MODE32
    on(0x80085504, in("arg", structs::usb_set_interface)),                                // USBDEVFS_SETINTERFACE
    on(0x8038550a, in("arg", structs::usb_urb)),                                          // USBDEVFS_SUBMITURB
    on(0x8108551b, in("arg", structs::usb_disconnect_claim)),                             // USBDEVFS_DISCONNECT_CLAIM
    on(0xc0185500, ret::size, exchange("arg", structs::usb_control, structs::usb_control_got)),  // USBDEVFS_CONTROL
    on(0xc0185502, ret::size, exchange("arg", structs::usb_bulk, structs::usb_bulk_got)),        // USBDEVFS_BULK
};

}  // namespace callgate::decode::syscalls::ioctl
