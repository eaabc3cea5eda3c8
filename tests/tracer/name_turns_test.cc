// Who may begin a call that follows names, or changes them, and who waits for whom.
#include "tracer/seal/name_turns.h"

#include <doctest/doctest.h>

#include <vector>

namespace callgate::tracer::test {
namespace {

using policy::NameUse;
using Tids = std::vector<pid_t>;

TEST_CASE("calls that follow names go together, one that changes them goes alone") {
  NameTurns turns;
  CHECK(turns.begin(1, NameUse::follows));
  CHECK(turns.begin(2, NameUse::follows));
  CHECK_FALSE(turns.begin(3, NameUse::changes));
  turns.end(1);
  CHECK(turns.admitted().empty());
  turns.end(2);
  CHECK(turns.admitted() == Tids{3});
  CHECK(turns.has(3));
  CHECK_FALSE(turns.begin(4, NameUse::follows));
  CHECK_FALSE(turns.begin(5, NameUse::changes));
  CHECK_FALSE(turns.begin(6, NameUse::follows));
  turns.end(3);
  CHECK(turns.admitted() == Tids{4});
  turns.end(4);
  CHECK(turns.admitted() == Tids{5});
  turns.end(5);
  CHECK(turns.admitted() == Tids{6});
}

TEST_CASE("nobody passes by who waits already") {
  NameTurns turns;
  CHECK(turns.begin(1, NameUse::follows));
  CHECK_FALSE(turns.begin(2, NameUse::changes));
  CHECK_FALSE(turns.begin(3, NameUse::follows));
  turns.end(1);
  CHECK(turns.admitted() == Tids{2});
}

TEST_CASE("who was admitted begins at once") {
  NameTurns turns;
  CHECK(turns.begin(1, NameUse::changes));
  CHECK_FALSE(turns.begin(2, NameUse::changes));
  CHECK_FALSE(turns.begin(3, NameUse::changes));
  turns.end(1);
  CHECK(turns.begin(2, NameUse::changes));
}

TEST_CASE("who dies while it waits lets those behind it go") {
  NameTurns turns;
  CHECK(turns.begin(1, NameUse::follows));
  CHECK_FALSE(turns.begin(2, NameUse::changes));
  CHECK_FALSE(turns.begin(3, NameUse::follows));
  turns.end(2);
  CHECK(turns.admitted() == Tids{3});
  turns.end(7);  // has nothing
  CHECK(turns.admitted().empty());
}

TEST_CASE("a root moves alone, and after the opens that were under way") {
  NameTurns turns;
  CHECK_FALSE(turns.moves_root());
  turns.join(1);
  CHECK_FALSE(turns.begin(2, NameUse::moves_root));
  CHECK(turns.moves_root());  // it is to
  CHECK_FALSE(turns.begin(3, NameUse::opens));
  turns.end(1);
  CHECK(turns.admitted() == Tids{2});
  CHECK(turns.moves_root());
  turns.end(2);
  CHECK_FALSE(turns.moves_root());
  CHECK(turns.admitted() == Tids{3});
}

}  // namespace
}  // namespace callgate::tracer::test
