#include "policy/exchange/libseccomp_facts.h"

#include <fmt/format.h>
#include <seccomp.h>

#include <cstdint>
#include <set>

namespace callgate::policy {
namespace {

/// About as many instructions as libseccomp makes of a call's parts, rather more: it has one node for all compares of a
/// call that begin alike, which takes a mask and a jump for each half of the register, and a load now and then.
std::size_t instructions_of(const CallParts& call) {
  std::size_t count = 1;
  std::set<std::vector<std::uint64_t>> nodes;
  for (const Part& part : call.parts) {
    std::vector<std::uint64_t> node;
    for (std::size_t reg = 0; reg < part.clause.size(); ++reg) {
      const Compare& compare = part.clause.at(reg);
      if (compare.mask == 0) continue;
      node.insert(node.end(), {reg, compare.mask, compare.value});
      if (nodes.insert(node).second) count += compare.mask >> 32U == 0 ? 2U : 4U;
    }
    ++count;
  }
  return count;
}

}  // namespace

bool is_known_to_libseccomp(decode::CallIndex call) {
  const std::string name(decode::call_name(call));
  return ::seccomp_syscall_resolve_name_arch(SCMP_ARCH_X86_64, name.c_str()) >= 0;
}

std::string libseccomp_version() {
  const scmp_version& version = *::seccomp_version();
  return fmt::format("libseccomp {}.{}.{}", version.major, version.minor, version.micro);
}

std::size_t libseccomp_size(const std::vector<CallParts>& calls) {
  std::size_t count = 0;
  for (const CallParts& call : calls) count += instructions_of(call);
  return count;
}

}  // namespace callgate::policy
