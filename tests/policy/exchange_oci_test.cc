// The exported OCI profile, read again and made into a filter by libseccomp as runc does, held against judge(): never
// wider, and the same wherever nothing was told.
#include <doctest/doctest.h>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <linux/audit.h>
#include <seccomp.h>
#include <sys/syscall.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <memory>
#include <nlohmann/json.hpp>
#include <random>
#include <string>
#include <vector>

#include "../places.h"
#include "bpf.h"
#include "build.h"
#include "generate.h"
#include "policy/exchange/export.h"
#include "policy/language/load.h"

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

/// A call that is refused otherwise than the policy says is refused nonetheless.
bool refuses(std::uint32_t answer) {
  const std::uint32_t action = answer & SECCOMP_RET_ACTION_FULL;
  return action == SECCOMP_RET_ERRNO || action == SECCOMP_RET_KILL_PROCESS;
}

/// What the filter may answer where judge gives this verdict; `exactly` if nothing was told of the call.
bool is_right(std::uint32_t answer, const Verdict& verdict, bool exactly) {
  const std::uint32_t action = answer & SECCOMP_RET_ACTION_FULL;
  switch (verdict.action) {
    case Action::allow:
      return action == SECCOMP_RET_ALLOW || !exactly;
    case Action::log:
      return action == SECCOMP_RET_LOG || (!exactly && refuses(answer));
    case Action::deny:
      return exactly ? answer == (SECCOMP_RET_ERRNO | static_cast<std::uint32_t>(verdict.error)) : refuses(answer);
    default:
      return action == SECCOMP_RET_KILL_PROCESS;
  }
}

/// The calls of which something was told; those without a name under call_count().
std::vector<bool> told_of(const Remarks& remarks) {
  std::vector<bool> told(decode::call_count() + 1);
  for (const Remark& remark : remarks) {
    for (const decode::CallIndex call : remark.calls) told.at(static_cast<std::size_t>(call)) = true;
    if (remark.unnamed_calls) told.back() = true;
  }
  return told;
}

bool is_known(decode::CallIndex call) {
  return ::seccomp_syscall_resolve_name(std::string(decode::call_name(call)).c_str()) != __NR_SCMP_ERROR;
}

/// Makes calls near the policy's constants until the profile is wider, or otherwise without having told.
void check_profile(const Policy& policy, std::size_t calls, std::mt19937_64& engine) {
  const Exported exported = to_oci(policy);
  const BpfProgram program = installed(Json::parse(exported.text));
  REQUIRE(program.size() <= 4096);
  const std::vector<bool> told = told_of(exported.remarks);
  const test::CallMaker maker(policy);
  const test::Source source = [&engine](std::uint64_t below) { return engine() % below; };
  const bool asks = !needs_contents(policy).empty();
  for (std::size_t i = 0; i < calls; ++i) {
    const seccomp_data data = maker.make(source);
    decode::SyscallRecord record;
    record.number = {static_cast<std::uint32_t>(data.nr)};
    std::copy(std::begin(data.args), std::end(data.args), record.args.begin());
    const std::uint32_t answer = test::run(program, data);
    if (data.arch != AUDIT_ARCH_X86_64 || !is_native(record)) {
      const std::uint32_t action = answer & SECCOMP_RET_ACTION_FULL;
      CHECK((action == SECCOMP_RET_KILL_THREAD || action == SECCOMP_RET_KILL_PROCESS || action == SECCOMP_RET_ERRNO));
      continue;
    }
    test::FakeContents contents = asks ? test::make_contents(source) : test::FakeContents();
    const Verdict verdict = policy.judge(record, test::caller, contents);
    const auto call = decode::call_of(native_arch, record.number);
    const bool exactly = !told.at(call ? static_cast<std::size_t>(*call) : decode::call_count());
    if (is_right(answer, verdict, exactly)) continue;
    // What cannot be read is refused by callgate as the kernel would: where no rule could refuse, a filter need not.
    if (verdict.by == Verdict::By::contents && !exactly) continue;
    if (call && !is_known(*call) && verdict.action >= Action::deny && refuses(answer)) continue;
    FAIL_CHECK(fmt::format("{} {} args {:#x}: the profile says {:#x}, judge {} with {} by {} ({})",
                           call ? decode::call_name(*call) : "a call without a name", record.number.value,
                           fmt::join(record.args, " "), answer, static_cast<int>(verdict.action), verdict.error,
                           static_cast<int>(verdict.by), verdict.reason));
    return;
  }
}

TEST_CASE("an OCI profile is never wider than a random policy") {
  std::mt19937_64 engine(3);
  for (int i = 0; i < 150; ++i) {
    CAPTURE(i);
    Policy policy = test::make_policy([&](std::uint64_t below) { return engine() % below; });
    check_profile(i % 2 == 0 ? without_supervisor(std::move(policy)) : policy, 1000, engine);
  }
}

TEST_CASE("an OCI profile is never wider than a policy that is shipped") {
  std::mt19937_64 engine(4);
  for (const auto& entry : std::filesystem::directory_iterator(callgate::test::policies)) {
    if (entry.path().extension() != ".yaml") continue;
    CAPTURE(entry.path());
    check_profile(without_supervisor(load(entry.path(), Surroundings::of_this_process())), 20'000, engine);
  }
}

TEST_CASE("an OCI profile says the strictest rule, part by part") {
  using decode::Type;
  const Policy policy =
      test::policy(Action::deny, {rule(Action::allow, {match("socket"), match("read")}, 5),
                                  rule(Action::kill, {match("socket", {test::is(0, Type::s32, 17)})}, 7),
                                  rule(Action::log, {match("read")}, 9)});
  const Exported exported = to_oci(policy);
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
  const Exported exported = to_oci(policy);
  std::string told;
  for (const Remark& remark : exported.remarks) told += text_of(remark, "oci") + '\n';
  CAPTURE(told);
  CHECK(told.find("p.yaml:12: deny openat cannot be expressed for oci (stricter): ") != std::string::npos);
  CHECK(told.find("p.yaml:20: limits: wall cannot be expressed for oci (lost): ") != std::string::npos);
}

}  // namespace
}  // namespace callgate::policy
