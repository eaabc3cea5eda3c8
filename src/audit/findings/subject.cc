#include "audit/findings/subject.h"

#include <algorithm>
#include <filesystem>
#include <string_view>

#include "report/quote.h"
#include "report/text.h"

namespace callgate::audit {
namespace {

using decode::Kind;
using decode::Value;

constexpr report::TextStyle style = {.string_limit = 256, .notes = false};

/// The pointee of a pointer, as the caller passed it; else the value itself.
const Value& behind(const Value& value) {
  const bool leads_on = value.form == Value::Form::pointer || value.form == Value::Form::change;
  return leads_on && !value.children.empty() ? behind(value.children.front()) : value;
}

void put_path(std::string& out, const Value& path, const decode::DecodedCall& call) {
  std::string text(path.bytes);
  const auto* const folder = path.item->at == decode::Length::unresolved
                                 ? nullptr
                                 : &*std::ranges::find_if(call.arguments, [&path](const Value& argument) {
                                     return argument.item->name == path.item->at_name;
                                   });
  const bool has_folder = folder != nullptr && folder != &*call.arguments.end() && folder->note.starts_with('/');
  if (has_folder && !text.starts_with('/')) text = (std::filesystem::path(folder->note) / text).lexically_normal();
  report::put_quoted(out, text, report::HexStrings::never);
}

/// Whether a structure is a socket address: it begins with its family.
bool is_address(const Value& value) {
  return value.form == Value::Form::structure && !value.children.empty() &&
         value.children.front().item->name == "sa_family";
}

bool put_telling(std::string& out, const Value& argument, const decode::DecodedCall& call) {
  const Value& value = behind(argument);
  if (value.pending) return false;
  if (is_address(value)) {
    report::put_value(out, value, style);
    return true;
  }
  switch (value.item->kind) {
    case Kind::path:
      if (value.form != Value::Form::bytes) return false;
      put_path(out, value, call);
      return true;
    case Kind::flags:
    case Kind::choice:
    case Kind::command:
    case Kind::signal:
      if (value.form != Value::Form::scalar) return false;
      report::put_value(out, value, style);
      return true;
    default:
      return false;
  }
}

}  // namespace

std::string subject_of(const decode::DecodedCall& call) {
  std::string text;
  std::string part;
  for (const Value& argument : call.arguments) {
    part.clear();
    if (argument.item == nullptr || !put_telling(part, argument, call)) continue;
    if (!text.empty()) text += ", ";
    text += part;
  }
  return text;
}

}  // namespace callgate::audit
