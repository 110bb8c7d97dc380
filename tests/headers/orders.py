#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
#
# Do the headers compile in every order? A header that stands before another may hide a name that the other means,
# or instantiate what it specialises. Every ordered pair of headers is tried, but not in a file of its own:
#
# * What can go wrong for B after A is in the text of A, read before that of B. So it is the order of the texts that
#   counts, and a file that includes all headers tries as many pairs as there are: each text before all later ones.
# * That what stands between A and B mends what A breaks would take a header that B needs and does not include:
#   every header is compiled alone, too (see CMakeLists.txt).
# * If B is included by A, its text comes first whatever the order: such a pair has one order only.
#
# An order of the texts is one in which each comes after what it includes. They are chosen one by one, each to have as
# many pairs as it can that no order has had yet, until none is left. The data tables are all alike, so that pairs of two
# tables are not asked for, nor those of a table and an optional layer, whose libraries take the longest to read.
#
#   orders.py [--list] <include folder> <file that includes the headers> <compiler> <its arguments>...
import pathlib
import re
import subprocess
import sys

# One that stands under an #if is indented; it is a part of the header that chooses it.
INCLUDE = re.compile(r'^#include <(myriad/[^>]+)>', re.MULTILINE)
FOREIGN = re.compile(r'^#include <(?!myriad/)[^>]+/', re.MULTILINE)
TABLE = re.compile(r'^myriad/data/[a-z_]+_\d{4}(/|\.hpp)')


class Headers:
    def __init__(self, folder, names):
        self.names = names
        self.includes = {}
        self.foreign = set()
        pending = list(names)
        while pending:
            name = pending.pop()
            if name not in self.includes:
                text = (folder / name).read_text(encoding='utf-8')
                self.includes[name] = INCLUDE.findall(text)
                if FOREIGN.search(text):
                    self.foreign.add(name)
                pending += self.includes[name]
        self.below = {name: self.all_below(name) for name in self.includes}

    def all_below(self, name):
        found, pending = set(), [name]
        while pending:
            for included in self.includes[pending.pop()]:
                if included not in found:
                    found.add(included)
                    pending.append(included)
        return found

    def pairs(self):
        """Every (a, b) such that a can be included before the text of b is read, of a header or a private part."""
        return {(a, b) for a in self.names for b in self.includes
                if a != b and b not in self.below[a] and not (TABLE.match(a) and TABLE.match(b))}

    def is_of_a_layer(self, name):
        return bool(self.foreign & (self.below[name] | {name}))

    def pairs_in(self, order):
        """The same of those in one order of the headers: a text is read after what it includes."""
        read, texts = set(), []

        def include(name):
            if name not in read:
                read.add(name)
                for included in self.includes[name]:
                    include(included)
                texts.append(name)

        for name in order:
            include(name)
        return {(a, b) for i, a in enumerate(texts) for b in texts[i + 1:]}


def next_order(headers, open_pairs):
    """The headers, each after what it includes, in an order that has many of the open pairs."""
    after = {}  # of each header those that still want to be read after it
    for a, b in open_pairs:
        after.setdefault(a, set()).add(b)
    left, order = sorted(headers.includes), []
    while left:
        waiting = set(left)
        ready = [name for name in left if not headers.below[name] & waiting]
        gain = {name: len(after.get(name, set()) & waiting) for name in ready}
        loss = {name: sum(name in after.get(other, ()) for other in left) for name in ready}
        best = max(ready, key=lambda name: gain[name] - loss[name])
        left.remove(best)
        order.append(best)
    return [name for name in order if name in headers.names]


def orders_of(headers, open_pairs, first_orders=()):
    orders, waiting = [], list(first_orders)
    while open_pairs:
        order = waiting.pop() if waiting else next_order(headers, open_pairs)
        done = headers.pairs_in(order) & open_pairs
        if not done:  # stuck: one header before everything else
            first = min(open_pairs)[0]
            order = [first] + [name for name in order if name != first]
            done = headers.pairs_in(order) & open_pairs
        orders.append(order)
        open_pairs -= done
    return orders


def main():
    arguments = sys.argv[1:]
    listing = arguments[:1] == ['--list']
    folder, includes, *compiler = arguments[1:] if listing else arguments
    folder_path = pathlib.Path(folder)
    names = INCLUDE.findall(pathlib.Path(includes).read_text(encoding='utf-8'))
    everything = Headers(folder_path, names)
    core = Headers(folder_path, [name for name in names if not everything.is_of_a_layer(name)])
    engine = Headers(folder_path, [name for name in names if not TABLE.match(name)])
    layers = [name for name in names if everything.is_of_a_layer(name)]
    others = [name for name in engine.names if name not in layers]
    orders = orders_of(core, core.pairs())
    of_layers = {(a, b) for a, b in engine.pairs() if b in names and (a in layers or b in layers)}
    orders += orders_of(engine, of_layers, [layers + others, others + layers[::-1]])
    if listing:
        print('\n\n'.join('\n'.join(order) for order in orders))
        return 0
    for order in orders:
        unit = ''.join(f'#include <{name}>\n' for name in order)
        command = [*compiler, '-std=c++20', '-fsyntax-only', '-I', folder, '-x', 'c++', '-']
        done = subprocess.run(command, input=unit, text=True, capture_output=True)
        if done.returncode != 0:
            print(unit, done.stderr, sep='\n')
            return 1
    print(f'{len(names)} headers compile in {len(orders)} orders, which have every header before every other')
    return 0


sys.exit(main())
