// The command line: finds the command, runs it, prints errors, gives the exit status.
#pragma once

namespace callgate::cli {

/// Runs `callgate ARGS`. The one place where Error is caught. Returns the process's exit status.
int run(int argc, char** argv);

}  // namespace callgate::cli
