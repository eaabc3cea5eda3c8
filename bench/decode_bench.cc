// What one record costs from its registers to its line of text, without the tracee: decoded at the entry and at the
// exit from captured bytes, and rendered as the trace's line, once for each of its two halves.
#include <benchmark/benchmark.h>
#include <fcntl.h>

#include <array>
#include <cstring>
#include <string>

#include "decode/decoder.h"
#include "decode/table.h"
#include "report/text_sink.h"

namespace {

using namespace callgate;
using namespace callgate::decode;
using namespace std::string_view_literals;

/// A call as a program makes it.
struct Sample {
  std::string_view name;
  std::array<std::uint64_t, 6> args;
  SyscallResult result;
};

constexpr std::uint64_t path = 0x1000;
constexpr std::uint64_t buffer = 0x2000;
constexpr std::uint64_t status = 0x3000;
constexpr std::uint64_t futex_word = 0x4000;
constexpr std::uint64_t header = 0x5000;
constexpr std::uint64_t vectors = 0x6000;
constexpr std::uint64_t at_fdcwd = static_cast<std::uint64_t>(-100);

constexpr Sample samples[] = {
    {"openat", {at_fdcwd, path, O_RDONLY | O_CLOEXEC, 0, 0, 0}, {3, 0}},
    {"read", {3, buffer, 4096, 0, 0, 0}, {832, 0}},
    {"write", {1, buffer, 832, 0, 0, 0}, {832, 0}},
    {"close", {3, 0, 0, 0, 0, 0}, {0, 0}},
    {"newfstatat", {at_fdcwd, path, status, 0, 0, 0}, {0, 0}},
    {"mmap", {0, 8192, 3, 0x22, ~std::uint64_t{0}, 0}, {0x7f0000000000, 0}},
    {"futex", {futex_word, 0x80, 2, 0, 0, 0}, {-11, 11}},
    {"recvfrom", {3, buffer, 4096, 0, 0, 0}, {832, 0}},
    {"recvmsg", {3, header, 0, 0, 0, 0}, {832, 0}},
};

CapturedMemory captured() {
  CapturedMemory memory;
  memory.add(TraceeAddress{path}, "/usr/lib/x86_64-linux-gnu/libc.so.6\0"sv);
  std::string elf("\177ELF\2\1\1\3\0\0\0\0\0\0\0\0\3\0>\0\1\0\0\0\20t\2\0\0\0\0\0"sv);
  elf.resize(4096, 'x');
  memory.add(TraceeAddress{buffer}, elf);
  std::array<std::byte, 144> stat{};
  const std::uint32_t mode = 0100644;
  std::memcpy(stat.data() + 24, &mode, sizeof mode);
  memory.add(TraceeAddress{status}, stat);
  memory.add(TraceeAddress{futex_word}, "\2\0\0\0"sv);
  const std::array<std::uint64_t, 7> message = {0, 0, vectors, 1, 0, 0, 0};
  memory.add(TraceeAddress{header}, std::as_bytes(std::span(message)));
  const std::array<std::uint64_t, 2> vector = {buffer, 4096};
  memory.add(TraceeAddress{vectors}, std::as_bytes(std::span(vector)));
  return memory;
}

struct Bench {
  explicit Bench(const Sample& of) : sample(of) {
    record.number = *number_of(Arch::x86_64, *find_call(sample.name));
    record.args = sample.args;
  }

  DecodedCall& decode() {
    arena.clear();
    record.result.reset();
    DecodedCall& call = decoder.enter(record);
    return call;
  }
  void finish(DecodedCall& call) {
    record.result = sample.result;
    decoder.exit(call, record);
  }

  const Sample& sample;
  CapturedMemory memory = captured();
  Wanted wanted;
  Arena arena;
  Decoder decoder{arena, memory, nullptr, wanted};
  SyscallRecord record;
};

void decode_only(benchmark::State& state, const Sample& sample) {
  Bench bench(sample);
  for ([[maybe_unused]] auto step : state) {
    DecodedCall& call = bench.decode();
    bench.finish(call);
    benchmark::DoNotOptimize(call);
  }
}

void render_only(benchmark::State& state, const Sample& sample) {
  Bench bench(sample);
  report::Output output(report::Writer::file("/dev/null", false));
  report::TextSink sink({}, output);
  DecodedCall& call = bench.decode();
  bench.finish(call);
  for ([[maybe_unused]] auto step : state) {
    sink.entered({.origin = {.tid = 1}, .call = call});
    sink.exited({.origin = {.tid = 1}, .call = call});
  }
}

void decode_and_render(benchmark::State& state, const Sample& sample) {
  Bench bench(sample);
  report::Output output(report::Writer::file("/dev/null", false));
  report::TextSink sink({}, output);
  for ([[maybe_unused]] auto step : state) {
    DecodedCall& call = bench.decode();
    sink.entered({.origin = {.tid = 1}, .call = call});
    bench.finish(call);
    sink.exited({.origin = {.tid = 1}, .call = call});
  }
}

}  // namespace

int main(int argc, char** argv) {
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 2;
  for (const Sample& sample : samples) {
    if (describe(*find_call(sample.name)) == nullptr) continue;
    const std::string name(sample.name);
    benchmark::RegisterBenchmark(("decode/" + name).c_str(), decode_only, sample);
    benchmark::RegisterBenchmark(("render/" + name).c_str(), render_only, sample);
    benchmark::RegisterBenchmark(("both/" + name).c_str(), decode_and_render, sample);
  }
  benchmark::RunSpecifiedBenchmarks();
  benchmark::Shutdown();
  return 0;
}
