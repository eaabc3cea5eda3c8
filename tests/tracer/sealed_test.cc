// Sealed arguments: what an observer asks of a call's pointers is what the kernel gets, and the target does not notice.
#include <doctest/doctest.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "recorder.h"
#include "scratch_folder.h"
#include "tracer/seal/sealing_support.h"

namespace callgate::tracer::test {
namespace {

namespace fs = std::filesystem;
using policy::PathArgument;

class Folder : public callgate::test::ScratchFolder {
 public:
  Folder() {
    write("a", "first\n");
    write("b", "second\n");
    write("sub/c", "third\n");
    fs::create_symlink("sub/../a", *this / "link");
    fs::create_symlink(*this / "sub", *this / "dir");
    fs::create_symlink("loop", *this / "loop");
    fs::create_symlink("nowhere", *this / "dangling");
  }
};

/// What a target prints, traced with its arguments sealed.
struct Run {
  Recorder recorder;
  std::string output;
  std::vector<std::string> resolved;  ///< of each open, or the error
};

std::optional<PathArgument> path_of_open(const decode::SyscallRecord& record) {
  const std::string name = name_of_call(record);
  if (name == "open" || name == "creat") return PathArgument{};
  if (name == "openat" || name == "openat2") {
    PathArgument argument{.reg = 1, .dirfd = 0};
    if (name == "openat") {
      argument.follows_last = (record.args[2] & O_NOFOLLOW) == 0;
      argument.may_be_absent = (record.args[2] & O_CREAT) != 0;
    }
    return argument;
  }
  return std::nullopt;
}

std::unique_ptr<Run> run(const std::vector<std::string>& arguments, const std::string& cwd,
                         const std::function<void(Run&, const CallStop&, Decision&)>& ask = {},
                         Options::StopAt stop_at = Options::StopAt::every_call) {
  auto result = std::make_unique<Run>();
  result->recorder.decide = [&](const CallStop& stop) {
    Decision decision;
    if (const auto argument = path_of_open(stop.record)) {
      const auto answer = stop.contents.path(*argument);
      if (answer.content) {
        result->resolved.push_back(answer.content->path);
      } else {
        result->resolved.push_back(std::to_string(answer.error));
        decision = {.action = Decision::Action::deny, .error = answer.error};
      }
    }
    if (ask) ask(*result, stop, decision);
    return decision;
  };
  Options options = following();
  options.no_new_privs = true;
  options.contents = Options::Contents::sealed;
  options.stop_at = stop_at;
  if (stop_at == Options::StopAt::filtered) {
    // Every call of x86-64 is traced.
    options.filters = {{BPF_STMT(BPF_RET | BPF_K, 0x7ff00000U)}};
  }
  const std::string file = fs::temp_directory_path() / fmt::format("sealed-output-{}", ::getpid());
  const int out = ::open(file.c_str(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  const int before = ::dup(1);
  ::fflush(stdout);
  ::dup2(out, 1);
  Command target = command("path_calls", arguments);
  target.cwd = cwd;
  Tracer tracer(options, result->recorder);
  tracer.launch(target);
  ::dup2(before, 1);
  ::close(before);
  ::close(out);
  tracer.run();
  CHECK(result->recorder.complete());
  std::stringstream text;
  text << std::ifstream(file).rdbuf();
  result->output = text.str();
  fs::remove(file);
  return result;
}

/// The paths that the opens of the target itself came to: those after the dynamic linker's.
std::string last(const std::vector<std::string>& resolved, std::size_t count) {
  std::string text;
  for (std::size_t i = resolved.size() - std::min(count, resolved.size()); i < resolved.size(); ++i)
    text += resolved[i] + '\n';
  return text;
}

}  // namespace

TEST_CASE("opens go to what their paths come to") {
  const TimeLimit limit;
  const Folder folder;
  for (const auto stop_at : {Options::StopAt::every_call, Options::StopAt::filtered}) {
    const auto result =
        run({"open", "a", "link", "dir/c", "./sub/../b", "dir/../a", "loop", "dangling", "none", "a/", "sub/none/x",
             "/proc/self/cwd/a", "/proc/thread-self/cwd/sub/../b", "//" + folder / "a", ""},
            folder.path(), {}, stop_at);
    CHECK(result->output == "first\nfirst\nthird\nsecond\nfirst\n40\n2\n2\n20\n2\nfirst\nsecond\nfirst\n2\n");
    CHECK(last(result->resolved, 14) == folder / "a\n" + folder / "a\n" + folder / "sub/c\n" + folder / "b\n" +
                                            folder / "a\n" + "40\n2\n2\n20\n2\n" + folder / "a\n" + folder / "b\n" +
                                            folder / "a\n" + "2\n");
    // What is shown is what the program said.
    CHECK(result->recorder.count(Event::Kind::entered, "openat2") == 0);
    CHECK(result->recorder.count(Event::Kind::entered, "openat") == result->resolved.size());
    CHECK(result->recorder.count(Event::Kind::entered, "mseal") == 0);
  }
}

TEST_CASE("the page is there in children, and in the programs that they execute") {
  const TimeLimit limit;
  const Folder folder;
  const auto result = run({"child", "a", "dir/c"}, folder.path());
  CHECK(result->output == "first\nthird\nfirst\nthird\nfirst\nthird\n");
  const auto executed = run({"exec", target("path_calls"), "child", "link"}, folder.path());
  CHECK(executed->output == "first\nfirst\nfirst\n");
}

TEST_CASE("nothing stands in the way of sealing here, or it is told what") {
  for (const std::string& obstacle : obstacles_to_sealing()) CHECK(obstacle.find(':') + 1 < obstacle.size());
}

TEST_CASE("threads have a slot each") {
  const TimeLimit limit(60);
  const Folder folder;
  const auto result = run({"threads", "a", "sub/c", "link"}, folder.path());
  CHECK(result->output == "0\n");
}

TEST_CASE("a call that signals and group-stops interrupt is restarted as the program made it") {
  const TimeLimit limit;
  const Folder folder;
  CHECK(::mkfifo((folder / "fifo").c_str(), 0600) == 0);
  for (const auto stop_at : {Options::StopAt::every_call, Options::StopAt::filtered}) {
    const auto result = run({"restart", "fifo"}, folder.path(), {}, stop_at);
    CHECK(result->output == "open 0\n");
    CHECK(result->recorder.count(Event::Kind::entered, "openat2") == 0);
  }
}

TEST_CASE("a child made by a call whose struct is sealed begins with its parent's registers") {
  const TimeLimit limit;
  const Folder folder;
  const auto seals = [](Run& /*run*/, const CallStop& stop, Decision& decision) {
    if (name_of_call(stop.record) != "clone3") return;
    const auto bytes = stop.contents.bytes(0, stop.record.args[1]);
    REQUIRE(bytes.content);
    if (bytes.content->size() >= 8 && (*bytes.content)[2] == std::byte{0x80})  // CLONE_UNTRACED
      decision = {.action = Decision::Action::deny, .error = EPERM};
  };
  CHECK(run({"clone3", "0"}, folder.path(), seals)->output == "1 7\n");
  CHECK(run({"clone3", "0x4000"}, folder.path(), seals)->output == "1 7\n");  // CLONE_VFORK
  CHECK(run({"clone3", "0x800000"}, folder.path(), seals)->output == "1\n");
}

TEST_CASE("the program and its arguments are those that were asked for") {
  const TimeLimit limit;
  const Folder folder;
  std::vector<std::string> seen;
  const auto seals = [&seen](Run& /*run*/, const CallStop& stop, Decision& /*decision*/) {
    if (name_of_call(stop.record) != "execve" || !stop.contents.path(PathArgument{}).content) return;
    const auto strings = stop.contents.strings(1);
    REQUIRE(strings.content);
    seen = *strings.content;
  };
  CHECK(run({"exec", "/bin/echo", "one", "", "two words"}, folder.path(), seals)->output == "one  two words\n");
  CHECK(seen == std::vector<std::string>{"/bin/echo", "one", "", "two words"});
}

TEST_CASE("what has no answer does not pass, whatever is decided") {
  const TimeLimit limit;
  const Folder folder;
  const auto lets_pass = [](Run& /*run*/, const CallStop& /*stop*/, Decision& decision) { decision = {}; };
  CHECK(run({"open", "a", "none", "loop"}, folder.path(), lets_pass)->output == "first\n2\n40\n");
}

}  // namespace callgate::tracer::test
