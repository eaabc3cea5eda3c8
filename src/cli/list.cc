// `callgate list`: shows the tables of system calls, their arguments, classes, groups and constants, to people and to
// programs.
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>
#include <optional>
#include <span>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/error.h"
#include "base/nearest.h"
#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/print.h"
#include "decode/arch.h"
#include "decode/catalog.h"
#include "decode/table.h"
#include "policy/language/groups.h"
#include "policy/language/subjects.h"

namespace callgate::cli {
namespace {

namespace po = boost::program_options;
using Json = nlohmann::ordered_json;

constexpr std::string_view list_name = "list";
constexpr decode::Arch arches[] = {decode::Arch::x86_64, decode::Arch::i386};

po::options_description list_options() {
  po::options_description options("Options");
  options.add_options()("help,h", po::bool_switch(), "this list")("json", po::bool_switch(), "for programs");
  return options;
}

std::string list_help() {
  std::ostringstream text;
  text
      << "usage: callgate list [--json] syscalls|arguments|classes|groups|constants [NAME]\n"
         "\n"
         "  syscalls [NAME|NUMBER]   system calls; of one: its numbers, classes, arguments, their constants\n"
         "  arguments NAME           what a policy may ask of the arguments of a system call, and the names of values\n"
         "  classes [NAME]           what -e trace=%NAME stands for\n"
         "  groups [NAME]            what @NAME stands for in a policy\n"
         "  constants [NAME]         sets of constants; of one, or of those that a constant is in: the values;\n"
         "                           of the beginning of names: the constants that have it\n"
         "\n"
      << list_options();
  return text.str();
}

/// A name that is like the wanted one, or some that have it in them or that it begins with.
std::string hint_for(const std::string& wanted, std::span<const std::string_view> names, std::string_view where) {
  if (const std::optional<std::string_view> near = nearest(wanted, names))
    return fmt::format("did you mean '{}'?", *near);
  constexpr std::size_t most = 8;
  std::vector<std::string_view> having;
  for (const std::string_view candidate : names) {
    if (having.size() > most) break;
    const bool is_like = candidate.find(wanted) != std::string_view::npos ||
                         (candidate.size() > 2 && std::string_view(wanted).starts_with(candidate));
    if (is_like && std::ranges::find(having, candidate) == having.end()) having.push_back(candidate);
  }
  if (wanted.empty() || having.empty()) return fmt::format("`callgate list {}` names what there is", where);
  const bool cut = having.size() > most;
  if (cut) having.pop_back();
  return fmt::format("there is {}{}", fmt::join(having, ", "), cut ? ", ..." : "");
}

/// `where` are the words after `callgate list` that tell what there is.
[[noreturn]] void unknown(std::string_view what, const std::string& wanted, std::span<const std::string_view> names,
                          std::string_view where) {
  throw Error(std::string(list_name), fmt::format("unknown {} '{}'", what, wanted), hint_for(wanted, names, where),
              ExitStatus::usage);
}

std::string joined(std::span<const std::string_view> words) {
  return fmt::format("{}", fmt::join(words, " "));
}

std::string lines_of(std::span<const std::string_view> words) {
  std::string text;
  for (const std::string_view word : words) text.append(word) += '\n';
  return text;
}

std::string text_of(const Json& json) {
  return json.dump(2) + '\n';
}

// ---- System calls --------------------------------------------------------------------------------------------------

std::vector<std::string_view> names_of(const decode::ConstantSet& set) {
  std::vector<std::string_view> names;
  for (const decode::Constant& constant : set.constants) names.push_back(constant.name);
  return names;
}

std::vector<std::string_view> classes_of(const decode::Syscall& call) {
  std::vector<std::string_view> names;
  for (const decode::ClassName& one : decode::all_classes()) {
    if (call.is(one.value)) names.push_back(one.name);
  }
  return names;
}

std::string_view direction_of(const decode::Item& item) {
  if (item.type != decode::Type::pointer || item.kind == decode::Kind::address) return "in";
  switch (item.direction) {
    case decode::Direction::in:
      return "in";
    case decode::Direction::out:
      return "out";
    case decode::Direction::inout:
      return "inout";
  }
  return "in";
}

Json json_of(const decode::Item& item);

Json json_of(std::span<const decode::Item> items) {
  Json list = Json::array();
  for (const decode::Item& item : items) {
    if (item.kind != decode::Kind::nothing) list.push_back(json_of(item));
  }
  return list;
}

std::string value_name(const decode::Item& command, std::uint64_t value) {
  const decode::Constant* constant =
      command.constants != nullptr ? decode::constant_of(*command.constants, value) : nullptr;
  return constant != nullptr ? std::string(constant->name) : fmt::format("{:#x}", value);
}

Json json_of(const decode::Item& item) {
  Json json = {{"name", item.name},
               {"type", decode::type_of(item)},
               {"role", decode::role_of(item)},
               {"direction", direction_of(item)}};
  if (item.constants != nullptr) json["constants"] = item.constants->name;
  if (!item.at_name.empty()) json["relative_to"] = item.at_name;
  if (!item.length.name.empty()) json["length"] = item.length.name;
  if (!item.when.name.empty()) json["only_by"] = item.when.name;
  if (item.kind == decode::Kind::command) {
    Json& known = json["commands"] = Json::object();
    for (const decode::Case& one : item.cases->list) {
      if (one.value != decode::otherwise) known[value_name(item, one.value)] = json_of(one.arguments());
    }
  }
  return json;
}

Json json_of(decode::CallIndex index) {
  const decode::Syscall* call = decode::describe(index);
  Json json = {{"name", decode::call_name(index)}, {"numbers", Json::object()}, {"described", call != nullptr}};
  for (const decode::Arch arch : arches) {
    if (const auto number = decode::number_of(arch, index)) json["numbers"][decode::name_of(arch)] = number->value;
  }
  if (call == nullptr) return json;
  json["classes"] = classes_of(*call);
  json["args"] = json_of(call->arguments());
  json["result"] = decode::role_of(call->result);
  return json;
}

std::string text_of(const decode::Item& item, std::string_view indent) {
  std::string text = fmt::format("{}{:<14} {:<20} {}", indent, item.name, decode::type_of(item), decode::role_of(item));
  if (direction_of(item) == "out") text += ", written by the kernel";
  if (direction_of(item) == "inout") text += ", read and written by the kernel";
  if (!item.at_name.empty()) text += fmt::format(", relative to {}", item.at_name);
  if (!item.length.name.empty()) text += fmt::format(", as long as {} says", item.length.name);
  if (!item.when.name.empty()) text += fmt::format(", only where {} says so", item.when.name);
  if (item.constants != nullptr) text += fmt::format(" ({})", item.constants->name);
  return text + '\n';
}

std::string text_of(decode::CallIndex index) {
  std::string text = fmt::format("{}", decode::call_name(index));
  for (const decode::Arch arch : arches) {
    if (const auto number = decode::number_of(arch, index))
      text += fmt::format("   {} {}", decode::name_of(arch), number->value);
  }
  const decode::Syscall* call = decode::describe(index);
  if (call == nullptr) return text + "\n  undescribed: traces show its raw arguments\n";
  const std::vector<std::string_view> classes = classes_of(*call);
  if (!classes.empty()) text += fmt::format("   classes: {}", joined(classes));
  text += '\n';
  std::vector<const decode::ConstantSet*> sets;
  const auto add = [&sets](std::string& to, const decode::Item& item, std::string_view indent) {
    if (item.kind == decode::Kind::nothing) return;
    to += text_of(item, indent);
    if (item.constants != nullptr && std::ranges::find(sets, item.constants) == sets.end())
      sets.push_back(item.constants);
  };
  for (const decode::Item& item : call->arguments()) {
    add(text, item, "  ");
    if (item.kind != decode::Kind::command) continue;
    // Neighbours that take the same stand together.
    std::string arguments;
    for (const decode::Case& one : item.cases->list) {
      if (one.value == decode::otherwise || one.count == 0) continue;
      std::string own;
      for (const decode::Item& argument : one.arguments()) add(own, argument, "      ");
      if (own != arguments) text += std::exchange(arguments, std::move(own));
      text += fmt::format("    {}\n", value_name(item, one.value));
    }
    text += arguments;
  }
  text += fmt::format("  = {}\n", decode::role_of(call->result));
  for (const decode::ConstantSet* set : sets) text += fmt::format("  {}: {}\n", set->name, joined(names_of(*set)));
  return text;
}

std::vector<std::string_view> call_names() {
  std::vector<std::string_view> names(decode::call_count());
  for (std::size_t i = 0; i < names.size(); ++i) names[i] = decode::call_name(static_cast<decode::CallIndex>(i));
  return names;
}

/// A name's, or of a number those that have it, an architecture each.
std::vector<decode::CallIndex> calls_of(const std::string& wanted) {
  if (const auto index = decode::find_call(wanted)) return {*index};
  std::vector<decode::CallIndex> calls;
  std::uint32_t number = 0;
  const char* end = wanted.data() + wanted.size();
  if (std::from_chars(wanted.data(), end, number).ptr != end) return calls;
  for (const decode::Arch arch : arches) {
    const auto index = decode::named_call(arch, decode::SyscallNumber{number});
    if (index && std::ranges::find(calls, *index) == calls.end()) calls.push_back(*index);
  }
  return calls;
}

std::string list_syscalls(const std::optional<std::string>& wanted, bool json) {
  if (wanted) {
    const std::vector<decode::CallIndex> calls = calls_of(*wanted);
    if (calls.empty()) unknown("system call", *wanted, call_names(), "syscalls");
    if (json && decode::find_call(*wanted)) return text_of(json_of(calls.front()));
    if (json) {
      Json all = Json::array();
      for (const decode::CallIndex call : calls) all.push_back(json_of(call));
      return text_of(all);
    }
    std::string text;
    for (const decode::CallIndex call : calls) text += text_of(call);
    return text;
  }
  if (!json) return lines_of(call_names());
  Json all = Json::array();
  for (std::size_t i = 0; i < decode::call_count(); ++i) all.push_back(json_of(static_cast<decode::CallIndex>(i)));
  return text_of(all);
}

/// What a policy, and `policy explain`, may ask of a call: the words, then the names of their values.
std::string list_arguments(const std::optional<std::string>& wanted, bool json) {
  if (!wanted) throw usage_error(list_name, "whose arguments are listed: the name of a system call is missing");
  const auto index = decode::find_call(*wanted);
  if (!index) unknown("system call", *wanted, call_names(), "syscalls");
  const decode::Syscall* call = decode::describe(*index);
  const std::vector<policy::CallForm> forms =
      call == nullptr ? std::vector<policy::CallForm>() : policy::forms_of(*call);
  std::vector<std::string> words = call == nullptr ? std::vector<std::string>() : policy::subject_names(*call, forms);
  for (const std::string_view role : policy::argument_roles) {
    if (std::ranges::find(words, role) == words.end()) words.emplace_back(role);
  }
  std::string text;
  Json all = Json::object();
  for (const std::string& word : words) {
    bool is_known = false;
    std::vector<std::string_view> values;
    for (const policy::CallForm& form : forms) {
      for (const policy::Subject& subject : policy::subjects_of(*call, form, word)) {
        is_known = true;
        for (const decode::Constant& constant : policy::constants_of(subject)) {
          if (std::ranges::find(values, constant.name) == values.end()) values.push_back(constant.name);
        }
      }
    }
    if (!is_known) continue;
    text += values.empty() ? word + '\n' : fmt::format("{:<14} {}\n", word, joined(values));
    all[word] = values;
  }
  return json ? text_of(all) : text;
}

// ---- Sets of calls -------------------------------------------------------------------------------------------------

/// A class or a group: its name, what it is, its calls.
struct CallList {
  std::string_view name;
  std::string_view description;
  std::vector<std::string_view> calls;
};

std::vector<CallList> class_lists() {
  std::vector<CallList> lists;
  for (const decode::ClassName& one : decode::all_classes()) {
    CallList& list = lists.emplace_back(CallList{one.name, one.description, {}});
    for (const decode::Syscall* call : decode::all_described()) {
      if (call->is(one.value)) list.calls.push_back(call->name);
    }
  }
  return lists;
}

std::vector<CallList> group_lists() {
  std::vector<CallList> lists;
  for (const policy::Group& group : policy::all_groups()) {
    CallList& list = lists.emplace_back(CallList{group.name, group.description, {}});
    const std::vector<decode::CallIndex> calls = policy::calls_of(group);
    list.calls.reserve(calls.size());
    for (const decode::CallIndex call : calls) list.calls.push_back(decode::call_name(call));
  }
  return lists;
}

/// `mark` is what stands before the names where they are used, which may be left out here: `%` or `@`.
std::string list_sets(std::string_view what, char mark, std::vector<CallList> lists, std::optional<std::string> wanted,
                      bool json) {
  if (wanted) {
    const auto bare = [mark](std::string_view text) { return text.starts_with(mark) ? text.substr(1) : text; };
    std::vector<std::string_view> names;
    names.reserve(lists.size());
    for (const CallList& list : lists) names.push_back(list.name);
    std::erase_if(lists, [&](const CallList& list) { return bare(list.name) != bare(*wanted); });
    if (lists.empty()) unknown(what, *wanted, names, mark == '%' ? "classes" : "groups");
  }
  if (json) {
    Json all = Json::object();
    for (const CallList& list : lists) {
      Json& one = all[std::string(list.name)];
      if (!list.description.empty()) one["description"] = list.description;
      one["syscalls"] = list.calls;
    }
    return text_of(all);
  }
  if (wanted) return lines_of(lists.front().calls);
  std::string text;
  for (const CallList& list : lists) {
    text += list.description.empty() ? list.name : fmt::format("{:<20} {}", list.name, list.description);
    text += '\n';
  }
  return text;
}

// ---- Constants -----------------------------------------------------------------------------------------------------

/// A set by its name, or all sets that have a constant of this name, or of all sets the constants that begin so.
std::string list_constants(const std::optional<std::string>& wanted, bool json) {
  std::vector<const decode::ConstantSet*> sets = decode::all_constant_sets();
  std::string_view beginning;
  const auto is_listed = [&](const decode::Constant& constant) { return constant.name.starts_with(beginning); };
  if (wanted) {
    std::vector<std::string_view> names;
    for (const decode::ConstantSet* set : sets) {
      names.push_back(set->name);
      for (const decode::Constant& constant : set->constants) names.push_back(constant.name);
    }
    const std::vector<const decode::ConstantSet*> all = sets;
    std::erase_if(
        sets, [&](const decode::ConstantSet* set) { return set->name != *wanted && !decode::value_of(*set, *wanted); });
    if (sets.empty() && !wanted->empty()) {
      beginning = *wanted;
      sets = all;
      std::erase_if(sets,
                    [&](const decode::ConstantSet* set) { return std::ranges::none_of(set->constants, is_listed); });
    }
    if (sets.empty()) unknown("set of constants, or constant,", *wanted, names, "constants");
  }
  if (json) {
    Json all = Json::object();
    for (const decode::ConstantSet* set : sets) {
      Json& one = all[std::string(set->name)] = Json::object();
      for (const decode::Constant& constant : set->constants) {
        if (is_listed(constant)) one[std::string(constant.name)] = constant.value;
      }
    }
    return text_of(all);
  }
  std::string text;
  for (const decode::ConstantSet* set : sets) {
    text += fmt::format("{}\n", set->name);
    if (!wanted) continue;
    for (const decode::Constant& constant : set->constants) {
      if (is_listed(constant)) text += fmt::format("  {:<40} {:#x}\n", constant.name, constant.value);
    }
  }
  return text;
}

std::string list_of(const std::string& what, const std::optional<std::string>& wanted, bool json) {
  if (what == "syscalls") return list_syscalls(wanted, json);
  if (what == "arguments") return list_arguments(wanted, json);
  if (what == "classes") return list_sets("class", '%', class_lists(), wanted, json);
  if (what == "groups") return list_sets("group", '@', group_lists(), wanted, json);
  if (what == "constants") return list_constants(wanted, json);
  static constexpr std::string_view kinds[] = {"syscalls", "arguments", "classes", "groups", "constants"};
  unknown("kind of list", what, kinds, "--help");
}

}  // namespace

tracer::Outcome list(const Invocation& invocation) {
  const Arguments arguments = parse_anywhere(invocation.words, list_options(), list_name);
  if (arguments.options["help"].as<bool>()) {
    print(list_help());
    return {};
  }
  const bool json = arguments.options["json"].as<bool>();
  if (arguments.rest.empty())
    throw usage_error(list_name, "what to list is missing: syscalls, arguments, classes, groups or constants");
  if (arguments.rest.size() > 2)
    throw usage_error(list_name, fmt::format("'{}' is one word too many", arguments.rest[2]));
  const std::string& what = arguments.rest.front();
  std::optional<std::string> wanted;
  if (arguments.rest.size() == 2) wanted = arguments.rest.back();
  print(list_of(what, wanted, json));
  return {};
}

}  // namespace callgate::cli
