// Decodes calls over memory that a test makes up, and finds values in the tree by name.
#pragma once

#include <cstdint>
#include <cstring>
#include <initializer_list>
#include <stdexcept>
#include <string>
#include <string_view>

#include "decode/arch.h"
#include "decode/arena.h"
#include "decode/decoder.h"
#include "decode/memory.h"

namespace callgate::decode::testing {

/// Bytes put together from C objects.
class Bytes {
 public:
  template <typename T>
  Bytes& add(const T& object) {
    text_.append(reinterpret_cast<const char*>(&object), sizeof(T));
    return *this;
  }
  Bytes& text(std::string_view text) {
    text_.append(text);
    return *this;
  }
  [[nodiscard]] std::string_view view() const { return text_; }

 private:
  std::string text_;
};

class Decoding {
 public:
  explicit Decoding(Wanted wanted = {}, Names* names = nullptr)
      : wanted_(wanted), decoder_(arena_, memory_, names, wanted_) {}

  void place(std::uint64_t address, std::string_view bytes) { memory_.add(TraceeAddress{address}, bytes); }
  template <typename T>
  void place_object(std::uint64_t address, const T& object) {
    place(address, {reinterpret_cast<const char*>(&object), sizeof(T)});
  }

  /// Forgets all memory, so that what the kernel changed can be placed.
  void forget() { memory_ = CapturedMemory(); }

  DecodedCall& enter(std::string_view name, std::initializer_list<std::uint64_t> args) {
    return enter(Arch::x86_64, name, args);
  }
  DecodedCall& enter(Arch arch, std::string_view name, std::initializer_list<std::uint64_t> args) {
    record_ = {};
    record_.arch = arch;
    record_.number = number_of(arch, find_call(name).value()).value();
    std::size_t i = 0;
    for (const std::uint64_t arg : args) record_.args.at(i++) = arg;
    return decoder_.enter(record_);
  }
  void exit(DecodedCall& call, std::int64_t value) {
    record_.result = SyscallResult{.value = value, .error = value < 0 ? static_cast<int>(-value) : 0};
    decoder_.exit(call, record_);
  }

 private:
  Wanted wanted_;
  Arena arena_;
  CapturedMemory memory_;
  Decoder decoder_;
  SyscallRecord record_;
};

/// The argument of this name.
inline const Value& argument(const DecodedCall& call, std::string_view name) {
  for (const Value& value : call.arguments) {
    if (value.item->name == name) return value;
  }
  throw std::out_of_range("no argument " + std::string(name));
}
/// What a pointer points to.
inline const Value& target(const Value& pointer) {
  if (pointer.form != Value::Form::pointer || pointer.children.empty()) throw std::out_of_range("not followed");
  return pointer.children.front();
}
/// The field of this name.
inline const Value& field(const Value& structure, std::string_view name) {
  for (const Value& value : structure.children) {
    if (value.item->name == name) return value;
  }
  throw std::out_of_range("no field " + std::string(name));
}
inline bool has_field(const Value& structure, std::string_view name) {
  for (const Value& value : structure.children) {
    if (value.item->name == name) return true;
  }
  return false;
}

}  // namespace callgate::decode::testing
