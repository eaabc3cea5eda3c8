// The tables as something to look at: what `callgate list` shows, in words. Everything is found by walking the
// descriptions; nothing is written down twice.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "decode/item.h"

namespace callgate::decode {

/// A class of calls, with the name that `-e trace=%NAME` takes (of two names, the shorter).
struct ClassName {
  std::string_view name;
  Class value;
  std::string_view description;
};
[[nodiscard]] std::span<const ClassName> all_classes();

/// Every set of constants that a description or the code that decodes uses, by name.
[[nodiscard]] std::vector<const ConstantSet*> all_constant_sets();

/// What a value is for, in a word or two: "path", "flags", "descriptor".
[[nodiscard]] std::string_view role_of(const Item& item);
/// The C type of a value: "int", "unsigned long", "struct stat *".
[[nodiscard]] std::string type_of(const Item& item);
/// What a call returns, in a word or two: "descriptor", "0".
[[nodiscard]] std::string_view role_of(const Result& result);

}  // namespace callgate::decode
