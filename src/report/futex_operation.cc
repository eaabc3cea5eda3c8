#include "report/futex_operation.h"

#include <string_view>

#include "decode/constants/time.h"
#include "decode/futex_operation.h"
#include "report/numbers.h"

namespace callgate::report {
namespace {

// One of the names, shifted to where it stands: FUTEX_OP_ADD<<28, 0x7<<28 /* FUTEX_OP_??? */.
void put_shifted_name(std::string& out, const decode::ConstantSet& set, std::uint32_t value, std::string_view shift) {
  const decode::Constant* known = decode::constant_of(set, value);
  if (known != nullptr) {
    out += known->name;
    out += shift;
    return;
  }
  put_hex(out, value);
  out += shift;
  out += " /* ";
  out += set.unknown;
  out += " */";
}

}  // namespace

void put_futex_operation(std::string& out, std::uint32_t argument) {
  const decode::FutexOperation parts = decode::futex_operation_of(argument);
  if (parts.shifted) out += "FUTEX_OP_OPARG_SHIFT<<28|";
  put_shifted_name(out, decode::futex_wake_operations, parts.operation, "<<28");
  out += '|';
  put_hex(out, parts.operand);
  out += "<<12|";
  put_shifted_name(out, decode::futex_comparisons, parts.comparison, "<<24");
  out += '|';
  put_hex(out, parts.against);
}

}  // namespace callgate::report
