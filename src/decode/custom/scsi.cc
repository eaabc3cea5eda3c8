#include "decode/custom/scsi.h"

#include <algorithm>

#include "decode/custom/answer.h"
#include "decode/custom/iovec.h"
#include "decode/decoder.h"
#include "decode/structs/scsi.h"

namespace callgate::decode {
namespace {

/// Which fields of a header tell of data.
struct Names {
  std::string_view address;
  std::string_view vectors;  // how many; none: the data are in one piece
  std::string_view length;
  std::string_view residue = {};  // what of the length was not transferred
};

class Header {
 public:
  /// `end` is the address behind the header.
  Header(Decoder& decoder, const Struct& what, std::uint64_t end) : decoder_(decoder), what_(what) {
    const std::uint64_t size = what.size[model()];
    bytes_ = decoder.fetch(TraceeAddress{end - size}, size);
  }
  [[nodiscard]] std::uint64_t number(std::string_view name) const {
    const auto field = std::ranges::find(what_.fields, name, &Item::name);
    const std::size_t end = field->offset[model()] + size_of(field->type, decoder_.model());
    return end > bytes_.size() ? 0 : decoder_.number(field->type, bytes_.subspan(field->offset[model()]));
  }

 private:
  [[nodiscard]] std::size_t model() const { return static_cast<std::size_t>(decoder_.model()); }

  Decoder& decoder_;
  const Struct& what_;
  std::span<const std::byte> bytes_;
};

Value transferred(Decoder& decoder, const Item& item, const Header& header, const Names& names) {
  const std::uint64_t address = header.number(names.address);
  const std::uint64_t vectors = header.number(names.vectors);
  const std::uint64_t length = header.number(names.length);
  if (names.residue.empty()) {
    return vectors != 0 ? decoder.array_at(item, nullptr, &structs::iovec_in, address, vectors)
                        : decoder.bytes_at(item, address, length);
  }
  const std::uint64_t residue = header.number(names.residue);
  const std::uint64_t done = residue <= length ? length - residue : length;
  return vectors != 0 ? iovec_filled(decoder, item, address, vectors, done) : decoder.bytes_at(item, address, done);
}

}  // namespace

Value decode_sg_request(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> /*bytes*/) {
  const Value unread{.item = &item, .form = Value::Form::pointer, .raw = raw};
  const auto first = raw == 0 ? std::nullopt : decoder.fetch_all(TraceeAddress{raw}, sizeof(std::uint32_t));
  if (!first) return unread;
  const std::uint64_t id = decoder.number(Type::u32, *first);
  if (id == 'S') return exchanged_always(decoder, item, raw, structs::sg_io_hdr, structs::sg_io_hdr_got);
  if (id == 'Q') return exchanged_always(decoder, item, raw, structs::sg_io_v4, structs::sg_io_v4_got);
  const Value word = decoder.scalar(element::u32, id);
  return decoder.node(item, Value::Form::pointer, {&word, 1}, raw);
}

Value decode_sg_given(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> /*bytes*/) {
  const Header header(decoder, structs::sg_io_hdr, raw);
  return transferred(decoder, item, header, {"data", "iovec_count", "dxfer_len"});
}

Value decode_sg_got(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> /*bytes*/) {
  const Header header(decoder, structs::sg_io_hdr, raw);
  return transferred(decoder, item, header, {"data", "iovec_count", "dxfer_len", "resid"});
}

Value decode_bsg_given(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> /*bytes*/) {
  const Header header(decoder, structs::sg_io_v4, raw);
  return transferred(decoder, item, header, {"dout", "dout_iovec_count", "dout_xfer_len"});
}

Value decode_bsg_got(Decoder& decoder, const Item& item, std::uint64_t raw, std::span<const std::byte> /*bytes*/) {
  const Header header(decoder, structs::sg_io_v4, raw);
  return transferred(decoder, item, header, {"din", "din_iovec_count", "din_xfer_len", "din_resid"});
}

}  // namespace callgate::decode
