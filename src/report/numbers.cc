#include "report/numbers.h"

#include <array>
#include <charconv>
#include <string_view>

namespace callgate::report {
namespace {

// The digits of a number, on the stack.
class Digits {
 public:
  template <typename Number>
  Digits(Number value, int base) {
    end_ = std::to_chars(buffer_.data(), buffer_.data() + buffer_.size(), value, base).ptr;
  }
  [[nodiscard]] std::string_view view() const {
    return {buffer_.data(), static_cast<std::size_t>(end_ - buffer_.data())};
  }

 private:
  std::array<char, 24> buffer_;  // 22 octal digits and a sign
  char* end_ = nullptr;
};

void put_zeros(std::string& out, std::size_t have, std::size_t want) {
  if (have < want) out.append(want - have, '0');
}

}  // namespace

void put_unsigned(std::string& out, std::uint64_t value) {
  out += Digits(value, 10).view();
}

void put_signed(std::string& out, std::int64_t value) {
  out += Digits(value, 10).view();
}

void put_padded(std::string& out, std::uint64_t value, unsigned digits) {
  const Digits number(value, 10);
  put_zeros(out, number.view().size(), digits);
  out += number.view();
}

void put_hex(std::string& out, std::uint64_t value) {
  if (value != 0) out += "0x";
  out += Digits(value, 16).view();
}

void put_padded_hex(std::string& out, std::uint64_t value, unsigned width) {
  const Digits number(value, 16);
  std::size_t have = number.view().size();
  if (value != 0) {
    out += "0x";
    have += 2;
  }
  put_zeros(out, have, width);
  out += number.view();
}

void put_octal(std::string& out, std::uint64_t value) {
  const Digits number(value, 8);
  if (value == 0) {
    out += "000";
    return;
  }
  out += '0';
  put_zeros(out, number.view().size(), 2);
  out += number.view();
}

void put_address(std::string& out, std::uint64_t value) {
  if (value == 0) {
    out += "NULL";
  } else {
    put_hex(out, value);
  }
}

}  // namespace callgate::report
