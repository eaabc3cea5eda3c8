// The commands of `callgate policy`: one source file each, called from the list in policy.cc.
#pragma once

#include <boost/program_options.hpp>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cli/arguments.h"
#include "policy/policy.h"

namespace callgate::cli {

/// One of them. Its exit status: 0; 1 where the answer is no (a test fails, two policies differ); 2 for errors.
struct PolicyCommand {
  std::string_view name;
  std::string_view words;  ///< what it is given: "POLICY CALL [ARGUMENT=VALUE...]"
  std::string_view summary;
  void (*add_options)(boost::program_options::options_description& options);
  int (*run)(const Arguments& arguments);
};

extern const PolicyCommand policy_check;
extern const PolicyCommand policy_show;
extern const PolicyCommand policy_explain;
extern const PolicyCommand policy_test;
extern const PolicyCommand policy_diff;
extern const PolicyCommand policy_compile;
extern const PolicyCommand policy_size;
extern const PolicyCommand policy_merge;
extern const PolicyCommand policy_export;
extern const PolicyCommand policy_import;

/// The policy of this name or file. Throws Error and PolicyError.
[[nodiscard]] policy::Policy policy_named(const std::string& name);
/// Likewise with its protections, as it would be enforced.
[[nodiscard]] policy::Policy policy_in_force(const std::string& name);

/// Tells the user that the command line is not as it should be.
[[noreturn]] void misused(const PolicyCommand& command, const std::string& why);

}  // namespace callgate::cli
