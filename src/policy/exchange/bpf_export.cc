// One seccomp filter for programs that install what they are given: bwrap --seccomp, minijail0 --seccomp-bpf-binary.
//
// callgate's own filters are several, and ask the supervisor; here one filter answers for all, alone.
#include <seccomp.h>

#include <cerrno>
#include <string>
#include <vector>

#include "policy/exchange/confinement_remarks.h"
#include "policy/exchange/execution.h"
#include "policy/exchange/export.h"
#include "policy/exchange/libseccomp_facts.h"
#include "policy/exchange/partition.h"
#include "policy/filter/seccomp_filter.h"

namespace callgate::policy {
namespace {

std::uint32_t action_of(Answer answer) {
  switch (answer.action) {
    case Action::allow:
      return SCMP_ACT_ALLOW;
    case Action::log:
      return SCMP_ACT_LOG;
    case Action::deny:
      return SCMP_ACT_ERRNO(static_cast<std::uint32_t>(answer.error));
    default:
      return SCMP_ACT_KILL_PROCESS;
  }
}

BpfProgram program_of(const std::vector<CallParts>& calls, Answer otherwise) {
  const std::uint32_t fallback = action_of(otherwise);
  SeccompFilter filter(fallback, SCMP_ACT_KILL_PROCESS, SCMP_ACT_KILL_PROCESS);
  for (const CallParts& call : calls) {
    const decode::SyscallNumber number = decode::number_of(native_arch, call.call).value();
    for (const Part& part : call.parts) {
      if (part.answer != otherwise) filter.add(number, part.clause, action_of(part.answer));
    }
  }
  if (otherwise.action != Action::kill) {
    for (std::uint32_t number = 512; number <= 547; ++number) filter.add({number});  // see is_native
  }
  return filter.program();
}

}  // namespace

Exchanged to_bpf(const Policy& policy) {
  Exchanged result;
  // What becomes of calls without a name, as judge() has it.
  Answer otherwise{policy.default_action, 0};
  if (policy.default_action == Action::deny) otherwise.error = ENOSYS;
  const std::vector<CallParts> calls = fitting_partition(policy, libseccomp_size, result.remarks);
  const BpfProgram program = program_of(calls, otherwise);
  tell_execution(calls, policy, result.remarks);
  tell_confinement(policy.confinement, "a seccomp filter", result.remarks);
  result.text.assign(reinterpret_cast<const char*>(program.data()), program.size() * sizeof(sock_filter));
  return result;
}

}  // namespace callgate::policy
