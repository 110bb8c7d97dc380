# SPDX-License-Identifier: BSL-1.0
"""What runs elsewhere: actions are named by commit, may only read, and try each compiler that the README names; and
what is built by a preset's or an option's name is there to be built.

    workflows.py <cmake>
"""
import pathlib
import re
import subprocess
import sys
import tempfile

root = pathlib.Path(__file__).resolve().parent.parent
wrong = []
texts = {path.name: path.read_text(encoding="utf-8") for path in sorted((root / ".github" / "workflows").glob("*.yml"))}
for name, text in texts.items():
    for action in re.findall(r"^ *-? *uses: *(.*)$", text, re.MULTILINE):
        if not re.fullmatch(r"[\w./-]+@[0-9a-f]{40} # v[\d.]+", action):
            wrong.append(f"{name}: {action}: write the commit, and the version after it")
    if re.findall(r"^ *permissions:.*(?:\n +.*)*", text, re.MULTILINE) != ["permissions:\n  contents: read"]:
        wrong.append(f"{name}: the permissions are not `contents: read` and nothing else")

claim = re.search(r"Every test runs with.*?compile the headers too", (root / "README.md").read_text(encoding="utf-8"), re.DOTALL)
jobs = "\n".join(texts.values())
for compiler, package in {
    "clang 14": "clang-14", "19": "clang-19", "mingw-w64": "g++-mingw-w64-x86-64-posix", "emscripten": "emscripten",
}.items():
    if claim is None or compiler not in " ".join(claim[0].split()) or f"packages: {package}\n" not in jobs:
        wrong.append(f"{compiler}: the README and the workflows do not name it both")

# The commands of the headers' jobs, with this machine's compiler, up to the list of what would be built.
configure = re.search(r"run: \$\{\{ matrix\.wrapper \}\} cmake (-S \. -B build/headers .*) \$\{\{ matrix\.options \}\}", jobs)
build = re.search(r"run: cmake --build build/headers --target (.*)", jobs)
if configure is None or build is None:
    wrong.append("no job configures and builds in build/headers")
else:
    with tempfile.TemporaryDirectory() as folder:
        for command in (configure[1].replace("-S .", f"-S {root}"), f"--build build/headers -- -t query {build[1]}"):
            ran = subprocess.run([sys.argv[1], *command.replace("build/headers", folder).split()], capture_output=True, text=True)
            if ran.returncode != 0:
                wrong.append(f"cmake {command}: {(ran.stderr or ran.stdout).strip().splitlines()[-1]}")
                break
print("\n".join(wrong) if wrong else f"{len(texts)} workflows")
sys.exit(1 if wrong else 0)
