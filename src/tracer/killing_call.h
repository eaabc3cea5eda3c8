// How a call is made to kill its process as a seccomp filter does.

#ifndef CALLGATE_TRACER_KILLING_CALL_H
#define CALLGATE_TRACER_KILLING_CALL_H

#include <linux/filter.h>
#include <linux/seccomp.h>

#include <cstddef>

#include "decode/record.h"
#include "policy/filter/filter.h"

namespace callgate::tracer {

/// No call of any architecture. The first filter of a launched target kills who makes it: so a call that shall kill, at
/// its stop, is made into this one, and the kernel does the rest as for SECCOMP_RET_KILL_PROCESS.
inline constexpr decode::SyscallNumber killing_number{0x7ca11edU};

/// The filter that does so.
inline policy::BpfProgram killing_filter() {
  return {
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, killing_number.value, 0, 1),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
  };
}

}  // namespace callgate::tracer

#endif  // CALLGATE_TRACER_KILLING_CALL_H
