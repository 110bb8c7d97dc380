# SPDX-License-Identifier: BSL-1.0
"""What including a header costs, as a ratio to the floor.

    compile_cost.py [--check] [--runs n] [<compiler>...]

The cost is the user time of `<compiler> -std=c++20 -fsyntax-only` on a file that includes just those headers;
the floor is a file that includes just <compare> <concepts> <cstdint> <limits> <type_traits>. Floor and files
take turns, so that a slow minute of the machine is slow for all, and medians are compared. The output is a
Markdown table. --check fails where a budget of the table below is exceeded.
"""
import argparse
import os
import pathlib
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile

INCLUDE = pathlib.Path(__file__).resolve().parents[2] / "include"
FLOOR = ["compare", "concepts", "cstdint", "limits", "type_traits"]

# What is said of it, its headers, its budget in floors; None where nothing is promised.
LISTS = [
    ("counts", ["myriad/count.hpp"], 1.5),
    ("value types: counts and all rates", ["myriad/rate_per.hpp", "myriad/percentage_points.hpp"], 1.8),
    ("value types, rounded and read", ["myriad/round.hpp", "myriad/literals.hpp"], None),
    ("text", ["myriad/text.hpp"], None),
    ("rank and growth", ["myriad/rank.hpp", "myriad/growth.hpp"], 3.5),
    ("leagues, shares, rates over ranges", ["myriad/league.hpp", "myriad/share.hpp", "myriad/per.hpp"], None),
    ("one data table", ["myriad/data/cnipa_2024/patents_granted.hpp"], 2.5),
    ("everything but data and streams", ["myriad/myriad.hpp"], None),
    ("for comparison: <algorithm> <string> <vector>", ["algorithm", "string", "vector"], None),
    ("for comparison: <ranges>", ["ranges"], None),
    ("for comparison: <iostream>", ["iostream"], None),
]


def user_seconds(compiler, source):
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    subprocess.run([compiler, "-std=c++20", "-fsyntax-only", "-I", str(INCLUDE), str(source)], check=True)
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before


def measure(compiler, folder, runs):
    """The median cost of the floor in seconds, and of every list as a ratio to it."""
    def write(name, headers):
        path = pathlib.Path(folder, name)
        path.write_text("".join(f"#include <{header}>\n" for header in headers), encoding="utf-8")
        return path

    floor = write("floor.cpp", FLOOR)
    sources = [write(f"list_{i}.cpp", headers) for i, (_, headers, _) in enumerate(LISTS)]
    times = {source: [] for source in [floor, *sources]}
    for source in times:  # once for the file cache
        user_seconds(compiler, source)
    for _ in range(runs):
        for source, seen in times.items():
            seen.append(user_seconds(compiler, source))
    base = statistics.median(times[floor])
    return base, [statistics.median(times[source]) / base for source in sources]


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--check", action="store_true")
    arguments.add_argument("--runs", type=int, default=15)
    arguments.add_argument("compilers", nargs="*")
    given = arguments.parse_args()
    compilers = given.compilers or [c for c in ("g++", "clang++-16", "clang++") if shutil.which(c)][:2]

    global LISTS
    LISTS = [row for row in LISTS if all((INCLUDE / h).exists() for h in row[1] if h.startswith("myriad/"))]
    with tempfile.TemporaryDirectory() as folder:
        measured = [measure(compiler, folder, given.runs) for compiler in compilers]

    print("| headers | " + " | ".join(compilers) + " | budget |")
    print("| --- |" + " --: |" * (len(compilers) + 1))
    print("| the floor | " + " | ".join(f"1 = {base * 1000:.0f} ms" for base, _ in measured) + " | |")
    exceeded = []
    for i, (what, headers, budget) in enumerate(LISTS):
        ratios = [ratio[i] for _, ratio in measured]
        exceeded += [f"{what}: {ratio:.2f} with {compiler}, the budget is {budget}"
                     for compiler, ratio in zip(compilers, ratios) if budget and ratio > budget]
        print(f"| {what} | " + " | ".join(f"{ratio:.2f}" for ratio in ratios) + f" | {budget or ''} |")
    if given.check and exceeded:
        print("\n".join(exceeded), file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    os.environ["LC_ALL"] = "C"
    sys.exit(main())
