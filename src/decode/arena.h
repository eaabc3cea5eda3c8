// A bump allocator for what lives as long as one record. Cleared, it keeps its memory, so that the steady state
// allocates nothing from the heap.
#pragma once

#include <cstddef>
#include <memory>
#include <new>
#include <span>
#include <type_traits>
#include <vector>

namespace callgate::decode {

class Arena {
 public:
  explicit Arena(std::size_t chunk_size = 16384) : chunk_size_(chunk_size) {}

  /// Value-initialised objects that live until clear(). Their destructors never run.
  template <typename T>
  std::span<T> make(std::size_t count) {
    static_assert(std::is_trivially_destructible_v<T>);
    T* first = static_cast<T*>(allocate(count * sizeof(T), alignof(T)));
    for (std::size_t i = 0; i < count; ++i) new (first + i) T{};
    return {first, count};
  }
  /// Uninitialised bytes.
  std::span<std::byte> bytes(std::size_t count) { return {static_cast<std::byte*>(allocate(count, 1)), count}; }
  /// Takes back what was not needed of the bytes handed out last, all but the first `used`.
  void keep_of_last(std::span<const std::byte> last, std::size_t used) {
    next_ -= last.size() - used;
    used_ -= last.size() - used;
  }
  /// Bytes handed out since the last clear().
  [[nodiscard]] std::size_t used() const { return used_; }
  /// Ends the life of everything made here. The first chunk stays.
  void clear();

 private:
  void* allocate(std::size_t size, std::size_t alignment);

  std::size_t chunk_size_;
  std::vector<std::unique_ptr<std::byte[]>> chunks_;
  std::byte* next_ = nullptr;
  std::byte* end_ = nullptr;
  std::byte* first_end_ = nullptr;
  std::size_t used_ = 0;
};

}  // namespace callgate::decode
