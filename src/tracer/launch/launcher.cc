#include "tracer/launch/launcher.h"

#include <linux/close_range.h>
#include <linux/seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <vector>

#include "base/error.h"
#include "tracer/launch/capabilities.h"
#include "tracer/launch/landlock.h"
#include "tracer/launch/resource_limits.h"

namespace callgate::tracer {
namespace {

/// Blocks every signal as long as it lives.
class BlockedSignals {
 public:
  BlockedSignals() {
    sigset_t all;
    sigfillset(&all);
    ::sigprocmask(SIG_SETMASK, &all, &before_);
  }
  BlockedSignals(const BlockedSignals&) = delete;
  BlockedSignals& operator=(const BlockedSignals&) = delete;
  ~BlockedSignals() { ::sigprocmask(SIG_SETMASK, &before_, nullptr); }

 private:
  sigset_t before_{};
};

std::vector<char*> pointers(const std::vector<std::string>& strings) {
  std::vector<char*> result;
  result.reserve(strings.size() + 1);
  for (const std::string& string : strings) result.push_back(const_cast<char*>(string.c_str()));
  result.push_back(nullptr);
  return result;
}

/// A message of one byte that carries one descriptor.
class DescriptorMessage {
 public:
  DescriptorMessage() {
    message_.msg_iov = &vector_;
    message_.msg_iovlen = 1;
    message_.msg_control = control_.data();
    message_.msg_controllen = control_.size();
  }
  DescriptorMessage(const DescriptorMessage&) = delete;
  DescriptorMessage& operator=(const DescriptorMessage&) = delete;
  ~DescriptorMessage() = default;

  [[nodiscard]] msghdr* get() { return &message_; }

 private:
  char byte_ = 0;
  iovec vector_{&byte_, 1};
  alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int))> control_{};
  msghdr message_{};
};

bool send_descriptor(int socket, int fd) {
  DescriptorMessage message;
  cmsghdr* header = CMSG_FIRSTHDR(message.get());
  header->cmsg_level = SOL_SOCKET;
  header->cmsg_type = SCM_RIGHTS;
  header->cmsg_len = CMSG_LEN(sizeof fd);
  std::memcpy(CMSG_DATA(header), &fd, sizeof fd);
  return ::sendmsg(socket, message.get(), MSG_NOSIGNAL) == 1;
}

}  // namespace

SignalState::SignalState() {
  ::sigprocmask(SIG_SETMASK, nullptr, &mask_);
  for (int signal = 1; signal < NSIG; ++signal) {
    ::sigaction(signal, nullptr, &actions_.at(static_cast<std::size_t>(signal)));
  }
}

void SignalState::restore() const {
  for (int signal = 1; signal < NSIG; ++signal) {
    ::sigaction(signal, &actions_[static_cast<std::size_t>(signal)],
                nullptr);  // the C library's own are refused: right
  }
  ::sigprocmask(SIG_SETMASK, &mask_, nullptr);
}

void Launch::Unmap::operator()(Failure* failure) const {
  ::munmap(failure, sizeof *failure);
}

/// Everything that the child needs, made before the fork: after it, only async-signal-safe calls are made.
struct Launch::Prepared {
  const char* path;
  char* const* argv;
  char* const* envp;
  const char* cwd;
  const SignalState& signals;
  const OutputRelay* output;  ///< or null
  bool new_session;
  bool no_new_privs;
  int ruleset;  ///< of the Landlock domain, or -1
  bool isolated;
  bool limited;
  bool closes_descriptors;
  const sock_fprog* listened_filter;  ///< or null
  std::span<const sock_fprog> filters;
  int gate;
  Failure* failure;
};

void Launch::run_child(const Prepared& prepared) {
  char byte = 0;
  ssize_t count = 0;
  do {
    count = ::read(prepared.gate, &byte, 1);
  } while (count < 0 && errno == EINTR);
  if (count != 1) ::_exit(static_cast<int>(ExitStatus::failed));  // the parent is gone

  const auto fail = [&prepared](Step step) {
    *prepared.failure = {step, errno};
    ::_exit(static_cast<int>(ExitStatus::cannot_execute));
  };
  prepared.signals.restore();
  if (prepared.output != nullptr && !prepared.output->enter()) fail(Step::output);
  if (prepared.new_session && ::setsid() < 0) fail(Step::session);
  if (*prepared.cwd != '\0' && ::chdir(prepared.cwd) != 0) fail(Step::directory);
  if (prepared.no_new_privs && ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) fail(Step::no_new_privs);
  if (prepared.ruleset >= 0 && !enter_domain(prepared.ruleset)) fail(Step::domain);
  if ((prepared.isolated || prepared.limited) && !drop_capabilities(prepared.isolated, prepared.limited))
    fail(Step::capabilities);
  // Closed by execve itself, not before: the launcher still needs its own.
  constexpr unsigned first_closed = 3;
  if (prepared.closes_descriptors && ::syscall(SYS_close_range, first_closed, ~0U, CLOSE_RANGE_CLOEXEC) != 0)
    fail(Step::descriptors);
  if (prepared.listened_filter != nullptr) {
    const auto listener = static_cast<int>(
        ::syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_NEW_LISTENER, prepared.listened_filter));
    if (listener < 0 || !send_descriptor(prepared.gate, listener)) fail(Step::listener);
  }
  for (const sock_fprog& filter : prepared.filters) {
    if (::syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &filter) != 0) fail(Step::filter);
  }
  ::execve(prepared.path, prepared.argv, prepared.envp);
  fail(Step::execute);
  ::_exit(static_cast<int>(ExitStatus::cannot_execute));
}

Launch::Launch(const Command& command, const SignalState& signals, const Restrictions& restrictions)
    : path_(command.path), cwd_(command.cwd) {
  void* page = ::mmap(nullptr, sizeof(Failure), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  if (page == MAP_FAILED) throw system_error("cannot share memory with the program to be started", errno);
  failure_.reset(static_cast<Failure*>(page));

  std::array<int, 2> ends{};
  // Not a pipe: writing to a dead child must not raise SIGPIPE.
  if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) {
    throw system_error("cannot make a pair of sockets", errno);
  }
  const OwnedFd read_end(ends[0]);
  gate_.reset(ends[1]);

  const std::vector<char*> argv = pointers(command.argv);
  const std::vector<char*> envp = pointers(command.envp);
  std::vector<sock_fprog> programs;
  for (const policy::BpfProgram& filter : restrictions.filters) {
    programs.push_back({static_cast<unsigned short>(filter.size()), const_cast<sock_filter*>(filter.data())});
  }
  sock_fprog listened{};
  if (const policy::BpfProgram* filter = restrictions.listened_filter; filter != nullptr)
    listened = {static_cast<unsigned short>(filter->size()), const_cast<sock_filter*>(filter->data())};
  // What an OutputRelay takes the place of is out of reach.
  constexpr std::array streams = {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO};
  const OwnedFd ruleset =
      make_ruleset(restrictions.domain, path_, std::span(streams).first(restrictions.output == nullptr ? 3 : 1));
  has_listener_ = restrictions.listened_filter != nullptr;
  const Prepared prepared{.path = path_.c_str(),
                          .argv = argv.data(),
                          .envp = envp.data(),
                          .cwd = cwd_.c_str(),
                          .signals = signals,
                          .output = restrictions.output,
                          .new_session = restrictions.new_session,
                          .no_new_privs = restrictions.no_new_privs,
                          .ruleset = ruleset.get(),
                          .isolated = restrictions.domain.isolated,
                          .limited = sets_limits(restrictions.limits),
                          .closes_descriptors = restrictions.closes_descriptors,
                          .listened_filter = restrictions.listened_filter == nullptr ? nullptr : &listened,
                          .filters = programs,
                          .gate = read_end.get(),
                          .failure = failure_.get()};

  const BlockedSignals blocked;  // no handler of ours may run in the child
  pid_ = ::fork();
  if (pid_ < 0) throw system_error("cannot start a process", errno);
  if (pid_ == 0) {
    ::close(gate_.get());  // else the child would keep its own gate from reporting the parent's death
    run_child(prepared);
  }
  set_limits(pid_, restrictions.limits);
}

void Launch::go() {
  const char byte = 0;
  // A failure means that the child is dead, which its wait status will tell.
  while (::send(gate_.get(), &byte, 1, MSG_NOSIGNAL) < 0 && errno == EINTR) {
  }
  // Nothing of the supervisor's is to show among the sockets that the target may list.
  if (!has_listener_) gate_.reset();
}

OwnedFd Launch::take_listener() {
  DescriptorMessage message;
  const ssize_t size = ::recvmsg(gate_.get(), message.get(), MSG_DONTWAIT | MSG_CMSG_CLOEXEC);
  const cmsghdr* header = size > 0 ? CMSG_FIRSTHDR(message.get()) : nullptr;
  if (header == nullptr || header->cmsg_type != SCM_RIGHTS) return {};
  int fd = -1;
  std::memcpy(&fd, CMSG_DATA(header), sizeof fd);
  gate_.reset();
  return OwnedFd(fd);
}

void Launch::check() const {
  switch (failure_->step) {
    case Step::none:
      return;
    case Step::output:
      throw system_error("cannot replace the program's standard output", failure_->error);
    case Step::session:
      throw system_error("cannot begin a session", failure_->error);
    case Step::directory:
      throw system_error("cannot enter the directory '" + cwd_ + "'", failure_->error);
    case Step::no_new_privs:
      throw system_error("cannot set no_new_privs", failure_->error);
    case Step::domain:
      throw system_error("cannot enter a Landlock domain", failure_->error);
    case Step::capabilities:
      throw system_error("cannot drop capabilities", failure_->error);
    case Step::descriptors:
      throw system_error("cannot close the descriptors that the program shall not have", failure_->error,
                         failure_->error == ENOSYS || failure_->error == EINVAL ? "Linux 5.11 is needed" : "");
    case Step::listener:
      throw system_error(
          "cannot install the seccomp filter that arguments are sealed by", failure_->error,
          failure_->error == EBUSY ? "a container's own listener (SECCOMP_RET_USER_NOTIF) leaves no room for it" : "");
    case Step::filter:
      throw system_error("cannot install the seccomp filter", failure_->error,
                         failure_->error == EACCES ? "it needs no_new_privs or CAP_SYS_ADMIN" : "");
    case Step::execute:
      throw exec_error(path_, failure_->error);
  }
}

}  // namespace callgate::tracer
