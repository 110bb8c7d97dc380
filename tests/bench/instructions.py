# SPDX-License-Identifier: BSL-1.0
"""How many instructions an element costs, counted by valgrind, so that it is the same on every run.

    instructions.py <compiler> <include>

A path that falls back to the merge sort costs several times its budget, and fails. The budgets leave some 30 % of room
above what g++ 12 and clang 16 make with -O2. Ends with 77 where there is no valgrind.
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ELEMENTS = 100_000

# What is asked of v, the rows; instructions an element.
BUDGETS = [
    ("ranks", "rank(v, &row::number)", 230),
    ("ranks, heavy ties", "rank(v, &row::few)", 70),
    ("ranks of doubles", "rank(v, &row::floating)", 290),
    ("ranks in groups", "rank(v, &row::number, within(&row::group))", 310),
    ("ranks in named groups", "rank(v, &row::number, within(&row::town))", 480),
    ("ranks of exact rates", "rank(v, &row::rate)", 350),
    ("league", "league(v, &row::number)", 310),
    ("top", "top(v, 10, &row::number)", 12),
    ("bottom", "bottom(v, 10, &row::floating)", 12),
    ("median", "median(v, &row::number)", 190),
    ("Gini", "gini(v, &row::number)", 205),
]

PROGRAM = """
#include <myriad/growth_rate.hpp>
#include <myriad/league.hpp>
#include <myriad/measures/inequality.hpp>
#include <myriad/quantile.hpp>
#include <myriad/rank.hpp>
#include <cstdlib>
#include <string>
#include <vector>

using namespace myriad;

struct row {
    std::int64_t  number, few;
    double        floating;
    int           group;
    growth_rate<> rate;
    std::string   town;
};

int main(int, char** arguments) {
    std::uint64_t    state = 1;
    auto const       next  = [&] { return (state = state * 6364136223846793005U + 1442695040888963407U) >> 24U; };
    std::vector<row> v;
    for (int i = 0; i != %d; ++i) {
        auto const x = static_cast<std::int64_t>(next());
        v.push_back({x, static_cast<std::int64_t>(next() %% 10'000), static_cast<double>(x) / 3, static_cast<int>(next() %% 1'000),
                     growth(units::patents(static_cast<std::int64_t>(next() %% 5'000'000)), units::patents(static_cast<std::int64_t>(next() %% 5'000'000 + 1))),
                     "town " + std::to_string(v.size() * 7'919 %% 1'000)});
    }
    void const* volatile kept = nullptr;
    switch (std::atoi(arguments[1])) {
%s
    }
    return kept == arguments;
}
"""


def instructions(program, case):
    """That one run of the program executes."""
    done = subprocess.run(["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", program, str(case)],
                          check=True, capture_output=True, text=True)
    return int(re.search(r"Collected : (\d+)", done.stderr).group(1))


def main():
    compiler, include = sys.argv[1:]
    if not shutil.which("valgrind"):
        print("there is no valgrind")
        return 77
    cases = "\n".join(f"    case {i}: {{ auto const answer = {call}; kept = &answer; break; }}"
                      for i, (_, call, _) in enumerate(BUDGETS, 1))
    exceeded = 0
    with tempfile.TemporaryDirectory() as folder:
        source, program = pathlib.Path(folder, "program.cpp"), pathlib.Path(folder, "program")
        source.write_text(PROGRAM % (ELEMENTS, cases), encoding="utf-8")
        subprocess.run([compiler, "-std=c++20", "-O2", "-I", include, source, "-o", program], check=True)
        nothing = instructions(program, 0)
        for i, (what, _, budget) in enumerate(BUDGETS, 1):
            cost = (instructions(program, i) - nothing) / ELEMENTS
            exceeded += cost > budget
            print(f"{what:24}{cost:8.1f}{budget:6}" + ("  exceeded" if cost > budget else ""))
    return 1 if exceeded else 0


if __name__ == "__main__":
    sys.exit(main())
