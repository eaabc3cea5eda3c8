// The memory of a stopped tracee, behind the decoder's interface.
#pragma once

#include <sys/types.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

#include "base/owned_fd.h"
#include "decode/memory.h"

namespace callgate::tracer {

/// Reads by process_vm_readv(2), whole pages at a time, and keeps them until the tracee goes on: the call is what
/// costs, not the bytes, and most of what a system call points to lies in few pages. A page that faults ends a read;
/// nothing behind it is touched. Where process_vm_readv is refused, /proc/TID/mem is read instead.
class LiveMemory final : public decode::Memory {
 public:
  LiveMemory();
  /// A new stop of `tid`: whatever was kept is forgotten.
  void begin_stop(pid_t tid);

  std::size_t read(decode::TraceeAddress address, std::span<std::byte> into) override;
  void prefetch(std::span<const Range> ranges) override;

 private:
  static constexpr std::size_t page_size = 4096;  // divides the page size of every kernel
  static constexpr std::size_t capacity = 64;
  using PageNumber = std::uint64_t;

  struct Slot {
    PageNumber page;
    bool readable;
  };
  [[nodiscard]] const Slot* find(PageNumber page) const;
  [[nodiscard]] std::byte* bytes_of(std::size_t slot) { return bytes_.get() + slot * page_size; }
  /// Fetches pages that are not kept yet, at most `capacity` of them: all of them if each can be read, else up to and
  /// with the first that cannot.
  void fetch(std::span<const PageNumber> pages);
  /// How many whole pages could be copied.
  [[nodiscard]] std::size_t copy(std::span<const PageNumber> pages, std::byte* into);
  [[nodiscard]] std::size_t copy_from_proc(std::span<const PageNumber> pages, std::byte* into);

  pid_t tid_ = 0;
  std::size_t used_ = 0;
  std::array<Slot, capacity> slots_{};
  std::unique_ptr<std::byte[]> bytes_;
  OwnedFd proc_mem_;
  pid_t proc_mem_tid_ = 0;
};

}  // namespace callgate::tracer
