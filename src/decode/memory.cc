#include "decode/memory.h"

#include <algorithm>
#include <cstring>

namespace callgate::decode {

void CapturedMemory::add(TraceeAddress address, std::span<const std::byte> bytes) {
  blocks_[address.value].assign(bytes.begin(), bytes.end());
}

void CapturedMemory::add(TraceeAddress address, std::string_view bytes) {
  add(address, std::as_bytes(std::span(bytes)));
}

std::size_t CapturedMemory::read(TraceeAddress address, std::span<std::byte> into) {
  std::size_t done = 0;
  while (done < into.size()) {
    const std::uint64_t at = address.value + done;
    auto block = blocks_.upper_bound(at);
    if (block == blocks_.begin()) break;
    --block;
    const std::uint64_t skip = at - block->first;
    if (skip >= block->second.size()) break;
    const std::size_t count = std::min<std::size_t>(into.size() - done, block->second.size() - skip);
    std::memcpy(into.data() + done, block->second.data() + skip, count);
    done += count;
  }
  return done;
}

}  // namespace callgate::decode
