#include "cli/arguments.h"

#include <doctest/doctest.h>

#include "base/error.h"

namespace callgate::cli {
namespace {

namespace po = boost::program_options;
using Words = std::vector<std::string>;

po::options_description known() {
  po::options_description options;
  options.add_options()("follow-forks,f", repeatable(), "")("quiet,q", repeatable(), "")(
      "output,o", po::value<std::string>(), "")("json", po::bool_switch(), "")("attach,p", po::value<Words>(), "");
  return options;
}

Arguments parsed(const Words& words) {
  return parse(words, known(), "trace");
}

TEST_CASE("the target's own options are never eaten") {
  CHECK(parsed({"ls", "-l", "-f"}).rest == Words{"ls", "-l", "-f"});
  CHECK(times(parsed({"ls", "-f"}), "follow-forks") == 0);
  CHECK(parsed({"-f", "ls", "--json", "-o", "x"}).rest == Words{"ls", "--json", "-o", "x"});
  CHECK(parsed({"-f", "--", "-odd", "-l"}).rest == Words{"-odd", "-l"});
  CHECK(parsed({"-o", "out", "sh", "-c", "a -- b", "--", "c"}).rest == Words{"sh", "-c", "a -- b", "--", "c"});
  CHECK(parsed({"--", "--", "x"}).rest == Words{"--", "x"});
  CHECK(parsed({"ls"}).rest == Words{"ls"});
  CHECK(parsed({"--"}).rest.empty());
  CHECK(parsed({}).rest.empty());
}

TEST_CASE("an option that another one says") {
  static constexpr Synonym synonyms[] = {{"--quiet=all", "-qq"}};
  const Words words = {"--quiet=all", "-f", "--quiet=all", "ls", "--quiet=all"};
  const Arguments arguments = parse(words, known(), "trace", synonyms);
  CHECK(times(arguments, "quiet") == 4);
  CHECK(times(arguments, "follow-forks") == 1);
  CHECK(arguments.rest == Words{"ls", "--quiet=all"});
  CHECK_THROWS_AS(static_cast<void>(parse(Words{"--quiet=none", "x"}, known(), "trace", synonyms)), Error);
}

TEST_CASE("repeated options are counted, alone and in one word") {
  CHECK(times(parsed({"-f", "-f", "x"}), "follow-forks") == 2);
  CHECK(times(parsed({"-ff", "x"}), "follow-forks") == 2);
  CHECK(times(parsed({"-ffq", "x"}), "quiet") == 1);
  CHECK(times(parsed({"x"}), "quiet") == 0);
}

TEST_CASE("values, also those that are the name of an option or of a file with a dash") {
  CHECK(parsed({"-o", "json", "x"}).options["output"].as<std::string>() == "json");
  CHECK(parsed({"-ojson", "x"}).options["output"].as<std::string>() == "json");
  CHECK(parsed({"--output=a b", "x"}).options["output"].as<std::string>() == "a b");
  CHECK(parsed({"-fo", "out", "x"}).options["output"].as<std::string>() == "out");
  CHECK(parsed({"-p", "1", "-p", "2"}).options["attach"].as<Words>() == Words{"1", "2"});
}

void check_usage_error(const Words& words, std::string_view why, std::string_view hint) {
  try {
    static_cast<void>(parsed(words));
    FAIL("no error");
  } catch (const Error& error) {
    CHECK(std::string(error.what()).find(why) != std::string::npos);
    CHECK(error.hint().find(hint) != std::string::npos);
    CHECK(error.status() == ExitStatus::usage);
  }
}

TEST_CASE("mistakes are usage errors with a hint") {
  check_usage_error({"--jsn", "x"}, "trace: unknown option --jsn", "did you mean --json?");
  check_usage_error({"-Z", "x"}, "unknown option -Z", "callgate trace --help");
  check_usage_error({"-o"}, "output", "callgate trace --help");
}

}  // namespace
}  // namespace callgate::cli
