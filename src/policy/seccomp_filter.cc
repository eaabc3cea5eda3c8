#include "policy/seccomp_filter.h"

#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <vector>

#include "base/error.h"
#include "base/owned_fd.h"

namespace callgate::policy {
namespace {

/// libseccomp returns 0 or a negative errno.
void check(int result) {
  if (result < 0) throw system_error("cannot make a seccomp filter", -result);
}

}  // namespace

SeccompFilter::SeccompFilter(std::uint32_t fallback, std::uint32_t action, std::uint32_t foreign)
    : context_(::seccomp_init(fallback)), action_(action) {
  if (context_ == nullptr) throw system_error("cannot make a seccomp filter", EINVAL);
  try {
    check(::seccomp_attr_set(context_, SCMP_FLTATR_ACT_BADARCH, foreign));
    // A binary tree over the numbers instead of a chain.
    check(::seccomp_attr_set(context_, SCMP_FLTATR_CTL_OPTIMIZE, 2));
  } catch (...) {
    ::seccomp_release(context_);
    throw;
  }
}

SeccompFilter::~SeccompFilter() {
  ::seccomp_release(context_);
}

void SeccompFilter::add(decode::SyscallNumber number, const Clause& clause) {
  std::vector<scmp_arg_cmp> compares;
  for (unsigned reg = 0; reg < clause.size(); ++reg) {
    if (clause.at(reg).mask == 0) continue;
    compares.push_back({reg, SCMP_CMP_MASKED_EQ, clause.at(reg).mask, clause.at(reg).value});
  }
  const int result = ::seccomp_rule_add_exact_array(context_, action_, static_cast<int>(number.value),
                                                    static_cast<unsigned>(compares.size()), compares.data());
  if (result != -EEXIST) check(result);
}

BpfProgram SeccompFilter::program() const {
  const OwnedFd file(::memfd_create("filter", MFD_CLOEXEC));
  if (file.get() < 0) throw system_error("cannot make a file in memory", errno);
  check(::seccomp_export_bpf(context_, file.get()));
  struct stat status {};
  if (::fstat(file.get(), &status) != 0) throw system_error("cannot read a file in memory", errno);
  BpfProgram result(static_cast<std::size_t>(status.st_size) / sizeof(sock_filter));
  const auto size = static_cast<ssize_t>(result.size() * sizeof(sock_filter));
  if (::pread(file.get(), result.data(), result.size() * sizeof(sock_filter), 0) != size) {
    throw system_error("cannot read a file in memory", errno);
  }
  return result;
}

}  // namespace callgate::policy
