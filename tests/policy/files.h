// Policies that extend others, without files.
#pragma once

#include <map>
#include <string>
#include <utility>

#include "base/error.h"
#include "policy/language/load.h"

namespace callgate::policy::test {

/// Policies by file, as if they lay in folders.
inline Surroundings with_files(std::map<std::string, std::string> files) {
  Surroundings result;
  result.contents = [files = std::move(files)](const std::string& file) {
    const auto found = files.find(file);
    if (found == files.end()) throw Error(file, "No such file or directory");
    return found->second;
  };
  return result;
}

}  // namespace callgate::policy::test
