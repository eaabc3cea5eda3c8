// OCI's seccomp object: https://github.com/opencontainers/runtime-spec, config-linux.md.
//
// Runtimes hand it to libseccomp, rule by rule, as one filter. So no rule contradicts another (the parts of a call do
// not overlap), compares are all SCMP_CMP_MASKED_EQ (libseccomp's others compare 64 bits, where the kernel takes an int
// by its low half), and no argument stands twice in a rule (runtimes take that for "or"). Names that a runtime's
// libseccomp does not know are skipped by it: the default is a refusal, and what is allowed is listed.
#include <seccomp.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "policy/exchange/confinement_remarks.h"
#include "policy/exchange/execution.h"
#include "policy/exchange/export.h"
#include "policy/exchange/partition.h"
#include "policy/filter/compile.h"

namespace callgate::policy {
namespace {

using Json = nlohmann::ordered_json;

/// About as many instructions as libseccomp makes of a call's parts, rather more: it has one node for all compares of a
/// call that begin alike, which takes a mask and a jump for each half of the register, and a load now and then.
std::size_t instructions_of(const CallParts& call) {
  std::size_t count = 1;
  std::set<std::vector<std::uint64_t>> nodes;
  for (const Part& part : call.parts) {
    std::vector<std::uint64_t> node;
    for (std::size_t reg = 0; reg < part.clause.size(); ++reg) {
      const Compare& compare = part.clause.at(reg);
      if (compare.mask == 0) continue;
      node.insert(node.end(), {reg, compare.mask, compare.value});
      if (nodes.insert(node).second) count += compare.mask >> 32U == 0 ? 2U : 4U;
    }
    ++count;
  }
  return count;
}

std::size_t instructions_of(const std::vector<CallParts>& calls) {
  std::size_t count = 0;
  for (const CallParts& call : calls) count += instructions_of(call);
  return count;
}

/// The parts of all calls, fewer for each until the kernel takes the filter.
std::vector<CallParts> fitting_partition(const Policy& policy, Remarks& remarks) {
  constexpr std::size_t fewest = 4;
  for (std::size_t most_parts = 256;; most_parts /= 2) {
    Remarks told;
    std::vector<CallParts> calls = partition(policy, most_parts, told);
    if (most_parts > fewest && instructions_of(calls) > most_instructions) continue;
    remarks = std::move(told);
    return calls;
  }
}

std::string_view action_of(Action action) {
  static constexpr std::array<std::string_view, 4> names = {"SCMP_ACT_ALLOW", "SCMP_ACT_LOG", "SCMP_ACT_ERRNO",
                                                            "SCMP_ACT_KILL_PROCESS"};
  return names.at(static_cast<std::size_t>(action));
}

/// The members of `action` and its errno.
void put(Json& json, std::string_view action, std::string_view errno_key, std::string_view action_key, Answer answer) {
  json[std::string(action_key)] = action;
  if (answer.action == Action::deny) json[std::string(errno_key)] = answer.error;
}

Json args_of(const Clause& clause) {
  Json args = Json::array();
  for (std::size_t reg = 0; reg < clause.size(); ++reg) {
    const Compare& compare = clause.at(reg);
    if (compare.mask == 0) continue;
    args.push_back(
        {{"index", reg}, {"value", compare.mask}, {"valueTwo", compare.value}, {"op", "SCMP_CMP_MASKED_EQ"}});
  }
  return args;
}

/// Calls that are answered alike stand in one entry.
using Rules = std::vector<std::pair<Part, std::vector<std::string_view>>>;

void add(Rules& rules, const Part& part, std::string_view name) {
  const auto same = std::ranges::find_if(
      rules, [&](const auto& rule) { return rule.first.answer == part.answer && rule.first.clause == part.clause; });
  if (same != rules.end()) {
    same->second.push_back(name);
  } else {
    rules.push_back({part, {name}});
  }
}

Rules rules_of(const std::vector<CallParts>& calls, Answer otherwise) {
  Rules rules;
  for (const bool whole : {true, false}) {
    for (const CallParts& call : calls) {
      if (call.is_whole() != whole) continue;
      for (const Part& part : call.parts) {
        if (part.answer != otherwise) add(rules, part, decode::call_name(call.call));
      }
    }
  }
  std::ranges::stable_sort(rules, {}, [](const auto& rule) { return rule.first.clause != Clause{}; });
  return rules;
}

bool is_known_to_libseccomp(decode::CallIndex call) {
  const std::string name(decode::call_name(call));
  return ::seccomp_syscall_resolve_name_arch(SCMP_ARCH_X86_64, name.c_str()) >= 0;
}

void tell_unknown_names(const std::vector<CallParts>& calls, const Policy& policy, Remarks& remarks) {
  const scmp_version& version = *::seccomp_version();
  Remark remark{Remark::Effect::stricter, policy.default_origin, {}, {}};
  std::string names;
  for (const CallParts& call : calls) {
    const auto passes = [](const Part& part) { return part.answer.action < Action::deny; };
    if (is_known_to_libseccomp(call.call) || std::ranges::none_of(call.parts, passes)) continue;
    remark.calls.push_back(call.call);
    names.append(names.empty() ? "" : ", ").append(decode::call_name(call.call));
  }
  if (names.empty()) return;
  remark.subject = "allowed " + names;
  remark.why = "libseccomp " + std::to_string(version.major) + '.' + std::to_string(version.minor) + '.' +
               std::to_string(version.micro) + " does not know these names: a runtime with it refuses the calls";
  remarks.push_back(std::move(remark));
}

}  // namespace

Exported to_oci(const Policy& policy) {
  Exported result;
  const std::vector<CallParts> calls = fitting_partition(policy, result.remarks);
  const bool kills = policy.default_action == Action::kill;
  // As callgate itself answers to a call without a name: libraries then do without.
  const Answer otherwise = kills ? Answer{Action::kill, 0} : Answer{Action::deny, ENOSYS};
  if (policy.default_action < Action::deny) {
    result.remarks.push_back({Remark::Effect::stricter,
                              policy.default_origin,
                              "default",
                              "calls that have no name yet are refused with ENOSYS",
                              {},
                              true});
  }
  tell_unknown_names(calls, policy, result.remarks);
  tell_execution(calls, policy, result.remarks);
  tell_confinement(policy.confinement, "a seccomp profile", result.remarks);

  Json head;
  put(head, action_of(otherwise.action), "defaultErrnoRet", "defaultAction", otherwise);
  head["architectures"] = {"SCMP_ARCH_X86_64"};
  std::string& text = result.text;
  // An entry a line: such a file can be read, and compared.
  text = "{\n";
  for (const auto& [key, value] : head.items()) text += "  \"" + key + "\": " + value.dump() + ",\n";
  text += "  \"syscalls\": [";
  std::string_view between = "\n";
  for (const auto& [part, names] : rules_of(calls, otherwise)) {
    Json entry;
    entry["names"] = names;
    put(entry, action_of(part.answer.action), "errnoRet", "action", part.answer);
    if (Json args = args_of(part.clause); !args.empty()) entry["args"] = std::move(args);
    text.append(std::exchange(between, ",\n")).append("    ").append(entry.dump());
  }
  text += "\n  ]\n}\n";
  return result;
}

}  // namespace callgate::policy
