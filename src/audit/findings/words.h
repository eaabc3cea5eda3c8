// Findings in words: what every report says of them, in the same way.
#pragma once

#include <string>
#include <string_view>

#include "audit/findings/findings.h"

namespace callgate::audit {

/// `2 new, 1 denied, 3 unused`; `nothing new`.
[[nodiscard]] std::string summary(const Findings& findings);
/// `make -j2 test`, each word as a shell would need it.
[[nodiscard]] std::string command_line(const std::vector<std::string>& argv);
/// `exit status 0`, `killed by SIGINT`.
[[nodiscard]] std::string ending(const Findings& findings);

/// `openat "/etc/hosts", O_RDONLY`: what the finding is about.
[[nodiscard]] std::string title(const Finding& finding);
/// `not in the baseline`, `not in the baseline, added to it`, `would have been denied with EACCES`, `was killed`, `not
/// used`.
[[nodiscard]] std::string judgement(const Finding& finding, const Findings& findings);
/// `rule 'secrets' app.yaml:14: no secrets`; empty where nothing is to be told.
[[nodiscard]] std::string authority(const Finding& finding);
/// `/usr/bin/cat (cat x y), process 12`.
[[nodiscard]] std::string process_text(const Process& process);
/// Where it was seen first, in lines that begin with `indent`: who made the call, who made that process, and so on; the
/// stack. Empty where that is not known.
[[nodiscard]] std::string sighting_text(const Finding& finding, std::string_view indent);
/// `once`, `12 times`.
[[nodiscard]] std::string times(std::uint64_t count);
/// `2026-11-27T10:08:56Z`
[[nodiscard]] std::string time_text(const timespec& time);

}  // namespace callgate::audit
