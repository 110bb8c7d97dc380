// SPDX-License-Identifier: BSL-1.0
#include <myriad/hash.hpp>
#include <myriad/literals.hpp>

#include "catch.hpp"
#include "exact.hpp"

#include <string>
#include <unordered_map>
#include <unordered_set>

namespace {

using namespace myriad;
using namespace myriad::units;
using namespace myriad::tables;

constexpr place_facts here{"111111", level::city, "Here", "此"};
constexpr place_facts again{"111111", level::city, "Here again", "此处"};
constexpr entity_facts works{"works", entity_kind::firm, "Works", "厂"};

template <class T>
auto hashed(T const& x) {
    return std::hash<T>{}(x);
}

TEST_CASE("what is equal has one hash") {
    std::string const name = "北京";
    CHECK(hashed(label("北京")) == hashed(label::of(name)));
    CHECK(hashed(place(here)) == hashed(place(again)));
    CHECK(hashed("10.9%"_pct) == hashed("10.90%"_pct));
    CHECK(hashed(decimal<2, percent>{1090}) == hashed(decimal<dynamic_places, percent>{10900, 3}));
    CHECK(hashed(decimal<-3>{0}) == hashed(decimal<2>{0}));
    CHECK(hashed(count<patent, double>{0.0}) == hashed(count<patent, double>{-0.0}));
    CHECK(hashed(to_text(patents(5))) == hashed(to_text(multiple_of(patents(5), patents(1)), ".0z")));
    INFO("seed " << oracle::seed());
    oracle::numbers n(oracle::seed());
    for (int i = 0; i != 2'000; ++i) {
        auto const c = static_cast<std::int64_t>(n.any<std::int32_t>());
        int const  p = static_cast<int>(n.below(10)), zeros = static_cast<int>(n.below(9));
        decimal<> const a{c, p}, b{c * detail::ten_to(zeros), p + zeros};
        CHECK(a == b);
        CHECK(hashed(a) == hashed(b));
    }
}

TEST_CASE("what is unequal has many hashes") {
    std::unordered_set<std::size_t> of_counts, of_decimals, of_labels, of_wide;
    for (std::int64_t i = 0; i != 1000; ++i) {
        std::string const name = "n" + std::to_string(i);
        of_counts.insert(hashed(patents(i)));
        of_decimals.insert(hashed(decimal<2>{i}));
        of_labels.insert(hashed(label::of(name)));
        of_wide.insert(hashed(full_product(i, std::numeric_limits<std::int64_t>::max())));
    }
    CHECK(of_counts.size() == 1000);
    CHECK(of_decimals.size() > 950);
    CHECK(of_labels.size() == 1000);
    CHECK(of_wide.size() > 950);
}

TEST_CASE("keys of unordered containers") {
    std::unordered_map<place, count<patent>>                granted{{here, patents(7)}};
    std::unordered_map<entity, count<patent>>               of_firms{{works, patents(8)}};
    std::unordered_map<label, standing>                     standings{{label("Here"), standing::at(1)}};
    std::unordered_set<standing>                            ranks{standing::between(1, 2), standing::at(1), standing::at(1)};
    std::unordered_set<count<patent, int128>>               wide{{int128(5)}, {int128(5)}};
    std::unordered_set<decimal<1, percent>>                 rates{"10.9%"_pct, "10.9%"_pct};
    std::unordered_set<text>                                texts{to_text(patents(5)), to_text(patents(5))};
    CHECK(granted.at(again) == patents(7));
    CHECK(of_firms.at(works) == patents(8));
    CHECK(standings.at("Here") == standing::at(1));
    CHECK(ranks.size() == 2);
    CHECK(wide.size() == 1);
    CHECK(rates.size() == 1);
    CHECK(texts.size() == 1);
}

}  // namespace
