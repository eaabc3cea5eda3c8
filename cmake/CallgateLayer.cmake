# Warnings, sanitizers and the layer function that every library of the project is made with.

add_library(callgate_options INTERFACE)
target_compile_options(callgate_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor -Wold-style-cast
  -Woverloaded-virtual -Wnull-dereference -Werror)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # g++ 12 warns of dereferences inside the standard library that cannot happen.
  target_compile_options(callgate_options INTERFACE -Wno-null-dereference)
endif()
if(CALLGATE_SANITIZE)
  target_compile_options(callgate_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  target_link_options(callgate_options INTERFACE -fsanitize=address,undefined)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # With these g++ takes no comparison of an address with null for a constant, which the tables need. clang has them.
    target_compile_options(callgate_options INTERFACE -fno-sanitize=null,nonnull-attribute,returns-nonnull-attribute)
  endif()
endif()
if(CALLGATE_FUZZ)
  target_compile_options(callgate_options INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(CALLGATE_TIDY)
  # The checks' hash is part of the command, so that a change of .clang-tidy has every file checked again.
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/.clang-tidy)
  file(SHA1 ${CMAKE_SOURCE_DIR}/.clang-tidy checks)
  set(CMAKE_CXX_CLANG_TIDY clang-tidy --quiet --extra-arg=-DCALLGATE_TIDY_CHECKS=${checks})
endif()

# Most of the time to compile goes to the headers of the libraries: a target reads those named, with the commonest of the
# standard library's, once. A compiler cache cannot see into what has been compiled so: beside one each file reads its own,
# which also shows whether it names all that it needs.
function(callgate_precompile target)
  if(NOT CMAKE_CXX_COMPILER_LAUNCHER)
    target_precompile_headers(${target} PRIVATE <algorithm> <array> <cstdint> <cstring> <map> <memory> <optional> <span> <string>
      <string_view> <utility> <vector> ${ARGN})
  endif()
endfunction()

# callgate_layer(NAME [ABOVE LAYER...] [PRECOMPILED HEADER...]): the library of src/NAME, which may include the layers named,
# and what they may.
function(callgate_layer name)
  cmake_parse_arguments(arg "" "" "ABOVE;PRECOMPILED" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/${name}/*.cc)
  set(root ${CMAKE_BINARY_DIR}/layers/${name})
  file(MAKE_DIRECTORY ${root})
  file(CREATE_LINK ${CMAKE_SOURCE_DIR}/src/${name} ${root}/${name} SYMBOLIC)
  add_library(${name} STATIC ${sources})
  target_include_directories(${name} PUBLIC ${root})
  target_link_libraries(${name} PUBLIC ${arg_ABOVE} PRIVATE callgate_options)
  callgate_precompile(${name} ${arg_PRECOMPILED})
endfunction()
