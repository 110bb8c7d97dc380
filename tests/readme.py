# SPDX-License-Identifier: BSL-1.0
"""What a page shows is code that compiles and runs in the tests, and what the examples print.

    readme.py <page.md>...

A block that begins with ```cpp has to stand, line by line, in one of the examples or tests (which may indent it
further), a block that begins with ```text in one of examples/expected, a block that begins with ```cmake in one of
tests/consumers. Other blocks are not looked at.
"""
import pathlib
import re
import sys
import textwrap

root = pathlib.Path(__file__).resolve().parent.parent
sources = [path for room in ("examples", "tests") for path in sorted((root / room).rglob("*.[ch]pp"))]
printed = sorted((root / "examples" / "expected").glob("*.txt"))
consumers = sorted((root / "tests" / "consumers").rglob("CMakeLists.txt"))
files = {"cpp": sources, "text": printed, "cmake": consumers}
texts = {kind: [path.read_text(encoding="utf-8").splitlines() for path in paths] for kind, paths in files.items()}


def stands_in(block, lines):
    first = block[0].strip()
    for i, line in enumerate(lines):
        if line.strip() == first:
            region = lines[i:i + len(block)]
            if textwrap.dedent("\n".join(region)).rstrip() == "\n".join(block):
                return True
    return False


failed = False
for page in sys.argv[1:]:
    text = pathlib.Path(page).read_text(encoding="utf-8")
    blocks = re.findall(r"^( *)```(cpp|text|cmake)\n(.*?)^\1```$", text, re.MULTILINE | re.DOTALL)
    for _, kind, block in blocks:
        wanted = textwrap.dedent(block).rstrip().splitlines()
        if not any(stands_in(wanted, lines) for lines in texts[kind]):
            failed = True
            print(f"{page}: this stands in no example and in no test:\n\n{block}")
    print(f"{page}: {len(blocks)} blocks of code and output")
sys.exit(1 if failed else 0)
