// Calls and events made by hand, and what a sink wrote of them.
#pragma once

#include <sys/mman.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "base/owned_fd.h"
#include "decode/arena.h"
#include "decode/value.h"
#include "report/sink.h"
#include "report/writer.h"

namespace callgate::report::test {

using decode::DecodedCall;
using decode::Item;
using decode::Value;

inline Value scalar(const Item& item, std::uint64_t raw) {
  return {.item = &item, .form = Value::Form::scalar, .raw = raw};
}
/// The item must outlive the value.
Value scalar(const Item&& item, std::uint64_t raw) = delete;
inline Value bytes(const Item& item, std::string_view text, bool truncated = false) {
  return {.item = &item, .form = Value::Form::bytes, .truncated = truncated, .count = text.size(), .bytes = text};
}
inline Value pending(const Item& item, std::uint64_t raw) {
  return {.item = &item, .form = Value::Form::pointer, .pending = true, .raw = raw};
}

/// Keeps the nodes that a value points to.
class Nodes {
 public:
  std::span<Value> keep(std::initializer_list<Value> values) {
    const std::span<Value> kept = arena_.make<Value>(values.size());
    std::copy(values.begin(), values.end(), kept.begin());
    return kept;
  }
  Value structure(const Item& item, std::initializer_list<Value> fields) {
    return {.item = &item, .form = Value::Form::structure, .children = keep(fields)};
  }
  Value array(const Item& item, std::initializer_list<Value> elements) {
    return {.item = &item, .form = Value::Form::array, .children = keep(elements)};
  }
  Value pointer(const Item& item, Value pointee, std::uint64_t address = 0x1000) {
    return {.item = &item, .form = Value::Form::pointer, .raw = address, .children = keep({pointee})};
  }
  Value change(const Item& item, Value before, Value after) {
    return {.item = &item, .form = Value::Form::change, .children = keep({before, after})};
  }
  DecodedCall call(std::string_view name, std::initializer_list<Value> arguments,
                   std::optional<decode::SyscallResult> result = {}) {
    DecodedCall made;
    made.name = name;
    made.arguments = keep(arguments);
    made.record.result = result;
    return made;
  }

 private:
  decode::Arena arena_;
};

/// An Output whose bytes can be read back.
class Captured {
 public:
  Captured() : fd_(::memfd_create("captured", MFD_CLOEXEC)), output_(Writer(fd_.get(), "captured")) {}
  Output& output() { return output_; }
  [[nodiscard]] std::string text() const {
    std::string all;
    std::array<char, 4096> part{};
    for (off_t at = 0;;) {
      const ssize_t got = ::pread(fd_.get(), part.data(), part.size(), at);
      if (got <= 0) return all;
      all.append(part.data(), static_cast<std::size_t>(got));
      at += got;
    }
  }

 private:
  OwnedFd fd_;
  Output output_;
};

}  // namespace callgate::report::test
