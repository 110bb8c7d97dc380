# SPDX-License-Identifier: BSL-1.0
"""How well `audit --text` reads: what it accuses, and what it finds.

    bulletins.py <audit> <export> [<folder of the publications' texts>]

Twenty short bulletins, ten Chinese and ten English, are composed of numbers of the tables. Half have one fault each, of
ten kinds; each must be found, and nothing else accused. On the five publications every accusation must be one of those
that were checked by hand, below; and what the built-in claims decide within one text is compared with what the text
alone gives. Fails on an accusation that is not to be, on a fault that is not found, and on a verdict that differs.
"""
import csv
import io
import pathlib
import re
import subprocess
import sys
import tempfile
from decimal import ROUND_HALF_UP, Decimal

# Read beside the texts, with what the numbers give.
CHECKED = {
    # 出让 ... 境外专利授权总量为 32706 件，同比增长 15.78%; table 8, line 285: 32706, 28056 and 16.57; 32706/28056 is 1.16574
    ("shenzhen_2024_patent_report", 271, "growth", "15.78"),
    ("shenzhen_2024_patent_report", 271, "equality", "15.78"),
    # 共 35342 件 ... 占全市境外专利公开总量的 46.43%; line 271: 76440; 35342/76440 is 46.235 %
    ("shenzhen_2024_patent_report", 330, "share", "46.43"),
    # 共 15184 件 ... 占全市境外专利授权总量的 51.24%; line 271: 32706; 15184/32706 is 46.426 %
    ("shenzhen_2024_patent_report", 330, "share", "51.24"),
    # 发明专利授权总量 201 件，同比增长 1.72%; 201/197 is 2.03 %, 201/198 is 1.52 %
    ("shenzhen_2024_patent_report", 666, "growth", "1.72"),
    # 金奖 6项、银奖 7 项、优秀奖 25 项，合计 30 项; they are 38
    ("guangzhou_2024_ip_report", 48, "sum", "30"),
    # 维权援助服务 102 次，同比增长 486%; 102/17 is 500 %, 102/18 is 466.7 %
    ("guangzhou_2024_ip_report", 226, "growth", "486"),
}
TEXTS = {
    "cnipa_2024": "cnipa_2024_annual_report", "shenzhen_2024": "shenzhen_2024_patent_report", "guangzhou_2024": "guangzhou_2024_ip_report",
    "patent_survey_2024": "ip_newsletter_2025", "copyright_2024": "ip_newsletter_2025", "shenzhen_2025": "shenzhen_2025_ip_events",
}
ENGLISH = {"北京": "Beijing", "上海": "Shanghai", "广东": "Guangdong", "江苏": "Jiangsu", "浙江": "Zhejiang", "山东": "Shandong", "湖北": "Hubei", "四川": "Sichuan"}


def read(audit, path, *more):
    done = subprocess.run([audit, "--text", str(path), "--verdict", "all", "--format", "csv", *more], stdout=subprocess.PIPE, timeout=120)
    if done.returncode not in (0, 1):
        sys.exit(f"audit --text {path}: exit status {done.returncode}")
    return list(csv.DictReader(io.StringIO(done.stdout.decode("utf-8"))))


def number_of(printed):
    found = re.search(r"\d[\d,]*(\.\d+)?", printed)
    return found.group().replace(",", "") if found else printed


# ---- the bulletins ----

def percent(a, b, places=2):
    return str((Decimal(a) * 100 / Decimal(b)).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP))


def growth(now, before):
    return percent(now - before, before)


def compose(numbers):
    """(name, text, what is wrong: a number that every accusation must have as its print or among its inputs, or none)"""
    place = list(ENGLISH)

    def of(label, column, year):
        return numbers["cnipa_2024/t03", label, column, str(year)]

    def two(label, column="invention"):
        return of(label, column, 2024), of(label, column, 2023)

    def rise(now, before, up, down):
        return up if now >= before else down

    def chinese_prose(p, fault):
        (now, before), all_kinds, nation = two(p), of(p, "total", 2024), of("国内总计", "invention", 2024)
        g = growth(now, two(place[(place.index(p) + 1) % 8])[1] if fault else before).lstrip("-")
        return (f"# {p}专利简报\n\n2024 年，全国发明专利授权量 {nation} 件，{p}专利授权量 {all_kinds} 件。{p}发明专利授权量由上年的 {before} 件增至 {now} 件，"
                f"增长 {g}%，占全国发明专利授权量的 {percent(now, nation)}%。", g)

    def chinese_table(p, fault):
        rows = [p, *[other for other in place if other != p][:4]]
        lines = [[q, *two(q), growth(*two(q))] for q in rows]
        if fault:  # the numbers of two rows are swapped, their growth is not
            lines[1][1:3], lines[2][1:3] = lines[2][1:3], lines[1][1:3]
        total = [sum(l[1] for l in lines), sum(l[2] for l in lines)]
        head = "各地发明专利授权情况如下：\n\n| 地区 | 2024 年（件） | 2023 年（件） | 增速（%） |\n|---|---|---|---|\n"
        body = "".join(f"| {a} | {b} | {c} | {d} |\n" for a, b, c, d in [*lines, ["合计", *total, growth(*total)]])
        return head + body, (str(lines[1][3]), str(lines[2][3]))

    def chinese_sum(p, fault):
        parts = [of(p, c, 2024) for c in ("invention", "utility model", "design")]
        total = sum(parts) - (parts[1] if fault else 0)
        return f"2024 年，{p}授权发明专利 {parts[0]} 件、实用新型专利 {parts[1]} 件、外观设计专利 {parts[2]} 件，合计 {total} 件。", str(total)

    def chinese_points(p, fault):
        now, before = (percent(of(p, "invention", y), of(p, "total", y), 1) for y in (2024, 2023))
        points = abs(Decimal(now) - Decimal(before))
        said = percent(points, Decimal(before), 1) if fault else str(points)
        return (f"{p}授权专利结构继续变化。发明专利占比由上年的 {before}% {rise(Decimal(now), Decimal(before), '提高到', '下降到')} {now}%，"
                f"{rise(Decimal(now), Decimal(before), '提高', '下降')} {said} 个百分点。"), said

    def chinese_scale(p, fault):
        now, nation = of(p, "total", 2024), of("国内总计", "total", 2024)
        share, scale = percent(now, nation, 1), "亿" if fault else "万"
        return f"2024 年，全国专利授权量为 {Decimal(nation) / 10000:.2f} {scale}件。{p}专利授权量为 {Decimal(now) / 10000:.2f} 万件，占全国专利授权量的 {share}%。", share

    def english_prose(p, fault):
        now, before = two(p)
        said = now // 10 if fault else now  # the last digit is cut off
        return (f"Patents in {ENGLISH[p]}, 2024\n\nIn 2024, {said:,} invention patents were granted in {ENGLISH[p]}, {rise(now, before, 'up', 'down')} "
                f"{growth(now, before).lstrip('-')}% from {before:,} a year earlier."), f"{said:,}"

    def english_rank(p, fault):
        rows = sorted([p, *[other for other in place if other != p][:5]], key=lambda q: -two(q)[0])
        ranks = {q: sorted(rows, key=lambda r: -two(r)[1 if fault else 0]).index(q) + 1 for q in rows}
        if fault:  # last year's place of two neighbours
            ranks = {q: i + 1 for i, q in enumerate(rows)}
            ranks[rows[2]], ranks[rows[3]] = 4, 3
        body = "".join(f"| {ENGLISH[q]} | {two(q)[0]:,} | {ranks[q]} |\n" for q in rows)
        return "Invention patents granted:\n\n| Division | Patents 2024 | Rank |\n|---|---:|---:|\n" + body, ("3", "4")

    def english_sign(p, fault):
        now, before = two(p, "utility model")
        up = (now >= before) != fault
        g = growth(now, before).lstrip("-")
        return (f"Utility models granted in {ENGLISH[p]} went from {before:,} in 2023 to {now:,} in 2024, {'an increase' if up else 'a decrease'} of {g}%."), g

    def english_whole(p, fault):
        now, nation, wrong = of(p, "invention", 2024), of("国内总计", "invention", 2024), of("国内总计", "total", 2024)
        share = percent(now, wrong if fault else nation)
        return f"{ENGLISH[p]} had {now:,} invention patents granted in 2024, accounting for {share}% of the {nation:,} granted nationwide.", share

    def english_total(p, fault):
        parts = [of(p, c, 2024) for c in ("invention", "utility model", "design")]
        total = str(sum(parts))
        if fault:  # two digits are swapped
            k = next(i for i in range(len(total) - 1) if total[i] != total[i + 1])
            total = total[:k] + total[k + 1] + total[k] + total[k + 2:]
        return (f"Patents granted in {ENGLISH[p]}: {parts[0]:,} invention patents, {parts[1]:,} utility model patents and {parts[2]:,} design patents, "
                f"{int(total):,} patents in total."), f"{int(total):,}"

    kinds = [chinese_prose, chinese_table, chinese_sum, chinese_points, chinese_scale, english_prose, english_rank, english_sign, english_whole, english_total]
    for k, kind in enumerate(kinds):
        for fault in (False, True):
            text, wrong = kind(place[(2 * k + fault) % 8], fault)
            yield kind.__name__ + (" with a fault" if fault else ""), text, (wrong if isinstance(wrong, tuple) else (wrong,)) if fault else ()


def composed(audit, export, folder):
    numbers = {}
    done = subprocess.run([export, "--table", "cnipa_2024/t03"], stdout=subprocess.PIPE, check=True)
    for row in csv.DictReader(io.StringIO(done.stdout.decode("utf-8"))):
        numbers[row["table"], row["label"], row["column"], row["period"]] = int(row["value"])
    faults = found = invented = many = decided = 0
    for name, text, wrong in compose(numbers):
        path = folder / "bulletin.md"
        path.write_text(text, encoding="utf-8")
        claims = read(audit, path)
        accused = [c for c in claims if c["verdict"] == "inconsistent"]
        meant = [c for c in accused if any(w in c["printed"] or w in c["inputs"] for w in wrong)]
        many += 1
        decided += sum(c["verdict"] != "undecided" for c in claims)
        faults += bool(wrong)
        found += bool(meant)
        invented += len(accused) - len(meant)
        if bool(meant) != bool(wrong) or len(accused) != len(meant):
            print(f"{name}: {text}\n  accused: {[(c['kind'], c['printed'], c['inputs']) for c in accused]}")
            print(f"  all: {[(c['kind'], c['printed'], c['inputs'], c['verdict'], c['reason']) for c in claims]}")
    print(f"{many} bulletins, {decided} claims decided: {found} of {faults} faults found, {invented} invented")
    return found == faults and invented == 0


# ---- the publications ----

def publications(audit, sources):
    by_hand = {}
    done = subprocess.run([audit, "--verdict", "all", "--format", "csv"], stdout=subprocess.PIPE, timeout=120)
    for c in csv.DictReader(io.StringIO(done.stdout.decode("utf-8"))):
        elsewhere = [i for i in c["inputs"].split("; ") if re.match(r"[a-z]+_[a-z_]*\d{4}", i) and re.match(r"[a-z]+_[a-z_]*\d{4}", i).group() != c["dataset"]]
        if c["dataset"] in TEXTS and not elsewhere and c["kind"] != "joint":
            by_hand[TEXTS[c["dataset"]], int(c["line"]), c["kind"], number_of(c["printed"])] = c["verdict"]
    good = True
    totals = [0] * 7
    print(f"{'text':32} accused right  built in: claims proposed  decided  decided alike  more decided")
    for text in sorted(set(TEXTS.values())):
        claims = read(audit, sources / (text + ".txt"))
        mine = {}
        for c in claims:
            mine.setdefault((text, int(c["line"]), c["kind"], number_of(c["printed"])), set()).add(c["verdict"])
        accused = {key for key, verdicts in mine.items() if "inconsistent" in verdicts}
        right = accused & CHECKED
        for key in sorted(accused - CHECKED):
            print("accused, and not checked by hand:", key)
        hand = {key: v for key, v in by_hand.items() if key[0] == text}
        decided = {key for key, v in hand.items() if v in ("consistent", "inconsistent")}
        alike = {key for key in decided if hand[key] in mine.get(key, ())}
        differ = {key for key in decided if {"consistent", "inconsistent"} & mine.get(key, set()) and hand[key] not in mine[key]}
        for key in sorted(differ):
            print("decided otherwise than by the built-in claims:", key, hand[key], mine[key])
        more = {key for key, v in mine.items() if v & {"consistent", "inconsistent"} and hand.get(key) not in ("consistent", "inconsistent")}
        row = [len(accused), len(right), len(hand), len(hand.keys() & mine.keys()), len(decided), len(alike), len(more)]
        totals = [a + b for a, b in zip(totals, row)]
        print(f"{text:32} {row[0]:7} {row[1]:5} {row[2]:16} {row[3]:8} {row[4]:8} {row[5]:14} {row[6]:13}")
        good = good and accused <= CHECKED and not differ
    print(f"{'all':32} {totals[0]:7} {totals[1]:5} {totals[2]:16} {totals[3]:8} {totals[4]:8} {totals[5]:14} {totals[6]:13}")
    print(f"precision of accusations {totals[1]} of {totals[0]}; recall of what the built-in claims decide {totals[5]} of {totals[4]}")
    return good


def main():
    audit, export, *sources = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        good = composed(audit, export, pathlib.Path(folder))
    if sources and pathlib.Path(sources[0]).is_dir():
        good = publications(audit, pathlib.Path(sources[0])) and good
    else:
        print("the publications' own texts are not here: left out")
    return 0 if good else 1


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    sys.exit(main())
