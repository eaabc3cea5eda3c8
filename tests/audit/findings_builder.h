// Findings made by hand.
#pragma once

#include <cerrno>

#include "audit/findings/findings.h"

namespace callgate::audit::test {

inline Findings findings() {
  Findings all;
  all.baseline = "ci/app.yaml";
  all.command = {"make", "-j2", "it's"};
  all.failing = {Kind::fresh, Kind::denied};
  all.calls = 12;
  Finding denied;
  denied.kind = Kind::denied;
  denied.call = "openat";
  denied.subject = "\"/etc/shadow\", O_RDONLY";
  denied.example = "openat(AT_FDCWD, \"/etc/shadow\", O_RDONLY) = 3";
  denied.count = 2;
  denied.verdict = {.action = policy::Action::deny,
                    .by = policy::Verdict::By::rule,
                    .error = EACCES,
                    .rule = "secrets",
                    .reason = "no <secrets> | \"here\"",
                    .file = "ci/app.yaml",
                    .line = 14};
  Sighting first;
  first.tid = 8;
  first.stack = {{"/usr/bin/cat", "main", 4, 0x1004, {}, 0}};
  first.processes = {{8, "/usr/bin/cat", {"cat", "/etc/shadow"}}, {7, "/usr/bin/make", {"make", "-j2"}}};
  denied.first = first;
  all.all.push_back(denied);
  Finding fresh;
  fresh.kind = Kind::fresh;
  fresh.call = "mkdirat";
  fresh.subject = "\"/tmp/a`b\\1|\x01\xff\"";
  fresh.example = "mkdirat(AT_FDCWD, \"/tmp/a\", 0777) = 0";
  fresh.count = 1;
  fresh.verdict = {.action = policy::Action::deny,
                   .by = policy::Verdict::By::default_action,
                   .error = EPERM,
                   .file = "ci/app.yaml",
                   .line = 3};
  fresh.first = Sighting{};
  all.all.push_back(fresh);
  Finding unused;
  unused.kind = Kind::unused;
  unused.call = "connect";
  unused.verdict.file = "ci/app.yaml";
  unused.verdict.line = 9;
  all.all.push_back(unused);
  return all;
}

}  // namespace callgate::audit::test
