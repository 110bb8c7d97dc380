// SPDX-License-Identifier: BSL-1.0
//
// struct packed_numbers       numbers of the same few bits
// struct packed_names         names one behind the other
// class packed_table          a table whose rows are put together when they are asked for
#include <myriad/count.hpp>
#include <myriad/growth.hpp>
#include <myriad/tables/packed_table.hpp>

#include "catch.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <limits>
#include <ranges>
#include <random>
#include <string>
#include <vector>

namespace {

using namespace myriad;
using namespace myriad::tables;
using namespace myriad::units;
using namespace std::string_literals;

// ---- numbers ----
// As myriad_table() packs them, one bit at a time.
std::vector<std::uint64_t> packed(std::vector<std::int64_t> const& numbers, unsigned bits, std::int64_t least) {
    std::vector<std::uint64_t> words(numbers.size() * bits / 64 + 1);
    for (std::size_t i = 0; i != numbers.size(); ++i)
        for (unsigned bit = 0; bit != bits; ++bit)
            if ((static_cast<std::uint64_t>(numbers[i]) - static_cast<std::uint64_t>(least)) >> bit & 1)
                words[(i * bits + bit) / 64] |= std::uint64_t{1} << (i * bits + bit) % 64;
    return words;
}

TEST_CASE("numbers of any width are read as they were written") {
    std::mt19937_64 random(1);  // NOLINT: the same in every run
    for (unsigned bits = 0; bits <= 64; ++bits) {
        CAPTURE(bits);
        std::int64_t const        least = bits == 64 ? std::numeric_limits<std::int64_t>::min() : bits == 63 ? -(std::int64_t{1} << 62) : -7;
        std::vector<std::int64_t> numbers;
        for (int i = 0; i != 200; ++i) {
            std::uint64_t const above = bits == 0 ? 0 : i == 0 ? ~std::uint64_t{0} >> (64 - bits) : random() >> (64 - bits);
            numbers.push_back(static_cast<std::int64_t>(static_cast<std::uint64_t>(least) + above));
        }
        auto const           words = packed(numbers, bits, least);
        packed_numbers const read{words.data(), bits, least};
        for (std::size_t i = 0; i != numbers.size(); ++i) CHECK(read[i] == numbers[i]);
    }
}

// ---- a table of six towns, out of order ----
struct town_cells {
    count<person> people;

    constexpr void each(auto&& visit) const { visit(head{"people", ""}, people); }
};
struct town_row : row_about<label, town_cells, 2023, 2024> {
    count<enterprise> firms;

    constexpr void each(head const& only, auto&& visit) const {
        visit(head{"firms", ""}, 0, firms);
        row_about::each(only, visit);
    }
};
inline constexpr publication bulletin{"Bulletin", "", "Office", "", 2024, "bulletin.txt"};
inline constexpr source      about{"own/towns", &bulletin, 1, "Towns", "", "", 1, 9};

inline constexpr std::uint64_t  begins_words[] = {std::uint64_t{57} << 7, 0};
inline constexpr packed_names   names{"Gorham\0Ashford\0Łódź\0Eastby\0Brookdale\0\0Carrick\0Dunmore\0Hay\0Hay\0", {begins_words, 7, 0}};
inline constexpr std::uint64_t  people_words[] = {0x987654321, 0};
inline constexpr packed_numbers people_2023{people_words, 4, 10}, people_2024{people_words, 4, 20}, firms{nullptr, 0, 3};

struct towns_type {
    static constexpr detail::size rows = 10;

    // the order of bytes: "" Ashford Brookdale Carrick Dunmore Eastby Gorham Hay Hay Łódź
    static constexpr detail::size order[] = {5, 1, 4, 6, 7, 3, 0, 8, 9, 2};

    static constexpr label        label_of(detail::size i) { return names[i]; }
    static constexpr label        key(detail::size i) { return names[i]; }
    static constexpr detail::size in_order(detail::size i) { return order[i]; }
    static constexpr town_row     row(detail::size i) {
        return {{static_cast<int>(i) + 2, label_of(i), key(i), {{{people_2023[i]}}, {{people_2024[i]}}}}, {firms[i]}};
    }
};
struct unordered_towns : towns_type {
    static constexpr tables::unordered in_order(detail::size) { return {}; }
};
inline constexpr packed_table<about, towns_type>      towns;
inline constexpr packed_table<about, unordered_towns> walked;

constexpr bool finds(auto const& t) {
    return t.at("Ashford").line == 3 && t.at("Łódź").in(2024).people == people(23) && t.at("Łódź").in(2023).people == people(13) && t.at("").line == 7 &&
           t.at("Dunmore").firms == enterprises(3) && !t.find("Ashfor") && !t.find("Z") && !t.find("Łódźź") && t.find("Hay")->line == 10;
}
static_assert(finds(towns) && finds(walked));
static_assert(towns.size() == 10 && towns[0].label == "Gorham" && towns[9].line == 11 && names[7] == "Dunmore" && names[8] == "Hay");
static_assert(sizeof(towns) == 1 && std::ranges::random_access_range<decltype(towns)>);

TEST_CASE("a row is found by its key, at run time too") {
    CHECK(finds(towns));
    CHECK(finds(walked));
    CHECK(towns.at("Carrick"s).line == 8);
    CHECK_THROWS_WITH(towns.at("Brokdale"), "table::at(\"own/towns\", \"Brokdale\"): no such name; nearest: \"Brookdale\"");
    CHECK_THROWS_WITH(towns.at("Hay"), "table::at(\"own/towns\", \"Hay\"): the key is there more than once");
    CHECK_THROWS_WITH(walked.at("Hay"), "table::at(\"own/towns\", \"Hay\"): the key is there more than once");
    CHECK_THROWS_WITH(towns.at("Ashford").in(2022), "row::in(2022): outside the range that is there");
}

TEST_CASE("rows are walked as those of any range") {
    std::vector<int> lines;
    for (auto const& row : towns) lines.push_back(row.line);
    CHECK(lines == std::vector<int>{2, 3, 4, 5, 6, 7, 8, 9, 10, 11});
    auto const i = towns.begin() + 3;
    CHECK((*i).label == "Eastby");
    CHECK(i[-1].label == "Łódź");
    CHECK(towns.end() - i == 7);
    CHECK(std::ranges::count_if(towns, [](town_row const& r) { return r.label == "Hay"; }) == 2);
}

TEST_CASE("columns are those of a table") {
    auto const now = towns.column(2024, &town_cells::people).only([](label town) { return town < "D" && town != ""; });
    auto const before = towns.column(2023, &town_cells::people).only([](label town) { return town < "D" && town != ""; });
    CHECK(now.size() == 3);
    CHECK(now.at("Ashford") == people(22));
    CHECK(growth(now, before).at("Ashford") == growth(people(22), people(12)));
    CHECK(towns.column(&town_row::firms)[4].value == enterprises(3));
    CHECK_THROWS_WITH(towns.column(1999, &town_cells::people), "element [0], \"Gorham\": row::in(1999): outside the range that is there");
}

TEST_CASE("every number is visited, in printed order") {
    std::string seen;
    towns.each_cell([&](cell const& where, auto const& value) {
        if (where.row < 3)
            seen += std::to_string(where.line) + " " + std::string(where.column.english) + " " + std::to_string(where.year) + " " + std::to_string(value.value) + ";";
    });
    CHECK(seen == "2 firms 0 3;2 people 2023 11;2 people 2024 21;3 firms 0 3;3 people 2023 12;3 people 2024 22;");
}

}  // namespace
