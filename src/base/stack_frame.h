// Where in a program a call was made: one frame of a thread's stack, as people look for it.
#pragma once

#include <cstdint>
#include <string>

namespace callgate {

struct StackFrame {
  std::string file;           ///< what is mapped there: a program, a library, "[vdso]"; empty: memory without a name
  std::string symbol;         ///< the function, demangled; empty where the file does not tell
  std::uint64_t offset = 0;   ///< from the symbol's start
  std::uint64_t address = 0;  ///< in the file, as addr2line takes it of a shared object; where there is none, in memory
  std::string source;         ///< the source file, where debug information has been looked for and found
  int line = 0;               ///< 1-based; 0 where there is no `source`
};

}  // namespace callgate
