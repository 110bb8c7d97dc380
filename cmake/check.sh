#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
#
# Builds the tests with all warnings as errors, and runs them.
#
#   sh cmake/check.sh [options of ctest]...            with g++, in a few minutes
#   sh cmake/check.sh --all [options of ctest]...      every test
#
# Every test is, besides: g++ with optimisation; clang with the address and undefined-behaviour sanitizers; 32-bit
# pointers, and so no 128-bit integer; every algorithm over every kind of range; every header alone and in every order;
# SciPy, pandas and R put to the same questions; several processes, by MPI; the instructions that an element costs;
# Conan, Meson and other versions of CMake as users of the package.
#
# Options of ctest choose among the tests: sh cmake/check.sh -R rank.
#
# On Debian and its relatives it installs what the tests need; see the lists below. What is built lies in folders of
# build/, and the second run builds what has changed.
set -eu
# shellcheck source=cmake/provide.sh
. "$(dirname "$0")/provide.sh"
start=$(date +%s)
every=
if [ "${1-}" = --all ]; then
    every=yes
    shift
fi

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
want catch2 either_header catch2/catch.hpp catch2/catch_all.hpp
want libboost-dev header boost/multiprecision/cpp_int.hpp
want librange-v3-dev header range/v3/all.hpp
want libfmt-dev header fmt/format.h
want libcsv-dev header csv.h
want libbenchmark-dev header benchmark/benchmark.h
provide
require_tools g++
make_folder "$root/build"

# What only the whole of the tests needs. Of what comes last, whatever cannot be had skips the tests that need it.
provide_for_all() {
    if find_clang; then
        want "libclang-rt-$(clang_version)-dev" sanitizes
    else
        wanted="$wanted clang-16 libclang-rt-16-dev"
    fi
    want python3-venv python3 -c 'import ensurepip'
    provide
    find_clang || fail "there is no clang++ 16 or newer"
    require_tools "$clang"

    want g++-multilib has_32_bits
    want valgrind has valgrind
    want python3-scipy python_module scipy
    want python3-pandas python_module pandas
    want r-base-core has Rscript
    want r-cran-data.table r_package data.table
    want r-cran-dplyr r_package dplyr
    want r-cran-bit64 r_package bit64
    want libboost-mpi-dev has mpicxx
    want openmpi-bin has mpirun
    want libtbb-dev header tbb/parallel_for.h
    want chromium has_one_of chromium chromium-browser google-chrome
    provide_some "so the tests that need them are skipped"

    # Other projects' tools: MYRIAD_VENV in the tests.
    venv=$root/build/venv
    if ! [ -d "$venv/newest" ]; then
        say "installing Conan, Meson and two more CMakes with pip into $venv"
        { python3 -m venv --clear "$venv" && from_pypi 'conan>=2,<3' meson &&
            from_pypi --target "$venv/oldest" 'cmake==3.15.3' && from_pypi --target "$venv/newest" 'cmake>=4'; } \
            >"$root/build/venv.log" 2>&1 || say "pip could not install them all, so some tests of package.* are skipped"
    fi
}
from_pypi() { "$venv/bin/pip" install --quiet --retries 1 --timeout 60 "$@"; }
# shellcheck disable=SC2317
has_32_bits() { printf '#include <cstdint>\nint main() {}\n' | g++ -m32 -x c++ - -o /dev/null; }
if [ "$every" ]; then provide_for_all; fi

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
compiler="g++ $(g++ -dumpfullversion)"
if [ "$every" ]; then
    check gcc "$compiler" "$@"
    CXX=$clang
    # Where only some tests were asked for, there may be none among those of the second configuration.
    if [ $# -ne 0 ]; then set -- --no-tests=ignore "$@"; fi
    check sanitize "clang++ $("$clang" -dumpversion) with sanitizers" "$@"
else
    check quick "$compiler" "$@"
fi

if [ $status -eq 0 ]; then verdict=passed; else verdict=FAILED; fi
say "$verdict${summary}; $(($(date +%s) - start)) s"
exit $status
