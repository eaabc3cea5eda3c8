#include "policy/exchange/systemd/places.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

#include "policy/exchange/rule_remarks.h"
#include "policy/protections.h"

namespace callgate::policy {
namespace {

using Effect = Remark::Effect;
using SettingLines = std::vector<std::string>;

/// What a mount that is read-only refuses, whatever the arguments.
constexpr std::array<std::string_view, 32> changing_calls = {
    "chmod",     "fchmodat",  "fchmodat2", "chown",     "lchown",     "fchownat",    "utime",        "utimes",
    "futimesat", "utimensat", "creat",     "truncate",  "mkdir",      "mkdirat",     "rmdir",        "unlink",
    "unlinkat",  "rename",    "renameat",  "renameat2", "link",       "linkat",      "symlink",      "symlinkat",
    "mknod",     "mknodat",   "setxattr",  "lsetxattr", "setxattrat", "removexattr", "lremovexattr", "removexattrat"};

bool is_changing(const CallMatch& match) {
  return std::ranges::find(changing_calls, decode::call_name(match.call)) != changing_calls.end();
}

/// The paths that a match refuses; none if that is not all that it asks of pointers, or if it is no list of paths.
const PathTest* refused_paths(const CallMatch& match) {
  if (match.contents.size() != 1 || match.contents.front().negated) return nullptr;
  const auto* test = std::get_if<PathTest>(&match.contents.front().what);
  const auto is_path = [](const TextPattern& pattern) {
    return pattern.kind == TextPattern::Kind::exactly || pattern.kind == TextPattern::Kind::under;
  };
  return test != nullptr && std::ranges::all_of(test->patterns, is_path) ? test : nullptr;
}

template <typename Places>
std::string joined(std::string_view key, const Places& places) {
  return fmt::format("{}={}", key, fmt::join(places, " "));
}

std::string word_of(const Place& place) {
  return (place.may_be_missing ? "-" : "") + systemd_word(place.path);
}

SettingLines words_of(const std::vector<Place>& places) {
  SettingLines words;
  for (const Place& place : places) {
    std::string word = word_of(place);
    if (std::ranges::find(words, word) == words.end()) words.push_back(std::move(word));
  }
  return words;
}

class Confiner {
 public:
  Confiner(const Policy& policy, Remarks& remarks) : confinement_(policy.confinement), remarks_(remarks) {}

  SettingLines take(bool restricts) {
    if (confinement_.filesystem) files(*confinement_.filesystem);
    if (confinement_.network) ports(*confinement_.network);
    limits(confinement_.limits, restricts);
    environment(confinement_.environment);
    return std::move(lines_);
  }

 private:
  void tell(Effect effect, const Origin& origin, std::string subject, std::string why) {
    remarks_.push_back({effect, origin, std::move(subject), std::move(why)});
  }

  void add(std::string_view key, const SettingLines& words) {
    if (!words.empty()) lines_.push_back(joined(key, words));
  }

  void files(const Filesystem& filesystem) {
    SettingLines read = words_of(filesystem.read);
    const SettingLines write = words_of(filesystem.write);
    const SettingLines execute = words_of(filesystem.execute);
    for (const std::string& word : execute) {
      if (std::ranges::find(read, word) == read.end()) read.push_back(word);
    }
    std::erase_if(read, [&](const std::string& word) { return std::ranges::find(write, word) != write.end(); });
    const auto is_root = [](const std::string& word) { return word == "/" || word == "-/"; };
    if (std::ranges::any_of(write, is_root)) {
      tell(Effect::differs, filesystem.origin, "filesystem", "all of it may be written: nothing is said of places");
    } else if (std::ranges::any_of(read, is_root)) {
      lines_.emplace_back("ReadOnlyPaths=/");
      add("ReadWritePaths", write);
    } else {
      lines_.emplace_back("TemporaryFileSystem=/:ro");
      bind("BindReadOnlyPaths", read, filesystem.origin);
      bind("BindPaths", write, filesystem.origin);
      tell(Effect::differs, filesystem.origin, "filesystem",
           "other places are not there at all, and hidden from stat and chmod too");
    }
    if (!filesystem.list.empty() && std::ranges::none_of(read, is_root) && std::ranges::none_of(write, is_root)) {
      tell(Effect::stricter, filesystem.list.front().origin, "filesystem: list",
           "systemd has no right to list alone: of such folders only what may be read is there");
    }
    // A mount that forbids to execute forbids to map libraries as well, which are only read.
    lines_.emplace_back("NoExecPaths=/");
    add("ExecPaths", read);
    SettingLines executed_and_written;
    for (const std::string& word : write) {
      if (std::ranges::find(execute, word) != execute.end()) executed_and_written.push_back(word);
    }
    add("ExecPaths", executed_and_written);
    if (!filesystem.read.empty()) {
      tell(Effect::lost, filesystem.read.front().origin, "filesystem: execute",
           "systemd has one right for programs and for libraries: what is only read can be executed too");
    }
  }

  /// A colon would begin where it is bound to.
  void bind(std::string_view key, SettingLines words, const Origin& origin) {
    const auto has_colon = [](const std::string& word) { return word.find(':') != std::string::npos; };
    for (const std::string& word : words) {
      if (has_colon(word)) tell(Effect::stricter, origin, "filesystem: " + word, "a path with a colon is left out");
    }
    std::erase_if(words, has_colon);
    add(key, words);
  }

  void ports(const Network& network) {
    lines_.emplace_back("SocketBindDeny=tcp");
    for (const Port& port : network.bind) {
      if (port.number == 0) {
        tell(Effect::stricter, port.origin, "network: bind 0",
             "SocketBindAllow= names no port that the kernel chooses: such a bind is refused");
      } else {
        lines_.push_back(fmt::format("SocketBindAllow=tcp:{}", port.number));
      }
    }
    tell(Effect::lost, network.connect.empty() ? network.origin : network.connect.front().origin, "network: connect",
         "a unit says nothing of ports to connect to: all are in reach (IPAddressAllow= holds addresses)");
  }

  static std::string seconds(std::chrono::milliseconds time) {
    return time.count() % 1000 == 0 ? fmt::format("{}s", time.count() / 1000) : fmt::format("{}ms", time.count());
  }

  void limits(const Limits& limits, bool restricts) {
    if (limits.cpu) {
      const auto whole = std::chrono::ceil<std::chrono::seconds>(limits.cpu->value);
      lines_.push_back(fmt::format("LimitCPU={}", whole.count()));
      tell(Effect::lost, limits.cpu->origin, "limits: cpu",
           "LimitCPU= holds for each process by itself, not for all together");
    }
    if (limits.wall) lines_.push_back("RuntimeMaxSec=" + seconds(limits.wall->value));
    const auto amount = [&](std::string_view key, const Limits::Amount& limit) {
      if (limit) lines_.push_back(fmt::format("{}={}", key, limit->value));
    };
    amount("LimitAS", limits.memory);
    amount("TasksMax", limits.processes);
    amount("LimitFSIZE", limits.file_size);
    amount("LimitNOFILE", limits.open_files);
    amount("LimitCORE", limits.core);
    if (!limits.core && restricts) lines_.emplace_back("LimitCORE=0");
  }

  /// A unit passes nothing on by itself, but has a few variables of its own.
  void environment(const Environment& environment) {
    if (environment.keep) {
      SettingLines kept;
      for (const Environment::Name& one : *environment.keep) {
        if (std::ranges::find(kept, one.name) == kept.end()) kept.push_back(one.name);
      }
      add("PassEnvironment", kept);
      SettingLines unset;
      for (const std::string_view name :
           {"HOME", "INVOCATION_ID", "JOURNAL_STREAM", "LANG", "LOGNAME", "MEMORY_PRESSURE_WATCH",
            "MEMORY_PRESSURE_WRITE", "PATH", "SHELL", "SYSTEMD_EXEC_PID", "TERM", "USER"}) {
        if (std::ranges::find(kept, name) == kept.end() && !environment.set.contains(std::string(name)))
          unset.emplace_back(name);
      }
      add("UnsetEnvironment", unset);
    }
    for (const auto& [name, setting] : environment.set)
      lines_.push_back("Environment=" + systemd_word(name + '=' + setting.value));
  }

  const Confinement& confinement_;
  Remarks& remarks_;
  SettingLines lines_;
};

}  // namespace

std::string systemd_word(std::string_view text) {
  std::string word;
  bool quoted = text.empty();
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '%') {
      word += "%%";
    } else if (c == '"' || c == '\\') {
      word += '\\';
      word += c;
    } else if (byte < 0x20 || byte == 0x7f) {
      word += fmt::format("\\x{:02x}", byte);
    } else {
      word += c;
    }
    quoted = quoted || byte <= 0x20 || c == '"' || c == '\\' || c == '\'' || c == ';' || c == '#';
  }
  return quoted ? '"' + word + '"' : word;
}

std::vector<std::string> systemd_paths(Policy& policy, Remarks& remarks) {
  SettingLines lines;
  for (Rule& rule : policy.rules) {
    if (rule.action < Action::deny) continue;
    SettingLines places;
    std::vector<decode::CallIndex> calls;
    bool only_changes = true;
    for (const CallMatch& match : rule.matches) {
      const PathTest* test = refused_paths(match);
      if (test == nullptr) continue;
      only_changes = only_changes && is_changing(match);
      if (calls.empty() || calls.back() != match.call) calls.push_back(match.call);
      for (const TextPattern& pattern : test->patterns) {
        std::string word = systemd_word(pattern.text);
        if (std::ranges::find(places, word) == places.end()) places.push_back(std::move(word));
      }
    }
    if (places.empty()) continue;
    const std::string_view key = only_changes ? "ReadOnlyPaths" : "InaccessiblePaths";
    lines.push_back(joined(key, places));
    remarks.push_back({Effect::stricter,
                       {rule.file, rule.line},
                       subject_of(rule, calls),
                       fmt::format("{}= refuses {} there, whatever the call and its flags", key,
                                   only_changes ? "all that changes files" : "all that opens or changes files"),
                       std::move(calls)});
    std::erase_if(rule.matches, [](const CallMatch& match) { return refused_paths(match) != nullptr; });
  }
  std::erase_if(policy.rules, [](const Rule& rule) { return rule.matches.empty(); });
  return lines;
}

std::vector<std::string> systemd_confinement(const Policy& policy, Remarks& remarks) {
  return Confiner(policy, remarks).take(restricts(policy));
}

}  // namespace callgate::policy
