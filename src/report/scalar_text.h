// One leaf of the value tree as text: a number by its Kind, or bytes that are no string.
#pragma once

#include <cstdint>
#include <string>

#include "decode/value.h"
#include "report/text_options.h"

namespace callgate::report {

/// A value of Form::scalar.
void put_scalar(std::string& out, const decode::Value& value, const TextStyle& style);
/// Flags or-ed together, by the names of the set.
void put_flags(std::string& out, const decode::ConstantSet& set, std::uint64_t value, Numbers numbers);
/// One name of the set; a number that has none is told to be one of them: 0x7 /* LED_??? */.
void put_choice(std::string& out, const decode::ConstantSet& set, std::uint64_t value, Numbers numbers);
/// The number among the flags: 21<<MAP_HUGE_SHIFT, SIGCHLD.
void put_packed(std::string& out, const decode::PackedNumber& packed, std::uint64_t flags);
/// A signal's name; a number that is none's as such.
void put_signal(std::string& out, std::uint64_t number, Numbers numbers);
/// What is open behind a descriptor, as /proc/PID/fd names it, or in more detail: </etc/passwd>, </tmp/a>(deleted),
/// </dev/null<char 1:3>>, <pipe:[14]>; nothing if that is not known.
void put_note(std::string& out, std::string_view note, HexStrings hex);

}  // namespace callgate::report
