// Where a process of the target has the sealed memory: mapped and sealed in each new image, looked for in a child.
#pragma once

#include <sys/types.h>

#include <functional>
#include <optional>

#include "decode/record.h"
#include "tracer/seal/descriptor_gate.h"
#include "tracer/seal/sealed_memory.h"

namespace callgate::tracer {

/// Where a thread sees the sealed memory.
struct SealedMapping {
  std::optional<decode::TraceeAddress> base;  ///< nothing: not known, or it has none
  bool verified = false;                      ///< whether it is certain that it is there, and stays
  bool was_sealed = false;                    ///< whether it is certain that it stays, if it is there
  bool has_stubs = false;                     ///< whether the code behind it may be executed

  /// What a child of the thread has: the same, if nothing kept it from inheriting it.
  [[nodiscard]] SealedMapping inherited(bool same_process) const {
    return {base, verified && same_process, was_sealed, has_stubs};
  }
};

struct NewMapping {
  SealedMapping mapping;
  std::optional<int> last_status = {};  ///< the wait status of a tracee that was killed meanwhile
  bool was_diverted = false;            ///< as Injection has it
};

/// Maps the memory into the image that `tid` has just executed, and seals the mapping by mseal(2), which holds it
/// against whatever the process will do. At the exit stop of execve: nobody else shares the image yet. Where it cannot
/// be done, the mapping has no base. With filters of the target's own, which may have answered in the kernel's place
/// (SECCOMP_RET_ERRNO with 0), what the calls have returned says nothing: the mapping is not verified. `while_waiting`:
/// as Injection has it.
[[nodiscard]] NewMapping map_sealed(pid_t tid, const SealedMemory& memory, const DescriptorGate& gate,
                                    bool has_own_filters, const std::function<void()>& while_waiting);

/// Makes certain of what is not verified, by what the kernel shows (of seals, since Linux 6.12). A child of unknown
/// descent may have no base: it is looked for. Returns whether there is a mapping.
[[nodiscard]] bool verify(SealedMapping& mapping, pid_t tid, const SealedMemory& memory);

}  // namespace callgate::tracer
