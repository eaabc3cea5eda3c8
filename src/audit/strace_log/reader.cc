#include "audit/strace_log/reader.h"

#include <fcntl.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <system_error>
#include <utility>

#include "audit/profile/telling.h"
#include "audit/strace_log/log_line.h"
#include "audit/strace_log/program_file.h"
#include "decode/arch.h"
#include "decode/table.h"
#include "policy/explain/words.h"
#include "policy/language/arguments.h"
#include "policy/language/subjects.h"
#include "policy/language/values.h"

namespace callgate::audit {
namespace {

using Arguments = std::vector<std::string>;

constexpr std::array<std::string_view, 4> without_file = {"ENOENT", "ENOTDIR", "EACCES", "EPERM"};

bool met_no_file(std::string_view error) {
  return std::ranges::find(without_file, error) != without_file.end();
}

std::optional<std::int64_t> number_of(std::string_view text) {
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc()) return std::nullopt;
  // A descriptor's path, or a process's name, may stand behind it.
  if (end != text.data() + text.size() && *end != '<' && *end != ' ') return std::nullopt;
  return number;
}

/// What an argument is by the names of its constants; the comments of strace are no part of it.
std::optional<std::uint64_t> value_of(std::string_view text, const decode::Item& item) {
  policy::YamlNode scalar;
  scalar.kind = policy::YamlNode::Kind::scalar;
  for (std::size_t at = 0; at < text.size();) {
    if (text.substr(at).starts_with("/*")) {
      const std::size_t end = text.find("*/", at);
      at = end == std::string_view::npos ? text.size() : end + 2;
    } else {
      if (text[at] != ' ') scalar.text += text[at];
      ++at;
    }
  }
  std::vector<policy::Problem> problems;
  const auto value = policy::read_value(scalar, item, problems);
  if (!value || !problems.empty()) return std::nullopt;
  return value->value;
}

/// A descriptor of a process.
struct Descriptor {
  std::string path;     ///< of what was opened
  bool is_udp = false;  ///< ports are not TCP's
};
using Descriptors = std::map<std::int64_t, Descriptor>;

struct Process {
  std::string program;
  std::shared_ptr<std::string> folder;
  std::shared_ptr<Descriptors> descriptors;
  std::string begun;  ///< the part of a call that is not finished
  std::string begun_name;
};

class LogReader {
 public:
  explicit LogReader(const std::string& folder) {
    first_.folder = std::make_shared<std::string>(folder);
    first_.descriptors = std::make_shared<Descriptors>();
  }

  LoggedRun read(std::string_view text) {
    while (!text.empty()) {
      const std::size_t end = std::min(text.find('\n'), text.size());
      ++line_;
      read(parse_log_line(text.substr(0, end)), text.substr(0, end));
      text.remove_prefix(std::min(end + 1, text.size()));
    }
    return std::move(run_);
  }

 private:
  void tell(std::string subject, std::string why) {
    // What repeats is told once.
    if (run_.remarks.size() < most_remarks && told_.emplace(subject + why, line_).second)
      run_.remarks.push_back({line_, std::move(subject), std::move(why)});
  }

  Process& process(pid_t pid) { return processes_.try_emplace(pid, first_).first->second; }

  void read(const LogLine& line, std::string_view whole) {
    switch (line.kind) {
      case LogLine::Kind::other:
        return;
      case LogLine::Kind::wrong:
        tell(std::string(whole.substr(0, 60)), "this is no line of strace's");
        return;
      case LogLine::Kind::ended:
        processes_.erase(line.pid);
        return;
      case LogLine::Kind::unfinished: {
        Process& one = process(line.pid);
        one.begun = line.text;
        one.begun_name = line.name;
        return;
      }
      case LogLine::Kind::resumed: {
        Process& one = process(line.pid);
        if (one.begun_name != line.name) {
          tell(line.name, "its begin is not in the log: left out");
          return;
        }
        take(line.pid, line.name, std::exchange(one.begun, {}) + line.text);
        return;
      }
      case LogLine::Kind::call:
        take(line.pid, line.name, line.text);
        return;
    }
  }

  void take(pid_t pid, const std::string& name, const std::string& text) {
    const auto call = parse_logged_call(text);
    if (!call) {
      tell(name, "this call has no end in the log: left out");
      return;
    }
    // The shell that strace was started from is none of the target's: all begins with the first execve.
    Process& one = process(pid);
    if (name == "execve" && call->error.empty() && run_.command.empty()) run_.command = command_of(call->arguments);
    if (!decode::find_call(name)) {
      tell(name, "no call of this name is known: not allowed");
      return;
    }
    note_word(one, name, *call);
    note_paths(one, name, *call);
    note_socket(one, name, *call);
    follow(pid, name, *call);
  }

  static std::string command_of(const Arguments& arguments) {
    std::string command;
    if (arguments.size() < 2) return command;
    std::string_view list = arguments[1];
    for (std::size_t at = list.find('"'); at != std::string_view::npos; at = list.find('"', at)) {
      std::size_t end = at + 1;
      while (end < list.size() && list[end] != '"') end += list[end] == '\\' ? 2U : 1U;
      const auto word = logged_string(list.substr(at, end + 1 - at));
      if (word) command += (command.empty() ? "" : " ") + *word;
      at = std::min(end + 1, list.size());
    }
    return command;
  }

  // --- Calls and values ---

  void note_word(const Process& one, const std::string& name, const LoggedCall& call) {
    if (sends_signal(name)) {
      const auto pid = call.arguments.empty() ? std::nullopt : number_of(call.arguments.front());
      if (!pid) return;
      if (*pid != 0 && !processes_.contains(static_cast<pid_t>(*pid))) {
        tell(fmt::format("{} {}", name, *pid), "a process that is not in the log: not allowed");
        return;
      }
      run_.profile.add(name, *pid == 0 ? "0" : "target", one.program);
      return;
    }
    if (name == "clone" || name == "clone3") {
      note_clone(one, name, call);
      return;
    }
    const std::string_view telling = telling_argument(name);
    if (telling.empty()) {
      run_.profile.add(name, {}, one.program);
      return;
    }
    const policy::CallForm form = policy::forms_of(*decode::describe(decode::find_call(name).value())).front();
    const auto place = std::ranges::find_if(
        form.arguments, [&](const policy::Argument& argument) { return argument.item->name == telling; });
    const auto index = static_cast<std::size_t>(place - form.arguments.begin());
    const auto value = index < call.arguments.size() ? value_of(call.arguments[index], *place->item) : std::nullopt;
    if (!value) {
      const std::string text = index < call.arguments.size() ? call.arguments[index] : "?";
      tell(fmt::format("{} {}={}", name, telling, text), "this value is not understood: not allowed");
      return;
    }
    run_.profile.add(name, policy::value_text(*place->item, *value), one.program);
  }

  /// What clone's flags are besides the signal at the end.
  static std::string without_signals(std::string_view flags) {
    std::string rest;
    while (!flags.empty()) {
      const std::size_t end = std::min(flags.find('|'), flags.size());
      const std::string_view flag = flags.substr(0, end);
      if (!flag.starts_with("SIG")) rest.append(rest.empty() ? "" : "|").append(flag);
      flags.remove_prefix(std::min(end + 1, flags.size()));
    }
    return rest.empty() ? "0" : rest;
  }

  /// Under a policy clone3 fails, and libraries then use clone, with the same flags.
  void note_clone(const Process& one, const std::string& name, const LoggedCall& call) {
    std::string_view text;
    for (const std::string& argument : call.arguments) {
      if (text.empty()) text = logged_field(argument, "flags");
    }
    const policy::CallForm form = policy::forms_of(*decode::describe(decode::find_call("clone").value())).front();
    const auto value = value_of(without_signals(text), *form.find("clone_flags")->item);
    if (name == "clone3") run_.profile.add(name, {}, one.program);
    if (!value) {
      tell(fmt::format("{} flags={}", name, text), "these flags are not understood: not allowed");
      return;
    }
    run_.profile.add("clone", policy::value_text(*form.find("clone_flags")->item, *value), one.program);
  }

  // --- Files ---

  static std::size_t place_of(const policy::CallForm& form, std::size_t reg) {
    const auto found =
        std::ranges::find(form.arguments, reg, [](const policy::Argument& one) { return std::size_t{one.reg}; });
    return static_cast<std::size_t>(found - form.arguments.begin());
  }

  /// An absolute path; empty if it cannot be known.
  std::string absolute(const Process& one, const std::string& path, std::string_view dirfd) const {
    if (path.starts_with('/')) return path;
    std::string folder = *one.folder;
    if (!dirfd.empty()) {
      if (const std::string_view known = logged_annotation(dirfd); known.starts_with('/')) {
        folder = known;
      } else if (!dirfd.starts_with("AT_FDCWD")) {
        const auto fd = number_of(dirfd);
        const auto found = fd ? one.descriptors->find(*fd) : one.descriptors->end();
        folder = found == one.descriptors->end() ? std::string() : found->second.path;
      }
    }
    return folder.empty() ? folder : folder + '/' + path;
  }

  static std::optional<Access> access_by_flags(std::string_view flags) {
    const auto has = [&](std::string_view flag) { return flags.find(flag) != std::string_view::npos; };
    if (has("O_PATH")) return std::nullopt;
    return has("O_WRONLY") || has("O_RDWR") || has("O_CREAT") || has("O_TRUNC") ? Access::write : Access::read;
  }

  void note_paths(Process& one, const std::string& name, const LoggedCall& call) {
    const bool refused = met_no_file(call.error);
    if (name == "execve" || name == "execveat") {
      if (call.error.empty()) executed(one, name, call);
      return;
    }
    const decode::CallIndex index = decode::find_call(name).value();
    const decode::Syscall* described = decode::describe(index);
    if (described == nullptr || refused) return;
    const policy::CallForm form = policy::forms_of(*described).front();
    for (const policy::Subject& subject : policy::subjects_of(*described, form, "path")) {
      const auto* path = std::get_if<policy::Subject::Path>(&subject.what);
      if (path == nullptr) continue;
      const std::size_t at = place_of(form, path->operand.reg);
      const auto text = at < call.arguments.size() ? logged_string(call.arguments[at]) : std::nullopt;
      if (!text || text->empty()) continue;
      std::string_view flags;
      if (path->operand.open_flags || path->operand.open_how) {
        const std::size_t of_flags =
            place_of(form, path->operand.open_flags ? *path->operand.open_flags : *path->operand.open_how);
        if (of_flags < call.arguments.size()) flags = call.arguments[of_flags];
      }
      const bool changes = changes_folder(name);
      std::optional<Access> access;
      if (!flags.empty())
        access = access_by_flags(flags);
      else if (changes || name == "truncate")
        access = Access::write;
      const std::size_t of_folder = path->operand.dirfd ? place_of(form, *path->operand.dirfd) : call.arguments.size();
      std::string file = absolute(one, *text, of_folder < call.arguments.size() ? call.arguments[of_folder] : "");
      if (const std::string_view opened = logged_annotation(call.result); opened.starts_with('/')) file = opened;
      if (file.empty()) {
        if (access)
          tell(fmt::format("{} {}", name, *text), "the folder that it is relative to is not in the log: left out");
        continue;
      }
      file = canonical_path(file);
      if (access) note(one, file, *access, flags, changes);
      opened(one, call, file);
    }
  }

  void note(const Process& one, std::string file, Access access, std::string_view flags, bool changes) {
    std::error_code error;
    const bool makes =
        changes || (flags.find("O_CREAT") != std::string_view::npos &&
                    (flags.find("O_EXCL") != std::string_view::npos || !std::filesystem::exists(file, error)));
    if (access == Access::read &&
        (flags.find("O_DIRECTORY") != std::string_view::npos || std::filesystem::is_directory(file, error)))
      access = Access::list;
    if (makes) file = std::string(folder_of(file).empty() ? "/" : folder_of(file));
    // A folder that is gone again was made by the target: what was in it stands in the one that is left.
    while (access == Access::write && !std::filesystem::exists(file, error) && file.size() > 1)
      file = std::string(folder_of(file));
    run_.profile.paths.add(general_path(std::move(file)), access, one.program);
  }

  static void opened(Process& one, const LoggedCall& call, const std::string& file) {
    const auto fd = call.error.empty() ? number_of(call.result) : std::nullopt;
    if (fd && *fd >= 0) (*one.descriptors)[*fd] = {file, false};
  }

  void executed(Process& one, const std::string& name, const LoggedCall& call) {
    const std::size_t at = name == "execve" ? 0 : 1;
    const auto text = at < call.arguments.size() ? logged_string(call.arguments[at]) : std::nullopt;
    const std::string path = text ? absolute(one, *text, at == 1 ? call.arguments[0] : std::string()) : std::string();
    if (path.empty()) {
      tell(name, "which file is executed is not in the log: left out");
      return;
    }
    const std::vector<std::string> files = executed_files(path);
    one.program = files.front();
    for (const std::string& file : files) run_.profile.paths.add(file, Access::execute, one.program);
  }

  // --- Sockets ---

  void note_socket(Process& one, const std::string& name, const LoggedCall& call) {
    if (name == "socket" && call.error.empty() && call.arguments.size() > 1) {
      if (const auto fd = number_of(call.result); fd && *fd >= 0)
        (*one.descriptors)[*fd] = {{}, call.arguments[1].find("SOCK_STREAM") == std::string::npos};
    }
    if ((name != "connect" && name != "bind") || call.arguments.size() < 2) return;
    const auto fd = number_of(call.arguments[0]);
    const auto known = fd ? one.descriptors->find(*fd) : one.descriptors->end();
    if (known != one.descriptors->end() && known->second.is_udp) return;
    for (const std::string_view field : {"sin_port", "sin6_port"}) {
      std::string_view port = logged_field(call.arguments[1], field);
      if (port.starts_with("htons(")) port = port.substr(6, port.size() - 7);
      const auto number = number_of(port);
      if (name == "bind" && number == 0) run_.profile.has_chosen_ports = true;
      if (number && *number >= 0 && *number <= 0xffff)
        (name == "connect" ? run_.profile.connected : run_.profile.bound)[static_cast<std::uint16_t>(*number)].add(
            one.program);
    }
  }

  // --- Processes ---

  void follow(pid_t pid, const std::string& name, const LoggedCall& call) {
    if (!call.error.empty()) return;
    Process& one = process(pid);
    if (name == "chdir" && !call.arguments.empty()) {
      if (const auto text = logged_string(call.arguments[0]))
        one.folder = std::make_shared<std::string>(canonical_path(absolute(one, *text, {})));
    } else if (name == "fchdir" && !call.arguments.empty()) {
      const std::string folder = absolute(one, ".", call.arguments[0]);
      if (!folder.empty()) one.folder = std::make_shared<std::string>(canonical_path(folder));
    } else if (name == "close" && !call.arguments.empty()) {
      if (const auto fd = number_of(call.arguments[0])) one.descriptors->erase(*fd);
    } else if (name == "fork" || name == "vfork" || name == "clone" || name == "clone3") {
      const auto child = number_of(call.result);
      if (!child || *child <= 0) return;
      bool shares = false;
      for (const std::string& argument : call.arguments)
        shares = shares || argument.find("CLONE_FILES") != std::string::npos;
      Process born = one;
      born.begun.clear();
      born.begun_name.clear();
      if (!shares) born.descriptors = std::make_shared<Descriptors>(*one.descriptors);
      if (!shares) born.folder = std::make_shared<std::string>(*one.folder);
      // Its own lines may have come before.
      const auto [place, is_new] = processes_.try_emplace(static_cast<pid_t>(*child), born);
      if (!is_new && place->second.program.empty()) place->second.program = born.program;
    }
  }

  static constexpr std::size_t most_remarks = 1000;
  Process first_;
  std::map<pid_t, Process> processes_;
  std::map<std::string, int> told_;
  int line_ = 0;
  LoggedRun run_;
};

}  // namespace

LoggedRun read_strace_log(std::string_view text, const std::string& folder) {
  return LogReader(folder).read(text);
}

}  // namespace callgate::audit
