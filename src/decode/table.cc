#include "decode/table.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <utility>
#include <vector>

#include "decode/syscalls/tables.h"

namespace callgate::decode {
namespace {

struct Index {
  std::vector<const Syscall*> by_call;  // a null for each call that is not described
  std::vector<const Syscall*> by_name;
};

Index make_index() {
  Index index;
  index.by_call.resize(call_count());
  for (const auto table :
       {syscalls::file(), syscalls::descriptor(), syscalls::process(), syscalls::memory(), syscalls::signal(),
        syscalls::time(), syscalls::network(), syscalls::ipc(), syscalls::system()}) {
    for (const Syscall& call : table) {
      const Syscall*& place = index.by_call[static_cast<std::size_t>(call.call)];
      assert(place == nullptr && "a call is described twice");
      place = &call;
    }
  }
  for (const Syscall* call : index.by_call) {
    if (call != nullptr) index.by_name.push_back(call);  // a CallIndex is in the order of names
  }
  return index;
}

const Index& index() {
  static const Index made = make_index();  // immutable once made: a table, not state
  return made;
}

constexpr Class both(Class one, Class other) {
  return static_cast<Class>(static_cast<std::uint32_t>(one) | static_cast<std::uint32_t>(other));
}
// %%stat and %%statfs: however the file is named.
constexpr Class any_stat = both(Class::stat, both(Class::lstat, Class::fstat));
constexpr Class any_statfs = both(Class::statfs, Class::fstatfs);

constexpr std::pair<std::string_view, Class> class_names[] = {
    {"file", Class::file},     {"desc", Class::desc},       {"descriptor", Class::desc}, {"network", Class::network},
    {"net", Class::network},   {"process", Class::process}, {"memory", Class::memory},   {"signal", Class::signal},
    {"ipc", Class::ipc},       {"creds", Class::creds},     {"clock", Class::clock},     {"stat", Class::stat},
    {"%stat", any_stat},       {"%statfs", any_statfs},     {"lstat", Class::lstat},     {"fstat", Class::fstat},
    {"statfs", Class::statfs}, {"fstatfs", Class::fstatfs}, {"pure", Class::pure},
};

}  // namespace

const Syscall* describe(CallIndex call) {
  return index().by_call.at(static_cast<std::size_t>(call));
}

std::span<const Syscall* const> all_described() {
  return index().by_name;
}

std::optional<Class> find_class(std::string_view name) {
  const auto* found = std::ranges::find(class_names, name, &std::pair<std::string_view, Class>::first);
  if (found == std::end(class_names)) return std::nullopt;
  return found->second;
}

}  // namespace callgate::decode
