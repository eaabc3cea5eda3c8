// How each call resolves its paths.
#include "policy/contents/path_operand.h"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/syscall.h>

#include "build.h"
#include "decode/table.h"
#include "fake_contents.h"
#include "policy/language/arguments.h"

namespace callgate::policy {
namespace {

using test::FakeContents;

PathArgument argument_of(long number, std::string_view name, std::array<std::uint64_t, 6> args,
                         FakeContents& contents) {
  const auto record = test::record(number, args);
  const auto call = decode::call_of(native_arch, record.number);
  const auto use = path_use(call.value(), name);
  REQUIRE(use.has_value());
  PathOperand operand = use->operand;
  const auto described = decode::describe(call.value())->arguments();
  for (std::size_t reg = 0; reg < described.size(); ++reg) {
    if (described[reg].name == name) operand.reg = static_cast<std::uint8_t>(reg);
  }
  const auto answer = path_argument(operand, record, contents);
  REQUIRE(answer.content.has_value());
  return *answer.content;
}
PathArgument argument_of(long number, std::string_view name, std::array<std::uint64_t, 6> args = {}) {
  FakeContents contents;
  return argument_of(number, name, args, contents);
}

TEST_CASE("of each path that a call takes is known how it is resolved") {
  std::size_t paths = 0;
  for (const decode::Syscall* call : decode::all_described()) {
    for (const CallForm& form : forms_of(*call)) {
      for (const Argument& argument : form.arguments) {
        if (argument.item->kind != decode::Kind::path || argument.item->direction != decode::Direction::in) continue;
        CAPTURE(call->name);
        CAPTURE(argument.item->name);
        const auto use = path_use(call->call, argument.item->name);
        CHECK(use.has_value());
        if (!use) continue;
        ++paths;
        // Flags that were not found would be in a register that no call has.
        for (const ByFlags& by : {use->operand.follows_last, use->operand.empty_is_descriptor}) CHECK(by.reg < 6);
        CHECK(use->operand.open_flags.value_or(0) < 6);
        CHECK(use->operand.open_how.value_or(0) < 5);
      }
    }
  }
  CHECK(paths > 90);
  CHECK_FALSE(path_use(decode::find_call("read").value(), "buf").has_value());
  CHECK(path_use(decode::find_call("symlink").value(), "oldname")->is_text);
  CHECK_FALSE(path_use(decode::find_call("symlink").value(), "newname")->is_text);
}

TEST_CASE("links at the end") {
  CHECK(argument_of(SYS_stat, "filename").follows_last);
  CHECK_FALSE(argument_of(SYS_lstat, "filename").follows_last);
  CHECK_FALSE(argument_of(SYS_unlink, "pathname").follows_last);
  CHECK_FALSE(argument_of(SYS_rename, "oldname").follows_last);
  CHECK(argument_of(SYS_newfstatat, "filename").follows_last);
  CHECK_FALSE(argument_of(SYS_newfstatat, "filename", {0, 0, 0, AT_SYMLINK_NOFOLLOW}).follows_last);
  CHECK_FALSE(argument_of(SYS_statx, "filename", {0, 0, AT_SYMLINK_NOFOLLOW}).follows_last);
  CHECK_FALSE(argument_of(SYS_linkat, "oldname").follows_last);
  CHECK(argument_of(SYS_linkat, "oldname", {0, 0, 0, 0, AT_SYMLINK_FOLLOW}).follows_last);
  CHECK_FALSE(argument_of(SYS_linkat, "newname", {0, 0, 0, 0, AT_SYMLINK_FOLLOW}).follows_last);
  CHECK_FALSE(argument_of(SYS_umount2, "name", {0, 8}).follows_last);
  CHECK_FALSE(argument_of(SYS_execveat, "filename", {0, 0, 0, 0, AT_SYMLINK_NOFOLLOW}).follows_last);
  CHECK_FALSE(argument_of(SYS_inotify_add_watch, "pathname", {0, 0, 0x02000000}).follows_last);
}

TEST_CASE("open by its flags") {
  const auto opened = [](std::uint64_t flags) { return argument_of(SYS_openat, "filename", {0, 0, flags}); };
  CHECK(opened(O_RDONLY).follows_last);
  CHECK_FALSE(opened(O_RDONLY).may_be_absent);
  CHECK_FALSE(opened(O_NOFOLLOW).follows_last);
  CHECK(opened(O_CREAT).follows_last);
  CHECK(opened(O_CREAT).may_be_absent);
  CHECK_FALSE(opened(O_CREAT | O_EXCL).follows_last);
  CHECK(opened(O_EXCL).follows_last);
  CHECK(opened(O_CREAT | O_EXCL | O_PATH).follows_last);
  CHECK_FALSE(opened(O_CREAT | O_PATH).may_be_absent);
  CHECK_FALSE(opened(O_TMPFILE | O_RDWR).may_be_absent);
  CHECK(argument_of(SYS_open, "filename", {0, O_CREAT}).may_be_absent);
  CHECK(argument_of(SYS_creat, "pathname").may_be_absent);
  CHECK(argument_of(SYS_creat, "pathname").follows_last);
}

TEST_CASE("openat2 by what its struct says") {
  FakeContents contents;
  contents.set_bytes(2, open_how{O_CREAT | O_EXCL, 0600, RESOLVE_IN_ROOT});
  const PathArgument made = argument_of(SYS_openat2, "filename", {0, 0, 0, sizeof(open_how)}, contents);
  CHECK(made.may_be_absent);
  CHECK_FALSE(made.follows_last);
  CHECK(made.resolve == RESOLVE_IN_ROOT);
  FakeContents nothing;
  const auto use = path_use(decode::find_call("openat2").value(), "filename");
  const auto record = test::record(SYS_openat2, {0, 0, 0, sizeof(open_how)});
  CHECK(path_argument(use->operand, record, nothing).error == EFAULT);
}

TEST_CASE("empty paths and names that are made") {
  CHECK_FALSE(argument_of(SYS_newfstatat, "filename").empty_is_descriptor);
  CHECK(argument_of(SYS_newfstatat, "filename", {0, 0, 0, AT_EMPTY_PATH}).empty_is_descriptor);
  CHECK(argument_of(SYS_readlinkat, "pathname").empty_is_descriptor);
  CHECK(argument_of(SYS_utimensat, "filename", {3, 0}).empty_is_descriptor);
  CHECK_FALSE(argument_of(SYS_utimensat, "filename", {3, 4096}).empty_is_descriptor);
  CHECK(argument_of(SYS_fsconfig, "_value", {3, 4}).empty_is_descriptor);
  CHECK_FALSE(argument_of(SYS_fsconfig, "_value", {3, 3}).empty_is_descriptor);
  CHECK(argument_of(SYS_move_mount, "to_pathname", {0, 0, 0, 0, 0x40}).empty_is_descriptor);
  CHECK_FALSE(argument_of(SYS_move_mount, "from_pathname", {0, 0, 0, 0, 0x40}).empty_is_descriptor);
  CHECK(argument_of(SYS_mkdir, "pathname").may_be_absent);
  CHECK(argument_of(SYS_rename, "newname").may_be_absent);
  CHECK_FALSE(argument_of(SYS_rename, "oldname").may_be_absent);
}

}  // namespace
}  // namespace callgate::policy
