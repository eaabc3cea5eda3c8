#include "audit/learn/rules.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>
#include <set>
#include <utility>
#include <variant>

#include "audit/learn/endpoint_rules.h"
#include "audit/learn/yaml_text.h"
#include "audit/profile/alike.h"
#include "decode/arch.h"
#include "policy/explain/words.h"
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

/// What the calls of a rule are about, by the groups that have them; the last is for all others.
struct CallTopic {
  std::string_view name;
  std::array<std::string_view, 3> groups;
};
constexpr std::array<CallTopic, 4> topics = {{
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

Names words_of(const Uses& uses) {
  Names words;
  for (const auto& [word, tally] : uses) words.push_back(word);
  return words;
}

/// All flags of all uses, each once.
Names flags_of(const Uses& uses) {
  NameSet flags;
  for (const auto& [word, tally] : uses) {
    for (std::string_view left = word; !left.empty();) {
      const std::string_view flag = left.substr(0, left.find('|'));
      if (flag != "0") flags.emplace(flag);
      left.remove_prefix(std::min(flag.size() + 1, left.size()));
    }
  }
  return {flags.begin(), flags.end()};
}

/// `{family: [AF_INET, AF_UNIX]}`, as the value of a key in a rule.
std::string condition(std::string_view argument, const Names& values) {
  const std::size_t used = std::string_view("    when: {").size() + argument.size() + 2;
  return fmt::format("{{{}: {}}}", argument, policy::list_text(values, used + 1, used));
}

class Maker {
 public:
  explicit Maker(const Profile& profile) : profile_(profile) {
    for (const auto& [call, uses] : profile_.calls) {
      if (decode::find_call(call)) seen_.insert(call);
    }
  }

  std::vector<policy::NewRule> whole(Asking asking) {
    groups();
    clone();
    for (const ByValue& one : by_value) values(one);
    // Without sockets of IP there is nowhere to reach but what files and Landlock's scopes stand for.
    if (asking == Asking::anything && has_ip_sockets()) {
      for (const std::string& call : endpoint_calls()) endpoints(call, nullptr);
    }
    for (const CallTopic& topic : topics) calls(topic, true);
    memory();
    return std::move(rules_);
  }

  std::vector<policy::NewRule> additional(const Distinctions& distinctions, const Folders& folders, Asking asking) {
    for (const auto& [call, distinction] : distinctions) {
      if (call != "clone" && !distinction.by_address && seen_.erase(call) != 0)
        distinguished(call, distinction, folders);
    }
    for (const std::string& call : endpoint_calls()) {
      const auto found = distinctions.find(call);
      const bool told_apart = found != distinctions.end() && found->second.by_address;
      if (told_apart || (asking == Asking::anything && names_ip(call)))
        endpoints(call, told_apart ? &folders : nullptr);
    }
    clone();
    for (const ByValue& one : by_value) values(one);
    for (const CallTopic& topic : topics) calls(topic, false);
    return std::move(rules_);
  }

 private:
  [[nodiscard]] const Uses& uses_of(std::string_view call) const {
    static const Uses none;
    const auto found = profile_.calls.find(std::string(call));
    return found == profile_.calls.end() ? none : found->second;
  }

  void allow(std::string comment, std::string_view name, Names calls, std::string when = {}) {
    policy::NewRule rule;
    rule.comment = std::move(comment);
    rule.name = name;
    rule.action = "allow";
    rule.calls = std::move(calls);
    rule.when = std::move(when);
    rules_.push_back(std::move(rule));
  }

  void never_seen(Names calls, std::string when, std::string reason) {
    rules_.push_back({.comment = std::string(policy::never_seen),
                      .name = "code",
                      .action = "deny",
                      .calls = std::move(calls),
                      .when = std::move(when),
                      .error = "EACCES",
                      .reason = std::move(reason)});
  }

  /// The harmless groups.
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
      named.push_back(quoted_text(harmless_groups[i]));
      allowed_.insert(members.begin(), members.end());
    }
    allow(programs_text(sum) +
              "; and what libc calls by itself (rseq, set_robust_list, rt_sigreturn, restart_syscall, ...)",
          "basics", named);
  }

  [[nodiscard]] bool has_ip_sockets() const {
    const Uses& uses = uses_of("socket");
    return std::ranges::any_of(uses,
                               [](const auto& use) { return use.first != "AF_UNIX" && use.first != "AF_NETLINK"; });
  }

  [[nodiscard]] Names endpoint_calls() const {
    Names calls;
    std::ranges::copy_if(seen_, std::back_inserter(calls), takes_endpoint);
    return calls;
  }

  [[nodiscard]] const Endpoints& endpoints_of(const std::string& call) const {
    static const Endpoints none;
    const auto found = profile_.endpoints.find(call);
    return found == profile_.endpoints.end() ? none : found->second;
  }

  [[nodiscard]] bool names_ip(const std::string& call) const {
    return std::ranges::any_of(endpoints_of(call), [](const auto& one) { return is_ip(one.first); });
  }

  /// A call that is given an address of a socket, with those that were seen.
  void endpoints(const std::string& call, const Folders* paths_by) {
    seen_.erase(call);
    const Endpoints& seen = endpoints_of(call);
    std::ranges::move(endpoint_rules({call, seen, profile_.has_chosen_ports, paths_by}), std::back_inserter(rules_));
    Tally with_address;
    for (const auto& [endpoint, tally] : seen) with_address.add(tally);
    const Tally all = sum_of(uses_of(call));
    if (call == "sendto") {
      // A filter knows these: they need no look at what an address is.
      if (all.count() > with_address.count())
        allow(programs_text(all) + "; on a connection", "network", {call}, "{addr: NULL}");
    } else if (seen.empty()) {
      allow(programs_text(all) + "; to no address of IP", "network", {call}, "{family: AF_UNIX}");
    }
  }

  /// Threads alone, or processes as well; never in namespaces that were not seen.
  void clone() {
    const bool forks = seen_.contains("fork") || seen_.contains("vfork");
    const Uses& uses = seen_.contains("clone") ? uses_of("clone") : uses_of({});
    // Under a policy clone3 fails with ENOSYS, and libraries use clone.
    for (const std::string_view call : {"clone", "clone3", "fork", "vfork"}) seen_.erase(std::string(call));
    if (uses.empty() && !forks) return;
    Tally sum = sum_of(uses);
    for (const std::string_view call : {"fork", "vfork"}) sum.add(sum_of(uses_of(call)));
    const bool threads_only =
        !forks && std::ranges::all_of(uses, [](const auto& use) { return has_flag(use.first, "CLONE_THREAD"); });
    if (threads_only) {
      return allow(programs_text(sum), "threads", {"clone"},
                   "{clone_flags: {all: [CLONE_VM, CLONE_FS, CLONE_FILES, CLONE_SIGHAND, CLONE_THREAD]}}");
    }
    Names unseen;
    for (const std::string_view one : namespaces) {
      const bool seen = std::ranges::any_of(uses, [&](const auto& use) { return has_flag(use.first, one); });
      if (!seen) unseen.emplace_back(one);
    }
    allow(programs_text(sum), "processes", {"fork", "vfork"});
    allow({}, "processes", {"clone"},
          unseen.empty() ? "" : fmt::format("{{clone_flags: {{none: {}}}}}", policy::list_text(unseen, 33, 32)));
  }

  void values(const ByValue& one) {
    if (allowed_.contains(one.call) || seen_.erase(std::string(one.call)) == 0) return;
    by_values(std::string(one.call), one.argument, one.name);
  }

  void by_values(const std::string& call, std::string_view argument, std::string_view name) {
    const Uses& uses = uses_of(call);
    std::string comment = programs_text(sum_of(uses));
    if (uses.contains(std::string(Profile::other))) return allow(comment + "; with values of all kinds", name, {call});
    allow(std::move(comment), name, {call}, condition(argument, words_of(uses)));
  }

  /// A call of which the policy lets some uses pass: those that were seen are let pass as well.
  void distinguished(const std::string& call, const Distinction& distinction, const Folders& folders) {
    const Uses& uses = uses_of(call);
    if (distinction.by_flags && !uses.contains(std::string(Profile::other))) {
      return allow(programs_text(sum_of(uses)), "seen", {call},
                   fmt::format("{{{}: {{only: {}}}}}", distinction.argument, policy::list_text(flags_of(uses), 6, 0)));
    }
    if (!distinction.by_path) return by_values(call, distinction.argument, "seen");
    for (const std::string_view how : {reading, writing, otherwise}) {
      Names paths;
      Tally sum;
      for (const auto& [word, tally] : uses) {
        if (!word.starts_with(how)) continue;
        paths.push_back(path_text(word.substr(how.size()), folders));
        sum.add(tally);
      }
      if (paths.empty()) continue;
      std::string when = condition("path", paths);
      if (how == reading) when.insert(when.size() - 1, ", flags: {none: [O_WRONLY, O_RDWR, O_CREAT, O_TRUNC]}");
      allow(programs_text(sum), "seen", {call}, std::move(when));
    }
  }

  /// `whole`: with the calls for the same thing.
  void calls(const CallTopic& topic, bool whole) {
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
    for (const Alike& family : alike) {
      if (!whole ||
          std::ranges::none_of(family, [&](std::string_view one) { return !one.empty() && mine.contains(one); }))
        continue;
      for (const std::string_view one : family) {
        if (one.empty() || allowed_.contains(one)) continue;
        mine.emplace(one);
        seen_.erase(std::string(one));
      }
    }
    if (mine.empty()) return;
    allowed_.insert(mine.begin(), mine.end());
    allow(programs_text(sum), topic.name, {mine.begin(), mine.end()});
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
      never_seen({"mmap", "mprotect", "pkey_mprotect"}, "{prot: {all: [PROT_WRITE, PROT_EXEC]}}",
                 "memory is written or executed, not both");
    if (!later)
      never_seen({"mprotect", "pkey_mprotect"}, "{prot: {any: PROT_EXEC}}",
                 "memory is executable from the start or never");
  }

  const Profile& profile_;
  NameSet seen_;     ///< calls that are not in a rule yet
  NameSet allowed_;  ///< calls that are, without conditions
  std::vector<policy::NewRule> rules_;
};

}  // namespace

std::vector<policy::NewRule> rules_of(const Profile& profile, Asking asking) {
  return Maker(profile).whole(asking);
}

Distinctions distinctions_of(const policy::Policy& policy) {
  Distinctions distinctions;
  for (const policy::Rule& rule : policy.rules) {
    if (rule.action > policy::Action::log) continue;
    for (const policy::CallMatch& match : rule.matches) {
      const std::string call(decode::call_name(match.call));
      const bool by_path = std::ranges::any_of(match.contents, [](const policy::ContentTest& test) {
        return std::holds_alternative<policy::PathTest>(test.what);
      });
      const bool by_address = std::ranges::any_of(match.contents, [](const policy::ContentTest& test) {
        return std::holds_alternative<policy::AddressTest>(test.what) ||
               std::holds_alternative<policy::PortTest>(test.what) ||
               std::holds_alternative<policy::FamilyTest>(test.what) ||
               std::holds_alternative<policy::SocketPathTest>(test.what);
      });
      const decode::Item* item = match.tests.empty() ? nullptr : policy::argument_of(match, match.tests.front().reg);
      if (by_path)
        distinctions[call] = {.by_path = true, .argument = {}};
      else if (by_address)
        distinctions[call] = {.by_address = true, .argument = {}};
      else if (item != nullptr)
        distinctions.try_emplace(
            call, Distinction{.by_flags = item->kind == decode::Kind::flags, .argument = std::string(item->name)});
    }
  }
  return distinctions;
}

std::vector<policy::NewRule> additional_rules(const Profile& profile, const Distinctions& distinctions,
                                              const Folders& folders, Asking asking) {
  return Maker(profile).additional(distinctions, folders, asking);
}

}  // namespace callgate::audit
