#include "base/script_header.h"

#include <doctest/doctest.h>

#include <string>

namespace callgate {
namespace {

std::string told(std::string_view begin) {
  const std::optional<ScriptHeader> header = script_header(begin);
  return header ? header->interpreter + "|" + header->argument : "none";
}

TEST_CASE("the first line of a script is read as the kernel does") {
  CHECK(told("#!/bin/sh\necho\n") == "/bin/sh|");
  CHECK(told("#! \t/bin/sh \t\n") == "/bin/sh|");
  CHECK(told("#!/usr/bin/env python3 -u \nx") == "/usr/bin/env|python3 -u");
  CHECK(told("#!/bin/sh") == "/bin/sh|");
  CHECK(told("#!/bin/sh\r\n") == "/bin/sh\r|");
  CHECK(told("#!rel/tool\topt") == "rel/tool|opt");
  CHECK(told(std::string_view("#!/bin/sh\0 -x\n", 14)) == "/bin/sh|");
  CHECK(told(std::string_view("#!/bin/sh -x\0y\n", 15)) == "/bin/sh|-x");
}

TEST_CASE("what is no script has no interpreter") {
  for (const std::string_view begin : {"", "#", "#!", "#!\n/bin/sh", "#! \t \n", "\177ELF", " #!/bin/sh\n"}) {
    CAPTURE(begin);
    CHECK(told(begin) == "none");
  }
}

TEST_CASE("a name that does not fit into what the kernel looks at is none") {
  const std::string fits = "#!/" + std::string(script_header_size - 4, 'x');
  CHECK(told(fits + "\n") == fits.substr(2) + "|");
  CHECK(told(fits + "x\n") == "none");
  CHECK(told(fits + "x") == "none");
  CHECK(told(fits + " ") == fits.substr(2) + "|");
  const std::string shell = "#!/bin/sh ";
  CHECK(told(shell + std::string(300, 'x') + "\n") ==
        "/bin/sh|" + std::string(script_header_size - 1 - shell.size(), 'x'));
}

}  // namespace
}  // namespace callgate
