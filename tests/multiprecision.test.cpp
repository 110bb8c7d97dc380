// SPDX-License-Identifier: BSL-1.0
#include <myriad/growth.hpp>
#include <myriad/league.hpp>
#include <myriad/literals.hpp>
#include <myriad/measures/apportionment.hpp>
#include <myriad/measures/entropy.hpp>
#include <myriad/measures/extrapolation.hpp>
#include <myriad/measures/index_number.hpp>
#include <myriad/measures/inequality.hpp>
#include <myriad/measures/pooled.hpp>
#include <myriad/measures/shift_share.hpp>
#include <myriad/measures/specialisation.hpp>
#include <myriad/multiprecision.hpp>
#include <myriad/per.hpp>
#include <myriad/quantile.hpp>
#include <myriad/rank.hpp>
#include <myriad/share.hpp>
#include <myriad/sum.hpp>

#include "catch.hpp"
#include "exact.hpp"

#include <boost/multiprecision/cpp_dec_float.hpp>

#include <array>
#include <vector>

namespace {

using namespace myriad;
using namespace myriad::units;
namespace bm = boost::multiprecision;

using templated = bm::cpp_int;  // with expression templates
using checked   = bm::checked_int128_t;
using fixed     = bm::int256_t;
using unsigned_ = bm::uint128_t;
using narrow    = bm::number<bm::cpp_int_backend<32, 32, bm::signed_magnitude, bm::unchecked, void>>;

static_assert(whole<big_integer> && whole<templated> && whole<checked> && whole<fixed> && whole<unsigned_> && ratio<big_rational> && ratio<bm::cpp_rational>);
static_assert(std::is_same_v<widened_t<fixed>, big_integer> && std::is_same_v<widened_t<checked>, big_integer> && std::is_same_v<widened_t<templated>, templated>);
static_assert(std::is_same_v<decltype(big_count<patent>{} + patents(1)), big_count<patent>>);
static_assert(std::is_same_v<decltype(count<patent, templated>{} - patents(1)), count<patent, templated>>);
static_assert(std::is_same_v<decltype(growth(big_count<patent>{}, patents(1))), growth_rate<big_integer>>);

template <class R>
count<patent, R> two_to(unsigned n) {
    return {R(R(1) << n)};
}

TEST_CASE("nothing wraps, of whatever width") {
    count<patent, fixed> const most{(std::numeric_limits<fixed>::max)()};
    CHECK_THROWS_AS(most + patents(1), error);
    CHECK_THROWS_AS(most * 2, error);
    CHECK((most - patents(1) + patents(1)) == most);
    CHECK_THROWS_AS((count<patent, unsigned_>{3} - count<patent, unsigned_>{4}), error);
    CHECK_THROWS_AS((count<patent, checked>{(std::numeric_limits<checked>::max)()} + patents(1)), error);
    CHECK_THROWS_AS((count<patent, narrow>{4'000'000'000U} + count<patent, narrow>{4'000'000'000U}), error);
    // comparison in twice the width
    auto const a = growth(most, most - patents(1)), b = growth(most - patents(1), most - patents(2));
    CHECK(a < b);
    CHECK((share(most - patents(1), most) - share(most - patents(2), most)).denominator() == big_integer((std::numeric_limits<fixed>::max)()));
    CHECK(sum(std::vector{two_to<big_integer>(300), two_to<big_integer>(300)}) == two_to<big_integer>(301));
}

template <class A, class B>
constexpr bool converts = std::is_convertible_v<count<patent, A>, count<patent, B>>;
static_assert(converts<std::int64_t, big_integer> && converts<std::int64_t, fixed> && converts<std::uint64_t, templated>);
static_assert(!converts<std::int64_t, narrow> && !converts<std::int64_t, unsigned_> && !converts<big_integer, std::int64_t> && !converts<double, big_integer>);

TEST_CASE("conversions lose nothing or are refused") {
    using limits = std::numeric_limits<std::int64_t>;
    CHECK(count_cast<std::int64_t>(big_count<patent>{limits::min()}) == patents(limits::min()));
    CHECK(count_cast<std::int64_t>(big_count<patent>{limits::max()}) == patents(limits::max()));
    CHECK_THROWS_WITH(count_cast<std::int64_t>(two_to<big_integer>(63)),
                      "count_cast(9223372036854775808): the value has no exact equal in the type that was asked for");
    CHECK_THROWS_AS(count_cast<std::uint8_t>(big_count<patent>{-1}), error);
    CHECK_THROWS_AS(count_cast<unsigned_>(patents(-1)), error);
    CHECK_THROWS_AS(count_cast<narrow>(patents(std::int64_t{1} << 40)), error);
    CHECK_THROWS_AS(count_cast<checked>(two_to<big_integer>(128)), error);
    CHECK(count_cast<checked>(two_to<big_integer>(127)).value == checked(checked(1) << 127));
    CHECK(count_cast<int128>(big_count<patent>{-1}).value == int128(-1));
    CHECK(count_cast<big_integer>(count<patent, int128>{(std::numeric_limits<int128>::min)()}).value == -(big_integer(1) << 127));
    CHECK(count_cast<int128>(count<patent, big_integer>{-(big_integer(1) << 127)}).value == (std::numeric_limits<int128>::min)());
    CHECK_THROWS_AS(count_cast<int128>(two_to<big_integer>(127)), error);
    CHECK(count_cast<double>(two_to<big_integer>(200)).value == 0x1p200);
    CHECK_THROWS_AS(count_cast<double>(big_count<patent>{(big_integer(1) << 53) + 1}), error);
    CHECK_THROWS_AS(count_cast<double>(two_to<big_integer>(2000)), error);
    CHECK(count_cast<big_integer>(count<patent, double>{-0x1p80}).value == -(big_integer(1) << 80));
    CHECK_THROWS_AS(count_cast<big_integer>(count<patent, double>{0.5}), error);
    CHECK_THROWS_AS(count_cast<big_integer>(count<patent, double>{std::numeric_limits<double>::quiet_NaN()}), error);
    CHECK_THROWS_AS(count_cast<big_integer>(count<patent, double>{std::numeric_limits<double>::infinity()}), error);
    CHECK(count_cast<big_rational>(count<patent, double>{0.375}).value == big_rational(3, 8));
    CHECK(count_cast<double>(count<patent, big_rational>{big_rational(3, 8)}).value == 0.375);
    CHECK_THROWS_AS(count_cast<double>(count<patent, big_rational>{big_rational(1, 3)}), error);
    CHECK(count_cast<big_rational>(count<patent, rational>{rational(6, -4)}).value == big_rational(-3, 2));
    CHECK(count_cast<rational>(count<patent, big_rational>{big_rational(-3, 2)}).value == rational(-3, 2));
    CHECK_THROWS_AS(count_cast<std::int64_t>(count<patent, big_rational>{big_rational(1, 2)}), error);
    CHECK(count_cast<std::int64_t>(count<patent, big_rational>{big_rational(8, 2)}) == patents(4));
    auto const g = growth(patents(7), patents(3));
    CHECK(exact_cast<std::int64_t>(exact_cast<big_integer>(g)) == g);
    CHECK(exact_cast<big_integer>(per_10k(patents(3), people(40'000))).numerator() == 3);
    CHECK_THROWS_AS(exact_cast<std::int32_t>(growth(patents(std::int64_t{1} << 40), patents(1))), error);
    CHECK(exact_cast<big_integer>(g - growth(patents(1), patents(3))).numerator() * 3 == 2 * (exact_cast<big_integer>(g - growth(patents(1), patents(3))).denominator()) * 3);
}

TEST_CASE("random conversions between integers") {
    INFO("MYRIAD_SEED=" << oracle::seed());
    oracle::numbers random(oracle::seed());
    for (int i = 0; i != 5000; ++i) {
        big_integer const n = big_integer(random.any<std::int64_t>()) * random.any<std::int64_t>() / (std::int64_t{1} << random.below(63));
        auto const check = [&]<class To>(To) {
            bool const fits = n >= big_integer((std::numeric_limits<To>::min)()) && n <= big_integer((std::numeric_limits<To>::max)());
            if (fits) REQUIRE(big_integer(count_cast<To>(big_count<patent>{n}).value) == n);
            else REQUIRE_THROWS_AS(count_cast<To>(big_count<patent>{n}), error);
        };
        check(std::int64_t{}), check(std::uint64_t{}), check(std::int16_t{}), check(checked()), check(unsigned_()), check(narrow());
    }
}

TEST_CASE("any number of places") {
    auto const third = exact_cast<big_integer>(growth(patents(4), patents(3)));
    CHECK(to_string(myriad::round<40>(third, half_even)) == "33.3333333333333333333333333333333333333333%");
    CHECK(to_string(myriad::round<60>(myriad::round<40>(third, half_even), half_even)) == "33." + std::string(40, '3') + std::string(20, '0') + "%");
    CHECK(to_string(third, "+.25t") == "+33." + std::string(25, '3') + "%");
    CHECK(to_string(two_to<big_integer>(100), ",") == "1,267,650,600,228,229,401,496,703,205,376");
    CHECK(to_string(two_to<big_integer>(100), ".2h亿") == "12676506002282294014967.03亿");
    CHECK(to_string(big_count<patent>{-1234}, "_.-2-") == "-1 300");
    CHECK(to_string(third) == "1/3");
    CHECK(to_string(per_10k(patents(3), people(40'000)), ".1h") == "0.8");
    CHECK(to_string(count<patent, big_rational>{big_rational(7, 2)}, ".3v") == "3.500");
    CHECK(to_text(two_to<big_integer>(100)) == "1267650600228229401496703205376");
    CHECK_THROWS_AS(to_text(two_to<big_integer>(400)), error);  // a text has its limits, and says so
    CHECK_THROWS_AS(to_text(third, ".100h"), error);
    CHECK_THROWS_AS(to_string(patents(1), "%"), error);
}

TEST_CASE("rates round to any place, against unbounded rationals") {
    INFO("MYRIAD_SEED=" << oracle::seed());
    oracle::numbers random(oracle::seed());
    for (int i = 0; i != 2000; ++i) {
        big_integer const a = big_integer(random.any<std::int64_t>()) * random.any<std::int64_t>(), b = big_integer(random.positive<std::int64_t>()) * random.positive<std::int64_t>();
        auto const rule = oracle::every_rule[random.below(6)];
        auto const found = myriad::round<25>(growth(big_count<yuan>{a}, big_count<yuan>{b}), rule);
        oracle::rational const exact = (oracle::rational(oracle::integer(a), oracle::integer(b)) - 1) * oracle::rational(oracle::power_of_ten(27));
        REQUIRE(oracle::integer(found.coefficient) == oracle::round(exact, rule));
    }
}

// ---- roots and logarithms ----

TEST_CASE("compound growth, every digit") {
    auto const g = compound_growth(patents(1'843'215'990'123), patents(1'000'000'000'000), 30);
    CHECK(to_string(myriad::round<30>(g, half_even)) == "2.059289587465866498804935525866%");  // Python's decimal, 60 digits
    CHECK(to_string(g, ".2h") == "2.06%");
    CHECK(to_string(compound_growth(patents(0), patents(7), 3), ".1v") == "-100.0%");
    CHECK(to_string(compound_growth(patents(121), patents(100), 24, 12), ".20v") == "10.00000000000000000000%");
    CHECK(myriad::round<-3>(compound_growth(patents(1'000'000), patents(1), 2), half_even).coefficient == 100);  // 99 900 % is 100 thousand
    CHECK(to_string(compound_growth(patents(1'000'000), patents(1), 2), ".-3z") == "99000%");
}

// A growth of exactly 0.5 % a year for three years, and its neighbours: the double form cannot tell them apart.
TEST_CASE("a tie is a tie, and its neighbours are none") {
    std::int64_t const before = 1'000'000'000, now = 1'015'075'125;  // 1.005^3
    auto const tie = compound_growth(patents(now), patents(before), 3);
    CHECK(myriad::round<0>(tie, half_even).coefficient == 0);
    CHECK(myriad::round<0>(tie, half_away).coefficient == 1);
    big_integer const scale = bm::pow(big_integer(10), 60);
    auto const near_tie = [&](int more) {
        return compound_growth(big_count<patent>{big_integer(now * scale + more)}, big_count<patent>{big_integer(before * scale)}, 3);
    };
    CHECK(myriad::round<0>(near_tie(1), half_even).coefficient == 1);
    CHECK(myriad::round<0>(near_tie(-1), half_away).coefficient == 0);
    CHECK(near_tie(1).to_double() == near_tie(-1).to_double());
    CHECK(near_tie(-1) < tie);
    CHECK(near_tie(1) > tie);
    CHECK(near_tie(0) == tie);
    // A fall of 0.5 %: ties go the other way.
    auto const fall = compound_growth(patents(995 * 995), patents(1'000'000), 2);
    CHECK(myriad::round<0>(fall, half_up).coefficient == 0);
    CHECK(myriad::round<0>(fall, half_away).coefficient == -1);
    CHECK(myriad::round<0>(fall, toward_zero).coefficient == 0);
    CHECK(myriad::round<0>(fall, toward_negative).coefficient == -1);
    CHECK(myriad::round<1>(fall, toward_positive).coefficient == -5);
}

TEST_CASE("compound growth against its definition in rational powers") {
    INFO("MYRIAD_SEED=" << oracle::seed());
    oracle::numbers random(oracle::seed());
    using oracle::rational;
    auto const power = [](rational const& x, int n) {
        rational p = 1;
        for (int i = 0; i != n; ++i) p *= x;
        return p;
    };
    for (int i = 0; i != 1500; ++i) {
        std::int64_t now = static_cast<std::int64_t>(random.below(2'000)), before = static_cast<std::int64_t>(random.below(2'000)) + 1;
        auto const periods = static_cast<int>(random.below(5)) + 1, per = static_cast<int>(random.below(3)) + 1;
        if (i % 3 == 0) {  // perfect powers: exact roots and ties
            std::int64_t n = now % 50, b = before % 50 + 1;
            now = before = 1;
            for (int k = 0; k != periods; ++k) now *= n, before *= b;
        }
        auto const rule   = oracle::every_rule[random.below(6)];
        int const  places = static_cast<int>(random.below(5)) - 2;
        auto const q      = round_at(compound_growth(patents(now), patents(before), periods, per), places, rule).coefficient;
        // The value v and a border w compare as v + 1 and w + 1 do, and these as their powers.
        rational const unit = places + 2 >= 0 ? rational(1, oracle::power_of_ten(places + 2)) : rational(oracle::power_of_ten(-places - 2));
        auto const     side = [&](rational const& border) {
            rational const factor = border * unit + 1;
            if (factor < 0) return 1;
            rational const left = power(rational(now, before), per), right = power(factor, periods);
            return left < right ? -1 : left > right ? 1 : 0;
        };
        rational const c(oracle::integer(q.str()));
        bool const even = oracle::integer(q.str()) % 2 == 0, negative = side(0) < 0;
        int const  low = side(c - rational(1, 2)), high = side(c + rational(1, 2));
        switch (rule) {
            case half_even: REQUIRE((low > 0 || (low == 0 && even))); REQUIRE((high < 0 || (high == 0 && even))); break;
            case half_up: REQUIRE(low >= 0); REQUIRE(high < 0); break;
            case half_away: REQUIRE((low > 0 || (low == 0 && !negative))); REQUIRE((high < 0 || (high == 0 && negative))); break;
            case toward_zero: REQUIRE((negative ? side(c) <= 0 && side(c - 1) > 0 : side(c) >= 0 && side(c + 1) < 0)); break;
            case toward_negative: REQUIRE((side(c) >= 0 && side(c + 1) < 0)); break;
            case toward_positive: REQUIRE((side(c) <= 0 && side(c - 1) > 0)); break;
        }
    }
}

using digits_200 = bm::number<bm::cpp_dec_float<200>>;

oracle::integer floor_of(digits_200 const& x) {
    digits_200 const f = boost::multiprecision::floor(x);
    return f == 0 ? oracle::integer(0) : f.convert_to<oracle::integer>();  // Boost 1.74 negates an exponent of zero's
}

TEST_CASE("logarithmic growth, every digit") {
    CHECK(to_string(logarithmic_growth(patents(2), patents(1)), ".30v") == "69.314718055994530941723212145818");
    CHECK(to_string(logarithmic_growth(patents(5), patents(5)), "+.3v") == "+0.000");
    INFO("MYRIAD_SEED=" << oracle::seed());
    oracle::numbers random(oracle::seed());
    for (int i = 0; i != 500; ++i) {
        auto now = random.positive<std::int64_t>(), before = random.positive<std::int64_t>();
        if (i % 3 == 0 && before < (std::int64_t{1} << 62)) now = before + static_cast<std::int64_t>(random.below(3));
        auto const periods = static_cast<int>(random.below(40)) + 1, per = static_cast<int>(random.below(12)) + 1;
        int const  places  = static_cast<int>(random.below(60)) - 3;
        digits_200 exact = log(digits_200(now) / before) * per / periods * pow(digits_200(10), places + 2);
        auto const rule  = oracle::every_rule[random.below(6)];
        auto const found = round_at(logarithmic_growth(patents(now), patents(before), periods, per), places, rule);
        auto const n     = floor_of(exact);
        // 200 digits leave no doubt: a fraction this near a border does not occur
        oracle::rational const part(floor_of((exact - digits_200(n)) * pow(digits_200(10), 80)), oracle::power_of_ten(80));
        REQUIRE(oracle::integer(found.coefficient.str()) == (now == before ? oracle::integer(0) : oracle::round(oracle::rational(n) + part, rule)));
    }
    CHECK(logarithmic_growth(patents(4), patents(1), 2) == logarithmic_growth(patents(2), patents(1)));
    CHECK(logarithmic_growth(patents(4), patents(1), 2) < logarithmic_growth(patents(17), patents(1), 4));  // 17^(1/4) > 2
    CHECK(logarithmic_growth(patents(1), patents(2), 24, 12) > logarithmic_growth(patents(1), patents(2)));
}

TEST_CASE("compound growths rank exactly") {
    std::vector const rates{compound_growth(patents(121), patents(100), 2), compound_growth(patents(11), patents(10), 1),
                            compound_growth(patents(1'331'001), patents(1'000'000), 3)};
    auto const ranks = rank(rates);
    CHECK(ranks[0] == 2);
    CHECK(ranks[1] == 2);
    CHECK(ranks[2] == 1);
    CHECK(compound_growth(growth(count<patent, rational>{rational(7, 2)}, patents(2)), 2) == compound_growth(patents(7), patents(4), 2));
}

// ---- every algorithm, on numbers of any size, with and without expression templates ----

template <class R>
void on_large_numbers() {
    R const huge(R(1) << 200);
    auto const large = [&](int n) { return count<yuan, R>{R(huge * n)}; };
    std::vector const amounts{large(4), large(1), large(3), large(2)};
    using Q = detail::ratio_of_t<R>;
    CHECK(sum(amounts) == large(10));
    CHECK(rank(amounts)[0] == 1);
    CHECK(top(amounts, 1)[0].element == large(4));
    CHECK(share(amounts)[1] == share(yuans(1), count<yuan, R>{R(10)}));
    CHECK(gini(amounts) == Q(1) / Q(4));
    CHECK(hoover(amounts) == Q(1) / Q(5));
    CHECK(herfindahl(amounts) == Q(3) / Q(10));
    CHECK(herfindahl_points(amounts) == Q(3000));
    CHECK(concentration_ratio(amounts, 2) == share(count<yuan, R>{R(7)}, count<yuan, R>{R(10)}));
    CHECK(median(amounts).value == Q(R(huge * 5)) / Q(2));
    CHECK(quantile(amounts, "25%"_pct, quantiles::median_unbiased).value == Q(R(huge * 17)) / Q(12));
    CHECK(lorenz_curve(amounts)[1].amount == share(count<yuan, R>{R(1)}, count<yuan, R>{R(10)}));
    CHECK(theil(amounts) == Approx(theil(std::array{1, 2, 3, 4})).epsilon(1e-13));
    CHECK(shannon(amounts) == Approx(shannon(std::array{1, 2, 3, 4})).epsilon(1e-13));
    CHECK(apportion(amounts, 7, apportionment::webster)[0] == apportion(std::array{4, 1, 3, 2}, 7, apportionment::webster)[0]);
    CHECK(rounded_shares<1>(amounts, apportionment::largest_remainder)[2] == "30.0%"_pct);
    CHECK(extrapolate(large(8), growth(large(3), large(2)), 3) == count<yuan, Q>{Q(R(huge * 27))});
    CHECK(extrapolate(large(1), "50%"_pct, -1) == count<yuan, Q>{Q(R(huge * 2)) / Q(3)});
    auto const growths = std::vector{growth(large(3), large(2)), growth(large(5), large(4))};
    CHECK(pooled(growths) == growth(count<yuan, R>{R(4)}, count<yuan, R>{R(3)}));
    CHECK(chained_index(growths)[1] == index_of(count<yuan, R>{R(15)}, count<yuan, R>{R(8)}));
    CHECK(rebased(fixed_base_index(amounts, 1), 0)[2] == index_of(count<yuan, R>{R(3)}, count<yuan, R>{R(4)}));
    auto const parts = shift_share(large(10), large(7), growth(large(4), large(3)), growth(large(6), large(5)));
    CHECK(parts.change().value == Q(R(huge * 3)));
    CHECK(location_quotient(share(large(3), large(5)), share(large(3), large(10))) == multiple_of(count<yuan, R>{R(2)}, count<yuan, R>{R(1)}));
    CHECK(median(growths) == growth(count<yuan, R>{R(11)}, count<yuan, R>{R(8)}));
    CHECK(compound_growth(large(9), large(4), 2).to_double() == Approx(0.5).epsilon(1e-14));
    CHECK(to_string(compound_growth(large(9), large(4), 2), ".3v") == "50.000%");
    CHECK(to_string(growth(large(3), large(2)), ".1v") == "50.0%");
    CHECK(try_growth(large(1), count<yuan, R>{}) == std::nullopt);
    CHECK(to_string(*growth(large(1), count<yuan, R>{R(0 - huge)}, bases::magnitude), ".0v") == "200%");
}

TEST_CASE("every algorithm on numbers of any size") {
    on_large_numbers<big_integer>();
    on_large_numbers<templated>();
    on_large_numbers<fixed>();
}

TEST_CASE("counts in rationals of any size") {
    count<yuan, big_rational> const third{big_rational(1, 3)};
    CHECK(third + third + third == yuans(1));
    CHECK(to_string(growth(yuans(1), third), ".1v") == "200.0%");
    CHECK(gini(std::vector{third, third}) == 0);
    CHECK(median(std::vector{third, count<yuan, big_rational>{1}}).value == big_rational(2, 3));
    CHECK(to_string(third, ".45z") == "0." + std::string(45, '3'));
}

}  // namespace
