#include "policy/language/subjects.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "decode/custom/message.h"
#include "decode/structs/sockaddr.h"
#include "policy/language/values.h"

namespace callgate::policy {
namespace {

using decode::Item;
using decode::Kind;
using SocketPart = Subject::Socket::Part;

constexpr std::array<std::pair<std::string_view, SocketPart>, 4> parts = {{{"family", SocketPart::family},
                                                                           {"address", SocketPart::address},
                                                                           {"port", SocketPart::port},
                                                                           {"path", SocketPart::path}}};

/// The structs that the kernel copies once and whole before it acts, and to which it writes nothing: these alone can be
/// replaced by a copy of ours.
struct CheckedStruct {
  std::string_view call;
  std::string_view argument;
};
constexpr CheckedStruct checked_structs[] = {
    {"clone3", "uargs"},
    {"mount_setattr", "uattr"},
    {"open_tree_attr", "uattr"},
    {"openat2", "how"},
};

bool is_checked_struct(const decode::Syscall& call, const Item& item) {
  return item.kind == Kind::pointer && item.structure != nullptr &&
         std::ranges::any_of(checked_structs, [&](const CheckedStruct& known) {
           return known.call == call.name && known.argument == item.name;
         });
}

bool is_number(const Item& field) {
  switch (field.kind) {
    case Kind::structure:
    case Kind::array:
    case Kind::select:
    case Kind::custom:
    case Kind::nothing:
      return false;
    default:
      return field.type != decode::Type::pointer && field.length.by == decode::Length::By::none;
  }
}

std::optional<SocketOperand> socket_of(const decode::Syscall& call, const CallForm& form, const Argument& argument) {
  const Item& item = *argument.item;
  SocketOperand operand;
  operand.reg = argument.reg;
  // sendmmsg's array begins with its first message, which is the one that is sent (Contents::message_name).
  const bool several = call.name == "sendmmsg" && item.name == "mmsg";
  if (several || item.custom == decode::decode_sent_message) {
    operand.is_destination = operand.is_optional = operand.unspecified_is_any = true;
    return operand;
  }
  if (item.structure != &decode::structs::sockaddr_any || item.direction != decode::Direction::in) return std::nullopt;
  const Argument* size = form.find(item.length.name);
  if (size == nullptr) return std::nullopt;
  operand.size_reg = size->reg;
  operand.is_destination = call.name != "bind";
  operand.is_optional = call.name == "sendto";
  operand.unspecified_is_any = call.name != "connect";  // which it ends a connection by
  return operand;
}

Subject subject_of(const decode::Syscall& call, const CallForm& form, const Argument& argument) {
  const Item& item = *argument.item;
  if (item.direction != decode::Direction::in || item.type != decode::Type::pointer) return {argument, {}};
  if (item.kind == Kind::string) return {argument, Subject::String{}};
  if (item.kind == Kind::string_vector) return {argument, Subject::Argv{}};
  const auto use = item.kind == Kind::path ? path_use(call.call, item.name) : std::nullopt;
  if (!use) return {argument, {}};
  if (use->is_text) return {argument, Subject::String{}};
  PathOperand operand = use->operand;
  operand.reg = argument.reg;
  if (const Argument* base = form.find(item.at_name)) operand.dirfd = base->reg;
  return {argument, Subject::Path{operand}};
}

bool is_text(const Subject& subject) {
  return std::holds_alternative<Subject::String>(subject.what);
}

/// What a name or a role finds among the fields of the structs that can be checked.
template <typename Wanted>
void add_fields(std::vector<Subject>& found, const decode::Syscall& call, const CallForm& form, Wanted wanted) {
  for (const Argument& argument : form.arguments) {
    if (!is_checked_struct(call, *argument.item)) continue;
    const decode::Struct& structure = *argument.item->structure;
    const Argument* size = form.find(argument.item->length.name);
    for (const Item& field : structure.fields) {
      if (!is_number(field) || !wanted(*argument.item, field)) continue;
      found.push_back(
          {argument, Subject::Field{&structure, &field, size == nullptr ? std::nullopt : std::optional(size->reg)}});
    }
  }
}

/// The name of a field together with that of its argument.
std::string field_name(const Item& argument, const Item& field) {
  return std::string(argument.name) + '.' + std::string(field.name);
}

}  // namespace

std::vector<Subject> subjects_of(const decode::Syscall& call, const CallForm& form, std::string_view word) {
  if (const Argument* named = form.find(word)) return {subject_of(call, form, *named)};
  std::vector<Subject> found;
  for (const Argument& argument : form.arguments) {
    if (!has_role(*argument.item, word)) continue;
    const Subject subject = subject_of(call, form, argument);
    if (word != "path" || !is_text(subject)) found.push_back(subject);
  }
  const auto* part = std::ranges::find(parts, word, &std::pair<std::string_view, SocketPart>::first);
  for (const Argument& argument : form.arguments) {
    if (part == parts.end()) break;
    if (const auto operand = socket_of(call, form, argument))
      found.push_back({argument, Subject::Socket{*operand, part->second}});
  }
  if (!found.empty()) return found;
  add_fields(found, call, form, [&](const Item& argument, const Item& field) {
    return field.name == word || field_name(argument, field) == word;
  });
  if (found.empty())
    add_fields(found, call, form, [&](const Item&, const Item& field) { return has_role(field, word); });
  return found;
}

std::span<const decode::Constant> constants_of(const Subject& subject) {
  if (std::holds_alternative<Subject::Number>(subject.what)) return constants_of(*subject.argument.item);
  if (const auto* field = std::get_if<Subject::Field>(&subject.what)) return constants_of(*field->item);
  const auto* socket = std::get_if<Subject::Socket>(&subject.what);
  const bool is_family = socket != nullptr && socket->part == SocketPart::family;
  return is_family ? constants_of(socket_family) : std::span<const decode::Constant>();
}

std::vector<std::string> subject_names(const decode::Syscall& call, const std::vector<CallForm>& forms) {
  std::vector<std::string> names;
  for (const std::string_view name : argument_names(forms)) names.emplace_back(name);
  const auto add = [&names](std::string name) {
    if (std::ranges::find(names, name) == names.end()) names.push_back(std::move(name));
  };
  for (const CallForm& form : forms) {
    for (const Argument& argument : form.arguments) {
      if (!socket_of(call, form, argument)) continue;
      for (const auto& [name, part] : parts) add(std::string(name));
    }
    std::vector<Subject> fields;
    add_fields(fields, call, form, [](const Item&, const Item&) { return true; });
    for (const Subject& subject : fields) add(std::string(std::get<Subject::Field>(subject.what).item->name));
  }
  return names;
}

}  // namespace callgate::policy
