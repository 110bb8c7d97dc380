# SPDX-License-Identifier: BSL-1.0
"""The cases that are put to myriad and to its peers: lines of the form that answers.cpp documents.

Each peer gets what it can hold and nothing it is known to get wrong (that is in faults.py): ties, negative
numbers, the edges of what it holds, no element, one element, missing values, groups.
"""
import fractions
import itertools

TIES = ("competition", "modified", "dense", "ordinal", "fractional")
ORDERS = ("ascending", "descending")
RULES = ("half_away", "half_even", "half_up", "toward_zero", "toward_negative", "toward_positive")

INT32 = 2**31 - 1
DOUBLE = 2**53
INT64 = 2**63 - 1


def samples(random, most, least=None, missing=False, number=40):
    """Lists of whole numbers from `least` to `most`: the edges by hand, then random ones."""
    least = -most if least is None else least
    lists = [
        [], [7], [-7], [0], [5, 5, 5, 5], [3, 1, 2], [-1, -1, 0, 1, -2, 1], [80, 90, 80, 70], [10, 20, 20, 50],
        [most], [least], [most, least], [least, most, 0, least + 1, most - 1, least, most],
        [most - 1, most, most - 2, most - 1], [least + 1, least, least + 2, least + 1],
    ]
    for _ in range(number):
        size = random.randrange(1, 40)
        if random.randrange(2):
            spread = random.randrange(1, 20)
            lists.append([random.randrange(-spread, spread) for _ in range(size)])
        else:
            lists.append([max(least, min(most, random.choice((-1, 1)) * random.getrandbits(random.randrange(1, 64))))
                          for _ in range(size)])
    if not missing:
        return lists
    with_gaps = [[None], [None, None], [None, 7], [7, None, 7], [None, 3, None, 1, 3, None]]
    for values in lists:
        with_gaps.append([None if random.randrange(4) == 0 else value for value in values])
    return with_gaps


def amounts(random, most):
    """The same, none below zero and not all zero."""
    for values in samples(random, most):
        values = [abs(value) for value in values]
        if any(values):
            yield values


def words(values):
    return " ".join("-" if value is None else str(value) for value in values)


def grouped(random, values):
    return " ".join(("-" if value is None else str(value)) + "@" + random.choice("abc") for value in values)


def ranks(random, most, ties=TIES, orders=ORDERS, rules=(), least=None):
    """Without missing values; and with them by each of those rules."""
    for values in samples(random, most, least):
        for rule, order in itertools.product(ties, orders):
            yield f"rank {rule} {order} refuse : {words(values)}"
    for values in samples(random, min(most, DOUBLE), missing=True, number=20) if rules else ():
        for rule, order, missing in itertools.product(ties, orders, rules):
            yield f"rank {rule} {order} {missing} : {words(values)}"


def ranks_within(random, most, ties=TIES, orders=ORDERS):
    for values in samples(random, most) + samples(random, min(most, DOUBLE), missing=True):
        if values:
            for rule, order in itertools.product(ties, orders):
                yield f"rank_within {rule} {order} : {grouped(random, values)}"


def distributions(random, verbs, most, missing=True, orders=ORDERS):
    for values in samples(random, most) + (samples(random, min(most, DOUBLE), missing=True) if missing else []):
        for verb, order in itertools.product(verbs, orders):
            yield f"{verb} {order} : {words(values)}"


def tiles(random, most):
    for values in samples(random, most, missing=True):
        for n, order in itertools.product((1, 2, 3, 4, 10, 100), ORDERS):
            yield f"n_tiles {n} {order} : {words(values)}"


def growths(random, most, least=None):
    for values in samples(random, most, least) + samples(random, min(most, DOUBLE), missing=True):
        for lag in (1, 2, 12):
            yield f"lagged_growth {lag} : {words(values)}"
        if values:
            yield f"lagged_growth {random.randrange(1, 4)} : {grouped(random, values)}"


def quantiles(random, most, types, parts, allowed=lambda type_, n, p: True, least=None):
    for values in samples(random, most, least):
        for type_ in types:
            for p in parts(random):
                if allowed(type_, len(values), p):
                    yield f"quantile {type_} {p.numerator}/{p.denominator} : {words(values)}"


def dyadic(random):
    """Parts that are exact in binary, so that n p is."""
    return [fractions.Fraction(0), fractions.Fraction(1), fractions.Fraction(1, 2), fractions.Fraction(1, 4),
            fractions.Fraction(3, 4), fractions.Fraction(random.randrange(1025), 1024)]


def any_part(random):
    bottom = random.randrange(1, 1000)
    return dyadic(random) + [fractions.Fraction(random.randrange(bottom + 1), bottom), fractions.Fraction(1, 3)]


def dyadic_roundings(random):
    """Numbers that are exact in binary, so that their ties are ties there too."""
    for places in range(5):
        for _ in range(20):
            exponent = random.randrange(11)
            numbers = [f"{random.randrange(-2**30, 2**30)}/{2**exponent}" for _ in range(10)]
            ties = [f"{2 * random.randrange(-10**6, 10**6) + 1}/{2 ** (places + 1)}" for _ in range(10)]
            yield f"round {places} half_even : {' '.join(numbers + ties)}"


def decimal_roundings(random):
    """Decimals with up to twelve places and any whole 64-bit coefficient."""
    for rule in RULES:
        yield f"round 2 {rule} : 2675/1000 -2675/1000 2685/1000 1/2 0/1 {INT64}/1000000000000 {-INT64 - 1}/1000000000000"
        for places in range(4):
            numbers = []
            for _ in range(40):
                coefficient = random.choice((-1, 1)) * random.getrandbits(random.randrange(1, 64))
                numbers.append(f"{coefficient}/{10 ** random.randrange(places, 13)}")
            yield f"round {places} {rule} : {' '.join(n for n in numbers if abs(int(n.split('/')[0])) < 10**14)}"


def fraction_roundings(random):
    for places in (-3, 0, 1, 2, 6):
        for _ in range(40):
            top = [random.choice((-1, 1)) * random.getrandbits(random.randrange(1, 64)) for _ in range(10)]
            bottom = [max(abs(t) // 10**6, 1) + random.getrandbits(40) for t in top]
            yield f"round {places} half_even : {' '.join(f'{t}/{b}' for t, b in zip(top, bottom))}"


def compound_growths(random):
    for _ in range(200):
        periods, places = random.randrange(1, 40), random.randrange(0, 31)
        now, before = (random.getrandbits(random.randrange(1, 64)) + 1 for _ in range(2))
        yield f"compound_growth {periods} {places} half_even : {min(now, INT64)} {min(before, INT64)}"


def proportions(random):
    """Parts of wholes: nothing, one, all but one and all, and any part; levels that are in use and others."""
    for level in (800, 900, 950, 975, 990, 998):
        for _ in range(70):
            n = random.getrandbits(random.randrange(1, 40)) + 1
            parts = [0, 1, n - 1, n, random.randrange(n + 1), random.randrange(n + 1)]
            yield f"wilson {level} : {' '.join(f'{part}/{n}' for part in parts)}"


def inequality(random):
    """Amounts small enough for terms of 128 bits."""
    for values in amounts(random, 2**50):
        for verb in ("gini", "hoover", "herfindahl", "shares"):
            yield f"{verb} : {words(values)}"
