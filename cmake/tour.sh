#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
#
# A first look: builds the examples and runs the league table of China's provinces.
#
#   sh cmake/tour.sh [options of league]...      for example: sh cmake/tour.sh --lang zh --top 10
#
# Needs a C++20 compiler and CMake; on Debian and its relatives it installs them if they are missing. The
# table goes to standard output, all else to standard error; what is built lies in build/tour.
set -eu
# shellcheck source=cmake/provide.sh
. "$(dirname "$0")/provide.sh"

want g++ has_one_of "${CXX:-c++}" g++ clang++
want cmake has cmake
want make has_one_of make ninja
provide
for compiler in "${CXX:-c++}" g++ clang++; do
    if has "$compiler"; then break; fi
done
require_tools "$compiler"

build=$root/build/tour
generator=
if ! has make; then generator=-GNinja; fi
export CXX="$compiler"
log=$build/tour.log
say "building the examples in $build"
make_folder "$build"
if ! { configure "$build" -S . $generator -DCMAKE_BUILD_TYPE=Release -DMYRIAD_BUILD_TESTS=OFF &&
    cmake --build "$build" --target myriad.examples --parallel "$jobs"; } >"$log" 2>&1; then
    cat "$log" >&2
    fail "the examples do not build, see above"
fi
exec "$build/examples/league" "$@"
