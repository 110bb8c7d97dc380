// SPDX-License-Identifier: BSL-1.0
//
// The audit accuses nobody wrongly: what was printed of true numbers, by any rule in use, in any words, beside inputs that
// are printed themselves or not at all, is never inconsistent. And over small whole numbers, where all can be tried, it is
// inconsistent if, and only if, none of them prints so.
#include <myriad/audit/judging.hpp>

#include "catch.hpp"
#include "effort.hpp"
#include "exact.hpp"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <vector>

namespace {

using namespace myriad;
using namespace myriad::audits;

// ---- what prints so, by the definitions, in 64 bits ----

// A value, top / bottom, in units of the last digit of its print.
struct fraction {
    std::int64_t top = 0, bottom = 1;

    fraction() = default;
    fraction(std::int64_t n, std::int64_t d, int places) : top(n), bottom(d) {
        for (; places > 0; --places) top *= 10;
        for (; places < 0; ++places) bottom *= 10;
    }
    std::int64_t floor() const { return top / bottom - (top % bottom < 0 ? 1 : 0); }
    fraction     operator-() const { return {-top, bottom, 0}; }
};

// Is a number of these digits printed of this value by a nearest rule? On a tie half up goes up, half away from zero too or
// down, half even to the even one.
bool is_rounded_to(fraction const& x, std::int64_t digits) {
    std::int64_t const low = x.floor(), twice = 2 * (x.top - low * x.bottom);
    if (twice < x.bottom) return digits == low;
    if (twice > x.bottom) return digits == low + 1;
    return digits == low + 1 || (digits == low && (low % 2 == 0 || x.top < 0));
}

std::int64_t place(std::int64_t digits, bool first) {
    std::int64_t p = 1;
    while (digits != 0 && (first ? digits / p > 9 : digits / p % 10 == 0)) p *= 10;
    return p;
}

bool is_said_of(fraction const& x, std::int64_t digits, qualifier q) {
    std::int64_t const at = digits * x.bottom;
    if (q == qualifier::exact) return is_rounded_to(x, digits);
    if (q == qualifier::about) return true;
    if (digits < 0) return is_said_of(-x, -digits, q);  // of a fall, how far it fell
    switch (q) {
        case qualifier::more_than:
        case qualifier::at_least: return x.top >= at;
        case qualifier::less_than:
        case qualifier::at_most: return x.top <= at;
        case qualifier::nearly: return x.top < at && 2 * x.top >= 2 * at - place(digits, true) * x.bottom;
        default: return x.top >= at && x.top < at + place(digits, false) * x.bottom;
    }
}

constexpr qualifier qualifiers[] = {qualifier::exact, qualifier::about, qualifier::more_than, qualifier::at_least, qualifier::nearly, qualifier::less_than, qualifier::at_most, qualifier::and_more};

// ---- random ----

class printer {
public:
    explicit printer(oracle::numbers& random) : random_(random) {}

    std::int64_t below(std::int64_t n) { return static_cast<std::int64_t>(random_.below(static_cast<std::uint64_t>(n))); }

    // A true print of n / d: rounded, or in any words that are true of it.
    published of(std::int64_t n, std::int64_t d, measure m, int most_scale) {
        published p;
        p.measure = m;
        p.places  = static_cast<signed char>(below(4));
        p.scale   = static_cast<signed char>(most_scale == 0 ? 0 : below(most_scale + 1));
        fraction const     x(n, d, p.places - p.scale);
        std::int64_t const low = x.floor();
        for (int tries = 0; tries != 20; ++tries) {
            p.qualifier = below(3) == 0 ? qualifiers[below(8)] : qualifier::exact;
            std::int64_t digits = low + below(2), unit = 1;
            if (p.qualifier != qualifier::exact)
                for (std::int64_t zeros = below(4); zeros != 0; --zeros) unit *= 10;
            p.coefficient = digits / unit * unit + (below(2) == 0 ? 0 : x.top < 0 ? -unit : unit);
            if (p.qualifier == qualifier::exact) p.coefficient = digits;
            if (is_said_of(x, p.coefficient, p.qualifier)) return p;
        }
        p.qualifier   = qualifier::exact;
        p.coefficient = is_rounded_to(x, low) ? low : low + 1;
        return p;
    }

    // An input that is n things: in full, printed, or printed nowhere.
    input of(std::int64_t n) {
        switch (below(6)) {
            case 0: return input::from(of(n, 1, measure::count, 4));
            case 1: return input::unknown(below(2) == 0);
            default: return input::exactly(n);
        }
    }

private:
    oracle::numbers& random_;
};

// How many random claims are tried: a million and more by hand, MYRIAD_CLAIMS=1000000.
int how_many() {
    char const* const wanted = std::getenv("MYRIAD_CLAIMS");
    return wanted == nullptr ? effort::of(300'000) : std::atoi(wanted);
}

TEST_CASE("what was printed of true numbers is never inconsistent") {
    INFO("MYRIAD_SEED=" << oracle::seed());
    oracle::numbers random(oracle::seed());
    printer         print(random);
    int             wrong = 0, consistent = 0;
    int const       many  = how_many();
    for (int i = 0; i != many; ++i) {
        std::int64_t const size = std::int64_t(1) << (print.below(20) + 1);
        std::int64_t const a = print.below(size), b = print.below(size), c = print.below(size), per = 10'000, base = b == 0 ? 1 : b;
        input              in[5] = {print.of(a), print.of(b), print.of(c)};
        int                n     = 2;
        relation           r     = relation::growth;
        published          p;
        if (b == 0) in[1] = input::exactly(0);  // of a base of nothing there is no quotient, and what is printed is free
        switch (print.below(12)) {
            case 0: p = print.of((a - b) * 100, base, measure::growth, 2); break;
            case 1: p = print.of(a, base, measure::multiple, 0); break;                                 // grew to
            case 2: p = print.of(a - b, base, measure::multiple, 0); break;                             // or by
            case 3: p = print.of((a - b) * 100, base, measure::growth, 2), r = relation::multiple; break;
            case 4: p = print.of(a, base, measure::multiple, 0), r = relation::multiple; break;
            case 5: p = print.of(a * 100, base, measure::share, 1), r = relation::share; break;
            case 6:
                p     = print.of(a * per, base, measure::per_n, 0), r = relation::per_n, n = 3;
                in[2] = input::exactly(per);
                break;
            case 7: p = print.of(a - b, 1, measure::difference, 4), r = relation::difference; break;
            case 8: p = print.of(a + b + c, 1, measure::count, 4), r = relation::sum, n = 3; break;
            case 9: p = print.of(a, 1, measure::count, 4), r = print.below(2) == 0 ? relation::equality : relation::bound, n = 1; break;
            case 10: {  // shares, each rounded by itself, and points between two of them
                std::int64_t const all = a + b + c == 0 ? 1 : a + b + c;
                published const    x = print.of(a * 100, all, measure::share, 0), y = print.of(b * 100, all, measure::share, 0), z = print.of((all - a - b) * 100, all, measure::share, 0);
                in[0] = input::from(x), in[1] = input::from(y), in[2] = input::from(z);
                if (print.below(2) == 0) p = print.of((a - b) * 100, all, measure::points, 0), r = relation::points;
                else p = x, r = relation::parts, n = 3;
                break;
            }
            default: {  // those before it, and of those beside it any
                std::int64_t const up    = print.below(2);
                auto const         ahead = [&](std::int64_t x) { return up != 0 ? x < a : x > a; };
                p = {1 + ahead(b) + ahead(c) + print.below(1 + (b == a) + (c == a)), 0, 0, measure::rank};
                r = up != 0 ? relation::rank_up : relation::rank, n = 3;
            }
        }
        finding const f = audit(r, p, inputs(in, n));
        consistent += f.verdict == verdict::consistent;
        if (f.verdict != verdict::inconsistent) continue;
        ++wrong;
        CAPTURE(static_cast<int>(r), static_cast<int>(p.measure), static_cast<int>(p.qualifier), p.coefficient, static_cast<int>(p.places), static_cast<int>(p.scale), a, b, c);
        if (wrong < 5) CHECK(f.verdict != verdict::inconsistent);
    }
    CHECK(wrong == 0);
    CHECK(consistent > many / 5 * 2);
}

// The digits of a print, moved beyond all that any nearest rule makes of the value.
TEST_CASE("a print that is one unit off is always inconsistent where all inputs are printed in full") {
    INFO("MYRIAD_SEED=" << oracle::seed());
    oracle::numbers random(oracle::seed());
    printer         print(random);
    int const       many  = how_many() / 3;
    int             wrong = 0;
    for (int i = 0; i != many; ++i) {
        std::int64_t const size = std::int64_t(1) << (print.below(20) + 1);
        std::int64_t const a = print.below(size), b = print.below(size) + 1, places = print.below(4), up = print.below(2);
        input const        in[] = {input::exactly(a), input::exactly(b), input::exactly(1000)};
        struct quotient {
            relation     r;
            measure      m;
            int          inputs;
            std::int64_t top, bottom;
        };
        quotient const all[] = {{relation::growth, measure::growth, 2, (a - b) * 100, b}, {relation::share, measure::share, 2, a * 100, b},
                                {relation::multiple, measure::multiple, 2, a, b},         {relation::per_n, measure::per_n, 3, a * 1000, b},
                                {relation::difference, measure::difference, 2, a - b, 1}, {relation::sum, measure::count, 2, a + b, 1},
                                {relation::equality, measure::count, 1, a, 1}};
        quotient const&    q = all[print.below(7)];
        fraction const     x(q.top, q.bottom, static_cast<int>(places));
        std::int64_t const low = x.floor(), off = up != 0 ? low + 2 : low - 1;  // of low and low + 1 one is printed, or either
        bool const         exact = low * x.bottom == x.top;
        published const    p{exact && up != 0 ? low + 1 : off, static_cast<signed char>(places), 0, q.m};
        bool const         fails = audit(q.r, p, inputs(in, q.inputs)).verdict == verdict::inconsistent;
        wrong += !fails;
        if (fails || wrong > 4) continue;
        CAPTURE(static_cast<int>(q.r), p.coefficient, places, a, b);
        CHECK(fails);
    }
    CHECK(wrong == 0);
}

// ---- all small numbers ----

// Does the relation of whole numbers print so? Of a base of nothing nothing is printed.
bool prints(relation r, published const& p, std::vector<std::int64_t> const& n) {
    auto const said = [&](std::int64_t top, std::int64_t bottom) { return bottom > 0 && is_said_of(fraction(top, bottom, p.places - p.scale), p.coefficient, p.qualifier); };
    switch (r) {
        case relation::growth: return said((n[0] - n[1]) * 100, n[1]);
        case relation::share: return said(n[0] * 100, n[1]);
        case relation::multiple: return said(n[0], n[1]);
        case relation::per_n: return said(n[0] * n[2], n[1]);
        case relation::difference:
        case relation::points: return said(n[0] - n[1], 1);
        case relation::sum: return said(n[0] + n[1], 1);
        case relation::rank:
        case relation::rank_up: {
            auto const before = [&](std::int64_t x) { return r == relation::rank ? x > n[0] : x < n[0]; };
            std::int64_t const first = 1 + before(n[1]), last = first + (n[1] == n[0]);
            return first <= p.coefficient && p.coefficient <= last;
        }
        default: return said(n[0], 1);
    }
}

TEST_CASE("over small whole numbers a claim fails if, and only if, none of them prints so") {
    struct said {
        relation               r;
        measure                m;
        int                    inputs, places;
        std::int64_t           least, most, step;
    };
    constexpr said all[] = {{relation::growth, measure::growth, 2, 0, -110, 510, 31},    {relation::share, measure::share, 2, 0, 0, 510, 25},
                            {relation::multiple, measure::multiple, 2, 1, 0, 60, 3},     {relation::per_n, measure::per_n, 3, 1, 0, 150, 7},
                            {relation::difference, measure::difference, 2, 0, -6, 6, 1}, {relation::points, measure::points, 2, 0, -6, 6, 1},
                            {relation::sum, measure::count, 2, 0, 0, 12, 1},             {relation::equality, measure::count, 1, 0, 0, 7, 1},
                            {relation::bound, measure::count, 1, 0, 0, 7, 1},            {relation::rank, measure::rank, 2, 0, 1, 3, 1},
                            {relation::rank_up, measure::rank, 2, 0, 1, 3, 1}};
    constexpr std::int64_t most = 5, far = 700;  // what is printed, and what is not: a base of 5 in 500 is 1 %
    int                    wrong = 0, failing = 0;
    for (said const& s : all)
        for (std::int64_t coefficient = s.least; coefficient <= s.most; coefficient += s.step)
            for (qualifier const q : qualifiers) {
                if (s.m == measure::rank && q != qualifier::exact) continue;
                published const p{coefficient, static_cast<signed char>(s.places), 0, s.m, q};
                for (std::int64_t a = 0; a <= most; ++a)
                    for (std::int64_t b = 0; b <= (s.inputs == 1 ? 0 : most); ++b)
                        for (int missing = -1; missing < (s.inputs < 2 ? 0 : 2); ++missing) {
                            if (missing >= 0 && s.m == measure::rank) continue;  // one that is not printed stands for many
                            if (missing >= 0 && (missing == 0 ? a : b) != 0) continue;
                            input                     in[3] = {input::exactly(a), input::exactly(b), input::exactly(10)};
                            std::vector<std::int64_t> n{a, b, 10};
                            bool                      can = false, defined = b > 0 || !is_ratio(s.r);
                            if (missing < 0) {
                                can = prints(s.r, p, n);
                            } else {
                                in[missing] = input::unknown();
                                defined     = missing == 1 || defined;
                                std::int64_t const least = is_ratio(s.r) ? 0 : -far;
                                for (std::int64_t x = least; x <= far && !can; ++x) n[static_cast<std::size_t>(missing)] = x, can = prints(s.r, p, n);
                            }
                            finding const f     = audit(s.r, p, inputs(in, s.inputs));
                            bool const    fails = f.verdict == verdict::inconsistent;
                            failing += fails;
                            bool ok = fails ? !can : can || !defined;
                            if (missing >= 0 && !fails && !can) ok = true;  // lenient where what is missing need not be small, positive or whole
                            if (missing < 0 && defined && q != qualifier::about) ok = ok && (f.verdict == verdict::consistent) == can;
                            if (ok) continue;
                            ++wrong;
                            CAPTURE(static_cast<int>(s.r), coefficient, static_cast<int>(q), a, b, missing, can, defined, static_cast<int>(f.verdict), static_cast<int>(f.reason));
                            if (wrong < 8) CHECK(ok);
                        }
            }
    CHECK(wrong == 0);
    CHECK(failing > 5'000);
}

}  // namespace
