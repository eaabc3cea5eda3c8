#include "policy/contents/name_changes.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "decode/table.h"
#include "policy/contents/path_operand.h"

namespace callgate::policy {
namespace {

constexpr std::array<std::string_view, 9> changing = {"rename", "renameat", "renameat2", "unlink",    "unlinkat",
                                                      "rmdir",  "mount",    "umount2",   "move_mount"};
constexpr std::array<std::string_view, 2> moving = {"chroot", "pivot_root"};
constexpr std::array<std::string_view, 4> opening = {"open", "openat", "openat2", "creat"};
constexpr std::array<std::string_view, 5> of_sockets = {"connect", "bind", "sendto", "sendmsg", "sendmmsg"};

template <typename Names>
bool is_one_of(std::string_view name, const Names& names) {
  return std::ranges::find(names, name) != names.end();
}

bool has_path(decode::CallIndex call) {
  const decode::Syscall* described = decode::describe(call);
  return described != nullptr && std::ranges::any_of(described->arguments(), [&](const decode::Item& argument) {
           const auto use = argument.kind == decode::Kind::path ? path_use(call, argument.name) : std::nullopt;
           return use && !use->is_text;
         });
}

NameUse use_by(decode::CallIndex call) {
  const std::string_view name = decode::call_name(call);
  if (is_one_of(name, changing)) return NameUse::changes;
  if (is_one_of(name, moving)) return NameUse::moves_root;
  if (is_one_of(name, opening)) return NameUse::opens;
  return is_one_of(name, of_sockets) || has_path(call) ? NameUse::follows : NameUse::none;
}

std::vector<NameUse> all_uses() {
  std::vector<NameUse> result;
  for (std::size_t i = 0; i < decode::call_count(); ++i) result.push_back(use_by(static_cast<decode::CallIndex>(i)));
  return result;
}

}  // namespace

NameUse name_use(const decode::SyscallRecord& record) {
  static const std::vector<NameUse> uses = all_uses();
  const std::optional<decode::CallIndex> call = decode::call_of(record.arch, record.number);
  return call ? uses.at(static_cast<std::size_t>(*call)) : NameUse::none;
}

const std::vector<decode::CallIndex>& name_changes() {
  static const std::vector<decode::CallIndex> calls = [] {
    std::vector<decode::CallIndex> result;
    for (const std::string_view name : changing) result.push_back(decode::find_call(name).value());
    for (const std::string_view name : moving) result.push_back(decode::find_call(name).value());
    return result;
  }();
  return calls;
}

bool may_wait(const decode::SyscallRecord& record) {
  const std::optional<decode::CallIndex> call = decode::call_of(record.arch, record.number);
  return call && is_one_of(decode::call_name(*call), of_sockets);
}

bool judges_followed_names(const Policy& policy) {
  const auto asks_of_path = [](const CallMatch& match) {
    const NameUse use = use_by(match.call);
    return use != NameUse::none && use != NameUse::opens &&
           std::ranges::any_of(match.contents, [](const ContentTest& test) {
             return std::holds_alternative<PathTest>(test.what) || std::holds_alternative<SocketPathTest>(test.what);
           });
  };
  return std::ranges::any_of(policy.rules,
                             [&](const Rule& rule) { return std::ranges::any_of(rule.matches, asks_of_path); });
}

}  // namespace callgate::policy
