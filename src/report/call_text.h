// One system call as text, without what stands around it on a line.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "decode/value.h"
#include "report/text_options.h"

namespace callgate::report {

/// The name of a call; syscall_0x3e7 for a number that has none.
void put_call_name(std::string& out, const decode::DecodedCall& call);
/// How much of a call's text has been put.
struct Progress {
  std::size_t arguments = 0;  ///< these are complete
  std::size_t bytes = 0;      ///< of the next one's text, where it was known in part
};

/// `openat(AT_FDCWD, "x", O_RDONLY` without the closing parenthesis, up to the first argument that is pending.
/// `restarting` names the call that restart_syscall goes on with, where that is known.
Progress put_call(std::string& out, const decode::DecodedCall& call, const TextStyle& style,
                  std::string_view restarting = {});
/// The rest, once the call is over: put_call() at the entry and this make what put_call() puts at the exit.
void put_rest(std::string& out, const decode::DecodedCall& call, const TextStyle& style, const Progress& progress);
/// Whether an argument is not known (yet).
[[nodiscard]] bool is_pending(const decode::DecodedCall& call);
/// What stands after `= `: 3</etc/passwd>, -1 ENOENT (No such file or directory), ? <unavailable>.
void put_result(std::string& out, const decode::DecodedCall& call, const TextStyle& style);
/// The same without an error's text: -1 ENOENT.
void put_short_result(std::string& out, const decode::DecodedCall& call, const TextStyle& style);

}  // namespace callgate::report
