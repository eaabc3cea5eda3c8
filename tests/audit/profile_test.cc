#include "audit/profile/profile.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <numeric>
#include <string>
#include <vector>

#include "audit/profile/difference.h"
#include "audit/profile/profile_json.h"
#include "audit/profile/summary.h"
#include "base/error.h"

namespace callgate::audit {
namespace {

using namespace std::chrono_literals;

/// One shard of many: what it has in common with the others, and what it alone has.
Profile shard(int number) {
  Profile profile;
  const std::string program = fmt::format("/usr/bin/tool{}", number % 3);
  for (int i = 0; i <= number; ++i) profile.add("read", "", program);
  profile.add("socket", number % 2 == 0 ? "AF_UNIX" : "AF_INET", program);
  profile.paths.add("/etc/hosts", Access::read, program);
  // Of many shards together there are too many names.
  for (int i = 0; i < 30; ++i) profile.paths.add(fmt::format("/data/{}-{}", number, i), Access::write, program);
  profile.paths.add(fmt::format("/data/{}-0/deep/er", number), Access::look, program);
  profile.add_address(fmt::format("connect 10.0.0.{}:80", number), program);
  profile.times["read"].add({1, std::chrono::nanoseconds(number), std::chrono::nanoseconds(number)});
  profile.runs["make test"].add({1, number == 2 ? 1U : 0U});
  profile.foreign = number == 3;
  return profile;
}

std::string why(const std::string& text) {
  try {
    static_cast<void>(parse_profile(text, "a.json"));
  } catch (const Error& error) {
    CHECK(error.status() == ExitStatus::usage);
    return error.what();
  }
  return {};
}

std::vector<std::string> words(const std::vector<Change>& changes) {
  std::vector<std::string> all;
  all.reserve(changes.size());
  for (const Change& change : changes) all.push_back(words_of(change));
  return all;
}

bool has(const std::vector<Change>& changes, std::string_view text) {
  return std::ranges::any_of(words(changes), [&](const std::string& one) { return one == text; });
}

}  // namespace

TEST_CASE("shards put together in any order, and in any groups, are the same bytes") {
  std::array<int, 5> order{};
  std::iota(order.begin(), order.end(), 0);
  Profile in_order;
  for (const int i : order) in_order.add(shard(i));
  const std::string expected = profile_text(in_order);
  CHECK(in_order.paths.folded().contains("/data"));  // 5 * 30 names
  do {
    Profile sum;
    for (const int i : order) sum.add(shard(i));
    CHECK(profile_text(sum) == expected);
    // (a b) ((c d) e), over files.
    Profile left = shard(order[0]);
    left.add(shard(order[1]));
    Profile inner = shard(order[2]);
    inner.add(shard(order[3]));
    inner.add(shard(order[4]));
    left.add(parse_profile(profile_text(inner), "inner"));
    CHECK(profile_text(left) == expected);
  } while (std::ranges::next_permutation(order).found);
}

TEST_CASE("putting together sums what is counted, and keeps the longest") {
  Profile sum = shard(1);
  sum.add(shard(4));
  CHECK(sum.calls["read"][""].count() == 7);
  CHECK(sum.calls["read"][""].programs.at("/usr/bin/tool1") == 7);
  CHECK(sum.times["read"] == Times{2, 5ns, 4ns});
  CHECK(sum.runs["make test"] == Runs{2, 0});
}

TEST_CASE("a profile that is written is read as it was") {
  for (int i = 0; i < 5; ++i) {
    const Profile profile = shard(i);
    CHECK(parse_profile(profile_text(profile), "x") == profile);
  }
  Profile crowded = shard(0);
  crowded.paths.fold("/etc");
  CHECK(parse_profile(profile_text(crowded), "x") == crowded);
  CHECK(parse_profile(profile_text(Profile()), "x") == Profile());
}

TEST_CASE("what is no profile, or not the whole of one, is told") {
  const std::string text = profile_text(shard(1));
  for (std::size_t size = 0; size + 1 < text.size(); size += 7) CHECK_FALSE(why(text.substr(0, size)).empty());
  CHECK(why(text.substr(0, 100)) == "a.json: the profile ends after 100 bytes, in the middle");
  CHECK(why("{}") == "a.json: is no profile");
  CHECK(why("[1]") == "a.json: is no profile");
  CHECK(why("callgate: 1\n").starts_with("a.json: is no profile: no JSON at byte 1"));
  std::string later = text;
  later.replace(later.find("\"version\": 1"), 12, "\"version\": 2");
  CHECK(why(later) == "a.json: is of version 2 of the format, and version 1 is what this callgate knows");
  std::string wrong = text;
  wrong.replace(wrong.find("\"addresses\""), 11, "\"addressed\"");
  CHECK(why(wrong) == "a.json: is no whole profile: the section of 'addresses' is missing or wrong");
  std::string negative = text;
  negative.replace(negative.find("\"/usr/bin/tool1\":"), 17, "\"/usr/bin/tool1\":-");
  CHECK(why(negative).find("is missing or wrong") != std::string::npos);
}

TEST_CASE("a difference is told in words, and counts make none") {
  Profile before = shard(0);
  Profile after = shard(0);
  after.add(shard(0));
  CHECK(difference(before, after).added.empty());
  CHECK(difference(before, after).dropped.empty());

  after.add("connect", "", "/usr/bin/curl");
  after.add("socket", "AF_INET6", "/usr/bin/curl");
  after.paths.add("/etc/hosts", Access::write, "/usr/bin/curl");
  after.paths.add("/etc/shadow", Access::look, "/usr/bin/curl");
  after.add_address("connect [::1]:443", "/usr/bin/curl");
  const Difference difference = audit::difference(before, after);
  CHECK(words(difference.added) ==
        std::vector<std::string>{"runs /usr/bin/curl", "calls connect: curl (1)",
                                 "calls socket with AF_INET6: curl (1)", "writes /etc/hosts: tool0 (2), curl (1)",
                                 "looks at /etc/shadow: curl (1)", "connect [::1]:443: curl (1)"});
  CHECK(difference.dropped.empty());
  CHECK(words(audit::difference(after, before).dropped) == words(difference.added));
}

TEST_CASE("a folder that stands for its files is no difference to them") {
  Profile few;
  few.paths.add("/data/a", Access::read, "cat");
  Profile many;
  for (std::size_t i = 0; i <= Paths::most_names; ++i)
    many.paths.add("/data/" + std::to_string(i), Access::read, "cat");
  CHECK(difference(many, few).added.empty());
  CHECK(difference(few, many).added.empty());
  many.paths.add("/data/b", Access::write, "cat");
  CHECK(has(difference(few, many).added, "writes /data: cat (66)"));
}

TEST_CASE("a profile is the same wherever it is made") {
  const auto made_in = [](const std::string& project, const std::string& home) {
    Profile profile;
    profile.add("read", "", project + "/build/app");
    profile.paths.add(project + "/in.txt", Access::read, project + "/build/app");
    profile.paths.add(home + "/.apprc", Access::read, "/usr/bin/cat");
    profile.paths.add("/etc/$x", Access::read, "/usr/bin/cat");
    return profile_text(portable(profile, {.working = project, .home = home}));
  };
  const std::string text = made_in("/home/ann/src/app", "/home/ann");
  CHECK(text == made_in("/builds/group/app", "/root"));
  CHECK(text.find("\"${PWD}/in.txt\"") != std::string::npos);
  CHECK(text.find("\"${HOME}/.apprc\"") != std::string::npos);
  CHECK(text.find("\"/etc/$$x\"") != std::string::npos);
}

TEST_CASE("names that are no text are written as text") {
  Profile profile;
  profile.paths.add("/tmp/\xff\n\\", Access::read, "cat");
  const Profile told = portable(profile, {.working = "/", .home = {}});
  CHECK(told.paths.all().begin()->first == "/tmp/\\xff\\x0a\\x5c");
  CHECK(parse_profile(profile_text(told), "x") == told);
}

TEST_CASE("a profile keeps within bounds") {
  Profile profile;
  for (std::size_t i = 0; i < 3 * Profile::most_uses; ++i) profile.add("ioctl", std::to_string(i), std::to_string(i));
  CHECK(profile.calls["ioctl"].size() == Profile::most_uses + 1);
  CHECK(profile.calls["ioctl"]["?"].programs.size() == Tally::most_programs + 1);
  for (std::size_t i = 0; i < 2 * Profile::most_addresses; ++i) profile.add_address(std::to_string(i), "a");
  CHECK(profile.addresses.size() == Profile::most_addresses + 1);
  // A tree in which no folder has too many names.
  for (int i = 0; i < 50 * 50 * 50; ++i)
    profile.paths.add(fmt::format("/{}/{}/{}", i % 50, i / 50 % 50, i / 2500), Access::read, "find");
  CHECK(profile.paths.all().size() <= Paths::most_paths);
  std::uint64_t count = 0;
  for (const auto& [path, record] : profile.paths.all()) count += record.tally.count();
  CHECK(count == 50 * 50 * 50);
}

TEST_CASE("programs of one name are counted together") {
  Tally tally;
  tally.programs = {{"/usr/bin/git", 2}, {"/usr/lib/git-core/git", 3}, {"/usr/bin/sh", 4}, {"", 1}};
  CHECK(programs_text(tally) == "git (5), sh (4), ? (1)");
}

TEST_CASE("a profile in words") {
  const std::string text = summary_of(shard(2));
  CHECK(text.starts_with("1 run, 1 ended before the time\n       1  make test   (1 ended before the time)\n"));
  CHECK(text.find("read: tool2 (3)") != std::string::npos);
  CHECK(text.find("  -r---  /etc/hosts: tool2 (1)") != std::string::npos);
  CHECK(text.find("  connect 10.0.0.2:80: tool2 (1)") != std::string::npos);
}

}  // namespace callgate::audit
