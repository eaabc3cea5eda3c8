// `callgate policy export`: a policy in the format of another program.
#include "policy/exchange/export.h"

#include <array>
#include <cstddef>
#include <string_view>

#include "cli/exchange_options.h"
#include "cli/policy_commands.h"

namespace callgate::cli {
namespace {

namespace po = boost::program_options;

using Export = policy::Exchanged (*)(const policy::Policy& policy);

constexpr std::array<std::string_view, 4> export_formats = {"oci", "systemd", "minijail", "bpf"};
constexpr std::array<Export, export_formats.size()> exports = {policy::to_oci, policy::to_systemd, policy::to_minijail,
                                                               policy::to_bpf};
constexpr FormatOption to = {"to", export_formats};

void export_options(po::options_description& options) {
  add_exchange_options(options, to, "write nothing unless the format can say all of it");
}

int run_export(const Arguments& arguments) {
  if (arguments.rest.size() != 1) misused(policy_export, "one policy is exported at a time");
  const std::size_t format = chosen_format(policy_export, arguments, to);
  return hand_out(exports.at(format)(policy::without_supervisor(policy_named(arguments.rest.front()))), arguments,
                  export_formats.at(format));
}

}  // namespace

const Subcommand policy_export = {"policy",
                                  "export",
                                  "--to FORMAT [-o FILE] [--strict] POLICY",
                                  "write a policy in the format of another program",
                                  export_options,
                                  run_export};

}  // namespace callgate::cli
