// The sandbox of a service's unit, see systemd.exec(5): what systemd refuses by seccomp and by mounts becomes rules.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "decode/constants/errno.h"
#include "policy/exchange/draft.h"
#include "policy/exchange/import.h"
#include "policy/exchange/systemd/imported_files.h"
#include "policy/exchange/systemd/unit_file.h"
#include "policy/explain/words.h"
#include "policy/language/amounts.h"
#include "policy/language/diagnostics.h"
#include "policy/language/groups.h"
#include "policy/language/values.h"

namespace callgate::policy {
namespace {

using Effect = Remark::Effect;
using Words = std::vector<std::string>;

/// A setting that is one or several rules as they stand, where it is on.
struct Fixed {
  std::string_view key;
  std::string_view rules;
};
constexpr std::array fixed = {
    Fixed{"MemoryDenyWriteExecute",
          "  - deny: [mmap, mprotect, pkey_mprotect]\n    when: {prot: {all: [PROT_WRITE, PROT_EXEC]}}\n"
          "  - deny: [mprotect, pkey_mprotect]\n    when: {prot: {any: PROT_EXEC}}\n"
          "  - deny: shmat\n    when: {shmflg: {any: SHM_EXEC}}\n"},
    Fixed{"RestrictSUIDSGID",
          "  - deny: [chmod, fchmod, fchmodat, fchmodat2, mkdir, mkdirat, mknod, mknodat, creat, open, openat]\n"
          "    when: {mode: {any: [S_ISUID, S_ISGID]}}\n"
          "  - deny: openat2\n    errno: ENOSYS\n"},
    Fixed{"LockPersonality",
          "  - deny: personality\n    when: {personality: {not: {mask: 0xffffffff, value: [0, 0xffffffff]}}}\n"},
    Fixed{"RestrictRealtime",
          "  - deny: sched_setscheduler\n    when: {policy: {not: [SCHED_OTHER, SCHED_BATCH, SCHED_IDLE]}}\n"
          "  - deny: sched_setattr\n"},
    Fixed{"ProtectClock", "  - deny: \"@clock\"\n"},
    Fixed{"ProtectKernelModules", "  - deny: \"@module\"\n"},
    Fixed{"ProtectKernelLogs", "  - deny: syslog\n"},
    Fixed{"ProtectHostname", "  - deny: [sethostname, setdomainname]\n"},
};

/// What holds a service in ways that no policy has.
constexpr std::array<std::string_view, 45> without_words = {"AppArmorProfile",
                                                            "CapabilityBoundingSet",
                                                            "CPUQuota",
                                                            "DeviceAllow",
                                                            "DevicePolicy",
                                                            "DynamicUser",
                                                            "Group",
                                                            "IPAddressAllow",
                                                            "IPAddressDeny",
                                                            "IPCNamespacePath",
                                                            "InaccessibleDirectories",
                                                            "KeyringMode",
                                                            "LimitNPROC",
                                                            "MemoryHigh",
                                                            "MemoryMax",
                                                            "MemorySwapMax",
                                                            "MountAPIVFS",
                                                            "MountImages",
                                                            "NetworkNamespacePath",
                                                            "PrivateDevices",
                                                            "PrivateIPC",
                                                            "PrivateMounts",
                                                            "PrivateNetwork",
                                                            "PrivatePIDs",
                                                            "PrivateTmp",
                                                            "PrivateUsers",
                                                            "ProcSubset",
                                                            "ProtectControlGroups",
                                                            "ProtectKernelTunables",
                                                            "ProtectProc",
                                                            "ReadOnlyDirectories",
                                                            "ReadWriteDirectories",
                                                            "RestrictFileSystems",
                                                            "RestrictNetworkInterfaces",
                                                            "RootDirectory",
                                                            "RootHash",
                                                            "RootImage",
                                                            "SELinuxContext",
                                                            "SecureBits",
                                                            "SmackProcessLabel",
                                                            "SupplementaryGroups",
                                                            "SystemCallArchitectures",
                                                            "UMask",
                                                            "User",
                                                            "ExtensionImages"};

constexpr std::array<std::pair<std::string_view, std::string_view>, 7> namespaces = {{
    {"cgroup", "CLONE_NEWCGROUP"},
    {"ipc", "CLONE_NEWIPC"},
    {"mnt", "CLONE_NEWNS"},
    {"net", "CLONE_NEWNET"},
    {"pid", "CLONE_NEWPID"},
    {"user", "CLONE_NEWUSER"},
    {"uts", "CLONE_NEWUTS"},
}};

bool is_on(std::string_view value) {
  return value == "yes" || value == "true" || value == "on" || value == "1";
}
class UnitReader {
 public:
  UnitReader(std::string_view text, const std::string& file)
      : text_(text), file_(file), draft_(file, "a unit of systemd") {}

  Exchanged read() {
    std::vector<Problem> problems;
    for (const UnitSetting& setting : unit_settings(text_, problems)) read(setting);
    if (!problems.empty()) throw PolicyError(told({{file_, std::string(text_), std::move(problems)}}));
    filter();
    families();
    for (std::string& rule : files_.rules()) draft_.add_rule(std::move(rule));
    if (const auto section = files_.section()) draft_.add_section(*section);
    limits();
    environment();
    return draft_.take();
  }

 private:
  void tell(Effect effect, const UnitSetting& setting, std::string why) {
    draft_.tell(effect, setting.line, fmt::format("{}={}", setting.key, setting.value), std::move(why));
  }

  void read(const UnitSetting& setting) {
    const std::string& key = setting.key;
    if (key == "SystemCallFilter") {
      read_filter(setting);
    } else if (key == "SystemCallErrorNumber") {
      error_ = setting.value == "kill" ? std::nullopt : error_of(setting.value, setting);
    } else if (key == "SystemCallLog") {
      read_log(setting);
    } else if (key == "RestrictAddressFamilies") {
      read_families(setting);
    } else if (key == "RestrictNamespaces") {
      read_namespaces(setting);
    } else if (key == "SystemCallArchitectures") {
      if (setting.value != "native" && setting.value != "x86-64")
        tell(Effect::stricter, setting, "calls of another architecture are never made");
    } else if (key == "Environment" || key == "PassEnvironment" || key == "EnvironmentFile") {
      read_environment(setting);
    } else if (!read_fixed(setting) && !files_.read(setting, draft_) && !read_limit(setting) && !read_ports(setting)) {
      if (std::ranges::find(without_words, key) != without_words.end() && !is_off(setting.value))
        tell(Effect::lost, setting, "a policy has no words for it");
    }
  }

  std::optional<int> error_of(std::string_view word, const UnitSetting& setting) {
    if (const decode::ErrnoName* named = decode::find_errno(word); named != nullptr && named->number < 512)
      return named->number;
    const auto number = parse_number(word);
    if (number && *number > 0 && *number < 512) return static_cast<int>(*number);
    tell(Effect::differs, setting, "a call that is not made fails with an error from 1 to 511, here EPERM");
    return EPERM;
  }

  // --- System calls ---

  /// Each setting adds to what those before say; an empty one takes all back.
  void read_filter(const UnitSetting& setting) {
    Words words = unit_words(setting.value);
    if (words.empty()) {
      allows_.reset();
      listed_.clear();
      return;
    }
    const bool inverted = words.front().starts_with('~');
    if (inverted) words.front().erase(0, 1);
    if (!allows_) {
      allows_ = !inverted;
      filter_line_ = setting.line;
      if (*allows_) list("@default", {Action::allow, 0}, setting);
    }
    for (const std::string& word : words) {
      if (word.empty()) continue;
      const std::size_t colon = word.find(':');
      const std::string name = word.substr(0, colon);
      if (inverted == *allows_) {
        unlist(name);
        continue;
      }
      Answer answer{Action::allow, 0};
      if (!*allows_) answer = refusal_of(colon == std::string::npos ? "" : word.substr(colon + 1), setting);
      list(name, answer, setting);
    }
  }

  /// Without an errno of its own, the unit's: error 0 until that is known.
  Answer refusal_of(const std::string& suffix, const UnitSetting& setting) {
    if (suffix == "kill") return {Action::kill, 0};
    if (suffix.empty()) return {Action::deny, 0};
    return {Action::deny, error_of(suffix, setting).value_or(EPERM)};
  }

  void list(const std::string& name, Answer answer, const UnitSetting& setting) {
    if (const Group* group = find_group(name)) {
      for (const decode::CallIndex call : calls_of(*group))
        listed_[std::string(decode::call_name(call))] = {answer, setting.line};
    } else if (name.starts_with('@')) {
      draft_.tell(answer.action == Action::allow ? Effect::stricter : Effect::lost, setting.line, name,
                  "no group of this name is known");
    } else {
      listed_[name] = {answer, setting.line};
    }
  }

  void unlist(const std::string& name) {
    if (const Group* group = find_group(name)) {
      for (const decode::CallIndex call : calls_of(*group)) listed_.erase(std::string(decode::call_name(call)));
    } else {
      listed_.erase(name);
    }
  }

  void filter() {
    const Answer refusal = error_ ? Answer{Action::deny, *error_} : Answer{Action::kill, 0};
    if (allows_.value_or(false)) {
      if (refusal.action == Action::deny && refusal.error != EPERM)
        draft_.tell(Effect::differs, filter_line_, "SystemCallErrorNumber=" + error_name(refusal.error),
                    "what is not listed fails with EPERM");
      draft_.set_default(refusal.action == Action::deny ? Answer{Action::deny, EPERM} : refusal);
    } else {
      draft_.set_default({Action::allow, 0});
    }
    for (const auto& [name, entry] : listed_) {
      const bool has_error = entry.first.action != Action::deny || entry.first.error != 0;
      draft_.add(name, has_error ? entry.first : refusal, {}, entry.second);
    }
  }

  void read_log(const UnitSetting& setting) {
    if (setting.value.starts_with('~')) {
      tell(Effect::differs, setting, "what is not listed is not logged");
      return;
    }
    Words words = unit_words(setting.value);
    for (std::string& word : words) {
      if (word.starts_with('@')) word.insert(0, 1, '"').push_back('"');
    }
    if (!words.empty())
      draft_.add_rule(fmt::format("  - log: [{}]  # line {}\n", fmt::join(words, ", "), setting.line));
  }

  void read_families(const UnitSetting& setting) {
    Words words = unit_words(setting.value);
    families_line_ = setting.line;
    if (words.empty()) {
      families_.clear();
      families_are_allowed_.reset();
      return;
    }
    const bool inverted = words.front().starts_with('~');
    if (inverted) words.front().erase(0, 1);
    if (!families_are_allowed_) families_are_allowed_ = !inverted;
    if (words.front() == "none") words.clear();
    for (const std::string& word : words) {
      if (inverted != *families_are_allowed_) {
        families_.push_back(word);
      } else {
        std::erase(families_, word);
      }
    }
  }

  void families() {
    if (!families_are_allowed_) return;
    std::string rule = fmt::format("  - deny: socket  # line {}\n", families_line_);
    if (*families_are_allowed_) {
      if (!families_.empty()) rule += fmt::format("    when: {{family: {{not: [{}]}}}}\n", fmt::join(families_, ", "));
    } else {
      if (families_.empty()) return;
      rule += fmt::format("    when: {{family: [{}]}}\n", fmt::join(families_, ", "));
    }
    draft_.add_rule(rule + "    errno: EAFNOSUPPORT\n");
  }

  void read_namespaces(const UnitSetting& setting) {
    if (is_off(setting.value)) return;
    const bool inverted = setting.value.starts_with('~');
    const Words words = unit_words(inverted ? setting.value.substr(1) : setting.value);
    Words flags;
    for (const auto& [name, flag] : namespaces) {
      const bool listed = std::ranges::find(words, name) != words.end();
      if (is_on(setting.value) || listed == inverted) flags.emplace_back(flag);
    }
    if (flags.empty()) return;
    const std::string list = fmt::format("{}", fmt::join(flags, ", "));
    draft_.add_rule(
        fmt::format("  - deny: clone  # line {}\n    when: {{clone_flags: {{any: [{}]}}}}\n", setting.line, list));
    draft_.add_rule(
        fmt::format("  - deny: unshare  # line {}\n    when: {{unshare_flags: {{any: [{}]}}}}\n", setting.line, list));
    draft_.add_rule(fmt::format("  - deny: setns  # line {}\n", setting.line));
    draft_.add_rule(fmt::format("  - deny: clone3  # line {}\n    errno: ENOSYS\n", setting.line));
    if (flags.size() != namespaces.size()) tell(Effect::stricter, setting, "setns is refused, whatever the namespace");
  }

  bool read_fixed(const UnitSetting& setting) {
    const auto* found = std::ranges::find(fixed, setting.key, &Fixed::key);
    if (found == fixed.end()) return false;
    if (is_on(setting.value)) draft_.add_rule(fmt::format("  # line {}\n{}", setting.line, found->rules));
    return true;
  }

  // --- Ports, limits, variables ---

  bool read_ports(const UnitSetting& setting) {
    if (setting.key != "SocketBindDeny" && setting.key != "SocketBindAllow") return false;
    tell(Effect::lost, setting, "say which ports by `network: {bind: [...]}`, which is about connections too");
    return true;
  }

  bool read_limit(const UnitSetting& setting) {
    const std::map<std::string_view, std::string_view> keys = {
        {"LimitCPU", "cpu"},         {"RuntimeMaxSec", "wall"},     {"LimitAS", "memory"}, {"TasksMax", "processes"},
        {"LimitFSIZE", "file-size"}, {"LimitNOFILE", "open-files"}, {"LimitCORE", "core"}};
    const auto found = keys.find(setting.key);
    if (found == keys.end()) return false;
    const std::string value = setting.value.substr(0, setting.value.find(':'));
    if (value.empty() || value == "infinity") return true;
    const auto amount = amount_of(value, setting.key);
    if (!amount) {
      tell(Effect::lost, setting, "this amount is not understood");
      return true;
    }
    if (setting.key == "LimitCPU") tell(Effect::stricter, setting, "it holds for all processes together");
    limits_.emplace_back(fmt::format("{}: {}", found->second, *amount));
    return true;
  }

  /// As a policy says it.
  static std::optional<std::string> amount_of(const std::string& value, std::string_view key) {
    const bool is_time = key == "LimitCPU" || key == "RuntimeMaxSec";
    const bool is_count = key == "TasksMax" || key == "LimitNOFILE";
    const bool is_number = value.find_first_not_of("0123456789") == std::string::npos;
    if (is_count) return is_number ? std::optional(value) : std::nullopt;
    if (is_time) {
      const std::string time = is_number ? value + 's' : value;
      return parse_duration(time) ? std::optional(time) : std::nullopt;
    }
    if (is_number) return value;
    // systemd's K, M and G are powers of 1024.
    const std::string size = value + (value.ends_with('B') ? "" : "iB");
    return parse_size(size) ? std::optional(size) : std::nullopt;
  }

  void limits() {
    if (!limits_.empty()) draft_.add_section(fmt::format("limits: {{{}}}", fmt::join(limits_, ", ")));
  }

  void read_environment(const UnitSetting& setting) {
    if (setting.key == "EnvironmentFile") {
      tell(Effect::lost, setting, "the variables of the file are not set");
      return;
    }
    if (has_specifier(setting.value)) {
      tell(Effect::lost, setting, "what a % stands for is known to systemd alone");
      return;
    }
    for (const std::string& word : unit_words(setting.value)) {
      const std::size_t equals = word.find('=');
      if (setting.key == "PassEnvironment")
        passed_.push_back(yaml_text(word));
      else if (equals != std::string::npos)
        variables_[word.substr(0, equals)] = yaml_text(word.substr(equals + 1));
    }
    has_environment_ = true;
  }

  void environment() {
    if (!has_environment_) return;
    Words set;
    for (const auto& [name, value] : variables_) set.push_back(fmt::format("{}: {}", yaml_text(name), value));
    Words keep = {"PATH", "LANG", "HOME", "LOGNAME", "USER", "SHELL"};
    keep.insert(keep.end(), passed_.begin(), passed_.end());
    draft_.add_section(
        fmt::format("environment: {{keep: [{}], set: {{{}}}}}", fmt::join(keep, ", "), fmt::join(set, ", ")));
  }

  std::string_view text_;
  const std::string& file_;
  Draft draft_;
  std::optional<bool> allows_;
  std::map<std::string, std::pair<Answer, int>> listed_;
  int filter_line_ = 0;
  std::optional<int> error_;
  std::optional<bool> families_are_allowed_;
  Words families_;
  int families_line_ = 0;
  ImportedFiles files_;
  Words limits_;
  Words passed_;
  std::map<std::string, std::string> variables_;
  bool has_environment_ = false;
};

}  // namespace

Exchanged from_systemd(std::string_view text, const std::string& file) {
  return UnitReader(text, file).read();
}

}  // namespace callgate::policy
