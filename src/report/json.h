// Values and calls as JSON: the schema that docs/json.md describes and docs/trace.schema.json states.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <span>
#include <string>
#include <string_view>

#include "base/stack_frame.h"
#include "decode/record.h"
#include "decode/value.h"
#include "policy/verdict.h"

namespace callgate::report {

/// JSON whose members stay in the order in which they were made.
using Json = nlohmann::ordered_json;

/// The version of the schema, the member `schema` of each record.
inline constexpr int json_schema = 1;

/// A value of the tree. Never loses the raw number: what has a name as well is an object with both.
[[nodiscard]] Json json_of(const decode::Value& value);
/// The arguments of a call by name.
[[nodiscard]] Json json_of_arguments(const decode::DecodedCall& call);
/// The result of a call; null where it is not known.
[[nodiscard]] Json json_of_result(const decode::DecodedCall& call);
[[nodiscard]] Json json_of(const policy::Verdict& verdict);
/// A signal as {"value":2,"name":"SIGINT"}.
[[nodiscard]] Json json_of_signal(int signal);
/// What waitpid(2) gave: {"status":0}, {"signal":{…},"core":false}, {"stopped":{…}} or {"continued":true}.
[[nodiscard]] Json json_of_wait_status(int status);

/// The frames of a stack, from the innermost on.
[[nodiscard]] Json json_of_stack(std::span<const StackFrame> stack);

/// Bytes as a JSON string where they are UTF-8, else as {"hex":"7f45"}.
[[nodiscard]] Json json_of_bytes(std::string_view bytes);
/// One line, its end included.
[[nodiscard]] std::string json_line(const Json& json);

}  // namespace callgate::report
