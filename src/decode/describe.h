// The words of the table of system calls: builders that make Items, Structs, Cases and Syscalls at compile time.
//
//     sys("openat", ret::fd, dirfd("dfd"), path("filename", at("dfd")), flags("flags", open_flags), mode("mode"))
//
// A name in at(), len::arg(), when() and on() is turned into an index here; a name that no sibling has is an error of
// the compiler on the line of the call.
#pragma once

#include "decode/describe/call.h"       // IWYU pragma: export
#include "decode/describe/cases.h"      // IWYU pragma: export
#include "decode/describe/elements.h"   // IWYU pragma: export
#include "decode/describe/fields.h"     // IWYU pragma: export
#include "decode/describe/layout.h"     // IWYU pragma: export
#include "decode/describe/modifiers.h"  // IWYU pragma: export
#include "decode/describe/pointers.h"   // IWYU pragma: export
#include "decode/describe/results.h"    // IWYU pragma: export
#include "decode/describe/scalars.h"    // IWYU pragma: export
