#include "tracer/seal/sealed_memory.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "base/error.h"

namespace callgate::tracer {

SealedMemory::SealedMemory() {
  const auto fail = [](const char* what) { throw system_error(what, errno, "sealed arguments need Linux 6.10"); };
  const OwnedFd writable(::memfd_create("callgate", MFD_CLOEXEC | MFD_ALLOW_SEALING));
  if (!writable || ::ftruncate(writable.get(), size + code_size) != 0) fail("cannot make memory to be sealed");
  // No program can be executed from it, not even by root.
  if (::fchmod(writable.get(), S_IRUSR) != 0) fail("cannot protect the memory to be sealed");
  // This mapping first: later none can be made that is writable.
  void* mapping = ::mmap(nullptr, size + code_size, PROT_READ | PROT_WRITE, MAP_SHARED, writable.get(), 0);
  if (mapping == MAP_FAILED) fail("cannot map the memory to be sealed");
  bytes_ = static_cast<std::byte*>(mapping);
  ::madvise(mapping, size + code_size, MADV_DONTFORK);
  for (std::size_t page = 0; page < page_count; ++page) {
    const std::size_t at = size + page * ReturnStub::size;
    ReturnStub::write(std::span<std::byte, ReturnStub::size>(bytes_ + at, ReturnStub::size),
                      static_cast<std::ptrdiff_t>(page * page_size) - static_cast<std::ptrdiff_t>(at));
  }
  constexpr int seals = F_SEAL_FUTURE_WRITE | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL;
  if (::fcntl(writable.get(), F_ADD_SEALS, seals) != 0) fail("cannot seal memory");
  readable_.reset(::open(fmt::format("/proc/self/fd/{}", writable.get()).c_str(), O_RDONLY | O_CLOEXEC));
  struct stat file {};
  if (!readable_ || ::fstat(readable_.get(), &file) != 0) fail("cannot open the sealed memory for reading");
  device_ = file.st_dev;
  inode_ = file.st_ino;
}

SealedMemory::~SealedMemory() {
  ::munmap(bytes_, size + code_size);
}

SealedMemory::Slot::~Slot() {
  if (memory_ == nullptr) return;
  // Every process of the target can read it.
  std::ranges::fill(std::span(memory_->bytes_ + first_ * page_size, count_ * page_size), std::byte{0});
  for (std::size_t page = first_; page < first_ + count_; ++page) memory_->taken_.reset(page);
}

std::span<std::byte> SealedMemory::Slot::bytes() const {
  return {memory_->bytes_ + offset(), count_ * page_size - ReturnStub::frame_size};
}

void SealedMemory::Slot::set_frame(const ReturnStub::Frame& frame) const {
  std::memcpy(memory_->bytes_ + first_ * page_size, &frame, sizeof frame);
}

std::optional<SealedMemory::Slot> SealedMemory::take(std::size_t bytes) {
  const std::size_t count = (bytes + ReturnStub::frame_size + page_size - 1) / page_size;
  std::size_t free = 0;
  for (std::size_t page = 0; page < page_count; ++page) {
    free = taken_.test(page) ? 0 : free + 1;
    if (free < count) continue;
    const std::size_t first = page + 1 - count;
    for (std::size_t taken = first; taken <= page; ++taken) taken_.set(taken);
    return Slot(*this, first, count);
  }
  return std::nullopt;
}

}  // namespace callgate::tracer
