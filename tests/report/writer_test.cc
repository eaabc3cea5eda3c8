#include "report/writer.h"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>

#include "scratch_folder.h"

using namespace callgate;
using namespace callgate::report;

using callgate::test::ScratchFolder;

TEST_CASE("a file is made anew, or continued") {
  const ScratchFolder folder;
  Writer::file(folder / "file", false).write("first\n");
  Writer::file(folder / "file", false).write("second\n");
  CHECK(folder.read("file") == "second\n");
  Writer::file(folder / "file", true).write("third\n");
  CHECK(folder.read("file") == "second\nthird\n");
}

TEST_CASE("a file that cannot be made is an error that names it") {
  try {
    static_cast<void>(Writer::file("/nonexistent/file", false));
    FAIL("made");
  } catch (const Error& error) {
    CHECK(std::string(error.what()).find("/nonexistent/file") != std::string::npos);
  }
}

TEST_CASE("what is written is in the file at once") {
  const ScratchFolder folder;
  Writer writer = Writer::file(folder / "file", false);
  writer.write("line\n");
  CHECK(folder.read("file") == "line\n");
}

TEST_CASE("a command gets what is written, and is waited for") {
  const ScratchFolder folder;
  Writer writer = Writer::command("sleep 0.05; cat > " + (folder / "file"));
  writer.write("to the command\n");
  writer.close();
  CHECK(folder.read("file") == "to the command\n");
}

TEST_CASE("a closed pipe and a full disk are told apart") {
  std::array<int, 2> ends{};
  REQUIRE(::pipe2(ends.data(), O_CLOEXEC) == 0);
  ::close(ends[0]);
  const OwnedFd write_end(ends[1]);
  const auto before = ::signal(SIGPIPE, SIG_IGN);
  const auto error_of = [](Writer writer) {
    try {
      writer.write("text\n");
    } catch (const WriteError& error) {
      return error.error_number();
    }
    return 0;
  };
  CHECK(error_of(Writer(write_end.get(), "pipe")) == EPIPE);
  CHECK(error_of(Writer::file("/dev/full", false)) == ENOSPC);
  ::signal(SIGPIPE, before);
}

TEST_CASE("whoever waits for room does something else meanwhile") {
  for (const bool is_socket : {false, true}) {
    CAPTURE(is_socket);
    std::array<int, 2> ends{};
    REQUIRE((is_socket ? ::socketpair(AF_UNIX, SOCK_STREAM, 0, ends.data()) : ::pipe(ends.data())) == 0);
    const OwnedFd read_end(ends[0]);
    const OwnedFd write_end(ends[1]);
    Writer writer(write_end.get(), "full");
    int times = 0;
    std::size_t got = 0;
    writer.wait_with([&] {
      std::array<char, 65536> part{};
      if (++times > 2) got += static_cast<std::size_t>(std::max(::read(read_end.get(), part.data(), part.size()), 0L));
    });
    constexpr std::size_t size = 1U << 20U;
    writer.write(std::string(size, 'x'));
    CHECK(times > 2);
    CHECK(got < size);
    CHECK((::fcntl(write_end.get(), F_GETFL) & O_NONBLOCK) == 0);  // others share it
  }
}

TEST_CASE("a descriptor that does not block is waited for") {
  std::array<int, 2> ends{};
  REQUIRE(::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) == 0);
  const OwnedFd read_end(ends[0]);
  OwnedFd write_end(ends[1]);
  const pid_t reader = ::fork();
  REQUIRE(reader >= 0);
  constexpr std::size_t size = 1U << 20U;
  if (reader == 0) {
    ::alarm(20);
    write_end.reset();
    ::fcntl(read_end.get(), F_SETFL, 0);
    std::array<char, 65536> part{};
    std::size_t total = 0;
    for (ssize_t got; (got = ::read(read_end.get(), part.data(), part.size())) > 0;)
      total += static_cast<std::size_t>(got);
    ::_exit(total == size ? 0 : 1);
  }
  Writer(write_end.get(), "pipe").write(std::string(size, 'x'));
  write_end.reset();
  int status = -1;
  ::waitpid(reader, &status, 0);
  CHECK(status == 0);
}
