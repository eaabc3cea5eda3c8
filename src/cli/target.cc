#include "cli/target.h"

#include <unistd.h>

#include <cstdlib>

#include "base/error.h"
#include "cli/arguments.h"

namespace callgate::cli {

tracer::Command target_of(std::span<const std::string> words, std::string_view command) {
  if (words.empty()) throw usage_error(command, "no program to run");
  const char* path = std::getenv("PATH");
  tracer::Command target;
  target.path = tracer::find_program(words.front(), path != nullptr ? path : "/bin:/usr/bin");
  target.argv.assign(words.begin(), words.end());
  for (char** variable = environ; *variable != nullptr; ++variable) target.envp.emplace_back(*variable);
  return target;
}

}  // namespace callgate::cli
