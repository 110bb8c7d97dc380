// SPDX-License-Identifier: BSL-1.0
//
// for_each_figure(visit): all texts, each figure once.
#include <myriad/audit/reading.hpp>
#include <myriad/data/catalogue.hpp>

#include "catch.hpp"

#include <iterator>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace {

using namespace myriad;
using namespace myriad::tables;

TEST_CASE("every figure of every text is visited once, in the order of print") {
    std::map<std::string, std::size_t>            figures;
    std::map<std::string, int>                    last_line;
    std::set<std::pair<std::string, std::string>> ids;
    data::for_each_figure([&](label dataset, figure const& f) {
        ++figures[dataset];
        CHECK(last_line[dataset] <= f.line);
        last_line[dataset] = f.line;
        CHECK(ids.emplace(dataset, f.id).second);
    });
    CHECK(figures == std::map<std::string, std::size_t>{
                         {"cnipa_2024", std::size(data::cnipa_2024::figures)},
                         {"shenzhen_2024", std::size(data::shenzhen_2024::figures)},
                         {"guangzhou_2024", std::size(data::guangzhou_2024::figures)},
                         {"patent_survey_2024", std::size(data::patent_survey_2024::figures)},
                         {"copyright_2024", std::size(data::copyright_2024::figures)},
                         {"shenzhen_2025", std::size(data::shenzhen_2025::figures)}});
}

// The tables were typed by hand from the texts, so that each is a check of the other.
TEST_CASE("the reader reads the prints as the tables have them") {
    int equal = 0, by_the_sentence = 0, refused = 0;
    data::for_each_figure([&](label, figure const& f) {
        auto const read = detail::printed_text::scan_published(f.printed.begin(), f.printed.end());
        INFO(f.printed.c_str());
        if (read.wrong >= 0) {
            ++refused;  // "前十", "两个", "连续 9 年"
        } else if (read.result.figure == f.value) {
            ++equal;
        } else {
            ++by_the_sentence;  // what is measured, or the unit of several figures, stands elsewhere on the line
            bool const third = read.result.figure.divisor == 3 && f.value == published{3, 0, 0, measure::multiple};  // one third, as three times
            CHECK((third || (read.result.figure.coefficient == f.value.coefficient && read.result.figure.places == f.value.places)));
        }
    });
    CHECK(equal == 1304);
    CHECK(by_the_sentence == 53);
    CHECK(refused == 67);
}

}  // namespace
