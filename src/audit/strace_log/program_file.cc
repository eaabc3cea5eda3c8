#include "audit/strace_log/program_file.h"

#include <elf.h>

#include <cstddef>
#include <filesystem>
#include <fstream>
#include <string_view>
#include <system_error>

namespace callgate::audit {
namespace {

constexpr std::size_t most_interpreters = 4;  // the kernel follows as many
constexpr std::string_view usual_loader = "/lib64/ld-linux-x86-64.so.2";

/// The word behind #!.
std::string interpreter_of_script(std::ifstream& file) {
  std::string line;
  std::getline(file.seekg(2), line);
  const std::size_t start = line.find_first_not_of(" \t");
  if (start == std::string::npos) return {};
  return line.substr(start, line.find_first_of(" \t\r", start) - start);
}

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
  while (files.size() <= most_interpreters) {
    std::ifstream file(files.back(), std::ios::binary);
    char begin[4] = {};
    file.read(begin, sizeof begin);
    const std::string_view magic(begin, sizeof begin);
    std::string next;
    if (!file) {
      next = usual_loader;
    } else if (magic.starts_with("#!")) {
      next = interpreter_of_script(file);
    } else {
      next = loader_of(file);
    }
    if (next.empty() || !next.starts_with('/')) return files;
    next = canonical_path(next);
    const bool is_loader = !magic.starts_with("#!");
    if (next == files.back()) return files;
    files.push_back(std::move(next));
    if (is_loader) return files;
  }
  return files;
}

}  // namespace callgate::audit
