#include "cli/cli.h"

int main(int argc, char** argv) {
  return callgate::cli::run(argc, argv);
}
