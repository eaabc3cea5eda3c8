// What a launched program inherits, and signals to callgate while it runs.
#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <string>
#include <utility>
#include <vector>

#include "recorder.h"
#include "tracer/interrupts.h"

namespace callgate::tracer {
namespace {

using test::Event;
using test::Recorder;
using Kind = Event::Kind;

/// The standard output of `body`, which starts a process.
std::string output_of(const std::function<void()>& body) {
  const int file = ::memfd_create("output", MFD_CLOEXEC);
  const int saved = ::fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
  ::dup2(file, STDOUT_FILENO);
  body();
  ::dup2(saved, STDOUT_FILENO);
  ::close(saved);
  std::string text(10000, '\0');
  text.resize(static_cast<std::size_t>(::pread(file, text.data(), text.size(), 0)));
  ::close(file);
  return text;
}

TEST_CASE("a launched program inherits what callgate did, and nothing of callgate's own") {
  const test::TimeLimit limit;
  sigset_t usr2;
  sigset_t before;
  sigemptyset(&usr2);
  sigaddset(&usr2, SIGUSR2);
  ::sigprocmask(SIG_BLOCK, &usr2, &before);
  ::signal(SIGUSR1, SIG_IGN);
  const Command command = test::command("inherited");
  const std::string plain = output_of([&] {
    const pid_t pid = ::fork();
    if (pid == 0) {
      ::alarm(0);
      ::execl(command.path.c_str(), command.path.c_str(), nullptr);
    }
    ::waitpid(pid, nullptr, 0);
  });
  const Options options;
  // As a program does that writes to pipes and looks after children.
  ::signal(SIGPIPE, SIG_IGN);
  ::signal(SIGUSR1, SIG_DFL);
  ::sigprocmask(SIG_UNBLOCK, &usr2, nullptr);
  const std::string traced = output_of([&] {
    Recorder recorder;
    CHECK(test::trace(recorder, command, options).exit_status == 0);
  });
  ::signal(SIGPIPE, SIG_DFL);
  ::sigprocmask(SIG_SETMASK, &before, nullptr);
  CHECK(plain.find("SigBlk:\t0000000000000800") != std::string::npos);
  CHECK(traced == plain);
}

TEST_CASE("an interrupt from the terminal is the target's affair, other requests to end are passed on to it") {
  const test::TimeLimit limit;
  for (const int signal : {SIGINT, SIGQUIT, SIGTERM, SIGHUP}) {
    CAPTURE(signal);
    Recorder recorder;
    std::size_t calls = 0;
    recorder.at_exit = [&](const CallStop& stop) {
      if (test::name_of_call(stop.record) == "getppid" && ++calls == 100) ::raise(signal);
    };
    const Outcome outcome = test::trace(recorder, test::command("getppid_loop", {"2000"}));
    if (signal == SIGINT || signal == SIGQUIT) {
      CHECK(outcome.exit_status == 0);
      CHECK(calls == 2000);
    } else {
      CHECK(outcome.signal == signal);
      CHECK(calls < 2000);
    }
  }
}

TEST_CASE("requests to end that come before there is a target are its first signals, and those after it wait") {
  const test::TimeLimit limit;
  for (const int signal : {SIGINT, SIGQUIT, SIGTERM, SIGHUP}) {
    CAPTURE(signal);
    const pid_t helper = ::fork();
    if (helper == 0) {
      // In a process of its own, which ends by the signal that comes when there is nothing left to do in order.
      const rlimit no_core{0, 0};
      ::setrlimit(RLIMIT_CORE, &no_core);
      for (const int one : {SIGINT, SIGQUIT, SIGTERM, SIGHUP}) ::signal(one, SIG_DFL);  // doctest has its own
      Recorder recorder;
      Options options;  // has the signals as they are before any are held
      const HeldInterrupts held;
      ::raise(signal);
      Tracer tracer(std::move(options), recorder);
      tracer.launch({"/bin/sleep", {"sleep", "60"}, {}, {}});
      const Outcome outcome = tracer.run();
      ::raise(SIGINT);
      if (outcome.signal != signal || !outcome.interrupted) ::_exit(1);
    }
    int status = 0;
    ::waitpid(helper, &status, 0);
    CHECK(WIFSIGNALED(status));
    CHECK(WTERMSIG(status) == SIGINT);
  }
}

TEST_CASE("a signal reaches a target that makes no calls") {
  const test::TimeLimit limit;
  Recorder recorder;
  // Raised by another process while the tracer waits.
  const pid_t self = ::getpid();
  const pid_t helper = ::fork();
  if (helper == 0) {
    ::usleep(100000);
    ::kill(self, SIGTERM);
    ::_exit(0);
  }
  CHECK(test::trace(recorder, Command{"/bin/sleep", {"sleep", "60"}, {}, {}}).signal == SIGTERM);
  ::waitpid(helper, nullptr, 0);
}

}  // namespace
}  // namespace callgate::tracer
