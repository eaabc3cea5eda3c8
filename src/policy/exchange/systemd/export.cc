// A drop-in for a systemd unit: systemd.exec(5), systemd.resource-control(5).
//
// SystemCallFilter= names calls and groups, and looks at no argument. It is a list of what is allowed where the
// policy's default refuses (then all refusals have one error), else of what is refused. A call that the policy decides
// by its arguments is refused, unless other settings refuse whatever the policy does.
#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "policy/exchange/call_names.h"
#include "policy/exchange/execution.h"
#include "policy/exchange/export.h"
#include "policy/exchange/libseccomp_facts.h"
#include "policy/exchange/partition.h"
#include "policy/exchange/rule_remarks.h"
#include "policy/exchange/systemd/places.h"
#include "policy/exchange/systemd/settings.h"
#include "policy/explain/words.h"
#include "policy/language/groups.h"
#include "policy/protections.h"

namespace callgate::policy {
namespace {

using Effect = Remark::Effect;
using Names = std::vector<std::string>;
using CallSet = std::set<decode::CallIndex>;

Answer strictest_of(const CallParts& call) {
  return std::ranges::max_element(call.parts, {}, [](const Part& part) { return part.answer.action; })->answer;
}

bool exists(decode::CallIndex call) {
  return decode::number_of(native_arch, call).has_value();
}

/// A setting with a long list, in several lines that add up.
std::string lines_of(std::string_view start, const Names& names, std::string_view suffix = {}) {
  std::string text;
  std::string line;
  for (const std::string& name : names) {
    if (!line.empty() && line.size() + 1 + name.size() + suffix.size() > 118) text += std::exchange(line, {}) + '\n';
    line += line.empty() ? std::string(start) : " ";
    line.append(name).append(suffix);
  }
  return line.empty() ? text : text + line + '\n';
}

/// What becomes of each call, where the filter alone decides.
class UnitWriter {
 public:
  explicit UnitWriter(const Policy& policy) : policy_(policy), left_(policy) {}

  Exchanged take() {
    const std::vector<std::string> paths = systemd_paths(left_, result_.remarks);
    constexpr std::size_t most_parts = 256;
    calls_ = partition(left_, most_parts, result_.remarks);
    unprotected_ = partition_without_protections();
    for (const CallParts& call : calls_) {
      if (!is_mixed(call)) decided_[call.call] = strictest_of(call);
    }
    const SystemdSettings settings(calls_);
    for (const CallParts& call : calls_) {
      if (is_mixed(call)) decided_[call.call] = decide(call, settings);
    }
    keep_threads(settings);
    mixed_.move_to(result_.remarks);

    result_.text = fmt::format(
        "# Made by callgate from {}. A drop-in: /etc/systemd/system/NAME.service.d/callgate.conf\n"
        "[Service]\n",
        policy_.file.substr(policy_.file.rfind('/') + 1));
    if (restricts(policy_)) result_.text += "NoNewPrivileges=yes\n";
    result_.text += "SystemCallArchitectures=native\n";
    filter();
    for (const std::string& line : settings.lines()) result_.text += line + '\n';
    settings.tell_excess(calls_, policy_, result_.remarks);
    for (const std::string& line : paths) result_.text += line + '\n';
    for (const std::string& line : systemd_confinement(policy_, result_.remarks)) result_.text += line + '\n';
    choices();
    tell_execution(calls_, policy_, result_.remarks);
    return std::move(result_);
  }

 private:
  [[nodiscard]] static bool is_mixed(const CallParts& call) {
    return std::ranges::any_of(call.parts, [&](const Part& part) { return part.answer != call.parts.front().answer; });
  }

  [[nodiscard]] bool lists_what_passes() const { return policy_.default_action >= Action::deny; }

  [[nodiscard]] std::vector<CallParts> partition_without_protections() const {
    Policy plain = left_;
    std::erase_if(plain.rules, [](const Rule& rule) { return rule.by == Verdict::By::protection; });
    Remarks untold;
    return partition(plain, 256, untold);
  }

  /// Tells it of each rule that names the call, of those that refuse unless none does.
  void tell(decode::CallIndex call, bool of_protections, Effect effect, const std::string& why) {
    const auto names_it = [&](const Rule& rule) {
      return (rule.by == Verdict::By::protection) == of_protections &&
             std::ranges::any_of(rule.matches, [&](const CallMatch& match) {
               return match.call == call && (!match.tests.empty() || !match.contents.empty());
             });
    };
    bool told = false;
    for (const Rule& rule : left_.rules) {
      if (!names_it(rule)) continue;
      mixed_.add(rule, call, effect, why);
      told = true;
    }
    if (told) return;
    for (const Rule& rule : left_.rules) {
      const auto is_it = [&](const CallMatch& match) { return match.call == call; };
      if (std::ranges::any_of(rule.matches, is_it)) mixed_.add(rule, call, effect, why);
    }
  }

  /// The answer to a call that its arguments decide.
  Answer decide(const CallParts& call, const SystemdSettings& settings) {
    const auto milder = [&] {
      const bool logs =
          std::ranges::any_of(call.parts, [](const Part& part) { return part.answer.action == Action::log; });
      return Answer{logs ? Action::log : Action::allow, 0};
    };
    if (std::ranges::none_of(call.parts, &Part::refuses)) {
      tell(call.call, false, Effect::differs, "logged, whatever the arguments");
      return milder();
    }
    if (std::ranges::all_of(call.parts, &Part::refuses)) {
      tell(call.call, false, Effect::differs, "refused in one way, whatever the arguments");
      return strictest_of(call);
    }
    if (settings.cover(call)) return milder();
    const auto plain = std::ranges::find(unprotected_, call.call, &CallParts::call);
    if (settings.cover(*plain)) {
      tell(call.call, true, Effect::lost, "SystemCallFilter= looks at no argument: the calls are made");
      return milder();
    }
    tell(call.call, false, Effect::stricter, "SystemCallFilter= looks at no argument: refused, whatever they are");
    choices_.insert(call.call);
    return strictest_of(call);
  }

  /// Libraries try clone3 first, and do without it only after ENOSYS. That it gets of RestrictNamespaces=; where clone
  /// makes any namespace, clone3 is no more than that.
  void keep_threads(const SystemdSettings& settings) {
    const decode::CallIndex clone = decode::find_call("clone").value();
    const decode::CallIndex clone3 = decode::find_call("clone3").value();
    const Answer answer = decided_.at(clone3);
    const auto refuses_it = [&](const Rule& rule) {
      return rule.by != Verdict::By::protection && rule.action >= Action::deny &&
             std::ranges::any_of(rule.matches, [&](const CallMatch& match) { return match.call == clone3; });
    };
    if (answer != Answer{Action::deny, ENOSYS} || decided_.at(clone).action >= Action::deny ||
        std::ranges::any_of(left_.rules, refuses_it))
      return;
    const auto is_namespaces = [](const std::string& line) { return line.starts_with("RestrictNamespaces="); };
    if (std::ranges::any_of(settings.lines(), is_namespaces)) {
      decided_[clone3] = {};
      return;
    }
    if (!lists_what_passes()) return;
    decided_[clone3] = {};
    tell(clone3, true, Effect::lost, "libraries would do without it after ENOSYS alone: the call is made, as clone is");
  }

  [[nodiscard]] CallSet calls_with(const auto& has) const {
    CallSet calls;
    for (const auto& [call, answer] : decided_) {
      if (has(answer)) calls.insert(call);
    }
    return calls;
  }

  void filter() {
    const auto passes = [](Answer answer) { return answer.action < Action::deny; };
    const CallSet passing = calls_with(passes);
    if (lists_what_passes()) {
      // The first line makes it a list of what is allowed, even if nothing is.
      const Names names = grouped_names(passing);
      result_.text += lines_of("SystemCallFilter=", names.empty() ? Names{"@default"} : names);
      // systemd adds @default to any list of what is allowed.
      Names refused;
      for (const decode::CallIndex call : calls_of(*find_group("@default"))) {
        if (exists(call) && !passing.contains(call)) refused.emplace_back(decode::call_name(call));
      }
      result_.text += lines_of("SystemCallFilter=~", refused);
      const bool kills = policy_.default_action == Action::kill;
      if (!kills) result_.text += fmt::format("SystemCallErrorNumber={}\n", error_name(policy_.default_error));
      if (kills)
        result_.remarks.push_back({Effect::differs,
                                   policy_.default_origin,
                                   "default",
                                   "calls that have no name yet are refused with ENOSYS",
                                   {},
                                   true});
      tell_other_errors();
    } else {
      std::map<Answer, CallSet> by_answer;
      for (const auto& [call, answer] : decided_) {
        if (!passes(answer)) by_answer[answer].insert(call);
      }
      for (const auto& [answer, calls] : by_answer) {
        const std::string suffix = answer.action == Action::kill ? ":kill" : ":" + error_name(answer.error);
        result_.text += lines_of("SystemCallFilter=~", grouped_names(calls), suffix);
      }
    }
    logged();
    tell_unknown_names(passing);
  }

  void logged() {
    const auto logs = [](Answer answer) { return answer.action == Action::log; };
    if (policy_.default_action == Action::log) {
      result_.remarks.push_back(
          {Effect::differs, policy_.default_origin, "default", "calls that have no name yet are not logged", {}, true});
      const Names names = grouped_names(calls_with([&](Answer answer) { return !logs(answer); }));
      result_.text += names.empty() ? "SystemCallLog=@known\n" : lines_of("SystemCallLog=~", names);
    } else {
      result_.text += lines_of("SystemCallLog=", grouped_names(calls_with(logs)));
    }
  }

  /// What is not on the list fails alike.
  void tell_other_errors() {
    const Answer otherwise{policy_.default_action, policy_.default_action == Action::deny ? policy_.default_error : 0};
    RuleRemarks told;
    for (const Rule& rule : left_.rules) {
      if (rule.action < Action::deny) continue;
      const Answer wanted{rule.action, rule.action == Action::deny ? rule.error : 0};
      for (const CallMatch& match : rule.matches) {
        const auto decided = decided_.find(match.call);
        if (decided == decided_.end() || decided->second != wanted || wanted == otherwise) continue;
        told.add(rule, match.call, otherwise.action == Action::kill ? Effect::stricter : Effect::differs,
                 otherwise.action == Action::kill ? "killed, as all that is not on the list"
                                                  : "fails with the one SystemCallErrorNumber=");
      }
    }
    told.move_to(result_.remarks);
  }

  void tell_unknown_names(const CallSet& passing) {
    std::vector<decode::CallIndex> unknown;
    for (const auto& [call, answer] : decided_) {
      if (passing.contains(call) == lists_what_passes() && !is_known_to_libseccomp(call)) unknown.push_back(call);
    }
    if (unknown.empty()) return;
    std::string subject = (lists_what_passes() ? "allowed " : "refused ") + names_of(unknown);
    result_.remarks.push_back(
        {lists_what_passes() ? Effect::stricter : Effect::lost, policy_.default_origin, std::move(subject),
         fmt::format("{} does not know these names: systemd with it passes them over", libseccomp_version()),
         std::move(unknown)});
  }

  /// What a person may decide to allow after all.
  void choices() {
    if (choices_.empty()) return;
    Names names;
    for (const decode::CallIndex call : choices_) names.emplace_back(decode::call_name(call));
    result_.text +=
        "# The policy decides these by their arguments; they are refused here. Without the # they are made, whatever "
        "the arguments:\n" +
        lines_of("#SystemCallFilter=", names);
  }

  const Policy& policy_;
  Policy left_;  ///< without what other settings see to
  std::vector<CallParts> calls_;
  std::vector<CallParts> unprotected_;
  std::map<decode::CallIndex, Answer> decided_;
  CallSet choices_;
  RuleRemarks mixed_;
  Exchanged result_;
};

}  // namespace

Exchanged to_systemd(const Policy& policy) {
  return UnitWriter(policy).take();
}

}  // namespace callgate::policy
