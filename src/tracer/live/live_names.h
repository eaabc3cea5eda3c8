// Names of a stopped tracee's descriptors and working directory, from /proc.
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "decode/memory.h"

namespace callgate::tracer {

/// Looks a name up when it is asked for, once a stop. The views that it gives are good until the next stop.
class LiveNames final : public decode::Names {
 public:
  enum class Detail : unsigned char {
    links,   ///< what /proc/TID/fd shows: "socket:[123]", "/dev/null"
    objects  ///< what is behind it: "TCP:[127.0.0.1:1->127.0.0.1:2]", "/dev/null<char 1:3>", "pid:7"
  };
  explicit LiveNames(Detail detail = Detail::links) : detail_(detail) {}
  void begin_stop(pid_t tid);
  std::string_view descriptor(int fd) override;
  std::string_view working_directory() override;
  /// As the tracer's own network namespace has it.
  std::string_view interface(std::uint32_t index) override;
  std::optional<int> netlink_protocol(int fd) override;
  /// As the kernel numbers them now; a name once learnt stays.
  std::string_view generic_netlink_family(std::uint16_t type) override;

 private:
  Detail detail_;
  pid_t tid_ = 0;
  std::map<int, std::string> descriptors_;
  std::map<std::uint32_t, std::string> interfaces_;
  std::map<std::uint16_t, std::string> families_;
  std::optional<std::string> working_directory_;
};

}  // namespace callgate::tracer
