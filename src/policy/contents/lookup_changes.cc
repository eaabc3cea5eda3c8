#include "policy/contents/lookup_changes.h"

#include <linux/sched.h>
#include <sys/prctl.h>

#include <algorithm>
#include <string_view>

namespace callgate::policy {
namespace {

std::vector<CallMatch> all_changes() {
  std::vector<CallMatch> result;
  constexpr std::string_view whole_calls[] = {"chroot",    "pivot_root", "setns",     "unshare",  "setuid",
                                              "setreuid",  "setresuid",  "setfsuid",  "setgid",   "setregid",
                                              "setresgid", "setfsgid",   "setgroups", "capset",   "clone3",
                                              "mount",     "move_mount", "umount2",   "open_tree"};
  for (const std::string_view name : whole_calls) result.push_back({decode::find_call(name).value(), {}});
  constexpr std::uint64_t other_namespaces[] = {CLONE_NEWNS, CLONE_NEWUSER};
  for (const std::uint64_t flag : other_namespaces) {
    Test test{.reg = 0, .type = decode::Type::u32, .negated = false, .or_target = false, .ranges = {}};
    test.ranges.push_back({flag, flag, flag});
    result.push_back({decode::find_call("clone").value(), {test}});
  }
  // What these take away is gone with the next execve.
  Test of_next_program{.reg = 0, .type = decode::Type::s32, .negated = false, .or_target = false, .ranges = {}};
  constexpr std::uint64_t options[] = {PR_CAPBSET_DROP, PR_SET_SECUREBITS};
  for (const std::uint64_t option : options) of_next_program.ranges.push_back({all_bits, option, option});
  result.push_back({decode::find_call("prctl").value(), {of_next_program}});
  return result;
}

}  // namespace

const std::vector<CallMatch>& lookup_changes() {
  static const std::vector<CallMatch> changes = all_changes();
  return changes;
}

bool changes_lookup(const decode::SyscallRecord& record) {
  const std::optional<decode::CallIndex> call = decode::call_of(record.arch, record.number);
  if (!call) return false;
  return std::ranges::any_of(lookup_changes(), [&](const CallMatch& match) {
    return match.call == *call && std::ranges::all_of(match.tests, [&](const Test& test) {
             return holds(test, decode::model_of(record.arch), record.args.at(test.reg), {});
           });
  });
}

}  // namespace callgate::policy
