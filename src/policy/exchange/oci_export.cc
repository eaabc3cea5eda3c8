// OCI's seccomp object: https://github.com/opencontainers/runtime-spec, config-linux.md.
//
// Runtimes hand it to libseccomp, rule by rule, as one filter. So no rule contradicts another (the parts of a call do
// not overlap), compares are all SCMP_CMP_MASKED_EQ (libseccomp's others compare 64 bits, where the kernel takes an int
// by its low half), and no argument stands twice in a rule (runtimes take that for "or"). Names that a runtime's
// libseccomp does not know are skipped by it: the default is a refusal, and what is allowed is listed.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "policy/exchange/confinement_remarks.h"
#include "policy/exchange/execution.h"
#include "policy/exchange/export.h"
#include "policy/exchange/libseccomp_facts.h"
#include "policy/exchange/partition.h"

namespace callgate::policy {
namespace {

using Json = nlohmann::ordered_json;

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

/// What becomes of calls that a runtime's libseccomp does not know: the default, whatever is said of them.
void tell_unknown_names(const std::vector<CallParts>& calls, const Policy& policy, Answer otherwise, Remarks& remarks) {
  const auto tell = [&](std::string_view subject, Remark::Effect effect, std::string_view consequence,
                        const auto& concerns) {
    Remark remark{effect, policy.default_origin, {}, {}};
    std::string names;
    for (const CallParts& call : calls) {
      if (is_known_to_libseccomp(call.call) || !concerns(call)) continue;
      remark.calls.push_back(call.call);
      names.append(names.empty() ? "" : ", ").append(decode::call_name(call.call));
    }
    if (names.empty()) return;
    remark.subject = std::string(subject) + names;
    remark.why = fmt::format("{} does not know these names: a runtime with it {}", libseccomp_version(), consequence);
    remarks.push_back(std::move(remark));
  };
  const auto passes = [](const Part& part) { return part.answer.action < Action::deny; };
  const auto differs = [&](const Part& part) { return part.answer != otherwise; };
  tell("allowed ", Remark::Effect::stricter, "refuses the calls",
       [&](const CallParts& call) { return std::ranges::any_of(call.parts, passes); });
  tell("refused ", Remark::Effect::differs,
       otherwise.action == Action::kill ? "kills for the calls" : "refuses the calls with ENOSYS",
       [&](const CallParts& call) {
         return std::ranges::none_of(call.parts, passes) && std::ranges::any_of(call.parts, differs);
       });
}

}  // namespace

Exchanged to_oci(const Policy& policy) {
  Exchanged result;
  const std::vector<CallParts> calls = fitting_partition(policy, libseccomp_size, result.remarks);
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
  tell_unknown_names(calls, policy, otherwise, result.remarks);
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
