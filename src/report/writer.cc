#include "report/writer.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <utility>

namespace callgate::report {
namespace {

OwnedFd open_file(const std::string& path, bool append) {
  const int how = O_WRONLY | O_CREAT | O_CLOEXEC | (append ? O_APPEND : O_TRUNC);
  OwnedFd fd(::open(path.c_str(), how, 0666));
  if (!fd) throw system_error(path, errno);
  return fd;
}

}  // namespace

WriteError::WriteError(const std::string& what, int error_number)
    : Error(system_error(what, error_number)), error_number_(error_number) {}

Writer::Writer(int fd, std::string name) : fd_(fd), name_(std::move(name)) {}

Writer::Writer(OwnedFd fd, std::string name, pid_t command)
    : owned_(std::move(fd)), fd_(owned_.get()), name_(std::move(name)), command_(command) {}

Writer Writer::file(const std::string& path, bool append) {
  return {open_file(path, append), path, 0};
}

Writer Writer::command(const std::string& command) {
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) throw system_error(command, errno);
  const OwnedFd read_end(ends[0]);
  OwnedFd write_end(ends[1]);

  // The command dies of a closed pipe as any other, even where we ignore that signal.
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  sigset_t defaults;
  sigemptyset(&defaults);
  sigaddset(&defaults, SIGPIPE);
  posix_spawnattr_setsigdefault(&attributes, &defaults);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, read_end.get(), STDIN_FILENO);

  std::string shell = "sh";
  std::string option = "-c";
  std::string text = command;
  const std::array<char*, 4> arguments = {shell.data(), option.data(), text.data(), nullptr};
  pid_t pid = 0;
  const int error = posix_spawn(&pid, "/bin/sh", &actions, &attributes, arguments.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  if (error != 0) throw system_error(command, error);
  return {std::move(write_end), command, pid};
}

Writer::Writer(Writer&& other) noexcept
    : owned_(std::move(other.owned_)),
      fd_(std::exchange(other.fd_, -1)),
      name_(std::move(other.name_)),
      command_(std::exchange(other.command_, 0)),
      meanwhile_(std::move(other.meanwhile_)),
      is_socket_(other.is_socket_) {}

Writer::~Writer() {
  try {
    close();
  } catch (const Error&) {
    // Who wants to know calls close().
  }
}

void Writer::wait_with(std::function<void()> meanwhile) {
  meanwhile_ = std::move(meanwhile);
  struct stat file {};
  if (::fstat(fd_, &file) != 0) return;
  is_socket_ = S_ISSOCK(file.st_mode);
  if (!S_ISFIFO(file.st_mode) && !S_ISCHR(file.st_mode)) return;
  // O_NONBLOCK belongs to the open file, which others share: one of our own.
  const std::string path = fmt::format("/proc/self/fd/{}", fd_);
  OwnedFd own(::open(path.c_str(), O_WRONLY | O_APPEND | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
  if (!own) return;
  owned_ = std::move(own);
  fd_ = owned_.get();
}

void Writer::write(std::string_view bytes) {
  while (!bytes.empty()) {
    const bool is_sent = is_socket_ && meanwhile_;
    const ssize_t written =
        is_sent ? ::send(fd_, bytes.data(), bytes.size(), MSG_DONTWAIT) : ::write(fd_, bytes.data(), bytes.size());
    if (written >= 0) {
      bytes.remove_prefix(static_cast<std::size_t>(written));
    } else if (errno == EAGAIN) {
      // Somebody who shares the terminal has made it non-blocking, or we have.
      constexpr int pause_ms = 20;
      pollfd room{.fd = fd_, .events = POLLOUT, .revents = 0};
      ::poll(&room, 1, meanwhile_ ? pause_ms : -1);
      if (meanwhile_) meanwhile_();
    } else if (errno != EINTR) {
      throw WriteError(name_, errno);
    }
  }
}

void Writer::close() {
  const int fd = owned_.release();
  const int error = fd >= 0 && ::close(fd) != 0 ? errno : 0;
  if (const pid_t command = std::exchange(command_, 0); command != 0) {
    // Whoever waits for any child may have met it before; then there is nothing to wait for.
    while (::waitpid(command, nullptr, 0) < 0 && errno == EINTR) continue;
  }
  if (error != 0) throw WriteError(name_, error);
}

bool Writer::is_terminal() const {
  return ::isatty(fd_) == 1;
}

Output::Output(Writer shared) : shared_(true) {
  writers_.emplace(0, std::move(shared));
}

Output::Output(std::string prefix, bool append) : shared_(false), prefix_(std::move(prefix)), append_(append) {}

Output Output::per_thread(std::string prefix, bool append) {
  return {std::move(prefix), append};
}

void Output::started(pid_t tid) {
  if (!shared_) static_cast<void>(of(tid));
}

Writer& Output::of(pid_t tid) {
  if (shared_) return writers_.begin()->second;
  const auto found = writers_.find(tid);
  if (found != writers_.end()) return found->second;
  return writers_.emplace(tid, Writer::file(prefix_ + '.' + std::to_string(tid), append_)).first->second;
}

void Output::ended(pid_t tid) {
  if (shared_) return;
  const auto found = writers_.find(tid);
  if (found == writers_.end()) return;
  auto node = writers_.extract(found);
  node.mapped().close();
}

void Output::close() {
  for (auto& [tid, writer] : writers_) writer.close();
}

}  // namespace callgate::report
