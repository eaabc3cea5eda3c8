#include "decode/constants/errno.h"

#include <doctest/doctest.h>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <string>

#include "decode/constants/signal.h"

using namespace callgate::decode;

TEST_CASE("error numbers have the C library's names and texts") {
  for (int number = 1; number <= EHWPOISON; ++number) {
    CAPTURE(number);
    const char* name = strerrorname_np(number);
    const ErrnoName* found = find_errno(number);
    REQUIRE((found != nullptr) == (name != nullptr));
    if (name == nullptr) continue;
    CHECK(found->name == (number == EOPNOTSUPP ? "EOPNOTSUPP" : std::string(name)));
    CHECK(found->text == strerrordesc_np(number));
    CHECK(find_errno(found->name) == found);
  }
}

TEST_CASE("the kernel's own error numbers and other names are known") {
  REQUIRE(find_errno(512) != nullptr);
  CHECK(find_errno(512)->name == "ERESTARTSYS");
  CHECK(find_errno(516)->text == "Interrupted by signal");
  CHECK(find_errno(520) == nullptr);
  CHECK(find_errno(0) == nullptr);
  CHECK(find_errno("EWOULDBLOCK") == find_errno(EAGAIN));
  CHECK(find_errno("ENONSENSE") == nullptr);
}

TEST_CASE("signals are named, real-time ones by their distance from the kernel's SIGRTMIN") {
  for (int number = 1; number < 32; ++number) {
    if (number == SIGIO) continue;  // the C library says POLL
    CAPTURE(number);
    CHECK(signal_name(static_cast<std::uint64_t>(number)) == "SIG" + std::string(sigabbrev_np(number)));
  }
  CHECK(signal_name(32) == "SIGRTMIN");
  CHECK(signal_name(33) == "SIGRT_1");
  CHECK(signal_name(64) == "SIGRT_32");
  CHECK(signal_name(65).empty());
  CHECK(signal_name(0).empty());
  CHECK(value_of(signal_names, "SIGPOLL") == value_of(signal_names, "SIGIO"));
}
