// Attaching to processes that run, letting go of them, and what becomes of them if the tracer dies.
#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <functional>
#include <string>

#include "recorder.h"
#include "tracer/live/proc_status.h"

namespace callgate::tracer {
namespace {

using test::Event;
using test::Recorder;
using Kind = Event::Kind;

/// A process of our own that runs `body` and ends; killed when this ends.
class Process {
 public:
  explicit Process(const std::function<void()>& body) : pid_(::fork()) {
    if (pid_ != 0) return;
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    body();
    ::_exit(0);
  }
  Process(const Process&) = delete;
  Process& operator=(const Process&) = delete;
  ~Process() { kill(); }

  [[nodiscard]] pid_t pid() const { return pid_; }
  void kill() {
    if (pid_ <= 0) return;
    ::kill(pid_, SIGKILL);
    ::waitpid(pid_, nullptr, 0);
    pid_ = 0;
  }

 private:
  pid_t pid_;
};

/// The program `counter`, whose threads write a growing number to a file.
class Counter {
 public:
  Counter() : fd_(::memfd_create("number", 0)), process_([this] { execute(); }) {
    while (number() < 5) ::usleep(1000);
  }
  ~Counter() { ::close(fd_); }
  Counter(const Counter&) = delete;
  Counter& operator=(const Counter&) = delete;

  [[nodiscard]] pid_t pid() const { return process_.pid(); }
  [[nodiscard]] long number() const {
    char text[32] = "";
    return ::pread(fd_, text, sizeof text - 1, 0) > 0 ? std::atol(text) : 0;
  }
  /// Whether it makes progress within five seconds.
  [[nodiscard]] bool counts() const {
    const long before = number();
    for (int i = 0; i < 5000; ++i) {
      if (number() > before + 4) return true;
      ::usleep(1000);
    }
    return false;
  }
  [[nodiscard]] ProcStatus status() const { return read_proc_status(pid()).value(); }

 private:
  void execute() const {
    const std::string program = test::target("counter");
    const std::string path = "/proc/self/fd/" + std::to_string(fd_);
    ::execl(program.c_str(), program.c_str(), path.c_str(), nullptr);
  }
  int fd_;
  Process process_;
};

bool eventually(const std::function<bool()>& condition) {
  for (int i = 0; i < 5000; ++i) {
    if (condition()) return true;
    ::usleep(1000);
  }
  return false;
}

TEST_CASE("all threads of a process are traced, and let go unharmed") {
  const test::TimeLimit limit;
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
    const Counter counter;
    Recorder recorder;
    std::size_t exits = 0;
    recorder.at_exit = [&](const CallStop&) {
      if (++exits == 200) ::raise(signal);
    };
    Tracer tracer(test::following(), recorder);
    tracer.attach(counter.pid());
    CHECK(tracer.run().signal == signal);
    CHECK(recorder.complete());
    CHECK(recorder.count(Kind::started) == 2);
    CHECK(recorder.count(Kind::attached) == 1);
    CHECK(recorder.count(Kind::detached) == 2);
    CHECK(recorder.count(Kind::signalled) == 0);
    CHECK(counter.status().tracer == 0);
    CHECK(counter.counts());
  }
}

TEST_CASE("without following, one thread of a process is traced, whichever was named") {
  const test::TimeLimit limit;
  const Counter counter;
  const std::vector<pid_t> threads = threads_of(counter.pid());
  REQUIRE(threads.size() == 2);
  for (const pid_t tid : threads) {
    Recorder recorder;
    recorder.at_exit = [&](const CallStop& stop) {
      CHECK(stop.task.tid == tid);
      CHECK(stop.task.tgid == counter.pid());
      ::raise(SIGINT);
    };
    Tracer tracer({}, recorder);
    tracer.attach(tid);
    CHECK(tracer.run().signal == SIGINT);
    CHECK(recorder.count(Kind::started) == 1);
    CHECK(recorder.count(Kind::detached) == 1);
  }
  CHECK(counter.counts());
}

TEST_CASE("an attached process is let go after a signal that was ignored before") {
  const test::TimeLimit limit;
  const Counter counter;
  struct sigaction ignore {};
  ignore.sa_handler = SIG_IGN;
  struct sigaction before {};
  ::sigaction(SIGINT, &ignore, &before);
  Recorder recorder;
  recorder.at_exit = [&](const CallStop&) { ::raise(SIGINT); };
  Tracer tracer({}, recorder);
  tracer.attach(counter.pid());
  CHECK(tracer.run().signal == SIGINT);
  struct sigaction after {};
  ::sigaction(SIGINT, &before, &after);
  CHECK((after.sa_handler == SIG_IGN));
}

TEST_CASE("a stopped process stays stopped when it is attached to and let go") {
  const test::TimeLimit limit;
  const Counter counter;
  ::kill(counter.pid(), SIGSTOP);
  REQUIRE(eventually([&] { return counter.status().state == 'T'; }));
  class Leaver final : public Observer {
   public:
    int stops = 0;
    void started(const Task&, const Task&) override {}
    void attached(const Task&, std::size_t) override {}
    Decision entered(const CallStop&) override { return {}; }
    void exited(const CallStop&) override {}
    void unfinished(const Task&) override {}
    void signalled(const Task&, const siginfo_t&) override {}
    void group_stopped(const Task&, int) override {
      if (++stops == 2) ::raise(SIGINT);
    }
    bool executed(const CallStop&) override { return true; }
    void superseded(const Task&, pid_t) override {}
    void killed_by_filter(const CallStop&) override {}
    void limit_reached(const Task&, const ReachedLimit&) override {}
    void ended(const Task&, int) override {}
    void detached(const Task&) override {}
  } leaver;
  Tracer tracer(test::following(), leaver);
  tracer.attach(counter.pid());
  tracer.run();
  CHECK(leaver.stops >= 2);
  CHECK(counter.status().tracer == 0);
  CHECK(eventually([&] { return counter.status().state == 'T'; }));
  const long number = counter.number();
  ::usleep(20000);
  CHECK(counter.number() == number);
  ::kill(counter.pid(), SIGCONT);
  CHECK(counter.counts());
}

TEST_CASE("children of an attached process are followed, and let go too") {
  const test::TimeLimit limit;
  const std::string program = test::target("fork_storm");
  Process storm([&] { ::execl(program.c_str(), program.c_str(), "100000", nullptr); });
  Recorder recorder;
  std::size_t exits = 0;
  recorder.at_exit = [&](const CallStop&) {
    if (++exits == 500) ::raise(SIGINT);
  };
  Tracer tracer(test::following(), recorder);
  tracer.attach(storm.pid());
  tracer.run();
  CHECK(recorder.complete());
  CHECK(recorder.count(Kind::started) > 10);
  CHECK(read_proc_status(storm.pid()).value().tracer == 0);
}

TEST_CASE("a process that makes threads all the time is attached to and let go, with all of them") {
  const test::TimeLimit limit;
  const std::string program = test::target("thread_maker");
  const Process maker([&] { ::execl(program.c_str(), program.c_str(), nullptr); });
  REQUIRE(eventually([&] { return read_proc_status(maker.pid())->name == "thread_maker"; }));
  for (int round = 0; round < 10; ++round) {
    Recorder recorder;
    std::size_t exits = 0;
    recorder.at_exit = [&](const CallStop& stop) {
      CHECK(stop.task.tgid == maker.pid());
      if (++exits == 200) ::raise(SIGINT);
    };
    Tracer tracer(test::following(), recorder);
    tracer.attach(maker.pid());
    tracer.run();
    CHECK(recorder.complete());
    CHECK(recorder.count(Kind::detached) > 0);
    for (const pid_t tid : threads_of(maker.pid())) {
      const std::optional<ProcStatus> status = read_proc_status(tid);
      if (status) CHECK(status->tracer == 0);
    }
  }
}

TEST_CASE("an attached process that ends") {
  const test::TimeLimit limit;
  const Process process([] { ::usleep(50000); });
  Recorder recorder;
  Tracer tracer({}, recorder);
  tracer.attach(process.pid());
  CHECK(tracer.run().exit_status == 0);
  CHECK(recorder.count(Kind::ended) == 1);
}

TEST_CASE("an observer that throws lets attached processes go") {
  const test::TimeLimit limit;
  const Counter counter;
  struct Refusal {};
  Recorder recorder;
  std::size_t exits = 0;
  recorder.at_exit = [&](const CallStop&) {
    if (++exits == 20) throw Refusal{};
  };
  {
    Tracer tracer(test::following(), recorder);
    tracer.attach(counter.pid());
    CHECK_THROWS_AS(tracer.run(), Refusal);
  }
  CHECK(counter.status().tracer == 0);
  CHECK(counter.counts());
}

TEST_CASE("why a process cannot be attached to") {
  const test::TimeLimit limit;
  const auto reason = [](pid_t pid) -> std::string {
    Recorder recorder;
    Tracer tracer({}, recorder);
    try {
      tracer.attach(pid);
    } catch (const Error& error) {
      CHECK(recorder.events.empty());
      return error.what();
    }
    return "attached";
  };
  const std::string self = std::to_string(::getpid());
  CHECK(reason(::getpid()) == "cannot attach to process " + self + ": a process cannot trace itself");

  pid_t gone = 0;
  {
    Process process([] { ::pause(); });
    gone = process.pid();
    const std::string name = read_proc_status(gone)->name;
    const Process tracer([&] {
      Recorder recorder;
      Tracer other({}, recorder);
      other.attach(gone);
      other.run();
    });
    REQUIRE(eventually([&] { return read_proc_status(gone)->tracer != 0; }));
    const std::string by = std::to_string(tracer.pid());
    CHECK(reason(gone) ==
          "cannot attach to process " + std::to_string(gone) + ": process " + by + " (" + name + ") traces it already");
  }
  CHECK(reason(gone) == "cannot attach to process " + std::to_string(gone) + ": there is no such process");

  const Process ended([] {});
  REQUIRE(eventually([&] { return read_proc_status(ended.pid())->state == 'Z'; }));
  CHECK(reason(ended.pid()).find("has ended") != std::string::npos);

  const std::optional<ProcStatus> second = read_proc_status(2);
  if (second && second->kernel_thread) CHECK(reason(2).find("is a kernel thread") != std::string::npos);

  if (::geteuid() == 0) {
    const Process process([] { ::pause(); });
    const Process unprivileged([&] {
      if (::setuid(65534) != 0) ::_exit(1);
      const std::string why = reason(process.pid());
      ::_exit(why.find("belongs to user 0, callgate runs as user 65534") != std::string::npos ? 42 : 2);
    });
    int status = 0;
    ::waitpid(unprivileged.pid(), &status, 0);
    CHECK(WEXITSTATUS(status) == 42);
  }
}

TEST_CASE("a tracer that is killed takes along what it launched, and leaves running what it attached to") {
  const test::TimeLimit limit;
  const Counter attached;
  auto* pids = static_cast<volatile pid_t*>(
      ::mmap(nullptr, sizeof(pid_t), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0));
  Process tracer([&] {
    Recorder recorder;
    recorder.decide = [&](const CallStop& stop) {
      if (stop.task.tgid != attached.pid()) *pids = stop.task.tgid;
      return Decision{};
    };
    Tracer other(test::following(), recorder);
    other.attach(attached.pid());
    other.launch(test::command("threads", {"4", "1000000"}));
    other.run();
  });
  REQUIRE(eventually([&] { return *pids != 0; }));
  const pid_t launched = *pids;
  ::usleep(20000);
  CHECK(read_proc_status(launched).has_value());
  tracer.kill();
  const auto dead = [&] {
    const std::optional<ProcStatus> status = read_proc_status(launched);
    return !status || status->state == 'Z' || status->state == 'X';
  };
  CHECK(eventually(dead));
  CHECK(attached.status().tracer == 0);
  CHECK(attached.counts());
  ::munmap(const_cast<pid_t*>(pids), sizeof(pid_t));
}

}  // namespace
}  // namespace callgate::tracer
