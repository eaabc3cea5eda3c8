// Policies of other programs as policies of callgate: never wider than what they are made of. What cannot be said, and
// what is said elsewhere in another way, is told with its line.
#pragma once

#include <string>
#include <string_view>

#include "policy/exchange/remark.h"

namespace callgate::policy {

/// What a text is made into; `file` is what remarks call it. Throws PolicyError if it is not of the format at all.
using Import = Exchanged (*)(std::string_view text, const std::string& file);

/// A seccomp profile of the OCI, as Docker, Podman and Kubernetes have them, or a configuration of a container with
/// one.
[[nodiscard]] Exchanged from_oci(std::string_view text, const std::string& file);
/// The unit of a service of systemd, or a drop-in for one.
[[nodiscard]] Exchanged from_systemd(std::string_view text, const std::string& file);
/// A seccomp policy of minijail.
[[nodiscard]] Exchanged from_minijail(std::string_view text, const std::string& file);

}  // namespace callgate::policy
