// Sound cards (sound/asound.h).
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet pcm_classes;
extern const ConstantSet pcm_subclasses;
extern const ConstantSet pcm_streams;
extern const ConstantSet pcm_time_stamps;
extern const ConstantSet pcm_time_stamp_types;
extern const ConstantSet control_interfaces;
extern const ConstantSet pcm_access_bits;
extern const ConstantSet pcm_format_bits;
extern const ConstantSet pcm_subformat_bits;
extern const ConstantSet pcm_states;
extern const ConstantSet pcm_hardware_flags;
extern const ConstantSet pcm_information_flags;
extern const ConstantSet pcm_pointer_flags;
extern const ConstantSet control_types;
extern const ConstantSet control_access_flags;
extern const ConstantSet control_power_states;
extern const ConstantSet hardware_dependent_interfaces;
extern const ConstantSet raw_midi_streams;
extern const ConstantSet raw_midi_flags;
extern const ConstantSet sound_timer_classes;
extern const ConstantSet sound_timer_subclasses;
extern const ConstantSet sound_timer_flags;
extern const ConstantSet sound_timer_parameter_flags;
extern const ConstantSet sound_timer_events;
extern const ConstantSet sequencer_client_types;
extern const ConstantSet sequencer_filter_flags;
extern const ConstantSet sequencer_midi_versions;
extern const ConstantSet sequencer_removal_flags;
extern const ConstantSet sequencer_port_capability_flags;
extern const ConstantSet sequencer_port_type_flags;
extern const ConstantSet sequencer_port_flags;
extern const ConstantSet sequencer_queue_flags;
extern const ConstantSet sequencer_timer_types;
extern const ConstantSet sequencer_subscription_flags;
extern const ConstantSet sequencer_queries;
extern const ConstantSet compressed_directions;
extern const ConstantSet compressed_metadata_keys;
extern const ConstantSet audio_codecs;
extern const ConstantSet raw_midi_modes;
extern const ConstantSet midi_directions;
extern const ConstantSet midi_endpoint_flags;
extern const ConstantSet midi_protocols;
extern const ConstantSet midi_block_flags;
extern const ConstantSet compressed_task_states;

}  // namespace callgate::decode
