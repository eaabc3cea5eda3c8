#include "report/json_sink.h"

#include <doctest/doctest.h>
#include <netinet/in.h>
#include <sys/wait.h>

#include <algorithm>
#include <cstdio>
#include <nlohmann/json.hpp>
#include <sstream>
#include <vector>

#include "../decode/decoding.h"
#include "../places.h"
#include "decode/describe.h"
#include "decode/structs/sockaddr.h"
#include "report/summary.h"
#include "trace_builder.h"

namespace callgate::report {
namespace {

using decode::DecodedCall;
using decode::Value;
using decode::testing::Decoding;
using test::scalar;

const Origin origin{.tid = 28503, .tgid = 28502, .comm = "sh", .time = {.tv_sec = 1795665896, .tv_nsec = 5}};

struct Written {
  test::Captured captured;
  JsonSink sink{captured.output()};

  [[nodiscard]] std::vector<Json> records() const {
    std::vector<Json> all;
    std::istringstream lines(captured.text());
    for (std::string line; std::getline(lines, line);) all.push_back(Json::parse(line));
    return all;
  }
};

/// One record of each kind that there is.
void write_all(JsonSink& sink) {
  test::Nodes nodes;
  sink.started(origin, {});
  sink.started(origin, {.tid = 28502, .tgid = 28502});

  // Calls out of memory: a success, a failure, one that never ends, one that the kernel makes again.
  Decoding decoding;
  sockaddr_in peer{};
  peer.sin_family = AF_INET;
  peer.sin_port = htons(80);
  decoding.place_object(0x5000, peer);
  decoding.place(0x6000, "GET \xff");
  decoding.place_object(0x7000, socklen_t{16});
  const policy::Verdict verdict{.action = policy::Action::deny,
                                .by = policy::Verdict::By::rule,
                                .error = 13,
                                .rule = "no-network",
                                .reason = "submissions have no network",
                                .file = "judge.yaml",
                                .line = 14};
  DecodedCall& connect = decoding.enter("connect", {3, 0x5000, sizeof peer});
  decoding.exit(connect, -13);
  sink.exited({.origin = origin, .call = connect, .verdict = &verdict, .duration = std::chrono::nanoseconds(33'000)});
  for (const std::int64_t result : {std::int64_t{4}, std::int64_t{-512}}) {
    DecodedCall& accept = decoding.enter("accept4", {3, 0x5000, 0x7000, 0x80800});
    decoding.exit(accept, result);
    sink.exited({.origin = origin, .call = accept, .system_time = std::chrono::nanoseconds(7)});
  }
  DecodedCall& send = decoding.enter("sendto", {3, 0x6000, 5, 0, 0, 0});
  sink.unfinished({.origin = origin, .call = send});
  DecodedCall& receive = decoding.enter("recvfrom", {3, 0x6000, 5, 0, 0, 0});
  decoding.exit(receive, 5);
  sink.exited({.origin = origin, .call = receive});

  // Values of each kind.
  const decode::Item mode = decode::mode("mode");
  const decode::Item device = decode::device("dev");
  const decode::Item limit = decode::limit("limit");
  const decode::Item directory = decode::dirfd("dfd");
  const decode::Item buffer = decode::in_bytes("buf", decode::len::fixed(2));
  const decode::Item mask = decode::bits("mask", decode::Direction::in, decode::len::fixed(1));
  const decode::Item set = decode::signals("set", decode::Direction::in, decode::len::fixed(8));
  const decode::Item envp = decode::envp("envp");
  const decode::Item list = decode::in("list", decode::element::s32);
  const decode::Item status = decode::out("status", decode::element::wait_status);
  Value faulted = nodes.array(list, {scalar(decode::element::s32, 3)});
  faulted.faulted = true;
  faulted.raw_end = ~std::uint64_t{0};
  sink.exited({.origin = origin,
               .call = nodes.call("made_up",
                                  {scalar(mode, 0100644),
                                   scalar(device, 0x103),
                                   scalar(limit, ~std::uint64_t{0}),
                                   scalar(directory, static_cast<std::uint64_t>(-100)),
                                   test::bytes(buffer, "a", true),
                                   test::bytes(mask, "\x05"),
                                   test::bytes(set, "\x05"),
                                   {.item = &envp, .form = Value::Form::vector, .raw = 0x9000, .count = 3},
                                   faulted,
                                   nodes.pointer(status, scalar(decode::element::wait_status, 0x6057f))},
                                  decode::SyscallResult{.value = std::int64_t{1} << 62U})});

  const decode::Item info = decode::field("info", decode::structs::sockaddr_in);
  const decode::Item number = decode::signal("si_signo");
  sink.signalled(origin, SIGUSR1, nodes.structure(info, {scalar(number, SIGUSR1)}));
  sink.group_stopped(origin, SIGSTOP);
  sink.superseded(origin, 28504);
  sink.ended(origin, 3 << 8);
  sink.ended(origin, SIGSEGV | WCOREFLAG);
  sink.detached(origin, nullptr);
}

TEST_CASE("a call is one record, written when it ends") {
  Written written;
  test::Nodes nodes;
  const decode::Item flags = decode::s32("flags");
  const DecodedCall entered = nodes.call("pause", {scalar(flags, 1)});
  written.sink.entered({.origin = origin, .call = entered});
  CHECK(written.records().empty());
  DecodedCall call = entered;
  call.record.number.value = 34;
  call.record.result = decode::SyscallResult{.value = -4, .error = 4};
  const policy::Verdict verdict{};
  written.sink.exited(
      {.origin = origin, .call = call, .verdict = &verdict, .duration = std::chrono::nanoseconds(33'000)});
  CHECK(written.captured.text() ==
        R"({"schema":1,"type":"call","time":"2026-11-26T04:04:56.000000005Z","pid":28502,"tid":28503,"comm":"sh",)"
        R"("arch":"x86_64","call":"pause","number":34,"described":false,"args":{"flags":1},)"
        R"("verdict":{"action":"allow","by":"default"},)"
        R"("result":{"value":-1,"errno":"EINTR","text":"Interrupted system call"},"duration_ns":33000})"
        "\n");
}

TEST_CASE("a call whose end nobody sees has no result, one without a name its number") {
  Written written;
  DecodedCall call;
  call.record.number.value = 999;
  written.sink.unfinished({.origin = {.tid = 7, .tgid = 7}, .call = call});
  const Json record = written.records().at(0);
  CHECK(record["result"].is_null());
  CHECK(record["call"] == "syscall_0x3e7");
  CHECK(!record.contains("comm"));
  CHECK(!record.contains("verdict"));
  CHECK(!record.contains("duration_ns"));
}

TEST_CASE("the life of a thread") {
  Written written;
  write_all(written.sink);
  std::vector<std::string> others;
  for (Json record : written.records()) {
    const std::string type = record["type"];
    if (type == "call") continue;
    for (const char* member : {"schema", "time", "pid", "tid", "comm"}) REQUIRE(record.erase(member) == 1);
    others.push_back(record.dump());
  }
  CHECK(others == std::vector<std::string>{
                      R"({"type":"started"})",
                      R"({"type":"started","parent":{"pid":28502,"tid":28502}})",
                      std::string(R"({"type":"signal","signal":{"value":10,"name":"SIGUSR1"},)") +
                          R"("info":{"si_signo":{"value":10,"name":"SIGUSR1"}}})",
                      R"({"type":"group_stop","signal":{"value":19,"name":"SIGSTOP"}})",
                      R"({"type":"superseded","former_tid":28504})",
                      R"({"type":"exit","status":3})",
                      R"({"type":"exit","signal":{"value":11,"name":"SIGSEGV"},"core":true})",
                      R"({"type":"detached"})",
                  });
}

// What validate.py makes of these lines: its exit status.
int validate(const std::string& lines) {
  const std::string command = "python3 -B " + callgate::test::sources + "/report/validate.py " +
                              callgate::test::sources + "/../docs/trace.schema.json";
  FILE* validator = ::popen(command.c_str(), "w");
  REQUIRE(validator != nullptr);
  CHECK(std::fwrite(lines.data(), 1, lines.size(), validator) == lines.size());
  const int status = ::pclose(validator);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

TEST_CASE("what is written keeps to the published schema") {
  constexpr int skipped = 77;
  Written written;
  write_all(written.sink);
  Summary summary({.json = true}, written.captured.output().of(0));
  test::Nodes nodes;
  const DecodedCall call = nodes.call("read", {}, decode::SyscallResult{.value = 1});
  summary.exited({.origin = origin, .call = call});
  summary.finish();
  const int status = validate(written.captured.text());
  if (status == skipped) {
    MESSAGE("skipped: needs python3-jsonschema");
    return;
  }
  CHECK(status == 0);
  // The schema refuses what is wrong: a member that it does not know, a value that has another form.
  Json record = written.records().at(2);
  REQUIRE(record["type"] == "call");
  CHECK(validate(json_line(record)) == 0);
  record["surprise"] = 1;
  CHECK(validate(json_line(record)) == 1);
  record.erase("surprise");
  record["args"]["fd"] = true;
  CHECK(validate(json_line(record)) == 1);
}

}  // namespace
}  // namespace callgate::report
