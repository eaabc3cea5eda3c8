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
  std::ranges::fill(std::span(memory_->bytes_ + first_ * block_size, count_ * block_size), std::byte{0});
  for (std::size_t block = first_; block < first_ + count_; ++block) memory_->taken_.reset(block);
  memory_->taken_count_ -= count_;
  memory_->first_free_ = std::min(memory_->first_free_, first_);
}

std::span<std::byte> SealedMemory::Slot::bytes() const {
  return {memory_->bytes_ + offset(), count_ * block_size - ReturnStub::frame_size};
}

void SealedMemory::Slot::set_frame(const ReturnStub::Frame& frame) const {
  std::memcpy(memory_->bytes_ + first_ * block_size, &frame, sizeof frame);
}

void SealedMemory::write_stubs_to(std::size_t last) {
  for (; stub_count_ <= last; ++stub_count_) {
    const std::size_t at = size + stub_count_ * ReturnStub::size;
    ReturnStub::write(std::span<std::byte, ReturnStub::size>(bytes_ + at, ReturnStub::size),
                      static_cast<std::ptrdiff_t>(stub_count_ * block_size) - static_cast<std::ptrdiff_t>(at));
  }
}

std::optional<SealedMemory::Slot> SealedMemory::take(std::size_t bytes) {
  const std::size_t count = (bytes + ReturnStub::frame_size + block_size - 1) / block_size;
  while (first_free_ < block_count && taken_.test(first_free_)) ++first_free_;
  std::size_t free = 0;
  for (std::size_t block = first_free_; block < block_count; ++block) {
    free = taken_.test(block) ? 0 : free + 1;
    if (free < count) continue;
    const std::size_t first = block + 1 - count;
    for (std::size_t taken = first; taken <= block; ++taken) taken_.set(taken);
    taken_count_ += count;
    write_stubs_to(first);
    return Slot(*this, first, count);
  }
  return std::nullopt;
}

}  // namespace callgate::tracer
