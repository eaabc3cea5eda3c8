#include "export_check.h"

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <linux/audit.h>

#include <algorithm>
#include <filesystem>
#include <random>
#include <utility>
#include <vector>

#include "../places.h"
#include "build.h"
#include "decode/table.h"
#include "effort.h"
#include "generate.h"
#include "policy/judge.h"
#include "policy/language/arguments.h"
#include "policy/language/load.h"
#include "policy/language/values.h"

namespace callgate::policy::test {
namespace {

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
      return action == SECCOMP_RET_LOG || !exactly;
    case Action::deny:
      return exactly ? answer == (SECCOMP_RET_ERRNO | static_cast<std::uint32_t>(verdict.error)) : refuses(answer);
    default:
      return action == SECCOMP_RET_KILL_PROCESS;
  }
}

/// The calls of which something was told, or that something is lost; those without a name under call_count().
std::vector<bool> told_of(const Remarks& remarks, bool lost) {
  std::vector<bool> told(decode::call_count() + 1);
  for (const Remark& remark : remarks) {
    if (lost && remark.effect != Remark::Effect::lost) continue;
    for (const decode::CallIndex call : remark.calls) told.at(static_cast<std::size_t>(call)) = true;
    if (remark.unnamed_calls) told.back() = true;
  }
  return told;
}

std::vector<std::filesystem::path> shipped_policies() {
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::directory_iterator(callgate::test::policies)) {
    if (entry.path().extension() == ".yaml") paths.push_back(entry.path());
  }
  return paths;
}

void check(const Policy& policy, Export to, const Guard& guard, std::size_t calls, std::mt19937_64& engine) {
  const Exchanged exported = to(policy);
  const Answers answer_to = guard(exported);
  const std::vector<bool> told = told_of(exported.remarks, false);
  const std::vector<bool> lost = told_of(exported.remarks, true);
  const CallMaker maker(policy);
  const Source source = [&engine](std::uint64_t below) { return engine() % below; };
  const bool asks = !needs_contents(policy).empty();
  const Judge judge(policy);
  for (std::size_t i = 0; i < calls / fewer_calls; ++i) {
    const seccomp_data data = maker.make(source);
    decode::SyscallRecord record;
    record.number = {static_cast<std::uint32_t>(data.nr)};
    std::copy(std::begin(data.args), std::end(data.args), record.args.begin());
    const std::uint32_t answer = answer_to(data);
    if (data.arch != AUDIT_ARCH_X86_64 || !is_native(record)) {
      CHECK((refuses(answer) || (answer & SECCOMP_RET_ACTION_FULL) == SECCOMP_RET_KILL_THREAD));
      continue;
    }
    FakeContents contents = asks ? make_contents(source) : FakeContents();
    const Verdict verdict = judge.judge(record, caller, contents);
    const auto call = decode::call_of(native_arch, record.number);
    const std::size_t index = call ? static_cast<std::size_t>(*call) : decode::call_count();
    const bool exactly = !told.at(index);
    if (is_right(answer, verdict, exactly) || lost.at(index)) continue;
    // What cannot be read is refused by callgate as the kernel would: where no rule could refuse, a filter need not.
    if (verdict.by == Verdict::By::contents && !exactly) continue;
    // A call that is to be killed may be refused, where that is told.
    if (verdict.action == Action::kill && !exactly && refuses(answer)) continue;
    FAIL_CHECK(fmt::format("{} {} args {:#x}: the export says {:#x}, judge {} with {} by {} ({})",
                           call ? decode::call_name(*call) : "a call without a name", record.number.value,
                           fmt::join(record.args, " "), answer, static_cast<int>(verdict.action), verdict.error,
                           static_cast<int>(verdict.by), verdict.reason));
    return;
  }
}

}  // namespace

void check_random_policies(Export to, const Guard& guard, std::size_t policies, std::size_t calls,
                           const Prepare& prepare) {
  std::mt19937_64 engine(3);
  for (std::size_t i = 0; i < policies / fewer_policies; ++i) {
    CAPTURE(i);
    Policy policy = make_policy([&](std::uint64_t below) { return engine() % below; });
    if (i % 2 == 0) policy = without_supervisor(std::move(policy));
    check(prepare ? prepare(std::move(policy)) : policy, to, guard, calls, engine);
  }
}

void check_shipped_policies(Export to, const Guard& guard, std::size_t calls, const Prepare& prepare) {
  std::mt19937_64 engine(4);
  const std::vector<std::filesystem::path> shipped = shipped_policies();
  for (const std::filesystem::path& path : shipped) {
    CAPTURE(path);
    Policy policy = without_supervisor(load(path, Surroundings::of_this_process()));
    check(prepare ? prepare(std::move(policy)) : policy, to, guard, calls / shipped.size(), engine);
  }
}

namespace {

/// The registers as compilers fill them: nothing above an int or, with `extended`, its sign.
void tidy(seccomp_data& data, decode::CallIndex call, bool extended) {
  const decode::Syscall* described = decode::describe(call);
  if (described == nullptr) return;
  for (std::size_t reg = 0; reg < 6; ++reg) {
    for (const CallForm& form : forms_of(*described)) {
      const auto found =
          std::ranges::find(form.arguments, reg, [](const Argument& one) { return std::size_t{one.reg}; });
      if (found == form.arguments.end()) continue;
      const std::uint64_t width = width_mask(found->item->type);
      data.args[reg] &= width;
      if (extended && (data.args[reg] & ((width >> 1U) + 1)) != 0) data.args[reg] |= ~width;
      break;
    }
  }
}

void check_round_trip(const Policy& policy, Export to, Import from, const Guard& guard, std::size_t calls,
                      bool both_ways, std::mt19937_64& engine) {
  const Exchanged exported = to(policy);
  const Answers answer_to = guard(exported);
  const Exchanged imported = from(exported.text, "exported");
  CAPTURE(imported.text);
  const Policy again = parse(imported.text, "imported.yaml");
  const std::vector<bool> told = told_of(imported.remarks, false);
  const std::vector<bool> lost = told_of(imported.remarks, true);
  // A guard that does not know a name refuses what the export names.
  Remarks of_names = exported.remarks;
  std::erase_if(of_names,
                [](const Remark& remark) { return remark.why.find("does not know these names") == std::string::npos; });
  const std::vector<bool> unknown = told_of(of_names, false);
  const CallMaker maker(policy);
  const Source source = [&engine](std::uint64_t below) { return engine() % below; };
  const Judge judge(again);
  for (std::size_t i = 0; i < calls / fewer_calls; ++i) {
    seccomp_data data = maker.make(source);
    const auto call = decode::call_of(native_arch, {static_cast<std::uint32_t>(data.nr)});
    if (data.arch != AUDIT_ARCH_X86_64 || !call) continue;
    tidy(data, *call, true);
    const bool refused_extended = refuses(answer_to(data));
    tidy(data, *call, false);
    decode::SyscallRecord record;
    record.number = {static_cast<std::uint32_t>(data.nr)};
    std::copy(std::begin(data.args), std::end(data.args), record.args.begin());
    const bool refused = refuses(answer_to(data)) && refused_extended;
    const Verdict verdict = judge.judge(record, caller);
    const bool is_refused = verdict.action >= Action::deny;
    const auto index = static_cast<std::size_t>(*call);
    if (refused == is_refused || (refused && (lost.at(index) || unknown.at(index))) ||
        (is_refused && (told.at(index) || !both_ways)))
      continue;
    FAIL_CHECK(fmt::format("{} args {:#x}: the export {}, the import {} (line {})", decode::call_name(*call),
                           fmt::join(record.args, " "), refused ? "refuses" : "passes",
                           is_refused ? "refuses" : "passes", verdict.line));
    return;
  }
}

}  // namespace

void check_round_trip(Export to, Import from, const Guard& guard, std::size_t calls, bool both_ways) {
  std::mt19937_64 engine(5);
  for (int i = 0; i < 20; ++i) {
    CAPTURE(i);
    const Policy policy = make_policy([&](std::uint64_t below) { return engine() % below; });
    check_round_trip(policy, to, from, guard, calls, both_ways, engine);
  }
  for (const std::filesystem::path& path : shipped_policies()) {
    CAPTURE(path);
    const Policy policy = without_supervisor(load(path, Surroundings::of_this_process()));
    check_round_trip(policy, to, from, guard, calls, both_ways, engine);
  }
}

}  // namespace callgate::policy::test
