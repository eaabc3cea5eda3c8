#include "cli/print.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

namespace callgate::cli {

void print(std::string_view text) {
  writer_to("-").write(text);
}

void complain(std::string_view text) {
  try {
    report::Writer(STDERR_FILENO, "standard error").write(text);
  } catch (const report::WriteError&) {
    // There is nowhere else to say it.
  }
}

void tell(const Error& error) {
  std::string text = fmt::format("callgate: {}\n", error.what());
  if (!error.hint().empty()) text += fmt::format("  hint: {}\n", error.hint());
  complain(text);
}

void reserve_standard_descriptors() {
  // O_PATH: neither reading nor writing succeeds, as when it is closed. The lowest free number is taken.
  for (const int fd : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
    if (::fcntl(fd, F_GETFD) < 0) static_cast<void>(::open("/", O_PATH | O_CLOEXEC));
  }
}

report::Writer writer_to(const std::string& file) {
  return file == "-" ? report::Writer(STDOUT_FILENO, "standard output") : report::Writer::file(file, false);
}

}  // namespace callgate::cli
