// perf_event_open(2): kinds of events and samples.
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet perf_types;
extern const ConstantSet perf_hardware;
extern const ConstantSet perf_software;
extern const ConstantSet perf_sample_types;
extern const ConstantSet perf_read_formats;
extern const ConstantSet perf_breakpoint_types;
extern const ConstantSet perf_branch_types;
extern const ConstantSet perf_open_flags;
extern const ConstantSet perf_caches;
extern const ConstantSet perf_cache_operations;
extern const ConstantSet perf_cache_results;
extern const ConstantSet perf_precisions;
extern const ConstantSet perf_attribute_sizes;

}  // namespace callgate::decode
