#include "decode/constants/mtd.h"

namespace callgate::decode {
namespace {

constexpr Constant mtd_file_modes_values[] = {
    {"MTD_FILE_MODE_NORMAL", 0},
    {"MTD_FILE_MODE_OTP_FACTORY", 1},
    {"MTD_FILE_MODE_OTP_USER", 2},
    {"MTD_FILE_MODE_RAW", 3},
};

constexpr Constant mtd_otp_modes_values[] = {
    {"MTD_OTP_OFF", 0},
    {"MTD_OTP_FACTORY", 1},
    {"MTD_OTP_USER", 2},
};

constexpr Constant mtd_operation_modes_values[] = {
    {"MTD_OPS_PLACE_OOB", 0},
    {"MTD_OPS_AUTO_OOB", 1},
    {"MTD_OPS_RAW", 2},
};

constexpr Constant mtd_types_values[] = {
    {"MTD_ABSENT", 0},    {"MTD_RAM", 1},       {"MTD_ROM", 2},       {"MTD_NORFLASH", 3},
    {"MTD_NANDFLASH", 4}, {"MTD_DATAFLASH", 6}, {"MTD_UBIVOLUME", 7}, {"MTD_MLCNANDFLASH", 8},
};

constexpr Constant mtd_flags_values[] = {
    {"MTD_WRITEABLE", 0x400},     {"MTD_BIT_WRITEABLE", 0x800},         {"MTD_NO_ERASE", 0x1000},
    {"MTD_POWERUP_LOCK", 0x2000}, {"MTD_SLC_ON_MLC_EMULATION", 0x4000},
};

constexpr Constant mtd_ecc_modes_values[] = {
    {"MTD_NANDECC_OFF", 0},       {"MTD_NANDECC_PLACE", 1},      {"MTD_NANDECC_AUTOPLACE", 2},
    {"MTD_NANDECC_PLACEONLY", 3}, {"MTD_NANDECC_AUTOPL_USR", 4},
};

constexpr Constant ubi_volume_types_values[] = {
    {"UBI_DYNAMIC_VOLUME", 3},
    {"UBI_STATIC_VOLUME", 4},
};

constexpr Constant ubi_volume_flags_values[] = {
    {"UBI_VOL_SKIP_CRC_CHECK_FLG", 1},
};

constexpr Constant ubi_volume_properties_values[] = {
    {"UBI_VOL_PROP_DIRECT_WRITE", 1},
};

constexpr Constant ubi_data_types_values[] = {
    {"UBI_LONGTERM", 1},
    {"UBI_SHORTTERM", 2},
    {"UBI_UNKNOWN", 3},
};

}  // namespace

const ConstantSet mtd_file_modes{"mtd_file_modes", mtd_file_modes_values, "MTD_FILE_MODE_???"};
const ConstantSet mtd_otp_modes{"mtd_otp_modes", mtd_otp_modes_values, "MTD_OTP_???"};
const ConstantSet mtd_operation_modes{"mtd_operation_modes", mtd_operation_modes_values, "MTD_OPS_???"};
const ConstantSet mtd_types{"mtd_types", mtd_types_values, "MTD_???"};
const ConstantSet mtd_flags{"mtd_flags", mtd_flags_values, "MTD_???"};
const ConstantSet mtd_ecc_modes{"mtd_ecc_modes", mtd_ecc_modes_values, "MTD_NANDECC_???"};
const ConstantSet ubi_volume_types{"ubi_volume_types", ubi_volume_types_values, "UBI_???_VOLUME"};
const ConstantSet ubi_volume_flags{"ubi_volume_flags", ubi_volume_flags_values, "UBI_VOL_???"};
const ConstantSet ubi_volume_properties{"ubi_volume_properties", ubi_volume_properties_values, "UBI_VOL_PROP_???"};
const ConstantSet ubi_data_types{"ubi_data_types", ubi_data_types_values, "UBI_???"};

}  // namespace callgate::decode
