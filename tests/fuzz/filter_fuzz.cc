// Compiles arbitrary policies and makes arbitrary calls near what they look at: the filters, run by the interpreter,
// must agree with judge(), and be such as the kernel takes.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <span>
#include <string>

#include "agreement.h"
#include "generate.h"
#include "policy/protections.h"

using namespace callgate::policy;

namespace {

/// Numbers below a bound, of no more bytes than it needs; zeros after the end.
class Input {
 public:
  explicit Input(std::span<const std::uint8_t> bytes) : bytes_(bytes) {}
  std::uint64_t take(std::uint64_t below) {
    std::uint64_t value = 0;
    for (std::uint64_t rest = below - 1; rest != 0 && !bytes_.empty(); rest >>= 8U) {
      value = value << 8U | bytes_.front();
      bytes_ = bytes_.subspan(1);
    }
    return value % below;
  }
  [[nodiscard]] bool empty() const { return bytes_.empty(); }

 private:
  std::span<const std::uint8_t> bytes_;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Input input({data, size});
  const test::Source source = [&input](std::uint64_t below) { return input.take(below); };
  Policy policy = test::make_policy(source);
  if (source(4) == 0) add_protections(policy, 999);
  const test::Compiled compiled(policy);
  const test::CallMaker maker(policy);
  do {
    test::FakeContents contents = test::make_contents(source);
    const std::string disagreement = compiled.disagreement(maker.make(source), {1001, 1000}, contents);
    if (!disagreement.empty()) {
      std::fprintf(stderr, "%s\n", disagreement.c_str());
      std::abort();
    }
  } while (!input.empty());
  return 0;
}
