# SPDX-License-Identifier: BSL-1.0
"""Every example in a header's comments is code that compiles and runs in its test.

    comments.py <header.hpp> <test.cpp>

An example is a run of comment lines that are indented by five spaces. It has to stand, line by line, in the test,
which may indent it further.
"""
import pathlib
import re
import sys
import textwrap

header, test = (pathlib.Path(path).read_text(encoding="utf-8") for path in sys.argv[1:])
lines = test.splitlines()
examples = [[line.removeprefix("//     ") for line in run.splitlines()]
            for run in re.findall(r"^//\n((?://     .*\n)+)", header[header.index("\nnamespace"):], re.MULTILINE)]
missing = [example for example in examples
           if not any(textwrap.dedent("\n".join(lines[i:i + len(example)])) == "\n".join(example)
                      for i, line in enumerate(lines) if line.strip() == example[0].strip())]
for example in missing:
    print("this does not stand in the test:\n\n" + "\n".join(example) + "\n")
print(f"{len(examples)} examples")
sys.exit(1 if missing or not examples else 0)
