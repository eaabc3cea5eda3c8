#include "policy/contents/lookup_changes.h"

#include <linux/sched.h>

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
