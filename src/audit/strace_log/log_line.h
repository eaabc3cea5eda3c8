// One line of a log as strace -f writes it, with or without process ids, times and descriptors' paths.
#pragma once

#include <sys/types.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace callgate::audit {

/// A call, or the part of it that stands in one line.
struct LogLine {
  enum class Kind : unsigned char {
    call,        ///< the whole call
    unfinished,  ///< its begin: `read(3, <unfinished ...>`
    resumed,     ///< its rest: `<... read resumed>"a", 1) = 1`
    ended,       ///< `+++ exited with 0 +++`
    other,       ///< signals, words of strace itself, stacks: nothing of a call
    wrong,       ///< none of these
  };
  Kind kind = Kind::other;
  pid_t pid = 0;  ///< 0 where the line does not say
  std::string name;
  std::string text;  ///< of a call, from the first argument on; of a part, what there is of that
};

/// A line without its newline.
[[nodiscard]] LogLine parse_log_line(std::string_view line);

/// What a call was given, and what it answered.
struct LoggedCall {
  std::vector<std::string> arguments;  ///< as they stand there
  std::string result;                  ///< "3</etc/hosts>", "-1"; "?" where there is none
  std::string error;                   ///< "ENOENT", or empty
};

/// The text behind the name of a call and its parenthesis. None if that has no end.
[[nodiscard]] std::optional<LoggedCall> parse_logged_call(std::string_view text);

/// The text of a string as it was in memory; none if the argument is none, or was cut.
[[nodiscard]] std::optional<std::string> logged_string(std::string_view argument);

/// What stands behind a descriptor with -y: "/etc/hosts" of `3</etc/hosts>`; empty if nothing does.
[[nodiscard]] std::string_view logged_annotation(std::string_view argument);

/// The value of a field: "htons(80)" of `sin_port` in `{sa_family=AF_INET, sin_port=htons(80), ...}`; empty if there is
/// none.
[[nodiscard]] std::string_view logged_field(std::string_view argument, std::string_view name);

}  // namespace callgate::audit
