#include "tracer/live/proc_file.h"

#include <elf.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <fstream>
#include <string_view>

#include "base/owned_fd.h"

namespace callgate::tracer {

std::optional<std::string> proc_text(const std::string& path, std::size_t most) {
  const OwnedFd file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (!file) return std::nullopt;
  std::string text;
  std::array<char, 4096> part;  // NOLINT(cppcoreguidelines-pro-type-member-init): filled by the call
  while (text.size() < most) {
    const ssize_t size = ::read(file.get(), part.data(), std::min(part.size(), most - text.size()));
    if (size < 0) return std::nullopt;
    if (size == 0) break;
    text.append(part.data(), static_cast<std::size_t>(size));
  }
  return text;
}

std::optional<std::vector<std::string>> proc_words(const std::string& path, std::size_t most) {
  const std::optional<std::string> text = proc_text(path, most);
  if (!text) return std::nullopt;
  std::vector<std::string> all;
  for (std::string_view left = *text; !left.empty();) {
    all.emplace_back(left.substr(0, left.find('\0')));
    left.remove_prefix(std::min(all.back().size() + 1, left.size()));
  }
  return all;
}

std::uint64_t proc_number(const std::string& path, const std::string& key) {
  std::ifstream file(path);
  std::uint64_t number = 0;
  if (key.empty()) return file >> number ? number : 0;
  for (std::string word; file >> word >> number;) {
    if (word == key) return number;
  }
  return 0;
}

std::optional<std::uint64_t> auxiliary_value(pid_t tid, std::uint64_t type) {
  const std::optional<std::string> vector = proc_text(fmt::format("/proc/{}/auxv", tid));
  Elf64_auxv_t entry{};
  for (std::size_t at = 0; vector && at + sizeof entry <= vector->size(); at += sizeof entry) {
    std::memcpy(&entry, vector->data() + at, sizeof entry);
    if (entry.a_type == type) return entry.a_un.a_val;
  }
  return std::nullopt;
}

}  // namespace callgate::tracer
