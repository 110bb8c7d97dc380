# SPDX-License-Identifier: BSL-1.0
"""What the examples say that the compiler says.

    misuses.py <compiler> <include folder> <example.cpp>

In an example a mistake stands as a comment, and below it the sentence of its message:

    // auto a = accidents(312) + vehicles(104'000);
    //     Instead = myriad::instead::keep_counts_of_different_units_apart

Each is uncommented in its turn. It must not compile, and the message must say so, in at most 12 lines;
the example as it is must compile.
"""
import pathlib
import re
import subprocess
import sys


def compile(compiler, include, text):
    done = subprocess.run([*compiler, "-std=c++20", "-fsyntax-only", f"-I{include}", "-x", "c++", "-"], input=text.encode(),
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=120)
    return done.returncode, done.stdout.decode("utf-8", "replace")


def main():
    compiler, include, path = sys.argv[1].split(), sys.argv[2], pathlib.Path(sys.argv[3])
    text = path.read_text(encoding="utf-8")
    mistakes = re.findall(r"^( *)// (auto .*;)\n *//     Instead = (\S+)$", text, re.MULTILINE)
    if not mistakes:
        sys.exit(f"{path}: no mistake is shown")
    status, said = compile(compiler, include, text)
    if status != 0:
        sys.exit(f"{path} itself does not compile:\n{said}")
    for indent, code, sentence in mistakes:
        status, said = compile(compiler, include, text.replace(f"{indent}// {code}\n", f"{indent}{code}\n", 1))
        if status == 0:
            sys.exit(f"{path}: this compiles: {code}")
        # each compiler puts it in words of its own, g++ without the enclosing namespace
        if sentence.removeprefix("myriad::") not in said:
            sys.exit(f"{path}: of {code}\nthe compiler does not say {sentence} but\n{said}")
        if len(said.splitlines()) > 12:
            sys.exit(f"{path}: the message of {code} has more than 12 lines:\n{said}")
    print(f"{path.name}: {len(mistakes)} mistakes, each told in at most 12 lines")


main()
