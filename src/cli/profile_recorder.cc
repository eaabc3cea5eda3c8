#include "cli/profile_recorder.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <linux/sched.h>
#include <sys/socket.h>

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

#include "audit/profile/telling.h"
#include "decode/number.h"
#include "decode/table.h"
#include "policy/contents/socket_address.h"
#include "policy/explain/words.h"

namespace callgate::cli {
namespace {

using audit::Access;

/// What open(2) does to the file, by its flags.
std::optional<Access> access_of(std::uint64_t flags) {
  if ((flags & O_PATH) != 0) return std::nullopt;
  return (flags & O_ACCMODE) == O_RDONLY && (flags & (O_CREAT | O_TRUNC)) == 0 ? Access::read : Access::write;
}

/// The flags of a call of the family of open; none of other calls.
std::optional<std::uint64_t> open_flags(const policy::PathOperand& operand, const tracer::CallStop& stop) {
  if (operand.open_flags) return stop.record.args[*operand.open_flags];
  if (!operand.open_how) return std::nullopt;
  const auto bytes = stop.seen.bytes(*operand.open_how, stop.record.args[*operand.open_how + 1U]).content;
  return bytes ? decode::read_number(decode::Type::u64, decode::Model::lp64, *bytes) : 0;
}

/// What is done, and the file that the first of the paths leads to, where it has one.
std::string path_word(const std::vector<policy::Subject>& paths, const tracer::CallStop& stop) {
  if (paths.empty()) return std::string(audit::Profile::other);
  const policy::PathOperand& operand = std::get<policy::Subject::Path>(paths.front().what).operand;
  const auto argument = policy::path_argument(operand, stop.record, stop.seen).content;
  const auto found = argument ? stop.seen.path(*argument).content : std::nullopt;
  if (!found || !found->path.starts_with('/')) return std::string(audit::Profile::other);
  const auto flags = open_flags(operand, stop);
  const auto access = flags ? access_of(*flags) : std::nullopt;
  std::string_view how = audit::otherwise;
  if (access) how = *access == Access::read ? audit::reading : audit::writing;
  return std::string(how) + found->path;
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

/// Where names are made that are others in each run.
constexpr std::array<std::string_view, 4> temporary_folders = {"/tmp", "/var/tmp", "/dev/shm", "/run/user"};

/// Whether what a call makes will have another name in the next run, as far as that can be told: mkstemp(3) opens with
/// O_EXCL, mkdtemp(3) makes a folder for its owner alone.
bool is_temporary(std::string_view path, std::optional<std::uint64_t> flags, const tracer::CallStop& stop,
                  std::string_view call, std::string_view working_directory) {
  constexpr std::uint64_t of_owner_alone = 0700;
  const auto holds = [path](std::string_view folder) { return audit::is_under(path, folder); };
  if (!holds(working_directory) && std::ranges::any_of(temporary_folders, holds)) return true;
  if (flags) return (*flags & O_EXCL) != 0;
  return (call == "mkdir" && stop.record.args[1] == of_owner_alone) ||
         (call == "mkdirat" && stop.record.args[2] == of_owner_alone);
}

/// The argument that tells what a call is for, where a policy does not care: the first that has words.
const policy::Argument* first_with_words(const policy::CallForm& form) {
  const auto has_words = [](const policy::Argument& argument) {
    using decode::Kind;
    const Kind kind = argument.item->kind;
    return kind == Kind::flags || kind == Kind::choice || kind == Kind::command;
  };
  const auto found = std::ranges::find_if(form.arguments, has_words);
  return found == form.arguments.end() ? nullptr : &*found;
}

std::string text_of(const policy::IpAddress& ip) {
  std::array<char, INET6_ADDRSTRLEN> text{};
  ::inet_ntop(ip.v6 ? AF_INET6 : AF_INET, ip.bytes.data(), text.data(), text.size());
  return text.data();
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
  options.names = tracer::LiveNames::Detail::objects;  // which sockets are TCP's
  return options;
}

const ProfileRecorder::Plan& ProfileRecorder::plan_of(const decode::SyscallRecord& record) {
  if (plans_.size() >= most_plans && !plans_.contains(record.number.value)) return of_any_other_;
  const auto [place, is_new] = plans_.try_emplace(record.number.value);
  Plan& plan = place->second;
  if (!is_new) return plan;
  const auto call = decode::call_of(record.arch, record.number);
  plan.name = call ? std::string(decode::call_name(*call)) : fmt::format("syscall_{:#x}", record.number.value);
  const decode::Syscall* described = call ? decode::describe(*call) : nullptr;
  if (described == nullptr) return plan;
  const policy::CallForm form = policy::forms_of(*described).front();
  const std::string_view telling = audit::telling_argument(plan.name);
  const auto distinction = distinctions_.find(plan.name);
  plan.told_by_path = distinction != distinctions_.end() && distinction->second.by_path;
  const policy::Argument* argument = nullptr;
  if (distinction != distinctions_.end())
    argument = form.find(distinction->second.argument);
  else if (!telling.empty())
    argument = form.find(telling);
  else if (is_full())
    argument = first_with_words(form);
  if (argument != nullptr) {
    plan.telling = argument->item;
    plan.telling_reg = argument->reg;
  }
  for (const policy::Subject& subject : policy::subjects_of(*described, form, "path")) {
    if (std::holds_alternative<policy::Subject::Path>(subject.what))
      plan.paths.push_back(subject);
    else if (std::holds_alternative<policy::Subject::Socket>(subject.what))
      plan.socket = subject;
  }
  return plan;
}

std::string ProfileRecorder::target_of_signal(std::int32_t pid) const {
  if (pid == 0) return "0";
  return threads_.contains(pid) ? "target" : std::string(audit::Profile::other);
}

std::string ProfileRecorder::word_of(const Plan& plan, const tracer::CallStop& stop) const {
  if (audit::sends_signal(plan.name)) return target_of_signal(static_cast<std::int32_t>(stop.record.args[0]));
  if (plan.told_by_path) return path_word(plan.paths, stop);
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

void ProfileRecorder::note_call(const Plan& plan, const tracer::CallStop& stop, const Thread& thread) {
  profile_.add(plan.name, word_of(plan, stop), thread.program);
  if (plan.name != "clone3") return;
  // Under a policy it fails, and libraries then use clone, with the same flags.
  const auto bytes = stop.seen.bytes(0, sizeof(std::uint64_t)).content;
  const auto clone = bytes ? decode::find_call("clone") : std::nullopt;
  const auto number = clone ? decode::number_of(stop.record.arch, *clone) : std::nullopt;
  if (!number) return;
  decode::SyscallRecord record = stop.record;
  record.number = *number;
  const Plan& instead = plan_of(record);
  if (instead.telling == nullptr) return profile_.add(instead.name, {}, thread.program);
  const auto flags = decode::read_number(decode::Type::u64, decode::Model::lp64, *bytes);
  profile_.add(instead.name, policy::value_text(*instead.telling, flags), thread.program);
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
    else if (plan.name == "truncate" || audit::changes_folder(plan.name))
      access = Access::write;
    else if (is_full())
      access = Access::look;
    if (!access) continue;
    const auto argument = policy::path_argument(operand, stop.record, stop.seen).content;
    const auto found = argument ? stop.seen.path(*argument).content : std::nullopt;
    if (!found || !is_place(found->path)) continue;
    if (*access == Access::look && found->descriptor) continue;
    std::error_code error;
    const bool makes =
        audit::changes_folder(plan.name) ||
        (flags && *access == Access::write && (*flags & O_CREAT) != 0 && !std::filesystem::exists(found->path, error));
    const bool is_made_anew = makes && is_temporary(found->path, flags, stop, plan.name, working_directory_);
    const bool generalises = makes && (is_made_anew || !is_full());
    const bool is_folder = plan.name == "mkdir" || plan.name == "mkdirat";
    if (is_made_anew || (is_folder && !is_full())) thread.made = found->path;
    std::string place = place_of(generalises ? audit::folder_of(found->path) : std::string_view(found->path));
    std::string name;
    if (generalises && audit::is_under(found->path, place)) {
      name = found->path.substr(place == "/" ? 1 : place.size() + 1);
      name.resize(std::min(name.find('/'), name.size()));
    }
    const bool lists =
        *access == Access::read && ((*flags & O_DIRECTORY) != 0 || std::filesystem::is_directory(found->path, error));
    if (lists) access = Access::list;
    thread.touches.push_back({audit::general_path(std::move(place)), *access, std::move(name)});
  }
}

void ProfileRecorder::note_socket(const Plan& plan, const tracer::CallStop& stop, const Thread& thread, bool wanted) {
  const policy::SocketOperand& operand = std::get<policy::Subject::Socket>(plan.socket->what).operand;
  if (stop.record.args[operand.reg] == 0) return;
  const auto bytes = operand.size_reg ? stop.seen.bytes(operand.reg, stop.record.args[*operand.size_reg] & 0xff).content
                                      : stop.seen.message_name(operand.reg).content;
  const auto address = bytes ? policy::parse_socket_address(*bytes) : std::nullopt;
  if (!address) return;
  const bool cut_off = !address->ip && (address->family == AF_INET || address->family == AF_INET6);
  if (cut_off) return;
  const audit::Endpoint endpoint = endpoint_of(*address, *bytes, stop);
  if (is_full()) note_address(plan, endpoint, thread);
  if (wanted) profile_.add_endpoint(plan.name, endpoint, thread.program);
  if (!address->port) return;
  const bool binds = plan.name == "bind";
  profile_.has_chosen_ports = profile_.has_chosen_ports || (binds && *address->port == 0);
  // Of other protocols' ports a policy says nothing.
  const bool names_port = binds || plan.name == "connect";
  const auto fd = static_cast<std::int32_t>(stop.record.args[0]);
  if (names_port && stop.names.descriptor(fd).find("TCP") != std::string_view::npos)
    (binds ? profile_.bound : profile_.connected)[*address->port].add(thread.program);
}

audit::Endpoint ProfileRecorder::endpoint_of(const policy::SocketAddress& address, std::span<const std::byte> bytes,
                                             const tracer::CallStop& stop) {
  audit::Endpoint endpoint{address.family, {}, address.port.value_or(0)};
  if (address.ip) {
    endpoint.address = text_of(*address.ip);
  } else if (address.has_path) {
    const auto* const path = reinterpret_cast<const char*>(bytes.data()) + sizeof address.family;
    endpoint.address = std::string(path, ::strnlen(path, bytes.size() - sizeof address.family));
    if (!endpoint.address.starts_with('/'))
      endpoint.address = fmt::format("{}/{}", stop.names.working_directory(), endpoint.address);
  } else if (address.abstract_name) {
    endpoint.address = *address.abstract_name;
  }
  return endpoint;
}

void ProfileRecorder::note_address(const Plan& plan, const audit::Endpoint& endpoint, const Thread& thread) {
  std::string text;
  if (audit::is_ip(endpoint)) {
    // What the target let the kernel choose is another port in the next run.
    const bool chosen = audit::may_be_chosen(endpoint.port) && profile_.has_chosen_ports;
    const bool is_v6 = endpoint.address.find(':') != std::string::npos;
    text = fmt::format("{}{}{}:{}", is_v6 ? "[" : "", endpoint.address, is_v6 ? "]" : "",
                       chosen ? "*" : std::to_string(endpoint.port));
  } else if (endpoint.address.starts_with('/')) {
    text = place_of(endpoint.address);
  } else if (!endpoint.address.empty()) {
    text = endpoint.address;
  } else {
    text = fmt::format("family {}", endpoint.family);
  }
  profile_.add_address(fmt::format("{} {}", plan.name, text), thread.program);
}

void ProfileRecorder::started(const tracer::Task& task, const tracer::Task& parent) {
  std::string program = parent.tid != 0 ? threads_[parent.tid].program : std::string();
  threads_[task.tid].program = std::move(program);
}

tracer::Decision ProfileRecorder::entered(const tracer::CallStop& stop) {
  Thread& thread = threads_[stop.task.tid];
  thread.touches.clear();
  thread.made.clear();
  thread.call = {};
  if (stop.record.arch != decode::Arch::x86_64) {
    profile_.foreign = true;
    return {.want_result = false};
  }
  const Plan& plan = plan_of(stop.record);
  if (is_full()) {
    thread.call = plan.name;
    thread.start = std::chrono::steady_clock::now();
  }
  const bool wanted = !is_wanted_ || is_wanted_();
  note_paths(plan, stop, thread);
  // The program that is named on the command line is executed by nobody but itself.
  if (thread.program.empty() && !thread.touches.empty() && thread.touches.front().access == Access::execute)
    thread.program = thread.touches.front().path;
  if (wanted) note_call(plan, stop, thread);
  if (plan.socket) note_socket(plan, stop, thread, wanted);
  return {.want_result = is_full() || !thread.touches.empty()};
}

void ProfileRecorder::exited(const tracer::CallStop& stop) {
  Thread& thread = threads_[stop.task.tid];
  const int error = stop.record.result ? stop.record.result->error : 0;
  if (!is_refusal(error)) note_touches(thread);
  if (error == 0 && !thread.made.empty() && made_.size() < most_made) made_.insert(thread.made);
  if (!thread.call.empty()) {
    const std::chrono::nanoseconds time = std::chrono::steady_clock::now() - thread.start;
    profile_.times[std::string(thread.call)].add({1, time, time});
  }
  thread.touches.clear();
}

void ProfileRecorder::note_touches(Thread& thread) {
  for (const Touch& touch : thread.touches) {
    profile_.paths.add(touch.path, touch.access, thread.program);
    if (!touch.made.empty()) profile_.add_made(touch.path, touch.made);
  }
  thread.touches.clear();
}

void ProfileRecorder::unfinished(const tracer::Task& task) {
  note_touches(threads_[task.tid]);
}

bool ProfileRecorder::executed(const tracer::CallStop& stop) {
  const tracer::Task& task = stop.task;
  Thread& thread = threads_[task.tid];
  std::error_code error;
  const std::string program = std::filesystem::read_symlink(fmt::format("/proc/{}/exe", task.tid), error).string();
  const std::string place = is_full() ? place_of(program) : program;
  thread.program = place == program || !is_place(program) ? program : place + "/*";
  for (const std::string& file : mapped_files(task)) {
    if (is_place(file)) thread.touches.push_back({audit::general_path(place_of(file)), Access::execute});
  }
  return true;
}

bool ProfileRecorder::also_executed(const tracer::CallStop& stop, const std::string& file, Role role) {
  if (role == Role::interpreter && is_place(file))
    threads_[stop.task.tid].touches.push_back({audit::general_path(place_of(file)), Access::execute});
  return true;
}

void ProfileRecorder::superseded(const tracer::Task& task, pid_t former_tid) {
  if (auto moved = threads_.extract(former_tid)) threads_.insert_or_assign(task.tid, std::move(moved.mapped()));
}

}  // namespace callgate::cli
