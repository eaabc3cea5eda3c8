#include "policy/contents/folders_above.h"

#include <algorithm>
#include <string_view>
#include <variant>

#include "decode/table.h"
#include "policy/contents/path_operand.h"

namespace callgate::policy {
namespace {

constexpr std::uint64_t rename_exchange = 2;  // RENAME_EXCHANGE of linux/fs.h

/// Patterns of the folders above what `pattern` matches, but for the root, which has no other name. Of a glob, what
/// lies above a `**` is certain, what lies below is not.
void add_folders_above(std::vector<TextPattern>& folders, const TextPattern& pattern) {
  const std::string_view text = pattern.text;
  const bool glob = pattern.kind == TextPattern::Kind::path_glob;
  if (!text.starts_with('/') || (!glob && text == "/")) return;
  for (std::size_t slash = 0; slash != std::string_view::npos; slash = text.find('/', slash + 1)) {
    const std::string_view above = text.substr(0, slash);
    if (glob && above.ends_with("/**")) return;
    const TextPattern folder{glob ? pattern.kind : TextPattern::Kind::exactly, std::string(above)};
    if (!above.empty() && std::ranges::find(folders, folder) == folders.end()) folders.push_back(folder);
  }
}

const std::vector<TextPattern>* denied_paths(const ContentTest& test) {
  if (test.negated) return nullptr;
  if (const auto* path = std::get_if<PathTest>(&test.what)) return &path->patterns;
  if (const auto* socket = std::get_if<SocketPathTest>(&test.what)) return &socket->patterns;
  return nullptr;
}

CallMatch rename_of(std::string_view name, std::string_view argument, const std::vector<TextPattern>& folders) {
  const decode::CallIndex call = decode::find_call(name).value();
  const decode::Syscall& described = *decode::describe(call);
  PathOperand operand = path_use(call, argument).value().operand;
  operand.reg = register_named(described, argument);
  if (const std::string_view base = described.arguments()[operand.reg].at_name; !base.empty())
    operand.dirfd = register_named(described, base);
  return {
      call, {}, {{PathTest{operand, folders}, false, std::string(argument) + ": a folder above what a rule denies"}}};
}

}  // namespace

std::vector<CallMatch> renames_above_denied(const Policy& policy) {
  std::vector<TextPattern> folders;
  for (const Rule& rule : policy.rules) {
    if (rule.action < Action::deny) continue;
    for (const CallMatch& match : rule.matches) {
      for (const ContentTest& test : match.contents) {
        const std::vector<TextPattern>* patterns = denied_paths(test);
        if (patterns == nullptr) continue;
        for (const TextPattern& pattern : *patterns) add_folders_above(folders, pattern);
      }
    }
  }
  if (folders.empty()) return {};
  CallMatch exchange = rename_of("renameat2", "newname", folders);
  constexpr std::uint8_t flags = 4;
  exchange.tests.push_back(
      {flags, decode::Type::u32, false, false, {{rename_exchange, rename_exchange, rename_exchange}}});
  return {rename_of("rename", "oldname", folders), rename_of("renameat", "oldname", folders),
          rename_of("renameat2", "oldname", folders), std::move(exchange)};
}

}  // namespace callgate::policy
