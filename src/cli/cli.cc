#include "cli/cli.h"

namespace callgate::cli {

int run(int argc, char** argv) {
  static_cast<void>(argc);
  static_cast<void>(argv);
  return 0;
}

}  // namespace callgate::cli
