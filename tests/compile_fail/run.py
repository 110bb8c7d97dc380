# SPDX-License-Identifier: BSL-1.0
"""What must not compile, and what the compiler must say.

    run.py --include <folder> <case.cpp> <compiler>...    one case with every compiler
    run.py --self-test <compiler>                         does this script notice what it must notice?

A case is a few lines of C++ that are refused, and with MYRIAD_OK defined the nearest thing that is right,
so that a case cannot fail for a reason of its own. Its first comments say what is demanded:

    // EXPECT: text       must stand in the compiler's output (may be repeated)
    // FORBID: text       must not
    // LIMIT: lines       at most so many lines of output, all counted; 12 where nothing is said
    // NEEDS: header      only with compilers that have it, clang with libc++ if it has it there
"""
import argparse
import pathlib
import re
import subprocess
import sys
import tempfile

FLAGS = ["-std=c++20", "-fsyntax-only"]


def directives(source, name):
    return re.findall(rf"^// {name}: (.*\S)", source, re.MULTILINE)


def options_for(compiler, header):
    """What makes the compiler find that header; None if nothing does."""
    for options in [], ["-stdlib=libc++"]:
        if not options or "clang" in compiler:
            command = [compiler, *FLAGS, "-Werror", *options, "-x", "c++", "-"]
            done = subprocess.run(command, input=f"#include <{header}>\n", capture_output=True, text=True)
            if done.returncode == 0:
                return options
    return None


def compile_case(compiler, include, case, *more):
    command = [compiler, *FLAGS, *(["-I", include] if include else []), *more, str(case)]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", errors="replace")
    return done.returncode, done.stdout + done.stderr


def faults(compiler, include, case):
    """What is wrong with this case, as sentences; and the output that shows it, None where it was not tried."""
    source = pathlib.Path(case).read_text(encoding="utf-8")
    expected = directives(source, "EXPECT")
    limit = int((directives(source, "LIMIT") or ["12"])[0])
    if not expected:
        return ["the case has no EXPECT"], ""

    options = []
    for header in directives(source, "NEEDS"):
        options = options_for(compiler, header)
        if options is None:
            return [], None
    status, output = compile_case(compiler, include, case, "-DMYRIAD_OK", *options)
    if status != 0:
        return ["the right form, with MYRIAD_OK, does not compile"], output

    status, output = compile_case(compiler, include, case, *options)
    lines = len(output.splitlines())
    found = []
    if status == 0:
        found.append("it compiles")
    found += [f"not said: {text}" for text in expected if text not in output]
    found += [f"said, but forbidden: {text}" for text in directives(source, "FORBID") if text in output]
    if lines > limit:
        found.append(f"{lines} lines of output, {limit} are allowed")
    return found, output


def check(include, case, compilers):
    failed = False
    for compiler in compilers:
        found, output = faults(compiler, include, case)
        if output is None:
            print(f"{compiler}: has not what the case needs")
            continue
        lines = len(output.splitlines())
        print(f"{compiler}: {'; '.join(found) if found else f'refused in {lines} lines'}")
        if found:
            failed = True
            print(output)
    return 1 if failed else 0


# Each of these cases is wrong in one way, the first in none.
SELF_TEST = {
    "good": ("", "// EXPECT: nonsense\n#ifndef MYRIAD_OK\nnonsense x;\n#endif\n"),
    "compiles": ("it compiles", "// EXPECT: nonsense\nint x;\n"),
    "other text": ("not said", "// EXPECT: sense and\n#ifndef MYRIAD_OK\nnonsense x;\n#endif\n"),
    "forbidden text": ("forbidden", "// EXPECT: error\n// FORBID: nonsense\n#ifndef MYRIAD_OK\nnonsense x;\n#endif\n"),
    "wrong either way": ("the right form", "// EXPECT: nonsense\nnonsense x;\n"),
    "too long": ("are allowed", "// EXPECT: error\n// LIMIT: 1\n#ifndef MYRIAD_OK\nnonsense x;\n#endif\n"),
    "no demand": ("no EXPECT", "nonsense x;\n"),
}


def self_test(compiler):
    failed = False
    with tempfile.TemporaryDirectory() as folder:
        for name, (expected, source) in SELF_TEST.items():
            case = pathlib.Path(folder, "case.cpp")
            case.write_text(source, encoding="utf-8")
            found = "; ".join(faults(compiler, None, case)[0])
            if (expected not in found) or (not expected and found):
                failed = True
                print(f"{name}: expected '{expected}', found '{found}'")
    return 1 if failed else 0


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--include")
    arguments.add_argument("--self-test", action="store_true")
    arguments.add_argument("words", nargs="+")
    given = arguments.parse_args()
    if given.self_test:
        return self_test(given.words[0])
    return check(given.include, given.words[0], given.words[1:])


if __name__ == "__main__":
    sys.exit(main())
