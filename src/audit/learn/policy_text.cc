#include "audit/learn/policy_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <set>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "decode/arch.h"
#include "policy/language/groups.h"

namespace callgate::audit {
namespace {

using Names = std::vector<std::string>;
using NameSet = std::set<std::string, std::less<>>;

/// Groups of which no member reaches beyond the process: named whole as soon as one member was seen. The first three
/// are always named: what libc calls on its own is in them (restart_syscall, rt_sigreturn, rseq, set_robust_list).
constexpr std::array<std::string_view, 7> harmless_groups = {"@default", "@basic-io", "@signal", "@io-event",
                                                             "@memory",  "@sync",     "@timer"};
constexpr std::size_t always_named = 3;

/// Calls for the same thing: which of them is made depends on the version of the library, or on what failed before.
constexpr std::array<std::array<std::string_view, 5>, 16> alike = {{
    {"access", "faccessat", "faccessat2"},
    {"fstat", "lstat", "newfstatat", "stat", "statx"},
    {"open", "openat", "creat"},
    {"readlink", "readlinkat"},
    {"getdents", "getdents64"},
    {"mkdir", "mkdirat"},
    {"rmdir", "unlink", "unlinkat"},
    {"rename", "renameat", "renameat2"},
    {"link", "linkat"},
    {"symlink", "symlinkat"},
    {"chmod", "fchmodat", "fchmodat2"},
    {"utime", "utimes", "futimesat", "utimensat"},
    {"pipe", "pipe2"},
    {"wait4", "waitid"},
    {"accept", "accept4"},
    {"copy_file_range", "sendfile", "splice"},
}};

/// What the calls of a rule are about, by the groups that have them; the last is for all others.
struct Topic {
  std::string_view name;
  std::array<std::string_view, 3> groups;
};
constexpr std::array<Topic, 4> topics = {{
    {"files", {"@file-system", "@path", "@chown"}},
    {"network", {"@network-io", {}, {}}},
    {"processes", {"@process", "@resources", "@ipc"}},
    {"others", {}},
}};

/// Calls that are allowed with the values alone that were seen of one argument.
struct ByValue {
  std::string_view call;
  std::string_view argument;
  std::string_view name;  ///< of the rule
};
constexpr std::array<ByValue, 10> by_value = {{
    {"fcntl", "cmd", "files"},
    {"ioctl", "cmd", "devices"},
    {"prctl", "option", "processes"},
    {"socket", "family", "network"},
    {"socketpair", "family", "network"},
    {"kill", "pid", "signals"},
    {"tkill", "pid", "signals"},
    {"rt_sigqueueinfo", "pid", "signals"},
    {"tgkill", "tgid", "signals"},
    {"rt_tgsigqueueinfo", "tgid", "signals"},
}};

constexpr std::array<std::string_view, 7> namespaces = {
    "CLONE_NEWCGROUP", "CLONE_NEWIPC", "CLONE_NEWNET", "CLONE_NEWNS", "CLONE_NEWPID", "CLONE_NEWUSER", "CLONE_NEWUTS"};

/// Whether `a|b|c` has one of these.
bool has_flag(std::string_view flags, std::string_view flag) {
  const std::string all = fmt::format("|{}|", flags);
  return all.find(fmt::format("|{}|", flag)) != std::string::npos;
}

NameSet members_of(std::string_view name) {
  NameSet members;
  const policy::Group* group = policy::find_group(name);
  if (group == nullptr) return members;
  for (const decode::CallIndex call : policy::calls_of(*group)) members.emplace(decode::call_name(call));
  return members;
}

/// A list as YAML has it, in lines that end before column 120.
std::string list(const Names& items, std::size_t indent, std::size_t used) {
  std::string text = "[";
  std::size_t column = used + 1;
  for (std::size_t i = 0; i < items.size(); ++i) {
    const bool last = i + 1 == items.size();
    if (i != 0 && column + items[i].size() + 2 > 119) {
      text += '\n' + std::string(indent, ' ');
      column = indent;
    } else if (i != 0) {
      text += ' ';
      ++column;
    }
    text += items[i] + (last ? "]" : ",");
    column += items[i].size() + 1;
  }
  return items.empty() ? "[]" : text;
}

std::string quoted(std::string_view text) {
  std::string result = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') result += '\\';
    result += c >= ' ' && c <= '~' ? c : '?';
  }
  return result + '"';
}

/// `12 times: make (8), sh (4)`
std::string origin(const Tally& tally) {
  std::vector<std::pair<std::uint64_t, std::string>> programs;
  for (const auto& [program, times] : tally.programs) {
    std::string name = program.substr(program.rfind('/') + 1);
    for (char& c : name) c = c >= ' ' && c <= '~' ? c : '?';
    programs.emplace_back(times, name.empty() ? "?" : std::move(name));
  }
  std::ranges::sort(programs, std::greater{});
  std::string text;
  for (std::size_t i = 0; i < programs.size() && i < 3; ++i)
    text += fmt::format("{}{} ({})", i == 0 ? "" : ", ", programs[i].second, programs[i].first);
  if (programs.size() > 3) text += fmt::format(" and {} more", programs.size() - 3);
  return text;
}

Tally sum_of(const Uses& uses) {
  Tally sum;
  for (const auto& [word, tally] : uses) sum.add(tally);
  return sum;
}

class Writer {
 public:
  Writer(const Profile& profile, const Learned& learned) : profile_(profile), learned_(learned) {}

  std::string take() {
    head();
    for (const auto& [call, uses] : profile_.calls) {
      if (decode::find_call(call)) seen_.insert(call);
    }
    text_ += "rules:\n";
    groups();
    clone();
    for (const ByValue& one : by_value) values(one);
    for (const Topic& topic : topics) calls(topic);
    memory();
    files();
    network();
    return std::move(text_);
  }

 private:
  [[nodiscard]] const Uses& uses_of(std::string_view call) const {
    static const Uses none;
    const auto found = profile_.calls.find(std::string(call));
    return found == profile_.calls.end() ? none : found->second;
  }

  void head() {
    text_ += fmt::format("# Learned by callgate from one run of: {}\n", quoted(learned_.command.substr(0, 200)));
    if (learned_.partial)
      text_ += "# PARTIAL: the run was interrupted; what it would have done later is not allowed here.\n";
    text_ +=
        "# In comments: who made the calls (how often). What was not seen is denied, and told in the log of `callgate "
        "run`.\n";
    if (profile_.foreign) text_ += "# There were calls of another architecture (i386): no policy allows them.\n";
    text_ += fmt::format("callgate: 1\nname: {}\ndescription: {}\ndefault: deny\n", quoted(learned_.name),
                         quoted("What was seen of " + learned_.command.substr(0, 60)));
  }

  /// One rule. `condition` is the map of its `when`, or empty.
  void rule(std::string_view comment, std::string_view name, std::string_view action, const Names& calls,
            const std::string& condition, std::string_view rest = {}) {
    if (!comment.empty()) text_ += fmt::format("  # {}\n", comment);
    text_ += fmt::format("  - name: {}\n", name);
    const std::string key = fmt::format("    {}: ", action);
    text_ += key + (calls.size() == 1 ? calls.front() : list(calls, key.size() + 1, key.size())) + '\n';
    if (!condition.empty()) text_ += fmt::format("    when: {}\n", condition);
    text_ += rest;
  }

  void groups() {
    Names named;
    Tally sum;
    for (std::size_t i = 0; i < harmless_groups.size(); ++i) {
      const NameSet members = members_of(harmless_groups[i]);
      bool any = false;
      for (const std::string& call : members) {
        if (seen_.erase(call) == 0) continue;
        any = true;
        sum.add(sum_of(uses_of(call)));
      }
      if (!any && i >= always_named) continue;
      named.push_back(quoted(harmless_groups[i]));
      allowed_.insert(members.begin(), members.end());
    }
    rule(origin(sum) + "; and what libc calls by itself (rseq, set_robust_list, rt_sigreturn, restart_syscall, ...)",
         "basics", "allow", named, {});
  }

  /// Threads alone, or processes as well; never in namespaces that were not seen.
  void clone() {
    const bool forks = seen_.contains("fork") || seen_.contains("vfork");
    const Uses& uses = uses_of("clone");
    // Under a policy clone3 fails with ENOSYS, and libraries use clone.
    for (const std::string_view call : {"clone", "clone3", "fork", "vfork"}) seen_.erase(std::string(call));
    if (uses.empty() && !forks) return;
    Tally sum = sum_of(uses);
    for (const std::string_view call : {"fork", "vfork"}) sum.add(sum_of(uses_of(call)));
    const bool threads_only =
        !forks && std::ranges::all_of(uses, [](const auto& use) { return has_flag(use.first, "CLONE_THREAD"); });
    if (threads_only) {
      rule(origin(sum), "threads", "allow", {"clone"},
           "{clone_flags: {all: [CLONE_VM, CLONE_FS, CLONE_FILES, CLONE_SIGHAND, CLONE_THREAD]}}");
      return;
    }
    Names unseen;
    for (const std::string_view one : namespaces) {
      const bool seen = std::ranges::any_of(uses, [&](const auto& use) { return has_flag(use.first, one); });
      if (!seen) unseen.emplace_back(one);
    }
    rule(origin(sum), "processes", "allow", {"fork", "vfork"}, {});
    rule({}, "processes", "allow", {"clone"},
         unseen.empty() ? "" : fmt::format("{{clone_flags: {{none: {}}}}}", list(unseen, 33, 32)));
  }

  void values(const ByValue& one) {
    if (allowed_.contains(one.call) || seen_.erase(std::string(one.call)) == 0) return;
    const Uses& uses = uses_of(one.call);
    Names words;
    for (const auto& [word, tally] : uses) words.push_back(word);
    const std::string key = fmt::format("    when: {{{}: ", one.argument);
    std::string comment = origin(sum_of(uses));
    if (uses.contains(std::string(Profile::other))) {
      rule(comment + "; with values of all kinds", one.name, "allow", {std::string(one.call)}, {});
      return;
    }
    rule(comment, one.name, "allow", {std::string(one.call)},
         fmt::format("{{{}: {}}}", one.argument, list(words, key.size() + 1, key.size())));
  }

  void calls(const Topic& topic) {
    NameSet about;
    for (const std::string_view group : topic.groups) about.merge(members_of(group));
    Tally sum;
    NameSet mine;
    for (const std::string& call : seen_) {
      if (topic.groups.front().empty() || about.contains(call)) mine.insert(call);
    }
    for (const std::string& call : mine) {
      seen_.erase(call);
      sum.add(sum_of(uses_of(call)));
    }
    for (const auto& family : alike) {
      if (std::ranges::none_of(family, [&](std::string_view one) { return !one.empty() && mine.contains(one); }))
        continue;
      for (const std::string_view one : family) {
        if (one.empty() || allowed_.contains(one)) continue;
        mine.emplace(one);
        seen_.erase(std::string(one));
      }
    }
    if (mine.empty()) return;
    allowed_.insert(mine.begin(), mine.end());
    rule(origin(sum), topic.name, "allow", {mine.begin(), mine.end()}, {});
  }

  /// Memory that is written and executed, or made executable later, only where that was seen.
  void memory() {
    bool both = false;
    bool later = false;
    for (const std::string_view call : {"mmap", "mprotect", "pkey_mprotect"}) {
      for (const auto& [prot, tally] : uses_of(call)) {
        both = both || prot == Profile::other || (has_flag(prot, "PROT_WRITE") && has_flag(prot, "PROT_EXEC"));
        later = later || (call != "mmap" && (prot == Profile::other || has_flag(prot, "PROT_EXEC")));
      }
    }
    if (!both)
      rule("never seen", "code", "deny", {"mmap", "mprotect", "pkey_mprotect"},
           "{prot: {all: [PROT_WRITE, PROT_EXEC]}}",
           "    errno: EACCES\n    reason: memory is written or executed, not both\n");
    if (!later)
      rule("never seen", "code", "deny", {"mprotect", "pkey_mprotect"}, "{prot: {any: PROT_EXEC}}",
           "    errno: EACCES\n    reason: memory is executable from the start or never\n");
  }

  void areas(std::string_view kind, const Areas& areas) {
    if (areas.empty()) return;
    text_ += fmt::format("  {}:\n", kind);
    for (const auto& [path, tally] : areas)
      text_ += fmt::format("    - {}  # {}\n", place_text(path, learned_.folders), origin(tally));
  }

  void files() {
    const FileAreas all = areas_of(profile_.paths, learned_.folders);
    if (all.read.empty() && all.write.empty() && all.execute.empty()) {
      text_ += "filesystem: {read: []}\n";
      return;
    }
    text_ += "filesystem:\n";
    areas("read", all.read);
    areas("write", all.write);
    areas("execute", all.execute);
  }

  static std::string ports(const std::map<std::uint16_t, Tally>& seen) {
    Names ports;
    for (const auto& [port, tally] : seen) ports.push_back(std::to_string(port));
    return list(ports, 11, 11);
  }

  void network() {
    constexpr std::size_t most_ports = 16;
    if (profile_.connected.size() > most_ports || profile_.bound.size() > most_ports) {
      text_ += "# Very many ports were used: all are allowed.\n";
      return;
    }
    // A port that the target bound as 0 is known to the kernel alone: whoever connects to it may connect to any.
    if (profile_.bound.contains(0) && !profile_.connected.empty()) {
      text_ += "# The kernel chose a port to be bound, and ports were connected to: all are allowed.\n";
      return;
    }
    text_ += fmt::format("network:\n  connect: {}\n  bind: {}\n", ports(profile_.connected), ports(profile_.bound));
  }

  const Profile& profile_;
  const Learned& learned_;
  NameSet seen_;     ///< calls that are not in a rule yet
  NameSet allowed_;  ///< calls that are, without conditions
  std::string text_;
};

}  // namespace

std::string policy_text(const Profile& profile, const Learned& learned) {
  return Writer(profile, learned).take();
}

}  // namespace callgate::audit
