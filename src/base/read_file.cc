#include "base/read_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

#include "base/error.h"
#include "base/owned_fd.h"

namespace callgate {
namespace {

Error unreadable(const std::string& file, const std::string& why) {
  return {file, why, {}, ExitStatus::usage};
}

}  // namespace

std::string read_file(const std::string& file, std::size_t most, const std::string& too_large) {
  const OwnedFd fd(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY));
  if (!fd) throw unreadable(file, std::strerror(errno));
  std::string text;
  std::array<char, 16384> block{};
  for (;;) {
    const ssize_t size = ::read(fd.get(), block.data(), block.size());
    if (size < 0 && errno == EINTR) continue;
    if (size < 0) throw unreadable(file, std::strerror(errno));
    if (size == 0) return text;
    text.append(block.data(), static_cast<std::size_t>(size));
    if (text.size() > most) throw unreadable(file, too_large);
  }
}

}  // namespace callgate
