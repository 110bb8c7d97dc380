# SPDX-License-Identifier: BSL-1.0
"""The engines that are installed beside the library, on the same data: do they agree, and what does an element cost?

    engines.py --compiler g++ --include include --plot cost.svg        n from 34 to 10^7
    engines.py ... --huge                                              and 10^8, which wants 32 GB
    engines.py ... --works 100000                                      the works at another n than 10^6

NumPy, pandas, polars and DuckDB are those of the Python that runs this; data.table is R's. What is not installed is
left out. Each has one thread, and processor time is measured, of its best run of several: so other work on the machine
does not count. Every answer is compared with ours: ranks, top lists exactly, quotients of doubles within 10^-9, and what is
rounded by doubles may miss a tie, which is counted. Ends with 1 where an engine disagrees.

Printed are two tables for a page, of times as multiples of ours, and the versions. The plot is what ranks cost at each n.
"""
import argparse
import array
import importlib.util
import math
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
# What is asked; the name of the row in the table.
WORKS = {
    "ranks": "competition ranks, integers below 2^40",
    "ties": "the same, of 0..9999",
    "doubles": "the same, of doubles",
    "dense": "dense ranks",
    "groups": "ranks within 1000 groups",
    "top": "top 10",
    "gini": "Gini coefficient",
    "growth": "growth rounded to 0.1 %",
    "share": "share of the total",
}
COMPILED = ["myriad", "rank_into", "plain C++"]
MODULES = ["numpy", "pandas", "polars", "duckdb"]
SIZES = [34, 1_000, 10_000, 100_000, 1_000_000, 10_000_000]
COLOURS = {"myriad": "#c0392b", "rank_into": "#e67e22", "plain C++": "#7f8c8d", "numpy": "#2980b9", "pandas": "#16a085",
           "polars": "#8e44ad", "duckdb": "#b7950b", "data.table": "#2c3e50"}


# ---- one engine ----

def works_of(engine, folder, n):
    """What an engine answers to each work: a function, and how its answer becomes numbers in the order of the data."""
    import numpy as np

    def column(name, kind=np.int64):
        return np.fromfile(folder / name, dtype=kind, count=n)

    c = {name: column(name) for name in ("value", "few", "group", "now", "before")}
    c["floating"] = column("floating", np.float64)

    def same(answer):
        return np.asarray(answer)

    if engine == "numpy":
        def ranks(v, dense=False):
            order = np.argsort(-v)
            ordered = v[order]
            first = np.ones(n, dtype=bool)
            first[1:] = ordered[1:] != ordered[:-1]
            places = np.cumsum(first) if dense else np.maximum.accumulate(np.where(first, np.arange(1, n + 1), 0))
            answer = np.empty(n, dtype=np.int64)
            answer[order] = places
            return answer

        def gini():
            x = np.sort(c["value"]).astype(np.float64)
            return np.array([1 - (2 * np.cumsum(x) - x).sum() / (n * x.sum())])
        return {
            "ranks": (lambda: ranks(c["value"]), same), "ties": (lambda: ranks(c["few"]), same),
            "doubles": (lambda: ranks(c["floating"]), same), "dense": (lambda: ranks(c["value"], True), same),
            "top": (lambda: np.sort(np.partition(c["value"], max(0, n - 10))[-10:])[::-1], same), "gini": (gini, same),
            "growth": (lambda: np.round((c["now"] - c["before"]) / c["before"] * 100, 1), same),
            "share": (lambda: c["now"] / c["now"].sum(), same),
        }
    if engine == "pandas":
        import pandas as pd
        t = pd.DataFrame(c)
        return {
            "ranks": (lambda: t["value"].rank(method="min", ascending=False), same),
            "ties": (lambda: t["few"].rank(method="min", ascending=False), same),
            "doubles": (lambda: t["floating"].rank(method="min", ascending=False), same),
            "dense": (lambda: t["value"].rank(method="dense", ascending=False), same),
            "groups": (lambda: t.groupby("group")["value"].rank(method="min", ascending=False), same),
            "top": (lambda: t["value"].nlargest(10), same),
            "growth": (lambda: ((t["now"] - t["before"]) / t["before"] * 100).round(1), same),
            "share": (lambda: t["now"] / t["now"].sum(), same),
        }
    if engine == "polars":
        import polars as pl
        t = pl.DataFrame(c)

        def of(expression):
            return lambda: t.select(expression).to_series(), lambda s: s.to_numpy()
        return {
            "ranks": of(pl.col("value").rank("min", descending=True)), "ties": of(pl.col("few").rank("min", descending=True)),
            "doubles": of(pl.col("floating").rank("min", descending=True)),
            "dense": of(pl.col("value").rank("dense", descending=True)),
            "groups": of(pl.col("value").rank("min", descending=True).over("group")),
            "top": of(pl.col("value").top_k(10).sort(descending=True)),
            "growth": of(((pl.col("now") - pl.col("before")) / pl.col("before") * 100).round(1, mode="half_away_from_zero")),
            "share": of(pl.col("now") / pl.col("now").sum()),
        }
    import duckdb
    import pandas as pd
    base = duckdb.connect()
    base.execute("set threads = 1")
    frame = pd.DataFrame({**c, "i": np.arange(n)})
    base.register("frame", frame)
    base.execute("create table t as select * from frame")

    def of(expression):
        def aligned(columns):
            answer = np.empty(n, dtype=np.float64)
            answer[columns["i"]] = columns["x"]
            return answer
        return lambda: base.execute(f"select i, {expression} as x from t").fetchnumpy(), aligned
    return {
        "ranks": of("rank() over (order by value desc)"), "ties": of("rank() over (order by few desc)"),
        "doubles": of("rank() over (order by floating desc)"), "dense": of("dense_rank() over (order by value desc)"),
        "groups": of("rank() over (partition by \"group\" order by value desc)"),
        "top": (lambda: base.execute("select value from t order by value desc limit 10").fetchnumpy()["value"], same),
        "growth": of("round((now - before) / before * 100, 1)"), "share": of("now / sum(now) over ()"),
    }


def run_engine(engine, folder, n, works):
    """In a process of its own: prints each work and its cost, and leaves the answers."""
    import numpy as np
    known = works_of(engine, folder, n)
    for work in works:
        if work not in known:
            continue
        ask, shown = known[work]
        calls, least = 1 + 20_000 // n, math.inf
        for _ in range(3):
            start = time.process_time()
            for _ in range(calls):
                found = ask()
            least = min(least, time.process_time() - start)
        np.asarray(shown(found), dtype=np.float64).tofile(folder / f"{engine}.{work}")
        print(work, least / calls / n * 1e9)


# ---- the data, and whether they agree ----

def make_data(folder, n):
    """Columns of eight bytes, the same on every machine; integers also as doubles."""
    draw = random.Random(1)
    columns = {"value": array.array("q"), "few": array.array("q"), "group": array.array("q"), "now": array.array("q"),
               "before": array.array("q"), "floating": array.array("d")}
    words = memoryview(draw.randbytes(16 * n)).cast("Q")
    for i in range(n):
        x, y = words[2 * i], words[2 * i + 1]
        columns["value"].append(x >> 24)
        columns["few"].append(y % 10_000)
        columns["group"].append((y >> 14) % 1_000 * 7_919)
        columns["now"].append((y >> 24) % 5_000_000)
        columns["before"].append(x % 5_000_000 + 1)
        columns["floating"].append((y - (1 << 63)) / 3e15)
    for name, values in columns.items():
        (folder / name).write_bytes(values.tobytes())
        if values.typecode == "q":
            (folder / f"{name}.double").write_bytes(array.array("d", values).tobytes())


def difference(work, ours, theirs):
    """None if they agree; or else in words."""
    if len(ours) != len(theirs):
        return f"{len(theirs)} answers instead of {len(ours)}"
    if work not in ("growth", "share", "gini"):
        return None if ours == theirs else "other answers"
    a, b = array.array("d", ours), array.array("d", theirs)
    step = 1 + len(a) // 1_000_000
    pairs = list(zip(a[::step], b[::step]))
    if work == "growth":
        far = sum(abs(x - y) > 0.1000001 for x, y in pairs)
    else:
        far = sum(abs(x - y) > 1e-9 * max(abs(x), 1e-9) for x, y in pairs)
    return f"{far} answers that are far from ours" if far else None


def missed(folder, engine):
    """How many growth rates are not rounded as the exact ones are."""
    a, b = (array.array("d", (folder / f"{name}.growth").read_bytes()) for name in ("myriad", engine))
    return sum(abs(x - y) > 1e-6 * max(1.0, abs(x)) for x, y in zip(a, b))


# ---- what is printed ----

def ratio(cost, ours):
    if cost is None:
        return "-"
    r = cost / ours
    return f"{r:.2f}" if r < 10 else f"{r:.0f}"


def print_table(head, engines, rows):
    """Rows of a name and costs by engine, as multiples of myriad's."""
    others = [e for e in engines if e != "myriad"]
    print(f"| {head} | " + " | ".join(others) + " |")
    print("| --- |" + " --: |" * len(others))
    for name, costs in rows:
        print(f"| {name} | " + " | ".join(ratio(costs.get(e), costs["myriad"]) for e in others) + " |")
    print()


def plot(path, engines, costs):
    """ns an element against n, both by powers of ten, each line named at its end."""
    width, height, left, right, above, below = 760, 440, 70, 110, 50, 60
    sizes = sorted(costs)
    all_costs = [c for n in sizes for c in costs[n].values()]
    x_from, x_to = math.floor(math.log10(sizes[0])), math.ceil(math.log10(sizes[-1]))
    y_from, y_to = math.floor(math.log10(min(all_costs))), math.ceil(math.log10(max(all_costs)))

    def x(n):
        return left + (math.log10(n) - x_from) / (x_to - x_from) * (width - left - right)

    def y(cost):
        return height - below - (math.log10(cost) - y_from) / (y_to - y_from) * (height - above - below)
    out = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif" font-size="12">',
           "<title>What a rank costs</title>", f'<rect width="{width}" height="{height}" fill="white"/>',
           f'<text x="{left}" y="24" font-size="15">What a rank costs: competition ranks of integers below 2^40, one thread</text>']
    for power in range(x_from, x_to + 1):
        at = x(10 ** power)
        out.append(f'<line x1="{at:.1f}" x2="{at:.1f}" y1="{above}" y2="{height - below}" stroke="#ddd"/>')
        out.append(f'<text x="{at:.1f}" y="{height - below + 18}" text-anchor="middle">{10 ** power:,}</text>'.replace(",", " "))
    for power in range(y_from, y_to + 1):
        at = y(10.0 ** power)
        out.append(f'<line x1="{left}" x2="{width - right}" y1="{at:.1f}" y2="{at:.1f}" stroke="#ddd"/>')
        out.append(f'<text x="{left - 8}" y="{at + 4:.1f}" text-anchor="end">{10 ** power if power >= 0 else 10.0 ** power:,}</text>'.replace(",", " "))
    out.append(f'<text x="{(left + width - right) / 2:.0f}" y="{height - 14}" text-anchor="middle">number of elements</text>')
    out.append(f'<text transform="translate(18 {(above + height - below) / 2:.0f}) rotate(-90)" text-anchor="middle">'
               "processor time, ns an element</text>")
    ends = []
    for engine in engines:
        points = [(x(n), y(costs[n][engine])) for n in sizes if engine in costs[n]]
        if points:
            line = " ".join(f"{a:.1f},{b:.1f}" for a, b in points)
            stroke = 3 if engine == "myriad" else 1.5
            out.append(f'<polyline points="{line}" fill="none" stroke="{COLOURS[engine]}" stroke-width="{stroke}"/>')
            ends.append([points[-1][1], points[-1][0], engine])
    below_last = -math.inf
    for at, end, engine in sorted(ends):  # no name on another
        below_last = max(at + 4, below_last + 14)
        out.append(f'<text x="{end + 8:.1f}" y="{below_last:.1f}" fill="{COLOURS[engine]}">{engine}</text>')
    path.write_text("\n".join(out + ["</svg>", ""]), encoding="utf-8")


# ---- all ----

def version_of(engine):
    if engine == "data.table":
        found = subprocess.run(["Rscript", "--vanilla", "-e", "cat(as.character(packageVersion('data.table')))"],
                               capture_output=True, text=True, check=False)
        return found.stdout if found.returncode == 0 else None
    return importlib.import_module(engine).__version__ if importlib.util.find_spec(engine) else None


def measured(command, environment):
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    if done.returncode != 0:
        print(f"{' '.join(map(str, command[:4]))} failed: {done.stderr.strip()[-400:]}", file=sys.stderr)
    return {line.split()[0]: max(float(line.split()[1]), 1e-3) for line in done.stdout.splitlines() if len(line.split()) == 2}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--compiler", default="g++")
    parser.add_argument("--include", type=pathlib.Path, default=HERE.parent.parent / "include")
    parser.add_argument("--plot", type=pathlib.Path)
    parser.add_argument("--huge", action="store_true")
    parser.add_argument("--works", type=int, default=1_000_000)
    parser.add_argument("--most", type=int, default=SIZES[-1])
    parser.add_argument("--run", nargs="+", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.run:
        engine, folder, n, *works = options.run
        return run_engine(engine, pathlib.Path(folder), int(n), works)

    one_thread = {**os.environ, "POLARS_MAX_THREADS": "1", "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    versions = {engine: version_of(engine) for engine in MODULES + (["data.table"] if shutil.which("Rscript") else [])}
    engines = COMPILED + [engine for engine, version in versions.items() if version]
    if not versions["numpy"] or not versions["pandas"]:
        engines = [e for e in engines if e != "duckdb"]
    by_size, by_work, wrong = {}, {}, 0
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        program = folder / "ours"
        subprocess.run([options.compiler, "-std=c++20", "-O3", "-I", options.include, HERE / "engines" / "ours.cpp", "-o", program], check=True)
        sizes = {n for n in SIZES if n <= options.most} | {options.works} | ({100_000_000} if options.huge else set())
        for n in sorted(sizes):
            make_data(folder, n)
            works = list(WORKS) if n == options.works else ["ranks"]
            for engine in engines:
                if engine in COMPILED:
                    command = [program, folder, engine, str(n), *works]
                elif engine == "data.table":
                    command = ["Rscript", "--vanilla", HERE / "engines" / "engines.R", folder, str(n), *works]
                else:
                    command = [sys.executable, __file__, "--run", engine, folder, str(n), *works]
                for work, cost in measured(command, one_thread).items():
                    if n == options.works:
                        by_work.setdefault(work, {})[engine] = cost
                    if work == "ranks":
                        by_size.setdefault(n, {})[engine] = cost
                    found = difference(work, (folder / f"myriad.{work}").read_bytes(), (folder / f"{engine}.{work}").read_bytes())
                    if found:
                        wrong += 1
                        print(f"{engine}, {work}, n = {n}: {found}", file=sys.stderr)
                    elif work == "growth" and engine != "myriad" and missed(folder, engine):
                        print(f"{engine} rounds {missed(folder, engine)} of {n} growth rates otherwise than they are", file=sys.stderr)
    print_table(f"n = {options.works:,}".replace(",", " "), engines, [(WORKS[w], by_work[w]) for w in WORKS if w in by_work])
    print_table("ranks, n =", engines, [(f"{n:,}".replace(",", " "), by_size[n]) for n in sorted(by_size)])
    for work in WORKS:
        print(f"{work:8}{by_work[work]['myriad']:9.2f} ns")
    print(", ".join(f"{engine} {version}" for engine, version in versions.items() if version))
    if options.plot:
        plot(options.plot, engines, by_size)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
