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
constexpr Constant pcm_states_values[] = {
    {"SNDRV_PCM_STATE_OPEN", 0},    {"SNDRV_PCM_STATE_SETUP", 1},     {"SNDRV_PCM_STATE_PREPARED", 2},
    {"SNDRV_PCM_STATE_RUNNING", 3}, {"SNDRV_PCM_STATE_XRUN", 4},      {"SNDRV_PCM_STATE_DRAINING", 5},
    {"SNDRV_PCM_STATE_PAUSED", 6},  {"SNDRV_PCM_STATE_SUSPENDED", 7}, {"SNDRV_PCM_STATE_DISCONNECTED", 8},
};
constexpr Constant pcm_hardware_flags_values[] = {
    {"SNDRV_PCM_HW_PARAMS_NORESAMPLE", 0x1},
    {"SNDRV_PCM_HW_PARAMS_EXPORT_BUFFER", 0x2},
    {"SNDRV_PCM_HW_PARAMS_NO_PERIOD_WAKEUP", 0x4},
    {"SNDRV_PCM_HW_PARAMS_NO_DRAIN_SILENCE", 0x8},
};
constexpr Constant pcm_information_flags_values[] = {
    {"SNDRV_PCM_INFO_MMAP", 0x1},
    {"SNDRV_PCM_INFO_MMAP_VALID", 0x2},
    {"SNDRV_PCM_INFO_DOUBLE", 0x4},
    {"SNDRV_PCM_INFO_BATCH", 0x10},
    {"SNDRV_PCM_INFO_SYNC_APPLPTR", 0x20},
    {"SNDRV_PCM_INFO_PERFECT_DRAIN", 0x40},
    {"SNDRV_PCM_INFO_INTERLEAVED", 0x100},
    {"SNDRV_PCM_INFO_NONINTERLEAVED", 0x200},
    {"SNDRV_PCM_INFO_COMPLEX", 0x400},
    {"SNDRV_PCM_INFO_BLOCK_TRANSFER", 0x10000},
    {"SNDRV_PCM_INFO_OVERRANGE", 0x20000},
    {"SNDRV_PCM_INFO_RESUME", 0x40000},
    {"SNDRV_PCM_INFO_PAUSE", 0x80000},
    {"SNDRV_PCM_INFO_HALF_DUPLEX", 0x100000},
    {"SNDRV_PCM_INFO_JOINT_DUPLEX", 0x200000},
    {"SNDRV_PCM_INFO_SYNC_START", 0x400000},
    {"SNDRV_PCM_INFO_NO_PERIOD_WAKEUP", 0x800000},
    {"SNDRV_PCM_INFO_HAS_LINK_ATIME", 0x1000000},
    {"SNDRV_PCM_INFO_HAS_LINK_ABSOLUTE_ATIME", 0x2000000},
    {"SNDRV_PCM_INFO_HAS_LINK_ESTIMATED_ATIME", 0x4000000},
    {"SNDRV_PCM_INFO_HAS_LINK_SYNCHRONIZED_ATIME", 0x8000000},
    {"SNDRV_PCM_INFO_EXPLICIT_SYNC", 0x10000000},
    {"SNDRV_PCM_INFO_NO_REWINDS", 0x20000000},
    {"SNDRV_PCM_INFO_DRAIN_TRIGGER", 0x40000000},
    {"SNDRV_PCM_INFO_FIFO_IN_FRAMES", 0x80000000},
};
constexpr Constant pcm_pointer_flags_values[] = {
    {"SNDRV_PCM_SYNC_PTR_HWSYNC", 0x1},
    {"SNDRV_PCM_SYNC_PTR_APPL", 0x2},
    {"SNDRV_PCM_SYNC_PTR_AVAIL_MIN", 0x4},
};
constexpr Constant control_types_values[] = {
    {"SNDRV_CTL_ELEM_TYPE_NONE", 0},       {"SNDRV_CTL_ELEM_TYPE_BOOLEAN", 1}, {"SNDRV_CTL_ELEM_TYPE_INTEGER", 2},
    {"SNDRV_CTL_ELEM_TYPE_ENUMERATED", 3}, {"SNDRV_CTL_ELEM_TYPE_BYTES", 4},   {"SNDRV_CTL_ELEM_TYPE_IEC958", 5},
    {"SNDRV_CTL_ELEM_TYPE_INTEGER64", 6},
};
constexpr Constant control_access_flags_values[] = {
    {"SNDRV_CTL_ELEM_ACCESS_READ", 0x1},        {"SNDRV_CTL_ELEM_ACCESS_WRITE", 0x2},
    {"SNDRV_CTL_ELEM_ACCESS_VOLATILE", 0x4},    {"SNDRV_CTL_ELEM_ACCESS_TLV_READ", 0x10},
    {"SNDRV_CTL_ELEM_ACCESS_TLV_WRITE", 0x20},  {"SNDRV_CTL_ELEM_ACCESS_TLV_COMMAND", 0x40},
    {"SNDRV_CTL_ELEM_ACCESS_INACTIVE", 0x100},  {"SNDRV_CTL_ELEM_ACCESS_LOCK", 0x200},
    {"SNDRV_CTL_ELEM_ACCESS_OWNER", 0x400},     {"SNDRV_CTL_ELEM_ACCESS_TLV_CALLBACK", 0x10000000},
    {"SNDRV_CTL_ELEM_ACCESS_USER", 0x20000000},
};
constexpr Constant control_power_states_values[] = {
    {"SNDRV_CTL_POWER_D0", 0},        {"SNDRV_CTL_POWER_D1", 0x100},     {"SNDRV_CTL_POWER_D2", 0x200},
    {"SNDRV_CTL_POWER_D3hot", 0x300}, {"SNDRV_CTL_POWER_D3cold", 0x301},
};
constexpr Constant hardware_dependent_interfaces_values[] = {
    {"SNDRV_HWDEP_IFACE_OPL2", 0},         {"SNDRV_HWDEP_IFACE_OPL3", 1},
    {"SNDRV_HWDEP_IFACE_OPL4", 2},         {"SNDRV_HWDEP_IFACE_SB16CSP", 3},
    {"SNDRV_HWDEP_IFACE_EMU10K1", 4},      {"SNDRV_HWDEP_IFACE_YSS225", 5},
    {"SNDRV_HWDEP_IFACE_ICS2115", 6},      {"SNDRV_HWDEP_IFACE_SSCAPE", 7},
    {"SNDRV_HWDEP_IFACE_VX", 8},           {"SNDRV_HWDEP_IFACE_MIXART", 9},
    {"SNDRV_HWDEP_IFACE_USX2Y", 10},       {"SNDRV_HWDEP_IFACE_EMUX_WAVETABLE", 11},
    {"SNDRV_HWDEP_IFACE_BLUETOOTH", 12},   {"SNDRV_HWDEP_IFACE_USX2Y_PCM", 13},
    {"SNDRV_HWDEP_IFACE_PCXHR", 14},       {"SNDRV_HWDEP_IFACE_SB_RC", 15},
    {"SNDRV_HWDEP_IFACE_HDA", 16},         {"SNDRV_HWDEP_IFACE_USB_STREAM", 17},
    {"SNDRV_HWDEP_IFACE_FW_DICE", 18},     {"SNDRV_HWDEP_IFACE_FW_FIREWORKS", 19},
    {"SNDRV_HWDEP_IFACE_FW_BEBOB", 20},    {"SNDRV_HWDEP_IFACE_FW_OXFW", 21},
    {"SNDRV_HWDEP_IFACE_FW_DIGI00X", 22},  {"SNDRV_HWDEP_IFACE_FW_TASCAM", 23},
    {"SNDRV_HWDEP_IFACE_LINE6", 24},       {"SNDRV_HWDEP_IFACE_FW_MOTU", 25},
    {"SNDRV_HWDEP_IFACE_FW_FIREFACE", 26},
};
constexpr Constant raw_midi_streams_values[] = {
    {"SNDRV_RAWMIDI_STREAM_OUTPUT", 0},
    {"SNDRV_RAWMIDI_STREAM_INPUT", 1},
};
constexpr Constant raw_midi_flags_values[] = {
    {"SNDRV_RAWMIDI_INFO_OUTPUT", 0x1},           {"SNDRV_RAWMIDI_INFO_INPUT", 0x2},
    {"SNDRV_RAWMIDI_INFO_DUPLEX", 0x4},           {"SNDRV_RAWMIDI_INFO_UMP", 0x8},
    {"SNDRV_RAWMIDI_INFO_STREAM_INACTIVE", 0x10},
};
constexpr Constant sound_timer_classes_values[] = {
    {"SNDRV_TIMER_CLASS_NONE", 0xffffffff}, {"SNDRV_TIMER_CLASS_SLAVE", 0}, {"SNDRV_TIMER_CLASS_GLOBAL", 1},
    {"SNDRV_TIMER_CLASS_CARD", 2},          {"SNDRV_TIMER_CLASS_PCM", 3},
};
constexpr Constant sound_timer_subclasses_values[] = {
    {"SNDRV_TIMER_SCLASS_NONE", 0},
    {"SNDRV_TIMER_SCLASS_APPLICATION", 1},
    {"SNDRV_TIMER_SCLASS_SEQUENCER", 2},
    {"SNDRV_TIMER_SCLASS_OSS_SEQUENCER", 3},
};
constexpr Constant sound_timer_flags_values[] = {
    {"SNDRV_TIMER_FLG_SLAVE", 0x1},
};
constexpr Constant sound_timer_parameter_flags_values[] = {
    {"SNDRV_TIMER_PSFLG_AUTO", 0x1},
    {"SNDRV_TIMER_PSFLG_EXCLUSIVE", 0x2},
    {"SNDRV_TIMER_PSFLG_EARLY_EVENT", 0x4},
};
constexpr Constant sound_timer_events_values[] = {
    {"1<<SNDRV_TIMER_EVENT_RESOLUTION", 0x1},  {"1<<SNDRV_TIMER_EVENT_TICK", 0x2},
    {"1<<SNDRV_TIMER_EVENT_START", 0x4},       {"1<<SNDRV_TIMER_EVENT_STOP", 0x8},
    {"1<<SNDRV_TIMER_EVENT_CONTINUE", 0x10},   {"1<<SNDRV_TIMER_EVENT_PAUSE", 0x20},
    {"1<<SNDRV_TIMER_EVENT_EARLY", 0x40},      {"1<<SNDRV_TIMER_EVENT_SUSPEND", 0x80},
    {"1<<SNDRV_TIMER_EVENT_RESUME", 0x100},    {"1<<SNDRV_TIMER_EVENT_MSTART", 0x1000},
    {"1<<SNDRV_TIMER_EVENT_MSTOP", 0x2000},    {"1<<SNDRV_TIMER_EVENT_MCONTINUE", 0x4000},
    {"1<<SNDRV_TIMER_EVENT_MPAUSE", 0x8000},   {"1<<SNDRV_TIMER_EVENT_MSUSPEND", 0x20000},
    {"1<<SNDRV_TIMER_EVENT_MRESUME", 0x40000},
};
constexpr Constant sequencer_client_types_values[] = {
    {"NO_CLIENT", 0},
    {"USER_CLIENT", 1},
    {"KERNEL_CLIENT", 2},
};
constexpr Constant sequencer_filter_flags_values[] = {
    {"SNDRV_SEQ_FILTER_BROADCAST", 0x1},        {"SNDRV_SEQ_FILTER_MULTICAST", 0x2},
    {"SNDRV_SEQ_FILTER_BOUNCE", 0x4},           {"SNDRV_SEQ_FILTER_NO_CONVERT", 0x40000000},
    {"SNDRV_SEQ_FILTER_USE_EVENT", 0x80000000},
};
constexpr Constant sequencer_midi_versions_values[] = {
    {"SNDRV_SEQ_CLIENT_LEGACY_MIDI", 0},
    {"SNDRV_SEQ_CLIENT_UMP_MIDI_1_0", 1},
    {"SNDRV_SEQ_CLIENT_UMP_MIDI_2_0", 2},
};
constexpr Constant sequencer_removal_flags_values[] = {
    {"SNDRV_SEQ_REMOVE_INPUT", 0x1},        {"SNDRV_SEQ_REMOVE_OUTPUT", 0x2},
    {"SNDRV_SEQ_REMOVE_DEST", 0x4},         {"SNDRV_SEQ_REMOVE_DEST_CHANNEL", 0x8},
    {"SNDRV_SEQ_REMOVE_TIME_BEFORE", 0x10}, {"SNDRV_SEQ_REMOVE_TIME_AFTER", 0x20},
    {"SNDRV_SEQ_REMOVE_TIME_TICK", 0x40},   {"SNDRV_SEQ_REMOVE_EVENT_TYPE", 0x80},
    {"SNDRV_SEQ_REMOVE_IGNORE_OFF", 0x100}, {"SNDRV_SEQ_REMOVE_TAG_MATCH", 0x200},
};
constexpr Constant sequencer_port_capability_flags_values[] = {
    {"SNDRV_SEQ_PORT_CAP_READ", 0x1},        {"SNDRV_SEQ_PORT_CAP_WRITE", 0x2},
    {"SNDRV_SEQ_PORT_CAP_SYNC_READ", 0x4},   {"SNDRV_SEQ_PORT_CAP_SYNC_WRITE", 0x8},
    {"SNDRV_SEQ_PORT_CAP_DUPLEX", 0x10},     {"SNDRV_SEQ_PORT_CAP_SUBS_READ", 0x20},
    {"SNDRV_SEQ_PORT_CAP_SUBS_WRITE", 0x40}, {"SNDRV_SEQ_PORT_CAP_NO_EXPORT", 0x80},
    {"SNDRV_SEQ_PORT_CAP_INACTIVE", 0x100},  {"SNDRV_SEQ_PORT_CAP_UMP_ENDPOINT", 0x200},
};
constexpr Constant sequencer_port_type_flags_values[] = {
    {"SNDRV_SEQ_PORT_TYPE_SPECIFIC", 0x1},     {"SNDRV_SEQ_PORT_TYPE_MIDI_GENERIC", 0x2},
    {"SNDRV_SEQ_PORT_TYPE_MIDI_GM", 0x4},      {"SNDRV_SEQ_PORT_TYPE_MIDI_GS", 0x8},
    {"SNDRV_SEQ_PORT_TYPE_MIDI_XG", 0x10},     {"SNDRV_SEQ_PORT_TYPE_MIDI_MT32", 0x20},
    {"SNDRV_SEQ_PORT_TYPE_MIDI_GM2", 0x40},    {"SNDRV_SEQ_PORT_TYPE_MIDI_UMP", 0x80},
    {"SNDRV_SEQ_PORT_TYPE_SYNTH", 0x400},      {"SNDRV_SEQ_PORT_TYPE_DIRECT_SAMPLE", 0x800},
    {"SNDRV_SEQ_PORT_TYPE_SAMPLE", 0x1000},    {"SNDRV_SEQ_PORT_TYPE_HARDWARE", 0x10000},
    {"SNDRV_SEQ_PORT_TYPE_SOFTWARE", 0x20000}, {"SNDRV_SEQ_PORT_TYPE_SYNTHESIZER", 0x40000},
    {"SNDRV_SEQ_PORT_TYPE_PORT", 0x80000},     {"SNDRV_SEQ_PORT_TYPE_APPLICATION", 0x100000},
};
constexpr Constant sequencer_port_flags_values[] = {
    {"SNDRV_SEQ_PORT_FLG_GIVEN_PORT", 0x1},
    {"SNDRV_SEQ_PORT_FLG_TIMESTAMP", 0x2},
    {"SNDRV_SEQ_PORT_FLG_TIME_REAL", 0x4},
    {"SNDRV_SEQ_PORT_FLG_IS_MIDI1", 0x8},
};
constexpr Constant sequencer_queue_flags_values[] = {
    {"SNDRV_SEQ_QUEUE_FLG_SYNC", 0x1},
};
constexpr Constant sequencer_timer_types_values[] = {
    {"SNDRV_SEQ_TIMER_ALSA", 0},
    {"SNDRV_SEQ_TIMER_MIDI_CLOCK", 1},
    {"SNDRV_SEQ_TIMER_MIDI_TICK", 2},
};
constexpr Constant sequencer_subscription_flags_values[] = {
    {"SNDRV_SEQ_PORT_SUBS_EXCLUSIVE", 0x1},
    {"SNDRV_SEQ_PORT_SUBS_TIMESTAMP", 0x2},
    {"SNDRV_SEQ_PORT_SUBS_TIME_REAL", 0x4},
};
constexpr Constant sequencer_queries_values[] = {
    {"SNDRV_SEQ_QUERY_SUBS_READ", 0},
    {"SNDRV_SEQ_QUERY_SUBS_WRITE", 1},
};
constexpr Constant compressed_directions_values[] = {
    {"SND_COMPRESS_PLAYBACK", 0},
    {"SND_COMPRESS_CAPTURE", 1},
    {"SND_COMPRESS_ACCEL", 2},
};
constexpr Constant compressed_metadata_keys_values[] = {
    {"SNDRV_COMPRESS_ENCODER_PADDING", 1},
    {"SNDRV_COMPRESS_ENCODER_DELAY", 2},
};
constexpr Constant audio_codecs_values[] = {
    {"SND_AUDIOCODEC_PCM", 0x1},   {"SND_AUDIOCODEC_MP3", 0x2},       {"SND_AUDIOCODEC_AMR", 0x3},
    {"SND_AUDIOCODEC_AMRWB", 0x4}, {"SND_AUDIOCODEC_AMRWBPLUS", 0x5}, {"SND_AUDIOCODEC_AAC", 0x6},
    {"SND_AUDIOCODEC_WMA", 0x7},   {"SND_AUDIOCODEC_REAL", 0x8},      {"SND_AUDIOCODEC_VORBIS", 0x9},
    {"SND_AUDIOCODEC_FLAC", 0xa},  {"SND_AUDIOCODEC_IEC61937", 0xb},  {"SND_AUDIOCODEC_G723_1", 0xc},
    {"SND_AUDIOCODEC_G729", 0xd},  {"SND_AUDIOCODEC_BESPOKE", 0xe},   {"SND_AUDIOCODEC_ALAC", 0xf},
    {"SND_AUDIOCODEC_APE", 0x10},  {"SND_AUDIOCODEC_OPUS_RAW", 0x11},
};
constexpr Constant raw_midi_modes_values[] = {
    {"SNDRV_RAWMIDI_MODE_FRAMING_TSTAMP", 0x1, 0x7},
    {"SNDRV_RAWMIDI_MODE_CLOCK_REALTIME", 0x8, 0x38},
    {"SNDRV_RAWMIDI_MODE_CLOCK_MONOTONIC", 0x10, 0x38},
    {"SNDRV_RAWMIDI_MODE_CLOCK_MONOTONIC_RAW", 0x18, 0x38},
};
constexpr Constant midi_directions_values[] = {
    {"SNDRV_UMP_DIR_INPUT", 1},
    {"SNDRV_UMP_DIR_OUTPUT", 2},
    {"SNDRV_UMP_DIR_BIDIRECTION", 3},
};
constexpr Constant midi_endpoint_flags_values[] = {
    {"SNDRV_UMP_EP_INFO_STATIC_BLOCKS", 0x1},
};
constexpr Constant midi_protocols_values[] = {
    {"SNDRV_UMP_EP_INFO_PROTO_JRTS_TX", 0x1},
    {"SNDRV_UMP_EP_INFO_PROTO_JRTS_RX", 0x2},
    {"SNDRV_UMP_EP_INFO_PROTO_MIDI1", 0x100},
    {"SNDRV_UMP_EP_INFO_PROTO_MIDI2", 0x200},
};
constexpr Constant midi_block_flags_values[] = {
    {"SNDRV_UMP_BLOCK_IS_MIDI1", 0x1},
    {"SNDRV_UMP_BLOCK_IS_LOWSPEED", 0x2},
};
constexpr Constant compressed_task_states_values[] = {
    {"SND_COMPRESS_TASK_STATE_IDLE", 0},
    {"SND_COMPRESS_TASK_STATE_ACTIVE", 1},
    {"SND_COMPRESS_TASK_STATE_FINISHED", 2},
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
const ConstantSet pcm_states{"pcm_states", pcm_states_values, "SNDRV_PCM_STATE_???"};
const ConstantSet pcm_hardware_flags{"pcm_hardware_flags", pcm_hardware_flags_values, "SNDRV_PCM_HW_PARAMS_???"};
const ConstantSet pcm_information_flags{"pcm_information_flags", pcm_information_flags_values, "SNDRV_PCM_INFO_???"};
const ConstantSet pcm_pointer_flags{"pcm_pointer_flags", pcm_pointer_flags_values, "SNDRV_PCM_SYNC_PTR_???"};
const ConstantSet control_types{"control_types", control_types_values, "SNDRV_CTL_ELEM_TYPE_???"};
const ConstantSet control_access_flags{"control_access_flags", control_access_flags_values,
                                       "SNDRV_CTL_ELEM_ACCESS_???"};
const ConstantSet control_power_states{"control_power_states", control_power_states_values, "SNDRV_CTL_POWER_???"};
const ConstantSet hardware_dependent_interfaces{"hardware_dependent_interfaces", hardware_dependent_interfaces_values,
                                                "SNDRV_HWDEP_IFACE_???"};
const ConstantSet raw_midi_streams{"raw_midi_streams", raw_midi_streams_values, "SNDRV_RAWMIDI_STREAM_???"};
const ConstantSet raw_midi_flags{"raw_midi_flags", raw_midi_flags_values, "SNDRV_RAWMIDI_INFO_???"};
const ConstantSet sound_timer_classes{"sound_timer_classes", sound_timer_classes_values, "SNDRV_TIMER_CLASS_???"};
const ConstantSet sound_timer_subclasses{"sound_timer_subclasses", sound_timer_subclasses_values,
                                         "SNDRV_TIMER_SCLASS_???"};
const ConstantSet sound_timer_flags{"sound_timer_flags", sound_timer_flags_values, "SNDRV_TIMER_FLG_???"};
const ConstantSet sound_timer_parameter_flags{"sound_timer_parameter_flags", sound_timer_parameter_flags_values,
                                              "SNDRV_TIMER_PSFLG_???"};
const ConstantSet sound_timer_events{"sound_timer_events", sound_timer_events_values, "1<<SNDRV_TIMER_EVENT_???"};
const ConstantSet sequencer_client_types{"sequencer_client_types", sequencer_client_types_values, "???_CLIENT"};
const ConstantSet sequencer_filter_flags{"sequencer_filter_flags", sequencer_filter_flags_values,
                                         "SNDRV_SEQ_FILTER_???"};
const ConstantSet sequencer_midi_versions{"sequencer_midi_versions", sequencer_midi_versions_values,
                                          "SNDRV_SEQ_CLIENT_???"};
const ConstantSet sequencer_removal_flags{"sequencer_removal_flags", sequencer_removal_flags_values,
                                          "SNDRV_SEQ_REMOVE_???"};
const ConstantSet sequencer_port_capability_flags{"sequencer_port_capability_flags",
                                                  sequencer_port_capability_flags_values, "SNDRV_SEQ_PORT_CAP_???"};
const ConstantSet sequencer_port_type_flags{"sequencer_port_type_flags", sequencer_port_type_flags_values,
                                            "SNDRV_SEQ_PORT_TYPE_???"};
const ConstantSet sequencer_port_flags{"sequencer_port_flags", sequencer_port_flags_values, "SNDRV_SEQ_PORT_FLG_???"};
const ConstantSet sequencer_queue_flags{"sequencer_queue_flags", sequencer_queue_flags_values,
                                        "SNDRV_SEQ_QUEUE_FLG_???"};
const ConstantSet sequencer_timer_types{"sequencer_timer_types", sequencer_timer_types_values, "SNDRV_SEQ_TIMER_???"};
const ConstantSet sequencer_subscription_flags{"sequencer_subscription_flags", sequencer_subscription_flags_values,
                                               "SNDRV_SEQ_PORT_SUBS_???"};
const ConstantSet sequencer_queries{"sequencer_queries", sequencer_queries_values, "SNDRV_SEQ_QUERY_SUBS_???"};
const ConstantSet compressed_directions{"compressed_directions", compressed_directions_values, "SND_COMPRESS_???"};
const ConstantSet compressed_metadata_keys{"compressed_metadata_keys", compressed_metadata_keys_values,
                                           "SNDRV_COMPRESS_ENCODER_???"};
const ConstantSet audio_codecs{"audio_codecs", audio_codecs_values, "SND_AUDIOCODEC_???"};
const ConstantSet raw_midi_modes{"raw_midi_modes", raw_midi_modes_values, "SNDRV_RAWMIDI_MODE_???"};
const ConstantSet midi_directions{"midi_directions", midi_directions_values, "SNDRV_UMP_DIR_???"};
const ConstantSet midi_endpoint_flags{"midi_endpoint_flags", midi_endpoint_flags_values, "SNDRV_UMP_EP_INFO_???"};
const ConstantSet midi_protocols{"midi_protocols", midi_protocols_values, "SNDRV_UMP_EP_INFO_PROTO_???"};
const ConstantSet midi_block_flags{"midi_block_flags", midi_block_flags_values, "SNDRV_UMP_BLOCK_???"};
const ConstantSet compressed_task_states{"compressed_task_states", compressed_task_states_values,
                                         "SND_COMPRESS_TASK_STATE_???"};

}  // namespace callgate::decode
