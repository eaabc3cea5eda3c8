// Finding programs, and saying why one cannot be executed.
#include "tracer/launch/command.h"

#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

#include "recorder.h"
#include "scratch_folder.h"

namespace callgate::tracer {
namespace {

class Folder : public callgate::test::ScratchFolder {
 public:
  [[nodiscard]] std::string file(const std::string& name, const std::string& content, mode_t mode) const {
    std::string path = write(name, content);
    REQUIRE(::chmod(path.c_str(), mode) == 0);
    return path;
  }
};

ExitStatus status_of(std::string_view name, std::string_view path, std::string_view words) {
  try {
    static_cast<void>(find_program(name, path));
    return ExitStatus::ok;
  } catch (const Error& error) {
    INFO(error.what());
    CHECK(std::string_view(error.what()).find(words) != std::string_view::npos);
    return error.status();
  }
}

TEST_CASE("a program is searched for as execvp does") {
  const Folder first;
  const Folder second;
  const std::string data = first.file("tool", "data", 0644);
  const std::string tool = second.file("tool", "#!/bin/sh\n", 0755);
  CHECK(find_program("tool", first.path() + ":" + second.path()) == tool);
  CHECK(find_program(tool, "") == tool);
  CHECK(status_of("tool", first.path(), "not executable") == ExitStatus::cannot_execute);
  CHECK(status_of("other", first.path(), "no such program in PATH") == ExitStatus::not_found);
  CHECK(status_of("", first.path(), "no such program") == ExitStatus::not_found);
  CHECK(status_of(data, "", "not executable") == ExitStatus::cannot_execute);
  CHECK(status_of(first.path(), "", "is a directory") == ExitStatus::cannot_execute);
  CHECK(status_of(first.path() + "/none", "", "no such file") == ExitStatus::not_found);
  CHECK(status_of(data + "/none", "", "no such file") == ExitStatus::not_found);
}

TEST_CASE("why execve itself failed") {
  const test::TimeLimit limit;
  const Folder folder;
  const auto failure = [](const std::string& path) -> std::string {
    test::Recorder recorder;
    try {
      test::trace(recorder, Command{path, {path}, {}, {}});
    } catch (const Error& error) {
      CHECK(error.status() == ExitStatus::cannot_execute);
      CHECK(recorder.count(test::Event::Kind::exited, "execve") == 1);
      CHECK(recorder.count(test::Event::Kind::entered) == 1);
      CHECK(recorder.complete());
      return error.what();
    }
    return "executed";
  };
  const std::string script = folder.file("script", "#!/nonexistent/sh -e\n", 0755);
  CHECK(failure(script) == script + ": its interpreter '/nonexistent/sh' does not exist");
  const std::string text = folder.file("text", "echo hello\n", 0755);
  CHECK(failure(text) == text + ": not in a format that the kernel executes");
  const std::string directory = folder.file("by-directory", "#!" + folder.path() + "\n", 0755);
  CHECK(failure(directory) == directory + ": its interpreter '" + folder.path() + "' may not be executed");
}

TEST_CASE("a directory that cannot be entered") {
  const test::TimeLimit limit;
  test::Recorder recorder;
  Command command = test::command("getppid_loop");
  command.cwd = "/nonexistent";
  CHECK_THROWS_WITH_AS(test::trace(recorder, command),
                       "cannot enter the directory '/nonexistent': No such file or directory", Error);
}

}  // namespace
}  // namespace callgate::tracer
