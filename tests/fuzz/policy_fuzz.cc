// Loads arbitrary bytes as a policy. The loader must end, with a policy or with problems whose places are in the text;
// a policy must decide every call.
#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "policy/judge.h"
#include "policy/language/load.h"

using namespace callgate;

namespace {

void check(bool holds) {
  if (!holds) std::abort();
}

void check(const policy::PolicyError& error, std::string_view text) {
  const std::string_view message = error.what();
  check(!error.diagnostics().empty());
  check(message.ends_with(error.diagnostics().size() == 1 ? "1 error" : " errors"));
  const auto lines = std::count(text.begin(), text.end(), '\n') + 1;
  int last = 1;
  for (const policy::Diagnostic& diagnostic : error.diagnostics()) {
    check(diagnostic.line >= last && diagnostic.line <= lines && diagnostic.column >= 1);
    check(!diagnostic.message.empty());
    last = diagnostic.line;
  }
  for (const char c : message) check(static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\t');
}

void check(const policy::Policy& loaded) {
  check(loaded.default_origin.line >= 1);
  const policy::Judge judge(loaded);
  for (const policy::Rule& rule : loaded.rules) {
    check(rule.line >= 1 && (rule.error != 0) == (rule.action == policy::Action::deny));
    check(!rule.matches.empty());
    for (const policy::CallMatch& match : rule.matches) {
      for (const policy::Test& test : match.tests) check(!test.ranges.empty() || test.or_target || test.negated);
      decode::SyscallRecord record;
      record.number = decode::number_of(policy::native_arch, match.call).value_or(decode::SyscallNumber{0});
      static_cast<void>(judge.judge(record, {1, 1}));
    }
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  try {
    check(policy::parse(text, "fuzz.yaml"));
  } catch (const policy::PolicyError& error) {
    check(error, text);
  }
  return 0;
}
