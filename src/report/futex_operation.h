// What FUTEX_WAKE_OP does, as C source writes it.
#pragma once

#include <cstdint>
#include <string>

namespace callgate::report {

/// The last argument of FUTEX_WAKE_OP: FUTEX_OP_ADD<<28|0x1<<12|FUTEX_OP_CMP_EQ<<24|0.
void put_futex_operation(std::string& out, std::uint32_t argument);

}  // namespace callgate::report
