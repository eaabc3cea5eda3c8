#include "policy/exchange/remark.h"

#include <fmt/format.h>

namespace callgate::policy {

std::string_view name_of(Remark::Effect effect) {
  switch (effect) {
    case Remark::Effect::differs:
      return "differs";
    case Remark::Effect::stricter:
      return "stricter";
    default:
      return "lost";
  }
}

std::string text_of(const Remark& remark, std::string_view format) {
  const std::string place =
      remark.origin.file.empty() ? "protection" : fmt::format("{}:{}", remark.origin.file, remark.origin.line);
  return fmt::format("{}: {} cannot be expressed for {} ({}): {}", place, remark.subject, format,
                     name_of(remark.effect), remark.why);
}

}  // namespace callgate::policy
