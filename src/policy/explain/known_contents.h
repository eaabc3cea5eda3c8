// What the arguments of a question lead to, as far as it says so: the paths, taken for what they are without links.
#pragma once

#include "policy/contents/contents.h"
#include "policy/explain/question.h"

namespace callgate::policy {

class KnownContents final : public Contents {
 public:
  explicit KnownContents(const Question& question) : question_(question) {}

  Answer<ResolvedPath> path(const PathArgument& argument) override;
  Answer<std::span<const std::byte>> bytes(std::uint8_t reg, std::uint64_t size) override;
  Answer<std::string> string(std::uint8_t reg) override;
  Answer<std::vector<std::string>> strings(std::uint8_t reg) override;
  Answer<std::span<const std::byte>> message_name(std::uint8_t reg) override;

  /// Whether something was asked for that the question does not say; what was answered then means nothing.
  [[nodiscard]] bool asked_in_vain() const { return asked_in_vain_; }

 private:
  template <typename T>
  Answer<T> unknown();

  const Question& question_;
  bool asked_in_vain_ = false;
};

}  // namespace callgate::policy
