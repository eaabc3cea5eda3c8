#include "decode/arena.h"

#include <algorithm>
#include <cstdint>

namespace callgate::decode {

void* Arena::allocate(std::size_t size, std::size_t alignment) {
  const auto misaligned = reinterpret_cast<std::uintptr_t>(next_) % alignment;
  std::size_t padding = misaligned == 0 ? 0 : alignment - misaligned;
  if (next_ == nullptr || padding + size > static_cast<std::size_t>(end_ - next_)) {
    const std::size_t chunk = std::max(chunk_size_, size + alignment);
    chunks_.push_back(std::make_unique_for_overwrite<std::byte[]>(chunk));
    next_ = chunks_.back().get();
    end_ = next_ + chunk;
    if (chunks_.size() == 1) first_end_ = end_;
    padding = 0;  // new[] aligns for every type that is made here
  }
  std::byte* place = next_ + padding;
  next_ = place + size;
  used_ += size;
  return place;
}

void Arena::clear() {
  used_ = 0;
  if (chunks_.empty()) return;
  chunks_.resize(1);
  next_ = chunks_.front().get();
  end_ = first_end_;
}

}  // namespace callgate::decode
