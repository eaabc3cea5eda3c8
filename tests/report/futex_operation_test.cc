// The last argument of FUTEX_WAKE_OP as text.
#include "report/futex_operation.h"

#include <doctest/doctest.h>
#include <linux/futex.h>

#include <climits>

namespace callgate::report {
namespace {

std::string text(std::uint32_t argument) {
  std::string out;
  put_futex_operation(out, argument);
  return out;
}

TEST_CASE("what FUTEX_WAKE_OP does") {
  CHECK(text(0) == "FUTEX_OP_SET<<28|0<<12|FUTEX_OP_CMP_EQ<<24|0");
  CHECK(text(FUTEX_OP(FUTEX_OP_XOR, 0x12, FUTEX_OP_CMP_GE, 3)) == "FUTEX_OP_XOR<<28|0x12<<12|FUTEX_OP_CMP_GE<<24|0x3");
  CHECK(text(UINT_MAX) ==
        "FUTEX_OP_OPARG_SHIFT<<28|0x7<<28 /* FUTEX_OP_??? */|0xfff<<12|0xf<<24 /* FUTEX_OP_CMP_??? */|0xfff");
}

}  // namespace
}  // namespace callgate::report
