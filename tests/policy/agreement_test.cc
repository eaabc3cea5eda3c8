// judge() and the compiled filters agree: on random policies, and on those that are shipped.
#include "agreement.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <random>
#include <string>
#include <vector>

#include "../places.h"
#include "bpf.h"
#include "build.h"
#include "effort.h"
#include "generate.h"
#include "policy/language/load.h"
#include "policy/protections.h"

namespace callgate::policy {
namespace {

using test::caller;

test::Source random_source(std::mt19937_64& engine) {
  return [&engine](std::uint64_t below) { return engine() % below; };
}

/// Makes calls near the policy's constants until one is judged in two ways.
void check_agreement(const Policy& policy, std::size_t calls, std::mt19937_64& engine) {
  const test::Compiled compiled(policy);
  const test::CallMaker maker(policy);
  const test::Source source = random_source(engine);
  const bool asks = !needs_contents(policy).empty();
  for (std::size_t i = 0; i < calls / test::fewer_calls; ++i) {
    test::FakeContents contents = asks ? test::make_contents(source) : test::FakeContents();
    const std::string disagreement = compiled.disagreement(maker.make(source), caller, contents);
    if (!disagreement.empty()) {
      FAIL_CHECK(disagreement);
      return;
    }
  }
  CHECK(calls > 0);
}

TEST_CASE("filters and judge agree on random policies") {
  std::mt19937_64 engine(1);  // always the same calls: a failure can be looked at again
  for (std::size_t i = 0; i < 250 / test::fewer_policies; ++i) {
    CAPTURE(i);
    Policy policy = test::make_policy(random_source(engine));
    if (i % 2 == 0) add_protections(policy, 999);
    check_agreement(policy, 1000, engine);
  }
}

TEST_CASE("filters and judge agree on the policies that are shipped") {
  std::vector<std::string> files;
  for (const auto& entry : std::filesystem::directory_iterator(callgate::test::policies)) {
    if (entry.path().extension() == ".yaml") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  REQUIRE_FALSE(files.empty());
  std::mt19937_64 engine(2);
  for (const std::string& file : files) {
    CAPTURE(file);
    Policy policy = load(file, Surroundings::of_this_process());
    check_agreement(policy, 100'000 / files.size(), engine);
    add_protections(policy, 999);
    check_agreement(policy, 1'000'000 / files.size(), engine);
  }
}

}  // namespace
}  // namespace callgate::policy
