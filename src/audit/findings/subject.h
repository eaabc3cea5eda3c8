// What a call is about, by which findings tell calls apart: files, addresses, flags and commands, not numbers, buffers
// or descriptors.
#pragma once

#include <string>
#include <string_view>

#include "decode/value.h"

namespace callgate::audit {

struct Subject {
  /// In strace's notation, without what says nothing: `"/etc/hosts", O_RDONLY`. Empty for a call that has nothing of
  /// the kind.
  std::string text;
  /// The same with the folders of its files: `"/etc/*", O_RDONLY`. Empty where it is about no file, or its folder is
  /// not known.
  std::string folder;
};

/// A path that is relative to a folder whose name is known (decode::Wanted::names), or to the working directory, where
/// that is given, is told from the root.
[[nodiscard]] Subject subject_of(const decode::DecodedCall& call, std::string_view working_directory = {});

}  // namespace callgate::audit
