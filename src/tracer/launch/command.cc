#include "tracer/launch/command.h"

#include <elf.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <optional>

namespace callgate::tracer {
namespace {

/// 0 if the file can be executed as far as its kind and mode tell; otherwise the errno of execve.
int executable_errno(const std::string& path) {
  struct stat info {};
  if (::stat(path.c_str(), &info) != 0) return errno;
  if (S_ISDIR(info.st_mode)) return EISDIR;
  if (!S_ISREG(info.st_mode)) return EACCES;
  return ::faccessat(AT_FDCWD, path.c_str(), X_OK, AT_EACCESS) == 0 ? 0 : errno;
}

Error cannot_execute(std::string what, const std::string& why, std::string hint = {}) {
  return {std::move(what), why, std::move(hint), ExitStatus::cannot_execute};
}

Error unusable(const std::string& path, int errno_value) {
  switch (errno_value) {
    case ENOENT:
    case ENOTDIR:
      return {path, "no such file", {}, ExitStatus::not_found};
    case EISDIR:
      return cannot_execute(path, "is a directory");
    case EACCES: {
      struct stat info {};
      if (::stat(path.c_str(), &info) != 0) return cannot_execute(path, "a directory on the way may not be searched");
      if (!S_ISREG(info.st_mode)) return cannot_execute(path, "is not a regular file");
      return cannot_execute(path, "is not executable", "chmod +x makes it so, if it is a program");
    }
    default:
      return cannot_execute(path, std::strerror(errno_value));
  }
}

/// The interpreter that a script names in its first line.
std::optional<std::string> script_interpreter(std::istream& file) {
  std::string line;
  if (!std::getline(file, line) || !line.starts_with("#!")) return std::nullopt;
  const std::size_t from = line.find_first_not_of(" \t", 2);
  if (from == std::string::npos) return std::nullopt;
  return line.substr(from, line.find_first_of(" \t", from) - from);
}

/// The dynamic loader that a 64-bit ELF program names.
std::optional<std::string> elf_interpreter(std::istream& file) {
  Elf64_Ehdr header{};
  if (!file.read(reinterpret_cast<char*>(&header), sizeof header)) return std::nullopt;
  if (std::memcmp(header.e_ident, ELFMAG, SELFMAG) != 0 || header.e_ident[EI_CLASS] != ELFCLASS64) return std::nullopt;
  file.seekg(static_cast<std::streamoff>(header.e_phoff));
  for (int i = 0; i < header.e_phnum; ++i) {
    Elf64_Phdr segment{};
    if (!file.read(reinterpret_cast<char*>(&segment), sizeof segment)) return std::nullopt;
    if (segment.p_type != PT_INTERP) continue;
    std::array<char, 256> name{};
    const std::size_t size = std::min<std::size_t>(segment.p_filesz, name.size() - 1);
    file.seekg(static_cast<std::streamoff>(segment.p_offset));
    if (!file.read(name.data(), static_cast<std::streamsize>(size))) return std::nullopt;
    return std::string(name.data());
  }
  return std::nullopt;
}

}  // namespace

std::string find_program(std::string_view name, std::string_view search_path) {
  if (name.find('/') != std::string_view::npos) {
    std::string path(name);
    const int problem = executable_errno(path);
    if (problem != 0) throw unusable(path, problem);
    return path;
  }
  std::optional<std::string> forbidden;  // as execvp does: a file that may not be executed does not end the search
  while (!name.empty()) {
    const std::size_t colon = search_path.find(':');
    const std::string_view directory = search_path.substr(0, colon);
    std::string path = std::string(directory.empty() ? "." : directory) + "/" + std::string(name);
    const int problem = executable_errno(path);
    if (problem == 0) return path;
    if (problem == EACCES && !forbidden) forbidden = std::move(path);
    if (colon == std::string_view::npos) break;
    search_path.remove_prefix(colon + 1);
  }
  if (forbidden) throw unusable(*forbidden, EACCES);
  const std::string here = "./" + std::string(name);
  const bool lies_here = !name.empty() && executable_errno(here) == 0;
  throw Error("'" + std::string(name) + "'", "no such program in PATH", lies_here ? "did you mean " + here + "?" : "",
              ExitStatus::not_found);
}

Error exec_error(const std::string& path, int errno_value) {
  const int problem = executable_errno(path);
  if (problem != 0) return unusable(path, problem);
  std::ifstream file(path, std::ios::binary);
  std::optional<std::string> interpreter = script_interpreter(file);
  const bool script = interpreter.has_value();
  if (!interpreter) {
    file.clear();
    file.seekg(0);
    interpreter = elf_interpreter(file);
  }
  switch (errno_value) {
    case ENOEXEC:
      return cannot_execute(path, "not in a format that the kernel executes",
                            "a script needs a first line like #!/bin/sh, or its shell named: sh " + path);
    case ENOENT:
      if (!interpreter) break;
      return cannot_execute(path, "its interpreter '" + *interpreter + "' does not exist",
                            script ? "correct the script's first line"
                                   : "the program was made for another system, or its C library is not installed");
    case EACCES: {
      struct statvfs filesystem {};
      if (::statvfs(path.c_str(), &filesystem) == 0 && (filesystem.f_flag & ST_NOEXEC) != 0) {
        return cannot_execute(path, "lies on a file system that is mounted noexec");
      }
      if (!interpreter) break;
      return cannot_execute(path, "its interpreter '" + *interpreter + "' may not be executed");
    }
    default:
      break;
  }
  return cannot_execute(path, std::strerror(errno_value));
}

}  // namespace callgate::tracer
