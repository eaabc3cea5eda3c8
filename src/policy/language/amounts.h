// Amounts as people write them: 2s, 500ms, 256MiB, 64.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace callgate::policy {

/// A time of at least a millisecond: a number, which may have a fraction, and one of ms, s, m, h.
[[nodiscard]] std::optional<std::chrono::milliseconds> parse_duration(std::string_view text);

/// A number of bytes: a whole number, or one with a fraction and one of B, KB, MB, GB, TB (powers of 1000), KiB, MiB,
/// GiB, TiB (of 1024).
[[nodiscard]] std::optional<std::uint64_t> parse_size(std::string_view text);

/// As parse_duration() takes it: 2s, 1500ms.
[[nodiscard]] std::string text_of(std::chrono::milliseconds duration);
/// As parse_size() takes it: 256MiB, 1000.
[[nodiscard]] std::string text_of_size(std::uint64_t bytes);

}  // namespace callgate::policy
