#include "policy/filter/seccomp_filter.h"

#include <seccomp.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <memory>
#include <vector>

#include "base/error.h"
#include "base/owned_fd.h"

namespace callgate::policy {
namespace {

/// libseccomp returns 0 or a negative errno.
void check(int result) {
  if (result < 0) throw system_error("cannot make a seccomp filter", -result);
}

struct Release {
  void operator()(scmp_filter_ctx context) const { ::seccomp_release(context); }
};
using Context = std::unique_ptr<void, Release>;

void add_rule(const Context& context, std::uint32_t action, std::uint32_t number, const Clause& clause) {
  std::vector<scmp_arg_cmp> compares;
  for (unsigned reg = 0; reg < clause.size(); ++reg) {
    const auto [mask, value, differs] = clause.at(reg);
    if (mask == 0) continue;
    compares.push_back(differs ? scmp_arg_cmp{reg, SCMP_CMP_NE, value, 0}
                               : scmp_arg_cmp{reg, SCMP_CMP_MASKED_EQ, mask, value});
  }
  check(::seccomp_rule_add_exact_array(context.get(), action, static_cast<int>(number),
                                       static_cast<unsigned>(compares.size()), compares.data()));
}

/// All that a file holds.
template <typename Container>
Container contents_of(const OwnedFd& file) {
  using Element = typename Container::value_type;
  struct stat status {};
  if (::fstat(file.get(), &status) != 0) throw system_error("cannot read a file in memory", errno);
  Container result(static_cast<std::size_t>(status.st_size) / sizeof(Element), Element{});
  const std::size_t size = result.size() * sizeof(Element);
  if (::pread(file.get(), result.data(), size, 0) != static_cast<ssize_t>(size))
    throw system_error("cannot read a file in memory", errno);
  return result;
}

}  // namespace

void SeccompFilter::add(decode::SyscallNumber number, const Clause& clause, std::uint32_t action) {
  std::vector<Case>& cases = rules_[number.value];
  if (std::any_of(cases.begin(), cases.end(), [&](const Case& other) { return implies(clause, other.clause); })) return;
  std::erase_if(cases, [&](const Case& other) { return implies(other.clause, clause); });
  cases.push_back({clause, action});
}

OwnedFd SeccompFilter::exported(int (*write)(void* context, int fd)) const {
  const Context context(::seccomp_init(fallback_));
  if (!context) throw system_error("cannot make a seccomp filter", EINVAL);
  check(::seccomp_attr_set(context.get(), SCMP_FLTATR_ACT_BADARCH, foreign_));
  // A binary tree over the numbers instead of a chain.
  check(::seccomp_attr_set(context.get(), SCMP_FLTATR_CTL_OPTIMIZE, 2));
  for (const auto& [number, cases] : rules_) {
    for (const auto& [clause, action] : cases) add_rule(context, action, number, clause);
  }
  OwnedFd file(::memfd_create("filter", MFD_CLOEXEC));
  if (!file) throw system_error("cannot make a file in memory", errno);
  check(write(context.get(), file.get()));
  return file;
}

BpfProgram SeccompFilter::program() const {
  return contents_of<BpfProgram>(exported([](void* context, int fd) { return ::seccomp_export_bpf(context, fd); }));
}

std::string SeccompFilter::pfc() const {
  return contents_of<std::string>(exported([](void* context, int fd) { return ::seccomp_export_pfc(context, fd); }));
}

}  // namespace callgate::policy
