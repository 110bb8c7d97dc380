#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
#
# A first look: builds the examples, ranks China's provinces, shows what an audit of five publications finds, and writes
# the atlas, a page that needs no network.
#
#   sh cmake/tour.sh [options of league]...      for example: sh cmake/tour.sh --lang zh --top 10
#
# Needs a C++20 compiler, CMake and libcsv; on Debian and its relatives it installs them if they are missing. What
# the two programs say goes to standard output, all else to standard error; what is built lies in build/tour.
set -eu
# shellcheck source=cmake/provide.sh
. "$(dirname "$0")/provide.sh"

# shellcheck disable=SC2317
has_csv() { printf '#include <csv.h>\n' | "${CXX:-g++}" -E -x c++ -; }

want g++ has_one_of "${CXX:-c++}" g++ clang++
want cmake has cmake
want make has_one_of make ninja
want libcsv-dev has_csv
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
"$build/examples/league" "$@"

# The first three findings and the sum; the program itself prints them all. It ends with 1 where it has found something.
case " $* " in
    *" --lang zh "*) heading='五份出版物的审核，前三条：' language=zh ;;
    *) heading='Of the audit of five publications, the first three findings:' language=en ;;
esac
"$build/examples/audit" --lang $language >"$build/audit.txt" || [ $? -eq 1 ]
printf '\n%s\n\n' "$heading"
awk -v RS= -v ORS='\n\n' 'NR <= 3' "$build/audit.txt"
tail -n 1 "$build/audit.txt"

"$build/examples/atlas" "$build/atlas.html"
case " $* " in
    *" --lang zh "*) printf '\n图集：用浏览器打开 %s\n' "$build/atlas.html" ;;
    *) printf '\nThe atlas: open %s in a browser.\n' "$build/atlas.html" ;;
esac
