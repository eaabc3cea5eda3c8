// Values of a call's arguments that stand for all: of each argument that some condition asks of, one value for each way
// in which the conditions can hold and not hold.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "policy/explain/question.h"
#include "policy/policy.h"

namespace callgate::policy {

/// What a rule asks of one argument, as it is told.
struct Condition {
  std::string words;                 ///< `family is AF_INET`, `path: {under: [/usr]}`
  std::string negated;               ///< `family is not AF_INET`
  const CallMatch* match = nullptr;  ///< a rule's, which asks it
  std::vector<Test> tests;
  std::vector<ContentTest> contents;
};

/// A value of an argument, and which of the conditions hold of it.
struct Sample {
  KnownArgument known;
  std::vector<bool> holds;
};

struct SampledArgument {
  std::uint8_t reg = 0;
  std::vector<Condition> conditions;
  std::vector<Sample> samples;  ///< no two of which the same conditions hold
};

/// Which of the argument's conditions hold of a value.
[[nodiscard]] std::vector<bool> truths(const SampledArgument& argument, decode::CallIndex call,
                                       const KnownArgument& known);

/// The arguments of the call that rules of these policies ask of, in the order of the registers.
[[nodiscard]] std::vector<SampledArgument> sampled_arguments(decode::CallIndex call,
                                                             const std::vector<const Policy*>& policies);

}  // namespace callgate::policy
