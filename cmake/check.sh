#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
#
# Everything: builds with g++ and with clang, the latter with the address and undefined-behaviour sanitizers,
# all warnings as errors, and runs every test.
#
#   sh cmake/check.sh [options of ctest]...      for example: sh cmake/check.sh -R rank
#
# On Debian and its relatives it installs what the tests need; see the list below. What is built lies in
# build/gcc, build/sanitize and build/venv, and the second run builds what has changed.
set -eu
# shellcheck source=cmake/provide.sh
. "$(dirname "$0")/provide.sh"
start=$(date +%s)

# The functions that `want` calls, to see whether something is there.
# shellcheck disable=SC2317
header() { printf '#include <%s>\n' "$1" | g++ -std=c++20 -E -x c++ - ; }
# shellcheck disable=SC2317
either_header() { header "$1" || header "$2"; }
# The clang that the library is developed with, or a newer one.
find_clang() {
    for clang in clang++-16 clang++-17 clang++-18 clang++-19 clang++-20 clang++-21 clang++; do
        if has "$clang" && [ "$(clang_version)" -ge 16 ]; then return 0; fi
    done
    return 1
}
clang_version() { "$clang" -dumpversion | sed 's/\..*//'; }
# shellcheck disable=SC2317
sanitizes() { printf 'int main() {}\n' | "$clang" -fsanitize=address,undefined -x c++ - -o /dev/null; }

# Python that has the module: the one on the path, or Debian's; see tests/peers/compare.py.
# shellcheck disable=SC2317
python_module() {
    for python in python3 /usr/bin/python3; do
        if "$python" -c "import importlib.util, sys; sys.exit(importlib.util.find_spec('$1') is None)"; then return 0; fi
    done
    return 1
}
# shellcheck disable=SC2317
r_package() { Rscript --vanilla -e "quit(status = !nzchar(system.file(package = '$1')))"; }

want g++ has g++
want cmake has cmake
want ninja-build has ninja
want python3 has python3
want python3-venv python3 -c 'import ensurepip'
want catch2 either_header catch2/catch.hpp catch2/catch_all.hpp
want libboost-dev header boost/multiprecision/cpp_int.hpp
want librange-v3-dev header range/v3/all.hpp
want libfmt-dev header fmt/format.h
want libcsv-dev header csv.h
want libbenchmark-dev header benchmark/benchmark.h
if find_clang; then
    want "libclang-rt-$(clang_version)-dev" sanitizes
else
    wanted="$wanted clang-16 libclang-rt-16-dev"
fi
provide
# What myriad is compared with. Without them, only those comparisons are skipped.
want python3-scipy python_module scipy
want python3-pandas python_module pandas
want r-base-core has Rscript
want r-cran-data.table r_package data.table
want r-cran-dplyr r_package dplyr
want r-cran-bit64 r_package bit64
provide_some "so the tests peer.* that need them are skipped"
find_clang || fail "there is no clang++ 16 or newer"
require_tools g++
require_tools "$clang"

# Other projects' tools, each for tests that are skipped without it. MYRIAD_VENV in the tests.
make_folder "$root/build"
venv=$root/build/venv
from_pypi() { "$venv/bin/pip" install --quiet --retries 1 --timeout 60 "$@"; }
if ! [ -d "$venv/newest" ]; then
    say "installing Conan, Meson and two more CMakes with pip into $venv"
    { python3 -m venv --clear "$venv" && from_pypi 'conan>=2,<3' meson &&
        from_pypi --target "$venv/oldest" 'cmake==3.15.3' && from_pypi --target "$venv/newest" 'cmake>=4'; } \
        >"$root/build/venv.log" 2>&1 || say "pip could not install them all, so some tests of package.* are skipped"
fi

# The tests that read the publications' own texts pass without them, having said so where nobody looks.
[ -d "$root/../shared/sources" ] || say "no source texts in ../shared/sources, so what is compared with them is skipped"

status=0
summary=
# check <preset> <words> <options of ctest>...: one configuration. Its build has to succeed.
check() {
    preset=$1
    words=$2
    shift 2
    build=$root/build/$preset
    say "$words: building in $build"
    if ! { configure "$build" --preset "$preset" &&
        (cd "$root" && cmake --build --preset "$preset" --parallel "$jobs"); } >"$root/build/$preset.log" 2>&1; then
        tail -n 60 "$root/build/$preset.log" >&2
        fail "$words: the build failed, see above or $root/build/$preset.log"
    fi
    say "$words: testing"
    result=$root/build/$preset.tests
    (cd "$root" && ctest --preset "$preset" --parallel "$jobs" --output-log "$result" "$@") || status=1
    counts=$(sed -n 's/^[0-9]*% tests passed, \([0-9]*\) tests* failed out of \([0-9]*\)$/\2 tests, \1 failed/p' "$result")
    skipped=$(grep -c '(Skipped)$' "$result" || :)
    if [ "$skipped" -ne 0 ]; then counts="$counts, $skipped skipped"; fi
    summary="$summary; $words: ${counts:-no tests}"
}

CXX=g++
export CXX
check gcc "g++ $(g++ -dumpfullversion)" "$@"
CXX=$clang
# Where only some tests were asked for, there may be none among those of the second configuration.
if [ $# -ne 0 ]; then set -- --no-tests=ignore "$@"; fi
check sanitize "clang++ $("$clang" -dumpversion) with sanitizers" "$@"

if [ $status -eq 0 ]; then verdict=passed; else verdict=FAILED; fi
say "$verdict${summary}; $(($(date +%s) - start)) s"
exit $status
