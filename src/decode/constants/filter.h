// Classic BPF filters: instructions, a set a class, and what seccomp's return.
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet filter_load;
extern const ConstantSet filter_store;
extern const ConstantSet filter_arithmetic;
extern const ConstantSet filter_jump;
extern const ConstantSet filter_return;
extern const ConstantSet filter_miscellaneous;
extern const ConstantSet filter_seccomp_results;
extern const ConstantSet filter_ancillary;

}  // namespace callgate::decode
