# SPDX-License-Identifier: BSL-1.0
"""The unit tests where pointers have 32 bits, and no integer 128: compiled with -m32 and the given flags, linked and run.

    two_limbs.py <include folder> <work folder> <compiler> <flag>... -- <*.test.cpp>...

Where the compiler has no 32-bit library it is told that it has no 128-bit integer. Status 77, skipped, where Catch2 is
a library: it was built for one kind of pointers.
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
NARROW = ["-m32"], ["-DMYRIAD_TWO_LIMBS"]


def run(*command, **more):
    return subprocess.run(command, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, **more)


def main():
    dashes = sys.argv.index("--")
    include, work, compiler, *flags = sys.argv[1:dashes]
    tests = pathlib.Path(__file__).resolve().parent
    sources = [tests / "main.cpp", *sys.argv[dashes + 1:]]
    shutil.rmtree(work, ignore_errors=True)
    pathlib.Path(work).mkdir(parents=True)

    for narrow in NARROW:
        command = [compiler, "-std=c++20", *narrow]
        probe = str(pathlib.Path(work, "probe"))
        if run(*command, "-x", "c++", "-", "-o", probe, input=PROBE).returncode == 0 and run(probe).returncode == 0:
            break
        print(f"no program is built with {narrow[0]}; for -m32 the compiler needs a 32-bit library (Debian's g++-multilib)")
    else:
        print("skipped: it takes Catch2 2, headers only")
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
    print(f"{len(sources) - 1} files of tests with {narrow[0]}\n{done.stdout}")
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
