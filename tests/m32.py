# SPDX-License-Identifier: BSL-1.0
"""The unit tests where pointers have 32 bits: compiled with -m32 and the given flags, linked and run.

    m32.py <include folder> <work folder> <compiler> <flag>... -- <*.test.cpp>...

Status 77, skipped, where the compiler has no 32-bit library, or Catch2 is a library, which then has 64 bits.
"""
import concurrent.futures
import os
import pathlib
import shutil
import subprocess
import sys

PROBE = """#include <catch2/catch.hpp>
#include <string>
int main(int n, char**) { return std::string("32").size() == 2 ? 0 : n; }
"""


def run(*command, **more):
    return subprocess.run(command, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, **more)


def main():
    dashes = sys.argv.index("--")
    include, work, compiler, *flags = sys.argv[1:dashes]
    tests = pathlib.Path(__file__).resolve().parent
    sources = [tests / "main.cpp", *sys.argv[dashes + 1:]]
    shutil.rmtree(work, ignore_errors=True)
    pathlib.Path(work).mkdir(parents=True)

    command = [compiler, "-m32", "-std=c++20"]
    probe = str(pathlib.Path(work, "probe"))
    if run(*command, "-x", "c++", "-", "-o", probe, input=PROBE).returncode != 0 or run(probe).returncode != 0:
        print("skipped: -m32 needs a 32-bit standard library (Debian's g++-multilib) and Catch2 2, headers only")
        return 77

    # Catch2, once for all files: with g++ a precompiled header is found beside the header.
    first = pathlib.Path(work, "catch2_once.hpp")
    first.write_text("#include <catch2/catch.hpp>\n", encoding="utf-8")
    if "clang" not in compiler:
        run(*command, *flags, "-x", "c++-header", str(first), "-o", f"{first}.gch")

    def compiled(numbered):
        number, source = numbered
        target = str(pathlib.Path(work, f"{number}.o"))
        folders = ["-I", include, "-I", str(tests), '-DMYRIAD_SOURCES=""']
        once = [] if source == sources[0] else ["-include", str(first)]
        done = run(*command, *flags, "-Werror", *once, *folders, "-c", str(source), "-o", target)
        return target, done

    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        results = list(pool.map(compiled, enumerate(sources)))
    failed = [done.stdout for _, done in results if done.returncode != 0]
    if failed:
        sys.exit("\n".join(failed))
    program = str(pathlib.Path(work, "tests"))
    linked = run(*command, *(target for target, _ in results), "-o", program)
    if linked.returncode != 0:
        sys.exit(linked.stdout)
    done = run(program)
    print(f"{len(sources) - 1} files of tests with 32-bit pointers\n{done.stdout}")
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
