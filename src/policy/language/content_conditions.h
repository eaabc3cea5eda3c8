// The condition on something that a pointer leads to, as tests of contents.
#pragma once

#include <vector>

#include "policy/contents/content_tests.h"
#include "policy/language/diagnostics.h"
#include "policy/language/subjects.h"
#include "policy/language/yaml_tree.h"

namespace callgate::policy {

/// What must hold of the subject, which is no number in a register, all of it:
///
///     paths       PATH, [PATH, {under: FOLDER}, {glob: PATTERN}], {exactly|under|glob: .., not: ..}; of sockets also
///                 abstract names, with an @ before them
///     strings     TEXT, [TEXT, {prefix: TEXT}, {glob: PATTERN}], {exactly|prefix|glob: .., not: ..}
///     argv        [TEXT, ..], {exactly|prefix: [TEXT, ..]}, {contains: TEXT, any|all|none: [TEXT, ..], not: ..}
///     addresses   10.0.0.0/8, [10.0.0.0/8, ::1], {not: ..}
///     the rest    as numbers (tests_of.h)
///
/// What is wrong is appended to `problems`; the tests are then of no use. Their sources are
/// left for the caller to fill in.
[[nodiscard]] std::vector<ContentTest> content_tests_of(const YamlNode& condition, const Subject& subject,
                                                        std::vector<Problem>& problems);

/// Whether the condition asks of a pointer alone whether it is NULL.
[[nodiscard]] bool is_about_null(const YamlNode& condition);

}  // namespace callgate::policy
