// One line of the table of system calls.
#pragma once

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <string_view>

#include "decode/arch.h"
#include "decode/describe/siblings.h"
#include "decode/item.h"
#include "generated/syscall_numbers.h"

namespace callgate::decode {

namespace describe_detail {

constexpr CallIndex call_named(std::string_view name) {
  const auto* found = std::lower_bound(std::begin(generated::names), std::end(generated::names), name);
  if (found == std::end(generated::names) || *found != name) no_sibling_has_this_name();
  return static_cast<CallIndex>(found - std::begin(generated::names));
}

}  // namespace describe_detail

/// One line of the table. The name must be one of the number tables (arch/*.tbl).
template <typename... Items>
consteval Syscall sys(std::string_view name, Result result, Items... items) {
  static_assert(sizeof...(items) <= Syscall::most);
  Syscall call;
  call.call = describe_detail::call_named(name);
  call.name = name;
  call.result = result;
  call.classes = result.classes;
  ((call.items[call.count++] = items), ...);
  describe_detail::resolve(call.items.data(), call.count);
  // By strace's custom the calls of sockets are not among those of descriptors.
  const bool sockets = call.is(Class::network);
  if (result.kind == Result::Kind::descriptor && !sockets) call.classes |= static_cast<std::uint32_t>(Class::desc);
  for (const Item& item : call.items) {
    if (item.kind == Kind::path) call.classes |= static_cast<std::uint32_t>(Class::file);
    if ((item.kind == Kind::descriptor || item.kind == Kind::directory) && !sockets)
      call.classes |= static_cast<std::uint32_t>(Class::desc);
  }
  return call;
}

}  // namespace callgate::decode
