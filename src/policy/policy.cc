#include "policy/policy.h"

#include <linux/seccomp.h>

#include <algorithm>
#include <array>
#include <cerrno>

#include "policy/contents/contents.h"

namespace callgate::policy {
namespace {

/// Why contents cannot be known.
std::string_view reason_of(int error) {
  switch (error) {
    case ENOENT:
    case ENOTDIR:
    case ELOOP:
    case ENAMETOOLONG:
      return "the path leads nowhere";
    case EACCES:
      return "the file has no path, or none that may be followed";
    case kernels_eacces:
      return "its path may not be followed";
    case EPERM:
      return "this process could change it (do filters of its own refuse mmap or mseal?)";
    case EFAULT:
      return "the memory cannot be read";
    case EHOSTUNREACH:
      return "it would go by way of other addresses";
    case E2BIG:
      return "there is more than can be checked";
    case EAFNOSUPPORT:
      return "an address without a family could be of any";
    default:
      return "it cannot be checked";
  }
}

}  // namespace

bool is_native(const decode::SyscallRecord& record) {
  const std::uint32_t number = record.number.value;
  const bool x32 = (number >= 0x40000000U && number != 0xffffffffU) || (number >= 512 && number <= 547);
  return record.arch == native_arch && !x32;
}

bool kills_as_default(const Policy& policy, const Rule& rule) {
  return rule.action == Action::kill && policy.default_action == Action::kill;
}

Verdict unknowable(const Rule& rule, int error) {
  constexpr std::array of_kernel = {ENOENT, ENOTDIR, ELOOP, ENAMETOOLONG, EFAULT,
                                    EBADF,  EINVAL,  EXDEV, ESRCH,        kernels_eacces};
  Verdict verdict{Action::deny, Verdict::By::contents, errno_of(error), rule.name, reason_of(error), rule.file,
                  rule.line};
  verdict.fails_anyway = std::ranges::find(of_kernel, error) != of_kernel.end();
  return verdict;
}

bool only_probes(const decode::SyscallRecord& record) {
  const std::optional<decode::CallIndex> call = decode::call_of(record.arch, record.number);
  return call && decode::call_name(*call) == "seccomp" &&
         static_cast<std::uint32_t>(record.args.at(0)) == SECCOMP_SET_MODE_FILTER && record.args.at(2) == 0;
}

std::vector<const Rule*> needs_contents(const Policy& policy) {
  std::vector<const Rule*> rules;
  for (const Rule& rule : policy.rules) {
    const auto asks = [](const CallMatch& match) { return !match.contents.empty(); };
    if (std::ranges::any_of(rule.matches, asks)) rules.push_back(&rule);
  }
  return rules;
}

}  // namespace callgate::policy
