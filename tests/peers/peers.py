# SPDX-License-Identifier: BSL-1.0
"""A peer in Python answers the cases of cases.py: reads one a line, prints one answer a line.

    peers.py <peer>

The first line names the versions; without the peer it exits with 77 and says what is missing. A case
"evaluate <expression>" is Python, in the words of the peer's own manual. Answers are as those of
answers.cpp, or floating numbers.
"""
import fractions
import math
import statistics
import sys
import warnings

TIES = {"competition": "min", "modified": "max", "dense": "dense", "ordinal": "ordinal", "fractional": "average"}
METHODS = ("inverted_cdf", "averaged_inverted_cdf", "closest_observation", "interpolated_inverted_cdf", "hazen",
           "weibull", "linear", "median_unbiased", "normal_unbiased")


def numbers(words):
    return [None if word == "-" else int(word) for word in words]


def grouped(words):
    pairs = [word.partition("@")[::2] for word in words]
    return numbers(number for number, _ in pairs), [group for _, group in pairs]


def rates(words):
    return [fractions.Fraction(word) for word in words]


# ---- SciPy ----

def scipy_peer():
    import numpy
    import scipy
    from scipy.stats import binomtest, percentileofscore, rankdata

    def array(values):
        missing = None in values
        return numpy.array([math.nan if v is None else v for v in values], dtype=float if missing else numpy.int64)

    def rank(ties, order, missing, *words):
        x = array(numbers(words))
        if order == "descending":  # the complement of an integer turns the order round and does not overflow
            x = -x if x.dtype == float else ~x
        return rankdata(x, TIES[ties], nan_policy="omit")

    def cumulative_distribution(order, *words):
        return [percentileofscore(numbers(words), v, kind="weak") / 100 for v in numbers(words)]

    def wilson(tenths, *words):
        for x, n in (map(int, word.split("/")) for word in words):
            bounds = binomtest(x, n).proportion_ci(int(tenths) / 1000, method="wilson")
            yield [100 * bounds.low, 100 * bounds.high]

    return f"SciPy {scipy.__version__}, NumPy {numpy.__version__}", locals()


# ---- pandas ----

def pandas_peer():
    import numpy
    import pandas

    options = {"keep": "keep", "first": "top", "last": "bottom", "refuse": "keep"}

    def series(values):
        return pandas.Series(values, dtype=float if None in values else "int64")

    def method(ties):
        return "first" if ties == "ordinal" else TIES[ties]

    def rank(ties, order, missing, *words):
        x = series(numbers(words))
        if missing == "drop":
            x, missing = x.dropna(), "keep"
        return x.rank(method=method(ties), ascending=order == "ascending", na_option=options[missing])

    def rank_within(ties, order, *words):
        values, groups = grouped(words)
        return series(values).groupby(groups).rank(method=method(ties), ascending=order == "ascending")

    def cumulative_distribution(order, *words):
        return series(numbers(words)).rank(method="max", pct=True, ascending=order == "ascending")

    def lagged_growth(lag, *words):
        lag, (values, groups) = int(lag), grouped(words)
        x = series(values)
        by_group = x.groupby(groups) if any(groups) else x
        # pandas has no rule for a base of zero or below, faults.py tells.
        return by_group.pct_change(lag, fill_method=None).where(by_group.shift(lag) > 0)

    return f"pandas {pandas.__version__}, NumPy {numpy.__version__}", locals()


# ---- NumPy ----

def numpy_peer():
    import numpy

    def quantile(type_, p, *words):
        return [numpy.quantile(numpy.array(numbers(words), dtype=numpy.int64), float(fractions.Fraction(p)),
                               method=METHODS[int(type_) - 1])]

    def round(places, rule, *words):
        return numpy.round([float(x) for x in rates(words)], int(places))

    return f"NumPy {numpy.__version__}", locals()


# ---- Python itself: fractions, decimal, statistics, round ----

def python_peer():
    import builtins
    import decimal

    rules = {"half_even": decimal.ROUND_HALF_EVEN, "half_away": decimal.ROUND_HALF_UP, "toward_zero": decimal.ROUND_DOWN,
             "toward_negative": decimal.ROUND_FLOOR, "toward_positive": decimal.ROUND_CEILING}
    decimal.getcontext().prec = 120

    def lagged_growth(lag, *words):
        lag, (values, groups) = int(lag), grouped(words)
        answers, before = [], {}
        for value, group in zip(values, groups):
            earlier = before.setdefault(group, [])
            base = earlier[-lag] if len(earlier) >= lag else None
            earlier.append(value)
            known = value is not None and base is not None and base > 0
            answers.append(fractions.Fraction(value - base, base) if known else None)
        return answers

    def quantile(type_, p, *words):
        p = fractions.Fraction(p)
        cuts = statistics.quantiles([fractions.Fraction(v) for v in numbers(words)], n=p.denominator,
                                    method="exclusive" if type_ == "6" else "inclusive")
        return [cuts[p.numerator - 1]]

    def round(places, rule, *words):
        unit = decimal.Decimal(1).scaleb(-int(places))
        for x in rates(words):
            exact = decimal.Decimal(x.numerator) / decimal.Decimal(x.denominator)
            if exact * x.denominator != x.numerator:
                yield builtins.round(x, int(places))  # of a fraction: half even
            elif rule == "half_up":
                yield decimal.Decimal(math.floor(x / fractions.Fraction(unit) + fractions.Fraction(1, 2))) * unit
            else:
                yield exact.quantize(unit, rounding=rules[rule])

    def compound_growth(periods, places, rule, *words):
        now, before = (decimal.Decimal(v) for v in numbers(words))
        growth = ((now / before) ** (1 / decimal.Decimal(periods)) - 1) * 100
        hidden = growth.quantize(decimal.Decimal(1).scaleb(-90))  # a root that is exact is so again
        yield hidden.quantize(decimal.Decimal(1).scaleb(-int(places)), rounding=rules[rule])

    def gini(*words):
        x = numbers(words)
        return [fractions.Fraction(sum(abs(a - b) for a in x for b in x), 2 * len(x) * sum(x))]

    def hoover(*words):
        x = numbers(words)
        mean = fractions.Fraction(sum(x), len(x))
        return [sum(abs(a - mean) for a in x) / (2 * sum(x))]

    def herfindahl(*words):
        x = numbers(words)
        return [sum(fractions.Fraction(a, sum(x)) ** 2 for a in x)]

    def shares(*words):
        x = numbers(words)
        quotas = [fractions.Fraction(10_000 * a, sum(x)) for a in x]
        given = [math.floor(q) for q in quotas]
        for i in sorted(range(len(x)), key=lambda i: given[i] - quotas[i])[:10_000 - sum(given)]:
            given[i] += 1
        return [fractions.Fraction(g, 100) for g in given]

    return f"Python {sys.version.split()[0]}", locals()


PEERS = {"scipy": scipy_peer, "pandas": pandas_peer, "numpy": numpy_peer, "python": python_peer}


def flat(answer):
    if hasattr(answer, "tolist"):  # of NumPy and pandas
        answer = answer.tolist()
    if isinstance(answer, (list, tuple)) or hasattr(answer, "__next__"):
        for one in answer:
            yield from flat(one)
    else:
        yield answer


def word_of(x):
    if x is None or x != x:
        return "-"
    return repr(x) if isinstance(x, float) else str(x)


def main():
    try:
        versions, names = PEERS[sys.argv[1]]()
    except ImportError as error:
        print(error)
        return 77
    print(versions, flush=True)
    warnings.simplefilter("ignore")
    for line in sys.stdin:
        verb, _, rest = line.strip().partition(" ")
        try:
            if verb == "evaluate":
                answer = eval(rest, dict(names))
            else:
                options, _, words = (" " + rest).partition(" :")
                answer = names[verb](*options.split(), *words.split())
            print(*map(word_of, flat(answer)))
        except Exception as error:
            print("error", type(error).__name__, str(error).replace("\n", " "))
    return 0


if __name__ == "__main__":
    sys.exit(main())
