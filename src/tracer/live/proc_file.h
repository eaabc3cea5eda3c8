// Files of /proc as a whole: text, lists of texts, numbers, and the vector that the kernel gives to each new program.
#pragma once

#include <sys/types.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace callgate::tracer {

/// What the file holds, or its first `most` bytes. Nothing if it cannot be read.
[[nodiscard]] std::optional<std::string> proc_text(const std::string& path, std::size_t most = SIZE_MAX);

/// Of a file whose texts end each by a NUL: /proc/PID/cmdline, /proc/PID/environ.
[[nodiscard]] std::optional<std::vector<std::string>> proc_words(const std::string& path, std::size_t most = SIZE_MAX);

/// The number behind `key` in a file of lines `key number`, or without a key the number that the file is; 0 if there is
/// none.
[[nodiscard]] std::uint64_t proc_number(const std::string& path, const std::string& key = {});

/// An entry (AT_EXECFN) of the auxiliary vector of the program that `tid` runs; see getauxval(3).
[[nodiscard]] std::optional<std::uint64_t> auxiliary_value(pid_t tid, std::uint64_t type);

}  // namespace callgate::tracer
