// What another format cannot say of a policy, or a policy of another format: told line by line, never passed over.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "decode/arch.h"
#include "policy/confinement.h"

namespace callgate::policy {

struct Remark {
  enum class Effect : std::uint8_t {
    differs,   ///< what is refused is refused, otherwise: by another error, unheard
    stricter,  ///< more is refused
    lost,      ///< less is refused: what is said there must be seen to by other means
  };
  Effect effect = Effect::stricter;
  Origin origin;        ///< without a file: of the protections
  std::string subject;  ///< "rule 'sockets' (deny socket, socketpair)", "filesystem"
  std::string why;
  /// The calls that are meant; none: what is not about calls.
  std::vector<decode::CallIndex> calls = {};
  bool unnamed_calls = false;  ///< also those that have no name
};

using Remarks = std::vector<Remark>;

/// What a policy is made into, or a policy that something was made into.
struct Exchanged {
  std::string text;  ///< of the file
  Remarks remarks;
};

/// "stricter", "lost", ...
[[nodiscard]] std::string_view name_of(Remark::Effect effect);

/// `no-network.yaml:13: rule 'sockets' (deny socket) cannot be expressed for oci (stricter): why`
[[nodiscard]] std::string text_of(const Remark& remark, std::string_view format);

}  // namespace callgate::policy
