# SPDX-License-Identifier: BSL-1.0
"""Where a peer is wrong: what to ask it, what it said when this was written, what is right.

A peer that is right by now is no failure, see compare.py. `right` is what myriad answers to `case`, exactly;
`says` is what the peer's expression gave, in the versions of Debian 12: SciPy 1.10.1, pandas 1.5.3,
NumPy 1.24.2, Python 3.11, R 4.2.2, data.table 1.14.8, dplyr 1.0.10, bit64 4.0.5.
"""
from typing import NamedTuple

LOWEST, HIGHEST = -(2**63), 2**63 - 1
HUNDRED = " ".join(map(str, range(1, 101)))


class Fault(NamedTuple):
    title: str
    expression: str
    says: str
    case: str
    right: str


NEGATION = f"rank competition descending refuse : {LOWEST} 0 {HIGHEST}"
TWO_53 = "rank competition ascending keep : 9007199254740992 - 9007199254740993"
SHARES = "rank_rates competition descending : 38381053/253820639 38371930/253760307"
TENTHS = "rank_rates competition ascending : 3/10 3/10"
PER_10K = "rank_rates competition descending : 30000/40000 6/8"
NO_RULE = "growth from a base of zero or below is a number: infinite, or with the wrong sign"

FAULTS = {
    "scipy": [
        Fault("descending by negation: the lowest 64-bit integer is its own negative",
              f"rankdata(-numpy.array([{LOWEST}, 0, {HIGHEST}]), 'min')", "1 3 2", NEGATION, "3 2 1"),
        Fault("a missing value makes doubles of integers: 2^53 and 2^53 + 1 tie",
              "rankdata([2**53, numpy.nan, 2**53 + 1], 'min', nan_policy='omit')", "1 - 1", TWO_53, "1 - 2"),
        Fault("beside a negative number integers from 2^63 on are doubles: 2^63 - 1 and 2^63 - 2 tie",
              "rankdata([2**63, -1, 2**63 - 1, 2**63 - 2], 'min')[2:] - 1", "1 1",
              f"rank competition ascending refuse : {HIGHEST} {HIGHEST - 1}", "2 1"),
        Fault("two unequal shares are one double and tie",
              "rankdata([-38381053 / 253820639, -38371930 / 253760307], 'min')", "1 1", SHARES, "1 2"),
        Fault("equal numbers are two doubles and do not tie",
              "rankdata([0.1 + 0.2, 0.3], 'min')", "2 1", TENTHS, "1 1"),
        Fault("equal rates per 10 000 do not tie if one was computed from people, one from myriads of people",
              "rankdata([-(3 / 40_000 * 10_000), -(6 / 8)], 'min')", "2 1", PER_10K, "1 1"),
    ],
    "pandas": [
        Fault("a missing value makes doubles of integers: 2^53 and 2^53 + 1 tie",
              "pandas.Series([2**53, None, 2**53 + 1]).rank(method='min')", "1 - 1", TWO_53, "1 - 2"),
        Fault("descending by negation: the lowest 64-bit integer is its own negative",
              f"(-pandas.Series([{LOWEST}, 0, {HIGHEST}])).rank(method='min')", "1 3 2", NEGATION, "3 2 1"),
        Fault("two unequal shares are one double and tie",
              "pandas.Series([38381053, 38371930]).div([253820639, 253760307]).rank(method='min', ascending=False)",
              "1 1", SHARES, "1 2"),
        Fault("a missing value is filled before growth is taken: no growth, then growth over two periods",
              "pandas.Series([100, None, 110]).pct_change()", "- 0 0.10000000000000009", "lagged_growth 1 : 100 - 110", "- - -"),
        Fault(NO_RULE, "pandas.Series([0, 50]).pct_change()", "- inf", "lagged_growth 1 : 0 50", "- -"),
        Fault(NO_RULE, "pandas.Series([-100, 50]).pct_change()", "- -1.5", "lagged_growth 1 : -100 50", "- -"),
    ],
    "numpy": [
        Fault("a median is not between the two values: their difference overflows 64 bits",
              f"numpy.quantile([{LOWEST}, {HIGHEST}], 0.5)", "9223372036854775808",
              f"quantile 7 1/2 : {LOWEST} {HIGHEST}", "-1/2"),
        Fault("a median is above both values",
              "numpy.quantile([2**53 + 1, 2**53 + 3], 0.5)", "9007199254740996",
              "quantile 7 1/2 : 9007199254740993 9007199254740995", "9007199254740994"),
        Fault("0.07 of 100 is 7.000000000000001, so that the next value is taken",
              "numpy.quantile(numpy.arange(1, 101), 0.07, method='inverted_cdf')", "8", f"quantile 1 7/100 : {HUNDRED}", "7"),
        Fault("the same, where the mean of two is due",
              "numpy.quantile(numpy.arange(1, 101), 0.07, method='averaged_inverted_cdf')", "8",
              f"quantile 2 7/100 : {HUNDRED}", "15/2"),
        Fault("of two nearest values that of the odd place is taken, against Hyndman and Fan",
              "numpy.quantile([1, 2, 3], 0.5, method='closest_observation')", "1", "quantile 3 1/2 : 1 2 3", "2"),
        Fault("the quantile at 0 is the largest value",
              "numpy.quantile([1, 2, 3], 0, method='averaged_inverted_cdf')", "3", "quantile 2 0/1 : 1 2 3", "1"),
        Fault("the quantile at 0 is the largest value",
              "numpy.quantile([1, 2, 3], 0, method='interpolated_inverted_cdf')", "3", "quantile 4 0/1 : 1 2 3", "1"),
        Fault("1.015 to two places is 1.02 by every rule for ties", "numpy.round(1.015, 2)", "1.01",
              "round 2 half_even : 1015/1000", "1.02"),
        Fault("3 in 40 000, per 10 000, to one place", "numpy.round(3 / 40_000 * 10_000, 1)", "0.7",
              "round 1 half_even : 30000/40000", "0.8"),
    ],
    "python": [
        Fault("2.675 to two places is 2.68 by every rule for ties", "builtins.round(2.675, 2)", "2.67",
              "round 2 half_even : 2675/1000", "2.68"),
        Fault("the same, printed", "'%.2f' % 2.675", "2.67", "round 2 half_away : 2675/1000", "2.68"),
        Fault("3 in 40 000, per 10 000, to one place", "builtins.round(3 / 40_000 * 10_000, 1)", "0.7",
              "round 1 half_even : 30000/40000", "0.8"),
        Fault("the same, printed", "f'{3 / 40_000 * 10_000:.1f}'", "0.7", "round 1 half_away : 30000/40000", "0.8"),
    ],
    "frank": [
        Fault("64-bit integers tie if their range fills 64 bits",
              "frankv(as.integer64(c('-9223372036854775807', '0', '9223372036854775807')), order = -1L, ties.method = 'min')",
              "1 1 1", f"rank competition descending refuse : {-HIGHEST} 0 {HIGHEST}", "3 2 1"),
        Fault("R has no lowest 64-bit integer: it is a missing value",
              f"frankv(as.integer64(c('{LOWEST}', '0')), ties.method = 'min', na.last = 'keep')", "- 1",
              f"rank competition ascending keep : {LOWEST} 0", "1 2"),
        Fault("R's integers have 32 bits: beyond them is a missing value",
              "frankv(c(2147483647L + 1L, 2147483647L), ties.method = 'min', na.last = 'keep')", "- 1",
              "rank competition ascending keep : 2147483648 2147483647", "2 1"),
        Fault("numbers beyond that are doubles: 2^53 and 2^53 + 1 tie",
              "frankv(c(9007199254740992, NA, 9007199254740993), ties.method = 'min', na.last = 'keep')", "1 - 1",
              TWO_53, "1 - 2"),
        Fault("descending, of three neighbouring doubles and a missing value the missing one comes first, not last",
              "frankv(c(2^53 - 1, 2^53, 2^53 - 2, NA), order = -1L, ties.method = 'min', na.last = TRUE)", "3 2 4 1",
              "rank competition descending last : 9007199254740991 9007199254740992 9007199254740990 -", "2 1 3 4"),
        Fault("equal numbers are two doubles and do not tie", "frankv(c(0.1 + 0.2, 0.3), ties.method = 'min')", "2 1",
              TENTHS, "1 1"),
        Fault("two unequal shares are one double and tie",
              "frankv(c(38381053 / 253820639, 38371930 / 253760307), order = -1L, ties.method = 'min')", "1 1", SHARES, "1 2"),
    ],
    "dplyr": [
        Fault("desc() of 64-bit integers negates the doubles that their bits are: negative numbers are lost",
              "min_rank(desc(as.integer64(c(-1, 0, 1))))", "- 2 1", "rank competition descending refuse : -1 0 1", "3 2 1"),
        Fault("at the 64-bit edge too",
              "min_rank(desc(as.integer64(c('-9223372036854775807', '0', '9223372036854775807'))))", "2 1 -",
              f"rank competition descending refuse : {-HIGHEST} 0 {HIGHEST}", "3 2 1"),
        Fault("dense_rank() reads them as doubles: small negative numbers are not numbers, and tie",
              "dense_rank(as.integer64(c(-3, -179)))", "1 1", "rank dense ascending refuse : -3 -179", "2 1"),
        Fault("row_number() reads 64-bit integers as the doubles that their bits are",
              "row_number(as.integer64(c(-1, 0, 1)))", "3 1 2", "rank ordinal ascending refuse : -1 0 1", "1 2 3"),
        Fault("so does ntile()", "ntile(as.integer64(c(-1, 0, 1)), 2L)", "2 1 1", "n_tiles 2 ascending : -1 0 1", "1 1 2"),
        Fault("numbers from 2^53 on are doubles: 2^53 and 2^53 + 1 tie",
              "min_rank(c(9007199254740992, NA, 9007199254740993))", "1 - 1", TWO_53, "1 - 2"),
        Fault("equal numbers are two doubles and do not tie", "min_rank(c(0.1 + 0.2, 0.3))", "2 1", TENTHS, "1 1"),
        Fault("the percentile rank of the only one is not a number; SQL says 0", "percent_rank(7)", "-",
              "percentile_rank ascending : 7", "0"),
    ],
    "rank": [
        Fault("numbers from 2^53 on are doubles: 2^53 and 2^53 + 1 tie",
              "rank(c(9007199254740992, NA, 9007199254740993), ties.method = 'min', na.last = 'keep')", "1 - 1", TWO_53, "1 - 2"),
        Fault("equal numbers are two doubles and do not tie", "rank(c(0.1 + 0.2, 0.3), ties.method = 'min')", "2 1", TENTHS, "1 1"),
        Fault("missing values that go last do not tie with each other, whatever the rule for ties",
              "rank(c(1, NA, NA), ties.method = 'min', na.last = TRUE)", "1 2 3",
              "rank competition ascending last : 1 - -", "1 2 2"),
    ],
    "quantile": [
        Fault("0.07 of 100 is 7.000000000000001, so that the next value is taken",
              "quantile(1:100, 0.07, type = 1, names = FALSE)", "8", f"quantile 1 7/100 : {HUNDRED}", "7"),
        Fault("the same, where the mean of two is due",
              "quantile(1:100, 0.07, type = 2, names = FALSE)", "8", f"quantile 2 7/100 : {HUNDRED}", "15/2"),
        Fault("the median of doubles from 2^53 on: 2^53 + 1 is no double",
              "quantile(c(9007199254740992, 9007199254740994), 0.5, type = 7, names = FALSE)", "9007199254740992",
              "quantile 7 1/2 : 9007199254740992 9007199254740994", "9007199254740993"),
    ],
    "round": [
        Fault("2.675 to two places is 2.68 by every rule for ties", "round(2.675, 2)", "2.67",
              "round 2 half_even : 2675/1000", "2.68"),
        Fault("the same, printed by C's printf", "sprintf('%.2f', 2.675)", "2.67", "round 2 half_away : 2675/1000", "2.68"),
        Fault("0.15 to one place is 0.2 by every rule for ties", "round(0.15, 1)", "0.1", "round 1 half_even : 15/100", "0.2"),
        Fault("3 in 40 000, per 10 000, to one place", "round(3 / 40000 * 10000, 1)", "0.7",
              "round 1 half_even : 30000/40000", "0.8"),
    ],
}
