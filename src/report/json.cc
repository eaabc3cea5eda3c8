#include "report/json.h"

#include <arpa/inet.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/wait.h>

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "decode/constants/errno.h"
#include "decode/constants/signal.h"
#include "decode/constants/time.h"
#include "decode/futex_operation.h"
#include "decode/number.h"
#include "report/ioctl_name.h"
#include "report/scalar_text.h"

namespace callgate::report {
namespace {

using decode::Constant;
using decode::ConstantSet;
using decode::Item;
using decode::Kind;
using decode::Result;
using decode::Value;
using Form = decode::Value::Form;

struct Utf8 {
  std::size_t whole = 0;  ///< how many bytes from the first on are whole sequences (RFC 3629)
  bool cut = false;       ///< what follows is the beginning of one, and ends too early
};

Utf8 utf8_of(std::string_view bytes) {
  std::size_t at = 0;
  while (at < bytes.size()) {
    const unsigned lead = static_cast<unsigned char>(bytes[at]);
    std::size_t length = 1;
    if (lead >= 0xc2 && lead <= 0xdf) {
      length = 2;
    } else if (lead >= 0xe0 && lead <= 0xef) {
      length = 3;
    } else if (lead >= 0xf0 && lead <= 0xf4) {
      length = 4;
    } else if (lead >= 0x80) {
      return {at};
    }
    // Of the second byte: neither overlong forms nor surrogates nor what lies beyond U+10FFFF.
    unsigned least = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
    unsigned most = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
    for (std::size_t i = 1; i < length; ++i) {
      if (at + i == bytes.size()) return {at, true};
      const unsigned byte = static_cast<unsigned char>(bytes[at + i]);
      if (byte < least || byte > most) return {at};
      least = 0x80;
      most = 0xbf;
    }
    at += length;
  }
  return {at};
}

std::string to_hex(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size() * 2);
  for (const char c : bytes) fmt::format_to(std::back_inserter(text), "{:02x}", static_cast<unsigned char>(c));
  return text;
}

std::string joined_hex(std::string_view bytes) {
  std::string text;
  for (const char c : bytes) {
    if (!text.empty()) text += ':';
    fmt::format_to(std::back_inserter(text), "{:02x}", static_cast<unsigned char>(c));
  }
  return text;
}

Json number_of(const Item& item, std::uint64_t raw) {
  return is_signed(item.type) ? Json(static_cast<std::int64_t>(raw)) : Json(raw);
}

/// The names of the bits, and those that have none.
void add_names(Json& into, const ConstantSet& set, std::uint64_t bits) {
  Json names = Json::array();
  const std::uint64_t rest = decode::for_each_flag(
      set, bits & ~set.packed.mask, [&names](const Constant& constant) { names.push_back(constant.name); });
  if ((bits & set.packed.mask) != 0) {
    std::string packed;
    put_packed(packed, set.packed, bits);
    names.push_back(packed);
  }
  into["names"] = std::move(names);
  if (rest != 0) into["rest"] = rest;
}

/// The number together with what it is called.
Json named(Json number, std::string_view name) {
  if (name.empty()) return number;
  return {{"value", std::move(number)}, {"name", name}};
}

/// A choice, and what stands above it in the same number.
Json below_upper_of(const Item& item, std::uint64_t whole) {
  Json json = {{"value", whole}};
  std::vector<Json> parts;  // the highest first
  std::uint64_t below = whole;
  for (const decode::Upper* upper = item.upper; upper != nullptr; upper = upper->next) {
    const std::uint64_t above = (whole & upper->mask) >> upper->shift;
    below &= ~upper->mask;
    if (upper->constants == nullptr) {
      if (above != 0) parts.emplace_back(above);
    } else if (upper->shift != 0) {
      const Constant* name = constant_of(*upper->constants, above);
      parts.push_back(named(above, name == nullptr ? std::string_view{} : name->name));
    } else if (above != 0) {
      parts.push_back({{"value", above}});
      add_names(parts.back(), *upper->constants, above);
    }
  }
  if (const Constant* constant = constant_of(*item.constants, below)) json["name"] = constant->name;
  if (parts.size() == 1) {
    json["above"] = parts.front();
  } else if (!parts.empty()) {
    json["above"] = parts;
  }
  return json;
}

Json mode_of(std::uint64_t raw) {
  static constexpr std::array<std::pair<std::uint64_t, std::string_view>, 7> types = {{{S_IFSOCK, "S_IFSOCK"},
                                                                                       {S_IFLNK, "S_IFLNK"},
                                                                                       {S_IFREG, "S_IFREG"},
                                                                                       {S_IFBLK, "S_IFBLK"},
                                                                                       {S_IFDIR, "S_IFDIR"},
                                                                                       {S_IFCHR, "S_IFCHR"},
                                                                                       {S_IFIFO, "S_IFIFO"}}};
  const auto type = std::ranges::find(types, raw & S_IFMT, &std::pair<std::uint64_t, std::string_view>::first);
  if (type == types.end()) return raw;
  return {{"value", raw}, {"type", type->second}, {"permissions", raw & ~std::uint64_t{S_IFMT}}};
}

Json ipv4_of(std::uint64_t raw) {
  const in_addr address{htonl(static_cast<std::uint32_t>(raw))};
  std::array<char, INET_ADDRSTRLEN> text{};
  return inet_ntop(AF_INET, &address, text.data(), text.size());
}

Json limit_of(const Item& item, std::uint64_t raw) {
  const bool is_narrow = item.type == decode::Type::u32;
  if (raw != (is_narrow ? 0xffffffffU : ~std::uint64_t{0})) return raw;
  return named(raw, item.type == decode::Type::u64 ? "RLIM64_INFINITY" : "RLIM_INFINITY");
}

/// Without a name, the parts that the number is made of.
Json ioctl_of(const decode::ConstantSet& names, std::uint32_t number) {
  std::string name;
  put_ioctl_name(name, names, number);
  if (!name.starts_with("_IOC(")) return named(number, name);
  const IoctlNumber parts = parts_of(number);
  Json json = {{"value", number}, {"type", parts.type}, {"nr", parts.nr}, {"size", parts.size}};
  Json& directions = json["direction"] = Json::array();
  if ((parts.direction & 2U) != 0) directions.push_back("read");
  if ((parts.direction & 1U) != 0) directions.push_back("write");
  return json;
}

Json scalar(const Value& value) {
  const Item& item = *value.item;
  const std::uint64_t raw = value.raw;
  Json number = number_of(item, raw);
  switch (item.kind) {
    case Kind::flags: {
      const std::uint64_t bits = decode::without_sign(item.type, raw);
      Json json = {{"value", bits}};
      add_names(json, *item.constants, bits);
      return json;
    }
    case Kind::choice:
    case Kind::command: {
      if (item.constants->of_ioctls) return ioctl_of(*item.constants, static_cast<std::uint32_t>(raw));
      if (!value.note.empty()) return {{"value", number}, {"name", json_of_bytes(value.note)}};
      const std::uint64_t bits = decode::without_sign(item.type, raw);
      if (item.upper != nullptr) return below_upper_of(item, bits);
      const Constant* constant = constant_of(*item.constants, bits);
      return named(std::move(number), constant == nullptr ? std::string_view{} : constant->name);
    }
    case Kind::signal:
      return named(std::move(number), decode::signal_name(raw));
    case Kind::status: {
      const auto status = static_cast<std::int64_t>(raw);
      const decode::ErrnoName* error = status < 0 ? decode::find_errno(static_cast<int>(-status)) : nullptr;
      return error == nullptr ? number : Json{{"value", number}, {"errno", error->name}};
    }
    case Kind::call:
      return named(std::move(number), value.note);
    case Kind::interface:
      return value.note.empty() ? number : Json{{"value", number}, {"name", json_of_bytes(value.note)}};
    case Kind::descriptor:
    case Kind::directory: {
      if (item.kind == Kind::directory && static_cast<int>(raw) == decode::at_fdcwd)
        number = named(std::move(number), "AT_FDCWD");
      if (value.note.empty()) return number;
      if (!number.is_object()) number = {{"value", std::move(number)}};
      number["file"] = json_of_bytes(value.note);
      return number;
    }
    case Kind::mode:
      return mode_of(raw);
    case Kind::device:
      return {{"value", raw}, {"major", gnu_dev_major(raw)}, {"minor", gnu_dev_minor(raw)}};
    case Kind::limit:
      return limit_of(item, raw);
    case Kind::ipv4:
      return ipv4_of(raw);
    case Kind::wait_status: {
      Json json = {{"value", std::move(number)}};
      json.update(json_of_wait_status(static_cast<int>(raw)));
      return json;
    }
    case Kind::futex_operation: {
      const auto name_or_number = [](const ConstantSet& set, std::uint64_t part) {
        const Constant* constant = constant_of(set, part);
        return constant != nullptr ? Json(constant->name) : Json(std::to_string(part));
      };
      const decode::FutexOperation parts = decode::futex_operation_of(static_cast<std::uint32_t>(raw));
      Json json = {{"value", std::move(number)}};
      json["operation"] = name_or_number(decode::futex_wake_operations, parts.operation);
      json["operand"] = parts.operand;
      json["shifted"] = parts.shifted;
      json["comparison"] = name_or_number(decode::futex_comparisons, parts.comparison);
      json["against"] = parts.against;
      return json;
    }
    case Kind::custom:
      if (!value.note.empty()) return std::string(value.note);
      return number;
    default:
      return number;
  }
}

std::string_view bit_name(const Value& value, std::size_t bit, bool signals) {
  if (signals) return decode::signal_name(bit + 1);
  const decode::ConstantSet* names = value.item->constants;
  const decode::Constant* name = names == nullptr ? nullptr : decode::constant_of(*names, bit);
  return name == nullptr ? std::string_view{} : name->name;
}

Json bits_of(const Value& value, bool signals) {
  Json list = Json::array();
  for (std::size_t i = 0; i < value.bytes.size() * 8; ++i) {
    const unsigned byte = static_cast<unsigned char>(value.bytes[i / 8]);
    if ((byte >> i % 8 & 1U) == 0) continue;
    const std::string_view name = bit_name(value, i, signals);
    if (!name.empty()) {
      list.push_back(name);
    } else {
      list.push_back(signals ? i + 1 : i);
    }
  }
  return list;
}

Json socket_path_of(std::string_view bytes) {
  if (!bytes.empty() && bytes.front() == '\0') return {{"abstract", json_of_bytes(bytes.substr(1))}};
  return json_of_bytes(bytes.substr(0, bytes.find('\0')));
}

Json buffer_of(const Value& value) {
  if (!value.truncated) return json_of_bytes(value.bytes);
  Json json;
  // A character that the limit cut in two is left away.
  const Utf8 utf8 = utf8_of(value.bytes);
  if (utf8.cut || utf8.whole == value.bytes.size()) {
    json["text"] = value.bytes.substr(0, utf8.whole);
  } else {
    json["hex"] = to_hex(value.bytes);
  }
  json["truncated"] = true;
  if (value.item->kind != Kind::string && value.item->kind != Kind::path) json["length"] = value.count;
  return json;
}

Json bytes_of(const Value& value) {
  switch (value.item->kind) {
    case Kind::bit_set:
      return bits_of(value, false);
    case Kind::signal_set:
      return bits_of(value, true);
    case Kind::socket_path:
      return socket_path_of(value.bytes);
    case Kind::hardware_address:
      return joined_hex(value.bytes);
    case Kind::ipv6: {
      in6_addr address{};
      if (value.bytes.size() != sizeof address) return {{"hex", to_hex(value.bytes)}};
      std::ranges::copy(value.bytes, reinterpret_cast<char*>(&address));
      std::array<char, INET6_ADDRSTRLEN> text{};
      return inet_ntop(AF_INET6, &address, text.data(), text.size());
    }
    default:
      return buffer_of(value);
  }
}

Json structure_of(const Value& value) {
  // What text writes like a macro, htobs(1), has fields without names.
  const bool nameless = std::ranges::all_of(value.children, [](const Value& v) { return v.item->name.empty(); });
  if (nameless && value.children.size() == 1) return json_of(value.children.front());
  Json json = nameless && !value.children.empty() ? Json::array() : Json::object();
  for (const Value& child : value.children) {
    if (nameless) {
      json.push_back(json_of(child));
    } else {
      json[child.item->name] = json_of(child);
    }
  }
  return json;
}

Json list_of(const Value& value) {
  Json elements = Json::array();
  for (const Value& child : value.children) elements.push_back(json_of(child));
  // The environment is counted, but not read, where nobody asked for it.
  const bool only_counted = value.form == Form::vector && value.children.empty() && value.count != 0;
  if (!value.truncated && !value.faulted && !only_counted) return elements;
  Json json = {{"elements", std::move(elements)}};
  if (value.truncated || only_counted) json["truncated"] = true;
  if (value.form == Form::array || only_counted) json["length"] = value.count;
  if (value.faulted) json["unreadable_from"] = value.raw_end;
  return json;
}

Json address_of(std::uint64_t raw) {
  return {{"address", raw}};
}

Json pointer_of(const Value& value) {
  if (value.raw == 0) return nullptr;
  Json json = address_of(value.raw);
  if ((!value.pending || is_begun(value)) && !value.children.empty()) json["pointee"] = json_of(value.children.front());
  return json;
}

Json change_of(const Value& value) {
  static constexpr std::array<const char*, 2> when = {"before", "after"};
  Json json = Json::object();
  if (value.raw != 0) json["address"] = value.raw;
  for (std::size_t i = 0; i < std::min(value.children.size(), when.size()); ++i) {
    const Value& child = value.children[i];
    if (child.form != Form::pointer) {
      json[when[i]] = json_of(child);
    } else if (!child.children.empty()) {
      json[when[i]] = json_of(child.children.front());
    }
  }
  return json;
}

std::string_view name_of(policy::Action action) {
  switch (action) {
    case policy::Action::allow:
      return "allow";
    case policy::Action::log:
      return "log";
    case policy::Action::deny:
      return "deny";
    case policy::Action::kill:
      break;
  }
  return "kill";
}

std::string_view name_of(policy::Verdict::By by) {
  switch (by) {
    case policy::Verdict::By::rule:
      return "rule";
    case policy::Verdict::By::protection:
      return "protection";
    case policy::Verdict::By::filesystem:
      return "filesystem";
    case policy::Verdict::By::network:
      return "network";
    case policy::Verdict::By::limit:
      return "limit";
    case policy::Verdict::By::contents:
      return "contents";
    case policy::Verdict::By::default_action:
      break;
  }
  return "default";
}

}  // namespace

Json json_of(const Value& value) {
  switch (value.form) {
    case Form::scalar:
      return scalar(value);
    case Form::bytes:
      return bytes_of(value);
    case Form::structure:
      return structure_of(value);
    case Form::array:
    case Form::vector:
      return list_of(value);
    case Form::pointer:
      return pointer_of(value);
    case Form::change:
      return change_of(value);
  }
  return nullptr;
}

Json json_of_arguments(const decode::DecodedCall& call) {
  Json json = Json::object();
  for (const Value& argument : call.arguments) json[argument.item->name] = json_of(argument);
  return json;
}

Json json_of_result(const decode::DecodedCall& call) {
  if (!call.record.result) return nullptr;
  const decode::SyscallResult& result = *call.record.result;
  if (result.failed()) {
    // A call that is made again has not returned yet.
    Json json = {
        {"value", decode::is_restart(result.error) ? Json(nullptr) : Json(std::max<std::int64_t>(result.value, -1))}};
    if (const decode::ErrnoName* error = decode::find_errno(result.error)) {
      json["errno"] = error->name;
      json["text"] = error->text;
    } else {
      json["errno"] = result.error;
    }
    return json;
  }
  const auto bits = static_cast<std::uint64_t>(result.value);
  const bool is_unsigned = call.result.kind == Result::Kind::address || call.result.kind == Result::Kind::hex;
  Json json = {{"value", is_unsigned ? Json(bits) : Json(result.value)}};
  if (call.result.kind == Result::Kind::flags && call.result.constants != nullptr) {
    add_names(json, *call.result.constants, bits);
  } else if (call.result.kind == Result::Kind::choice && call.result.constants != nullptr) {
    if (const Constant* constant = constant_of(*call.result.constants, bits)) json["name"] = constant->name;
  }
  if (!call.result_note.empty()) json["file"] = json_of_bytes(call.result_note);
  if (call.extra != nullptr) json["extra"] = json_of(*call.extra);
  return json;
}

Json json_of(const policy::Verdict& verdict) {
  Json json = {{"action", name_of(verdict.action)}, {"by", name_of(verdict.by)}};
  if (verdict.action == policy::Action::deny && verdict.error != 0) {
    const decode::ErrnoName* error = decode::find_errno(verdict.error);
    json["errno"] = error != nullptr ? Json(error->name) : Json(verdict.error);
  }
  if (!verdict.rule.empty()) json["rule"] = json_of_bytes(verdict.rule);
  if (!verdict.file.empty()) json["file"] = json_of_bytes(verdict.file);
  if (verdict.line != 0) json["line"] = verdict.line;
  if (!verdict.reason.empty()) json["reason"] = json_of_bytes(verdict.reason);
  return json;
}

Json json_of_signal(int signal) {
  Json json = {{"value", signal}};
  const std::string_view name = decode::signal_name(static_cast<std::uint64_t>(signal));
  if (!name.empty()) json["name"] = name;
  return json;
}

Json json_of_wait_status(int status) {
  if (WIFEXITED(status)) return {{"status", WEXITSTATUS(status)}};
  if (WIFSIGNALED(status)) return {{"signal", json_of_signal(WTERMSIG(status))}, {"core", WCOREDUMP(status) != 0}};
  if (WIFCONTINUED(status)) return {{"continued", true}};
  constexpr int syscall_stop = 0x80;  // PTRACE_O_TRACESYSGOOD
  constexpr int event_shift = 16;
  Json json = {{"stopped", json_of_signal(WSTOPSIG(status) & ~syscall_stop)}};
  if ((WSTOPSIG(status) & syscall_stop) != 0) json["syscall"] = true;
  if (status >> event_shift != 0) json["ptrace_event"] = status >> event_shift;
  return json;
}

Json json_of_bytes(std::string_view bytes) {
  if (utf8_of(bytes).whole == bytes.size()) return bytes;
  return {{"hex", to_hex(bytes)}};
}

Json json_of_stack(std::span<const StackFrame> stack) {
  Json frames = Json::array();
  for (const StackFrame& frame : stack) {
    Json& of = frames.emplace_back(Json{{"address", frame.address}});
    if (!frame.file.empty()) of["file"] = json_of_bytes(frame.file);
    if (!frame.symbol.empty()) of.update({{"symbol", json_of_bytes(frame.symbol)}, {"offset", frame.offset}});
    if (!frame.source.empty()) of.update({{"source", json_of_bytes(frame.source)}, {"line", frame.line}});
  }
  return frames;
}

std::string json_line(const Json& json) {
  return json.dump() + '\n';
}

}  // namespace callgate::report
