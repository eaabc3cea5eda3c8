#include "audit/findings/processes.h"

namespace callgate::audit {

void Processes::started(const report::Origin& origin, const report::Origin& parent) {
  if (origin.tid != origin.tgid) return;
  ++count_;
  const auto found = living_.find(parent.tgid);
  Node node;
  if (found != living_.end()) {
    node.parent = found->second;
    node.process = found->second->process;  // what it runs until it executes something
  }
  node.process.pid = origin.tgid;
  living_[origin.tgid] = std::make_shared<const Node>(std::move(node));
}

void Processes::executed(const report::Origin& origin, const report::Program& program) {
  std::shared_ptr<const Node>& place = living_[origin.tgid];
  Node node;
  if (place) node.parent = place->parent;
  node.process = {origin.tgid, std::string(program.file), {program.argv.begin(), program.argv.end()}};
  place = std::make_shared<const Node>(std::move(node));
}

void Processes::ended(const report::Origin& origin) {
  if (origin.tid == origin.tgid) living_.erase(origin.tgid);
}

std::vector<Process> Processes::line_of(pid_t pid) const {
  std::vector<Process> line;
  const auto found = living_.find(pid);
  if (found == living_.end()) return line;
  for (const Node* node = found->second.get(); node != nullptr; node = node->parent.get())
    line.push_back(node->process);
  return line;
}

}  // namespace callgate::audit
