// A target in a Landlock domain of its own cannot get at the supervisor, whatever its privileges.
#include "tracer/launch/landlock.h"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstddef>
#include <cstring>
#include <string>
#include <vector>

#include "recorder.h"

namespace callgate::tracer {
namespace {

/// What the target reach_out could do to this process and to an abstract socket of it.
std::string reached(bool isolated) {
  const std::string name = "callgate-test-" + std::to_string(::getpid());
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  std::memcpy(address.sun_path + 1, name.data(), name.size());
  const OwnedFd listener(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
  const auto size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + 1 + name.size());
  REQUIRE(::bind(listener.get(), reinterpret_cast<const sockaddr*>(&address), size) == 0);
  REQUIRE(::listen(listener.get(), 8) == 0);

  const OwnedFd output(::memfd_create("output", MFD_CLOEXEC));
  const OwnedFd saved(::fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3));
  ::dup2(output.get(), STDOUT_FILENO);
  test::Recorder recorder;
  Options options = test::following();
  options.no_new_privs = true;
  options.domain.isolated = isolated;
  const Outcome outcome =
      test::trace(recorder, test::command("reach_out", {std::to_string(::getpid()), name}), options);
  ::dup2(saved.get(), STDOUT_FILENO);
  CHECK(outcome.exit_status == 0);
  std::string text(1000, '\0');
  text.resize(static_cast<std::size_t>(::pread(output.get(), text.data(), text.size(), 0)));
  return text;
}

TEST_CASE("an isolated target reaches its own children and nobody else") {
  const test::TimeLimit limit;
  if (landlock_level() < 6) {
    MESSAGE("not tested: this kernel has no Landlock scopes");
    return;
  }
  CHECK(reached(true) == "child\n");
  const std::string otherwise = reached(false);
  CHECK(otherwise.find("kill\n") != std::string::npos);
  CHECK(otherwise.find("connect\n") != std::string::npos);
  if (::geteuid() == 0) CHECK(otherwise.find("mem\n") != std::string::npos);
}

TEST_CASE("what an older kernel cannot keep is told") {
  policy::Confinement confinement;
  CHECK(not_kept(confinement, false, 0).empty());
  CHECK(not_kept(confinement, true, 5).size() == 1);
  CHECK(not_kept(confinement, true, 6).empty());
  confinement.filesystem.emplace();
  confinement.network.emplace();
  CHECK(not_kept(confinement, true, 0).size() == 3);
  CHECK(not_kept(confinement, true, 2).size() == 4);
  CHECK(not_kept(confinement, true, 3).size() == 3);
  CHECK(not_kept(confinement, true, 4).size() == 2);
  CHECK(not_kept(confinement, false, 3) ==
        std::vector<std::string>{
            "filesystem: devices that are open already obey ioctl (Landlock of Linux 6.10 is needed)",
            "network: any TCP port can be reached (Landlock of Linux 6.7 is needed)"});
}

}  // namespace
}  // namespace callgate::tracer
