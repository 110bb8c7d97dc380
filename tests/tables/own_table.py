# SPDX-License-Identifier: BSL-1.0
"""What myriad_table() makes of a CSV file, and what it says of a wrong one.

    own_table.py <table_maker> <work folder> <include folder> <compiler>

Right files: random ones, written by Python's csv module, with keys and cells of every kind, once as rows and once packed.
A program prints every number of both tables; what it prints is computed here from what was written.
Wrong files and wrong calls: each with the exact lines that are said of it.
"""
import csv
import io
import pathlib
import random
import subprocess
import sys

maker, work, include, compiler = sys.argv[1:]
work = pathlib.Path(work)
failures = []


def make(name, call, data):
    """Status and message of the maker."""
    folder = work / name
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "t.csv").write_bytes(data if isinstance(data, bytes) else data.encode("utf-8"))
    lines = [f"csv {folder}/t.csv", "shown t.csv", f"name {name}", *call]
    (folder / "call").write_text("\n".join(lines) + "\n", encoding="utf-8")
    done = subprocess.run([maker, str(folder / "call"), str(work / f"{name}.hpp")], text=True, encoding="utf-8",
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    return done.returncode, done.stdout


# ---- wrong ones ----
SALES = ["key shop", "column sales:count<person>"]
PLACES = [f"keys_of myriad/places/china.hpp {include}/myriad/places/china.hpp"]
WHOLE = "expected a whole number, such as 1234 or 1,234"
WRONG = [
    # cells
    (SALES, "shop,sales\nA,12O\n", f't.csv:2: sales: "12O" is no count<person>; {WHOLE}'),
    (SALES, "shop,sales\nA,1.5\nB,7%\nC,\n", f't.csv:2: sales: "1.5" is no count<person>; {WHOLE}\n'
     't.csv:3: sales: "7%" has a %, and count<person> has none; a percentage is decimal<0,percent>\n'
     f"t.csv:4: sales: an empty cell is no count<person>; {WHOLE}; if empty is missing, say MISSING EMPTY"),
    (SALES, "shop,sales\nA,9223372036854775808\n", 't.csv:2: sales: "9223372036854775808" has more than 64 bits'),
    (SALES, 'shop,sales\nA,"1,23"\n', f't.csv:2: sales: "1,23" is no count<person>; {WHOLE}'),
    ([*SALES, "missing -"], "shop,sales\nA,-\n",
     't.csv:2: sales: "-" is missing, and count<person> may not be; write optional<count<person>>'),
    (["key shop", "column margin:decimal<1,percent>"], "shop,margin\nA,5.25%\nB,5\nC,x\n",
     't.csv:2: margin: "5.25%" has 2 places behind the point, and decimal<1,percent> has 1\n'
     't.csv:3: margin: "5" has 0 places behind the point, and decimal<1,percent> has 1\n'
     't.csv:4: margin: "x" is no decimal<1,percent>; expected a number with 1 place, such as 12.8'),
    (["key shop", "decimal comma", "delimiter semicolon", "column price:decimal<2>"], "shop;price\nA;1.50\n",
     't.csv:2: price: "1.50" is no decimal<2>; expected a number with 2 places, such as 12,78'),
    # keys
    (SALES, "shop,sales\nA,1\nB,2\nA,3\n", 't.csv:4: shop: "A" is there twice; the first time on line 2'),
    (SALES, "shop,sales\n,1\n", "t.csv:2: shop: the key is empty"),
    (["key no:integer", "column sales:count<person>"], "no,sales\n1.5,1\n7,2\n07,3\n",
     't.csv:2: no: "1.5" is no integer of 64 bits, such as 1204'),
    (["key no:integer", "column sales:count<person>"], "no,sales\n7,2\n07,3\n",
     't.csv:3: no: "07" is there twice; the first time on line 2'),
    (["key year:year", "column sales:count<person>"], "year,sales\n24,1\n", 't.csv:2: year: "24" is no year of four digits, such as 2024'),
    (["key m:year_month", "column sales:count<person>"], "m,sales\n2024-13,1\n2024-5,1\n2024年5月,2\n",
     't.csv:2: m: "2024-13" is no month, such as 2024-05, 2024M05 or 2024年5月'),
    (["key where:place", *PLACES, "column sales:count<person>"], "where,sales\nBejing,1\n",
     't.csv:2: where: "Bejing" is no place of <myriad/places/china.hpp>; nearest: "Beijing"'),
    (["key shop", "key m:year_month", "column sales:count<person>"], "shop,m,sales\nA,2024-05,1\nA,2024M5,2\n",
     't.csv:3: shop, m: "A, 2024M5" is there twice; the first time on line 2'),
    # headings, records, files
    (SALES, "shop,sale\nA,1\n", 't.csv:1: no column "sales"; nearest: "sale"; the headings are "shop", "sale"'),
    (["key shop", "column sales:count<person>@2023,2024"], "shop,sales 2023\nA,1\n",
     't.csv:1: no column "sales 2024"; nearest: "sales 2023"; the headings are "shop", "sales 2023"'),
    (SALES, "shop,sales,sales\nA,1,2\n", 't.csv:1: the heading "sales" is there twice'),
    (SALES, "shop,sales\nA\nB,1,2\n", "t.csv:2: 1 field where the headings are 2\nt.csv:3: 3 fields where the headings are 2"),
    (SALES, "shop,sales\n", "t.csv: there is no row below the headings"),
    (SALES, "", "t.csv: the file is empty; expected a line of headings"),
    (SALES, 'shop,sales\nA "b",1\n', "t.csv:2: this is no CSV: a quotation mark stands inside a field that does not begin with one, "
     "or text behind a field's closing one"),
    (SALES, 'shop,sales\nB,2\n"A,1\nC,3\n', "t.csv:3: a quoted field begins here, or in a field below, and does not end"),
    (SALES, "shop,sales\n北京,1\n".encode("gb18030"), "t.csv:2: not in UTF-8; if it is GB 18030, say ENCODING GB18030"),
    ([*SALES, "encoding GB18030"], b"shop,sales\nA,1\n\xff\xff,2\n", "t.csv:3: not in GB18030"),
    ([*SALES, "encoding KLINGON"], "shop,sales\nA,1\n", "t.csv: iconv does not know the encoding KLINGON"),
    (SALES, "shop,sales\nA,1\n".encode("utf-16"), "t.csv:1: this is UTF-16; save the file in UTF-8"),
    (SALES, "shop,sales\nA,1\n\0\n", "t.csv:3: a byte of zero; this is no text"),
    # totals
    ([*SALES, "total All"], "shop,sales\nA,1\nB,2\nAll,4\n", 't.csv:4: sales: "All" says 4, and the other rows add up to 3'),
    ([*SALES, "total All"], "shop,sales\nA,1\nB,2\n", 't.csv: TOTAL: there is no row "All"'),
    # more than can be read
    (SALES, "shop,sales\n" + "".join(f"s{i},x\n" for i in range(25)),
     "".join(f't.csv:{i}: sales: "x" is no count<person>; {WHOLE}\n' for i in range(2, 22)) + "t.csv: and 5 more"),
    # calls
    (["key shop", "column sales:count<sale>"], "", 'myriad_table: COLUMNS: sales: the unit "sale" is not known; define it, UNITS "sale=sale,sales", '
     "or name the header that does, INCLUDE <header>"),
    (["key shop", "column sales:int"], "", 'myriad_table: COLUMNS: sales: "int" is no type of a cell; it is count<unit>, decimal<places>, '
     "decimal<places,caption>, integer or word, or one of these in optional<> or observed<>"),
    (["key shop", "column m:decimal<19>"], "", 'myriad_table: COLUMNS: m: "decimal<19>" has no number of places from 0 to 18: decimal<1,percent>'),
    (["key shop", "column m:decimal<1,money>"], "", 'myriad_table: COLUMNS: m: "decimal<1,money>": a decimal is of percent, points, times or number'),
    (["key shop", "column class:integer"], "", 'myriad_table: COLUMNS "class:integer": "class" is no name of a member in C++'),
    (["key shop", "column label:word"], "", 'myriad_table: COLUMNS: "label" is what every row has: choose another name, and give the heading behind ='),
    (["key shop", "column a:integer", "column a:word"], "", 'myriad_table: COLUMNS: "a" is there twice'),
    (["key shop", "column a:integer@2023,2024", "column b:integer@2024"], "",
     'myriad_table: COLUMNS: "b" has other years than the columns before it; make it a table of its own, or a column without years'),
    (["key shop", "column a:integer@24"], "", 'myriad_table: COLUMNS "a:integer@24": "24" is no year of four digits'),
    (["key shop", "column a:integer@2023,2024=Sales"], "",
     'myriad_table: COLUMNS "a:integer@2023,2024=Sales": the heading has to say where the year stands: {year}'),
    (["key shop", "column a:integer", "names b:de=B"], "", 'myriad_table: NAMES "b:de=B": there is no column "b"'),
    (["key shop", "column a:integer", "mark p=preliminary"], "", 'myriad_table: MARKS "p=preliminary": a mark is "sign=status"; a status is '
     '"break_in_series", "estimated", "provisional", "revised", "forecast", "definition_differs"'),
    (["key a:place", "key b:place", "column c:integer"], "", "myriad_table: KEY: one of the two may be a place or an entity; make the other a label"),
    (["key firm:entity", "column a:integer"], "", "myriad_table: KEY firm: say which header has the entities, KEYS_OF <header>"),
]
for i, (call, data, said) in enumerate(WRONG):
    status, output = make(f"wrong_{i}", call, data)
    if status != 1 or output != said + "\n" or (work / f"wrong_{i}.hpp").exists():
        failures.append(f"{call}\nwith status {status} says\n{output}and should say\n{said}\n")

# ---- right ones ----
rng = random.Random(20)
PROVINCES = [("Beijing", "110000"), ("上海", "310000"), ("440000", "440000"), ("Tibet", "540000"), ("香港", "810000"), ("Xi'an", "610100")]


def grouped(number):
    text = f"{number:,}"
    style = rng.randrange(5)
    return {0: str(number), 1: text, 2: text.replace(",", " "), 3: text.replace(",", "\u202f").replace("-", "\u2212"),
            4: text.translate(str.maketrans("0123456789,-", "０１２３４５６７８９，－"))}[style]


def decimal(number, places, sign):
    text = f"{'-' if number < 0 else ''}{abs(number) // 10 ** places}.{abs(number) % 10 ** places:0{places}}"
    return text + sign


def keys_of(kind, rows):
    """What is printed, and how the program prints it."""
    if kind == "label":
        names = rng.sample(["Łódź", 'a "b"', "c, d", "北京", "two\nlines", "back\\slash", "??=", "%", "Zürich"], 9) + [f"shop {i}" for i in range(rows)]
        return [(n, n) for n in names[:rows]]
    if kind == "integer":
        numbers = rng.sample(range(-(2 ** 63), 2 ** 63, 2 ** 40 + 1), rows - 3) + [-(2 ** 63), 2 ** 63 - 1, 0]
        return [(grouped(n), str(n)) for n in numbers]
    if kind == "year":
        return [(f"{y}年" if y % 2 else str(y), str(y)) for y in rng.sample(range(1900, 2100), rows)]
    if kind == "year_month":
        months = [(y, m) for y in range(2019, 2025) for m in range(1, 13)]
        forms = ["{}-{:02}", "{}M{:02}", "{}/{}", "{}年{}月", "{}{:02}"]
        return [(rng.choice(forms).format(y, m), f"{y}-{m}") for y, m in rng.sample(months, rows)]
    if kind == "own::shop_id":
        return [(f"s-{i:03}", str(i)) for i in rng.sample(range(1000), rows)]
    if kind == "entity":
        return INDUSTRIES
    return rng.sample(PROVINCES, min(rows, len(PROVINCES)))


CELLS = ["column a:count<sale>@2023,2024", "column b:optional<count<person>>@2023,2024=B of {year}", "column c:observed<count<person>>",
         "column d:decimal<2,percent>", "column e:optional<decimal<1,points>>", "column f:integer", "column g:word", "column h:observed<decimal<1>>"]
MARKS = {"p": "P", "(r)": "R", "e": "E"}
# A key of the user's own, and what it needs.
(work / "own.hpp").write_text("""#pragma once
#include <myriad/tables/key.hpp>

namespace own {
struct shop_id {
    int number = 0;

    friend constexpr bool operator==(shop_id, shop_id) = default;
    friend constexpr auto operator<=>(shop_id, shop_id) = default;
};
struct sale { static constexpr myriad::unit_names names{"sale", "sales", "", ""}; };
}  // namespace own

template <>
struct myriad::tables::key_traits<own::shop_id> {
    static constexpr unsigned names = 0;

    static constexpr own::shop_id read(myriad::label printed) {
        own::shop_id id;
        for (char const* at = printed.c_str() + 2; *at != 0; ++at) id.number = id.number * 10 + (*at - '0');
        return id;
    }
};
""", encoding="utf-8")
INDUSTRIES = [("Robots", "robots"), ("software", "software"), ("新能源", "new_energy")]
SHAPES = [["own::shop_id"], ["entity"], ["label"], ["integer"], ["year"], ["year_month"], ["place"], ["label", "year_month"], ["place", "year"]]
program, expected = ["#include <cstdio>", "#include <fstream>", "#include <string>", "#include <myriad/csv.hpp>"], []
for n, kinds in enumerate(SHAPES):
    rows = {"place": 6, "entity": 3}.get(kinds[-1], 40)
    if len(kinds) == 1:
        keys = [[k] for k in keys_of(kinds[0], rows)]
    else:
        first, second = keys_of(kinds[0], 6), keys_of(kinds[1], 9)
        keys = rng.sample([[a, b] for a in first for b in second], rows)
    big = 10 ** rng.choice([2, 6, 18])

    def observed(text):
        signs = rng.sample(list(MARKS), rng.choice([0, 0, 1, 2]))
        printed = text + (" " if rng.random() < 0.5 else "").join(["", *signs])
        return printed, "".join(sorted(MARKS[s] for s in signs)) or "A"

    head = [*(f"k{i}" for i in range(len(kinds))), "a 2023", "unused", "a 2024", "B of 2023", "B of 2024", *"cdefgh"]
    records, lines = [head], []
    buffer = io.StringIO(newline="")
    line, printed_rows = 2, []
    for key in keys:
        a = [rng.randrange(-big, big) for _ in range(2)]
        b = [rng.choice([None, rng.randrange(big)]) for _ in range(2)]
        c, d, e, f, h = rng.choice([None, rng.randrange(1000)]), rng.randrange(-9999, 9999), rng.choice([None, rng.randrange(-99, 99)]), \
            rng.randrange(-(2 ** 63), 2 ** 63), rng.randrange(-99, 99)
        word = rng.choice(["", "town", "x, \"y\"", "市"])
        c_text, c_marks = observed(grouped(c)) if c is not None else ("..", "O")
        h_text, h_marks = observed(decimal(h, 1, ""))
        missing = lambda x: grouped(x) if x is not None else rng.choice(["-", ""])
        records.append([*(k[0] for k in key), grouped(a[0]), "?", grouped(a[1]), missing(b[0]), missing(b[1]), c_text,
                        decimal(d, 2, "%"), decimal(e, 1, rng.choice(["", "%"])) if e is not None else "-", str(f), word, h_text])
        show = lambda x: "-" if x is None else str(x)
        label = ", ".join(k[0] for k in key)
        printed_rows.append((line, label, " ".join(k[1] for k in key),
                             [f"0 c {show(c)}{c_marks}", f"0 d {d}", f"0 e {show(e)}", f"0 f {f}", f"0 g {word}", f"0 h {h}{h_marks}",
                              f"2023 a {a[0]}", f"2023 b {show(b[0])}", f"2024 a {a[1]}", f"2024 b {show(b[1])}"]))
        line += 1 + label.count("\n")
    ending = "\r\n" if n % 2 else "\n"
    csv.writer(buffer, lineterminator=ending, quoting=csv.QUOTE_ALL if n % 3 == 0 else csv.QUOTE_MINIMAL).writerows(records)
    data = buffer.getvalue()
    encoded = data.encode("gb18030") if n == 4 else (b"\xef\xbb\xbf" if n % 2 else b"") + data.encode("utf-8")
    (work / f"utf_8_{n}.csv").write_bytes(data.encode("utf-8"))
    for form in ("plain", "packed", "read"):
        if form == "read":  # the same file at run time
            expected += [f"{line_} {label}|{key}: " + "; ".join(cells) for line_, label, key, cells in printed_rows]
            continue
        call = [f"namespace {form}{n}", "missing -", "missing ..", "missing EMPTY", *(f"mark {s}={m}" for s, m in
                (("p", "provisional"), ("(r)", "revised"), ("e", "estimated"))), *(f"key k{i}:{k}" for i, k in enumerate(kinds)), 
                *(cell.replace("<person>", "<myriad::units::person>").replace("<sale>", "<own::sale>") if kinds == ["own::shop_id"] else cell
                  for cell in CELLS), "unit sale=sale,sales", "names b:en=b", *PLACES[:any("place" == k for k in kinds)], f"packed_above {0 if form == 'packed' else 1000}",
                *(["encoding GB18030"] if n == 4 else []),
                *([f"keys_of myriad/data/shenzhen_2024/industries.hpp {include}/myriad/data/shenzhen_2024/industries.hpp"] if kinds == ["entity"] else []),
                *(["include own.hpp"] if kinds == ["own::shop_id"] else [])]
        name = f"{form}_{n}"
        status, output = make(name, call, encoded)
        if status != 0:
            sys.exit(f"{kinds}, {form}: {output}")
        program.append(f'#include "{name}.hpp"')
        with_label = form == "plain" or kinds in (["label"], ["place"], ["entity"], ["own::shop_id"])
        for line_, label, key, cells in printed_rows:
            expected.append(f"{line_} {label if with_label else ''}|{key}: " + "; ".join(cells))
program.append(r"""
namespace {
void show(myriad::label words) { std::printf("%s", words.c_str()); }
void show(std::int64_t n) { std::printf("%lld", static_cast<long long>(n)); }
template <class Unit>
void show(myriad::count<Unit> n) { show(n.value); }
template <int Places, class Caption>
void show(myriad::decimal<Places, Caption> n) { show(n.coefficient); }
template <class Value>
void show(std::optional<Value> const& n) { n ? show(*n) : show("-"); }
template <class Value>
void show(myriad::observed<Value> const& n) {
    if (n.has_value()) show(*n);
    else show("-");
    auto const marks = myriad::to_text(n.marks());
    std::printf("%s", marks.c_str());
}
void show(myriad::tables::place p) { show(p.code()); }
void show(myriad::tables::entity e) { show(e.code()); }
void show(own::shop_id id) { show(std::int64_t{id.number}); }
void show(std::chrono::year y) { std::printf("%d", static_cast<int>(y)); }
void show(std::chrono::year_month m) { std::printf("%d-%u", static_cast<int>(m.year()), static_cast<unsigned>(m.month())); }
template <class First, class Second>
void show(myriad::tables::key_pair<First, Second> const& p) { show(p.first), std::printf(" "), show(p.second); }

// Every row by walking, each also found by its key.
template <class Table>
void print(Table const& table) {
    int row = 0;
    table.each_cell([&](myriad::tables::cell const& where, auto const& value) {
        if (where.row != row) {
            row = where.row;
            auto const& at = table[static_cast<std::size_t>(row) - 1];
            std::printf("%s%d %s|", row == 1 ? "" : "\n", at.line, at.label.c_str());
            show(at.key());
            std::printf(table.at(at.key()).line == where.line && at.line == where.line ? ": " : " is not found: ");
        } else {
            std::printf("; ");
        }
        std::printf("%d %s ", where.year, where.column.english.c_str());
        show(value);
    });
    std::printf("\n");
}
// The same of the file, read now.
template <class Row>
void print_read(char const* path) {
    std::ifstream file(path);
    auto const    read = myriad::read_table<Row>(file);
    for (myriad::csv_mistake const& e : read.errors) std::printf("%s\n", e.text().c_str());
    for (Row const& row : read.rows) {
        std::printf("%d %s|", row.line, row.label.c_str());
        show(row.key());
        char const* separator = ": ";
        row.each({}, [&](myriad::tables::head const& head, int year, auto const& value) {
            std::printf("%s%d %s ", separator, year, head.english.c_str());
            show(value);
            separator = "; ";
        });
        std::printf("\n");
    }
}
}  // namespace

int main() {""")
for n in range(len(SHAPES)):
    program += [f"    print(plain{n}::plain_{n});", f"    print(packed{n}::packed_{n});",
                f'    print_read<plain{n}::plain_{n}_row>("{work}/utf_8_{n}.csv");']
program.append("}\n")
(work / "main.cpp").write_text("\n".join(program), encoding="utf-8")
subprocess.run([compiler, "-std=c++20", "-O0", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wsign-conversion", "-Wshadow", "-Werror",
                f"-I{include}", f"-I{work}", str(work / "main.cpp"), "-lcsv", "-o", str(work / "main")], check=True)
printed = subprocess.run([str(work / "main")], check=True, stdout=subprocess.PIPE).stdout.decode("utf-8")
wanted = "\n".join(expected) + "\n"
if printed != wanted:
    (work / "printed.txt").write_text(printed, encoding="utf-8")
    (work / "wanted.txt").write_text(wanted, encoding="utf-8")
    failures.append(f"what is printed differs from what was written: compare {work}/printed.txt and wanted.txt")
print("\n".join(failures) or f"{len(WRONG)} wrong files and calls, {len(expected)} rows as written")
sys.exit(bool(failures))
