# SPDX-License-Identifier: BSL-1.0
"""What an example prints, compared byte for byte with what is checked in.

    transcript.py [--accept] <program> <transcript.txt> [<what starts the program>...]

A transcript is what a terminal would show: lines that begin with "$ " are command lines of the program, and
below each stands what it prints, errors too, and "[exit status n]" where that is not 0. A transcript without
a command line is what the program prints without arguments. --accept writes down what is printed now.
"""
import difflib
import pathlib
import re
import shlex
import subprocess
import sys


def run(program, arguments, folder):
    done = subprocess.run([*program, *arguments], cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=120)
    output = done.stdout.decode("utf-8", "backslashreplace")
    if done.returncode != 0:
        output += f"[exit status {done.returncode}]\n"
    return output


def main():
    accept = sys.argv[1] == "--accept"
    program, path, *starter = sys.argv[1 + accept:]
    program = [*starter, str(pathlib.Path(program).resolve())]
    transcript = pathlib.Path(path)
    folder = transcript.resolve().parent.parent  # files that a command line names lie beside the programs
    before = transcript.read_bytes().decode("utf-8")
    commands = re.findall(r"^\$ .*\n", before, re.MULTILINE)
    if commands:
        now = "".join(command + run(program, shlex.split(command)[2:], folder) for command in commands)
    else:
        now = run(program, [], folder)
    if accept:
        transcript.write_bytes(now.encode("utf-8"))
    elif now != before:
        sys.stdout.writelines(
            difflib.unified_diff(before.splitlines(True), now.splitlines(True), str(transcript), "printed now"))
        return 1
    return 0


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    sys.exit(main())
