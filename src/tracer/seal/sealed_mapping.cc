#include "tracer/seal/sealed_mapping.h"

#include <elf.h>
#include <fmt/format.h>
#include <sys/mman.h>
#include <sys/sysmacros.h>
#include <sys/uio.h>

#include <array>
#include <cstdio>
#include <fstream>
#include <string>
#include <string_view>

#include "tracer/live/proc_file.h"
#include "tracer/seal/injection.h"
#include "tracer/seal/registers.h"

namespace callgate::tracer {
namespace {

using decode::TraceeAddress;

constexpr decode::SyscallNumber nr_mmap{9};
constexpr decode::SyscallNumber nr_close{3};
constexpr decode::SyscallNumber nr_mseal{462};

/// A `syscall` instruction: the vDSO, which every image has, falls back to system calls.
std::optional<TraceeAddress> syscall_instruction(pid_t tid) {
  const std::optional<std::uint64_t> vdso = auxiliary_value(tid, AT_SYSINFO_EHDR);
  if (!vdso) return std::nullopt;
  std::array<char, 8192> code{};  // no vDSO is smaller than a page; what follows it may not be readable
  const iovec local{code.data(), code.size()};
  const std::array<iovec, 2> remote = {
      iovec{reinterpret_cast<void*>(*vdso), code.size() / 2},                     // NOLINT(performance-no-int-to-ptr)
      iovec{reinterpret_cast<void*>(*vdso + code.size() / 2), code.size() / 2}};  // NOLINT(performance-no-int-to-ptr)
  const ssize_t size = ::process_vm_readv(tid, &local, 1, remote.data(), remote.size(), 0);
  if (size <= 0) return std::nullopt;
  constexpr std::string_view instruction = "\x0f\x05";
  const std::size_t at = std::string_view(code.data(), static_cast<std::size_t>(size)).find(instruction);
  if (at == std::string_view::npos) return std::nullopt;
  return TraceeAddress{*vdso + at};
}

/// A part of an address space, as /proc/PID/maps has it.
struct Area {
  unsigned long begin, end, offset;
  std::string rights;
  dev_t device;
  unsigned long inode;
};

/// Nothing if the line is not the first of an area.
std::optional<Area> area_of(const std::string& line) {
  Area area{};
  unsigned major_number = 0;
  unsigned minor_number = 0;
  std::array<char, 5> rights{};
  // NOLINTNEXTLINE(cert-err34-c): what the kernel prints is in range
  if (std::sscanf(line.c_str(), "%lx-%lx %4s %lx %x:%x %lu", &area.begin, &area.end, rights.data(), &area.offset,
                  &major_number, &minor_number, &area.inode) != 7)
    return std::nullopt;
  area.rights = rights.data();
  area.device = makedev(major_number, minor_number);
  return area;
}

/// Whether the result is one of a call that succeeded.
bool succeeded(const std::optional<std::int64_t>& result) {
  return result && (*result >= 0 || *result < -4095);
}

}  // namespace

NewMapping map_sealed(pid_t tid, const SealedMemory& memory, const DescriptorGate& gate, bool has_own_filters,
                      const std::function<void()>& while_waiting) {
  const std::optional<Registers> registers = Registers::of(tid);
  if (!registers || !registers->is_native() || !gate.open()) return {};
  const std::optional<TraceeAddress> instruction = syscall_instruction(tid);
  if (!instruction) return {};
  Injection injection(tid, *instruction, while_waiting);
  SealedMapping mapping;
  const auto fd =
      injection.call(DescriptorGate::number, gate.arguments(), [&] { gate.answer(tid, memory.fd(), while_waiting); });
  if (succeeded(fd)) {
    const auto descriptor = static_cast<std::uint64_t>(*fd);
    constexpr std::uint64_t whole = SealedMemory::size + SealedMemory::code_size;
    const auto address = injection.call(nr_mmap, {0, whole, PROT_READ, MAP_SHARED, descriptor, 0});
    if (succeeded(address)) {
      const auto base = static_cast<std::uint64_t>(*address);
      // Where code cannot be mapped (by a security module, for instance), calls are restored at their exit stops.
      const auto code =
          injection.call(nr_mmap, {base + SealedMemory::size, SealedMemory::code_size, PROT_READ | PROT_EXEC,
                                   MAP_SHARED | MAP_FIXED, descriptor, SealedMemory::size});
      if (injection.call(nr_mseal, {base, whole}) == 0)
        mapping = {TraceeAddress{base}, !has_own_filters, !has_own_filters, succeeded(code)};
    }
    static_cast<void>(injection.call(nr_close, {descriptor}));
  }
  return {mapping, injection.last_status(), injection.was_diverted()};
}

bool verify(SealedMapping& mapping, pid_t tid, const SealedMemory& memory) {
  if (mapping.verified) return mapping.base.has_value();
  mapping.verified = true;
  const bool must_be_sealed = !mapping.was_sealed;
  std::optional<TraceeAddress> found;
  mapping.has_stubs = false;
  const auto take = [&](const Area& area) {
    if (area.inode != memory.inode() || area.device != memory.device()) return;
    const unsigned long size = area.end - area.begin;
    const bool is_data = area.offset == 0 && area.rights == "r--s" &&
                         (size == SealedMemory::size || size == SealedMemory::size + SealedMemory::code_size);
    const bool is_code = area.offset == SealedMemory::size && area.rights == "r-xs" && size == SealedMemory::code_size;
    if (is_data && (!mapping.base || mapping.base->value == area.begin)) found = TraceeAddress{area.begin};
    // The kernel tells of them by their addresses.
    if (is_code && found) mapping.has_stubs = area.begin == found->value + SealedMemory::size;
  };
  std::ifstream areas(fmt::format("/proc/{}/{}", tid, must_be_sealed ? "smaps" : "maps"));
  std::optional<Area> last;
  for (std::string line; std::getline(areas, line);) {
    if (const std::optional<Area> area = area_of(line)) {
      last = area;
      if (!must_be_sealed) take(*last);
    } else if (last && must_be_sealed && line.starts_with("VmFlags:") &&
               (line + ' ').find(" sl ") != std::string::npos) {
      take(*last);
    }
  }
  mapping.base = found;
  mapping.was_sealed = found.has_value();
  return found.has_value();
}

}  // namespace callgate::tracer
