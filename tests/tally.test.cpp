// SPDX-License-Identifier: BSL-1.0
#include <myriad/tally.hpp>
#include <myriad/growth.hpp>
#include <myriad/hash.hpp>
#include <myriad/league.hpp>
#include <myriad/measures/distribution.hpp>
#include <myriad/measures/inequality.hpp>
#include <myriad/places/china.hpp>
#include <myriad/quantile.hpp>
#include <myriad/rank.hpp>
#include <myriad/share.hpp>
#include <myriad/sum.hpp>

#include "catch.hpp"
#include "exact.hpp"
#include "fact.hpp"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace myriad;
using namespace myriad::units;

struct record {
    int           owner;
    count<patent> patents;
};
constexpr record records[] = {{7, {3}}, {2, {5}}, {7, {4}}, {-1, {5}}, {9, {0}}};

constexpr auto of_records() { return make_tally(records, &record::owner, &record::patents); }

constexpr bool by_hand() {
    auto owners = of_records();
    static_assert(std::is_same_v<decltype(owners), tally<int, patent>>);
    FACT(owners.size() == 4);
    FACT(owners.at(7) == patents(7));
    FACT(owners.at(9) == patents(0));  // it is there, and has none
    FACT(owners.contains(2));
    FACT(!owners.contains(3));
    FACT(owners.total() == patents(17));
    FACT(!owners.empty());
    FACT(tally<int, patent>().empty());
    FACT(tally<int, patent>().total() == patents(0));
    FACT(tally<int, patent>() == tally<int, patent>());
    int keys[4] = {}, n = 0;
    for (auto const& [owner, patents] : owners) keys[n++] = owner;
    FACT(keys[0] == -1 && keys[1] == 2 && keys[2] == 7 && keys[3] == 9);
    FACT(owners.end() - owners.begin() == 4);
    owners.add(7, patents(1));  // after a walk
    owners.add(0, patents(2));
    FACT(owners.at(7) == patents(8));
    FACT((*(owners.begin() + 1)).key == 0);
    return true;
}
static_assert(by_hand());

constexpr bool columns() {
    auto const owners = of_records();
    auto const column = owners.column();
    FACT(column.size() == 4);
    FACT(column[0].key == -1);
    FACT(column[2] == observation<int, count<patent>>{7, patents(7)});
    auto later = owners;
    later.add(2, patents(5));
    FACT(growth(later.column(), column.without([](int owner) { return owner == 9; })).at(2) == growth(patents(10), patents(5)));
    FACT(!(later == owners));
    return true;
}
static_assert(columns());

// Algorithms take a tally as it is.
constexpr bool as_a_range() {
    auto owners = of_records();
    auto const best = top(owners, 2);
    FACT(best.size() == 3);
    FACT(best[0].key == 7);
    FACT(best[1].standing == 2 && best[1].key == -1);
    FACT(best[2].standing == 2 && best[2].key == 2);
    FACT(rank(owners)[2] == 1);
    FACT(sum(owners) == owners.total());
    FACT(share(owners, &observation<int, count<patent>>::value)[1] == share(patents(5), patents(17)));
    FACT(median(owners) == median(owners.column()));
    FACT(gini(owners) == gini(owners.column()));
    FACT(cumulative_distribution(owners)[3] == share(patents(1), patents(4)));
    return true;
}
static_assert(as_a_range());

constexpr bool merging() {
    auto all = of_records();
    tally<int, patent> a, b;
    a.add(7, patents(4)), a.add(9, patents(0));
    b.add(-1, patents(5)), b.add(2, patents(5)), b.add(7, patents(3));
    FACT(tally(a).merge(b) == all);
    FACT(tally(b).merge(a) == all);
    FACT(tally(all).merge({}) == all);
    FACT(tally<int, patent>().merge(all) == all);
    all.merge(all);
    FACT(all.at(7) == patents(14));
    FACT(all.total() == patents(34));
    return true;
}
static_assert(merging());

constexpr auto most = (std::numeric_limits<std::int64_t>::max)();

// What overflows on the way comes back.
constexpr bool partial_sums() {
    tally<int, patent> owners;
    for (auto const n : {most, most, most, -most, -most}) owners.add(1, patents(n));
    FACT(owners.at(1) == patents(most));
    owners.add(2, patents(-most));
    FACT(owners.total() == patents(0));
    tally<int, patent, std::uint8_t> small;
    small.add(1, patents(1000));
    small.add(1, patents(-900));
    FACT(small.at(1).value == 100);
    return true;
}
static_assert(partial_sums());

TEST_CASE("tallies by hand") {
    CHECK(by_hand());
    CHECK(columns());
    CHECK(as_a_range());
    CHECK(merging());
    CHECK(partial_sums());
}

TEST_CASE("what tallies refuse") {
    tally<std::string, patent> owners;
    owners.add("Huawei", patents(most));
    owners.add("Huawei", patents(1));
    CHECK_THROWS_WITH(owners.at("Huawei"), R"(tally("Huawei", 9223372036854775808): the result does not fit the representation; use a wider one)");
    CHECK_THROWS_WITH(owners.total(), "tally(of all keys, 9223372036854775808): the result does not fit the representation; use a wider one");
    CHECK_THROWS_WITH(owners.at("ZTE"), R"(tally::at("ZTE"): no such name)");
    CHECK_THROWS_AS(owners.column(), error);
    CHECK_THROWS_AS(rank(owners), error);
    CHECK_THROWS_AS(owners.parts(0), error);
    CHECK_THROWS_AS(owners.parts(-1), error);
}

template <class Tally, class Key, class Count>
concept adds = requires(Tally t, Key key, Count n) { t.add(key, n); };
static_assert(adds<tally<int, patent>, int, count<patent>> && adds<tally<int, patent>, int, count<patent, unsigned>> &&
              !adds<tally<int, patent>, int, count<person>> && !adds<tally<int, patent>, int, int> &&
              !adds<tally<int, patent>, int, count<patent, double>>);
static_assert(adds<tally<std::string, patent>, std::string, count<patent>> && adds<tally<std::string, patent>, std::string_view, count<patent>> &&
              adds<tally<std::string, patent>, char const*, count<patent>> && !adds<tally<std::string, patent>, int, count<patent>>);

enum class colour : signed char { red = -1, green, blue };

TEST_CASE("keys of every kind") {
    tally<std::string, patent> text;
    text.add(std::string_view("Huawei Technologies Co., Ltd."), patents(2));
    text.add(std::string("Huawei Technologies Co., Ltd."), patents(1));
    text.add("Huawei Technologies Co., Inc.", patents(1));
    text.add("", patents(1));
    text.add(std::string_view("\0", 1), patents(1));
    CHECK(text.size() == 4);
    CHECK(text.at("Huawei Technologies Co., Ltd.") == patents(3));
    CHECK((*text.begin()).key.empty());

    tally<tables::place, patent> at;
    at.add(places::beijing, patents(3));
    at.add(places::shanghai, patents(2));
    at.add(places::beijing, patents(1));
    CHECK(at.at(places::beijing) == patents(4));
    CHECK(at.total() == patents(6));

    tally<colour, patent> colours;
    colours.add(colour::blue, patents(3));
    colours.add(colour::red, patents(1));
    CHECK((*colours.begin()).key == colour::red);

    tally<char, patent, int128> wide;
    wide.add('w', count<patent, int128>{int128(most)});
    wide.add('w', patents(most));
    CHECK(wide.at('w').value == int128(most) * int128(2));
}

// ---- a commutative monoid ----

using random_tally = tally<std::int64_t, patent>;

random_tally drawn(oracle::numbers& random, int keys) {
    random_tally t;
    for (auto n = random.below(40); n != 0; --n) t.add(static_cast<std::int64_t>(random.below(keys)), patents(random.any<std::int64_t>()));
    return t;
}

TEST_CASE("tallies are a commutative monoid") {
    INFO("MYRIAD_SEED=" << oracle::seed());
    oracle::numbers random(oracle::seed());
    for (int round = 0; round != 1000; ++round) {
        int const  keys = round % 2 == 0 ? 10 : 1'000'000;
        auto const a = drawn(random, keys), b = drawn(random, keys), c = drawn(random, keys);
        auto const whole = tally(a).merge(b).merge(c);
        REQUIRE(whole == tally(a).merge(tally(b).merge(c)));
        REQUIRE(whole == tally(c).merge(b).merge(a));
        REQUIRE(tally(a).merge(b) == tally(b).merge(a));
        REQUIRE(random_tally().merge(a) == a);
        REQUIRE(tally(a).merge(random_tally()) == a);
        REQUIRE(whole.to_bytes() == tally(b).merge(c).merge(a).to_bytes());
    }
}

TEST_CASE("random splits of random records give the tally, the ranks and the summaries of the whole") {
    INFO("MYRIAD_SEED=" << oracle::seed());
    oracle::numbers random(oracle::seed());
    for (int round = 0; round != 300; ++round) {
        int const                            keys = 1 << random.below(10);
        std::vector<record>                  all(random.below(2000) + 1);
        std::map<int, std::int64_t>          expected;
        std::vector<tally<int, patent>>      apart(random.below(5) + 1);
        for (auto& r : all) {
            r = {static_cast<int>(random.below(keys)) - keys / 2, patents(static_cast<std::int64_t>(random.below(1 << 20)) + 1)};
            expected[r.owner] += r.patents.value;
            apart[random.below(static_cast<int>(apart.size()))].add(r.owner, r.patents);
        }
        auto whole = make_tally(all, &record::owner, &record::patents);
        tally<int, patent> merged;
        while (!apart.empty()) {
            auto const at = apart.begin() + static_cast<std::ptrdiff_t>(random.below(static_cast<int>(apart.size())));
            if (random.below(2) == 0) REQUIRE(at->column().size() == at->size());  // asked on the way
            else REQUIRE(at->end() - at->begin() == static_cast<std::ptrdiff_t>(at->size()));
            merged.merge(*at);
            apart.erase(at);
        }
        REQUIRE(merged == whole);
        REQUIRE(merged.size() == expected.size());
        auto at = expected.begin();
        for (auto const& [owner, n] : merged) {
            REQUIRE(owner == at->first);
            REQUIRE(n == patents(at++->second));
        }
        REQUIRE(rank(merged) == rank(whole.column()));
        REQUIRE(percentile_rank(merged) == percentile_rank(whole));
        REQUIRE(gini(merged) == gini(whole));

        // How many owners have so many: the distribution of the counts merges, too, and has the Gini coefficient of the owners.
        tally<std::int64_t, enterprise> sizes;
        sizes.add(merged, [](auto const& o) { return o.value.value; }, [](auto const&) { return enterprises(1); });
        REQUIRE(gini(sizes, [](auto const& o) { return o.key * o.value.value; }, weighted_by([](auto const& o) { return o.value.value; })) == gini(whole));

        auto const           by_hash = whole.parts(random.below(7) + 1);
        tally<int, patent> together;
        for (auto const& part : by_hash) {
            REQUIRE(part.are_all_in_part(static_cast<std::size_t>(&part - by_hash.begin()), by_hash.size()));
            for (auto const& other : by_hash)
                for (auto const& o : other.column()) REQUIRE(part.contains(o.key) == (&part == &other));
            together.merge(part);
        }
        REQUIRE(together == whole);
    }
}

TEST_CASE("many keys, near and far, in and out of order") {
    for (std::int64_t const step : {1LL, -1LL, 1LL << 16, 1LL << 32, 1LL << 44, 6364136223846793005LL}) {
        tally<std::int64_t, patent> all;
        constexpr int               n = 50'000;
        for (int round = 0; round != 2; ++round)
            for (std::uint64_t i = 0; i != n; ++i) all.add(static_cast<std::int64_t>(i * static_cast<std::uint64_t>(step)), patents(1));
        REQUIRE(all.size() == n);
        REQUIRE(all.total() == patents(2 * n));
        bool         ascends = true;
        std::int64_t before  = (std::numeric_limits<std::int64_t>::min)();
        for (auto const& [key, count] : all) ascends = ascends && (before < key || before == key) && (before = key, count == patents(2));
        REQUIRE(ascends);
        REQUIRE(all.contains(step));
    }
}

// ---- bytes ----

template <class Tally>
constexpr Tally sent(Tally const& t) {
    return Tally::from_bytes(t.to_bytes());
}

constexpr bool bytes_by_hand() {
    tally<std::uint16_t, patent> t;
    t.add(259, patents(-1));
    t.add(0, patents(64));
    auto const bytes = t.to_bytes();
    constexpr unsigned char expected[] = {'t', 'a', 'l', 'l', 'y', 1, 0x82, 6, 'p', 'a', 't', 'e', 'n', 't', 2, 0, 0x80, 1, 0x82, 2, 1};
    for (std::size_t i = 0; i != sizeof expected; ++i) FACT(bytes[i] == expected[i]);
    FACT(bytes.size() == sizeof expected + 8);
    FACT(sent(t) == t);
    return true;
}
static_assert(bytes_by_hand());

TEST_CASE("bytes by hand") { CHECK(bytes_by_hand()); }

template <class Key>
void sends_extremes() {
    using limits = std::numeric_limits<Key>;
    tally<Key, patent> t;
    REQUIRE(sent(t) == t);
    for (Key const key : {(limits::min)(), (limits::max)(), Key(0), Key(1), Key((limits::max)() - 1), Key((limits::min)() + 1)}) {
        t.add(key, patents(static_cast<std::int64_t>(t.size()) - 2));
        t.add(key, patents(most)), t.add(key, patents(-most - 1));
        REQUIRE(sent(t) == t);
    }
    for (int i = 0; i != 70; ++i) {  // sums of any size
        t.add(Key(1), patents(most)), t.add(Key(0), patents(-most));
        t.merge(t);
        REQUIRE(sent(t) == t);
        if (i == 50) return;
    }
}
TEST_CASE("what is sent is read again") {
    sends_extremes<std::int8_t>();
    sends_extremes<std::uint8_t>();
    sends_extremes<std::int32_t>();
    sends_extremes<std::int64_t>();
    sends_extremes<std::uint64_t>();
    INFO("MYRIAD_SEED=" << oracle::seed());
    oracle::numbers random(oracle::seed());
    for (int round = 0; round != 300; ++round) {
        auto const numbers = drawn(random, 1000);
        REQUIRE(sent(numbers) == numbers);
        tally<std::string, patent> text;
        for (auto n = random.below(30); n != 0; --n) {
            std::string key(random.below(12), '\0');
            for (char& c : key) c = static_cast<char>("ab\0\xE4"[random.below(4)]);
            text.add(key, patents(random.any<std::int64_t>()));
        }
        REQUIRE(sent(text) == text);
        auto const               bytes = text.to_bytes();
        std::vector<std::byte> const other(reinterpret_cast<std::byte const*>(bytes.begin()), reinterpret_cast<std::byte const*>(bytes.end()));
        REQUIRE(tally<std::string, patent>::from_bytes(other) == text);
        REQUIRE(tally<std::string, patent>::from_bytes(std::string(bytes.begin(), bytes.end())) == text);
    }
    tally<colour, patent> colours;
    colours.add(colour::red, patents(1)), colours.add(colour::blue, patents(2));
    CHECK(sent(colours) == colours);
}

// Gives bytes the hash that they should have, as who means harm would.
void sign(std::vector<unsigned char>& bytes) {
    if (bytes.size() < 8) return;
    auto const n    = bytes.size() - 8;
    auto const hash = detail::hash_of_bytes(bytes.data(), n);
    for (std::size_t i = 0; i != 8; ++i) bytes[n + i] = static_cast<unsigned char>(hash >> 8 * i);
}

template <class Tally>
void withstands_every_change(Tally const& t) {
    auto const                       written = t.to_bytes();
    std::vector<unsigned char> const bytes(written.begin(), written.end());
    for (std::size_t n = 0; n != bytes.size(); ++n) {
        std::vector<unsigned char> cut(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(n));
        REQUIRE_THROWS_AS(Tally::from_bytes(cut), error);
        sign(cut);
        REQUIRE_THROWS_AS(Tally::from_bytes(cut), error);
    }
    for (std::size_t i = 0; i != bytes.size(); ++i)
        for (unsigned change = 1; change != 256; ++change) {
            auto changed = bytes;
            changed[i]   = static_cast<unsigned char>(changed[i] ^ change);
            try {
                static_cast<void>(Tally::from_bytes(changed));
                FAIL("byte " << i << " changed by " << change << " is read");
            } catch (error const& e) {
                if (e.reason() != fault::unreadable) FAIL(e.what());
            }
            // With its hash made good it is refused, or it is the one way to write another tally.
            sign(changed);
            try {
                auto const other = Tally::from_bytes(changed).to_bytes();
                if (!std::equal(other.begin(), other.end(), changed.begin(), changed.end())) FAIL("byte " << i << " changed by " << change);
            } catch (error const& e) {
                if (e.reason() != fault::unreadable) FAIL(e.what());
            }
        }
    auto longer = bytes;
    longer.insert(longer.end() - 8, 0);
    sign(longer);
    REQUIRE_THROWS_WITH(Tally::from_bytes(longer), "tally::from_bytes(): there are more bytes than the tally says");
}

TEST_CASE("hostile bytes") {
    tally<std::int32_t, patent> numbers;
    for (int const key : {-1'000'000, -7, 0, 1, 300, 70'000}) numbers.add(key, patents(key));
    withstands_every_change(numbers);
    tally<std::uint8_t, patent> small;
    small.add(0, patents(1)), small.add(254, patents(most)), small.add(255, patents(-most));
    withstands_every_change(small);
    tally<std::string, patent> text;
    for (auto const* key : {"", "Huawei", "Huawei Technologies", "ZTE", "\xE5\x8D\x8E"}) text.add(key, patents(5));
    withstands_every_change(text);
    withstands_every_change(tally<std::string, patent>());
}

TEST_CASE("foreign bytes are refused by what they are") {
    tally<int, patent> t;
    t.add(5, patents(5));
    auto const                 written = t.to_bytes();
    std::vector<unsigned char> bytes(written.begin(), written.end());
    CHECK_THROWS_WITH((tally<long long, patent>::from_bytes(bytes)), "tally::from_bytes(): the keys are of another type");
    CHECK_THROWS_WITH((tally<unsigned, patent>::from_bytes(bytes)), "tally::from_bytes(): the keys are of another type");
    CHECK_THROWS_WITH((tally<std::string, patent>::from_bytes(bytes)), "tally::from_bytes(): the keys are of another type");
    CHECK_THROWS_WITH((tally<int, person>::from_bytes(bytes)), "tally::from_bytes(): the counts are of another unit");
    CHECK_THROWS_WITH((tally<int, patent>::from_bytes(std::string("a text, and a longer one"))), "tally::from_bytes(): these are not the bytes of a tally");
    CHECK_THROWS_WITH((tally<int, patent>::from_bytes(std::string())), "tally::from_bytes(): the bytes are cut short");
    bytes[5] = 2;
    CHECK_THROWS_WITH((tally<int, patent>::from_bytes(bytes)), "tally::from_bytes(): written by another version of the library");
    bytes[5] = 1, bytes.pop_back();
    CHECK_THROWS_WITH((tally<int, patent>::from_bytes(bytes)), "tally::from_bytes(): the bytes are cut short, or have been changed");
}

}  // namespace
