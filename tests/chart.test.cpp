// SPDX-License-Identifier: BSL-1.0
#include <myriad/chart.hpp>
#include <myriad/growth.hpp>
#include <myriad/league.hpp>
#include <myriad/measures/inequality.hpp>
#include <myriad/column.hpp>
#include <myriad/per.hpp>

#include "catch.hpp"

#include <limits>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace {

using namespace myriad;
using namespace myriad::units;

int times(std::string const& text, std::string const& part) {
    int n = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++n;
    return n;
}
bool has(std::string const& text, std::string const& part) { return times(text, part) != 0; }

// Every tag that opens closes, in order.
bool is_well_formed(std::string const& svg) {
    std::vector<std::string> open;
    for (std::size_t at = svg.find('<'); at != std::string::npos; at = svg.find('<', at + 1)) {
        std::size_t const end = svg.find('>', at);
        if (end == std::string::npos) return false;
        std::string const tag = svg.substr(at + 1, end - at - 1);
        if (tag.back() == '/') continue;
        std::string const name = tag.substr(0, tag.find(' '));
        if (name[0] != '/') {
            open.push_back(name);
        } else {
            if (open.empty() || open.back() != name.substr(1)) return false;
            open.pop_back();
        }
    }
    return open.empty();
}

auto shops() { return make_column(std::map<std::string, count<patent>>{{"Ashford", patents(30)}, {"Bow & Co", patents(120)}, {"<C>", patents(60)}}); }
auto people_of_shops() { return make_column(std::map<std::string, count<person>>{{"Ashford", people(40'000)}, {"Bow & Co", people(10'000)}, {"<C>", people(20'000)}}); }

TEST_CASE("a bar chart of a league is as long as its values, and prints them") {
    std::string const svg = bar_chart(league(shops()), {"Patents", "2024"});
    CHECK(is_well_formed(svg));
    CHECK(times(svg, "class=\"bar\"") == 3);
    CHECK(has(svg, ">120</text>"));
    CHECK(has(svg, ">Patents</text>"));
    CHECK(has(svg, ">2024</text>"));
    CHECK(has(svg, ">patents</text>"));
    CHECK(has(svg, "Bow &amp; Co"));
    CHECK(has(svg, "&lt;C&gt;"));
    CHECK(svg == bar_chart(league(shops()), {"Patents", "2024"}));
    auto const length = [&](int which) {  // of the bar, best first
        std::size_t at = 0;
        for (int i = 0; i <= which; ++i) at = svg.find("<rect", at + 1);
        std::size_t const from = svg.find("width=\"", at) + 7;
        return std::stod(svg.substr(from));
    };
    CHECK(length(1) * 2 == Approx(length(0)).margin(0.2));
    CHECK(length(2) * 4 == Approx(length(0)).margin(0.4));
}

TEST_CASE("rates are rounded by the rule that is named, and the axis is their unit") {
    auto const        density = per_10k(shops(), people_of_shops());
    std::string const svg     = bar_chart(league(density), rounded<1>(half_away), {"Density"});
    CHECK(has(svg, ">7.5</text>"));
    CHECK(has(svg, ">120.0</text>"));
    CHECK(has(svg, ">patents per 10 000 people</text>"));
    CHECK(has(bar_chart(league(density), rounded<0>(half_even), {"密度", "", true}), ">8</text>"));
    CHECK(has(bar_chart(league(density), rounded<0>(half_even), {"密度", "", true}), ">每万人专利，件</text>"));
}

TEST_CASE("a chart that stands in a page brings no style") {
    CHECK(has(bar_chart(league(shops()), {"Patents"}), "<style>"));
    CHECK_FALSE(has(bar_chart(league(shops()), {"Patents", "", false, false}), "<style>"));
    CHECK(has(charts::style, "prefers-color-scheme:dark"));
}

TEST_CASE("what has no bar, or no length, is refused") {
    CHECK_THROWS_WITH(bar_chart(std::vector<charts::bar>(), "", {}), "bar_chart(): the range is empty");
    CHECK_THROWS_AS(bar_chart({{"a", "-1", -1}}, "", {}), error);
    CHECK_THROWS_AS(bar_chart({{"a", "", std::numeric_limits<double>::quiet_NaN()}}, "", {}), error);
    CHECK_THROWS_AS(bar_chart({{"a", "", std::numeric_limits<double>::infinity()}}, "", {}), error);
    CHECK_THROWS_AS(tile_map({{"a", "A", "1", 0, 0, 7}}, {}), error);
    CHECK_THROWS_AS(tile_map({{"a", "A", "1", -1, 0, 0}}, {}), error);
    CHECK_THROWS_AS(tile_map({}, {}), error);
    CHECK_THROWS_AS(slope_chart({{"a", "A", "1", "1", -1, 0}}, "", "", {}), error);
    CHECK_THROWS_AS(slope_chart({}, "", "", {}), error);
}

TEST_CASE("bars of nothing have no length, and are there") {
    std::string const svg = bar_chart({{"a", "0", 0}, {"b", "0", 0}}, "", {});
    CHECK(times(svg, "width=\"0\"") == 2);
    CHECK_FALSE(has(svg, "nan"));
}

TEST_CASE("a slope goes up, down or stays") {
    std::string const svg = slope_chart({{"s1", "A", "1", "2", 0, 1}, {"s2", "B", "2", "1", 1, 0}, {"s3", "C", "3", "3", 2, 2}}, "2023", "2024", {"Ranks"});
    CHECK(is_well_formed(svg));
    CHECK(times(svg, "slope fall") == 1);
    CHECK(times(svg, "slope rise") == 1);
    CHECK(times(svg, "slope level") == 1);
    CHECK(has(svg, ">A 1</text>"));
    CHECK(has(svg, ">2 A</text>"));
}

TEST_CASE("a tile is shaded by its step, and stands in its column and row") {
    std::string const svg = tile_map({{"a", "A", "1", 0, 0, 0}, {"b", "B", "2", 1, 1, 6, "line 7"}, {"c", "C", "", 3, 0, -1}}, {"Map"});
    CHECK(is_well_formed(svg));
    CHECK(has(svg, "class=\"s0\""));
    CHECK(has(svg, "class=\"s6\""));
    CHECK(has(svg, "class=\"none\""));
    CHECK(has(svg, "<title>line 7</title>"));
    CHECK(has(svg, "x=\"91\" y=\"116\""));  // a quarter of the width and one row down, under the title
}

TEST_CASE("a Lorenz curve goes from one corner to the other") {
    std::vector<int> const amounts{1, 1, 2};
    std::string const      svg = lorenz_chart(lorenz_curve(amounts), "of the shops", "of the sales", {"Lorenz"});
    CHECK(is_well_formed(svg));
    CHECK(times(svg, "<polyline") == 1);
    CHECK(has(svg, ">of the sales</text>"));
    std::size_t const from   = svg.find("points=\"") + 8;
    std::string const points = svg.substr(from, svg.find('"', from) - from);
    CHECK(points == "40,315 136.7,242.5 233.3,170 330,25");
}

}  // namespace
