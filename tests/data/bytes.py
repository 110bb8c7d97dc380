# SPDX-License-Identifier: BSL-1.0
"""What tables cost a program: nothing where they are not used, and no code that runs before main.

    bytes.py <size> <without> <unused> <compiled> <used>

<size> is the tool of that name; the others are programs, see bytes/*.cpp.
"""
import pathlib
import subprocess
import sys


def sections(size, program):
    lines = subprocess.run([size, "-A", program], capture_output=True, text=True, check=True).stdout.splitlines()
    fields = [line.split() for line in lines]
    return {f[0]: int(f[1]) for f in fields if len(f) >= 2 and f[0].startswith(".") and f[1].isdigit()}


def kept(all_sections):
    """The sections that are loaded, but for those that hold names of the program itself."""
    ignored = (".note", ".comment", ".debug", ".gnu_debug", ".strtab", ".symtab", ".shstrtab")
    return {name: n for name, n in all_sections.items() if not name.startswith(ignored)}


def main():
    size, without, unused, compiled, used = sys.argv[1:]
    base, wrong = kept(sections(size, without)), []
    for name, n in kept(sections(size, unused)).items():
        if n != base.get(name, 0):
            wrong.append(f"unused tables: {name} has {n} bytes, without them {base.get(name, 0)}")
    one = sections(size, used)
    if one.get(".init_array", 0) > base.get(".init_array", 0):
        wrong.append("the table that is used is initialised before main")
    # a name of patents_granted, and names of other tables
    for program, names in (used, ["哈尔滨"]), (compiled, []):
        text = pathlib.Path(program).read_bytes()
        for name in ("哈尔滨", "安提瓜和巴布达", "腾讯科技", "比利时、德国"):
            if (name.encode() in text) != (name in names):
                wrong.append(f"{pathlib.Path(program).name}: {name} is {'not ' if name in names else ''}in the program")
    for program in (unused, compiled, used):
        if subprocess.run([program]).returncode != 0:
            wrong.append(f"{pathlib.Path(program).name} finds another number")
    grown = sum(kept(one).values()) - sum(base.values())
    print(f"one table with its index: {grown} bytes", *wrong, sep="\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    sys.exit(main())
