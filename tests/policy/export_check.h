// What an exported policy decides, held against judge(): never wider, and the same wherever nothing was told.
#pragma once

#include <linux/seccomp.h>

#include <cstddef>
#include <cstdint>
#include <functional>

#include "policy/exchange/export.h"
#include "policy/exchange/import.h"

namespace callgate::policy::test {

/// What a guard elsewhere answers to a call: SECCOMP_RET_* with its data.
using Answers = std::function<std::uint32_t(const seccomp_data& call)>;
/// Such a guard, made of what was exported.
using Guard = std::function<Answers(const Exchanged& exported)>;
using Export = Exchanged (*)(const Policy& policy);
/// Takes away what is held by other means than by looking at calls.
using Prepare = std::function<Policy(Policy policy)>;

/// Of calls that a remark says are lost nothing is asked.
/// Makes so many calls near the constants of each policy, until a guard is wider, or otherwise without having told.
void check_random_policies(Export to, const Guard& guard, std::size_t policies, std::size_t calls,
                           const Prepare& prepare = {});
/// Likewise of the policies that are shipped, so many calls in all.
void check_shipped_policies(Export to, const Guard& guard, std::size_t calls, const Prepare& prepare = {});

/// Exports random policies and the shipped ones, imports what came of it, and makes so many calls of each: a policy
/// that was imported never lets pass what the guard refuses; with `both_ways` it refuses no more, or has told so.
void check_round_trip(Export to, Import from, const Guard& guard, std::size_t calls, bool both_ways);

}  // namespace callgate::policy::test
