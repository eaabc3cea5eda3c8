// i386's calls whose arguments are not in the registers: those that are many calls in one (socketcall and ipc), and
// those whose arguments are all behind one pointer (mmap and select).
#pragma once

#include <optional>

#include "decode/arch.h"
#include "decode/item.h"
#include "decode/memory.h"
#include "decode/record.h"

namespace callgate::decode {

/// What this record of i386 stands for; the arguments of that replace those of the record. Null if `call` is none of
/// these calls or stands for no known call, or if socketcall's or ipc's arguments cannot be read: the record is then as
/// it was. clone is itself, with its last two arguments in the order of the table: there the thread's area comes ahead
/// of child_tidptr. Where mmap's and select's cannot be read, the description of the pointer to them.
[[nodiscard]] const Syscall* demultiplex(CallIndex call, SyscallRecord& record, Memory& memory);

/// Which call the record makes, once it is known what it stands for. None if the architecture has no such number.
[[nodiscard]] std::optional<CallIndex> call_behind(SyscallRecord record, Memory& memory);

/// At the exit: where such a call's result is in memory, it replaces that of the record, which must be set.
void demultiplex_result(const Syscall& call, SyscallRecord& record, Memory& memory);

}  // namespace callgate::decode
