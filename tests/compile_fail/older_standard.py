# SPDX-License-Identifier: BSL-1.0
"""Without C++20 every header is refused by one error, the sentence that says what to do.

    older_standard.py <include folder> <compiler> <other compiler>...

A failing #include ends the compilation and an #error does not, so config.hpp refuses by an #include, and every header
includes it before anything that an older standard does not have. What comes first is the same for every compiler, so
the others are asked about one header only.
"""
import pathlib
import subprocess
import sys

SENTENCE = "myriad needs C++20: compile with -std=c++20"
# Macros only, for whoever asks for the version in another language.
ASKS_NOTHING = {"myriad/version.hpp"}


def faults(include, compiler, header):
    command = [compiler, "-std=c++17", "-Wall", "-Wextra", "-Wpedantic", "-fsyntax-only", "-I", include, "-x", "c++", "-"]
    done = subprocess.run(command, input=f"#include <{header}>\n", capture_output=True, text=True)
    errors = [line for line in (done.stdout + done.stderr).splitlines() if "error:" in line or "warning:" in line]
    expected = 0 if header in ASKS_NOTHING else 1
    if len(errors) == expected and all(SENTENCE in line for line in errors):
        return []
    return [f"{compiler}: {header}: {len(errors)} errors and warnings, not {expected}", *errors[:5]]


def main():
    include, compiler, *others = sys.argv[1:]
    headers = sorted(path.relative_to(include).as_posix() for path in pathlib.Path(include).rglob("*.hpp"))
    public = [header for header in headers if "/detail/" not in header]
    wrong = [line for header in public for line in faults(include, compiler, header)]
    wrong += [line for other in others for line in faults(include, other, "myriad/myriad.hpp")]
    print("\n".join(wrong) if wrong else f"{len(public)} headers, each refused by one error")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
