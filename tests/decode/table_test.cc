#include "decode/table.h"

#include <doctest/doctest.h>

#include "decode/arch.h"

using namespace callgate::decode;

TEST_CASE("every name of every architecture is described") {
  for (std::size_t i = 0; i < call_count(); ++i) {
    const auto call = static_cast<CallIndex>(i);
    CAPTURE(call_name(call));
    CHECK(describe(call) != nullptr);
  }
}

TEST_CASE("classes are those of strace's -e trace=%CLASS") {
  const auto has = [](std::string_view class_name, std::string_view call) {
    return describe(find_call(call).value())->is(find_class(class_name).value());
  };
  CHECK(has("file", "openat"));
  CHECK(has("desc", "openat"));
  CHECK(has("desc", "poll"));
  CHECK_FALSE(has("desc", "connect"));
  CHECK(has("net", "connect"));
  CHECK(has("net", "sendfile"));
  CHECK(has("desc", "sendfile"));
  CHECK(has("stat", "stat"));
  CHECK_FALSE(has("stat", "statx"));
  CHECK(has("fstat", "statx"));
  CHECK(has("%stat", "statx"));
  CHECK(has("%stat", "lstat"));
  CHECK(has("%statfs", "fstatfs"));
  CHECK(has("creds", "prctl"));
  CHECK(has("process", "kill"));
  CHECK_FALSE(has("process", "unshare"));
  CHECK_FALSE(find_class("no_class").has_value());
}
