#include "cli/profile_recorder.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <linux/sched.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <span>
#include <system_error>
#include <utility>
#include <variant>

#include "decode/number.h"
#include "decode/table.h"
#include "policy/contents/socket_address.h"
#include "policy/explain/words.h"

namespace callgate::cli {
namespace {

using audit::Access;

/// The arguments that matter to a policy. What signals are for is none of the numbers themselves: see word_of.
struct Telling {
  std::string_view call;
  std::string_view argument;
};
constexpr std::array telling_arguments = {
    Telling{"clone", "clone_flags"}, Telling{"fcntl", "cmd"},     Telling{"ioctl", "cmd"},
    Telling{"mmap", "prot"},         Telling{"mprotect", "prot"}, Telling{"pkey_mprotect", "prot"},
    Telling{"prctl", "option"},      Telling{"socket", "family"}, Telling{"socketpair", "family"},
};

constexpr std::array<std::string_view, 13> changing_names = {"creat",   "link",      "linkat", "mkdir",    "mkdirat",
                                                             "mknod",   "mknodat",   "rename", "renameat", "renameat2",
                                                             "symlink", "symlinkat", "unlink"};

bool changes_names(std::string_view call) {
  return std::ranges::find(changing_names, call) != changing_names.end() || call == "unlinkat" || call == "rmdir" ||
         call == "bind";
}

/// What open(2) does to the file, by its flags.
std::optional<Access> access_of(std::uint64_t flags) {
  if ((flags & O_PATH) != 0) return std::nullopt;
  return (flags & O_ACCMODE) == O_RDONLY && (flags & (O_CREAT | O_TRUNC)) == 0 ? Access::read : Access::write;
}

/// The flags of a call of the family of open; none of other calls.
std::optional<std::uint64_t> open_flags(const policy::PathOperand& operand, const tracer::CallStop& stop) {
  if (operand.open_flags) return stop.record.args[*operand.open_flags];
  if (!operand.open_how) return std::nullopt;
  const auto bytes = stop.contents.bytes(*operand.open_how, stop.record.args[*operand.open_how + 1U]).content;
  return bytes ? decode::read_number(decode::Type::u64, decode::Model::lp64, *bytes) : 0;
}

/// The files that the kernel mapped for a new program: itself, and the loader of its libraries.
std::vector<std::string> mapped_files(const tracer::Task& task) {
  std::vector<std::string> files;
  std::ifstream maps(fmt::format("/proc/{}/maps", task.tid));
  for (std::string line; std::getline(maps, line);) {
    const std::size_t start = line.find('/');
    if (start == std::string::npos) continue;
    std::string file = line.substr(start);
    if (files.empty() || files.back() != file) files.push_back(std::move(file));
  }
  return files;
}

/// What processes' own files are called differs from run to run.
std::string general(std::string path) {
  if (path.size() > 6 && path.starts_with("/proc/") && path[6] >= '0' && path[6] <= '9') return "/proc";
  return path;
}

/// Whether a call that failed met no file that a policy could have held back.
bool is_refusal(int error) {
  return error == ENOENT || error == ENOTDIR || error == EACCES || error == EPERM;
}

bool is_place(const std::string& path) {
  return path.starts_with('/') && !path.ends_with(" (deleted)") && !path.starts_with("/memfd:");
}

}  // namespace

tracer::Options observing_all() {
  tracer::Options options;
  options.follow = true;
  options.contents = tracer::Options::Contents::observed;
  return options;
}

const ProfileRecorder::Plan& ProfileRecorder::plan_of(const decode::SyscallRecord& record) {
  const auto [place, is_new] = plans_.try_emplace(record.number.value);
  Plan& plan = place->second;
  if (!is_new) return plan;
  const auto call = decode::call_of(record.arch, record.number);
  plan.name = call ? std::string(decode::call_name(*call)) : fmt::format("syscall_{:#x}", record.number.value);
  const decode::Syscall* described = call ? decode::describe(*call) : nullptr;
  if (described == nullptr) return plan;
  const policy::CallForm form = policy::forms_of(*described).front();
  const auto* telling = std::ranges::find(telling_arguments, plan.name, &Telling::call);
  const policy::Argument* argument = telling != telling_arguments.end() ? form.find(telling->argument) : nullptr;
  if (argument != nullptr) {
    plan.telling = argument->item;
    plan.telling_reg = argument->reg;
  }
  for (policy::Subject& subject : policy::subjects_of(*described, form, "path")) {
    if (std::holds_alternative<policy::Subject::Path>(subject.what))
      plan.paths.push_back(std::move(subject));
    else if (std::holds_alternative<policy::Subject::Socket>(subject.what))
      plan.socket = std::move(subject);
  }
  return plan;
}

std::string ProfileRecorder::target_of_signal(std::int32_t pid) const {
  if (pid == 0) return "0";
  return threads_.contains(pid) ? "target" : std::string(audit::Profile::other);
}

std::string ProfileRecorder::word_of(const Plan& plan, const tracer::CallStop& stop) const {
  if (plan.name == "kill" || plan.name == "tkill" || plan.name == "tgkill" || plan.name == "rt_sigqueueinfo" ||
      plan.name == "rt_tgsigqueueinfo")
    return target_of_signal(static_cast<std::int32_t>(stop.record.args[0]));
  if (plan.telling == nullptr) return {};
  const std::uint64_t value =
      decode::narrow(plan.telling->type, decode::Model::lp64, stop.record.args[plan.telling_reg]);
  return policy::value_text(*plan.telling, value);
}

std::string ProfileRecorder::place_of(std::string_view path) const {
  std::string_view place = path;
  for (std::string_view folder = path; !folder.empty(); folder = audit::folder_of(folder)) {
    if (made_.contains(folder)) place = audit::folder_of(folder);
  }
  return std::string(place.empty() ? "/" : place);
}

void ProfileRecorder::note_paths(const Plan& plan, const tracer::CallStop& stop, Thread& thread) const {
  const bool executes = plan.name == "execve" || plan.name == "execveat";
  for (const policy::Subject& subject : plan.paths) {
    const policy::PathOperand& operand = std::get<policy::Subject::Path>(subject.what).operand;
    const auto flags = open_flags(operand, stop);
    std::optional<Access> access;
    if (flags)
      access = access_of(*flags);
    else if (executes)
      access = Access::execute;
    else if (plan.name == "truncate" || changes_names(plan.name))
      access = Access::write;
    if (!access) continue;
    const auto argument = policy::path_argument(operand, stop.record, stop.contents).content;
    const auto found = argument ? stop.contents.path(*argument).content : std::nullopt;
    if (!found || !is_place(found->path)) continue;
    std::error_code error;
    const bool makes = changes_names(plan.name) || (flags && *access == Access::write && (*flags & O_CREAT) != 0 &&
                                                    !std::filesystem::exists(found->path, error));
    if (plan.name == "mkdir" || plan.name == "mkdirat") thread.made = found->path;
    std::string place = place_of(makes ? audit::folder_of(found->path) : std::string_view(found->path));
    thread.touches.push_back({general(std::move(place)), *access});
  }
}

void ProfileRecorder::note_socket(const Plan& plan, const tracer::CallStop& stop, const Thread& thread) {
  const policy::SocketOperand& operand = std::get<policy::Subject::Socket>(plan.socket->what).operand;
  if (!operand.size_reg || (plan.name != "connect" && plan.name != "bind")) return;
  const auto bytes = stop.contents.bytes(operand.reg, stop.record.args[*operand.size_reg] & 0xff).content;
  const auto address = bytes ? policy::parse_socket_address(*bytes) : std::nullopt;
  if (!address || !address->port) return;
  (operand.is_destination ? profile_.connected : profile_.bound)[*address->port].add(thread.program);
}

void ProfileRecorder::started(const tracer::Task& task, const tracer::Task& parent) {
  std::string program = parent.tid != 0 ? threads_[parent.tid].program : std::string();
  threads_[task.tid].program = std::move(program);
}

tracer::Decision ProfileRecorder::entered(const tracer::CallStop& stop) {
  Thread& thread = threads_[stop.task.tid];
  thread.touches.clear();
  thread.made.clear();
  if (stop.record.arch != decode::Arch::x86_64) {
    profile_.foreign = true;
    return {.want_result = false};
  }
  const Plan& plan = plan_of(stop.record);
  profile_.add(plan.name, word_of(plan, stop), thread.program);
  if (plan.name == "clone3") {
    // Under a policy it fails, and libraries then use clone, with the same flags.
    const auto bytes = stop.contents.bytes(0, sizeof(std::uint64_t)).content;
    const auto clone = bytes ? decode::find_call("clone") : std::nullopt;
    const auto number = clone ? decode::number_of(stop.record.arch, *clone) : std::nullopt;
    if (number) {
      decode::SyscallRecord record = stop.record;
      record.number = *number;
      const Plan& instead = plan_of(record);
      const auto flags = decode::read_number(decode::Type::u64, decode::Model::lp64, *bytes);
      profile_.add(instead.name, policy::value_text(*instead.telling, flags), thread.program);
    }
  }
  note_paths(plan, stop, thread);
  if (plan.socket) note_socket(plan, stop, thread);
  return {.want_result = !thread.touches.empty()};
}

void ProfileRecorder::exited(const tracer::CallStop& stop) {
  Thread& thread = threads_[stop.task.tid];
  const int error = stop.record.result ? stop.record.result->error : 0;
  if (!is_refusal(error)) note_touches(thread);
  if (error == 0 && !thread.made.empty()) made_.insert(thread.made);
  thread.touches.clear();
}

void ProfileRecorder::note_touches(Thread& thread) {
  for (const Touch& touch : thread.touches) profile_.paths.add(touch.path, touch.access, thread.program);
  thread.touches.clear();
}

void ProfileRecorder::unfinished(const tracer::Task& task) {
  note_touches(threads_[task.tid]);
}

bool ProfileRecorder::executed(const tracer::CallStop& stop) {
  const tracer::Task& task = stop.task;
  Thread& thread = threads_[task.tid];
  std::error_code error;
  thread.program = std::filesystem::read_symlink(fmt::format("/proc/{}/exe", task.tid), error).string();
  for (const std::string& file : mapped_files(task)) {
    if (is_place(file)) thread.touches.push_back({file, Access::execute});
  }
  return true;
}

void ProfileRecorder::superseded(const tracer::Task& task, pid_t former_tid) {
  if (auto moved = threads_.extract(former_tid)) threads_.insert_or_assign(task.tid, std::move(moved.mapped()));
}

}  // namespace callgate::cli
