// SPDX-License-Identifier: BSL-1.0
//
// Every algorithm over the containers of Boost, of which the headers suffice.
#include "ranges/algorithms.hpp"

#include <boost/circular_buffer.hpp>
#include <boost/container/flat_map.hpp>
#include <boost/container/small_vector.hpp>
#include <boost/container/static_vector.hpp>
#include <boost/multi_array.hpp>
#include <boost/range/adaptor/filtered.hpp>
#include <boost/range/adaptor/map.hpp>
#include <boost/range/iterator_range.hpp>

namespace {

using namespace ranges_of_all_kinds;

TEST_CASE("containers of Boost") {
    check_shops([] { return boost::container::static_vector<shop, 9>(shops.begin(), shops.end()); });
    check_shops([] { return boost::container::small_vector<shop, 3>(shops.begin(), shops.end()); });
    check_shops([] {
        boost::circular_buffer<shop> ring(6);
        ring.push_back(shop());
        for (shop const& s : shops) ring.push_back(s);
        return ring;
    });
    check_shops([] {
        boost::multi_array<shop, 1> all(boost::extents[6]);
        for (std::size_t i = 0; i != 6; ++i) all[static_cast<std::ptrdiff_t>(i)] = shops[i];
        return all;
    });
}

TEST_CASE("views of Boost") {
    check_shops([] { return boost::make_iterator_range(shops.begin(), shops.end()); });
    check_shops([] { return shops | boost::adaptors::filtered([](shop const&) { return true; }); });
    check_shops([] {
        static boost::container::flat_map<int, shop> const by_number = [] {
            boost::container::flat_map<int, shop> all;
            for (shop const& s : shops) all[s.number] = s;
            return all;
        }();
        return by_number | boost::adaptors::map_values;
    });
}

// The rows of a table are its elements, however many cells are in one.
TEST_CASE("an array of two dimensions is a range of rows") {
    boost::multi_array<int, 2> cells(boost::extents[3][2]);
    cells[1][0] = 7;
    auto const standings = rank(cells, [](auto const& row) { return row[0] + row[1]; });
    REQUIRE(standings.size() == 3);
    CHECK(standings[1] == 1);
}

}  // namespace
