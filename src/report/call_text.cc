#include "report/call_text.h"

#include <algorithm>

#include "decode/constants/errno.h"
#include "report/numbers.h"
#include "report/scalar_text.h"
#include "report/text.h"
#include "report/timestamps.h"

namespace callgate::report {
namespace {

using decode::DecodedCall;
using decode::Result;
using decode::Value;

void put_error(std::string& out, const decode::SyscallResult& result, bool with_text) {
  const int error = result.error;
  const decode::ErrnoName* name = decode::find_errno(error);
  if (result.value > 0) {
    // The kernel cut its sign off.
    put_signed(out, result.value);
    out += ' ';
  } else {
    out += decode::is_restart(error) ? "? " : "-1 ";
  }
  if (name == nullptr) {
    out += "(errno ";
    put_signed(out, error);
    out += ')';
    return;
  }
  out += name->name;
  if (!with_text) return;
  out += " (";
  out += name->text;
  out += ')';
}

// What an extra is made of stands without braces: in [3], left {tv_sec=1, tv_usec=0}; but for what looks like a macro.
// What its descriptors stand for was said with the arguments.
void put_extra(std::string& out, const Value& extra, TextStyle style) {
  style.notes = false;
  out += " (";
  const bool macro = extra.item->structure != nullptr && extra.item->structure->macro;
  if (extra.form == Value::Form::structure && !macro) {
    bool first = true;
    for (const Value& part : extra.children) {
      if (!first) out += ", ";
      first = false;
      if (!part.item->name.empty()) {
        out += part.item->name;
        out += ' ';
      }
      put_value(out, part, style);
    }
  } else if (extra.form == Value::Form::bytes && extra.item->kind == decode::Kind::number) {
    out += extra.bytes;
  } else {
    put_value(out, extra, style);
  }
  out += ')';
}

void put_value_of(std::string& out, const DecodedCall& call, std::int64_t value, const TextStyle& style) {
  const auto raw = static_cast<std::uint64_t>(value);
  switch (call.result.kind) {
    case Result::Kind::address:
    case Result::Kind::hex:
      put_hex(out, raw);
      break;
    case Result::Kind::octal:
      put_octal(out, raw);
      break;
    case Result::Kind::flags:
      put_hex(out, raw);
      if (raw == 0 && decode::constant_of(*call.result.constants, 0) == nullptr) break;
      out += " (";
      out += call.result.word;
      out += ' ';
      put_flags(out, *call.result.constants, raw, style.numbers);
      out += ')';
      break;
    case Result::Kind::choice:
      put_hex(out, raw);
      if (const decode::Constant* constant = decode::constant_of(*call.result.constants, raw)) {
        out += " (";
        out += constant->name;
        out += ')';
      }
      break;
    case Result::Kind::user:
      put_signed(out, static_cast<std::uint32_t>(raw) == 0xffffffffU ? -1 : value);
      break;
    case Result::Kind::date:
      put_signed(out, value);
      out += " (";
      put_date(out, value, 0, 0);
      out += ')';
      break;
    case Result::Kind::none:
      out += '?';
      break;
    case Result::Kind::descriptor:
      put_signed(out, value);
      put_note(out, call.result_note, style.hex_strings);
      break;
    case Result::Kind::status:
    case Result::Kind::narrow_status:
    case Result::Kind::number:
    case Result::Kind::size:
    case Result::Kind::pid:
      put_signed(out, value);
      break;
  }
}

void put_any_result(std::string& out, const DecodedCall& call, const TextStyle& style, bool with_text) {
  const auto& result = call.record.result;
  if (!result) {
    out += "? <unavailable>";
  } else if (result->failed()) {
    put_error(out, *result, with_text);
  } else {
    put_value_of(out, call, result->value, style);
  }
  if (call.extra != nullptr) put_extra(out, *call.extra, style);
}

Progress put_arguments(std::string& out, const DecodedCall& call, const TextStyle& style, std::size_t first) {
  for (std::size_t i = first; i < call.arguments.size(); ++i) {
    const Value& argument = call.arguments[i];
    if (argument.pending && !is_begun(argument)) return {.arguments = i};
    const std::size_t start = out.size();
    if (i != 0) out += ", ";
    if (!argument.item->label.empty()) {
      out += argument.item->label;
      out += '=';
    }
    put_value(out, argument, style);
    if (argument.pending) return {.arguments = i, .bytes = out.size() - start};
  }
  return {.arguments = call.arguments.size()};
}

}  // namespace

void put_call_name(std::string& out, const DecodedCall& call) {
  if (!call.name.empty()) {
    out += call.name;
    return;
  }
  out += "syscall_";
  put_hex(out, call.record.number.value);
}

Progress put_call(std::string& out, const DecodedCall& call, const TextStyle& style, std::string_view restarting) {
  put_call_name(out, call);
  out += '(';
  if (call.name != "restart_syscall") return put_arguments(out, call, style, 0);
  out += "<... resuming interrupted ";
  out += restarting.empty() ? "system call" : restarting;
  out += " ...>";
  return {.arguments = call.arguments.size()};
}

void put_rest(std::string& out, const DecodedCall& call, const TextStyle& style, const Progress& progress) {
  const std::size_t start = out.size();
  put_arguments(out, call, style, progress.arguments);
  out.erase(start, progress.bytes);
}

bool is_pending(const DecodedCall& call) {
  return std::ranges::any_of(call.arguments, &Value::pending);
}

void put_result(std::string& out, const DecodedCall& call, const TextStyle& style) {
  put_any_result(out, call, style, true);
}

void put_short_result(std::string& out, const DecodedCall& call, const TextStyle& style) {
  put_any_result(out, call, style, false);
}

}  // namespace callgate::report
