#include "decode/constants/block.h"

namespace callgate::decode {
namespace {

constexpr Constant partition_operations_values[] = {
    {"BLKPG_ADD_PARTITION", 1},
    {"BLKPG_DEL_PARTITION", 2},
    {"BLKPG_RESIZE_PARTITION", 3},
};

constexpr Constant zone_types_values[] = {
    {"BLK_ZONE_TYPE_CONVENTIONAL", 1},
    {"BLK_ZONE_TYPE_SEQWRITE_REQ", 2},
    {"BLK_ZONE_TYPE_SEQWRITE_PREF", 3},
};

constexpr Constant zone_conditions_values[] = {
    {"BLK_ZONE_COND_NOT_WP", 0},     {"BLK_ZONE_COND_EMPTY", 1},  {"BLK_ZONE_COND_IMP_OPEN", 2},
    {"BLK_ZONE_COND_EXP_OPEN", 3},   {"BLK_ZONE_COND_CLOSED", 4}, {"BLK_ZONE_COND_ACTIVE", 0xff},
    {"BLK_ZONE_COND_READONLY", 0xd}, {"BLK_ZONE_COND_FULL", 0xe}, {"BLK_ZONE_COND_OFFLINE", 0xf},
};

constexpr Constant zone_report_flags_values[] = {
    {"BLK_ZONE_REP_CAPACITY", 1},
    {"BLK_ZONE_REP_CACHED", 0x80000000},
};

constexpr Constant reservation_types_values[] = {
    {"PR_WRITE_EXCLUSIVE", 1},           {"PR_EXCLUSIVE_ACCESS", 2},         {"PR_WRITE_EXCLUSIVE_REG_ONLY", 3},
    {"PR_EXCLUSIVE_ACCESS_REG_ONLY", 4}, {"PR_WRITE_EXCLUSIVE_ALL_REGS", 5}, {"PR_EXCLUSIVE_ACCESS_ALL_REGS", 6},
};

constexpr Constant reservation_flags_values[] = {
    {"PR_FL_IGNORE_KEY", 1},
};

constexpr Constant ata_commands_values[] = {
    {"ATA_CMD_NOP", 0},
    {"ATA_CMD_CFA_REQ_EXT_ERR", 3},
    {"ATA_CMD_DSM", 6},
    {"ATA_CMD_DEV_RESET", 8},
    {"ATA_CMD_REQ_SENSE_DATA", 0xb},
    {"ATA_CMD_RESTORE", 0x10},
    {"ATA_CMD_PIO_READ", 0x20},
    {"ATA_CMD_READ_LONG", 0x22},
    {"ATA_CMD_READ_LONG_ONCE", 0x23},
    {"ATA_CMD_PIO_READ_EXT", 0x24},
    {"ATA_CMD_READ_EXT", 0x25},
    {"ATA_CMD_READ_QUEUED", 0x26},
    {"ATA_CMD_READ_NATIVE_MAX_EXT", 0x27},
    {"ATA_CMD_READ_MULTI_EXT", 0x29},
    {"ATA_CMD_READ_STREAM_DMA_EXT", 0x2a},
    {"ATA_CMD_READ_STREAM_EXT", 0x2b},
    {"ATA_CMD_READ_LOG_EXT", 0x2f},
    {"ATA_CMD_PIO_WRITE", 0x30},
    {"ATA_CMD_WRITE_LONG", 0x32},
    {"ATA_CMD_WRITE_LONG_ONCE", 0x33},
    {"ATA_CMD_PIO_WRITE_EXT", 0x34},
    {"ATA_CMD_WRITE_EXT", 0x35},
    {"ATA_CMD_WRITE_QUEUED", 0x36},
    {"ATA_CMD_SET_MAX_EXT", 0x37},
    {"ATA_CMD_CFA_WRITE_NE", 0x38},
    {"ATA_CMD_WRITE_MULTI_EXT", 0x39},
    {"ATA_CMD_WRITE_STREAM_DMA_EXT", 0x3a},
    {"ATA_CMD_WRITE_STREAM_EXT", 0x3b},
    {"ATA_CMD_WRITE_FUA_EXT", 0x3d},
    {"ATA_CMD_WRITE_QUEUED_FUA_EXT", 0x3e},
    {"ATA_CMD_WRITE_LOG_EXT", 0x3f},
    {"ATA_CMD_VERIFY", 0x40},
    {"ATA_CMD_VERIFY_EXT", 0x42},
    {"ATA_CMD_WRITE_UNCORR_EXT", 0x45},
    {"ATA_CMD_READ_LOG_DMA_EXT", 0x47},
    {"ATA_CMD_ZAC_MGMT_IN", 0x4a},
    {"ATA_CMD_CONFIG_STREAM", 0x51},
    {"ATA_CMD_WRITE_LOG_DMA_EXT", 0x57},
    {"ATA_CMD_TRUSTED_NONDATA", 0x5b},
    {"ATA_CMD_TRUSTED_RCV", 0x5c},
    {"ATA_CMD_TRUSTED_RCV_DMA", 0x5d},
    {"ATA_CMD_TRUSTED_SND", 0x5e},
    {"ATA_CMD_TRUSTED_SND_DMA", 0x5f},
    {"ATA_CMD_FPDMA_READ", 0x60},
    {"ATA_CMD_FPDMA_WRITE", 0x61},
    {"ATA_CMD_NCQ_NON_DATA", 0x63},
    {"ATA_CMD_FPDMA_SEND", 0x64},
    {"ATA_CMD_FPDMA_RECV", 0x65},
    {"ATA_CMD_CFA_TRANS_SECT", 0x87},
    {"ATA_CMD_EDD", 0x90},
    {"ATA_CMD_INIT_DEV_PARAMS", 0x91},
    {"ATA_CMD_DOWNLOAD_MICRO", 0x92},
    {"ATA_CMD_DOWNLOAD_MICRO_DMA", 0x93},
    {"ATA_CMD_ZAC_MGMT_OUT", 0x9f},
    {"ATA_CMD_PACKET", 0xa0},
    {"ATA_CMD_ID_ATAPI", 0xa1},
    {"ATA_CMD_SERVICE", 0xa2},
    {"ATA_CMD_SMART", 0xb0},
    {"ATA_CMD_CONF_OVERLAY", 0xb1},
    {"ATA_CMD_SANITIZE_DEVICE", 0xb4},
    {"ATA_CMD_CFA_ERASE", 0xc0},
    {"ATA_CMD_READ_MULTI", 0xc4},
    {"ATA_CMD_WRITE_MULTI", 0xc5},
    {"ATA_CMD_SET_MULTI", 0xc6},
    {"ATA_CMD_READ", 0xc8},
    {"ATA_CMD_WRITE", 0xca},
    {"ATA_CMD_CFA_WRITE_MULT_NE", 0xcd},
    {"ATA_CMD_WRITE_MULTI_FUA_EXT", 0xce},
    {"ATA_CMD_CHK_MED_CRD_TYP", 0xd1},
    {"ATA_CMD_MEDIA_LOCK", 0xde},
    {"ATA_CMD_MEDIA_UNLOCK", 0xdf},
    {"ATA_CMD_STANDBYNOW1", 0xe0},
    {"ATA_CMD_IDLEIMMEDIATE", 0xe1},
    {"ATA_CMD_STANDBY", 0xe2},
    {"ATA_CMD_IDLE", 0xe3},
    {"ATA_CMD_PMP_READ", 0xe4},
    {"ATA_CMD_CHK_POWER", 0xe5},
    {"ATA_CMD_SLEEP", 0xe6},
    {"ATA_CMD_FLUSH", 0xe7},
    {"ATA_CMD_PMP_WRITE", 0xe8},
    {"ATA_CMD_PMP_READ_DMA", 0xe9},
    {"ATA_CMD_FLUSH_EXT", 0xea},
    {"ATA_CMD_PMP_WRITE_DMA", 0xeb},
    {"ATA_CMD_ID_ATA", 0xec},
    {"ATA_CMD_SET_FEATURES", 0xef},
    {"ATA_CMD_SEC_SET_PASS", 0xf1},
    {"ATA_CMD_SEC_UNLOCK", 0xf2},
    {"ATA_CMD_SEC_ERASE_PREP", 0xf3},
    {"ATA_CMD_SEC_ERASE_UNIT", 0xf4},
    {"ATA_CMD_SEC_FREEZE_LOCK", 0xf5},
    {"ATA_CMD_SEC_DISABLE_PASS", 0xf6},
    {"ATA_CMD_READ_NATIVE_MAX", 0xf8},
    {"ATA_CMD_SET_MAX", 0xf9},
};

constexpr Constant ide_nice_flags_values[] = {
    {"1 << IDE_NICE_DSC_OVERLAP", 1}, {"1 << IDE_NICE_ATAPI_OVERLAP", 2}, {"1 << IDE_NICE_1", 8},
    {"1 << IDE_NICE_0", 4},           {"1 << IDE_NICE_2", 0x10},
};

constexpr Constant bus_states_values[] = {
    {"BUSSTATE_OFF", 0},
    {"BUSSTATE_ON", 1},
    {"BUSSTATE_TRISTATE", 2},
};

constexpr Constant loop_flags_values[] = {
    {"LO_FLAGS_READ_ONLY", 1}, {"LO_FLAGS_USE_AOPS", 2},     {"LO_FLAGS_AUTOCLEAR", 4},
    {"LO_FLAGS_PARTSCAN", 8},  {"LO_FLAGS_DIRECT_IO", 0x10},
};

constexpr Constant loop_ciphers_values[] = {
    {"LO_CRYPT_NONE", 0},       {"LO_CRYPT_XOR", 1},          {"LO_CRYPT_DES", 2},  {"LO_CRYPT_FISH2", 3},
    {"LO_CRYPT_BLOW", 4},       {"LO_CRYPT_CAST128", 5},      {"LO_CRYPT_IDEA", 6}, {"LO_CRYPT_DUMMY", 9},
    {"LO_CRYPT_SKIPJACK", 0xa}, {"LO_CRYPT_CRYPTOAPI", 0x12},
};

constexpr Constant device_mapper_flags_values[] = {
    {"DM_READONLY_FLAG", 0x1},
    {"DM_SUSPEND_FLAG", 0x2},
    {"DM_PERSISTENT_DEV_FLAG", 0x8},
    {"DM_STATUS_TABLE_FLAG", 0x10},
    {"DM_ACTIVE_PRESENT_FLAG", 0x20},
    {"DM_INACTIVE_PRESENT_FLAG", 0x40},
    {"DM_BUFFER_FULL_FLAG", 0x100},
    {"DM_SKIP_BDGET_FLAG", 0x200},
    {"DM_SKIP_LOCKFS_FLAG", 0x400},
    {"DM_NOFLUSH_FLAG", 0x800},
    {"DM_QUERY_INACTIVE_TABLE_FLAG", 0x1000},
    {"DM_UEVENT_GENERATED_FLAG", 0x2000},
    {"DM_UUID_FLAG", 0x4000},
    {"DM_SECURE_DATA_FLAG", 0x8000},
    {"DM_DATA_OUT_FLAG", 0x10000},
    {"DM_INTERNAL_SUSPEND_FLAG", 0x40000},
    {"DM_IMA_MEASUREMENT_FLAG", 0x80000},
};

constexpr Constant nbd_flags_values[] = {
    {"NBD_FLAG_HAS_FLAGS", 1},
    {"NBD_FLAG_READ_ONLY", 2},
    {"NBD_FLAG_SEND_FLUSH", 4},
    {"NBD_FLAG_SEND_FUA", 8},
    {"NBD_FLAG_ROTATIONAL", 0x10},
    {"NBD_FLAG_SEND_TRIM", 0x20},
    {"NBD_FLAG_SEND_WRITE_ZEROES", 0x40},
    {"NBD_FLAG_SEND_DF", 0x80},
    {"NBD_FLAG_CAN_MULTI_CONN", 0x100},
    {"NBD_FLAG_SEND_RESIZE", 0x200},
    {"NBD_FLAG_SEND_CACHE", 0x400},
};

}  // namespace

const ConstantSet partition_operations{"partition_operations", partition_operations_values, "BLKPG_???"};
const ConstantSet zone_types{"zone_types", zone_types_values, "BLK_ZONE_TYPE_???"};
const ConstantSet zone_conditions{"zone_conditions", zone_conditions_values, "BLK_ZONE_COND_???"};
const ConstantSet zone_report_flags{"zone_report_flags", zone_report_flags_values, "BLK_ZONE_REP_???"};
const ConstantSet reservation_types{"reservation_types", reservation_types_values, "PR_???"};
const ConstantSet reservation_flags{"reservation_flags", reservation_flags_values, "PR_FL_???"};
const ConstantSet ata_commands{"ata_commands", ata_commands_values, "ATA_CMD_???"};
const ConstantSet ide_nice_flags{"ide_nice_flags", ide_nice_flags_values, "IDE_NICE_???"};
const ConstantSet bus_states{"bus_states", bus_states_values, "BUSSTATE_???"};
const ConstantSet loop_flags{"loop_flags", loop_flags_values, "LO_FLAGS_???"};
const ConstantSet loop_ciphers{"loop_ciphers", loop_ciphers_values, "LO_CRYPT_???"};
const ConstantSet device_mapper_flags{"device_mapper_flags", device_mapper_flags_values, "DM_???_FLAG"};
const ConstantSet nbd_flags{"nbd_flags", nbd_flags_values, "NBD_IOC_FLAG_???"};

}  // namespace callgate::decode
