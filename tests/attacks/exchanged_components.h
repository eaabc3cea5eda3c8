// Links that lead to a secret in the place of each component of a/b/file, in turn: shared by the attacks on paths.
#pragma once
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#ifndef RENAME_EXCHANGE
#define RENAME_EXCHANGE 2
#endif

/// Beside each component, in the working directory, a link to where the secret is: a is like secret, b like secret/b.
/// Not 0: failed.
static int link_components(void) {
  return symlink("secret", "evil_a") != 0 || symlink("../secret/b", "a/evil_b") != 0 ||
         symlink("../../secret/b/file", "a/b/evil_file") != 0;
}

/// Puts each link in its component's place for a moment.
static void exchange_components(void) {
  static const char* const pairs[][2] = {{"a", "evil_a"}, {"a/b", "a/evil_b"}, {"a/b/file", "a/b/evil_file"}};
  for (int i = 0; i < 3; ++i) {
    renameat2(AT_FDCWD, pairs[i][0], AT_FDCWD, pairs[i][1], RENAME_EXCHANGE);
    renameat2(AT_FDCWD, pairs[i][0], AT_FDCWD, pairs[i][1], RENAME_EXCHANGE);
  }
}
