# SPDX-License-Identifier: BSL-1.0
"""Every algorithm over a range is tried over ranges of all kinds.

    algorithms.py <include folder> <algorithms.hpp>

An algorithm is a function of namespace myriad whose first parameter is a range, or a question of namespace algebra
that is asked of one, by itself or lifted (detail/lifted.hpp). Each has to be asked in algorithms.hpp.
"""
import pathlib
import re
import sys

headers, asked = pathlib.Path(sys.argv[1], "myriad"), pathlib.Path(sys.argv[2]).read_text(encoding="utf-8")
found = set()
for header in headers.rglob("*.hpp"):
    text = header.read_text(encoding="utf-8")
    if "detail" in header.parts or "data" in header.parts:
        continue
    outside = re.sub(r"^namespace detail \{.*?^\}  // namespace detail$", "", text, flags=re.MULTILINE | re.DOTALL)
    found |= set(re.findall(r"^\[\[nodiscard\]\] constexpr [^;{(]*?\b(\w+)\((?:Range|Now|Part)&& ", outside, re.MULTILINE))
    found |= set(re.findall(r"^struct (\w+)<(?:[\w:<>]+, )?Range\b", outside, re.MULTILINE))
    found |= set(re.findall(r"^struct (\w+)<[^;{]*> : detail::lifted\b", outside, re.MULTILINE))
    found |= set(re.findall(r"^\[\[nodiscard\]\] constexpr auto (\w+)\(Arguments&&\.\.\. ", outside, re.MULTILINE))
found = {re.sub(r"_100?k$", "", name) for name in found}  # per_10k is per<10'000>
missing = sorted(name for name in found if not re.search(rf"ASKED\(.*\b{name}(_10k)?(<\d+>)?\(", asked))
print(f"{len(found)} algorithms; not tried: {', '.join(missing) if missing else 'none'}")
sys.exit(1 if missing or len(found) < 40 else 0)
