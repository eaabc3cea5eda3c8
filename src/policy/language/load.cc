#include "policy/language/load.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <system_error>
#include <utility>

#include "base/error.h"
#include "base/read_file.h"
#include "policy/language/find_policy.h"
#include "policy/language/policy_reader.h"

namespace callgate::policy {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t size_limit = std::size_t{1} << 20U;

std::string contents_of_policy(const std::string& file) {
  return read_file(file, size_limit, "too large for a policy: more than 1 MiB");
}

/// One policy with all that it extends. Each file is read once, however many ways lead to it.
class Loader {
 public:
  explicit Loader(const Surroundings& surroundings) : surroundings_(surroundings) {}

  Loaded load(std::string_view text, const std::string& file) {
    PolicyDocument document = read(text, file);
    if (!failed_.empty()) throw PolicyError(told(std::move(failed_)));
    return {std::move(document.policy), told(std::move(doubtful_)), std::move(document.tests)};
  }

 private:
  PolicyDocument read(std::string_view text, const std::string& file) {
    constexpr std::string_view byte_order_mark = "\xef\xbb\xbf";
    if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
    chain_.push_back(file);
    std::vector<Problem> problems;
    PolicyDocument document = read_policy(
        {file, text, surroundings_.variables, problems, surroundings_.read_link},
        [this, &file](const YamlNode& name, std::vector<Problem>& told) { return find_base(name, file, told); });
    chain_.pop_back();
    // Its own problems before those of what it extends, which were found while it was read.
    if (!problems.empty()) {
      std::vector<FileProblems>& files =
          problems.front().severity == Severity::warning ? doubtful_ : failed_;  // a file has the ones or the others
      files.insert(files.begin(), {file, std::string(text), std::move(problems)});
    }
    return document;
  }

  const PolicyDocument* find_base(const YamlNode& name, const std::string& from, std::vector<Problem>& problems) {
    try {
      const std::string file = file_of(name.text, from);
      const auto is_file = [&file](const std::string& other) { return same_file(file, other); };
      if (std::ranges::any_of(chain_, is_file)) {
        const auto first = std::ranges::find_if(chain_, is_file);
        problems.push_back({name.offset, fmt::format("a policy cannot extend itself: {} -> {}",
                                                     fmt::join(first, chain_.end(), " -> "), *first)});
        return nullptr;
      }
      const auto known = bases_.find(file);
      return known != bases_.end() ? known->second.get() : read_base(file);
    } catch (const Error& error) {
      std::string message = error.what();
      if (!error.hint().empty()) message += fmt::format(" ({})", error.hint());
      problems.push_back({name.offset, std::move(message)});
      return nullptr;
    }
  }

  /// Null if something is wrong with it.
  const PolicyDocument* read_base(const std::string& file) {
    if (!surroundings_.contents) throw Error(file, "nothing can be extended here", {}, ExitStatus::usage);
    const std::string text = surroundings_.contents(file);
    const std::size_t failed_before = failed_.size();
    auto document = std::make_unique<PolicyDocument>(read(text, file));
    if (failed_.size() != failed_before) document.reset();
    return bases_.emplace(file, std::move(document)).first->second.get();
  }

  /// A path is relative to the file that names it; a name is looked for beside that file first.
  [[nodiscard]] std::string file_of(const std::string& name, const std::string& from) const {
    const fs::path folder = fs::path(from).parent_path();
    std::vector<std::string> folders = {folder.empty() ? "." : folder.string()};
    folders.insert(folders.end(), surroundings_.folders.begin(), surroundings_.folders.end());
    const std::string found = find_policy(name, folders);
    return (found == name ? folder / name : fs::path(found)).lexically_normal();
  }

  static bool same_file(const std::string& one, const std::string& other) {
    std::error_code error;
    return one == other || fs::equivalent(one, other, error);
  }

  const Surroundings& surroundings_;
  std::vector<std::string> chain_;  ///< the files that are being read, each extended by the one before it
  std::map<std::string, std::unique_ptr<PolicyDocument>> bases_;  ///< by file
  std::vector<FileProblems> failed_;
  std::vector<FileProblems> doubtful_;
};

}  // namespace

Surroundings Surroundings::of_this_process() {
  return {policy_folders(), own_variables(), contents_of_policy, links_of_this_system()};
}

Loaded load_checked(const std::string& file, const Surroundings& surroundings) {
  const std::string text = surroundings.contents(file);
  return parse_checked(text, file, surroundings);
}

Loaded parse_checked(std::string_view text, const std::string& file, const Surroundings& surroundings) {
  return Loader(surroundings).load(text, file);
}

Policy load(const std::string& file, const Surroundings& surroundings) {
  return load_checked(file, surroundings).policy;
}

Policy parse(std::string_view text, const std::string& file, const Surroundings& surroundings) {
  return parse_checked(text, file, surroundings).policy;
}

}  // namespace callgate::policy
