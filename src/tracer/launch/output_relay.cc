#include "tracer/launch/output_relay.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/eventfd.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <climits>

#include "base/error.h"

namespace callgate::tracer {
namespace {

bool is_same_file(int one, int other) {
  struct stat a {};
  struct stat b {};
  return ::fstat(one, &a) == 0 && ::fstat(other, &b) == 0 && a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

bool is_open(int fd) {
  return ::fcntl(fd, F_GETFD) >= 0;
}

}  // namespace

OutputRelay::OutputRelay(std::uint64_t most) : most_(most), wake_(::eventfd(0, EFD_CLOEXEC)) {
  if (!wake_) throw system_error("cannot make an event descriptor", errno);
  is_one_pipe_ = is_same_file(STDOUT_FILENO, STDERR_FILENO);
  if (is_open(STDOUT_FILENO)) make_pipe(STDOUT_FILENO);
  if (is_open(STDERR_FILENO) && !is_one_pipe_) make_pipe(STDERR_FILENO);
}

OutputRelay::~OutputRelay() {
  finish(true);
}

void OutputRelay::make_pipe(int fd) {
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) throw system_error("cannot make a pipe for the program's output", errno);
  Stream& stream = streams_.at(fd == STDOUT_FILENO ? 0 : 1);
  stream.to = fd;
  stream.read_end.reset(ends[0]);
  stream.write_end.reset(ends[1]);
  ::fcntl(ends[0], F_SETFL, O_NONBLOCK);
}

bool OutputRelay::enter() const {
  for (const Stream& stream : streams_) {
    if (stream.to >= 0 && ::dup2(stream.write_end.get(), stream.to) < 0) return false;
  }
  return !is_one_pipe_ || ::dup2(STDOUT_FILENO, STDERR_FILENO) >= 0;
}

void OutputRelay::start() {
  for (Stream& stream : streams_) stream.write_end.reset();
  // Signals are for the thread that traces.
  sigset_t all;
  sigset_t before;
  sigfillset(&all);
  ::pthread_sigmask(SIG_SETMASK, &all, &before);
  thread_ = std::thread([this] { run(); });
  ::pthread_sigmask(SIG_SETMASK, &before, nullptr);
}

void OutputRelay::finish(bool hurry) {
  if (!thread_.joinable()) return;
  ending_ = hurry ? Ending::hurried : Ending::thorough;
  constexpr std::uint64_t one = 1;
  static_cast<void>(::write(wake_.get(), &one, sizeof one));  // it has room for as many as will ever come
  thread_.join();
}

void OutputRelay::run() {
  const auto is_over = [this] { return ending_.load() != Ending::none; };
  while (!overflowed_) {
    std::array<pollfd, 3> wanted{};
    for (std::size_t i = 0; i < streams_.size(); ++i) wanted.at(i) = {streams_.at(i).read_end.get(), POLLIN, 0};
    const bool last = is_over();  // then all that will come is there
    wanted[2] = {last ? -1 : wake_.get(), POLLIN, 0};
    if (::poll(wanted.data(), wanted.size(), last ? 0 : -1) < 0) return;
    bool passed = false;
    for (std::size_t i = 0; i < streams_.size() && !overflowed_; ++i) {
      if (wanted.at(i).revents == 0) continue;
      passed = true;
      if (!pass_on(streams_.at(i))) streams_.at(i).read_end.reset();
    }
    if (last && !passed) return;
  }
  // The pipes stay open: who writes on waits, until it is killed.
}

bool OutputRelay::pass_on(Stream& stream) {
  std::array<char, 65536> buffer;  // NOLINT(cppcoreguidelines-pro-type-member-init): filled by the call
  const ssize_t size = ::read(stream.read_end.get(), buffer.data(), buffer.size());
  if (size < 0) return errno == EAGAIN || errno == EINTR;
  if (size == 0) return false;
  const std::uint64_t before = count_.fetch_add(static_cast<std::uint64_t>(size));
  const std::uint64_t room = most_ - std::min(before, most_);
  const bool written = write_all(stream.to, buffer.data(), std::min(room, static_cast<std::uint64_t>(size)));
  if (static_cast<std::uint64_t>(size) > room) overflowed_ = true;
  return written;
}

bool OutputRelay::write_all(int to, const char* bytes, std::size_t size) {
  while (size > 0) {
    std::array<pollfd, 2> wanted = {pollfd{to, POLLOUT, 0}, pollfd{wake_.get(), POLLIN, 0}};
    const Ending ending = ending_.load();
    if (ending != Ending::none) wanted[1].fd = -1;
    const int ready = ::poll(wanted.data(), wanted.size(), ending == Ending::hurried ? 0 : -1);
    if (ready == 0) return false;  // nobody reads, and nobody is to wait for that
    if (wanted[0].revents == 0) continue;
    // So much a pipe takes at once where poll has found room.
    const ssize_t written = ::write(to, bytes, std::min<std::size_t>(size, PIPE_BUF));
    if (written < 0 && errno != EINTR && errno != EAGAIN) return false;
    if (written < 0) continue;
    bytes += written;
    size -= static_cast<std::size_t>(written);
  }
  return true;
}

}  // namespace callgate::tracer
