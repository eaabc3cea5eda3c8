#include "decode/constants/oss.h"

namespace callgate::decode {
namespace {

constexpr Constant oss_formats_values[] = {
    {"AFMT_QUERY", 0},     {"AFMT_MU_LAW", 0x1},   {"AFMT_A_LAW", 0x2},   {"AFMT_IMA_ADPCM", 0x4},
    {"AFMT_U8", 0x8},      {"AFMT_S16_LE", 0x10},  {"AFMT_S16_BE", 0x20}, {"AFMT_S8", 0x40},
    {"AFMT_U16_LE", 0x80}, {"AFMT_U16_BE", 0x100}, {"AFMT_MPEG", 0x200},  {"AFMT_AC3", 0x400},
};
constexpr Constant oss_capabilities_values[] = {
    {"DSP_CAP_DUPLEX", 0x100},   {"DSP_CAP_REALTIME", 0x200}, {"DSP_CAP_BATCH", 0x400},  {"DSP_CAP_COPROC", 0x800},
    {"DSP_CAP_TRIGGER", 0x1000}, {"DSP_CAP_MMAP", 0x2000},    {"DSP_CAP_MULTI", 0x4000}, {"DSP_CAP_BIND", 0x8000},
};
constexpr Constant oss_triggers_values[] = {
    {"PCM_ENABLE_INPUT", 0x1},
    {"PCM_ENABLE_OUTPUT", 0x2},
};
constexpr Constant oss_channels_values[] = {
    {"DSP_BIND_QUERY", 0},     {"DSP_BIND_FRONT", 0x1},   {"DSP_BIND_SURR", 0x2},    {"DSP_BIND_CENTER_LFE", 0x4},
    {"DSP_BIND_HANDSET", 0x8}, {"DSP_BIND_MIC", 0x10},    {"DSP_BIND_MODEM1", 0x20}, {"DSP_BIND_MODEM2", 0x40},
    {"DSP_BIND_I2S", 0x80},    {"DSP_BIND_SPDIF", 0x100},
};
constexpr Constant oss_digital_flags_values[] = {
    {"SPDIF_PRO", 0x1}, {"SPDIF_N_AUD", 0x2},  {"SPDIF_COPY", 0x4}, {"SPDIF_PRE", 0x8},
    {"SPDIF_L", 0x800}, {"SPDIF_DRS", 0x4000}, {"SPDIF_V", 0x8000},
};
constexpr Constant oss_profiles_values[] = {
    {"APF_NORMAL", 0},
    {"APF_NETWORK", 1},
    {"APF_CPUINTENS", 2},
};
constexpr Constant oss_timer_sources_values[] = {
    {"TMR_INTERNAL", 0x1},  {"TMR_EXTERNAL", 0x2},  {"TMR_MODE_MIDI", 0x10},
    {"TMR_MODE_FSK", 0x20}, {"TMR_MODE_CLS", 0x40}, {"TMR_MODE_SMPTE", 0x80},
};
constexpr Constant oss_synthesizers_values[] = {
    {"SYNTH_TYPE_FM", 0},
    {"SYNTH_TYPE_SAMPLE", 1},
    {"SYNTH_TYPE_MIDI", 2},
};
constexpr Constant oss_synthesizer_capabilities_values[] = {
    {"SYNTH_CAP_PERCMODE", 0x1},
    {"SYNTH_CAP_OPL3", 0x2},
    {"SYNTH_CAP_INPUT", 0x4},
};
constexpr Constant oss_mixer_channels_values[] = {
    {"SOUND_MASK_VOLUME", 0x1},        {"SOUND_MASK_BASS", 0x2},         {"SOUND_MASK_TREBLE", 0x4},
    {"SOUND_MASK_SYNTH", 0x8},         {"SOUND_MASK_PCM", 0x10},         {"SOUND_MASK_SPEAKER", 0x20},
    {"SOUND_MASK_LINE", 0x40},         {"SOUND_MASK_MIC", 0x80},         {"SOUND_MASK_CD", 0x100},
    {"SOUND_MASK_IMIX", 0x200},        {"SOUND_MASK_ALTPCM", 0x400},     {"SOUND_MASK_RECLEV", 0x800},
    {"SOUND_MASK_IGAIN", 0x1000},      {"SOUND_MASK_OGAIN", 0x2000},     {"SOUND_MASK_LINE1", 0x4000},
    {"SOUND_MASK_LINE2", 0x8000},      {"SOUND_MASK_LINE3", 0x10000},    {"SOUND_MASK_DIGITAL1", 0x20000},
    {"SOUND_MASK_DIGITAL2", 0x40000},  {"SOUND_MASK_DIGITAL3", 0x80000}, {"SOUND_MASK_PHONEIN", 0x100000},
    {"SOUND_MASK_PHONEOUT", 0x200000}, {"SOUND_MASK_VIDEO", 0x400000},   {"SOUND_MASK_RADIO", 0x800000},
    {"SOUND_MASK_MONITOR", 0x1000000},
};
constexpr Constant oss_mixer_capabilities_values[] = {
    {"SOUND_CAP_EXCL_INPUT", 0x1},
};
constexpr Constant oss_coprocessor_flags_values[] = {
    {"CPF_FIRST", 0x1},
    {"CPF_LAST", 0x2},
};

}  // namespace

const ConstantSet oss_formats{"oss_formats", oss_formats_values, "AFMT_???"};
const ConstantSet oss_capabilities{"oss_capabilities", oss_capabilities_values, "DSP_CAP_???"};
const ConstantSet oss_triggers{"oss_triggers", oss_triggers_values, "PCM_ENABLE_???"};
const ConstantSet oss_channels{"oss_channels", oss_channels_values, "DSP_BIND_???"};
const ConstantSet oss_digital_flags{"oss_digital_flags", oss_digital_flags_values, "SPDIF_???"};
const ConstantSet oss_profiles{"oss_profiles", oss_profiles_values, "APF_???"};
const ConstantSet oss_timer_sources{"oss_timer_sources", oss_timer_sources_values, "TMR_???"};
const ConstantSet oss_synthesizers{"oss_synthesizers", oss_synthesizers_values, "SYNTH_TYPE_???"};
const ConstantSet oss_synthesizer_capabilities{"oss_synthesizer_capabilities", oss_synthesizer_capabilities_values,
                                               "SYNTH_CAP_???"};
const ConstantSet oss_mixer_channels{"oss_mixer_channels", oss_mixer_channels_values, "SOUND_MASK_???"};
const ConstantSet oss_mixer_capabilities{"oss_mixer_capabilities", oss_mixer_capabilities_values, "SOUND_CAP_???"};
const ConstantSet oss_coprocessor_flags{"oss_coprocessor_flags", oss_coprocessor_flags_values, "CPF_???"};

}  // namespace callgate::decode
