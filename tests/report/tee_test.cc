#include "report/tee.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "decode/describe.h"
#include "report/json_sink.h"
#include "report/summary.h"
#include "trace_builder.h"

namespace callgate::report {
namespace {

TEST_CASE("each sink gets each event") {
  test::Captured first;
  test::Captured second;
  JsonSink one(first.output());
  JsonSink other(second.output());
  Summary summary({}, second.output().of(0));
  Tee tee;
  tee.add(one);
  tee.add(other);
  tee.add(summary);
  test::Nodes nodes;
  const Origin origin{.tid = 7, .tgid = 7};
  const decode::DecodedCall call = nodes.call("getpid", {}, decode::SyscallResult{.value = 7});
  const decode::Value no_info = nodes.structure(decode::element::s32, {});
  tee.started(origin, {});
  tee.entered({.origin = origin, .call = call});
  tee.exited({.origin = origin, .call = call});
  tee.unfinished({.origin = origin, .call = call});
  tee.signalled(origin, 10, no_info);
  tee.group_stopped(origin, 19);
  tee.superseded(origin, 8);
  tee.detached(origin, nullptr);
  tee.ended(origin, 0);
  const std::string text = first.text();
  CHECK(std::count(text.begin(), text.end(), '\n') == 8);
  CHECK(second.text() == text);
  tee.finish();
  CHECK(second.text().find(" total\n") != std::string::npos);
}

}  // namespace
}  // namespace callgate::report
