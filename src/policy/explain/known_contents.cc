#include "policy/explain/known_contents.h"

#include <cerrno>
#include <filesystem>

namespace callgate::policy {

template <typename T>
Contents::Answer<T> KnownContents::unknown() {
  asked_in_vain_ = true;
  return {std::nullopt, EACCES};
}

Contents::Answer<ResolvedPath> KnownContents::path(const PathArgument& argument) {
  const auto& known = question_.arguments.at(argument.reg);
  if (!known || !known->bytes || !known->bytes->starts_with('/') || argument.in != PathArgument::In::string)
    return unknown<ResolvedPath>();
  std::string text = std::filesystem::path(*known->bytes).lexically_normal().string();
  if (text.size() > 1 && text.ends_with('/')) text.pop_back();
  return {ResolvedPath{std::move(text), false, false}, 0};
}

Contents::Answer<std::span<const std::byte>> KnownContents::bytes(std::uint8_t /*reg*/, std::uint64_t /*size*/) {
  return unknown<std::span<const std::byte>>();
}

Contents::Answer<std::string> KnownContents::string(std::uint8_t reg) {
  const auto& known = question_.arguments.at(reg);
  if (!known || !known->bytes) return unknown<std::string>();
  return {*known->bytes, 0};
}

Contents::Answer<std::vector<std::string>> KnownContents::strings(std::uint8_t /*reg*/) {
  return unknown<std::vector<std::string>>();
}

Contents::Answer<std::span<const std::byte>> KnownContents::message_name(std::uint8_t /*reg*/) {
  return unknown<std::span<const std::byte>>();
}

}  // namespace callgate::policy
