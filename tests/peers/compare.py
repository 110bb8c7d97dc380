# SPDX-License-Identifier: BSL-1.0
"""Puts the same cases to myriad and to a peer, and compares the answers.

    compare.py <peer> <answers>             the cases of cases.py: the two must agree
    compare.py <peer> <answers> --faults    those of faults.py: myriad must be right, where the peer was wrong

<answers> is the program built from answers.cpp. Exit status 77 where the peer is not installed. MYRIAD_SEED in
the environment changes the random cases.

Ranks, n-tiles, rounded and rational numbers must be equal. Peers that answer in floating numbers must be within
four units in the last place of 1 or of the answer; quantiles, whose place among n values is a floating number
too, of n times the largest value; bounds in per cent, whose terms cancel, of 100.
"""
import fractions
import math
import os
import pathlib
import random
import shutil
import subprocess
import sys

import cases
import faults

HERE = pathlib.Path(__file__).resolve().parent
TOLERANCE = fractions.Fraction(4, 2**52)
FLOATING = {"percentile_rank", "cumulative_distribution", "lagged_growth", "quantile", "wilson"}


def tie_free(type_, n, p):
    """Not where NumPy is known to be wrong: see faults.py."""
    return not (type_ in (2, 4) and p == 0) and not (type_ == 3 and (2 * n * p) % 2 == 1)


def inclusive_or_inside(type_, n, p):
    """statistics.quantiles is of two values or more, between its cuts; its type 6 extrapolates outside 1..n."""
    return n > 1 and 0 < p < 1 and (type_ == 7 or 1 <= (n + 1) * p <= n)


def of_scipy(r):
    yield from cases.ranks(r, cases.INT64, rules=["keep"], least=-cases.INT64 - 1)
    yield from cases.distributions(r, ["cumulative_distribution"], cases.DOUBLE, missing=False, orders=["ascending"])
    yield from cases.proportions(r)


def of_pandas(r):
    yield from cases.ranks(r, cases.INT64, rules=["keep", "first", "last", "drop"], least=-cases.INT64 - 1)
    yield from cases.ranks_within(r, cases.INT64)
    yield from cases.distributions(r, ["cumulative_distribution"], cases.INT64)
    yield from cases.growths(r, cases.INT64, -cases.INT64 - 1)


def of_numpy(r):
    yield from cases.quantiles(r, 2**50, range(1, 4), cases.dyadic, tie_free)
    yield from cases.quantiles(r, 2**50, range(4, 10), cases.any_part, tie_free)
    yield from cases.dyadic_roundings(r)


def of_python(r):
    yield from cases.growths(r, cases.INT64, -cases.INT64 - 1)
    yield from cases.quantiles(r, cases.INT64, (6, 7), cases.any_part, inclusive_or_inside, least=-cases.INT64 - 1)
    yield from cases.decimal_roundings(r)
    yield from cases.fraction_roundings(r)
    yield from cases.compound_growths(r)
    yield from cases.inequality(r)


def of_frank(r):
    rules = ["keep", "first", "last", "drop"]
    yield from cases.ranks(r, cases.INT32, rules=rules)
    yield from cases.ranks(r, 2**51, rules=rules)  # doubles, none next to another: see faults.py
    yield from cases.ranks(r, cases.DOUBLE)
    yield from cases.ranks(r, 2**62)
    yield from cases.ranks(r, cases.INT64, least=0)
    yield from cases.ranks_within(r, cases.DOUBLE)


def of_dplyr(r):
    for most in (cases.INT32, cases.DOUBLE):
        yield from cases.ranks(r, most, ties=["competition", "dense", "ordinal"])
        yield from cases.distributions(r, ["cumulative_distribution"], most)
        yield from (case for case in cases.distributions(r, ["percentile_rank"], most) if more_than_one(case))
        yield from cases.tiles(r, most)
    yield from cases.ranks(r, cases.INT64, ties=["competition"], orders=["ascending"])


def of_rank(r):
    ties = ["competition", "modified", "ordinal", "fractional"]
    yield from cases.ranks(r, cases.DOUBLE, ties, rules=["keep", "drop"])
    yield from cases.ranks(r, cases.DOUBLE, ["ordinal"], rules=["first", "last"])


def of_quantile(r):
    yield from cases.quantiles(r, cases.DOUBLE, range(1, 4), cases.dyadic)
    yield from cases.quantiles(r, cases.DOUBLE, range(4, 10), cases.any_part)


PEERS = {"scipy": of_scipy, "pandas": of_pandas, "numpy": of_numpy, "python": of_python, "frank": of_frank,
         "dplyr": of_dplyr, "rank": of_rank, "quantile": of_quantile, "round": cases.dyadic_roundings, "prop_test": cases.proportions}
IN_R = {"frank", "dplyr", "rank", "quantile", "round", "prop_test"}


def more_than_one(case):
    return sum(word != "-" for word in case.partition(" : ")[2].split()) > 1


class Missing(Exception):
    pass


def run(command, lines):
    text = "".join(line + "\n" for line in lines)
    done = subprocess.run(command, input=text, stdout=subprocess.PIPE, text=True, timeout=600, encoding="utf-8")
    answers = done.stdout.splitlines()
    if done.returncode == 77:
        raise Missing(answers[-1] if answers else "it does not say why")
    if done.returncode != 0:
        sys.exit(f"{' '.join(command)}: exit status {done.returncode}")
    return answers


def ask(peer, lines):
    """The peer's versions and answers, from the first interpreter that has it."""
    if peer in IN_R:
        script = shutil.which("Rscript")
        if script is None:
            raise Missing("R is not installed")
        commands = [[script, "--vanilla", str(HERE / "peers.R"), peer]]
    else:
        pythons = dict.fromkeys([sys.executable, shutil.which("python3"), "/usr/bin/python3"])
        commands = [[python, str(HERE / "peers.py"), peer] for python in pythons if python and os.path.exists(python)]
    for command in commands:
        try:
            versions, *answers = run(command, lines)
            return versions, answers
        except Missing as missing:
            reason = missing
    raise reason


def number(word):
    if word == "-":
        return None
    if word.lower() in ("inf", "-inf"):
        return math.inf if word[0] != "-" else -math.inf
    return fractions.Fraction(word)


def numbers(answer):
    return [number(word) for word in answer.split()]


def near(a, b, scale):
    if a is None or b is None or math.inf in (abs(a), abs(b)):
        return a == b
    return abs(a - b) <= TOLERANCE * max(scale, abs(a))


def agree(case, ours, theirs, exact):
    if ours.startswith("error"):  # what has no answer has none here and there
        return theirs.startswith("error") or theirs.split() == ["-"]
    if theirs.startswith("error"):
        return False
    a, b = numbers(ours), numbers(theirs)
    if exact:
        return a == b
    verb, _, rest = case.partition(" ")
    values = numbers(rest.partition(" :")[2]) if verb == "quantile" else []
    scale = max([100 if verb == "wilson" else 1, *(len(values) * abs(value) for value in values)])
    return len(a) == len(b) and all(near(x, y, scale) for x, y in zip(a, b))


def compare(peer, program):
    seed = int(os.environ.get("MYRIAD_SEED", "20241120"))
    lines = list(PEERS[peer](random.Random(seed)))
    versions, theirs = ask(peer, lines)
    ours = run([program], lines)
    if not len(lines) == len(ours) == len(theirs):
        sys.exit(f"{len(lines)} cases, {len(ours)} answers of myriad, {len(theirs)} of {versions}")
    differing = [i for i, case in enumerate(lines)
                 if not agree(case, ours[i], theirs[i], peer == "python" or case.split()[0] not in FLOATING)]
    unanswered = sum(answer.startswith("error") for answer in ours)
    print(f"MYRIAD_SEED={seed}: {len(lines)} cases, {unanswered} without an answer, {len(differing)} differ from {versions}")
    if unanswered * 10 > len(lines):
        sys.exit("too many cases have no answer")
    if differing:
        i = min(differing, key=lambda i: len(lines[i]))
        sys.exit(f"the shortest of them:\n  {lines[i]}\n  myriad: {ours[i]}\n  {peer}: {theirs[i]}")


def show_faults(peer, program):
    known = faults.FAULTS[peer]
    versions, theirs = ask(peer, [f"evaluate {fault.expression}" for fault in known])
    ours = run([program], [fault.case for fault in known])
    failures = 0
    print(versions)
    for fault, our, their in zip(known, ours, theirs, strict=True):
        print(f"  {fault.expression}: {their}; right is {fault.right} ({fault.title})")
        right, said = numbers(fault.right), numbers(fault.says)
        if our.startswith("error") or numbers(our) != right:
            print(f"    FAILED: myriad answers {our} to {fault.case}")
            failures += 1
        now = [] if their.startswith("error") else numbers(their)
        if [None if x is None else float(x) for x in now] == [None if x is None else float(x) for x in said]:
            continue
        if len(now) == len(right) and all(near(x, y, 1) for x, y in zip(right, now)):
            print(f"    it is right by now, and said {fault.says} when this was written")
        else:
            print(f"    FAILED: it said {fault.says} when this was written")
            failures += 1
    sys.exit(failures != 0)


def main():
    peer, program, *more = sys.argv[1:]
    try:
        (show_faults if more == ["--faults"] else compare)(peer, program)
    except Missing as missing:
        print(f"skipped: {missing}")
        sys.exit(77)


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    main()
