// Groups of system calls: their names exist, and every call is somewhere.
#include "policy/language/groups.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "decode/table.h"
#include "policy/language/subjects.h"

namespace callgate::policy {
namespace {

bool group_holds(std::string_view group, std::string_view call) {
  const Group* found = find_group(group);
  REQUIRE(found != nullptr);
  const auto index = decode::find_call(call);
  REQUIRE(index.has_value());
  return std::ranges::binary_search(calls_of(*found), *index);
}

TEST_CASE("each member is a call that a number table names, or a group") {
  for (const Group& group : all_groups()) {
    CAPTURE(group.name);
    CHECK(group.name.starts_with('@'));
    CHECK_FALSE(group.description.empty());
    CHECK(std::ranges::is_sorted(group.members));
    CHECK_FALSE(calls_of(group).empty());
    for (const std::string_view member : group.members) {
      CAPTURE(member);
      CHECK((decode::find_call(member).has_value() || find_group(member) != nullptr));
    }
  }
  CHECK(std::ranges::is_sorted(all_groups(), {}, &Group::name));
}

TEST_CASE("every call is in a group, but for a few that are nobody's") {
  std::set<decode::CallIndex> grouped;
  for (const Group& group : all_groups()) {
    if (group.name == "@known") continue;
    for (const decode::CallIndex call : calls_of(group)) grouped.insert(call);
  }
  std::vector<std::string_view> alone;
  for (std::size_t i = 0; i < decode::call_count(); ++i) {
    const auto call = static_cast<decode::CallIndex>(i);
    if (!grouped.contains(call)) alone.push_back(decode::call_name(call));
  }
  CHECK(alone == std::vector<std::string_view>{"listns", "lsm_get_self_attr", "lsm_list_modules", "lsm_set_self_attr",
                                               "memfd_secret", "syslog"});
}

TEST_CASE("groups hold every alias") {
  for (const std::string_view call : {"open", "openat", "openat2", "creat", "stat", "statx", "newfstatat"})
    CHECK(group_holds("@file-system", call));
  for (const std::string_view call : {"clone", "clone3", "fork", "vfork"}) CHECK(group_holds("@process", call));
  for (const std::string_view call : {"pread64", "preadv2", "dup3", "close_range"})
    CHECK(group_holds("@basic-io", call));
  for (const std::string_view call : {"futex", "futex_waitv", "futex_wake", "execve", "exit_group"})
    CHECK(group_holds("@default", call));
}

TEST_CASE("@path holds what can be asked for its path, but for executing and what only the administration needs") {
  std::vector<std::string_view> others;
  for (const decode::Syscall* call : decode::all_described()) {
    const std::vector<CallForm> forms = forms_of(*call);
    const bool has_path = std::ranges::any_of(forms, [&](const CallForm& form) {
      return std::ranges::any_of(subjects_of(*call, form, "path"), [](const Subject& subject) {
        return std::holds_alternative<Subject::Path>(subject.what);
      });
    });
    CAPTURE(call->name);
    if (group_holds("@path", call->name)) {
      CHECK(has_path);
      CHECK(forms.size() == 1);  // a condition on the path implies nothing else
    } else if (has_path) {
      others.push_back(call->name);
    }
  }
  CHECK(others == std::vector<std::string_view>{"acct", "chroot", "execve", "execveat", "fsconfig", "fspick", "mount",
                                                "mount_setattr", "move_mount", "open_tree", "open_tree_attr",
                                                "pivot_root", "quotactl", "quotactl_fd", "swapoff", "swapon", "umount",
                                                "umount2", "uselib"});
}

TEST_CASE("@address holds what can be asked for a socket address") {
  for (const decode::Syscall* call : decode::all_described()) {
    const std::vector<CallForm> forms = forms_of(*call);
    const bool has_address =
        std::ranges::any_of(forms, [&](const CallForm& form) { return !subjects_of(*call, form, "address").empty(); });
    CAPTURE(call->name);
    CHECK(group_holds("@address", call->name) == has_address);
  }
}

TEST_CASE("groups hold groups") {
  CHECK(group_holds("@system-service", "read"));
  CHECK(group_holds("@memory", "mlock"));
  CHECK(group_holds("@privileged", "init_module"));
  CHECK_FALSE(group_holds("@system-service", "ptrace"));
  CHECK(group_holds("@known", "ptrace"));
  CHECK(find_group("basic-io") == nullptr);
  CHECK(find_group("@nothing") == nullptr);
}

}  // namespace
}  // namespace callgate::policy
