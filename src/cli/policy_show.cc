// `callgate policy show`: a policy with all that it extends, as one file.
#include <nlohmann/json.hpp>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "cli/policy_commands.h"
#include "cli/print.h"
#include "policy/explain/resolved.h"
#include "policy/explain/words.h"
#include "policy/language/yaml_tree.h"
#include "policy/limit_table.h"
#include "report/json.h"

namespace callgate::cli {
namespace {

namespace po = boost::program_options;
using report::Json;

void show_options(po::options_description& options) {
  options.add_options()("json", po::bool_switch(), "for programs");
}

/// With the place that it comes from.
Json at(Json object, const policy::Origin& origin) {
  object["file"] = origin.file;
  object["line"] = origin.line;
  return object;
}

/// Scalars are texts, as the policy has them.
Json json_of(const policy::YamlNode& node) {
  if (node.is(policy::YamlNode::Kind::list)) {
    Json list = Json::array();
    for (const policy::YamlNode& item : node.items) list.push_back(json_of(item));
    return list;
  }
  if (!node.is(policy::YamlNode::Kind::map)) return node.text;
  Json map = Json::object();
  for (const policy::YamlEntry& entry : node.entries) map[entry.key.text] = json_of(entry.value);
  return map;
}

Json json_of(const policy::Rule& rule) {
  Json calls = Json::array();
  for (const policy::CallMatch& match : rule.matches) {
    const std::string_view name = decode::call_name(match.call);
    if (calls.empty() || calls.back() != name) calls.push_back(name);
  }
  Json result = {{"action", policy::name_of(rule.action)}, {"calls", std::move(calls)}};
  if (!rule.when.empty()) {
    std::vector<policy::Problem> none;
    if (const auto when = policy::parse_yaml(rule.when, none)) result["when"] = json_of(*when);
  }
  if (rule.action == policy::Action::deny) result["errno"] = policy::error_name(rule.error);
  if (!rule.name.empty()) result["name"] = rule.name;
  if (!rule.reason.empty()) result["reason"] = rule.reason;
  Json lines = {{"calls", rule.lines.calls}};
  const auto add_line = [&](const char* key, int line) {
    if (line != 0) lines[key] = line;
  };
  add_line("when", rule.lines.when);
  add_line("errno", rule.lines.error);
  add_line("name", rule.lines.name);
  add_line("reason", rule.lines.reason);
  result = at(std::move(result), {rule.file, rule.line});
  result["lines"] = std::move(lines);
  return result;
}

Json json_of(const std::vector<policy::Place>& places) {
  Json list = Json::array();
  for (const policy::Place& place : places)
    list.push_back(at({{"path", place.path}, {"may_be_missing", place.may_be_missing}}, place.origin));
  return list;
}

Json json_of(const std::vector<policy::Port>& ports) {
  Json list = Json::array();
  for (const policy::Port& port : ports) list.push_back(at({{"port", port.number}}, port.origin));
  return list;
}

Json json_of(const policy::Limits& limits) {
  Json result = Json::object();
  policy::for_each_limit([&](const char* name, auto member, policy::LimitKind kind) {
    const auto& limit = limits.*member;
    if (!limit) return;
    // Numbers are told as such, for programs to reckon with.
    if constexpr (std::is_same_v<std::decay_t<decltype(limit->value)>, std::uint64_t>)
      result[name] = at({{"value", limit->value}}, limit->origin);
    else
      result[name] = at({{"value", policy::limit_text(limit->value, kind)}}, limit->origin);
  });
  return result;
}

Json json_of(const policy::Environment& environment) {
  Json result = Json::object();
  if (environment.keep) {
    Json& keep = result["keep"] = Json::array();
    for (const policy::Environment::Name& name : *environment.keep)
      keep.push_back(at({{"name", name.name}}, name.origin));
  }
  Json& set = result["set"] = Json::object();
  for (const auto& [name, setting] : environment.set) set[name] = at({{"value", setting.value}}, setting.origin);
  return result;
}

Json json_of(const policy::Policy& policy) {
  Json result = {{"file", policy.file}, {"extends", policy.extended}};
  if (!policy.name.empty()) result["name"] = policy.name;
  if (!policy.description.empty()) result["description"] = policy.description;
  result["default"] = at({{"action", policy::name_of(policy.default_action)}}, policy.default_origin);
  Json& rules = result["rules"] = Json::array();
  for (const policy::Rule& rule : policy.rules) rules.push_back(json_of(rule));
  if (const auto& filesystem = policy.confinement.filesystem) {
    Json lists = Json::object();
    for (const policy::PlaceList& list : policy::place_lists) lists[list.name] = json_of((*filesystem).*list.places);
    result["filesystem"] = at(std::move(lists), filesystem->origin);
  }
  if (const auto& network = policy.confinement.network) {
    result["network"] = at({{"connect", json_of(network->connect)}, {"bind", json_of(network->bind)}}, network->origin);
  }
  result["limits"] = json_of(policy.confinement.limits);
  result["environment"] = json_of(policy.confinement.environment);
  return result;
}

int run_show(const Arguments& arguments) {
  if (arguments.rest.size() != 1) misused(policy_show, "one policy is shown at a time");
  const policy::Policy policy = policy_named(arguments.rest.front());
  print(arguments.options["json"].as<bool>() ? json_of(policy).dump(2) + '\n' : policy::resolved_text(policy));
  return 0;
}

}  // namespace

const Subcommand policy_show = {
    "policy",     "show",  "[--json] POLICY", "a policy with all that it extends, its groups and variables in place",
    show_options, run_show};

}  // namespace callgate::cli
