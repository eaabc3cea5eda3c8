// Counts what a target writes to its standard output and error: they are pipes, and what comes through is passed on to
// those of this process.
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <thread>

#include "base/owned_fd.h"

namespace callgate::tracer {

/// Passes on by a thread of its own, so that the target is never held up by the tracer. Standard output and error that
/// are the same file here are one pipe, and keep their order. One that is closed here stays closed.
class OutputRelay {
 public:
  /// No more than `most` bytes are passed on. Throws Error if no pipe can be made.
  explicit OutputRelay(std::uint64_t most);
  OutputRelay(const OutputRelay&) = delete;
  OutputRelay& operator=(const OutputRelay&) = delete;
  /// As finish(true).
  ~OutputRelay();

  /// In a child, before its execve: the pipes take the place of its standard output and error. Async-signal-safe.
  [[nodiscard]] bool enter() const;
  /// Begins to pass on, once the child has been made.
  void start();
  /// The target is gone: passes on what it has left, or, with `hurry`, only what finds room at once. Returns when that
  /// is done.
  void finish(bool hurry);

  /// Whether there was more than may be passed on.
  [[nodiscard]] bool has_overflowed() const { return overflowed_.load(std::memory_order_relaxed); }
  /// The bytes that have come.
  [[nodiscard]] std::uint64_t count() const { return count_.load(std::memory_order_relaxed); }

 private:
  struct Stream {
    int to = -1;  ///< standard output or error of this process
    OwnedFd read_end;
    OwnedFd write_end;
  };
  enum class Ending : unsigned char { none, thorough, hurried };

  void make_pipe(int fd);
  void run();
  /// Passes on what has come; false if no more will.
  bool pass_on(Stream& stream);
  /// False if it cannot be written any more.
  bool write_all(int to, const char* bytes, std::size_t size);

  std::uint64_t most_;
  std::array<Stream, 2> streams_;
  bool is_one_pipe_ = false;
  OwnedFd wake_;  ///< an eventfd that is written to when the ending begins
  std::atomic<Ending> ending_ = Ending::none;
  std::atomic<bool> overflowed_ = false;
  std::atomic<std::uint64_t> count_ = 0;
  std::thread thread_;
};

}  // namespace callgate::tracer
