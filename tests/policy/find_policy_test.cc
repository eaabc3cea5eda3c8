// Policies by name.
#include "policy/language/find_policy.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <optional>

#include "base/error.h"
#include "scratch_folder.h"

namespace callgate::policy {
namespace {

/// Two folders of policies, gone with it.
class Folders {
 public:
  Folders() {
    for (const char* file : {"first/judge.yaml", "first/notes.txt", "second/judge.yaml", "second/other.yaml"})
      root_.write(file, "callgate: 1\n");
  }
  [[nodiscard]] const std::vector<std::string>& paths() const { return paths_; }

 private:
  callgate::test::ScratchFolder root_;
  std::vector<std::string> paths_{root_ / "first", root_ / "missing", root_ / "second"};
};

/// A variable of the environment, put back as it was.
class Variable {
 public:
  Variable(const char* name, const char* value) : name_(name) {
    if (const char* before = std::getenv(name)) before_ = before;
    if (value != nullptr) {
      ::setenv(name, value, 1);
    } else {
      ::unsetenv(name);
    }
  }
  Variable(const Variable&) = delete;
  Variable& operator=(const Variable&) = delete;
  ~Variable() {
    if (before_) {
      ::setenv(name_, before_->c_str(), 1);
    } else {
      ::unsetenv(name_);
    }
  }

 private:
  const char* name_;
  std::optional<std::string> before_;
};

TEST_CASE("a name is looked for in the folders, in their order") {
  const Folders folders;
  CHECK(find_policy("judge", folders.paths()) == folders.paths()[0] + "/judge.yaml");
  CHECK(find_policy("other", folders.paths()) == folders.paths()[2] + "/other.yaml");
  CHECK(policy_names(folders.paths()) == std::vector<std::string>{"judge", "other"});
}

TEST_CASE("a path is taken as it is, whether it exists or not") {
  const Folders folders;
  for (const char* path : {"./judge", "dir/judge", "judge.yaml", "/judge"})
    CHECK(find_policy(path, folders.paths()) == path);
}

TEST_CASE("what is not found") {
  const Folders folders;
  const auto error_of = [&](const char* name) {
    try {
      static_cast<void>(find_policy(name, folders.paths()));
    } catch (const Error& error) {
      CHECK(error.status() == ExitStatus::usage);
      return error.what() + std::string("\n") + error.hint();
    }
    return std::string();
  };
  const std::string looked =
      "looked in " + folders.paths()[0] + ", " + folders.paths()[1] + ", " + folders.paths()[2] + "\n";
  CHECK(error_of("jugde") == "no policy 'jugde': " + looked + "did you mean judge?");
  CHECK(error_of("pure") == "no policy 'pure': " + looked + "there are judge, other; a file of your own: ./pure.yaml");
  CHECK(error_of("") == "no policy '': " + looked + "there are judge, other; a file of your own: ./.yaml");
}

TEST_CASE("the folders of the user come first") {
  const Variable home("HOME", "/home/user");
  {
    const Variable config("XDG_CONFIG_HOME", "/etc/user");
    CHECK(policy_folders().front() == "/etc/user/callgate");
  }
  {
    const Variable config("XDG_CONFIG_HOME", "relative");
    CHECK(policy_folders().front() == "/home/user/.config/callgate");
  }
  const Variable config("XDG_CONFIG_HOME", nullptr);
  const std::vector<std::string> folders = policy_folders();
  REQUIRE(folders.size() == 3);
  const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe").parent_path();
  CHECK(folders[0] == "/home/user/.config/callgate");
  CHECK(folders[1] == program / "policies");
  CHECK(folders[2].ends_with("/callgate/policies"));
}

}  // namespace
}  // namespace callgate::policy
