// Keeps calls that change the names of files apart from those whose paths were judged: either some of these are under
// way, from their judgement to their end, or one of the others.
#pragma once

#include <sys/types.h>

#include <deque>
#include <unordered_map>
#include <utility>
#include <vector>

#include "policy/contents/name_changes.h"

namespace callgate::tracer {

class NameTurns {
 public:
  /// Whether the call of `tid` has its turn. If not, it stays in its stop until admitted() names it: first come, first
  /// served.
  [[nodiscard]] bool begin(pid_t tid, policy::NameUse use);
  /// The call of `tid` is over, or will not be made, or does not touch names after all. Those that wait for it may get
  /// their turn by that. Nothing, if it has no turn and does not wait.
  void end(pid_t tid);
  [[nodiscard]] bool has(pid_t tid) const { return under_way_.contains(tid); }
  /// Whether a root moves, or is to. Then those that open files take turns too, which else they need not: no new name
  /// does them harm, but a new root would.
  [[nodiscard]] bool moves_root() const;
  /// An open that is under way and has taken no turn, has one from now on. Not while a root moves.
  void join(pid_t tid) { under_way_.emplace(tid, policy::NameUse::opens); }

  /// Those that have got their turn since this was last asked.
  [[nodiscard]] std::vector<pid_t> admitted() { return std::exchange(admitted_, {}); }
  /// Those whose turn it is.
  [[nodiscard]] const std::unordered_map<pid_t, policy::NameUse>& under_way() const { return under_way_; }

 private:
  struct Waiting {
    pid_t tid;
    policy::NameUse use;
  };
  [[nodiscard]] bool may_begin(policy::NameUse use) const;

  std::unordered_map<pid_t, policy::NameUse> under_way_;
  std::deque<Waiting> waiting_;
  std::vector<pid_t> admitted_;
};

}  // namespace callgate::tracer
