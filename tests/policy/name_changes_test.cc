// Which calls follow names, and which change them.
#include "policy/contents/name_changes.h"

#include <doctest/doctest.h>
#include <sys/syscall.h>

#include <string>

#include "build.h"
#include "policy/language/load.h"

namespace callgate::policy {
namespace {

TEST_CASE("what calls do with names") {
  const auto use = [](long number) { return name_use(test::record(number)); };
  for (const long number : {SYS_chmod, SYS_execve, SYS_newfstatat, SYS_mkdir, SYS_linkat, SYS_connect, SYS_sendmmsg})
    CHECK_MESSAGE(use(number) == NameUse::follows, number);
  for (const long number : {SYS_rename, SYS_renameat2, SYS_unlink, SYS_unlinkat, SYS_rmdir, SYS_mount})
    CHECK_MESSAGE(use(number) == NameUse::changes, number);
  for (const long number : {SYS_chroot, SYS_pivot_root}) CHECK_MESSAGE(use(number) == NameUse::moves_root, number);
  for (const long number : {SYS_openat, SYS_openat2, SYS_creat}) CHECK_MESSAGE(use(number) == NameUse::opens, number);
  for (const long number : {SYS_read, SYS_fchmod, SYS_clone}) CHECK_MESSAGE(use(number) == NameUse::none, number);
  CHECK(name_use(test::record(0xfffff)) == NameUse::none);
}

TEST_CASE("turns are taken only where a rule asks of such a path") {
  const auto judges = [](const std::string& rule) {
    return judges_followed_names(parse("callgate: 1\ndefault: allow\nrules: [" + rule + "]\n", "p"));
  };
  CHECK(judges("{deny: unlink, when: {path: {under: /a}}}"));
  CHECK(judges("{deny: connect, when: {path: {under: /a}}}"));
  CHECK_FALSE(judges("{deny: openat, when: {path: {under: /a}}}"));
  CHECK_FALSE(judges("{deny: connect, when: {port: 80}}"));
  CHECK_FALSE(judges("{deny: execve, when: {argv: {contains: x}}}"));
  CHECK_FALSE(judges("{deny: unlink}"));
}

}  // namespace
}  // namespace callgate::policy
