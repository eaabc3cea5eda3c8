#include "tracer/seal/path_resolver.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <linux/magic.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <climits>
#include <cstring>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "tracer/seal/assumed_credentials.h"

namespace callgate::tracer {
namespace {

/// MAXSYMLINKS of the kernel.
constexpr int most_links = 40;
/// Links of procfs that jump (/proc/PID/root) would be followed as the supervisor's own.
constexpr std::uint64_t in_root = RESOLVE_IN_ROOT | RESOLVE_NO_MAGICLINKS;
/// What the caller asks for so is bound to the folder that the path is relative to.
constexpr std::uint64_t bound_to_folder = RESOLVE_BENEATH | RESOLVE_IN_ROOT;

OwnedFd open_path(int folder, const std::string& path, std::uint64_t flags, std::uint64_t resolve) {
  open_how how{.flags = O_PATH | O_CLOEXEC | flags, .mode = 0, .resolve = resolve};
  return OwnedFd(static_cast<int>(::syscall(SYS_openat2, folder, path.c_str(), &how, sizeof how)));
}

/// What a symbolic link says; nothing, with errno set, if there is none.
std::optional<std::string> link_text(int folder, const char* path) {
  std::array<char, PATH_MAX> text;  // NOLINT(cppcoreguidelines-pro-type-member-init): filled by the call
  const ssize_t size = ::readlinkat(folder, path, text.data(), text.size());
  if (size < 0) return std::nullopt;
  if (static_cast<std::size_t>(size) == text.size()) {
    errno = ENAMETOOLONG;
    return std::nullopt;
  }
  return std::string(text.data(), static_cast<std::size_t>(size));
}

std::optional<std::string> path_of(int fd) {
  return link_text(AT_FDCWD, fmt::format("/proc/self/fd/{}", fd).c_str());
}

bool same_file(int fd, int other) {
  struct stat one {};
  struct stat two {};
  return ::fstat(fd, &one) == 0 && ::fstat(other, &two) == 0 && one.st_dev == two.st_dev && one.st_ino == two.st_ino;
}

bool is_directory(int fd) {
  struct stat file {};
  return ::fstat(fd, &file) == 0 && S_ISDIR(file.st_mode);
}

bool is_link(int fd) {
  struct stat file {};
  return ::fstat(fd, &file) == 0 && S_ISLNK(file.st_mode);
}

/// The mount that the file is looked at through; nothing if the kernel does not tell (before Linux 5.8).
std::optional<std::uint64_t> mount_of(int fd) {
  struct statx file {};
  if (::statx(fd, "", AT_EMPTY_PATH, STATX_MNT_ID, &file) != 0 || (file.stx_mask & STATX_MNT_ID) == 0)
    return std::nullopt;
  return file.stx_mnt_id;
}

bool is_in_procfs(int fd) {
  struct statfs file {};
  return ::fstatfs(fd, &file) == 0 && file.f_type == PROC_SUPER_MAGIC;
}

bool has_component(std::string_view path, std::string_view name) {
  for (std::size_t at = path.find(name); at != std::string_view::npos; at = path.find(name, at + 1)) {
    const std::size_t end = at + name.size();
    if (at > 0 && path[at - 1] == '/' && (end == path.size() || path[end] == '/')) return true;
  }
  return false;
}

/// Whether an absolute path has no `.`, no `..` and no slash too many: without links on the way it is its own canonical
/// one.
bool is_plain(std::string_view path) {
  if (path.size() < 2) return false;
  for (std::size_t at = 0; at < path.size();) {
    const std::size_t end = std::min(path.find('/', at + 1), path.size());
    const std::string_view name = path.substr(at + 1, end - at - 1);
    if (name.empty() || name == "." || name == "..") return false;
    at = end;
  }
  return true;
}

/// The last component, and how the text ends.
struct Ending {
  std::size_t name;  ///< where the last component begins
  std::size_t end;   ///< and ends
  bool slash;        ///< whether slashes follow it
};

Ending ending_of(std::string_view text) {
  const std::size_t last = text.find_last_not_of('/');
  if (last == std::string_view::npos) return {text.size(), text.size(), true};
  const std::size_t slash = text.rfind('/', last);
  return {slash == std::string_view::npos ? 0 : slash + 1, last + 1, last + 1 < text.size()};
}

}  // namespace

/// One question, asked of one root.
class PathResolver::Walk {
 public:
  Walk(const PathResolver& resolver, const Task& task, const PathQuestion& question)
      : resolver_(resolver), task_(task), question_(question), resolve_(question.resolve) {}

  /// The first link that was met on the way, by its path; empty if that was not looked for.
  [[nodiscard]] const std::string& met_link() const { return met_link_; }

  PathAnswer run() {
    if (question_.text.size() >= PATH_MAX) return failed(ENAMETOOLONG);
    if (!find_root()) return failed(EACCES);

    std::string text = question_.text;
    const bool is_bound = asks(bound_to_folder);
    if (asks(RESOLVE_BENEATH) && asks(RESOLVE_IN_ROOT)) return failed(EINVAL);
    if (asks(RESOLVE_BENEATH) && text.front() == '/') return failed(EXDEV);
    if (text.front() != '/' || is_bound) {
      PathAnswer folder = resolver_.descriptor(task_, question_.dirfd);
      if (folder.error != 0) return folder;
      if (folder.resolved.path.front() != '/') return failed(ENOTDIR);
      std::optional<std::string> base = within_root(folder.resolved.path);
      if (!base && may_start_outside()) {
        start_outside();
        base = within_root(folder.resolved.path);
      }
      if (!base || !is_reached_by(*base)) return failed(EACCES);
      if (is_bound || below_descriptor_ || asks(RESOLVE_NO_XDEV)) {
        base_ = *base;
      } else {
        text.insert(0, *base + '/');
      }
    }
    std::string_view suffix;
    bool follows_last = question_.follows_last;
    if (question_.in_folder) {
      const Ending ending = ending_of(text);
      const std::string_view name = std::string_view(text).substr(ending.name, ending.end - ending.name);
      if (name == "." || name == "..") {
        suffix = "/.";
      } else if (ending.slash && !name.empty()) {
        suffix = "/";
        text.resize(ending.end);
      }
    } else if (text.back() == '/') {
      suffix = "/";
    }
    std::optional<AssumedCredentials> credentials;
    if (resolver_.lookups_differ_ && !credentials.emplace(task_.tid).assumed()) return failed(EACCES);
    std::optional<PathAnswer> quick = below_descriptor_ ? std::nullopt : quickly(text, follows_last);
    PathAnswer answer = quick ? std::move(*quick) : slowly(text, follows_last);
    if (below_descriptor_ && answer.error == EXDEV) answer.error = EACCES;
    if (answer.error != 0 || answer.own_pipe) return answer;
    answer.for_kernel = answer.resolved.path;
    if (below_descriptor_) {
      answer.below_descriptor = true;
      answer.for_kernel.erase(0, base_.size() + 1);
      if (answer.for_kernel.empty()) answer.for_kernel = ".";
    }
    if (answer.resolved.descriptor) return answer;
    if (answer.for_kernel != "/") answer.for_kernel += suffix;
    if (answer.for_kernel.size() >= PATH_MAX) return failed(ENAMETOOLONG);
    // As the kernel names it: by the mounts that the tracee has, which are like ours where no rule allows it to mount.
    if (!root_path_.empty())
      answer.resolved.path = answer.resolved.path == "/" ? root_path_ : root_path_ + answer.resolved.path;
    return answer;
  }

 private:
  /// Whether openat2 is told any of these.
  [[nodiscard]] bool asks(std::uint64_t resolve) const { return (resolve_ & resolve) != 0; }

  /// The root that the tracee has. False if it is dying.
  bool find_root() {
    if (!resolver_.lookups_differ_) return true;
    other_root_ = open_path(AT_FDCWD, proc("root"), O_DIRECTORY, 0);
    root_ = other_root_.get();
    const std::optional<std::string> root = other_root_ ? path_of(root_) : std::nullopt;
    if (root && *root != "/") root_path_ = *root;
    return root.has_value();
  }

  /// Whether what the tracee's root is called here is where it is for the tracee.
  [[nodiscard]] bool has_our_mounts() const {
    const std::optional<std::string> ours = link_text(AT_FDCWD, "/proc/self/ns/mnt");
    return ours && link_text(AT_FDCWD, proc("ns/mnt").c_str()) == ours;
  }

  static PathAnswer failed(int error) { return {{}, {}, {}, error, false}; }
  static PathAnswer failed_by_kernel(int error) { return failed(error == EACCES ? policy::kernels_eacces : error); }
  static PathAnswer found(std::string path, bool magic = false) {
    if (path.empty()) path = "/";
    return {{.path = std::move(path), .magic = magic, .descriptor = false}, {}, {}, 0, false};
  }

  [[nodiscard]] std::string proc(std::string_view name) const { return fmt::format("/proc/{}/{}", task_.tid, name); }

  /// Whether the folder, outside of the tracee's root, is one that it has kept open and only itself can replace: below
  /// it, a path is found as from here, as long as it stays there.
  [[nodiscard]] bool may_start_outside() const {
    return question_.dirfd != AT_FDCWD && !asks(bound_to_folder) && has_our_mounts() &&
           resolver_.holds_alone_(task_.tid);
  }

  /// From here on the walk is one in our own root, which must not leave the folder where it begins.
  void start_outside() {
    below_descriptor_ = true;
    root_ = resolver_.own_root_.get();
    root_path_.clear();
    resolve_ |= RESOLVE_BENEATH;
  }

  /// The path in the tracee's root of one in ours; empty for the root itself, nothing if it lies outside.
  [[nodiscard]] std::optional<std::string> within_root(std::string_view path) const {
    if (path == "/" && root_path_.empty()) return std::string();
    if (!path.starts_with(root_path_)) return std::nullopt;
    path.remove_prefix(root_path_.size());
    if (!path.empty() && path.front() != '/') return std::nullopt;
    return std::string(path);
  }

  /// Whether the folder that the path is relative to is found by its path. It need not be where the tracee has another
  /// root or other mounts than when it was opened.
  [[nodiscard]] bool is_reached_by(const std::string& path) const {
    if (!resolver_.lookups_differ_) return true;
    const std::string link = question_.dirfd == AT_FDCWD ? "cwd" : fmt::format("fd/{}", question_.dirfd);
    const OwnedFd meant = open_path(AT_FDCWD, proc(link), 0, 0);
    const OwnedFd found = open_path(root_, path.empty() ? "/" : path, O_NOFOLLOW, in_root | RESOLVE_NO_SYMLINKS);
    return meant && found && same_file(meant.get(), found.get());
  }

  /// The path in the tracee's root of what `fd` is open on; nothing if it has none.
  [[nodiscard]] std::optional<std::string> canonical(int fd) const {
    const std::optional<std::string> ours = path_of(fd);
    if (!ours || ours->front() != '/') return std::nullopt;
    std::optional<std::string> path = within_root(*ours);
    if (!path || !path->ends_with(" (deleted)")) return path;
    // A file may be named so. One that is deleted is not found by that name.
    const OwnedFd again = open_path(root_, *path, O_NOFOLLOW, in_root | RESOLVE_NO_SYMLINKS);
    if (!again || !same_file(fd, again.get())) return std::nullopt;
    return path;
  }

  /// What is open there was found, and has no path in the tracee's root: it is gone by now, or lies elsewhere.
  static PathAnswer without_path(int fd) {
    const std::optional<std::string> ours = path_of(fd);
    return failed(ours && ours->ends_with(" (deleted)") ? ENOENT : EACCES);
  }

  /// /proc/self is a link whose text the kernel makes for whoever reads it: who comes by it has come to the wrong
  /// place.
  [[nodiscard]] bool led_to_us(std::string_view path) const { return has_component(path, resolver_.own_pid_); }

  /// In one call of the kernel's, where that is certain to find what it would find for the tracee.
  std::optional<PathAnswer> quickly(const std::string& text, bool follows_last) {
    constexpr std::uint64_t passed_on = RESOLVE_NO_SYMLINKS;
    if ((question_.resolve & ~(passed_on | RESOLVE_NO_MAGICLINKS | RESOLVE_CACHED)) != 0) return std::nullopt;
    const std::uint64_t resolve = in_root | (question_.resolve & passed_on);
    // Most often no link is met, and the kernel need not be asked what the file is called.
    const bool plain = is_plain(text) && !led_to_us(text);
    const bool knows_link = !plain || resolver_.links_.meets(text);
    if (question_.may_assume && !knows_link) {
      PathAnswer answer = found(text);
      answer.assumed = true;
      return answer;
    }
    if (plain) {
      if (open_path(root_, text, follows_last ? 0 : O_NOFOLLOW, resolve | RESOLVE_NO_SYMLINKS)) return found(text);
      if (errno == ENOENT && !question_.may_be_absent) return failed(ENOENT);
      if (errno == ELOOP && !knows_link) look_for_link(text);
    }
    OwnedFd file = open_path(root_, text, follows_last ? 0 : O_NOFOLLOW, resolve);
    if (file) {
      std::optional<std::string> path = canonical(file.get());
      if (!path) return without_path(file.get());
      if (led_to_us(*path)) return std::nullopt;
      return found(std::move(*path));
    }
    if (errno != ENOENT) return std::nullopt;
    const Ending ending = ending_of(text);
    const std::string name = text.substr(ending.name, ending.end - ending.name);
    const OwnedFd folder = open_path(root_, text.substr(0, ending.name), O_DIRECTORY, resolve);
    if (!folder || name.empty() || name == "..") return std::nullopt;
    const std::optional<std::string> path = canonical(folder.get());
    if (!path) return without_path(folder.get());
    if (led_to_us(*path)) return std::nullopt;
    file = open_path(folder.get(), name, O_NOFOLLOW, 0);
    if (file || errno != ENOENT) return std::nullopt;  // a link to nowhere
    if (!question_.may_be_absent) return failed(ENOENT);
    return found(*path + '/' + name);
  }

  void look_for_link(const std::string& text) {
    for (std::size_t end = 0; end < text.size();) {
      end = std::min(text.find('/', end + 1), text.size());
      const std::string path = text.substr(0, end);
      if (link_text(root_, path.c_str() + 1)) met_link_ = path;
      if (!met_link_.empty() || errno != EINVAL) return;  // else it is no link
    }
  }

  /// Component by component.
  PathAnswer slowly(const std::string& text, bool follows_last) {
    std::vector<std::string> todo;  // the next one last
    push(todo, text);
    bool must_be_folder = text.back() == '/';
    std::string done = base_;
    root_is_set_ = text.front() == '/' || asks(RESOLVE_IN_ROOT);
    if (asks(RESOLVE_NO_XDEV)) {
      mount_ = mount_at(done);
      if (!mount_) return failed(EXDEV);
    }
    int links = 0;
    bool magic = false;
    while (!todo.empty()) {
      const std::string name = std::move(todo.back());
      todo.pop_back();
      if (name == "." || name == "..") {
        // As in any other name, the folder that it is looked for in must be one, and let itself be searched.
        const OwnedFd folder = open_path(root_, done + "/.", O_DIRECTORY, in_root | RESOLVE_NO_SYMLINKS);
        if (!folder) return failed_by_kernel(errno);
        if (name == ".") continue;
        root_is_set_ = true;
        if (asks(bound_to_folder) && done == base_) {
          if (asks(RESOLVE_BENEATH)) return failed(EXDEV);
          continue;
        }
        if (done.empty()) continue;
        done.resize(done.rfind('/'));
        if (mount_ && mount_at(done) != mount_) return failed(EXDEV);
        continue;
      }
      const bool is_last = todo.empty();
      std::string path = done;
      path.append("/").append(name);
      const OwnedFd file = open_path(root_, path, O_NOFOLLOW, in_root | RESOLVE_NO_SYMLINKS);
      if (!file) {
        if (errno == ENOENT && is_last && question_.may_be_absent) return found(path, magic);
        return failed_by_kernel(errno);
      }
      if (!is_link(file.get()) || (is_last && !follows_last && !must_be_folder)) {
        if (mount_ && mount_of(file.get()) != mount_) return failed(EXDEV);
        if ((!is_last || must_be_folder) && !is_directory(file.get())) return failed(ENOTDIR);
        done = path;
        continue;
      }
      if (asks(RESOLVE_NO_SYMLINKS) || ++links > most_links) return failed(ELOOP);
      if (is_in_procfs(file.get())) {
        const std::optional<std::string> target = proc_link(path, file.get(), magic);
        if (!target) {
          const int error = errno;
          if (!is_last || must_be_folder) return failed(error);
          // Whatever else the process puts there meanwhile, it holds that too.
          if (question_.only_looks && has_no_path_ && is_own(path))
            return {{.path = path, .magic = true, .descriptor = true}, {}, {}, 0, false};
          const std::optional<int> number = own_descriptor(path);
          if (!number || !is_pipe(*number)) return failed(error);
          PathAnswer pipe = resolver_.descriptor(task_, *number);
          pipe.resolved.magic = true;
          pipe.own_pipe = number;
          return pipe;
        }
        if (target->front() == '/' && !start_again(done)) return failed(EXDEV);
        push(todo, *target);
        continue;
      }
      const std::optional<std::string> target = link_text(file.get(), "");
      if (!target) return failed_by_kernel(errno);
      if (target->empty()) return failed(ENOENT);
      if (target->front() == '/' && !start_again(done)) return failed(EXDEV);
      if (is_last && target->back() == '/') must_be_folder = true;
      push(todo, *target);
    }
    return found(std::move(done), magic);
  }

  /// A link says where to go on from the root. False if it may not.
  [[nodiscard]] bool start_again(std::string& done) const {
    // Under RESOLVE_NO_XDEV the kernel goes nowhere from a root that it has not looked for yet (nd_jump_root).
    if (asks(RESOLVE_BENEATH) || (mount_ && !root_is_set_)) return false;
    done = asks(RESOLVE_IN_ROOT) ? base_ : std::string();
    return !mount_ || mount_at(done) == mount_;
  }

  /// The mount of a folder whose path has no links.
  [[nodiscard]] std::optional<std::uint64_t> mount_at(const std::string& path) const {
    const OwnedFd folder = open_path(root_, path + "/.", O_DIRECTORY, in_root | RESOLVE_NO_SYMLINKS);
    return folder ? mount_of(folder.get()) : std::nullopt;
  }

  static void push(std::vector<std::string>& todo, std::string_view text) {
    std::vector<std::string> parts;
    while (!text.empty()) {
      const std::size_t end = std::min(text.find('/'), text.size());
      if (end > 0) parts.emplace_back(text.substr(0, end));
      text.remove_prefix(std::min(end + 1, text.size()));
    }
    todo.insert(todo.end(), std::make_move_iterator(parts.rbegin()), std::make_move_iterator(parts.rend()));
  }

  /// Where a link of procfs leads the tracee. Nothing, with errno set, where that is no place that has a path, or not
  /// for it to know.
  std::optional<std::string> proc_link(const std::string& path, int link, bool& magic) {
    has_no_path_ = false;
    const std::string name = path.substr(path.rfind('/') + 1);
    const std::string folder_path = path.substr(0, path.size() - name.size());
    const OwnedFd folder = open_path(root_, folder_path, O_DIRECTORY, in_root | RESOLVE_NO_SYMLINKS);
    if (!folder) return std::nullopt;
    std::optional<std::string> text = link_text(link, "");
    if (!text) return std::nullopt;
    if (name == "self" || name == "thread-self") {
      // The numbers of this procfs are ours only if it calls us by our own.
      if (text->substr(0, text->find('/')) != resolver_.own_pid_) {
        errno = EACCES;
        return std::nullopt;
      }
      return name == "self" ? fmt::format("{}", task_.tgid) : fmt::format("{}/task/{}", task_.tgid, task_.tid);
    }
    const OwnedFd followed = open_path(folder.get(), name, 0, RESOLVE_NO_MAGICLINKS);
    if (followed || errno != ELOOP) return text;  // a plain link: mounts, net
    if (asks(RESOLVE_NO_MAGICLINKS)) {
      errno = ELOOP;
      return std::nullopt;
    }
    if (below_descriptor_) {
      has_no_path_ = true;
      errno = EACCES;
      return std::nullopt;
    }
    if (asks(bound_to_folder | RESOLVE_NO_XDEV)) {  // the kernel follows none either, but within the mount
      errno = EXDEV;
      return std::nullopt;
    }
    if (!belongs_to_target(folder.get())) {
      errno = EACCES;
      return std::nullopt;
    }
    const OwnedFd object(::openat(folder.get(), name.c_str(), O_PATH | O_CLOEXEC));
    if (!object) return std::nullopt;
    std::optional<std::string> target = canonical(object.get());
    if (!target) {
      has_no_path_ = true;
      errno = EACCES;
      return std::nullopt;
    }
    // What is found there now may be another file, or the one that is meant be out of reach by that path.
    const OwnedFd again = open_path(root_, target->empty() ? "/" : *target, O_NOFOLLOW, in_root | RESOLVE_NO_SYMLINKS);
    if (!again) return std::nullopt;
    if (!same_file(object.get(), again.get())) {
      errno = ENOENT;
      return std::nullopt;
    }
    magic = true;
    return target->empty() ? "/" : std::move(target);
  }

  /// Whether the path leads into the asking process's own folder of /proc.
  [[nodiscard]] bool is_own(std::string_view path) const {
    return path.starts_with(fmt::format("/proc/{}/", task_.tgid));
  }

  /// The number of the descriptor of the asking process that a path in its own folder of /proc names.
  [[nodiscard]] std::optional<int> own_descriptor(std::string_view path) const {
    for (const std::string& folder :
         {fmt::format("/proc/{}/fd/", task_.tgid), fmt::format("/proc/{}/task/{}/fd/", task_.tgid, task_.tid)}) {
      if (!path.starts_with(folder)) continue;
      const std::string_view digits = path.substr(folder.size());
      int number = 0;
      const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
      if (error == std::errc{} && end == digits.data() + digits.size()) return number;
    }
    return std::nullopt;
  }

  [[nodiscard]] bool is_pipe(int number) const {
    struct stat file {};
    return ::stat(proc(fmt::format("fd/{}", number)).c_str(), &file) == 0 && S_ISFIFO(file.st_mode);
  }

  /// Whether the folder of a magic link (/proc/PID, /proc/PID/fd, /proc/PID/task/TID/ns) is of a process of the
  /// target's: that of another one may be open to the supervisor alone.
  [[nodiscard]] bool belongs_to_target(int folder) const {
    constexpr ino_t procfs_root = 1;
    OwnedFd process(::openat(folder, ".", O_PATH | O_CLOEXEC));
    while (true) {
      OwnedFd above(::openat(process.get(), "..", O_PATH | O_CLOEXEC));
      struct stat status {};
      if (!above || ::fstat(above.get(), &status) != 0 || !is_in_procfs(above.get())) return false;
      if (status.st_ino != procfs_root) {
        process = std::move(above);
        continue;
      }
      const std::optional<std::string> path = path_of(process.get());
      // The numbers of this procfs are ours only if it calls us by our own.
      if (!path || link_text(above.get(), "self") != resolver_.own_pid_) return false;
      const std::string_view name = std::string_view(*path).substr(path->rfind('/') + 1);
      pid_t pid = 0;
      const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), pid);
      return error == std::errc{} && end == name.data() + name.size() && resolver_.is_target_(pid);
    }
  }

  const PathResolver& resolver_;
  const Task& task_;
  const PathQuestion& question_;
  std::uint64_t resolve_;  ///< PathQuestion::resolve, and what is asked for besides
  bool below_descriptor_ = false;
  OwnedFd other_root_;
  int root_ = resolver_.own_root_.get();
  std::string root_path_;               ///< of the tracee's root in ours; empty if they are the same
  std::string base_;                    ///< the folder where the walk begins; empty for the root
  bool root_is_set_ = false;            ///< whether the kernel knows it by now
  std::optional<std::uint64_t> mount_;  ///< the one that must not be left, under RESOLVE_NO_XDEV
  std::string met_link_;
  bool has_no_path_ = false;  ///< whether what proc_link() came to last has none
};

PathResolver::PathResolver(AsksOfTask is_target, AsksOfTask holds_alone)
    : is_target_(std::move(is_target)),
      holds_alone_(std::move(holds_alone)),
      own_root_(open_path(AT_FDCWD, "/", O_DIRECTORY, 0)),
      own_pid_(std::to_string(::getpid())) {}

PathAnswer PathResolver::resolve(const Task& task, const PathQuestion& question) {
  Walk walk(*this, task, question);
  PathAnswer answer = walk.run();
  if (!walk.met_link().empty()) links_.add(walk.met_link());
  return answer;
}

PathAnswer PathResolver::descriptor(const Task& task, int fd) const {
  const std::string link =
      fd == AT_FDCWD ? fmt::format("/proc/{}/cwd", task.tid) : fmt::format("/proc/{}/fd/{}", task.tid, fd);
  const std::optional<std::string> text = link_text(AT_FDCWD, link.c_str());
  if (!text) return {{}, {}, {}, errno == ENOENT ? EBADF : errno, false};
  return {{.path = *text, .magic = false, .descriptor = true}, {}, {}, 0, false};
}

PathAnswer PathResolver::program(const Task& task) {
  std::optional<std::string> program = link_text(AT_FDCWD, fmt::format("/proc/{}/exe", task.tid).c_str());
  return program ? file(std::move(*program)) : PathAnswer{{}, {}, {}, EACCES, false};
}

PathAnswer PathResolver::file(std::string name) {
  return {{.path = std::move(name), .magic = false, .descriptor = false}, {}, {}, 0, false};
}

}  // namespace callgate::tracer
