#include "decode/constants/device.h"

namespace callgate::decode {
namespace {

constexpr Constant terminal_input_flags_values[] = {
    {"IGNBRK", 0x1},  {"BRKINT", 0x2},  {"IGNPAR", 0x4},   {"PARMRK", 0x8},     {"INPCK", 0x10},
    {"ISTRIP", 0x20}, {"INLCR", 0x40},  {"IGNCR", 0x80},   {"ICRNL", 0x100},    {"IUCLC", 0x200},
    {"IXON", 0x400},  {"IXANY", 0x800}, {"IXOFF", 0x1000}, {"IMAXBEL", 0x2000}, {"IUTF8", 0x4000},
};
constexpr Constant terminal_output_flags_values[] = {
    {"NL0", 0, 0x100},        {"NL1", 0x100, 0x100},
    {"CR0", 0, 0x600},        {"CR1", 0x200, 0x600},
    {"CR2", 0x400, 0x600},    {"CR3", 0x600, 0x600},
    {"TAB0", 0, 0x1800},      {"TAB1", 0x800, 0x1800},
    {"TAB2", 0x1000, 0x1800}, {"XTABS", 0x1800, 0x1800},
    {"BS0", 0, 0x2000},       {"BS1", 0x2000, 0x2000},
    {"VT0", 0, 0x4000},       {"VT1", 0x4000, 0x4000},
    {"FF0", 0, 0x8000},       {"FF1", 0x8000, 0x8000},
    {"OPOST", 0x1},           {"OLCUC", 0x2},
    {"ONLCR", 0x4},           {"OCRNL", 0x8},
    {"ONOCR", 0x10},          {"ONLRET", 0x20},
    {"OFILL", 0x40},          {"OFDEL", 0x80},
};
constexpr Constant terminal_control_flags_values[] = {
    {"B0", 0, 0x100f},
    {"B50", 0x1, 0x100f},
    {"B75", 0x2, 0x100f},
    {"B110", 0x3, 0x100f},
    {"B134", 0x4, 0x100f},
    {"B150", 0x5, 0x100f},
    {"B200", 0x6, 0x100f},
    {"B300", 0x7, 0x100f},
    {"B600", 0x8, 0x100f},
    {"B1200", 0x9, 0x100f},
    {"B1800", 0xa, 0x100f},
    {"B2400", 0xb, 0x100f},
    {"B4800", 0xc, 0x100f},
    {"B9600", 0xd, 0x100f},
    {"B19200", 0xe, 0x100f},
    {"B38400", 0xf, 0x100f},
    {"BOTHER", 0x1000, 0x100f},
    {"B57600", 0x1001, 0x100f},
    {"B115200", 0x1002, 0x100f},
    {"B230400", 0x1003, 0x100f},
    {"B460800", 0x1004, 0x100f},
    {"B500000", 0x1005, 0x100f},
    {"B576000", 0x1006, 0x100f},
    {"B921600", 0x1007, 0x100f},
    {"B1000000", 0x1008, 0x100f},
    {"B1152000", 0x1009, 0x100f},
    {"B1500000", 0x100a, 0x100f},
    {"B2000000", 0x100b, 0x100f},
    {"B2500000", 0x100c, 0x100f},
    {"B3000000", 0x100d, 0x100f},
    {"B3500000", 0x100e, 0x100f},
    {"B4000000", 0x100f, 0x100f},
    {"B50<<IBSHIFT", 0x10000, 0x100f0000},
    {"B75<<IBSHIFT", 0x20000, 0x100f0000},
    {"B110<<IBSHIFT", 0x30000, 0x100f0000},
    {"B134<<IBSHIFT", 0x40000, 0x100f0000},
    {"B150<<IBSHIFT", 0x50000, 0x100f0000},
    {"B200<<IBSHIFT", 0x60000, 0x100f0000},
    {"B300<<IBSHIFT", 0x70000, 0x100f0000},
    {"B600<<IBSHIFT", 0x80000, 0x100f0000},
    {"B1200<<IBSHIFT", 0x90000, 0x100f0000},
    {"B1800<<IBSHIFT", 0xa0000, 0x100f0000},
    {"B2400<<IBSHIFT", 0xb0000, 0x100f0000},
    {"B4800<<IBSHIFT", 0xc0000, 0x100f0000},
    {"B9600<<IBSHIFT", 0xd0000, 0x100f0000},
    {"B19200<<IBSHIFT", 0xe0000, 0x100f0000},
    {"B38400<<IBSHIFT", 0xf0000, 0x100f0000},
    {"BOTHER<<IBSHIFT", 0x10000000, 0x100f0000},
    {"B57600<<IBSHIFT", 0x10010000, 0x100f0000},
    {"B115200<<IBSHIFT", 0x10020000, 0x100f0000},
    {"B230400<<IBSHIFT", 0x10030000, 0x100f0000},
    {"B460800<<IBSHIFT", 0x10040000, 0x100f0000},
    {"B500000<<IBSHIFT", 0x10050000, 0x100f0000},
    {"B576000<<IBSHIFT", 0x10060000, 0x100f0000},
    {"B921600<<IBSHIFT", 0x10070000, 0x100f0000},
    {"B1000000<<IBSHIFT", 0x10080000, 0x100f0000},
    {"B1152000<<IBSHIFT", 0x10090000, 0x100f0000},
    {"B1500000<<IBSHIFT", 0x100a0000, 0x100f0000},
    {"B2000000<<IBSHIFT", 0x100b0000, 0x100f0000},
    {"B2500000<<IBSHIFT", 0x100c0000, 0x100f0000},
    {"B3000000<<IBSHIFT", 0x100d0000, 0x100f0000},
    {"B3500000<<IBSHIFT", 0x100e0000, 0x100f0000},
    {"B4000000<<IBSHIFT", 0x100f0000, 0x100f0000},
    {"CS5", 0, 0x30},
    {"CS6", 0x10, 0x30},
    {"CS7", 0x20, 0x30},
    {"CS8", 0x30, 0x30},
    {"CSTOPB", 0x40},
    {"CREAD", 0x80},
    {"PARENB", 0x100},
    {"PARODD", 0x200},
    {"HUPCL", 0x400},
    {"CLOCAL", 0x800},
    {"CMSPAR", 0x40000000},
    {"CRTSCTS", 0x80000000},
};
constexpr Constant terminal_local_flags_values[] = {
    {"ISIG", 0x1},      {"ICANON", 0x2},    {"XCASE", 0x4},     {"ECHO", 0x8},
    {"ECHOE", 0x10},    {"ECHOK", 0x20},    {"ECHONL", 0x40},   {"NOFLSH", 0x80},
    {"IEXTEN", 0x8000}, {"ECHOCTL", 0x200}, {"ECHOPRT", 0x400}, {"ECHOKE", 0x800},
    {"FLUSHO", 0x1000}, {"PENDIN", 0x4000}, {"TOSTOP", 0x100},  {"EXTPROC", 0x10000},
};
constexpr Constant line_disciplines_values[] = {
    {"N_TTY", 0},
    {"N_SLIP", 0x1},
    {"N_MOUSE", 0x2},
    {"N_PPP", 0x3},
    {"N_STRIP", 0x4},
    {"N_AX25", 0x5},
    {"N_X25", 0x6},
    {"N_6PACK", 0x7},
    {"N_MASC", 0x8},
    {"N_R3964", 0x9},
    {"N_PROFIBUS_FDL", 0xa},
    {"N_IRDA", 0xb},
    {"N_SMSBLOCK", 0xc},
    {"N_HDLC", 0xd},
    {"N_SYNC_PPP", 0xe},
    {"N_HCI", 0xf},
    {"N_GIGASET_M101", 0x10},
    {"N_SLCAN", 0x11},
    {"N_PPS", 0x12},
    {"N_V253", 0x13},
    {"N_CAIF", 0x14},
    {"N_GSM0710", 0x15},
    {"N_TI_WL", 0x16},
    {"N_TRACESINK", 0x17},
    {"N_TRACEROUTER", 0x18},
    {"N_NCI", 0x19},
    {"N_SPEAKUP", 0x1a},
    {"N_NULL", 0x1b},
    {"N_MCTP", 0x1c},
    {"N_DEVELOPMENT", 0x1d},
    {"N_CAN327", 0x1e},
};
constexpr Constant modem_lines_values[] = {
    {"TIOCM_LE", 0x1},    {"TIOCM_DTR", 0x2},     {"TIOCM_RTS", 0x4},     {"TIOCM_ST", 0x8},
    {"TIOCM_SR", 0x10},   {"TIOCM_CTS", 0x20},    {"TIOCM_CAR", 0x40},    {"TIOCM_RNG", 0x80},
    {"TIOCM_DSR", 0x100}, {"TIOCM_OUT1", 0x2000}, {"TIOCM_OUT2", 0x4000}, {"TIOCM_LOOP", 0x8000},
};
constexpr Constant flow_actions_values[] = {
    {"TCOOFF", 0},
    {"TCOON", 0x1},
    {"TCIOFF", 0x2},
    {"TCION", 0x3},
};
constexpr Constant flush_queues_values[] = {
    {"TCIFLUSH", 0},
    {"TCOFLUSH", 0x1},
    {"TCIOFLUSH", 0x2},
};
constexpr Constant inode_flags_values[] = {
    {"FS_SECRM_FL", 0x1},
    {"FS_UNRM_FL", 0x2},
    {"FS_COMPR_FL", 0x4},
    {"FS_SYNC_FL", 0x8},
    {"FS_IMMUTABLE_FL", 0x10},
    {"FS_APPEND_FL", 0x20},
    {"FS_NODUMP_FL", 0x40},
    {"FS_NOATIME_FL", 0x80},
    {"FS_DIRTY_FL", 0x100},
    {"FS_COMPRBLK_FL", 0x200},
    {"FS_NOCOMP_FL", 0x400},
    {"FS_ENCRYPT_FL", 0x800},
    {"FS_INDEX_FL", 0x1000},
    {"FS_IMAGIC_FL", 0x2000},
    {"FS_JOURNAL_DATA_FL", 0x4000},
    {"FS_NOTAIL_FL", 0x8000},
    {"FS_DIRSYNC_FL", 0x10000},
    {"FS_TOPDIR_FL", 0x20000},
    {"FS_HUGE_FILE_FL", 0x40000},
    {"FS_EXTENT_FL", 0x80000},
    {"FS_VERITY_FL", 0x100000},
    {"FS_EA_INODE_FL", 0x200000},
    {"FS_EOFBLOCKS_FL", 0x400000},
    {"FS_NOCOW_FL", 0x800000},
    {"FS_DAX_FL", 0x2000000},
    {"FS_INLINE_DATA_FL", 0x10000000},
    {"FS_PROJINHERIT_FL", 0x20000000},
    {"FS_CASEFOLD_FL", 0x40000000},
    {"FS_RESERVED_FL", 0x80000000},
};
constexpr Constant extended_inode_flags_values[] = {
    {"FS_XFLAG_REALTIME", 0x1},
    {"FS_XFLAG_PREALLOC", 0x2},
    {"FS_XFLAG_IMMUTABLE", 0x8},
    {"FS_XFLAG_APPEND", 0x10},
    {"FS_XFLAG_SYNC", 0x20},
    {"FS_XFLAG_NOATIME", 0x40},
    {"FS_XFLAG_NODUMP", 0x80},
    {"FS_XFLAG_RTINHERIT", 0x100},
    {"FS_XFLAG_PROJINHERIT", 0x200},
    {"FS_XFLAG_NOSYMLINKS", 0x400},
    {"FS_XFLAG_EXTSIZE", 0x800},
    {"FS_XFLAG_EXTSZINHERIT", 0x1000},
    {"FS_XFLAG_NODEFRAG", 0x2000},
    {"FS_XFLAG_FILESTREAM", 0x4000},
    {"FS_XFLAG_DAX", 0x8000},
    {"FS_XFLAG_COWEXTSIZE", 0x10000},
    {"FS_XFLAG_VERITY", 0x20000},
    {"FS_XFLAG_CASEFOLD", 0x40000},
    {"FS_XFLAG_CASENONPRESERVING", 0x80000},
    {"FS_XFLAG_HASATTR", 0x80000000},
};
constexpr Constant fiemap_flags_values[] = {
    {"FIEMAP_FLAG_SYNC", 0x1},
    {"FIEMAP_FLAG_XATTR", 0x2},
    {"FIEMAP_FLAG_CACHE", 0x4},
};
constexpr Constant perf_ioctl_flags_values[] = {
    {"PERF_IOC_FLAG_GROUP", 0x1},
};

}  // namespace

const ConstantSet terminal_input_flags{"terminal_input_flags", terminal_input_flags_values, {}};
const ConstantSet terminal_output_flags{"terminal_output_flags", terminal_output_flags_values, {}};
const ConstantSet terminal_control_flags{"terminal_control_flags", terminal_control_flags_values, {}};
const ConstantSet terminal_local_flags{"terminal_local_flags", terminal_local_flags_values, {}};
const ConstantSet line_disciplines{"line_disciplines", line_disciplines_values, "N_???"};
const ConstantSet modem_lines{"modem_lines", modem_lines_values, "TIOCM_???"};
const ConstantSet flow_actions{"flow_actions", flow_actions_values, "TC???"};
const ConstantSet flush_queues{"flush_queues", flush_queues_values, "TC???"};
const ConstantSet inode_flags{"inode_flags", inode_flags_values, "FS_???_FL"};
const ConstantSet extended_inode_flags{"extended_inode_flags", extended_inode_flags_values, "FS_XFLAG_???"};
const ConstantSet fiemap_flags{"fiemap_flags", fiemap_flags_values, "FIEMAP_FLAG_???"};
const ConstantSet perf_ioctl_flags{"perf_ioctl_flags", perf_ioctl_flags_values, "PERF_IOC_FLAG_???"};

}  // namespace callgate::decode
