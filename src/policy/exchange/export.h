// Policies in the formats of other programs. What a format cannot say is told; the result never allows what the policy
// refuses by a rule, and what it leaves to other means (files, limits) is told as lost.
#pragma once

#include "policy/exchange/remark.h"
#include "policy/policy.h"

namespace callgate::policy {

/// The policy with its protections, but for those that keep the supervisor: elsewhere there is none.
[[nodiscard]] Policy without_supervisor(Policy policy);

/// The `seccomp` object of OCI's runtime specification, as Docker (--security-opt seccomp=FILE), Podman and Kubernetes
/// (localhostProfile) take it. The policy is one of without_supervisor(), here as below.
[[nodiscard]] Exchanged to_oci(const Policy& policy);

/// A drop-in for the unit of a service of systemd.
[[nodiscard]] Exchanged to_systemd(const Policy& policy);

/// A seccomp policy of minijail (minijail0 -S).
[[nodiscard]] Exchanged to_minijail(const Policy& policy);

/// The bytes of one seccomp filter, as bubblewrap (--seccomp), minijail0 (--seccomp-bpf-binary) and prctl(2) take it.
[[nodiscard]] Exchanged to_bpf(const Policy& policy);

}  // namespace callgate::policy
