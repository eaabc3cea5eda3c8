#include "decode/constants/sound.h"

namespace callgate::decode {
namespace {

constexpr Constant pcm_classes_values[] = {
    {"SNDRV_PCM_CLASS_GENERIC", 0},
    {"SNDRV_PCM_CLASS_MULTI", 1},
    {"SNDRV_PCM_CLASS_MODEM", 2},
    {"SNDRV_PCM_CLASS_DIGITIZER", 3},
};
constexpr Constant pcm_subclasses_values[] = {
    {"SNDRV_PCM_SUBCLASS_GENERIC_MIX", 0},
    {"SNDRV_PCM_SUBCLASS_MULTI_MIX", 1},
};
constexpr Constant pcm_streams_values[] = {
    {"SNDRV_PCM_STREAM_PLAYBACK", 0},
    {"SNDRV_PCM_STREAM_CAPTURE", 1},
};
constexpr Constant pcm_time_stamps_values[] = {
    {"SNDRV_PCM_TSTAMP_NONE", 0},
    {"SNDRV_PCM_TSTAMP_ENABLE", 1},
};
constexpr Constant pcm_time_stamp_types_values[] = {
    {"SNDRV_PCM_TSTAMP_TYPE_GETTIMEOFDAY", 0},
    {"SNDRV_PCM_TSTAMP_TYPE_MONOTONIC", 1},
    {"SNDRV_PCM_TSTAMP_TYPE_MONOTONIC_RAW", 2},
};
constexpr Constant control_interfaces_values[] = {
    {"SNDRV_CTL_ELEM_IFACE_CARD", 0},      {"SNDRV_CTL_ELEM_IFACE_HWDEP", 1},   {"SNDRV_CTL_ELEM_IFACE_MIXER", 2},
    {"SNDRV_CTL_ELEM_IFACE_PCM", 3},       {"SNDRV_CTL_ELEM_IFACE_RAWMIDI", 4}, {"SNDRV_CTL_ELEM_IFACE_TIMER", 5},
    {"SNDRV_CTL_ELEM_IFACE_SEQUENCER", 6},
};
constexpr Constant pcm_access_bits_values[] = {
    {"1<<SNDRV_PCM_ACCESS_MMAP_INTERLEAVED", 1},     {"1<<SNDRV_PCM_ACCESS_MMAP_NONINTERLEAVED", 2},
    {"1<<SNDRV_PCM_ACCESS_MMAP_COMPLEX", 4},         {"1<<SNDRV_PCM_ACCESS_RW_INTERLEAVED", 8},
    {"1<<SNDRV_PCM_ACCESS_RW_NONINTERLEAVED", 0x10},
};
constexpr Constant pcm_format_bits_values[] = {
    {"1LL<<SNDRV_PCM_FORMAT_S8", 1},
    {"1LL<<SNDRV_PCM_FORMAT_U8", 2},
    {"1LL<<SNDRV_PCM_FORMAT_S16_LE", 4},
    {"1LL<<SNDRV_PCM_FORMAT_S16_BE", 8},
    {"1LL<<SNDRV_PCM_FORMAT_U16_LE", 0x10},
    {"1LL<<SNDRV_PCM_FORMAT_U16_BE", 0x20},
    {"1LL<<SNDRV_PCM_FORMAT_S24_LE", 0x40},
    {"1LL<<SNDRV_PCM_FORMAT_S24_BE", 0x80},
    {"1LL<<SNDRV_PCM_FORMAT_U24_LE", 0x100},
    {"1LL<<SNDRV_PCM_FORMAT_U24_BE", 0x200},
    {"1LL<<SNDRV_PCM_FORMAT_S32_LE", 0x400},
    {"1LL<<SNDRV_PCM_FORMAT_S32_BE", 0x800},
    {"1LL<<SNDRV_PCM_FORMAT_U32_LE", 0x1000},
    {"1LL<<SNDRV_PCM_FORMAT_U32_BE", 0x2000},
    {"1LL<<SNDRV_PCM_FORMAT_FLOAT_LE", 0x4000},
    {"1LL<<SNDRV_PCM_FORMAT_FLOAT_BE", 0x8000},
    {"1LL<<SNDRV_PCM_FORMAT_FLOAT64_LE", 0x10000},
    {"1LL<<SNDRV_PCM_FORMAT_FLOAT64_BE", 0x20000},
    {"1LL<<SNDRV_PCM_FORMAT_IEC958_SUBFRAME_LE", 0x40000},
    {"1LL<<SNDRV_PCM_FORMAT_IEC958_SUBFRAME_BE", 0x80000},
    {"1LL<<SNDRV_PCM_FORMAT_MU_LAW", 0x100000},
    {"1LL<<SNDRV_PCM_FORMAT_A_LAW", 0x200000},
    {"1LL<<SNDRV_PCM_FORMAT_IMA_ADPCM", 0x400000},
    {"1LL<<SNDRV_PCM_FORMAT_MPEG", 0x800000},
    {"1LL<<SNDRV_PCM_FORMAT_GSM", 0x1000000},
    {"1LL<<SNDRV_PCM_FORMAT_S20_LE", 0x2000000},
    {"1LL<<SNDRV_PCM_FORMAT_S20_BE", 0x4000000},
    {"1LL<<SNDRV_PCM_FORMAT_U20_LE", 0x8000000},
    {"1LL<<SNDRV_PCM_FORMAT_U20_BE", 0x10000000},
    {"1LL<<SNDRV_PCM_FORMAT_SPECIAL", 0x80000000},
    {"1LL<<SNDRV_PCM_FORMAT_S24_3LE", 0x100000000},
    {"1LL<<SNDRV_PCM_FORMAT_S24_3BE", 0x200000000},
    {"1LL<<SNDRV_PCM_FORMAT_U24_3LE", 0x400000000},
    {"1LL<<SNDRV_PCM_FORMAT_U24_3BE", 0x800000000},
    {"1LL<<SNDRV_PCM_FORMAT_S20_3LE", 0x1000000000},
    {"1LL<<SNDRV_PCM_FORMAT_S20_3BE", 0x2000000000},
    {"1LL<<SNDRV_PCM_FORMAT_U20_3LE", 0x4000000000},
    {"1LL<<SNDRV_PCM_FORMAT_U20_3BE", 0x8000000000},
    {"1LL<<SNDRV_PCM_FORMAT_S18_3LE", 0x10000000000},
    {"1LL<<SNDRV_PCM_FORMAT_S18_3BE", 0x20000000000},
    {"1LL<<SNDRV_PCM_FORMAT_U18_3LE", 0x40000000000},
    {"1LL<<SNDRV_PCM_FORMAT_U18_3BE", 0x80000000000},
    {"1LL<<SNDRV_PCM_FORMAT_G723_24", 0x100000000000},
    {"1LL<<SNDRV_PCM_FORMAT_G723_24_1B", 0x200000000000},
    {"1LL<<SNDRV_PCM_FORMAT_G723_40", 0x400000000000},
    {"1LL<<SNDRV_PCM_FORMAT_G723_40_1B", 0x800000000000},
    {"1LL<<SNDRV_PCM_FORMAT_DSD_U8", 0x1000000000000},
    {"1LL<<SNDRV_PCM_FORMAT_DSD_U16_LE", 0x2000000000000},
    {"1LL<<SNDRV_PCM_FORMAT_DSD_U32_LE", 0x4000000000000},
    {"1LL<<SNDRV_PCM_FORMAT_DSD_U16_BE", 0x8000000000000},
    {"1LL<<SNDRV_PCM_FORMAT_DSD_U32_BE", 0x10000000000000},
};
constexpr Constant pcm_subformat_bits_values[] = {
    {"1<<SNDRV_PCM_SUBFORMAT_STD", 1},
};

}  // namespace

const ConstantSet pcm_classes{"pcm_classes", pcm_classes_values, "SNDRV_PCM_CLASS_???"};
const ConstantSet pcm_subclasses{"pcm_subclasses", pcm_subclasses_values, "SNDRV_PCM_SUBCLASS_???"};
const ConstantSet pcm_streams{"pcm_streams", pcm_streams_values, "SNDRV_PCM_STREAM_???"};
const ConstantSet pcm_time_stamps{"pcm_time_stamps", pcm_time_stamps_values, "SNDRV_PCM_TSTAMP_???"};
const ConstantSet pcm_time_stamp_types{"pcm_time_stamp_types", pcm_time_stamp_types_values,
                                       "SNDRV_PCM_TSTAMP_TYPE_???"};
const ConstantSet control_interfaces{"control_interfaces", control_interfaces_values, "SNDRV_CTL_ELEM_IFACE_???"};
const ConstantSet pcm_access_bits{"pcm_access_bits", pcm_access_bits_values, "1<<SNDRV_PCM_ACCESS_???"};
const ConstantSet pcm_format_bits{"pcm_format_bits", pcm_format_bits_values, "1LL<<SNDRV_PCM_FORMAT_???"};
const ConstantSet pcm_subformat_bits{"pcm_subformat_bits", pcm_subformat_bits_values, "1<<SNDRV_PCM_SUBFORMAT_???"};

}  // namespace callgate::decode
