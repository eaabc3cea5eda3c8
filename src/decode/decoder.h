// Turns a record and the tracee's memory into a value tree, by walking the table. It never fails: what cannot be read
// stays a number. Work on one record is bounded, whatever the tracee's memory holds.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "decode/arena.h"
#include "decode/memory.h"
#include "decode/value.h"

namespace callgate::decode {

/// How much of a call the sinks want. Sinks may show less, never more.
struct Wanted {
  std::size_t string_bytes = 32;  ///< -s: of strings and buffers; also the most elements of an array
  bool verbose = false;           ///< -v: whole arrays, the environment
  bool names = false;             ///< -y: resolve descriptors
  /// What one record may cost, in bytes read and in bytes of nodes: a hostile pointer, length or list ends there.
  /// Nothing: as much as suits the rest.
  std::optional<std::size_t> budget = {};
};

class Scope;
struct Plan;

class Decoder {
 public:
  /// `names` may be null where Wanted::names is false.
  Decoder(Arena& arena, Memory& memory, Names* names, const Wanted& wanted);

  /// Decodes what can be known at the syscall-enter-stop. What the kernel has yet to write is `pending`.
  DecodedCall& enter(const SyscallRecord& record);
  /// Decodes the rest at the syscall-exit-stop, into the same call. `record.result` must be set.
  void exit(DecodedCall& call, const SyscallRecord& record);

  // ---- For custom decoders (Item::custom) and the walk itself ------------------------------------------------------

  [[nodiscard]] Arena& arena() { return arena_; }
  [[nodiscard]] const Wanted& wanted() const { return wanted_; }
  [[nodiscard]] Model model() const { return model_; }
  /// True at the exit stop.
  [[nodiscard]] bool exiting() const { return record_->result.has_value(); }
  [[nodiscard]] const SyscallRecord& record() const { return *record_; }
  /// Most elements that an array shall show.
  [[nodiscard]] std::size_t element_limit() const;
  [[nodiscard]] std::size_t element_limit(const Item& array) const;

  /// Room in the arena for so many values, or for as many as the budget still pays.
  std::span<Value> room(std::size_t most);
  /// Bytes of the tracee, in the arena: as many as can be read up to `size` and up to the budget.
  std::span<const std::byte> fetch(TraceeAddress address, std::size_t size);
  /// All of `size` bytes, or nothing.
  std::optional<std::span<const std::byte>> fetch_all(TraceeAddress address, std::size_t size);
  /// One number of this type from bytes of the tracee, sign-extended where the type has a sign.
  [[nodiscard]] std::uint64_t number(Type type, std::span<const std::byte> bytes) const;
  /// A leaf of an item with a raw value.
  Value scalar(const Item& item, std::uint64_t raw);
  /// The value of an item whose bytes are at hand (a field, an element); `address` is where they were in the tracee.
  Value embedded(const Item& item, std::span<const std::byte> bytes, TraceeAddress address);
  /// The fields of a struct whose bytes are at hand. Fields that lie behind the end of `bytes` do not exist.
  Value structure(const Item& item, const Struct& what, std::span<const std::byte> bytes, TraceeAddress address);
  /// The item of an element of an array; where the array's indices have names, one with that name: [TX].
  const Item& element_of(const Item& array, std::size_t index);
  /// What a pointer item points to; a pointer node.
  Value pointee(const Item& item, std::uint64_t address, std::uint64_t length);
  /// An array of elements in memory; a pointer node with an array inside.
  Value array_at(const Item& item, const Item* element, const Struct* what, std::uint64_t address, std::uint64_t count);
  /// A buffer or string in memory; `size` bytes, or up to a NUL where the item's kind is a string.
  Value bytes_at(const Item& item, std::uint64_t address, std::uint64_t size);
  /// An argv or envp: pointers to strings up to a NULL.
  Value strings_at(const Item& item, std::uint64_t address);
  /// A node with these children (copied into the arena).
  Value node(const Item& item, Value::Form form, std::span<const Value> children, std::uint64_t raw = 0);

  /// How long an argument is, in the unit of its Item::length: for custom arguments.
  std::uint64_t length(const Item& item);
  /// At the exit stop, what a custom argument that is in and out was at the entry, as its decoder made it then; null if
  /// there is none, or it could not be read. What the decoder makes at the exit stands alone. What it made at the entry
  /// is shown then if it is a pointer to a structure that it marked as pending: up to the first field that is pending.
  [[nodiscard]] const Value* before(const Item& item) const;
  /// What the tracee's descriptors and interfaces are called; null if nobody knows.
  [[nodiscard]] Names* names() const { return names_; }

  /// The value of a sibling argument of the call in flight, by name, narrowed; zero if there is none.
  [[nodiscard]] std::uint64_t argument(std::string_view name) const;

 private:
  Plan plan(const Syscall& syscall) const;
  [[nodiscard]] bool holds(const Condition& condition, const Scope& scope) const;
  std::uint64_t length_of(const Item& item, const Scope& scope);
  Value argument_value(const Plan& plan, std::size_t index);
  Value became(const Item& item, std::uint64_t address, const Scope& scope);
  Value at_address(const Item& item, std::uint64_t address, const Scope& scope);
  std::size_t fields_of(const Struct& what, std::span<const std::byte> bytes, TraceeAddress address,
                        std::span<Value> into);
  Value grown(const Item& item, const Struct& what, std::uint64_t address, std::uint64_t given);
  std::optional<std::uint64_t> own_size(const Length& length, const Struct& what, std::uint64_t address);
  void prefetch(const Plan& plan, Direction direction);
  std::string_view copy(std::string_view text);
  std::string_view note_of(const Item& item, std::uint64_t raw);
  [[nodiscard]] bool too_deep() const;
  [[nodiscard]] std::size_t whole_budget() const;
  bool spend(std::size_t amount);

  Arena& arena_;
  Memory& memory_;
  Names* names_;
  const Wanted& wanted_;
  Model model_ = Model::lp64;
  SyscallRecord no_record_;  // until enter(): what custom decoders of signals see
  const SyscallRecord* record_ = &no_record_;
  const DecodedCall* call_ = nullptr;
  const Plan* plan_ = nullptr;
  std::size_t budget_ = 0;  ///< what is left of it
  unsigned depth_ = 0;
};

}  // namespace callgate::decode
