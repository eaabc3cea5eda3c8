// Memory that the supervisor writes and no tracee can: what a call's pointers lead to is copied there, judged, and
// given to the kernel from there.
#pragma once

#include <sys/stat.h>
#include <sys/types.h>

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <utility>

#include "base/owned_fd.h"
#include "tracer/seal/return_stub.h"

namespace callgate::tracer {

/// A memfd that is mapped writable here, and sealed: it can be mapped for reading alone by whoever has it, even by
/// root, and keeps its size. One for all processes of the target: a forked child shares its parent's mapping.
class SealedMemory {
 public:
  /// Bytes of each tracee's address space that it takes. Bounds how many calls can be in flight at once (each takes
  /// whole blocks), and how long the arguments of a program can be.
  static constexpr std::size_t size = 4U << 20U;
  /// Room for all but the longest paths.
  static constexpr std::size_t block_size = 512;
  /// Behind that lies code, to be mapped executable, of which the target determines no byte: a stub for each block.
  static constexpr std::size_t code_size = size / block_size * ReturnStub::size;

  /// Throws Error where the kernel has no such memory.
  SealedMemory();
  SealedMemory(const SealedMemory&) = delete;
  SealedMemory& operator=(const SealedMemory&) = delete;
  ~SealedMemory();

  /// Some blocks of it, for one call in flight; given back by the destructor. The memory must outlive it.
  class Slot {
   public:
    Slot() = default;
    Slot(SealedMemory& memory, std::size_t first, std::size_t count) : memory_(&memory), first_(first), count_(count) {}
    Slot(Slot&& other) noexcept
        : memory_(std::exchange(other.memory_, nullptr)), first_(other.first_), count_(other.count_) {}
    Slot& operator=(Slot&& other) noexcept {
      std::swap(memory_, other.memory_);
      std::swap(first_, other.first_);
      std::swap(count_, other.count_);
      return *this;
    }
    ~Slot();
    /// What the call may have there. Before it lies the frame of the slot's stub.
    [[nodiscard]] std::span<std::byte> bytes() const;
    /// Of those bytes, from the beginning of every mapping.
    [[nodiscard]] std::size_t offset() const { return first_ * block_size + ReturnStub::frame_size; }

    void set_frame(const ReturnStub::Frame& frame) const;
    /// Where the stub begins that loads that frame, from the beginning of every mapping.
    [[nodiscard]] std::size_t stub() const { return size + first_ * ReturnStub::size; }

   private:
    SealedMemory* memory_ = nullptr;
    std::size_t first_ = 0;
    std::size_t count_ = 0;
  };

  /// Nothing if there is no room for so many bytes at present.
  [[nodiscard]] std::optional<Slot> take(std::size_t bytes);
  [[nodiscard]] bool is_half_free() const { return taken_count_ * 2 < block_count; }

  /// To be mapped by a tracee; open for reading.
  [[nodiscard]] int fd() const { return readable_.get(); }
  [[nodiscard]] dev_t device() const { return device_; }
  [[nodiscard]] ino_t inode() const { return inode_; }

 private:
  static constexpr std::size_t block_count = size / block_size;

  /// Most programs never need more than a few of the thousands.
  void write_stubs_to(std::size_t last);

  OwnedFd readable_;
  std::byte* bytes_ = nullptr;
  dev_t device_{};
  ino_t inode_{};
  std::bitset<block_count> taken_;
  std::size_t taken_count_ = 0;
  std::size_t first_free_ = 0;  ///< no block before it is free
  std::size_t stub_count_ = 0;  ///< the blocks that have their stubs, from the first on
};

}  // namespace callgate::tracer
