// `callgate policy import`: what another program has, as a policy.
#include <array>
#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>

#include "audit/learn/policy_text.h"
#include "audit/strace_log/reader.h"
#include "base/read_file.h"
#include "cli/exchange_options.h"
#include "cli/folders.h"
#include "cli/policy_commands.h"
#include "policy/exchange/import.h"

namespace callgate::cli {
namespace {

namespace po = boost::program_options;

/// As learn makes a policy of a run.
policy::Exchanged from_strace_log(std::string_view text, const std::string& file) {
  const audit::Folders folders = folders_of_this_process();
  const audit::LoggedRun run = audit::read_strace_log(text, folders.working);
  policy::Exchanged imported;
  for (const audit::LogRemark& remark : run.remarks)
    imported.remarks.push_back({policy::Remark::Effect::stricter, {file, remark.line}, remark.subject, remark.why});
  // A log says too little of addresses for conditions on them.
  audit::PolicyText policy = audit::policy_text(run.profile, {.name = std::filesystem::path(file).stem().string(),
                                                              .command = run.command,
                                                              .partial = false,
                                                              .folders = folders,
                                                              .asking = audit::Asking::registers});
  imported.text = std::move(policy.text);
  return imported;
}

constexpr std::array<std::string_view, 4> import_formats = {"oci", "systemd", "minijail", "strace-log"};
constexpr std::array<policy::Import, import_formats.size()> imports = {policy::from_oci, policy::from_systemd,
                                                                       policy::from_minijail, from_strace_log};
constexpr FormatOption from = {"from", import_formats};

void import_options(po::options_description& options) {
  add_exchange_options(options, from, "write nothing unless the policy says all of it");
}

int run_import(const Arguments& arguments) {
  if (arguments.rest.size() != 1) misused(policy_import, "one file is imported at a time");
  const std::size_t format = chosen_format(policy_import, arguments, from);
  const std::string& file = arguments.rest.front();
  constexpr std::size_t most = std::size_t{1} << 30U;
  return hand_out(imports.at(format)(read_file(file, most, "too large to import: more than 1 GiB"), file), arguments,
                  "a policy");
}

}  // namespace

const Subcommand policy_import = {
    "policy",       "import",  "--from FORMAT [-o FILE] [--strict] FILE", "make a policy of what another program has",
    import_options, run_import};

}  // namespace callgate::cli
