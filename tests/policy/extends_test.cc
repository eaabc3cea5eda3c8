// What a policy takes over from others, and the groups that it defines.
#include <doctest/doctest.h>

#include <cerrno>

#include "files.h"
#include "policy/judge.h"
#include "policy/language/load.h"
#include "wrong.h"

namespace callgate::policy {
namespace {

using test::with_files;

std::string errors_of(std::string_view text, const Surroundings& surroundings) {
  try {
    static_cast<void>(parse(text, "dir/p.yaml", surroundings));
  } catch (const PolicyError& error) {
    if (error.diagnostics().front().file == "dir/p.yaml") test::keep_wrong(text, error);
    return error.what();
  }
  return {};
}

TEST_CASE("rules, default, groups and confinement are taken over") {
  const Surroundings files = with_files({{"dir/base.yaml",
                                          "callgate: 1\ndefault: deny\ngroups: {\"@mine\": [getpid, \"@pkey\"]}\n"
                                          "rules:\n  - allow: \"@mine\"\n  - deny: socket\n    errno: EACCES\n"
                                          "filesystem: {read: /usr}\nnetwork: {connect: 80}\n"
                                          "limits: {cpu: 2s, processes: 4, memory: 1MiB, output: 2KiB}\n"
                                          "environment: {keep: PATH, set: {A: base, B: base}}\n"}});
  const Policy policy = parse(
      "callgate: 1\nextends: ./base.yaml\nrules:\n  - log: \"@mine\"\n  - allow: socket\n"
      "filesystem: {read: /lib, write: [/tmp]}\nnetwork: {bind: [0, 8080]}\n"
      "limits: {cpu: 1500ms, processes: 8}\nenvironment: {keep: [LANG], set: {A: own}}\n",
      "dir/p.yaml", files);
  CHECK(policy.default_action == Action::deny);
  CHECK(policy.default_error == EPERM);
  CHECK(policy.default_origin == Origin{"dir/base.yaml", 2});
  REQUIRE(policy.rules.size() == 4);
  CHECK(policy.rules[0].matches.size() == 4);
  CHECK(policy.rules[2].file == "dir/base.yaml");
  CHECK(policy.rules[2].line == 5);
  // The stricter rule of the base holds against the own one.
  decode::SyscallRecord record;
  record.number = decode::number_of(native_arch, decode::find_call("socket").value()).value();
  CHECK(Judge(policy).judge(record, {}).error == EACCES);

  const Confinement& confinement = policy.confinement;
  REQUIRE(confinement.filesystem);
  REQUIRE(confinement.filesystem->read.size() == 2);
  CHECK(confinement.filesystem->read[0].path == "/lib");
  CHECK(confinement.filesystem->read[1].path == "/usr");
  CHECK(confinement.filesystem->read[1].origin == Origin{"dir/base.yaml", 8});
  CHECK(confinement.filesystem->write.size() == 1);
  REQUIRE(confinement.network);
  CHECK(confinement.network->connect.size() == 1);
  CHECK(confinement.network->bind.size() == 2);
  CHECK(confinement.limits.cpu->value == std::chrono::milliseconds(1500));
  CHECK(confinement.limits.processes->value == 4);
  CHECK(confinement.limits.processes->origin == Origin{"dir/base.yaml", 10});
  CHECK(confinement.limits.memory->value == 1048576);
  REQUIRE(confinement.limits.output);
  CHECK(confinement.limits.output->value == 2048);
  CHECK_FALSE(confinement.limits.wall);
  CHECK(confinement.environment.of({"LANG=C", "HOME=/", "PATH=/bin", "A=outside"}) ==
        std::vector<std::string>{"LANG=C", "PATH=/bin", "A=own", "B=base"});
}

TEST_CASE("by two ways to one policy: its rules are there once") {
  const Surroundings files = with_files({
      {"dir/one.yaml", "callgate: 1\nextends: [./base.yaml]\n"},
      {"dir/two.yaml", "callgate: 1\nextends: ['./base.yaml']\ndefault: kill\n"},
      {"dir/base.yaml", "callgate: 1\ndefault: log\nrules:\n  - allow: read\n  - deny: write\n"},
  });
  const Policy policy = parse("callgate: 1\nextends: [./one.yaml, ./two.yaml]\n", "dir/p.yaml", files);
  CHECK(policy.rules.size() == 2);
  CHECK(policy.default_action == Action::kill);
}

TEST_CASE("what is extended cannot be loosened by the default") {
  const Surroundings files = with_files({{"dir/base.yaml", "callgate: 1\ndefault: deny\n"}});
  CHECK(
      errors_of("callgate: 1\nextends: ./base.yaml\ndefault: allow\n", files) ==
      "dir/p.yaml:3:10: error: 'default: allow' would loosen what is extended: its default is deny (dir/base.yaml:2)\n"
      "  default: allow\n"
      "           ^\n"
      "1 error");
}

TEST_CASE("of what cannot be extended nothing else is missed") {
  const std::string errors = errors_of("callgate: 1\nextends: ./p.yaml\n", with_files({}));
  CHECK(errors.find("cannot extend itself") != std::string::npos);
  CHECK(errors.find("'default' is missing") == std::string::npos);
}

TEST_CASE("a policy cannot extend itself, however long the way") {
  const Surroundings files = with_files({{"dir/a.yaml", "callgate: 1\ndefault: log\nextends: ./b.yaml\n"},
                                         {"dir/b.yaml", "callgate: 1\ndefault: log\nextends: ./a.yaml\n"}});
  const std::string errors = errors_of("callgate: 1\ndefault: log\nextends: [./a.yaml, ./p.yaml]\n", files);
  CHECK(
      errors.find("dir/b.yaml:3:10: error: a policy cannot extend itself: dir/a.yaml -> dir/b.yaml -> dir/a.yaml\n") !=
      std::string::npos);
  CHECK(errors.find("dir/p.yaml:3:21: error: a policy cannot extend itself: dir/p.yaml -> dir/p.yaml\n") !=
        std::string::npos);
  CHECK(errors.ends_with("2 errors"));
}

TEST_CASE("mistakes of all files are told at once") {
  const Surroundings files = with_files({{"dir/base.yaml", "callgate: 1\ndefault: dney\n"}});
  const std::string errors =
      errors_of("callgate: 1\ndefault: log\nextends: [./base.yaml, ./gone.yaml, nowhere]\nrule: []\n", files);
  CHECK(errors.find("dir/p.yaml:3:24: error: dir/gone.yaml: No such file or directory") != std::string::npos);
  CHECK(errors.find("dir/p.yaml:3:37: error: no policy 'nowhere': looked in dir") != std::string::npos);
  CHECK(errors.find("dir/p.yaml:4:1: error: unknown key 'rule' of a policy (did you mean 'rules'?)") !=
        std::string::npos);
  CHECK(errors.find("dir/base.yaml:2:10: error: 'default' must be") != std::string::npos);
  CHECK(errors.ends_with("4 errors"));
}

TEST_CASE("groups of one's own") {
  const Policy policy = parse(
      "callgate: 1\ndefault: deny\ngroups:\n  \"@in\": [read, pread64]\n  \"@out\": write\n  \"@both\": [\"@in\", "
      "\"@out\"]\n"
      "rules:\n  - allow: \"@both\"\n",
      "p.yaml");
  CHECK(policy.rules.at(0).matches.size() == 3);
  CHECK(errors_of("callgate: 1\ndefault: deny\ngroups: {in: read, \"@io\": raed, \"@clock\": read}\n", {}) ==
        "dir/p.yaml:3:10: error: the name of a group begins with @, not like 'in'\n"
        "  groups: {in: read, \"@io\": raed, \"@clock\": read}\n"
        "           ^\n"
        "dir/p.yaml:3:27: error: unknown system call 'raed' (did you mean 'read'?)\n"
        "  groups: {in: read, \"@io\": raed, \"@clock\": read}\n"
        "                            ^\n"
        "dir/p.yaml:3:33: error: '@clock' is a group that callgate defines\n"
        "  groups: {in: read, \"@io\": raed, \"@clock\": read}\n"
        "                                  ^\n"
        "3 errors");
}

}  // namespace
}  // namespace callgate::policy
