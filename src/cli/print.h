// callgate's own words: answers on standard output, errors on standard error.
#pragma once

#include <string>
#include <string_view>

#include "base/error.h"
#include "report/writer.h"

namespace callgate::cli {

/// Writes all of `text` to standard output. Throws report::WriteError: an answer that is cut is no answer.
void print(std::string_view text);

/// Writes `text` to standard error. Where that cannot be, the exit status alone tells of the error.
void complain(std::string_view text);

/// Tells of an error of the user or the environment, likewise: `callgate: what: why`, and a hint if it has one.
void tell(const Error& error);

/// Keeps the numbers of the standard descriptors from whatever is opened later, where they are closed: words for
/// standard error must not end up in such a file. Closed they stay, for callgate as for what it executes.
void reserve_standard_descriptors();

/// Where an option such as -o asks for it: a file, made anew; `-` is standard output. Throws Error.
[[nodiscard]] report::Writer writer_to(const std::string& file);

}  // namespace callgate::cli
