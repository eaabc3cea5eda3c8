// Contents that a test makes up: what each register leads to. What was asked for is counted, since in life asking is
// what costs.
#pragma once

#include <cstring>
#include <map>
#include <string>
#include <vector>

#include "policy/contents/contents.h"

namespace callgate::policy::test {

class FakeContents final : public Contents {
 public:
  std::map<std::uint8_t, Answer<ResolvedPath>> paths;
  std::map<std::uint8_t, Answer<std::vector<std::byte>>> memory;  ///< also the names of messages
  std::map<std::uint8_t, Answer<std::string>> texts;
  std::map<std::uint8_t, Answer<std::vector<std::string>>> lists;
  std::vector<PathArgument> asked_paths;
  std::size_t asked = 0;

  void set_path(std::uint8_t reg, std::string path) { paths[reg] = {ResolvedPath{std::move(path), false, false}, 0}; }
  template <typename Struct>
  void set_bytes(std::uint8_t reg, const Struct& from, std::size_t size = sizeof(Struct)) {
    std::vector<std::byte> bytes(size);
    std::memcpy(bytes.data(), &from, std::min(size, sizeof from));
    memory[reg] = {std::move(bytes), 0};
  }

  Answer<ResolvedPath> path(const PathArgument& argument) override {
    ++asked;
    asked_paths.push_back(argument);
    return found(paths, argument.reg);
  }
  Answer<std::span<const std::byte>> bytes(std::uint8_t reg, std::uint64_t size) override {
    ++asked;
    const auto entry = memory.find(reg);
    if (entry == memory.end()) return {std::nullopt, EFAULT};
    if (!entry->second.content) return {std::nullopt, entry->second.error};
    std::vector<std::byte>& all = *entry->second.content;
    if (all.size() < size) return {std::nullopt, EFAULT};
    return {std::span<const std::byte>(all).first(size), 0};
  }
  Answer<std::string> string(std::uint8_t reg) override {
    ++asked;
    return found(texts, reg);
  }
  Answer<std::vector<std::string>> strings(std::uint8_t reg) override {
    ++asked;
    return found(lists, reg);
  }
  Answer<std::span<const std::byte>> message_name(std::uint8_t reg) override {
    const auto entry = memory.find(reg);
    return bytes(reg, entry == memory.end() || !entry->second.content ? 0 : entry->second.content->size());
  }

 private:
  template <typename Map>
  static typename Map::mapped_type found(const Map& map, std::uint8_t reg) {
    const auto entry = map.find(reg);
    if (entry == map.end()) return {std::nullopt, EFAULT};
    return entry->second;
  }
};

}  // namespace callgate::policy::test
