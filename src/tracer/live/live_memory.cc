#include "tracer/live/live_memory.h"

#include <fcntl.h>
#include <sys/uio.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <string>

namespace callgate::tracer {

LiveMemory::LiveMemory() : bytes_(new std::byte[capacity * page_size]) {}

void LiveMemory::begin_stop(pid_t tid) {
  tid_ = tid;
  used_ = 0;
  if (proc_mem_tid_ == 0) return;
  proc_mem_.reset();  // an execve in the meantime would have left it on the old memory
  proc_mem_tid_ = 0;
}

const LiveMemory::Slot* LiveMemory::find(PageNumber page) const {
  const auto* end = slots_.begin() + used_;
  const auto* found = std::find_if(slots_.begin(), end, [page](const Slot& slot) { return slot.page == page; });
  return found == end ? nullptr : found;
}

std::size_t LiveMemory::read(decode::TraceeAddress address, std::span<std::byte> into) {
  std::size_t done = 0;
  while (done < into.size()) {
    const std::uint64_t at = address.value + done;
    if (at < address.value) break;  // past the end of the address space
    const PageNumber page = at / page_size;
    const Slot* slot = find(page);
    if (slot == nullptr) {
      // All that this read still wants, in one call, as far as there is room.
      std::array<PageNumber, capacity> wanted;
      const PageNumber last =
          std::min(page + (at % page_size + into.size() - done - 1) / page_size, UINT64_MAX / page_size);
      std::size_t count = 0;
      for (PageNumber next = page; next <= last && count < capacity; ++next) {
        if (find(next) != nullptr) break;
        wanted.at(count++) = next;
      }
      fetch(std::span(wanted).first(count));
      slot = find(page);
    }
    if (!slot->readable) break;
    const std::size_t skip = at % page_size;
    const std::size_t size = std::min(into.size() - done, page_size - skip);
    std::memcpy(into.data() + done, bytes_of(static_cast<std::size_t>(slot - slots_.begin())) + skip, size);
    done += size;
  }
  return done;
}

void LiveMemory::prefetch(std::span<const Range> ranges) {
  std::array<PageNumber, capacity> wanted;
  std::size_t count = 0;
  const std::size_t room = capacity - used_;
  for (const Range& range : ranges) {
    if (range.size == 0) continue;
    const std::uint64_t last_byte = range.address.value + (range.size - 1);
    const PageNumber last = (last_byte < range.address.value ? UINT64_MAX : last_byte) / page_size;
    for (PageNumber page = range.address.value / page_size; page <= last && count < room; ++page) {
      const auto* end = wanted.begin() + count;
      if (find(page) == nullptr && std::find(wanted.cbegin(), end, page) == end) wanted.at(count++) = page;
    }
  }
  // A range that faults must not keep those behind it from being fetched.
  std::span<const PageNumber> rest = std::span(wanted).first(count);
  while (!rest.empty()) {
    const std::size_t before = used_;
    fetch(rest);
    rest = rest.subspan(used_ - before);
  }
}

void LiveMemory::fetch(std::span<const PageNumber> pages) {
  if (pages.size() > capacity - used_) used_ = 0;
  const std::size_t copied = copy(pages, bytes_of(used_));
  for (const PageNumber page : pages.first(copied)) slots_.at(used_++) = {page, true};
  if (copied < pages.size()) slots_.at(used_++) = {pages[copied], false};
}

std::size_t LiveMemory::copy(std::span<const PageNumber> pages, std::byte* into) {
  if (proc_mem_tid_ == tid_) return copy_from_proc(pages, into);
  std::array<iovec, capacity> remote;
  std::size_t count = 0;
  for (const PageNumber page : pages) {
    remote.at(count++) = {reinterpret_cast<void*>(page * page_size), page_size};  // NOLINT(performance-no-int-to-ptr)
  }
  const iovec local{into, count * page_size};
  const ssize_t copied = ::process_vm_readv(tid_, &local, 1, remote.data(), count, 0);
  if (copied >= 0) return static_cast<std::size_t>(copied) / page_size;
  if (errno == EPERM || errno == ENOSYS) return copy_from_proc(pages, into);
  return 0;
}

std::size_t LiveMemory::copy_from_proc(std::span<const PageNumber> pages, std::byte* into) {
  if (proc_mem_tid_ != tid_) {
    proc_mem_.reset(::open(("/proc/" + std::to_string(tid_) + "/mem").c_str(), O_RDONLY | O_CLOEXEC));
    proc_mem_tid_ = tid_;
  }
  std::size_t copied = 0;
  for (const PageNumber page : pages) {
    const auto offset = static_cast<off_t>(page * page_size);
    if (::pread(proc_mem_.get(), into + copied * page_size, page_size, offset) != static_cast<ssize_t>(page_size))
      break;
    ++copied;
  }
  return copied;
}

}  // namespace callgate::tracer
