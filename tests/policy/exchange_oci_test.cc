// The exported OCI profile, read again and made into a filter by libseccomp as runc does, held against judge(): never
// wider, and the same wherever nothing was told.
#include <doctest/doctest.h>
#include <seccomp.h>

#include <algorithm>
#include <cerrno>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <utility>
#include <vector>

#include "bpf.h"
#include "build.h"
#include "export_check.h"
#include "policy/exchange/export.h"
#include "policy/exchange/import.h"

namespace callgate::policy {
namespace {

using Json = nlohmann::json;
using test::match;
using test::rule;

std::uint32_t action_of(const Json& json, const char* action_key, const char* error_key) {
  const std::string name = json.at(action_key);
  if (name == "SCMP_ACT_ALLOW") return SCMP_ACT_ALLOW;
  if (name == "SCMP_ACT_LOG") return SCMP_ACT_LOG;
  if (name == "SCMP_ACT_KILL_PROCESS") return SCMP_ACT_KILL_PROCESS;
  REQUIRE(name == "SCMP_ACT_ERRNO");
  return SCMP_ACT_ERRNO(json.value(error_key, std::uint32_t{EPERM}));
}

std::vector<scmp_arg_cmp> compares_of(const Json& entry) {
  std::vector<scmp_arg_cmp> compares;
  for (const Json& arg : entry.value("args", Json::array())) {
    REQUIRE(arg.at("op") == "SCMP_CMP_MASKED_EQ");
    compares.push_back({arg.at("index").get<unsigned>(), SCMP_CMP_MASKED_EQ, arg.at("value").get<std::uint64_t>(),
                        arg.at("valueTwo").get<std::uint64_t>()});
  }
  return compares;
}

/// As runc's libcontainer/seccomp: entries of the default action and names that are not known are passed over.
BpfProgram installed(const Json& profile) {
  const std::uint32_t otherwise = action_of(profile, "defaultAction", "defaultErrnoRet");
  const std::unique_ptr<void, decltype(&::seccomp_release)> filter(::seccomp_init(otherwise), &::seccomp_release);
  REQUIRE(filter);
  REQUIRE(profile.at("architectures") == Json{"SCMP_ARCH_X86_64"});
  for (const Json& entry : profile.at("syscalls")) {
    const std::uint32_t action = action_of(entry, "action", "errnoRet");
    if (action == otherwise) continue;
    const std::vector<scmp_arg_cmp> compares = compares_of(entry);
    for (const std::string name : entry.at("names")) {
      const int number = ::seccomp_syscall_resolve_name(name.c_str());
      if (number == __NR_SCMP_ERROR) continue;
      const int status = ::seccomp_rule_add_array(filter.get(), action, number, static_cast<unsigned>(compares.size()),
                                                  compares.data());
      REQUIRE_MESSAGE(status == 0, name);
    }
  }
  BpfProgram program(1 << 16);
  std::FILE* const file = std::tmpfile();
  REQUIRE(file != nullptr);
  REQUIRE(::seccomp_export_bpf(filter.get(), ::fileno(file)) == 0);
  std::rewind(file);
  program.resize(std::fread(program.data(), sizeof(sock_filter), program.size(), file));
  std::fclose(file);
  return program;
}

test::Answers oci_guard(const Exchanged& exported) {
  BpfProgram program = installed(Json::parse(exported.text));
  REQUIRE(program.size() <= 4096);
  return [program = std::move(program)](const seccomp_data& call) { return test::run(program, call); };
}

TEST_CASE("an OCI profile is never wider than a random policy") {
  test::check_random_policies(to_oci, oci_guard, 100, 4000);
}

TEST_CASE("an OCI profile, imported again, is never wider than it was") {
  test::check_round_trip(to_oci, from_oci, oci_guard, 100, true);
}

TEST_CASE("an OCI profile is never wider than a policy that is shipped") {
  test::check_shipped_policies(to_oci, oci_guard, 600'000);
}

TEST_CASE("an OCI profile says the strictest rule, part by part") {
  using decode::Type;
  const Policy policy =
      test::policy(Action::deny, {rule(Action::allow, {match("socket"), match("read")}, 5),
                                  rule(Action::kill, {match("socket", {test::is(0, Type::s32, 17)})}, 7),
                                  rule(Action::log, {match("read")}, 9)});
  const Exchanged exported = to_oci(policy);
  const Json profile = Json::parse(exported.text);
  CHECK(profile.at("defaultAction") == "SCMP_ACT_ERRNO");
  CHECK(profile.at("defaultErrnoRet") == ENOSYS);
  const auto entries_of = [&](const std::string& name, const std::string& action) {
    const Json& entries = profile.at("syscalls");
    return std::count_if(entries.begin(), entries.end(), [&](const Json& entry) {
      const Json& names = entry.at("names");
      return entry.at("action") == action && std::count(names.begin(), names.end(), name) == 1;
    });
  };
  CHECK(entries_of("read", "SCMP_ACT_LOG") == 1);
  CHECK(entries_of("read", "SCMP_ACT_ALLOW") == 0);
  CHECK(entries_of("socket", "SCMP_ACT_KILL_PROCESS") == 1);
  CHECK(entries_of("socket", "SCMP_ACT_ALLOW") > 1);
  CHECK(entries_of("open", "SCMP_ACT_ERRNO") == 1);
}

TEST_CASE("what an OCI profile cannot say is told with its place") {
  Rule asks = rule(Action::deny, {match("openat")}, 12);
  asks.file = "p.yaml";
  asks.matches.front().contents.push_back({StringTest{1, {{TextPattern::Kind::exactly, "/secret"}}}, false, {}});
  Policy policy = test::policy(Action::allow, {asks});
  policy.confinement.limits.wall = {std::chrono::seconds(1), {"p.yaml", 20}};
  const Exchanged exported = to_oci(policy);
  std::string told;
  for (const Remark& remark : exported.remarks) told += text_of(remark, "oci") + '\n';
  CAPTURE(told);
  CHECK(told.find("p.yaml:12: deny openat cannot be expressed for oci (stricter): ") != std::string::npos);
  CHECK(told.find("p.yaml:20: limits: wall cannot be expressed for oci (lost): ") != std::string::npos);
}

}  // namespace
}  // namespace callgate::policy
