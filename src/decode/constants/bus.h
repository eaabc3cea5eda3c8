// Devices on buses: USB (linux/usbdevice_fs.h), I2C (linux/i2c.h) and SPI (linux/spi/spi.h).
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet usb_transfer_types;
extern const ConstantSet usb_transfer_flags;
extern const ConstantSet usb_capabilities;
extern const ConstantSet i2c_functions;
extern const ConstantSet i2c_message_flags;
extern const ConstantSet i2c_directions;
extern const ConstantSet i2c_sizes;
extern const ConstantSet spi_modes;

}  // namespace callgate::decode
