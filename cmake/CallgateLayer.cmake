# Warnings, sanitizers and the layer function that every library of the project is made with.

add_library(callgate_options INTERFACE)
target_compile_options(callgate_options INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wnon-virtual-dtor -Wold-style-cast
  -Woverloaded-virtual -Wnull-dereference -Werror)
# A file's own names and types are no concern of those that are compiled with it: see callgate_join.
set(joined $<BOOL:$<TARGET_PROPERTY:UNITY_BUILD>>)
target_compile_options(callgate_options INTERFACE $<$<NOT:${joined}>:-Wshadow>
  $<$<AND:${joined},$<CXX_COMPILER_ID:GNU>>:-Wno-subobject-linkage>)
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

# Most of the time to compile goes to the headers of the libraries: a target's files are compiled several at once, as one
# that includes them all, so that each header is read once for them. Names of a file's own are then its own in its layer.
# Presets that look at each file by itself (debug, tidy) do without.
function(callgate_join target)
  if(CALLGATE_JOIN)
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 16)
  endif()
endfunction()

# callgate_layer(NAME [ABOVE LAYER...]): the library of src/NAME, which may include the layers named, and what they may.
function(callgate_layer name)
  cmake_parse_arguments(arg "" "" "ABOVE" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/${name}/*.cc)
  set(root ${CMAKE_BINARY_DIR}/layers/${name})
  file(MAKE_DIRECTORY ${root})
  file(CREATE_LINK ${CMAKE_SOURCE_DIR}/src/${name} ${root}/${name} SYMBOLIC)
  add_library(${name} STATIC ${sources})
  target_include_directories(${name} PUBLIC ${root})
  target_link_libraries(${name} PUBLIC ${arg_ABOVE} PRIVATE callgate_options)
endfunction()
