// A classic BPF program as seccomp(2) takes it.
#pragma once

#include <linux/filter.h>

#include <vector>

namespace callgate::policy {

using BpfProgram = std::vector<sock_filter>;

}  // namespace callgate::policy
