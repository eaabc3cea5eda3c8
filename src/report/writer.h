// Where bytes go: a descriptor, a file, a command's standard input, or a file for each thread. What is written is
// handed to the kernel at once, so that nothing is lost when callgate dies, and a blocked call can be seen.
#pragma once

#include <sys/types.h>

#include <functional>
#include <map>
#include <string>
#include <string_view>

#include "base/error.h"
#include "base/owned_fd.h"

namespace callgate::report {

/// Writing failed. EPIPE (nobody reads any more) and ENOSPC are told apart by their number.
class WriteError : public Error {
 public:
  WriteError(const std::string& what, int error_number);
  [[nodiscard]] int error_number() const { return error_number_; }

 private:
  int error_number_;
};

/// One stream of bytes.
class Writer {
 public:
  /// A descriptor that belongs to somebody else, as standard error does. `name` is for messages of errors.
  Writer(int fd, std::string name);
  /// A file, created or truncated, or with `append` continued. Throws Error.
  [[nodiscard]] static Writer file(const std::string& path, bool append);
  /// The standard input of `sh -c command`. Throws Error.
  [[nodiscard]] static Writer command(const std::string& command);

  Writer(Writer&& other) noexcept;
  Writer& operator=(Writer&&) = delete;
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;
  /// Closes, as close(), but tells of no error.
  ~Writer();

  /// From now on `meanwhile` is called again and again while there is no room for what is to be written. (Who reads a
  /// pipe may take his time, and who shares a terminal stop its output.)
  void wait_with(std::function<void()> meanwhile);
  /// Writes all of `bytes`. Throws WriteError.
  void write(std::string_view bytes);
  /// Ends the stream; waits for the command to end, if there is one. Throws WriteError (some file systems report a full
  /// disk only here).
  void close();
  [[nodiscard]] bool is_terminal() const;

 private:
  Writer(OwnedFd fd, std::string name, pid_t command);

  OwnedFd owned_;
  int fd_;
  std::string name_;
  pid_t command_ = 0;
  std::function<void()> meanwhile_;
  bool is_socket_ = false;  ///< written without waiting, by the flag of a call; all else by one of its own description
};

/// Where the lines of each thread go: all to one stream, or (-ff) to a file of its own.
class Output {
 public:
  explicit Output(Writer shared);
  /// Files PREFIX.TID.
  [[nodiscard]] static Output per_thread(std::string prefix, bool append);

  [[nodiscard]] bool is_shared() const { return shared_; }
  /// A thread begins: its own file is made, whether or not there will be anything to write. Throws Error.
  void started(pid_t tid);
  /// The stream of a thread. Throws Error if its file cannot be made.
  [[nodiscard]] Writer& of(pid_t tid);
  /// The thread is gone: its own file is closed. Throws WriteError.
  void ended(pid_t tid);
  /// Closes all streams: for whoever made the output, once its sinks have finished. Throws WriteError.
  void close();

 private:
  Output(std::string prefix, bool append);

  bool shared_;
  std::string prefix_;
  bool append_ = false;
  std::map<pid_t, Writer> writers_;  // the shared one under 0
};

}  // namespace callgate::report
