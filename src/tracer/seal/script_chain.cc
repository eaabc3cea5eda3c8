#include "tracer/seal/script_chain.h"

#include <elf.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <climits>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>

#include "base/owned_fd.h"
#include "base/script_header.h"
#include "tracer/live/proc_file.h"

namespace callgate::tracer {
namespace {

/// The path that the execve was given: of a script it is the script's.
std::optional<std::string> executed_name(pid_t tid) {
  const std::optional<std::uint64_t> address = auxiliary_value(tid, AT_EXECFN);
  const OwnedFd memory(::open(fmt::format("/proc/{}/mem", tid).c_str(), O_RDONLY | O_CLOEXEC));
  if (!address || !memory) return std::nullopt;
  std::string name(PATH_MAX, '\0');
  const ssize_t size = ::pread(memory.get(), name.data(), name.size(), static_cast<off_t>(*address));
  if (size <= 0) return std::nullopt;
  name.resize(std::min(name.find('\0'), static_cast<std::size_t>(size)));
  return name;
}

/// What a file in the task's root begins with; nothing if that cannot be known.
std::optional<std::string> beginning_of(const Task& task, const std::string& path) {
  const std::string file_path = fmt::format("/proc/{}/root{}", task.tid, path);
  const OwnedFd file(::open(file_path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | O_NOFOLLOW));
  struct stat status {};
  if (!file || ::fstat(file.get(), &status) != 0 || !S_ISREG(status.st_mode)) return std::nullopt;
  std::string text(script_header_size, '\0');
  const ssize_t size = ::pread(file.get(), text.data(), text.size(), 0);
  if (size < 0) return std::nullopt;
  text.resize(static_cast<std::size_t>(size));
  return text;
}

}  // namespace

ScriptChain script_chain(const Task& task, PathResolver& resolver) {
  const std::optional<std::string> name = executed_name(task.tid);
  if (!name || name->empty()) return {.interpreters = {}, .certain = false};
  ScriptChain chain;
  std::vector<std::string> given{*name};  // what the interpreters are given, the last word first
  while (chain.interpreters.size() <= most_script_interpreters) {
    PathAnswer file = resolver.resolve(task, {.text = given.back(), .dirfd = AT_FDCWD});
    const std::optional<std::string> beginning = file.error == 0 ? beginning_of(task, file.for_kernel) : std::nullopt;
    const std::optional<ScriptHeader> script = beginning ? script_header(*beginning) : std::nullopt;
    if (!script) break;
    if (given.size() > 1) chain.interpreters.push_back(std::move(file));
    if (!script->argument.empty()) given.push_back(script->argument);
    given.push_back(script->interpreter);
  }
  if (given.size() == 1) return chain;
  const std::optional<std::vector<std::string>> words = proc_words(fmt::format("/proc/{}/cmdline", task.tid));
  chain.certain = words && words->size() >= given.size() && std::equal(given.rbegin(), given.rend(), words->begin());
  return chain;
}

}  // namespace callgate::tracer
