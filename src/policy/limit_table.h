// The limits of a policy by the names that they have in its file, in one order: what shows, compares or tells them
// walks through this.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

#include "policy/confinement.h"
#include "policy/language/amounts.h"

namespace callgate::policy {

/// What a limit counts: a size is told with its unit, a number of things is not.
enum class LimitKind : std::uint8_t { time, size, count };

/// Calls `visit(name, member, kind)` for each, with a pointer to the member of Limits.
template <typename Visit>
void for_each_limit(Visit visit) {
  visit("cpu", &Limits::cpu, LimitKind::time);
  visit("wall", &Limits::wall, LimitKind::time);
  visit("memory", &Limits::memory, LimitKind::size);
  visit("processes", &Limits::processes, LimitKind::count);
  visit("file-size", &Limits::file_size, LimitKind::size);
  visit("output", &Limits::output, LimitKind::size);
  visit("open-files", &Limits::open_files, LimitKind::count);
  visit("core", &Limits::core, LimitKind::size);
}

/// As a policy's file has it: "1m30s", "64MiB", "100".
[[nodiscard]] inline std::string limit_text(std::chrono::milliseconds value, LimitKind /*kind*/) {
  return text_of(value);
}
[[nodiscard]] inline std::string limit_text(std::uint64_t value, LimitKind kind) {
  return kind == LimitKind::size ? text_of_size(value) : std::to_string(value);
}

}  // namespace callgate::policy
