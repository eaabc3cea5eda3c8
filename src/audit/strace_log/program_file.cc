#include "audit/strace_log/program_file.h"

#include <elf.h>

#include <cstddef>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string_view>
#include <system_error>

#include "base/script_header.h"

namespace callgate::audit {
namespace {

constexpr std::string_view usual_loader = "/lib64/ld-linux-x86-64.so.2";

/// PT_INTERP; empty of a program without libraries.
std::string loader_of(std::ifstream& file) {
  Elf64_Ehdr header{};
  file.seekg(0).read(reinterpret_cast<char*>(&header), sizeof header);
  if (!file || header.e_ident[EI_CLASS] != ELFCLASS64) return std::string(usual_loader);
  for (unsigned i = 0; i < header.e_phnum; ++i) {
    Elf64_Phdr part{};
    const auto offset = static_cast<std::streamoff>(header.e_phoff + std::size_t{i} * header.e_phentsize);
    file.seekg(offset).read(reinterpret_cast<char*>(&part), sizeof part);
    if (!file) return std::string(usual_loader);
    constexpr std::size_t longest = 4096;
    if (part.p_type != PT_INTERP || part.p_filesz == 0 || part.p_filesz > longest) continue;
    std::string path(part.p_filesz - 1, '\0');
    file.seekg(static_cast<std::streamoff>(part.p_offset)).read(path.data(), static_cast<std::streamsize>(path.size()));
    return file ? path : std::string(usual_loader);
  }
  return {};
}

}  // namespace

std::string canonical_path(const std::string& path) {
  std::error_code error;
  const std::filesystem::path result = std::filesystem::weakly_canonical(path, error);
  return error ? std::filesystem::path(path).lexically_normal().string() : result.string();
}

std::vector<std::string> executed_files(const std::string& path) {
  std::vector<std::string> files = {canonical_path(path)};
  while (files.size() <= most_script_interpreters) {
    std::ifstream file(files.back(), std::ios::binary);
    std::string begin(script_header_size, '\0');
    file.read(begin.data(), static_cast<std::streamsize>(begin.size()));
    begin.resize(static_cast<std::size_t>(file.gcount()));
    file.clear();
    const std::optional<ScriptHeader> script = script_header(begin);
    std::string next = script ? script->interpreter : begin.empty() ? std::string(usual_loader) : loader_of(file);
    if (next.empty() || !next.starts_with('/')) return files;
    next = canonical_path(next);
    if (next == files.back()) return files;
    files.push_back(std::move(next));
    if (!script) return files;
  }
  return files;
}

}  // namespace callgate::audit
