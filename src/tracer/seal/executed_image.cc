#include "tracer/seal/executed_image.h"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <string_view>
#include <system_error>
#include <utility>

#include "decode/arch.h"
#include "tracer/live/proc_file.h"

namespace callgate::tracer {
namespace {

namespace fs = std::filesystem;

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

policy::Contents::Answer<policy::ResolvedPath> ExecutedImage::path(const policy::PathArgument& /*argument*/) {
  if (file_.error != 0) return {std::nullopt, file_.error};
  return {file_.resolved, 0};
}

policy::Contents::Answer<std::vector<std::string>> ExecutedImage::strings(std::uint8_t reg) {
  const std::optional<decode::CallIndex> call = decode::call_of(record_.arch, record_.number);
  const bool relative = call && decode::call_name(*call) == "execveat";
  const std::uint8_t argv_reg = relative ? 2 : 1;
  std::optional<std::vector<std::string>> words =
      proc_words(fmt::format("/proc/{}/{}", task_.tid, reg == argv_reg ? "cmdline" : "environ"));
  if (!words) return {std::nullopt, EACCES};
  return {std::move(words), 0};
}

}  // namespace callgate::tracer
