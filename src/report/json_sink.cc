#include "report/json_sink.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <nlohmann/json.hpp>
#include <string>

#include "decode/arch.h"
#include "report/call_text.h"
#include "report/json.h"

namespace callgate::report {
namespace {

/// RFC 3339, in UTC, with nanoseconds.
std::string json_time(const timespec& time) {
  return fmt::format("{:%Y-%m-%dT%H:%M:%S}.{:09}Z", fmt::gmtime(time.tv_sec), time.tv_nsec);
}

/// What all records begin with.
Json record_of(std::string_view type, const Origin& origin) {
  Json record = {{"schema", json_schema},
                 {"type", type},
                 {"time", json_time(origin.time)},
                 {"pid", origin.tgid},
                 {"tid", origin.tid}};
  if (!origin.comm.empty()) record["comm"] = json_of_bytes(origin.comm);
  return record;
}

Json record_of(const CallEvent& event) {
  const decode::DecodedCall& call = event.call;
  Json record = record_of("call", event.origin);
  std::string name;
  put_call_name(name, call);
  record["arch"] = name_of(call.record.arch);
  record["call"] = name;
  record["number"] = call.record.number.value;
  record["described"] = call.syscall != nullptr;
  record["args"] = json_of_arguments(call);
  if (event.verdict != nullptr) record["verdict"] = json_of(*event.verdict);
  record["result"] = json_of_result(call);
  if (event.duration) record["duration_ns"] = event.duration->count();
  if (event.system_time) record["system_time_ns"] = event.system_time->count();
  if (!event.stack.empty()) record["stack"] = json_of_stack(event.stack);
  return record;
}

}  // namespace

void JsonSink::write(const Origin& origin, const Json& record) {
  output_.of(origin.tid).write(json_line(record));
}

void JsonSink::started(const Origin& origin, const Origin& parent) {
  Json record = record_of("started", origin);
  if (parent.tid != 0) record["parent"] = {{"pid", parent.tgid}, {"tid", parent.tid}};
  write(origin, record);
}

void JsonSink::exited(const CallEvent& event) {
  write(event.origin, record_of(event));
}

void JsonSink::unfinished(const CallEvent& event) {
  write(event.origin, record_of(event));
}

void JsonSink::signalled(const Origin& origin, int signal, const decode::Value& siginfo) {
  Json record = record_of("signal", origin);
  record["signal"] = json_of_signal(signal);
  record["info"] = json_of(siginfo);
  write(origin, record);
}

void JsonSink::group_stopped(const Origin& origin, int signal) {
  Json record = record_of("group_stop", origin);
  record["signal"] = json_of_signal(signal);
  write(origin, record);
}

void JsonSink::superseded(const Origin& origin, pid_t former_tid) {
  Json record = record_of("superseded", origin);
  record["former_tid"] = former_tid;
  write(origin, record);
  output_.ended(former_tid);
}

void JsonSink::limit_reached(const LimitEvent& event) {
  Json record = record_of("limit", event.origin);
  record["limit"] = event.name;
  record["value"] = event.limit;
  if (!event.used.empty()) record["used"] = event.used;
  record["file"] = json_of_bytes(event.file);
  record["line"] = event.line;
  if (event.effect == LimitEvent::Effect::withholds) record["killed"] = false;
  write(event.origin, record);
}

void JsonSink::killed(const Origin& origin, std::string_view reason) {
  Json record = record_of("killed", origin);
  record["reason"] = json_of_bytes(reason);
  write(origin, record);
}

void JsonSink::ended(const Origin& origin, int wait_status) {
  Json record = record_of("exit", origin);
  record.update(json_of_wait_status(wait_status));
  write(origin, record);
  output_.ended(origin.tid);
}

void JsonSink::detached(const Origin& origin, const CallEvent* call) {
  if (call != nullptr) unfinished(*call);
  write(origin, record_of("detached", origin));
  output_.ended(origin.tid);
}

}  // namespace callgate::report
