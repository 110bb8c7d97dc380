# SPDX-License-Identifier: BSL-1.0
"""Small changes to a header that no test notices.

    mutants.py include/myriad/audit/interval.hpp                  with the test of its name
    mutants.py include/myriad/audit/claim.hpp tests/audit/claim.test.cpp tests/audit/judging.test.cpp
    mutants.py include/myriad/share.hpp --lines 50-60
    mutants.py include/myriad/number/detail/int128_limbs.hpp tests/int128.test.cpp --flags=-DMYRIAD_TWO_LIMBS
    mutants.py --self-test

One token is changed at a time: an operator, a bound, a sign, a number, an end, a refusal taken away. The test is
built against the changed header and run; what does not compile, fails, or runs ten times as long was noticed.
Printed is what was not: a missing test, unless the changed program is equal to the first. Heads of
templates are left alone, because what they refuse is tested by tests/compile_fail. Run by hand: a changed header
takes as long as its test takes to build.
"""
import argparse
import contextlib
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

root = pathlib.Path(__file__).resolve().parent.parent

# The code is formatted: an operator between two operands has a space on either side, the bracket of a template has not.
OPERATORS = {
    "<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "==", "&&": "||", "||": "&&", "&": "|", "|": "&",
    "+": "-", "-": "+", "*": "+", "/": "*", "%": "*", "+=": "-=", "-=": "+=", "*=": "/=", "/=": "*=",
}
WORDS = {"true": "false", "false": "true", "low": "high", "high": "low", "min": "max", "max": "min", "break": "continue"}

BLANKED = re.compile(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'(?!\w)|^[ \t]*#(?:\\\n|[^\n])*', re.DOTALL | re.MULTILINE)
HEADS = re.compile(r"^[ \t]*(?:template\b|requires\b|concept\b|static_assert\b|using\b|friend (?:struct|class)\b)[^\n]*", re.MULTILINE)
REFUSAL = re.compile(r"(?<=\bif )\((?=[^\n]*\)\s*failure::)")
REQUIREMENT = re.compile(r"(?<=\n)[ \t]*(?:if constexpr \([^\n]*\) )?\b(?:[\w]+::)*(?:refuse|require)_\w+\([^\n]*\);")
BETWEEN = re.compile(r"(?<= )(" + "|".join(re.escape(o) for o in sorted(OPERATORS, key=len, reverse=True)) + r")(?=\s)")
STEP = re.compile(r"(?:\+\+|--)(?=[\w(*])|(?<=[\w)\]])(?:\+\+|--)")
SIGN = re.compile(r"(?<=[ (,{])(?:!(?=[\w(:])|-(?=[\w(*]))")
NUMBER = re.compile(r"(?<![\w.'])\d[\d']*(?![\w.'])")
WORD = re.compile(r"\b(?:" + "|".join(WORDS) + r")\b")


def blanked(text):
    """The text with what is not code as blanks of the same length."""
    for what in (BLANKED, HEADS):
        text = what.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), text)
    return text


def mutants(text):
    """Every (start, end, replacement), in the order of the text."""
    code = blanked(text)
    changes = [(m.start(), m.end(), OPERATORS[m[0]]) for m in BETWEEN.finditer(code)]
    changes += [(m.start(), m.end(), "--" if m[0] == "++" else "++") for m in STEP.finditer(code)]
    changes += [(m.start(), m.end(), "") for m in SIGN.finditer(code)]
    changes += [(m.start(), m.end(), str(int(m[0].replace("'", "")) + 1)) for m in NUMBER.finditer(code)]
    changes += [(m.start(), m.end(), WORDS[m[0]]) for m in WORD.finditer(code)]
    changes += [(m.start(), m.end(), "(false) if (") for m in REFUSAL.finditer(code)]
    changes += [(m.start(), m.end(), "") for m in REQUIREMENT.finditer(code)]
    return sorted(changes)


def shown(text, change):
    start, end, replacement = change
    head, tail = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    return f"{text[head:start]}[{text[start:end]} -> {replacement}]{text[end:tail]}".strip()


class Bench:
    """Builds tests against a changed header, and runs them."""

    def __init__(self, folder, compiler, flags, libraries, cases):
        self.folder = pathlib.Path(folder)
        self.overlay = self.folder / "include"
        self.base = [*compiler, "-std=c++20", "-O0", *flags, f"-I{self.overlay}", f"-I{root / 'include'}", f"-I{root / 'tests'}",
                     '-DMYRIAD_SOURCES=""']
        self.libraries = libraries
        self.cases = cases
        self.limit = None

    def prepare(self):
        common = self.folder / "common.hpp"
        self.main = self.folder / "main.o"
        if not self.main.exists():
            common.write_text('#include "catch.hpp"\n#include <boost/multiprecision/cpp_int.hpp>\n', encoding="utf-8")
            subprocess.run([*self.base, "-x", "c++-header", common, "-o", f"{common}.gch"], check=True)
            subprocess.run([*self.base, "-c", root / "tests/main.cpp", "-o", self.main], check=True)
        self.base += ["-include", str(common)]

    def steps(self, tests):
        objects = []
        for test in tests:
            objects.append(self.folder / (test.name + ".o"))
            yield [*self.base, "-c", test, "-o", objects[-1]]
        yield [self.base[0], *objects, self.main, *self.libraries, "-o", self.folder / "tests"]
        yield [self.folder / "tests", *self.cases]

    def passes(self, tests):
        try:
            for step in self.steps(tests):
                if subprocess.run(step, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=self.limit).returncode != 0:
                    return False
        except subprocess.TimeoutExpired:
            return False
        return True


class StaticBench(Bench):
    """Tests that are static_asserts only need no library and no run."""

    def prepare(self):
        pass

    def steps(self, tests):
        for test in tests:
            yield [*self.base, "-fsyntax-only", test]


def survivors(bench, name, text, tests, lines=None, report=lambda line: None):
    """The changes to the header of that name that its tests do not notice."""
    bench.prepare()
    shutil.rmtree(bench.overlay, ignore_errors=True)
    changed = bench.overlay / name
    changed.parent.mkdir(parents=True, exist_ok=True)
    changed.write_text(text, encoding="utf-8")
    begin = time.monotonic()
    if not bench.passes(tests):
        sys.exit("the tests fail as they are")
    bench.limit = 10 * (time.monotonic() - begin) + 10
    alive, tried = [], 0
    for change in mutants(text):
        line = text.count("\n", 0, change[0]) + 1
        if lines and not lines[0] <= line <= lines[1]:
            continue
        tried += 1
        changed.write_text(text[:change[0]] + change[2] + text[change[1]:], encoding="utf-8")
        if bench.passes(tests):
            alive.append((line, change))
            report(f"{name}:{line}: {shown(text, change)}")
    return alive, tried


def self_test(compiler):
    header = """\
// 1 < 2 in a comment
#include <a> // < b
template <int N> requires(N < 3)
constexpr bool may_vote(int age, bool citizen) {
    if (age < 0) failure::that_is_out_of_range("age < 0", age);
    return age >= 18 && citizen;
}
"""
    found = [shown(header, change) for change in mutants(header)]
    expected = ['if [( -> (false) if (]age < 0) failure::that_is_out_of_range("age < 0", age);',
                'if (age [< -> <=] 0) failure::that_is_out_of_range("age < 0", age);',
                'if (age < [0 -> 1]) failure::that_is_out_of_range("age < 0", age);',
                "return age [>= -> >] 18 && citizen;", "return age >= [18 -> 19] && citizen;", "return age >= 18 [&& -> ||] citizen;"]
    if found != expected:
        sys.exit("changes found: " + "\n".join(found))
    header = "#pragma once\nconstexpr bool may_vote(int age, bool citizen) { return age >= 18 && citizen; }\n"
    for tested, left in (("may_vote(18, true) && !may_vote(18, false)", 0), ("may_vote(30, true) && !may_vote(17, false)", 3)):
        with tempfile.TemporaryDirectory() as folder:
            test = pathlib.Path(folder) / "may_vote.test.cpp"
            test.write_text(f"#include <may_vote.hpp>\nstatic_assert({tested});\n", encoding="utf-8")
            alive, tried = survivors(StaticBench(folder, compiler, [], [], []), "may_vote.hpp", header, [test])
            if (len(alive), tried) != (left, 3):
                sys.exit(f"{tested}: {len(alive)} of {tried} changes survive, not {left} of 3")
    print("mutants: every kind of change is found, and what a test notices is told from what it does not")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("header", nargs="?", type=pathlib.Path)
    parser.add_argument("tests", nargs="*", type=pathlib.Path, help="tests/NAME.test.cpp unless given")
    parser.add_argument("--lines", help="only these, 50 or 50-60")
    parser.add_argument("--compiler", default="g++")
    parser.add_argument("--flags", default="", help="for the compiler")
    parser.add_argument("--libraries", default="", help="for the linker")
    parser.add_argument("--cases", nargs="+", default=[], help="what Catch2 is to run, such as '~a million*'")
    parser.add_argument("--folder", type=pathlib.Path, help="an existing one to work in, which keeps what is built once")
    parser.add_argument("--self-test", action="store_true")
    given = parser.parse_args()
    if given.self_test:
        return self_test(given.compiler.split())
    if given.header is None:
        parser.error("a header is wanted")
    name = given.header.resolve().relative_to(root / "include")
    tests = given.tests or [root / "tests" / name.relative_to("myriad").with_suffix(".test.cpp")]
    ends = [int(n) for n in given.lines.split("-")] if given.lines else None
    with contextlib.nullcontext(given.folder.resolve()) if given.folder else tempfile.TemporaryDirectory() as folder:
        bench = Bench(folder, given.compiler.split(), given.flags.split(), given.libraries.split(), given.cases)
        alive, tried = survivors(bench, name, given.header.read_text(encoding="utf-8"), tests, ends and (ends[0], ends[-1]),
                                 lambda line: print(line, flush=True))
    print(f"{name}: {len(alive)} of {tried} changes were not noticed")
    return 1 if alive else 0


sys.exit(main())
