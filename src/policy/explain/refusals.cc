#include "policy/explain/refusals.h"

#include <fcntl.h>
#include <sys/resource.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <filesystem>
#include <string_view>
#include <system_error>

#include "policy/explain/domain_refusals.h"
#include "policy/policy.h"

namespace callgate::policy {
namespace {

namespace fs = std::filesystem;

enum class Way : std::uint8_t {
  open,     ///< reading or writing, as the flags in the register after the path say
  change,   ///< what holds the path is changed
  execute,  ///< the file is executed
  connect,  ///< a TCP port
  bind,
  listen,
  map,         ///< takes address space
  descriptor,  ///< makes a descriptor
  process,     ///< makes a process or thread
};

constexpr std::int8_t none = -1;
struct Touch {
  std::string_view call;
  Way way;
  std::int8_t dirfd = none;    ///< register of the descriptor that the path is relative to
  std::int8_t operand = none;  ///< of the path or address
};

constexpr Touch touches[] = {
    {"open", Way::open, none, 0},
    {"openat", Way::open, 0, 1},
    {"creat", Way::change, none, 0},
    {"openat2", Way::open, 0, 1},
    {"truncate", Way::change, none, 0},
    {"mkdir", Way::change, none, 0},
    {"mkdirat", Way::change, 0, 1},
    {"mknod", Way::change, none, 0},
    {"mknodat", Way::change, 0, 1},
    {"rmdir", Way::change, none, 0},
    {"unlink", Way::change, none, 0},
    {"unlinkat", Way::change, 0, 1},
    {"rename", Way::change, none, 0},
    {"rename", Way::change, none, 1},
    {"renameat", Way::change, 0, 1},
    {"renameat", Way::change, 2, 3},
    {"renameat2", Way::change, 0, 1},
    {"renameat2", Way::change, 2, 3},
    {"link", Way::change, none, 0},
    {"link", Way::change, none, 1},
    {"linkat", Way::change, 0, 1},
    {"linkat", Way::change, 2, 3},
    {"symlink", Way::change, none, 1},
    {"symlinkat", Way::change, 1, 2},
    {"execve", Way::execute, none, 0},
    {"execveat", Way::execute, 0, 1},
    {"connect", Way::connect, none, 1},
    {"bind", Way::bind, none, 1},
    {"listen", Way::listen},
    {"mmap", Way::map},
    {"brk", Way::map},
    {"mremap", Way::map},
    {"fork", Way::process},
    {"vfork", Way::process},
    {"clone", Way::process},
    {"clone3", Way::process},
    {"open", Way::descriptor},
    {"openat", Way::descriptor},
    {"openat2", Way::descriptor},
    {"creat", Way::descriptor},
    {"socket", Way::descriptor},
    {"socketpair", Way::descriptor},
    {"pipe", Way::descriptor},
    {"pipe2", Way::descriptor},
    {"dup", Way::descriptor},
    {"accept", Way::descriptor},
    {"accept4", Way::descriptor},
    {"epoll_create", Way::descriptor},
    {"epoll_create1", Way::descriptor},
    {"eventfd", Way::descriptor},
    {"eventfd2", Way::descriptor},
    {"memfd_create", Way::descriptor},
    {"timerfd_create", Way::descriptor},
    {"inotify_init", Way::descriptor},
    {"inotify_init1", Way::descriptor},
    {"signalfd", Way::descriptor},
    {"signalfd4", Way::descriptor},
    {"pidfd_open", Way::descriptor},
};

/// Those that change what a link leads to, and not the folder that the link is in.
constexpr std::string_view followed[] = {"creat", "truncate"};

bool is_confined(Way way, const Confinement& confinement) {
  switch (way) {
    case Way::open:
    case Way::change:
    case Way::execute:
      return confinement.filesystem.has_value();
    case Way::connect:
    case Way::bind:
      return confinement.network.has_value();
    case Way::listen:
      return confinement.listens_where_bound;
    case Way::map:
      return confinement.limits.memory.has_value();
    case Way::descriptor:
      return confinement.limits.open_files.has_value();
    case Way::process:
      return confinement.limits.processes.has_value();
  }
  return false;
}

bool holds(const std::vector<Place>& places, const fs::path& path) {
  return std::ranges::any_of(places, [&path](const Place& place) {
    std::error_code error;
    const fs::path folder = fs::weakly_canonical(place.path, error);
    if (error) return false;
    const auto [in_folder, rest] = std::mismatch(folder.begin(), folder.end(), path.begin(), path.end());
    return in_folder == folder.end() || (std::next(in_folder) == folder.end() && in_folder->empty());
  });
}

Verdict verdict(Verdict::By by, int error, std::string_view reason, const Origin& origin) {
  return {Action::deny, by, error, {}, reason, origin.file, origin.line};
}

/// The flags of a call that opens; openat2 has them in memory.
std::uint64_t open_flags(const Touch& touch, const decode::SyscallRecord& record, const Lookup& lookup) {
  const std::uint64_t after_path = record.args.at(static_cast<std::size_t>(touch.operand) + 1);
  if (touch.call != "openat2") return after_path;
  return (lookup.number ? lookup.number({after_path}) : std::nullopt).value_or(O_RDONLY);
}

/// The descriptor that the path is relative to.
std::int32_t base_of(const Touch& touch, const decode::SyscallRecord& record) {
  return touch.dirfd == none ? AT_FDCWD
                             : static_cast<std::int32_t>(record.args.at(static_cast<std::size_t>(touch.dirfd)));
}

/// What a file would have to be for this way, if it is not.
std::optional<std::string_view> missing_right(const Filesystem& filesystem, const Touch& touch, std::uint64_t flags,
                                              const std::string& path) {
  switch (touch.way) {
    case Way::execute:
      if (!holds(filesystem.execute, path)) return "may not be executed";
      return std::nullopt;
    case Way::open: {
      const bool changes = (flags & (O_ACCMODE | O_CREAT | O_TRUNC)) != O_RDONLY;
      if (changes && !holds(filesystem.write, path)) return "may not be changed";
      if (holds(filesystem.read, path) || holds(filesystem.write, path) || holds(filesystem.execute, path))
        return std::nullopt;
      std::error_code error;
      const bool is_folder = fs::is_directory(path, error);
      if (is_folder && holds(filesystem.list, path)) return std::nullopt;
      return is_folder ? "may not be listed" : "may not be read";
    }
    default:
      if (!holds(filesystem.write, path)) return "may not be changed";
      return std::nullopt;
  }
}

bool has_port(const std::vector<Port>& ports, std::uint16_t port) {
  return std::ranges::find(ports, port, &Port::number) != ports.end();
}

/// What the policy's places say of the file that a call is about.
std::optional<Refusal> refusal_of_file(const Touch& touch, const Confinement& confinement,
                                       const decode::SyscallRecord& record, const Lookup& lookup, int error) {
  const bool keeps_last = touch.way == Way::change && std::ranges::find(followed, touch.call) == std::end(followed);
  const auto file =
      lookup.file(base_of(touch, record), {record.args.at(static_cast<std::size_t>(touch.operand))}, keeps_last);
  if (!file) return std::nullopt;
  const std::uint64_t flags = touch.way == Way::open ? open_flags(touch, record, lookup) : 0;
  const auto missing = missing_right(*confinement.filesystem, touch, flags, file->path);
  if (!missing) return std::nullopt;
  return Refusal(verdict(Verdict::By::filesystem, error, *missing, confinement.filesystem->origin),
                 file->is_named_so ? std::string() : file->path);
}

/// A file that its places let open may show a process outside.
std::optional<Refusal> refusal_of_process(const Touch& touch, const Confinement& confinement,
                                          const decode::SyscallRecord& record, const Lookup& lookup) {
  if (touch.way != Way::open || !confinement.isolated || !lookup.process_shown) return std::nullopt;
  const auto process =
      lookup.process_shown(base_of(touch, record), {record.args.at(static_cast<std::size_t>(touch.operand))});
  if (!process || !lookup.is_hidden(*process)) return std::nullopt;
  Verdict refused = hidden_process(record.result->error);
  refused.one_of_many = true;  // ps(1) looks at whatever runs
  return refused;
}

/// What its ports say of an address.
std::optional<Refusal> refusal_of_port(const Touch& touch, const Confinement& confinement,
                                       const decode::SyscallRecord& record, const Lookup& lookup, int error) {
  const auto port = lookup.port({record.args.at(1)}, record.args.at(2));
  const bool connects = touch.way == Way::connect;
  if (!port || has_port(connects ? confinement.network->connect : confinement.network->bind, *port))
    return std::nullopt;
  return verdict(Verdict::By::network, error,
                 connects ? "not among the ports to connect to" : "not among the ports to bind",
                 confinement.network->origin);
}

std::optional<Refusal> refusal_by_limit(std::string_view name, int resource, const Limit<std::uint64_t>& limit,
                                        int error, const Lookup& lookup) {
  if (lookup.is_limited_to && !lookup.is_limited_to(resource, limit.value)) return std::nullopt;
  return verdict(Verdict::By::limit, error, name, limit.origin);
}

std::optional<Refusal> refusal(const Touch& touch, const Confinement& confinement, const decode::SyscallRecord& record,
                               const Lookup& lookup) {
  const int error = record.result->error;
  switch (touch.way) {
    case Way::open:
    case Way::change:
    case Way::execute:
      if (error != EACCES && (error != EXDEV || touch.way != Way::change)) return std::nullopt;
      if (const auto refused = refusal_of_file(touch, confinement, record, lookup, error)) return refused;
      return refusal_of_process(touch, confinement, record, lookup);
    case Way::connect:
    case Way::bind:
      if (error != EACCES) return std::nullopt;
      return refusal_of_port(touch, confinement, record, lookup, error);
    case Way::listen:
      if (error != EACCES) return std::nullopt;
      return Verdict{.action = Action::deny,
                     .by = Verdict::By::protection,
                     .error = error,
                     .reason = "listens without an address that it was bound to, and that was judged"};
    case Way::map:
      if (error != ENOMEM) return std::nullopt;
      return refusal_by_limit("memory", RLIMIT_AS, *confinement.limits.memory, error, lookup);
    case Way::descriptor:
      if (error != EMFILE) return std::nullopt;
      return refusal_by_limit("open-files", RLIMIT_NOFILE, *confinement.limits.open_files, error, lookup);
    case Way::process:
      return std::nullopt;  // it is refused before the kernel has it
  }
  return std::nullopt;
}

/// Landlock is not asked where only a place in the tree is opened.
bool opens_a_place(const Touch& touch, const decode::SyscallRecord& record, const Lookup& lookup) {
  return touch.way == Way::open && (open_flags(touch, record, lookup) & O_PATH) != 0;
}

std::optional<Refusal> would_be_refusal(const Touch& touch, const Confinement& confinement,
                                        const decode::SyscallRecord& record, const Lookup& lookup) {
  const decode::SyscallResult& result = *record.result;
  switch (touch.way) {
    case Way::open:
    case Way::change:
      if (result.failed() || opens_a_place(touch, record, lookup)) return std::nullopt;
      return refusal_of_file(touch, confinement, record, lookup, EACCES);
    case Way::connect:
    case Way::bind: {
      // The network's own answers come after the question whether it may be asked.
      constexpr std::array before = {EFAULT, EBADF, ENOTSOCK, EINVAL, EAFNOSUPPORT};
      if (std::ranges::find(before, result.error) != before.end()) return std::nullopt;
      if (!lookup.is_tcp(static_cast<std::int32_t>(record.args.at(0)))) return std::nullopt;
      return refusal_of_port(touch, confinement, record, lookup, EACCES);
    }
    case Way::execute:  // refused_program() knows
    case Way::listen:
    case Way::map:
    case Way::descriptor:
    case Way::process:
      return std::nullopt;
  }
  return std::nullopt;
}

using Question = std::optional<Refusal> (*)(const Touch& touch, const Confinement& confinement,
                                            const decode::SyscallRecord& record, const Lookup& lookup);

/// The first answer of all that the call touches.
std::optional<Refusal> first_answer(Question question, const Confinement& confinement,
                                    const decode::SyscallRecord& record, const Lookup& lookup) {
  const auto call = decode::call_of(record.arch, record.number);
  if (!record.result || !call) return std::nullopt;
  for (const Touch& touch : touches) {
    if (touch.call != decode::call_name(*call) || !is_confined(touch.way, confinement)) continue;
    if (const auto found = question(touch, confinement, record, lookup)) return found;
  }
  return std::nullopt;
}

}  // namespace

std::vector<decode::CallIndex> calls_that_may_be_refused(const Confinement& confinement) {
  std::vector<decode::CallIndex> result;
  for (const Touch& touch : touches) {
    if (is_confined(touch.way, confinement)) result.push_back(decode::find_call(touch.call).value());
  }
  std::ranges::sort(result);
  result.erase(std::unique(result.begin(), result.end()), result.end());
  return result;
}

std::optional<Refusal> refusal(const Confinement& confinement, const decode::SyscallRecord& record,
                               const Lookup& lookup) {
  if (const auto found = first_answer(refusal, confinement, record, lookup)) return found;
  return domain_refusal(confinement, record, lookup);
}

std::optional<Refusal> would_be_refusal(const Confinement& confinement, const decode::SyscallRecord& record,
                                        const Lookup& lookup) {
  return first_answer(would_be_refusal, confinement, record, lookup);
}

std::optional<int> refusing_error(const Confinement& confinement, const decode::SyscallRecord& record) {
  const auto call = decode::call_of(record.arch, record.number);
  const bool others = !call || std::ranges::any_of(touches, [&](const Touch& touch) {
    return touch.call == decode::call_name(*call) && touch.way != Way::open && is_confined(touch.way, confinement);
  });
  return others ? std::nullopt : std::optional(EACCES);
}

std::optional<Verdict> refused_program(const Confinement& confinement, const std::string& program) {
  if (!confinement.filesystem) return std::nullopt;
  const Filesystem& filesystem = *confinement.filesystem;
  // Nearly always the name as it was written decides, without a look at the disk.
  const auto begins = [&program](const Place& place) {
    return program.starts_with(place.path) &&
           (place.path.ends_with('/') || program.size() == place.path.size() || program[place.path.size()] == '/');
  };
  if (std::ranges::any_of(filesystem.execute, begins) || holds(filesystem.execute, program)) return std::nullopt;
  Verdict refused = verdict(Verdict::By::filesystem, EACCES, "may not be executed", filesystem.origin);
  refused.action = Action::kill;
  return refused;
}

bool makes_process(const decode::SyscallRecord& record) {
  const auto call = decode::call_of(record.arch, record.number);
  return call && std::ranges::any_of(touches, [&call](const Touch& touch) {
           return touch.way == Way::process && touch.call == decode::call_name(*call);
         });
}

std::optional<Verdict> refused_process(const Confinement& confinement, std::size_t living) {
  const Limits::Amount& limit = confinement.limits.processes;
  if (!limit || living < limit->value) return std::nullopt;
  return verdict(Verdict::By::limit, EAGAIN, "processes", limit->origin);
}

}  // namespace callgate::policy
