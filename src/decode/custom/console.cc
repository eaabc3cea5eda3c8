#include "decode/custom/console.h"

#include <cassert>
#include <string>

#include "decode/constants/console.h"
#include "decode/custom/words.h"
#include "decode/decoder.h"

namespace callgate::decode {
namespace {

// linux/keyboard.h
constexpr std::uint64_t kt_latin = 0;
constexpr std::uint64_t kt_fn = 1;
constexpr std::uint64_t kt_meta = 8;
constexpr std::uint64_t kt_letter = 11;
constexpr std::uint64_t kt_dead2 = 13;

bool means_character(std::uint64_t type) {
  return type == kt_latin || type == kt_meta || type == kt_letter || type == kt_dead2;
}

constexpr std::uint64_t timer = 1193182;  // PIT_TICK_RATE, in Hz

}  // namespace

Value decode_key_meaning(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> /*bytes*/) {
  std::string words = hex_number(raw) + " /* ";
  if (const Constant* symbol = constant_of(keyboard_symbols, raw)) {
    words += symbol->name;
  } else {
    const std::uint64_t type = raw >> 8U;
    const std::uint64_t code = raw & 0xffU;
    const Constant* known = constant_of(keyboard_symbol_types, type);
    words += "K(";
    words += known != nullptr ? std::string(known->name) : hex_number(type);
    words += ", " + (means_character(type) ? quoted_character(code) : hex_number(code)) + ")";
  }
  return in_words(decoder, item, raw, words + " */");
}

Value decode_function_key(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> /*bytes*/) {
  const Constant* symbol = constant_of(keyboard_symbols, kt_fn << 8U | raw);
  assert(symbol != nullptr);  // each byte has one
  return in_words(decoder, item, raw, "KVAL(" + std::string(symbol->name) + ")");
}

Value decode_function_string(Decoder& decoder, const Item& item, std::uint64_t raw,
                             std::span<const std::byte> /*bytes*/) {
  static constexpr Item text = string("kb_string");
  constexpr std::uint64_t most = 512;
  Value value = decoder.bytes_at(text, raw, most);
  if (value.form != Value::Form::bytes) value.item = &item;
  return value;
}

Value decode_character(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> /*bytes*/) {
  return in_words(decoder, item, raw, quoted_character(raw));
}

Value decode_sound(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> /*bytes*/) {
  const std::string comment = raw == 0 || raw > timer ? "off" : std::to_string(timer / raw) + " Hz";
  return in_words(decoder, item, raw, std::to_string(raw) + " /* " + comment + " */");
}

Value decode_tone(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> /*bytes*/) {
  const std::uint64_t divisor = raw & 0xffffU;
  const std::uint64_t duration = raw >> 16U;
  std::string words = duration == 0 ? "" : std::to_string(duration) + "<<16|";
  words += std::to_string(divisor) + " /* ";
  if (divisor == 0 || duration == 0) {
    words += "off";
  } else {
    words += std::to_string(timer / divisor) + " Hz, " + std::to_string(duration) + " ms";
  }
  return in_words(decoder, item, raw, words + " */");
}

Value decode_video_port(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> /*bytes*/) {
  constexpr std::uint64_t first = 0x3b4;  // GPFIRST, GPLAST (drivers/tty/vt/vt_ioctl.c)
  constexpr std::uint64_t last = 0x3df;
  std::string words = hex_number(raw);
  if (raw >= first && raw <= last) words += " /* GPFIRST + " + std::to_string(raw - first) + " */";
  return in_words(decoder, item, raw, words);
}

}  // namespace callgate::decode
