// `callgate learn`: runs a program and writes a policy that allows what it did.
#include <fmt/format.h>

#include <cstdlib>
#include <filesystem>
#include <sstream>
#include <string>
#include <utility>

#include "audit/learn/policy_text.h"
#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/print.h"
#include "cli/profile_recorder.h"
#include "cli/target.h"
#include "report/writer.h"

namespace callgate::cli {
namespace {

namespace po = boost::program_options;

constexpr std::string_view name = "learn";

po::options_description known_options() {
  po::options_description options("Options");
  auto add = options.add_options();
  add("help,h", po::bool_switch(), "this list");
  add("output,o", po::value<std::string>()->value_name("FILE"), "write the policy to FILE");
  return options;
}

std::string help() {
  std::ostringstream text;
  text << "usage: callgate learn -o FILE [--] PROGRAM [ARGS]\n\n" << known_options();
  return text.str();
}

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
  return text;
}

/// A folder as the kernel names it; empty if there is none.
std::string folder(const char* path) {
  std::error_code error;
  return path != nullptr && *path == '/' ? std::filesystem::canonical(path, error).string() : std::string();
}

}  // namespace

tracer::Outcome learn(const Invocation& invocation) {
  const Arguments arguments = parse(invocation.words, known_options(), name);
  if (arguments.options["help"].as<bool>()) {
    print(help());
    return {};
  }
  if (arguments.options.count("output") == 0) throw usage_error(name, "-o is missing: where to write the policy");
  const auto file = arguments.options["output"].as<std::string>();
  const tracer::Command command = target_of(arguments.rest, name);
  // Made now: what cannot be written is told before anything runs.
  report::Output output(report::Writer::file(file, false));

  audit::Profile profile;
  ProfileRecorder recorder(profile);
  tracer::Options options = observing_all();
  options.signals = invocation.signals;
  options.no_new_privs = true;  // as it will be under the policy
  options.closes_descriptors = true;
  tracer::Tracer tracer(std::move(options), recorder);
  tracer.launch(command);
  const tracer::Outcome outcome = tracer.run();

  const audit::Learned learned = {
      .name = std::filesystem::path(file).stem().string(),
      .command = joined(command.argv),
      .partial = outcome.interrupted || outcome.signal != 0,
      .folders = {.working = std::filesystem::current_path().string(), .home = folder(std::getenv("HOME"))}};
  output.of(0).write(audit::policy_text(profile, learned));
  output.close();
  return outcome;
}

}  // namespace callgate::cli
