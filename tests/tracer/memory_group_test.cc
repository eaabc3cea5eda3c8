// Where a cgroup can be made, told from what the kernel says of groups and mounts; the groups themselves are tried by
// the cases of whole commands.
#include "tracer/launch/memory_group.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>

#include "scratch_folder.h"

namespace callgate::tracer {
namespace {

/// A tree as version 2 has it, without the kernel behind it.
class Tree {
 public:
  void group(const std::string& path, const std::string& handed_on) const {
    folder_.write(path + "/cgroup.subtree_control", handed_on + '\n');
  }
  [[nodiscard]] const std::string& root() const { return folder_.path(); }
  [[nodiscard]] std::string mounted(const std::string& part = "/") const {
    return fmt::format(
        "22 26 0:20 / /sys rw,nosuid shared:7 - sysfs sysfs rw\n"
        "30 22 0:26 {} {} rw,nosuid shared:9 - cgroup2 cgroup2 rw,nsdelegate\n",
        part, root());
  }

 private:
  callgate::test::ScratchFolder folder_;
};

TEST_CASE("version 1: below the group of its own that the memory controller knows") {
  const std::string mounts =
      "29 28 0:25 / /sys/fs/cgroup/cpu rw shared:1 - cgroup cgroup rw,cpu\n"
      "30 28 0:26 / /sys/fs/cgroup/memory rw shared:1 - cgroup cgroup rw,memory\n";
  const GroupPlaces places = group_places("5:cpu:/other\n4:memory:/jobs/one\n0::/\n", mounts);
  REQUIRE(places.list.size() == 1);
  CHECK(places.list[0].folder == "/sys/fs/cgroup/memory/jobs/one");
  CHECK_FALSE(places.list[0].unified);
  CHECK(group_places("4:memory:/\n", mounts).list.at(0).folder == "/sys/fs/cgroup/memory");
}

TEST_CASE("version 2: beside its own group, where the one above hands memory on") {
  const Tree tree;
  tree.group("", "cpu memory");
  tree.group("/user", "cpuset cpu memory pids");
  tree.group("/user/shell", "");
  const GroupPlaces places = group_places("0::/user/shell\n", tree.mounted());
  REQUIRE(places.list.size() == 1);
  CHECK(places.list[0].folder == tree.root() + "/user");
  CHECK(places.list[0].unified);
}

TEST_CASE("version 2: below the root, which has processes and hands on all the same") {
  const Tree tree;
  tree.group("", "memory");
  const GroupPlaces places = group_places("0::/\n", tree.mounted());
  REQUIRE(places.list.size() == 1);
  CHECK(places.list[0].folder == tree.root());
}

TEST_CASE("version 2: what keeps a group from being made is told") {
  const Tree tree;
  tree.group("", "cpu pids");
  tree.group("/user", "memory_not");
  tree.group("/user/shell", "");
  GroupPlaces places = group_places("0::/user/shell\n", tree.mounted());
  CHECK(places.list.empty());
  CHECK(places.none == fmt::format("'memory' is not in {}/user/cgroup.subtree_control", tree.root()));
  places = group_places("0::/\n", tree.mounted());
  CHECK(places.none == fmt::format("'memory' is not in {}/cgroup.subtree_control", tree.root()));
}

TEST_CASE("version 2: a part of the hierarchy that is mounted by itself") {
  const Tree tree;
  tree.group("", "memory");
  tree.group("/shell", "");
  CHECK(group_places("0::/container/shell\n", tree.mounted("/container")).list.at(0).folder == tree.root());
  CHECK(group_places("0::/elsewhere\n", tree.mounted("/container")).none == "no memory controller is mounted");
}

TEST_CASE("nothing is mounted") {
  CHECK(group_places("0::/\n", "").none == "no memory controller is mounted");
  CHECK(group_places("", "").list.empty());
}

}  // namespace
}  // namespace callgate::tracer
