// SPDX-License-Identifier: BSL-1.0
//
// A size, an index or a lag may be an integer of any type. Below zero it is an error that names the function and it.
#include <myriad/audit/joint.hpp>
#include <myriad/league.hpp>
#include <myriad/measures/apportionment.hpp>
#include <myriad/measures/inequality.hpp>
#include <myriad/measures/distribution.hpp>
#include <myriad/measures/index_number.hpp>
#include <myriad/measures/lagged_growth.hpp>
#include <myriad/range_v3.hpp>
#include <myriad/top_list.hpp>

#include "catch.hpp"

#include <chrono>
#include <cstdint>
#include <sstream>
#include <string>
#include <vector>

namespace {

using namespace myriad;
using namespace myriad::audits;
using namespace myriad::units;

std::vector<count<patent>> const counts{patents(5), patents(7), patents(6)};

template <class Asked>
void refuses(Asked const& asked, std::string const& said) {
    try {
        asked();
        FAIL("no error, but " << said);
    } catch (myriad::error const& e) {
        CHECK(e.reason() == fault::out_of_range);
        CHECK(std::string(e.what()).rfind(said, 0) == 0);
    }
}

TEST_CASE("a size below zero is an error") {
    refuses([] { (void)top(counts, -1); }, "top(-1)");
    refuses([] { (void)top(counts, std::int8_t{-3}); }, "top(-3)");
    refuses([] { (void)bottom(counts, -1L); }, "bottom(-1)");
    refuses([] { (void)make_top_list<int>(-1); }, "make_top_list(-1)");
    refuses([] {
        std::istringstream in("1 2 3");
        (void)top(std::ranges::istream_view<int>(in), -2);
    }, "top(-2)");
    refuses([] { (void)n_tiles(counts, -1); }, "n_tiles(-1)");
    refuses([] { (void)concentration_ratio(counts, -1); }, "concentration_ratio(-1)");
    refuses([] { (void)apportion(counts, -1, apportionment::webster); }, "apportion(-1)");
    refuses([] { (void)apportion(counts, std::uint64_t(1) << 63, apportionment::webster); }, "apportion(9223372036854775808)");
    refuses([] { (void)fixed_base_index(counts, -1); }, "fixed_base_index(-1)");
    refuses([] { (void)rebased(std::vector{index_of(patents(2), patents(1))}, -1); }, "rebased(-1)");
    refuses([] { (void)lagged_growth(counts, -1); }, "lagged_growth(-1)");
    refuses([] { (void)lagged_growth(counts, 0); }, "lagged_growth(0)");
    refuses([] { (void)(counts | views::lagged(-1)); }, "lagged(-1)");
    refuses([] { (void)agree(nullptr, -1, true); }, "agree(-1)");
    refuses([] { (void)rules_behind(nullptr, -1); }, "rules_behind(-1)");
    refuses([] { (void)the_whole_of(nullptr, -1); }, "the_whole_of(-1)");

    auto const by_year = make_column(std::vector{2023, 2024}, detail::itself, [](int year) { return patents(year); });
    refuses([&] { (void)lagged_growth(by_year, -1); }, "lagged_growth(-1)");
    CHECK(lagged_growth(by_year, 1U).size() == 1);
    auto const by_byte = make_column(std::vector<unsigned char>{3, 247}, detail::itself, [](int n) { return patents(n); });
    CHECK(lagged_growth(by_byte, 12).empty());  // 3 - 12 is no byte
    CHECK(lagged_growth(by_year, [](int year) { return year - 1; }).size() == 1);
    using namespace std::chrono;
    auto const dated = make_column(std::vector{2023, 2024}, [](int y) { return year(y); }, [](int y) { return patents(y); });
    refuses([&] { (void)lagged_growth(dated, years{-1}); }, "lagged_growth(");
    CHECK(lagged_growth(dated, years{1}).size() == 1);
}

template <class Size>
void takes() {
    CHECK(top(counts, Size{2}).size() == 2);
    CHECK(bottom(counts, Size{2}).size() == 2);
    CHECK(make_top_list<int>(Size{2}).league().empty());
    CHECK(n_tiles(counts, Size{3})[1] == 3);
    CHECK(apportion(counts, Size{3}, apportionment::webster)[1] == 1);
    CHECK(concentration_ratio(counts, Size{3}) == share(patents(1), patents(1)));
    CHECK(fixed_base_index(counts, Size{1})[1] == index_of(patents(1), patents(1)));
    CHECK(lagged_growth(counts, Size{1})[1] == growth(patents(7), patents(5)));
}

TEST_CASE("an integer of any type is a size") {
    takes<signed char>();
    takes<unsigned char>();
    takes<short>();
    takes<unsigned short>();
    takes<int>();
    takes<unsigned>();
    takes<long>();
    takes<unsigned long>();
    takes<long long>();
    takes<unsigned long long>();
}

template <class Size>
concept a_size_of_top = requires(Size n) { top(counts, n); };
static_assert(a_size_of_top<int> && a_size_of_top<std::size_t> && !a_size_of_top<double> && !a_size_of_top<bool>);

}  // namespace
