// One system call as text, without what stands around it on a line.
#pragma once

#include <string>

#include "decode/value.h"
#include "report/text_options.h"

namespace callgate::report {

/// The name of a call; syscall_0x3e7 for a number that has none.
void put_call_name(std::string& out, const decode::DecodedCall& call);
/// `openat(AT_FDCWD, "x", O_RDONLY` without the closing parenthesis, up to the first argument that is pending. What is
/// put at the exit begins with what was put at the entry. `restarting` names the call that restart_syscall goes on
/// with, where that is known.
void put_call(std::string& out, const decode::DecodedCall& call, const TextStyle& style,
              std::string_view restarting = {});
/// Whether an argument is not known (yet).
[[nodiscard]] bool is_pending(const decode::DecodedCall& call);
/// What stands after `= `: 3</etc/passwd>, -1 ENOENT (No such file or directory), ? <unavailable>.
void put_result(std::string& out, const decode::DecodedCall& call, const TextStyle& style);
/// The same without an error's text: -1 ENOENT.
void put_short_result(std::string& out, const decode::DecodedCall& call, const TextStyle& style);

}  // namespace callgate::report
