// The bytes of a file that the user named.
#pragma once

#include <cstddef>
#include <string>

namespace callgate {

/// All of them. Throws Error (exit status 2) if the file cannot be read; with `too_large` for its reason, if it holds
/// more than `most` bytes.
[[nodiscard]] std::string read_file(const std::string& file, std::size_t most, const std::string& too_large);

}  // namespace callgate
