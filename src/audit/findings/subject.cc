#include "audit/findings/subject.h"

#include <algorithm>
#include <filesystem>
#include <string_view>

#include "decode/arch.h"
#include "policy/contents/path_operand.h"
#include "report/quote.h"
#include "report/text.h"

namespace callgate::audit {
namespace {

constexpr report::TextStyle style = {.string_limit = 256, .notes = false};

/// The pointee of a pointer, as the caller passed it; else the value itself.
const decode::Value& behind(const decode::Value& value) {
  const bool leads_on = value.form == decode::Value::Form::pointer || value.form == decode::Value::Form::change;
  return leads_on && !value.children.empty() ? behind(value.children.front()) : value;
}

/// The folder that a path is relative to, if that is known.
std::string_view base_folder(const decode::Value& path, const decode::DecodedCall& call,
                             std::string_view working_directory) {
  if (path.item->at == decode::Length::unresolved) {
    // What is no path of this process (what a link shall hold) is relative to nothing.
    const auto index = decode::find_call(call.name);
    const auto use = index ? policy::path_use(*index, path.item->name) : std::nullopt;
    return use && !use->is_text ? working_directory : std::string_view();
  }
  const auto found = std::ranges::find_if(
      call.arguments, [&path](const decode::Value& argument) { return argument.item->name == path.item->at_name; });
  return found == call.arguments.end() ? std::string_view() : found->note;
}

void put_path(Subject& subject, const decode::Value& path, const decode::DecodedCall& call,
              std::string_view working_directory) {
  std::string text(path.bytes);
  const std::string_view folder = base_folder(path, call, working_directory);
  if (folder.starts_with('/') && !text.empty() && !text.starts_with('/'))
    text = (std::filesystem::path(folder) / text).lexically_normal();
  report::put_quoted(subject.text, text, report::HexStrings::never);
  if (!text.starts_with('/')) return;
  report::put_quoted(subject.folder, text.substr(0, text.rfind('/')) + "/*", report::HexStrings::never);
}

/// Whether a structure is a socket address: it begins with its family.
bool is_address(const decode::Value& value) {
  return value.form == decode::Value::Form::structure && !value.children.empty() &&
         value.children.front().item->name == "sa_family";
}

/// What an argument tells; both texts are empty where it tells nothing.
Subject telling(const decode::Value& argument, const decode::DecodedCall& call, std::string_view working_directory) {
  Subject subject;
  const decode::Value& value = behind(argument);
  if (value.pending) return subject;
  if (is_address(value)) {
    report::put_value(subject.text, value, style);
    return subject;
  }
  switch (value.item->kind) {
    case decode::Kind::path:
      if (value.form == decode::Value::Form::bytes) put_path(subject, value, call, working_directory);
      break;
    case decode::Kind::flags:
    case decode::Kind::choice:
    case decode::Kind::command:
    case decode::Kind::signal:
      if (value.form == decode::Value::Form::scalar) report::put_value(subject.text, value, style);
      break;
    default:
      break;
  }
  return subject;
}

}  // namespace

Subject subject_of(const decode::DecodedCall& call, std::string_view working_directory) {
  Subject subject;
  bool has_file = false;
  for (const decode::Value& argument : call.arguments) {
    if (argument.item == nullptr) continue;
    const Subject part = telling(argument, call, working_directory);
    if (part.text.empty()) continue;
    const std::string_view separator = subject.text.empty() ? "" : ", ";
    subject.text += separator;
    subject.text += part.text;
    subject.folder += separator;
    subject.folder += part.folder.empty() ? part.text : part.folder;
    has_file = has_file || !part.folder.empty();
  }
  if (!has_file) subject.folder.clear();
  return subject;
}

}  // namespace callgate::audit
