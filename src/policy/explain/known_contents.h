// What the arguments of a question lead to, as far as it says so.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "policy/contents/canonical.h"
#include "policy/contents/content_tests.h"
#include "policy/contents/contents.h"
#include "policy/explain/question.h"

namespace callgate::policy {

/// Where the paths of a question lead.
struct Tree {
  std::string working_directory = "/";  ///< what relative paths are taken to be relative to
  ReadLink read_link = [](const std::string&) { return std::nullopt; };

  /// The files as they are, seen from where callgate was started.
  [[nodiscard]] static Tree of_this_system();
};

/// The families that the socket address of a question may be of, as far as it tells; a single one that means nothing
/// where it does not tell of an address.
[[nodiscard]] std::vector<std::uint16_t> possible_families(const Question& question);

/// Whether the question says what the test asks of, its socket address being of `family`.
[[nodiscard]] bool says_enough(const Question& question, std::uint16_t family, const ContentTest& test);

/// The question is answered as if its socket address were of `family`.
class KnownContents final : public Contents {
 public:
  KnownContents(const Question& question, const Tree& tree, std::uint16_t family)
      : question_(question), tree_(tree), family_(family) {}

  /// A path leads where it does on this system; what is not there is taken to be. Where it depends on descriptors that
  /// are open, or on who asks (/proc/self/fd), that is not known.
  Answer<ResolvedPath> path(const PathArgument& argument) override;
  Answer<std::span<const std::byte>> bytes(std::uint8_t reg, std::uint64_t size) override;
  Answer<std::string> string(std::uint8_t reg) override;
  Answer<std::vector<std::string>> strings(std::uint8_t reg) override;
  Answer<std::span<const std::byte>> message_name(std::uint8_t reg) override;

  /// Whether something was asked for that is not known; what was answered then means nothing. Numbers that are not
  /// known are zero: whether they matter, says_enough() tells.
  [[nodiscard]] bool asked_in_vain() const { return asked_in_vain_; }

 private:
  template <typename T>
  Answer<T> unknown();
  [[nodiscard]] std::vector<std::byte> socket_bytes(const KnownSocket& socket) const;

  const Question& question_;
  const Tree& tree_;
  std::uint16_t family_;
  std::vector<std::byte> answer_;
  bool asked_in_vain_ = false;
};

/// The registers of the question: what points somewhere holds an address, what is not known is zero.
[[nodiscard]] decode::SyscallRecord record_of(const Question& question);
/// The register of such an address.
[[nodiscard]] std::optional<std::uint8_t> register_of(decode::TraceeAddress address);

}  // namespace callgate::policy
