#include "tracer/seal/name_turns.h"

#include <algorithm>

namespace callgate::tracer {

using policy::NameUse;

namespace {

bool is_alone(NameUse use) {
  return use == NameUse::changes || use == NameUse::moves_root;
}

}  // namespace

bool NameTurns::may_begin(NameUse use) const {
  if (is_alone(use)) return under_way_.empty();
  return std::ranges::none_of(under_way_, [](const auto& other) { return is_alone(other.second); });
}

bool NameTurns::moves_root() const {
  const auto moves = [](NameUse use) { return use == NameUse::moves_root; };
  return std::ranges::any_of(under_way_, moves, &std::pair<const pid_t, NameUse>::second) ||
         std::ranges::any_of(waiting_, moves, &Waiting::use);
}

bool NameTurns::begin(pid_t tid, NameUse use) {
  if (has(tid)) return true;
  if (!waiting_.empty() || !may_begin(use)) {
    waiting_.push_back({tid, use});
    return false;
  }
  under_way_.emplace(tid, use);
  return true;
}

void NameTurns::end(pid_t tid) {
  if (under_way_.erase(tid) == 0 && std::erase_if(waiting_, [tid](const Waiting& one) { return one.tid == tid; }) == 0)
    return;
  while (!waiting_.empty() && may_begin(waiting_.front().use)) {
    under_way_.emplace(waiting_.front().tid, waiting_.front().use);
    admitted_.push_back(waiting_.front().tid);
    waiting_.pop_front();
  }
}

}  // namespace callgate::tracer
