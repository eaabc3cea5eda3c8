// The decoder's only window on a tracee: its memory and the names of its descriptors. A live tracee (src/tracer) and
// captured bytes both stand behind it, and a decoder cannot tell which.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "decode/record.h"

namespace callgate::decode {

class Memory {
 public:
  virtual ~Memory() = default;
  /// Copies bytes from `address` into `into` up to the first byte that cannot be read. Returns how many were copied.
  virtual std::size_t read(TraceeAddress address, std::span<std::byte> into) = 0;

  /// A range that a decoder is about to read.
  struct Range {
    TraceeAddress address;
    std::size_t size;
  };
  /// A hint: these ranges are wanted next. A live memory fetches them all in one call.
  virtual void prefetch(std::span<const Range> ranges) { static_cast<void>(ranges); }
};

/// What a number that the call names refers to, as it was at the moment of the stop.
class Names {
 public:
  virtual ~Names() = default;
  /// The path or kind of an open descriptor, as /proc/PID/fd shows it ("/etc/passwd", "pipe:[123]"); empty if unknown.
  virtual std::string_view descriptor(int fd) = 0;
  /// The current working directory, for AT_FDCWD under -y; empty if unknown.
  virtual std::string_view working_directory() = 0;
  /// The name of a network interface; empty if unknown.
  virtual std::string_view interface(std::uint32_t index) {
    static_cast<void>(index);
    return {};
  }
  /// NETLINK_ROUTE and the like of a netlink socket; none for any other descriptor. Asked only where a message looks
  /// like netlink's.
  virtual std::optional<int> netlink_protocol(int fd) {
    static_cast<void>(fd);
    return std::nullopt;
  }
  /// The family of generic netlink whose messages have this type ("ethtool"); empty if unknown.
  virtual std::string_view generic_netlink_family(std::uint16_t type) {
    static_cast<void>(type);
    return {};
  }
};

/// Memory that was captured earlier, or made up by a test: disjoint blocks of bytes by address.
class CapturedMemory final : public Memory {
 public:
  /// Adds a block; bytes captured before at the same addresses are replaced by it.
  void add(TraceeAddress address, std::span<const std::byte> bytes);
  void add(TraceeAddress address, std::string_view bytes);
  std::size_t read(TraceeAddress address, std::span<std::byte> into) override;

 private:
  std::map<std::uint64_t, std::vector<std::byte>> blocks_;
};

}  // namespace callgate::decode
