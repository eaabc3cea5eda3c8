#include "tracer/seal/executed_image.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <filesystem>
#include <string_view>
#include <system_error>
#include <utility>

#include "base/owned_fd.h"
#include "decode/arch.h"

namespace callgate::tracer {
namespace {

namespace fs = std::filesystem;

/// The whole of a file of /proc.
std::optional<std::string> text_of(const std::string& path) {
  const OwnedFd file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (!file) return std::nullopt;
  std::string text;
  std::array<char, 4096> part;  // NOLINT(cppcoreguidelines-pro-type-member-init): filled by the call
  while (true) {
    const ssize_t size = ::read(file.get(), part.data(), part.size());
    if (size < 0) return std::nullopt;
    if (size == 0) return text;
    text.append(part.data(), static_cast<std::size_t>(size));
  }
}

}  // namespace

std::optional<std::vector<std::string>> loaded_files(pid_t tid) {
  std::error_code error;
  const std::string program = fs::read_symlink(fmt::format("/proc/{}/exe", tid), error);
  if (error) return std::nullopt;
  std::vector<std::string> files;
  fs::directory_iterator mapped(fmt::format("/proc/{}/map_files", tid), error);
  for (; !error && mapped != fs::directory_iterator(); mapped.increment(error)) {
    const std::string file = fs::read_symlink(mapped->path(), error);
    if (error) break;
    if (file != program && std::ranges::find(files, file) == files.end()) files.push_back(file);
  }
  if (error) return std::nullopt;
  return files;
}

std::optional<std::vector<std::string>> words_of(pid_t tid, std::string_view file) {
  const std::optional<std::string> text = text_of(fmt::format("/proc/{}/{}", tid, file));
  if (!text) return std::nullopt;
  std::vector<std::string> all;
  for (std::string_view left = *text; !left.empty();) {
    all.emplace_back(left.substr(0, left.find('\0')));
    left.remove_prefix(std::min(all.back().size() + 1, left.size()));
  }
  return all;
}

policy::Contents::Answer<policy::ResolvedPath> ExecutedImage::path(const policy::PathArgument& /*argument*/) {
  if (file_.error != 0) return {std::nullopt, file_.error};
  return {file_.resolved, 0};
}

policy::Contents::Answer<std::vector<std::string>> ExecutedImage::strings(std::uint8_t reg) {
  const std::optional<decode::CallIndex> call = decode::call_of(record_.arch, record_.number);
  const bool relative = call && decode::call_name(*call) == "execveat";
  const std::uint8_t argv_reg = relative ? 2 : 1;
  std::optional<std::vector<std::string>> words = words_of(task_.tid, reg == argv_reg ? "cmdline" : "environ");
  if (!words) return {std::nullopt, EACCES};
  return {std::move(words), 0};
}

}  // namespace callgate::tracer
