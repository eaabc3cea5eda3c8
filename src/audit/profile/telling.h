// What a profile keeps of a call, however the call became known: by a stop, or by a line of a log.
#pragma once

#include <string>
#include <string_view>

namespace callgate::audit {

/// The argument by whose values the uses of a call are told apart ("ioctl": "cmd"); empty: they are not.
[[nodiscard]] std::string_view telling_argument(std::string_view call);

/// Whether a call sends a signal to the process that its first argument names: what tells is whether that is the
/// target.
[[nodiscard]] bool sends_signal(std::string_view call);

/// Whether a call makes, removes or renames what its paths name, which is to write to the folders that hold it.
[[nodiscard]] bool changes_folder(std::string_view call);

/// A path without what differs from run to run: what processes' own files are called.
[[nodiscard]] std::string general_path(std::string path);

}  // namespace callgate::audit
