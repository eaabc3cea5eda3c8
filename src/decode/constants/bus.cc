#include "decode/constants/bus.h"

namespace callgate::decode {
namespace {

constexpr Constant usb_transfer_types_values[] = {
    {"USBDEVFS_URB_TYPE_ISO", 0},
    {"USBDEVFS_URB_TYPE_INTERRUPT", 1},
    {"USBDEVFS_URB_TYPE_CONTROL", 2},
    {"USBDEVFS_URB_TYPE_BULK", 3},
};
constexpr Constant usb_transfer_flags_values[] = {
    {"USBDEVFS_URB_SHORT_NOT_OK", 1},   {"USBDEVFS_URB_ISO_ASAP", 2},        {"USBDEVFS_URB_BULK_CONTINUATION", 4},
    {"USBDEVFS_URB_ZERO_PACKET", 0x40}, {"USBDEVFS_URB_NO_INTERRUPT", 0x80},
};
constexpr Constant usb_capabilities_values[] = {
    {"USBDEVFS_CAP_ZERO_PACKET", 1},
    {"USBDEVFS_CAP_BULK_CONTINUATION", 2},
    {"USBDEVFS_CAP_NO_PACKET_SIZE_LIM", 4},
    {"USBDEVFS_CAP_BULK_SCATTER_GATHER", 8},
    {"USBDEVFS_CAP_REAP_AFTER_DISCONNECT", 0x10},
    {"USBDEVFS_CAP_MMAP", 0x20},
    {"USBDEVFS_CAP_DROP_PRIVILEGES", 0x40},
    {"USBDEVFS_CAP_CONNINFO_EX", 0x80},
    {"USBDEVFS_CAP_SUSPEND", 0x100},
};
constexpr Constant i2c_functions_values[] = {
    {"I2C_FUNC_I2C", 1},
    {"I2C_FUNC_10BIT_ADDR", 2},
    {"I2C_FUNC_PROTOCOL_MANGLING", 4},
    {"I2C_FUNC_SMBUS_PEC", 8},
    {"I2C_FUNC_NOSTART", 0x10},
    {"I2C_FUNC_SLAVE", 0x20},
    {"I2C_FUNC_SMBUS_BLOCK_PROC_CALL", 0x8000},
    {"I2C_FUNC_SMBUS_QUICK", 0x10000},
    {"I2C_FUNC_SMBUS_READ_BYTE", 0x20000},
    {"I2C_FUNC_SMBUS_WRITE_BYTE", 0x40000},
    {"I2C_FUNC_SMBUS_READ_BYTE_DATA", 0x80000},
    {"I2C_FUNC_SMBUS_WRITE_BYTE_DATA", 0x100000},
    {"I2C_FUNC_SMBUS_READ_WORD_DATA", 0x200000},
    {"I2C_FUNC_SMBUS_WRITE_WORD_DATA", 0x400000},
    {"I2C_FUNC_SMBUS_PROC_CALL", 0x800000},
    {"I2C_FUNC_SMBUS_READ_BLOCK_DATA", 0x1000000},
    {"I2C_FUNC_SMBUS_WRITE_BLOCK_DATA", 0x2000000},
    {"I2C_FUNC_SMBUS_READ_I2C_BLOCK", 0x4000000},
    {"I2C_FUNC_SMBUS_WRITE_I2C_BLOCK", 0x8000000},
    {"I2C_FUNC_SMBUS_HOST_NOTIFY", 0x10000000},
};
constexpr Constant i2c_message_flags_values[] = {
    {"I2C_M_RD", 1},
    {"I2C_M_TEN", 0x10},
    {"I2C_M_DMA_SAFE", 0x200},
    {"I2C_M_RECV_LEN", 0x400},
    {"I2C_M_NO_RD_ACK", 0x800},
    {"I2C_M_IGNORE_NAK", 0x1000},
    {"I2C_M_REV_DIR_ADDR", 0x2000},
    {"I2C_M_NOSTART", 0x4000},
    {"I2C_M_STOP", 0x8000},
};
constexpr Constant i2c_directions_values[] = {
    {"I2C_SMBUS_WRITE", 0},
    {"I2C_SMBUS_READ", 1},
};
constexpr Constant i2c_sizes_values[] = {
    {"I2C_SMBUS_QUICK", 0},
    {"I2C_SMBUS_BYTE", 1},
    {"I2C_SMBUS_BYTE_DATA", 2},
    {"I2C_SMBUS_WORD_DATA", 3},
    {"I2C_SMBUS_PROC_CALL", 4},
    {"I2C_SMBUS_BLOCK_DATA", 5},
    {"I2C_SMBUS_I2C_BLOCK_BROKEN", 6},
    {"I2C_SMBUS_BLOCK_PROC_CALL", 7},
    {"I2C_SMBUS_I2C_BLOCK_DATA", 8},
};
constexpr Constant spi_modes_values[] = {
    {"SPI_CPHA", 1},
    {"SPI_CPOL", 2},
    {"SPI_CS_HIGH", 4},
    {"SPI_LSB_FIRST", 8},
    {"SPI_3WIRE", 0x10},
    {"SPI_LOOP", 0x20},
    {"SPI_NO_CS", 0x40},
    {"SPI_READY", 0x80},
    {"SPI_TX_DUAL", 0x100},
    {"SPI_TX_QUAD", 0x200},
    {"SPI_RX_DUAL", 0x400},
    {"SPI_RX_QUAD", 0x800},
    {"SPI_CS_WORD", 0x1000},
    {"SPI_TX_OCTAL", 0x2000},
    {"SPI_RX_OCTAL", 0x4000},
    {"SPI_3WIRE_HIZ", 0x8000},
    {"SPI_RX_CPHA_FLIP", 0x10000},
    {"SPI_MOSI_IDLE_LOW", 0x20000},
};

}  // namespace

const ConstantSet usb_transfer_types{"usb_transfer_types", usb_transfer_types_values, "USBDEVFS_URB_TYPE_???"};
const ConstantSet usb_transfer_flags{"usb_transfer_flags", usb_transfer_flags_values, "USBDEVFS_URB_???"};
const ConstantSet usb_capabilities{"usb_capabilities", usb_capabilities_values, "USBDEVFS_CAP_???"};
const ConstantSet i2c_functions{"i2c_functions", i2c_functions_values, "I2C_FUNC_???"};
const ConstantSet i2c_message_flags{"i2c_message_flags", i2c_message_flags_values, "I2C_M_???"};
const ConstantSet i2c_directions{"i2c_directions", i2c_directions_values, ""};
const ConstantSet i2c_sizes{"i2c_sizes", i2c_sizes_values, ""};
const ConstantSet spi_modes{"spi_modes", spi_modes_values, "SPI_???"};

}  // namespace callgate::decode
