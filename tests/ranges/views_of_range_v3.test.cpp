// SPDX-License-Identifier: BSL-1.0
//
// Every algorithm over the views of range-v3.
#include "ranges/algorithms.hpp"

#include <myriad/range_v3.hpp>

#include <range/v3/range/conversion.hpp>
#include <range/v3/view/any_view.hpp>
#include <range/v3/view/concat.hpp>
#include <range/v3/view/cycle.hpp>
#include <range/v3/view/filter.hpp>
#include <range/v3/view/indirect.hpp>
#include <range/v3/view/istream.hpp>
#include <range/v3/view/join.hpp>
#include <range/v3/view/reverse.hpp>
#include <range/v3/view/stride.hpp>
#include <range/v3/view/subrange.hpp>
#include <range/v3/view/take.hpp>
#include <range/v3/view/transform.hpp>
#include <range/v3/view/zip_with.hpp>

#include <sstream>

namespace {

using namespace ranges_of_all_kinds;
namespace rv = ranges::views;

std::vector<shop> const with_others{shops[0], shop(), shops[1], shop(), shops[2], shop(), shops[3], shop(), shops[4], shop(), shops[5], shop()};

TEST_CASE("views of range-v3 that refer to elements") {
    check_shops([] { return with_others | rv::filter([](shop const& s) { return s.number != 0; }); });
    check_shops([] { return with_others | rv::stride(2); });
    check_shops([] { return shops | rv::cycle | rv::take(6); });
    check_shops([] { return rv::concat(shops | rv::take(2), ranges::subrange(shops.begin() + 2, shops.end())); });
    check_shops([] { return ranges::subrange(shops.begin(), shops.end()); });
    check_shops([] { return shops | rv::transform([](shop const& s) { return &s; }) | rv::indirect; });
    check_shops([] { return ranges::any_view<shop const&, ranges::category::forward>(shops); });
}

TEST_CASE("views of range-v3 that compute") {
    check_shops([] { return rv::zip_with([](shop const& s, int) { return s; }, shops, with_others | rv::transform([](shop const&) { return 1; })); });
    check_shops<takes::once>([] {
        static std::istringstream in;
        in = std::istringstream("1 2 3 4 5 6");
        return ranges::istream_view<std::size_t>(in) | rv::transform([](std::size_t n) { return shops[n - 1]; });
    });
    check_counts([] { return shops | rv::transform([](shop const& s) { return s.now; }); });
    check_counts([] { return shops | rv::transform(&shop::now); });
}

}  // namespace
