#include "policy/language/values.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <string_view>
#include <system_error>

#include "base/trimmed.h"
#include "decode/constants/signal.h"
#include "policy/policy.h"

namespace callgate::policy {
namespace {

using decode::Constant;
using decode::Item;
using decode::Kind;

// linux/fcntl.h
constexpr Constant directory_constants[] = {{"AT_FDCWD", static_cast<std::uint64_t>(-100)}};
constexpr Constant address_constants[] = {{"NULL", 0}};
// linux/stat.h
constexpr std::uint64_t file_type = 0170000;
constexpr Constant mode_constants[] = {
    {"S_IFSOCK", 0140000, file_type},
    {"S_IFLNK", 0120000, file_type},
    {"S_IFREG", 0100000, file_type},
    {"S_IFBLK", 0060000, file_type},
    {"S_IFDIR", 0040000, file_type},
    {"S_IFCHR", 0020000, file_type},
    {"S_IFIFO", 0010000, file_type},
    {"S_ISUID", 04000},
    {"S_ISGID", 02000},
    {"S_ISVTX", 01000},
    {"S_IRWXU", 00700},
    {"S_IRUSR", 00400},
    {"S_IWUSR", 00200},
    {"S_IXUSR", 00100},
    {"S_IRWXG", 00070},
    {"S_IRGRP", 00040},
    {"S_IWGRP", 00020},
    {"S_IXGRP", 00010},
    {"S_IRWXO", 00007},
    {"S_IROTH", 00004},
    {"S_IWOTH", 00002},
    {"S_IXOTH", 00001},
};

/// Whether the constant is one of several values of the same bits. A plain flag's mask is its own value; so is that of
/// a field's value of all ones, but then other values share it.
bool is_in_field(const Constant& constant, std::span<const Constant> constants) {
  return std::ranges::any_of(
      constants, [&](const Constant& other) { return other.mask == constant.mask && other.value != other.mask; });
}

unsigned width_of(decode::Type type) {
  return decode::size_of(type, decode::model_of(native_arch)) * 8;
}

/// The terms of a scalar, and what they are together.
class ScalarReader {
 public:
  ScalarReader(const YamlNode& node, const Item& item, std::vector<Problem>& problems)
      : node_(node), item_(item), problems_(problems) {}

  struct Number {
    std::uint64_t value = 0;  ///< two's complement
    std::uint64_t mask = 0;
    bool negative = false;
    bool in_field = false;
    bool is_sum = false;
  };

  std::optional<Number> read() {
    if (node_.is(YamlNode::Kind::wrong)) return std::nullopt;
    if (!node_.is(YamlNode::Kind::scalar)) {
      problems_.push_back({node_.offset, fmt::format("'{}' is compared with single values", item_.name)});
      return std::nullopt;
    }
    std::optional<Number> sum;
    const std::string_view text = node_.text;
    for (std::size_t start = 0;;) {
      const std::size_t end = std::min(text.find('|', start), text.size());
      const auto number = term(text.substr(start, end - start), start);
      if (!number) return std::nullopt;
      if (!sum) {
        sum = number;
      } else if (((sum->value ^ number->value) & sum->mask & number->mask) != 0) {
        problems_.push_back(
            {node_.offset, fmt::format("{} can never be: these exclude each other", quoted_word(text))});
        return std::nullopt;
      } else {
        sum = Number{sum->value | number->value, sum->mask | number->mask, sum->negative || number->negative,
                     sum->in_field || number->in_field, true};
      }
      if (end == text.size()) return sum;
      start = end + 1;
    }
  }

 private:
  std::optional<Number> term(std::string_view text, std::size_t index) {
    const std::string_view word = trimmed(text, " ");
    if (const std::size_t spaces = text.find_first_not_of(' '); spaces != std::string_view::npos) index += spaces;
    const auto constants = constants_of(item_);
    if (const auto found = std::ranges::find(constants, word, &Constant::name); found != constants.end()) {
      const bool negative = width_of(item_.type) < 64 && (found->value >> 63U) != 0;
      return Number{found->value, found->mask, negative, is_in_field(*found, constants)};
    }
    const bool negative = word.starts_with('-');
    const std::string_view digits = word.substr(negative ? 1 : 0);
    if (const auto number = parse_number(digits)) {
      const std::uint64_t value = negative ? 0 - *number : *number;
      if (!negative || *number <= std::uint64_t{1} << 63U)
        return Number{.value = value, .mask = value, .negative = negative && value != 0};
    }
    tell(word, digits, index);
    return std::nullopt;
  }

  void tell(std::string_view word, std::string_view digits, std::size_t index) {
    const auto constants = constants_of(item_);
    std::string message;
    if (word.empty()) {
      message = "a value is missing";
    } else if (!digits.empty() && digits.find_first_not_of("0123456789") == std::string_view::npos) {
      message = fmt::format("{} is not a number of 64 bits", quoted_word(word));
    } else if (const std::size_t dash = word.find('-'); dash != std::string_view::npos &&
                                                        parse_number(word.substr(0, dash)) &&
                                                        parse_number(word.substr(dash + 1))) {
      message = fmt::format("{} is not a number: a range is written {{min: {}, max: {}}}", quoted_word(word),
                            word.substr(0, dash), word.substr(dash + 1));
    } else if (constants.empty()) {
      message = fmt::format("{} is not a number, and '{}' has no constants with names", quoted_word(word), item_.name);
    } else {
      std::vector<std::string_view> names;
      for (const Constant& constant : constants) names.push_back(constant.name);
      message = fmt::format("unknown constant {} of '{}'{}", quoted_word(word), item_.name, did_you_mean(word, names));
    }
    problems_.push_back({node_.place_of(index), std::move(message)});
  }

  const YamlNode& node_;
  const Item& item_;
  std::vector<Problem>& problems_;
};

/// Whether the number is one of the type's: by its value, or for `bits` by its bits.
bool fits(const ScalarReader::Number& number, decode::Type type, bool bits) {
  const unsigned width = width_of(type);
  const bool has_sign = decode::is_signed(type);
  if (number.negative)
    return (has_sign || bits) && (width == 64 || number.value >= 0 - (std::uint64_t{1} << (width - 1)));
  const unsigned usable = has_sign && !bits ? width - 1 : width;
  return usable == 64 || (number.value >> usable) == 0;
}

std::uint64_t as_held(std::uint64_t value, decode::Type type) {
  const std::uint64_t low = value & width_mask(type);
  const bool negative = decode::is_signed(type) && (low >> (width_of(type) - 1)) != 0;
  return negative ? low | ~width_mask(type) : low;
}

std::optional<ScalarReader::Number> read_fitting(const YamlNode& node, const Item& item, bool bits,
                                                 std::vector<Problem>& problems) {
  const auto number = ScalarReader(node, item, problems).read();
  if (!number || fits(*number, item.type, bits)) return number;
  problems.push_back(
      {node.offset, fmt::format("{} is out of range: '{}' is {} number of {} bits", quoted_word(node.text), item.name,
                                decode::is_signed(item.type) ? "a signed" : "an unsigned", width_of(item.type))});
  return std::nullopt;
}

}  // namespace

std::span<const Constant> constants_of(const Item& item) {
  if (item.constants != nullptr) return item.constants->constants;
  switch (item.kind) {
    case Kind::signal:
      return decode::signal_names.constants;
    case Kind::directory:
      return directory_constants;
    case Kind::mode:
      return mode_constants;
    default:
      break;
  }
  return item.type == decode::Type::pointer ? std::span<const Constant>(address_constants)
                                            : std::span<const Constant>();
}

std::uint64_t width_mask(decode::Type type) {
  const unsigned width = width_of(type);
  return width == 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << width) - 1;
}

std::optional<ArgumentValue> read_value(const YamlNode& node, const Item& item, std::vector<Problem>& problems) {
  const auto number = read_fitting(node, item, true, problems);
  if (!number) return std::nullopt;
  return ArgumentValue{as_held(number->value, item.type), number->mask & width_mask(item.type), number->in_field,
                       number->is_sum};
}

std::optional<std::uint64_t> read_bound(const YamlNode& node, const Item& item, std::vector<Problem>& problems) {
  const auto number = read_fitting(node, item, false, problems);
  if (!number) return std::nullopt;
  return as_held(number->value, item.type);
}

std::optional<std::uint64_t> parse_number(std::string_view text) {
  int base = 10;
  if (text.starts_with("0x") || text.starts_with("0X")) {
    base = 16;
    text.remove_prefix(2);
  } else if (text.starts_with("0o")) {
    base = 8;
    text.remove_prefix(2);
  } else if (text.size() > 1 && text.starts_with('0')) {
    base = 8;
    text.remove_prefix(1);
  }
  std::uint64_t value = 0;
  const char* end = text.data() + text.size();
  const auto [parsed, error] = std::from_chars(text.data(), end, value, base);
  if (error != std::errc{} || parsed != end) return std::nullopt;
  return value;
}

}  // namespace callgate::policy
