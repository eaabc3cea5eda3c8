// The stack of a stopped tracee: libunwind walks it, elfutils' libdw names what it finds.
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "base/stack_frame.h"

namespace callgate::tracer {

/// Unwinds when it is asked, once a stop. What was learnt of a process's images is kept for as long as its mappings
/// stay as they are.
///
/// The files that the tracee has mapped are read by libraries that know them well, but were not made for hostile ones:
/// that is for observing, and only where it was asked for.
class LiveStack {
 public:
  enum class Detail : unsigned char {
    symbols,
    sources  ///< lines of source as well, from debug information: slower
  };

  LiveStack();
  ~LiveStack();
  LiveStack(const LiveStack&) = delete;
  LiveStack& operator=(const LiveStack&) = delete;

  /// A new stop of `tid`, of the process `tgid`; `native`: it runs in the mode of callgate itself.
  void begin_stop(pid_t tid, pid_t tgid, bool native);
  /// From the innermost frame to the outermost, at most 256. Empty where nothing is known: of a tracee in another mode
  /// (i386), of one that is dying.
  [[nodiscard]] std::span<const StackFrame> frames(Detail detail);

 private:
  class Image;
  Image* image();

  pid_t tid_ = 0;
  pid_t tgid_ = 0;
  bool native_ = true;
  bool unwound_ = false;
  std::vector<StackFrame> frames_;
  std::map<pid_t, std::unique_ptr<Image>> images_;  ///< by process
};

}  // namespace callgate::tracer
