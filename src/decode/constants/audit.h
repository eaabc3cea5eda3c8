// The rules of auditing (linux/audit.h).
#pragma once

#include "decode/constants.h"

namespace callgate::decode {

extern const ConstantSet audit_fields;
extern const ConstantSet audit_operators;
extern const ConstantSet audit_filters;
extern const ConstantSet audit_filter_flags;
extern const ConstantSet audit_actions;

}  // namespace callgate::decode
