// What texts a pattern lets through; what is wrong with one.
#include "policy/contents/text_pattern.h"

#include <doctest/doctest.h>

namespace callgate::policy {
namespace {

using Kind = TextPattern::Kind;

bool pattern_matches(Kind kind, std::string_view pattern, std::string_view text) {
  return TextPattern{kind, std::string(pattern)}.matches(text);
}

TEST_CASE("exactly, under, prefix") {
  CHECK(pattern_matches(Kind::exactly, "/usr", "/usr"));
  CHECK_FALSE(pattern_matches(Kind::exactly, "/usr", "/usr/"));
  CHECK_FALSE(pattern_matches(Kind::exactly, "", "/"));
  CHECK(pattern_matches(Kind::under, "/usr", "/usr"));
  CHECK(pattern_matches(Kind::under, "/usr", "/usr/lib"));
  CHECK_FALSE(pattern_matches(Kind::under, "/usr", "/usr2"));
  CHECK_FALSE(pattern_matches(Kind::under, "/usr", "/us"));
  CHECK(pattern_matches(Kind::under, "/", "/"));
  CHECK(pattern_matches(Kind::under, "/", "/x"));
  CHECK_FALSE(pattern_matches(Kind::under, "/", "@x"));
  CHECK_FALSE(pattern_matches(Kind::under, "/", "pipe:[1]"));
  CHECK(pattern_matches(Kind::prefix, "ab", "abc"));
  CHECK_FALSE(pattern_matches(Kind::prefix, "abc", "ab"));
}

TEST_CASE("globs of paths") {
  struct Row {
    std::string_view pattern;
    std::string_view path;
    bool matches;
  };
  constexpr Row rows[] = {
      {"/usr/*.so", "/usr/a.so", true},
      {"/usr/*.so", "/usr/.so", true},
      {"/usr/*.so", "/usr/lib/a.so", false},
      {"/usr/*", "/usr", false},
      {"/usr/*", "/usr/.hidden", true},
      {"/usr/**", "/usr", true},
      {"/usr/**", "/usr/a/b/c", true},
      {"/usr/**", "/usr2", false},
      {"/usr/**/x", "/usr/x", true},
      {"/usr/**/x", "/usr/a/b/x", true},
      {"/usr/**/x", "/usr/a/b/y", false},
      {"/**/x/**/y", "/a/x/b/x/c/y", true},
      {"/**/x/**/y", "/a/y/b/x", false},
      {"/**", "/", true},
      {"/**", "@x", false},
      {"/a?c", "/abc", true},
      {"/a?c", "/a/c", false},
      {"/a?c",
       "/a\xc3\xa4"
       "c",
       true},
      {"/a?c",
       "/a\xff"
       "c",
       true},
      {"/a??c",
       "/a\xc3\xa4"
       "c",
       false},
      {"/[a-c]x", "/bx", true},
      {"/[a-c]x", "/dx", false},
      {"/[!a-c]x", "/dx", true},
      {"/[^a-c]x", "/bx", false},
      {"/[]]", "/]", true},
      {"/[a-]", "/-", true},
      {"/[\xc3\xa4-\xc3\xbc]", "/\xc3\xb6", true},
      {"/\\*", "/*", true},
      {"/\\*", "/a", false},
      {"/a*b*c", "/aXbXbXc", true},
      {"/a*b*c", "/aXbXbX", false},
      {"@app-*", "@app-1", true},
  };
  for (const Row& row : rows) {
    CAPTURE(row.pattern);
    CAPTURE(row.path);
    CHECK(fault_of_glob(Kind::path_glob, row.pattern).empty());
    CHECK(pattern_matches(Kind::path_glob, row.pattern, row.path) == row.matches);
  }
}

TEST_CASE("globs of texts do not stop at slashes") {
  CHECK(pattern_matches(Kind::text_glob, "--output=*", "--output=/a/b"));
  CHECK(pattern_matches(Kind::text_glob, "*", ""));
  CHECK(pattern_matches(Kind::text_glob, "**", "a/b"));
  CHECK_FALSE(pattern_matches(Kind::text_glob, "a?", "a"));
}

TEST_CASE("a hostile path costs no more than the product of the lengths") {
  std::string pattern = "/";
  std::string deep = "/**";
  for (int i = 0; i < 30; ++i) {
    pattern += "*a";
    deep += "/a/**";
  }
  std::string path = "/" + std::string(4000, 'a');
  std::string many;
  for (int i = 0; i < 2000; ++i) many += "/a";
  CHECK_FALSE(pattern_matches(Kind::path_glob, pattern + "b", path));
  CHECK_FALSE(pattern_matches(Kind::path_glob, deep + "/b", many));
  CHECK(pattern_matches(Kind::path_glob, deep, many));
}

TEST_CASE("what is no glob") {
  CHECK(fault_of_glob(Kind::path_glob, "/a**/b").find("whole parts") != std::string_view::npos);
  CHECK(fault_of_glob(Kind::path_glob, "/[a/b]").find("not closed") != std::string_view::npos);
  CHECK(fault_of_glob(Kind::path_glob, "/[").find("not closed") != std::string_view::npos);
  CHECK(fault_of_glob(Kind::path_glob, "/[b-a]").find("before it begins") != std::string_view::npos);
  CHECK(fault_of_glob(Kind::path_glob, "/a\\").find("nothing follows") != std::string_view::npos);
  CHECK(fault_of_glob(Kind::text_glob, "[a").find("not closed") != std::string_view::npos);
  CHECK(fault_of_glob(Kind::text_glob, "a**b").empty());
  CHECK(fault_of_glob(Kind::text_glob, "[a/b]").empty());
}

}  // namespace
}  // namespace callgate::policy
