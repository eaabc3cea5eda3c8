// `callgate policy diff`: what one policy means that another does not.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "cli/policy_commands.h"
#include "cli/policy_words.h"
#include "cli/print.h"
#include "policy/compare/call_changes.h"
#include "policy/compare/confinement_changes.h"
#include "policy/contents/canonical.h"
#include "policy/explain/words.h"
#include "report/json.h"

namespace callgate::cli {
namespace {

namespace po = boost::program_options;
using report::Json;
using Kind = policy::CallChange::Kind;
using Effect = policy::ConfinementChange::Effect;

struct Heading {
  Kind kind;
  std::optional<Effect> effect;  ///< of files, ports and the like that are told under it
  std::string_view name;         ///< for programs
  std::string_view words;
};

constexpr Heading headings[] = {
    {Kind::allows, Effect::wider, "allows", "newly allows"},
    {Kind::denies, Effect::stricter, "denies", "newly denies"},
    {Kind::kills, std::nullopt, "kills", "newly kills"},
    {Kind::spares, std::nullopt, "spares", "denies where it killed"},
    {Kind::logs, std::nullopt, "logs", "newly logs"},
    {Kind::silent, std::nullopt, "silent", "logs no longer"},
    {Kind::error, std::nullopt, "errno", "denies with another error"},
    {Kind::reason, std::nullopt, "reason", "gives another reason"},
    {Kind::unknown, std::nullopt, "unknown", "has other conditions, too many to be compared"},
};

void diff_options(po::options_description& options) {
  options.add_options()("json", po::bool_switch(), "for programs");
}

struct Changes {
  std::vector<policy::CallChange> calls;
  std::vector<policy::ConfinementChange> others;
  [[nodiscard]] bool none() const { return calls.empty() && others.empty(); }
};

std::string names_text(const policy::CallChange& change) {
  return change.calls.empty() ? "calls that have no name"
                              : fmt::format("{}", fmt::join(policy::folded(change.calls), ", "));
}

std::string text_of(const policy::CallChange& change) {
  std::string text = "  " + names_text(change);
  if (!change.conditions.empty()) text += fmt::format("\n    if {}", fmt::join(change.conditions, ",\n    or if "));
  const auto add = [&](std::string_view when, const policy::Verdict& verdict) {
    text += fmt::format("\n      {}: {}   {}", when, result_of(verdict), decided_by(verdict));
  };
  add("was", change.before);
  add("is", change.after);
  return text + '\n';
}

std::string text_of(const policy::ConfinementChange& change) {
  const policy::Origin& origin = change.origin;
  return origin.line == 0 ? fmt::format("  {}\n", change.words)
                          : fmt::format("  {}   {}:{}\n", change.words, origin.file, origin.line);
}

std::string text_of(const Changes& changes) {
  std::string text;
  const auto section = [&](std::string_view title, const std::string& lines) {
    if (!lines.empty()) text += fmt::format("{}\n{}", title, lines);
  };
  for (const Heading& heading : headings) {
    std::string lines;
    for (const policy::CallChange& change : changes.calls) {
      if (change.kind == heading.kind) lines += text_of(change);
    }
    for (const policy::ConfinementChange& change : changes.others) {
      if (heading.effect == change.effect) lines += text_of(change);
    }
    section(heading.words, lines);
  }
  std::string rest;
  for (const policy::ConfinementChange& change : changes.others) {
    if (change.effect == Effect::other) rest += text_of(change);
  }
  section("otherwise", rest);
  return text;
}

Json json_of(const policy::Verdict& verdict) {
  Json json = report::json_of(verdict);
  if (verdict.action == policy::Action::deny) json["errno"] = policy::error_name(verdict.error);
  return json;
}

Json json_of(const Changes& changes) {
  Json calls = Json::array();
  for (const policy::CallChange& change : changes.calls) {
    const auto* const heading = std::ranges::find(headings, change.kind, &Heading::kind);
    Json names = Json::array();
    for (const decode::CallIndex call : change.calls) names.push_back(decode::call_name(call));
    Json one = {{"change", heading->name}, {"calls", std::move(names)}};
    if (!change.conditions.empty()) one["if"] = change.conditions;
    one["before"] = json_of(change.before);
    one["after"] = json_of(change.after);
    calls.push_back(std::move(one));
  }
  constexpr std::string_view effects[] = {"allows", "denies", "other"};
  Json others = Json::array();
  for (const policy::ConfinementChange& change : changes.others) {
    Json one = {{"change", effects[static_cast<std::size_t>(change.effect)]}, {"key", change.key}};
    if (!change.subject.empty()) one["subject"] = change.subject;
    one["words"] = change.words;
    if (change.origin.line != 0) one.update({{"file", change.origin.file}, {"line", change.origin.line}});
    others.push_back(std::move(one));
  }
  return {{"calls", std::move(calls)}, {"settings", std::move(others)}};
}

policy::Policy policy_compared(const std::string& name) {
  policy::Policy policy = policy_in_force(name);
  policy::canonicalise(policy, policy::links_of_this_system());
  return policy;
}

int run_diff(const Arguments& arguments) {
  if (arguments.rest.size() != 2) misused(policy_diff, "two policies are compared");
  const policy::Policy before = policy_compared(arguments.rest[0]);
  const policy::Policy after = policy_compared(arguments.rest[1]);
  const Changes changes{policy::call_changes(before, after),
                        policy::confinement_changes(before.confinement, after.confinement)};
  if (arguments.options["json"].as<bool>()) {
    Json json = {{"before", before.file}, {"after", after.file}};
    json.update(json_of(changes));
    print(json.dump(2) + '\n');
  } else {
    print(changes.none() ? fmt::format("{} and {} mean the same\n", before.file, after.file) : text_of(changes));
  }
  return changes.none() ? 0 : 1;
}

}  // namespace

const Subcommand policy_diff = {"policy",     "diff",  "[--json] BEFORE AFTER", "what a policy newly allows and denies",
                                diff_options, run_diff};

}  // namespace callgate::cli
