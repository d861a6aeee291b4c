# How a folder of this repository becomes a library or a test program.

# The flags that every program and library of ours is built with.
function(beforehand_compile_options target)
  target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR})
  target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wno-missing-field-initializers
                                           -fstack-protector-strong)
  if(CMAKE_BUILD_TYPE STREQUAL "Release")
    target_compile_definitions(${target} PRIVATE _GLIBCXX_ASSERTIONS _FORTIFY_SOURCE=2)
  endif()
  if(BEFOREHAND_STRICT)
    target_compile_options(${target} PRIVATE -Werror)
  endif()
  if(BEFOREHAND_SANITIZE OR BEFOREHAND_FUZZ)
    target_compile_definitions(${target} PRIVATE _GLIBCXX_ASSERTIONS)
  endif()
  if(BEFOREHAND_SANITIZE)
    target_compile_options(${target} PRIVATE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(${target} PUBLIC -fsanitize=address,undefined)
  endif()
endfunction()

# The standard headers that nearly every file uses, compiled once for all libraries, and once more with GoogleTest for all tests.
set(BEFOREHAND_STANDARD_HEADERS <algorithm> <array> <chrono> <filesystem> <functional> <map> <optional> <set> <span> <string>
                                <string_view> <unordered_map> <variant> <vector>)

function(beforehand_precompiled name)
  file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/precompiled/${name}.cpp CONTENT "// Carries precompiled headers.\n")
  add_library(${name} OBJECT ${CMAKE_BINARY_DIR}/precompiled/${name}.cpp)
  beforehand_compile_options(${name})
  target_precompile_headers(${name} PRIVATE ${ARGN})
endfunction()
beforehand_precompiled(beforehand_precompiled ${BEFOREHAND_STANDARD_HEADERS})
# GLib's users compile with -pthread, and precompiled headers must have been made with the same flags.
beforehand_precompiled(beforehand_precompiled_pthread ${BEFOREHAND_STANDARD_HEADERS})
target_compile_options(beforehand_precompiled_pthread PRIVATE -pthread)

# One library a folder: beforehand_library(domain app/domain USES beforehand_x PRIVATELY PkgConfig::Y)
# USES: folders that its headers mention. PRIVATELY: libraries that only its own .cpp files may include. PTHREAD: one of those libraries
# brings -pthread along.
function(beforehand_library name folder)
  cmake_parse_arguments(ARG "PTHREAD" "" "USES;PRIVATELY" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/${folder}/*.cpp)
  add_library(beforehand_${name} STATIC ${sources})
  beforehand_compile_options(beforehand_${name})
  set(precompiled beforehand_precompiled)
  if(ARG_PTHREAD)
    set(precompiled beforehand_precompiled_pthread)
  endif()
  target_precompile_headers(beforehand_${name} REUSE_FROM ${precompiled})
  target_link_libraries(beforehand_${name} PUBLIC ${ARG_USES} PRIVATE ${ARG_PRIVATELY})
endfunction()

# One test program a folder: beforehand_tests(domain LINKS beforehand_domain). Its tests carry the folder's name as a label. WAITING: they
# wait for most of their time. CTest counts in halves of a processor: such a test takes one, any other two, so that four tests that
# wait, or two that calculate, run side by side on two processors (the presets' "jobs" is 4).
function(beforehand_tests name)
  cmake_parse_arguments(ARG "WAITING" "TIMEOUT" "LINKS" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/tests/${name}/*.cpp)
  if(NOT sources)
    return()
  endif()
  add_executable(${name}_tests ${sources})
  # Tests of a folder name their fixtures alike, so they are never compiled together.
  set_target_properties(${name}_tests PROPERTIES UNITY_BUILD OFF)
  beforehand_compile_options(${name}_tests)
  target_precompile_headers(${name}_tests REUSE_FROM beforehand_test_precompiled)
  target_link_libraries(${name}_tests PRIVATE ${ARG_LINKS} GTest::gtest_main)
  target_compile_definitions(${name}_tests PRIVATE SOURCE_DIR="${PROJECT_SOURCE_DIR}" BINARY_DIR="${PROJECT_BINARY_DIR}")
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 60)
  endif()
  set(halves 2)
  if(ARG_WAITING)
    set(halves 1)
  endif()
  gtest_discover_tests(${name}_tests DISCOVERY_MODE PRE_TEST PROPERTIES LABELS ${name} TIMEOUT ${ARG_TIMEOUT} PROCESSORS ${halves})
endfunction()
