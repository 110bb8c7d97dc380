# SPDX-License-Identifier: BSL-1.0
"""The rows of a table, taken from the source text of its publication; nobody types a number.

    transcribe.py <header.hpp> --text <file>           writes the rows of the table into its header
    transcribe.py --check <folder> --texts <folder>    are the rows of all headers what the texts give? 77 without the texts
    transcribe.py --self-test                          does this script notice what it must notice?

The header is written by hand up to its rows: the source with its first and last line, the shape of the rows,
and an empty list, `inline constexpr row<patents_by_kind, 2023, 2024> patents_granted_rows[] = {` and `};`. The
script finds the rows among those lines of the text: a row is a line with as many fields as the shape has,
numbers where the shape has numbers. Fields are parted by tabs.

A row is about the place or entity whose Chinese name is its label, in parentheses or not. Where two have that
name, or none has it, the script says so, and the name is given by hand: --key '(1) 发明专利=procedure::requests'.
What the header says already is kept.
"""
import argparse
import pathlib
import re
import sys
import tempfile
import unicodedata

SUFFIXES = {"std::int64_t": "", "percentage": "_pct", "decimal<>": "_dec", "duration_in_months": "_months"}
NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?%?")
ROWS = re.compile(r"^inline constexpr (?P<kind>\w+)<(?P<cells>[\w:]+(?:<[\w:]+>)?), (?P<years>[0-9, ]+)> (?P<name>\w+)\[\] = \{\n"
                  r"(?P<rows>.*?)^\};$", re.MULTILINE | re.DOTALL)
ROWS_OF = re.compile(r"^inline constexpr \w+<[^\n]*> (\w+)\[\] = \{$", re.MULTILINE)
ROW = re.compile(r'^    \{ *(\d+),(?: *\d+,)? "([^"]*)", *([\w:]+),', re.MULTILINE)


class Fault(Exception):
    pass


def width(text):
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def padded(text, columns):
    return text + " " * (columns - width(text))


def fields_of(line):
    line = re.sub(r"</?b>", "", line)
    return [field.strip() for field in line.rstrip("\r\n").rstrip("\t").split("\t")]


# ---- what the headers say ----

def shapes_of(data):
    """The cells of each shape, as the suffixes of its literals; None for a word."""
    shapes = {}
    for header in sorted(data.glob("*shapes.hpp")):
        text = header.read_text(encoding="utf-8")
        for name, base, body in re.findall(r"^struct (\w+)(?: : (\w+))? \{\n(.*?)^\};", text, re.MULTILINE | re.DOTALL):
            constructor = re.search(rf"constexpr {name}\((.*?)\)\s*:", body, re.DOTALL)
            if constructor:
                types = [re.sub(r"\s+\w+$", "", p.strip()) for p in re.split(r",(?![^<]*>)", constructor[1])]
                heads = re.findall(r"visit\(head\{(.*?)\}", body)
                in_myriads = ["print::myriads" in head for head in heads] + [False] * (len(types) - len(heads))
                shapes[name] = [cell_of(t, m) for t, m in zip(types, in_myriads)]
            elif base:
                shapes[name] = shapes[base]
    return shapes


def cell_of(kind, in_myriads):
    if kind == "label":
        return None
    if kind not in SUFFIXES:
        raise Fault(f"no literal is known for a cell of the type {kind}")
    return "_myriads" if in_myriads else SUFFIXES[kind]


def names_of(include, header):
    """Which places and entities bear a Chinese name, for the tables beside this header."""
    names = {}
    for used in re.findall(r"#include <myriad/(.*?)>", header.read_text(encoding="utf-8")):
        path, space = include / used, ""
        for line in path.read_text(encoding="utf-8").splitlines():
            inner = re.match(r"namespace (?:[\w:]+::)?(\w+) \{", line)
            if inner and not re.search(r"::places \{|data::\w+ \{", line):
                space = inner[1] + "::"
            facts = re.match(r'inline constexpr (?:\w+::)*(?:place|entity)_facts (\w+) *\{.*"([^"]*)"\};', line)
            if facts:
                names.setdefault(facts[2], []).append(space + facts[1])
    return names


# ---- a table ----

class Table:
    def __init__(self, include, header, text, given):
        self.header = header
        self.source = header.read_text(encoding="utf-8")
        lines = re.search(r"inline constexpr source \w+\{.*?, (\d+), (\d+)(?:,\s*\{.*?\})*\};", self.source, re.DOTALL)
        if not lines:
            raise Fault(f"{header.name}: its source does not end in the first and the last line")
        self.first, self.last = int(lines[1]), int(lines[2])
        self.text = text
        self.given = given
        self.names = names_of(include, header)
        self.shapes = shapes_of(include / "data")

    def written(self):
        arrays = list(ROWS.finditer(self.source))
        if not arrays:
            raise Fault(f"{self.header.name}: no list of rows is there")
        out, at = [], 0
        for i, array in enumerate(arrays):
            out += [self.source[at:array.start("rows")], self.rows(array, i, len(arrays))]
            at = array.end("rows")
        return "".join(out) + self.source[at:]

    def rows(self, array, which, of):
        kind, years = array["kind"], len(array["years"].split(","))
        cells = self.shapes.get(array["cells"], [SUFFIXES.get(array["cells"], "")])
        ranked = kind == "ranked_row"
        form = ([""] if ranked else []) + [None] + cells * years + (["_pct"] if kind == "compared_row" else [])
        kept = {(int(line), label): key for line, label, key in ROW.findall(array["rows"])}
        rows = []
        for number in range(self.first, self.last + 1):
            fields = fields_of(self.text[number - 1])
            if len(fields) == of * len(form):
                fields = fields[which * len(form):(which + 1) * len(form)]
            if len(fields) != len(form):
                continue
            is_row = all((suffix is None) == (NUMBER.fullmatch(field) is None) for field, suffix in zip(fields, form))
            if is_row:
                rank = [fields.pop(0)] if ranked else []
                label = fields.pop(0)
                key = kept.get((number, label)) or self.key_of(number, label)
                rows.append([str(number), *rank, f'"{label}"', key] + self.literals(number, fields, form[len(rank) + 1:]))
        return self.aligned(rows, ranked, len(cells), years)

    def key_of(self, number, label):
        if label in self.given:
            return self.given[label]
        plain = re.sub(r"^[(（](.*)[)）]$", r"\1", label)
        found = self.names.get(plain, [])
        if len(found) == 1:
            return found[0]
        why = f"several are called so: {', '.join(found)}" if found else "nothing that the header includes is called so"
        raise Fault(f"{self.header.name}: line {number}, {label}: {why}; say --key '{label}=<name>'")

    def literals(self, number, fields, form):
        out = []
        for field, suffix in zip(fields, form):
            if suffix is None:
                out.append(f'"{field}"')
                continue
            digits = field.removesuffix("%")
            if not suffix and not re.fullmatch(r"-?\d+", digits):
                raise Fault(f"{self.header.name}: line {number}: {field} where the shape has a whole number")
            out.append(digits + suffix)
        return out

    def aligned(self, rows, ranked, cells, years):
        if not rows:
            raise Fault(f"{self.header.name}: no line from {self.first} to {self.last} has the form of its rows")
        widths = [max(width(row[i]) for row in rows) for i in range(len(rows[0]))]
        lead = 4 if ranked else 3
        out = []
        for row in rows:
            head = [row[0].rjust(widths[0])] + ([row[1].rjust(widths[1])] if ranked else [])
            head += [padded(row[i] + ",", widths[i] + 1) for i in (lead - 2, lead - 1)]
            numbers = [padded(cell + ",", widths[lead + i] + 1) if cell.startswith('"') else cell.rjust(widths[lead + i]) + ","
                       for i, cell in enumerate(row[lead:])]
            numbers[-1] = numbers[-1].rstrip(",")
            yearly = [" ".join(numbers[i * cells:(i + 1) * cells]).rstrip(",") for i in range(years)]
            rest = numbers[cells * years:]
            body = "{" + ", ".join("{" + y + "}" for y in yearly) + "}" + "".join(", " + r for r in rest)
            out.append("    {" + ", ".join(head[:-2]) + ", " + " ".join(head[-2:]) + " " + body + "},\n")
        return "".join(out)


# ---- the two jobs ----

def include_folder():
    return pathlib.Path(__file__).resolve().parents[2] / "include" / "myriad"


def read(path):
    return path.read_text(encoding="utf-8").split("\n")


def publication_text(header, texts):
    """The text that the header's publication names."""
    for path in [header, *sorted(header.parent.glob("report.hpp"))]:
        named = re.search(r'publication \w+\{[^}]*"([\w.]+)"\};', path.read_text(encoding="utf-8"))
        if named:
            return read(texts / named[1])
    raise Fault(f"{header.name}: no publication names its text")


def registered_names(catalogue):
    """Of each dataset the names in its part of the catalogue."""
    parts = re.findall(r"^namespace MYRIAD_NAMESPACE::data::(\w+) \{\n(.*?)^\}", catalogue, re.MULTILINE | re.DOTALL)
    return {dataset: set(re.findall(r"\w+", part)) for dataset, part in parts}


def unregistered(folder, catalogue, claims):
    """What the two lists, data/catalogue.hpp and audit/claims.hpp, do not name: tables, figures, publications, datasets,
    claims. Nobody would see them."""
    names, faults = registered_names(catalogue), []

    def want(what, told, where):
        if not told:
            faults.append(f"{what}: {where} does not say so")

    for header in sorted(folder.rglob("*.hpp")):
        dataset = header.parent.name if header.parent != folder else header.stem
        text, path = header.read_text(encoding="utf-8"), header.relative_to(folder).as_posix()
        of_dataset = re.search(r"^namespace MYRIAD_NAMESPACE::data::\w", text, re.MULTILINE) and header.name != "catalogue.hpp"
        listed = ([header.stem if header.parent != folder else name[:-5] for name in ROWS_OF.findall(text)[:1]]
                  + re.findall(r"^inline constexpr publication (\w+)\{", text, re.MULTILINE)
                  + re.findall(r"^inline constexpr figure (\w+)\[\]", text, re.MULTILINE)) if of_dataset else []
        for name in listed:
            want(f"{path} has {name}", name in names.get(dataset, ()), "data/catalogue.hpp")
        if of_dataset:
            want(f"{dataset} is a dataset", f"    visit({dataset}::contents);\n" in catalogue, "data/catalogue.hpp")
    for header in sorted(folder.parent.glob("audit/claims/*.hpp")):
        text = header.read_text(encoding="utf-8")
        of = re.search(r"^namespace MYRIAD_NAMESPACE::data(?:::(\w+))? \{", text, re.MULTILINE).group(1)
        for name in re.findall(r"^inline constexpr stated_claim (\w+)\[\]", text, re.MULTILINE):
            told = f"    all({of}::contents, {of}::{name});\n" if of else f"    for (stated_claim const& stated : {name})\n"
            want(f"{header.name} has claims", told in claims, "audit/claims.hpp")
    return sorted(set(faults))


def registries(folder):
    return [(folder / name).read_text(encoding="utf-8") for name in ("catalogue.hpp", "../audit/claims.hpp")]


def check(folder, texts):
    faults = unregistered(folder, *registries(folder))
    if faults:
        print("\n".join(faults))
        return 1
    if not texts.is_dir():
        print(f"skipped: there are no source texts in {texts}")
        return 77
    tables, faults = 0, []
    for header in sorted(folder.resolve().rglob("*.hpp")):
        if not ROWS.search(header.read_text(encoding="utf-8")) or header.name == "census_2020.hpp":
            continue
        tables += 1
        try:
            table = Table(include_folder(), header, publication_text(header, texts), {})
            if table.written() != table.source:
                faults.append(f"{header.name}: its rows are not what the text gives; transcribe.py writes them anew")
        except Fault as fault:
            faults.append(str(fault))
    print("\n".join(faults + [f"{tables} tables, {len(faults)} differ from their texts"]))
    return 1 if faults or not tables else 0


HEADER = '''#include <myriad/data/shapes.hpp>
#include <myriad/places/china.hpp>
inline constexpr source t_source{"t", &report, 1, "Title", "题", "件", 1, 5};
inline constexpr row<patents_by_kind, 2024> t_rows[] = {
};
'''
SELF_TEST = {  # text, and the rows or a part of the complaint
    "two rows": ("表 1\n地区\t合计\t发明\t实用新型\t外观设计\n<b>北京</b>\t6\t1\t2\t3\n(深圳)\t15\t10\t4\t1\n\n",
                 '    {3, "北京",   beijing,  {{ 6,  1, 2, 3}}},\n    {4, "(深圳)", shenzhen, {{15, 10, 4, 1}}},\n'),
    "a place of no name": ("\n北平\t6\t1\t2\t3\n\n\n\n", "line 2, 北平: nothing that the header includes is called so"),
    "a fraction among counts": ("\n北京\t6\t1\t2\t3.5\n\n\n\n", "line 2: 3.5 where the shape has a whole number"),
    "a column too few": ("\n北京\t6\t1\t2\n\n\n\n", "no line from 1 to 5 has the form of its rows"),
    "a row below the last line": ("\n\n\n\n\n北京\t6\t1\t2\t3\n", "no line from 1 to 5 has the form of its rows"),
}


UNREGISTERED = {  # taken away from the two lists, and the complaint
    "    visit(copyright_2024::contents);\n": ["copyright_2024 is a dataset: data/catalogue.hpp does not say so"],
    '"copyright_2024", report, figures': ["copyright_2024/figures.hpp has figures: data/catalogue.hpp does not say so",
                                         "copyright_2024/report.hpp has report: data/catalogue.hpp does not say so"],
    " patents_granted,": ["cnipa_2024/patents_granted.hpp has patents_granted: data/catalogue.hpp does not say so"],
    "<population>": ["census_2020.hpp has population: data/catalogue.hpp does not say so"],
    "    all(shenzhen_2025::contents, shenzhen_2025::claims);\n": ["shenzhen_2025.hpp has claims: audit/claims.hpp does not say so"],
    "": [],
}


def self_test():
    failed = False
    data = include_folder() / "data"
    for line, wanted in UNREGISTERED.items():
        found = unregistered(data, *[registry.replace(line, "") for registry in registries(data)])
        if found != wanted:
            failed = True
            print(f"without {line!r}: wanted\n{wanted}\nfound\n{found}")
    with tempfile.TemporaryDirectory() as folder:
        header = pathlib.Path(folder, "t.hpp")
        header.write_text(HEADER, encoding="utf-8")
        for name, (text, wanted) in SELF_TEST.items():
            try:
                found = Table(include_folder(), header, text.split("\n"), {}).written()
            except Fault as fault:
                found = str(fault)
            if wanted not in found:
                failed = True
                print(f"{name}: wanted\n{wanted}\nfound\n{found}")
    return 1 if failed else 0


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("header", type=pathlib.Path, nargs="?")
    arguments.add_argument("--text", type=pathlib.Path)
    arguments.add_argument("--key", action="append", default=[], metavar="LABEL=NAME")
    arguments.add_argument("--check", type=pathlib.Path, metavar="FOLDER")
    arguments.add_argument("--texts", type=pathlib.Path, metavar="FOLDER")
    arguments.add_argument("--self-test", action="store_true")
    given = arguments.parse_args()
    if given.self_test:
        return self_test()
    if given.check:
        return check(given.check, given.texts)
    if not given.header or not given.text:
        arguments.error("a header and --text, or --check and --texts")
    try:
        keys = dict(key.split("=", 1) for key in given.key)
        written = Table(include_folder(), given.header.resolve(), read(given.text), keys).written()
    except Fault as fault:
        sys.exit(f"transcribe.py: {fault}")
    given.header.write_text(written, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
