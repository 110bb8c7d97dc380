# SPDX-License-Identifier: BSL-1.0
"""Does the atlas show what the tables hold? In headless Chromium, at three widths, with every switch in every place.

    atlas.py <atlas> <export> <include folder> [<browser>]

* Every count, rate per 10 000, growth, share, rank and source line of every variable and year is worked out again, with
  Python's fractions, from what `export` prints, and is what the league table, the map and the slopes show.
* No message on the console, no text over another, none cut off, nothing wider than the window.
* Less than 400 kB, and no address of another page.

Status 77, skipped, where there is no browser.
"""
import csv
import fractions
import html
import io
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

WIDTHS = 360, 768, 1440
TABLES = {"in-force": "cnipa_2024/t05", "granted": "cnipa_2024/t03", "applied": "cnipa_2024/t01", "trademarks": "cnipa_2024/t07"}
CELLS = {"invention": "invention", "utility": "utility model", "design": "design", "total": "total",
         "in-force": "in force at the end of the year", "registered": "registered", "applied": "applied for"}
DRIVER = """<!doctype html><meta charset="utf-8"><body><iframe id="frame" style="border:0;height:5000px"></iframe><pre id="answer"></pre><script>
const page = PAGE, widths = WIDTHS, answer = { states: {}, faults: [] };
const frame = document.getElementById('frame');
function looks(doc, where) {
  const fault = what => answer.faults.push(where + ': ' + what);
  if (doc.documentElement.scrollWidth > doc.documentElement.clientWidth) fault('wider than the window');
  const shown = e => e.getClientRects().length && getComputedStyle(e).visibility !== 'hidden' && e.textContent.trim() !== '';
  for (const svg of doc.querySelectorAll('svg')) {
    const edge = svg.getBoundingClientRect();
    if (!edge.width) continue;
    const texts = [...svg.querySelectorAll('text')].filter(shown).map(e => [e.textContent, e.getBoundingClientRect()]);
    for (const [text, box] of texts)
      if (box.left < edge.left - 1 || box.right > edge.right + 1 || box.top < edge.top - 1 || box.bottom > edge.bottom + 1) fault('cut off: ' + text);
    for (let i = 0; i < texts.length; ++i)
      for (let k = i + 1; k < texts.length; ++k) {
        const a = texts[i][1], b = texts[k][1];
        const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left), high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (wide > 1 && high > Math.min(a.height, b.height) / 3) fault('one over the other: ' + texts[i][0] + ' and ' + texts[k][0]);
      }
  }
  for (const e of doc.querySelectorAll('h1, h2, h4, p, td, th, label, li'))
    if (e.getClientRects().length && e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).display !== 'inline') fault('cut off: ' + e.textContent.slice(0, 40));
}
function read(doc, width) {
  const form = doc.querySelector('form'), all = [...form.variable.options].map(o => o.value);
  for (const variable of all) for (const by of ['0', '1']) for (const year of ['0', '1']) for (const language of ['en', 'zh']) {
    form.variable.value = variable;
    form.by.value = by, form.year.value = year, form.language.value = language;
    form.dispatchEvent(new Event('change'));
    const name = [variable, by, year, language].join(' ');
    looks(doc, width + ' ' + name);
    if (width !== widths[0]) continue;
    answer.states[name] = {
      title: doc.getElementById('title').textContent,
      rows: [...doc.querySelectorAll('#league tr')].map(r => [...r.children].map(c => c.textContent).concat([r.children[4].dataset.source, r.children[3].firstChild.style.width])),
      tiles: Object.fromEntries([...doc.querySelectorAll('.tile')].map(t => [t.id, [...t.querySelectorAll('text')].map(x => x.textContent).concat([t.querySelector('rect').getAttribute('class')])])),
      slopes: [...doc.querySelectorAll('.slope')].filter(s => s.getAttribute('visibility') !== 'hidden').map(s => [...s.querySelectorAll('text')].map(x => x.textContent)),
    };
  }
}
async function run() {
  for (const width of widths) {
    frame.style.width = width + 'px';
    await new Promise(done => { frame.onload = done; frame.srcdoc = page; });
    frame.contentWindow.onerror = message => answer.faults.push('error: ' + message);
    read(frame.contentDocument, width);
  }
  document.getElementById('answer').textContent = JSON.stringify(answer);
}
run();
</script>"""


def seen_by_browser(page, folder):
    """What headless Chromium makes of a page: its document, and what it said."""
    for name in sys.argv[4:] or ["chromium", "chromium-browser", "google-chrome"]:
        if shutil.which(name):
            break
    else:
        print("skipped: there is no Chromium")
        sys.exit(77)
    done = subprocess.run([name, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", f"--user-data-dir={folder}/profile", "--window-size=1600,1200",
                           "--enable-logging=stderr", "--virtual-time-budget=600000", "--timeout=300000", "--dump-dom", page],
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env={**os.environ, "HOME": folder})
    return done.stdout, done.stderr


def printed(value, places):
    """Half away from zero."""
    scaled = abs(value) * 10 ** places
    whole = scaled.numerator // scaled.denominator
    whole += 2 * (scaled - whole) >= 1
    digits = str(whole).rjust(places + 1, "0")
    return ("-" if value < 0 and whole else "") + digits[:-places] + "." + digits[-places:]


def exported(export, table):
    text = subprocess.run([export, "--table", table, "--format", "csv"], check=True, stdout=subprocess.PIPE, text=True).stdout
    return list(csv.DictReader(io.StringIO(text)))


def expected(numbers, people, by, year):
    """[name, value, rank, growth, share, line] of each division, best first."""
    def of(code, y):
        return numbers[code][y]
    divisions = [c for c in numbers if c != "domestic"]
    values = {}
    for y in (2023, 2024):
        values[y] = {c: fractions.Fraction(of(c, y)) if by == 0 else fractions.Fraction(of(c, y) * 10_000, people[c]) for c in divisions if by == 0 or c in people}
    def rank(c, y):
        return 1 + sum(other > values[y][c] for other in values[y].values())
    total = of("domestic", year)
    rows = []
    for c in values[year]:
        now, before = of(c, 2024), of(c, 2023)
        growth = printed(fractions.Fraction(now - before, before) * 100, 1) + "%" if before else ""
        if growth and not growth.startswith("-"):
            growth = "+" + growth
        rows.append({"code": c, "name": numbers[c]["name"], "line": numbers[c]["line"], "rank": rank(c, year), "before": rank(c, 2023), "now": rank(c, 2024),
                     "value": f"{of(c, year):,}" if by == 0 else printed(values[year][c], 2),
                     "growth": growth if year == 2024 else "", "share": printed(fractions.Fraction(of(c, year) * 100, total), 2) + "%",
                     "bar": values[year][c] / max(values[year].values())})
    return sorted(rows, key=lambda r: r["rank"])


def main():
    atlas, export, include = sys.argv[1:4]
    with tempfile.TemporaryDirectory() as folder:
        page = pathlib.Path(folder, "atlas.html")
        subprocess.run([atlas, str(page)], check=True)
        text = page.read_text(encoding="utf-8")
        faults = []
        if len(text.encode()) > 400_000:
            faults.append(f"{len(text.encode())} bytes")
        addresses = set(re.findall(r"https?://[^\s\"'<)]*", text)) - {"http://www.w3.org/2000/svg"}
        if addresses or re.search(r"<(?:script|link|img)[^>]+(?:src|href)=", text):
            faults.append(f"the page needs others: {addresses}")
        driver = pathlib.Path(folder, "driver.html")
        quoted = json.dumps(text).replace("</", "<\\/")
        driver.write_text(DRIVER.replace("PAGE", quoted).replace("WIDTHS", json.dumps(WIDTHS)), encoding="utf-8")
        if "<p>seen</p>" not in seen_by_browser("data:text/html,<p>seen</p>", folder)[0]:
            print("skipped: Chromium shows no page on this machine")
            sys.exit(77)
        document, said = seen_by_browser(driver.as_uri(), folder)
        faults += [line for line in said.splitlines() if "CONSOLE" in line]
    found = re.search(r'<pre id="answer">(.+?)</pre>', document, re.DOTALL)
    if not found:
        sys.exit(f"the page gave no answer\n{said[-2000:]}")
    answer = json.loads(html.unescape(found.group(1)))
    faults += answer["faults"]

    tables = {name: exported(export, table) for name, table in TABLES.items()}
    # A division's code and names, by its label in print; the census writes them in full, with its kind behind.
    facts = re.findall(r'\{"(\w+)", *level::(\w+), *"([^"]*)", *"([^"]*)"\}', pathlib.Path(include, "myriad/places/china.hpp").read_text(encoding="utf-8"))
    names = {chinese: {"code": code, "en": english, "zh": chinese} for code, level, english, chinese in facts if level in ("province", "region", "total")}
    people = {names[next(n for n in names if row["label"].startswith(n))]["code"]: int(row["value"]) for row in exported(export, "census_2020/population")}
    cells = 0
    for name, state in answer["states"].items():
        variable, by, year, language = name.split()
        table, cell = (("trademarks", variable[len("trademarks-"):]) if variable.startswith("trademarks-") else variable.rsplit("-", 1))
        numbers = {}
        for row in tables[table]:
            if row["column"] == CELLS[cell] and row["label"] in names:
                of = names[row["label"]]
                one = numbers.setdefault(of["code"], {"name": of[language], "line": row["line"]})
                one[int(row["period"])] = int(row["value"])
        rows = expected(numbers, people, int(by), 2023 + int(year))
        shown = {row[2]: row for row in state["rows"]}
        if len(shown) != len(rows) or [int(r[0]) for r in state["rows"]] != [r["rank"] for r in rows]:
            faults.append(f"{name}: other divisions or ranks")
            continue
        for row in rows:
            moved = row["before"] - row["now"]
            change = "" if year == "0" else "=" if moved == 0 else ("▲ " if moved > 0 else "▼ ") + str(abs(moved))
            have = shown[row["name"]]
            want = [str(row["rank"]), change, row["name"], "", row["value"], row["growth"], row["share"]]
            cells += len(want)
            if have[:7] != want or row["line"] not in have[7] or abs(float(have[8].rstrip("%")) / 100 - row["bar"]) > 0.0006:
                faults.append(f"{name}: {have} is not {want}, line {row['line']}")
            tile = state["tiles"]["t" + row["code"]]
            if tile[1] != row["value"] or not re.fullmatch("s[0-6]", tile[2]):
                faults.append(f"{name}: the map shows {tile}, not {row['value']}")
            slope = [f"{row['name']} {row['before']}", f"{row['now']} {row['name']}"]
            if slope not in state["slopes"]:
                faults.append(f"{name}: no slope {slope}")
    if faults:
        sys.exit("\n".join(faults[:40]) + f"\n{len(faults)} faults")
    print(f"{len(answer['states'])} states at {len(WIDTHS)} widths, {cells} cells as exported")
    return 0


if __name__ == "__main__":
    sys.exit(main())
