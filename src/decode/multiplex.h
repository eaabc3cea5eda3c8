// Calls that are many calls in one (socketcall and ipc of i386): which one it is, and its own arguments.
#pragma once

#include <optional>

#include "decode/arch.h"
#include "decode/memory.h"
#include "decode/record.h"

namespace callgate::decode {

/// The call that this record of socketcall or ipc stands for; its arguments replace those of the record. None if `call`
/// is neither, if it names no known call, or if its arguments cannot be read: the record is then as it was.
[[nodiscard]] std::optional<CallIndex> demultiplex(CallIndex call, SyscallRecord& record, Memory& memory);

}  // namespace callgate::decode
