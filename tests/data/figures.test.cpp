// SPDX-License-Identifier: BSL-1.0
//
// for_each_figure(visit): all texts, each figure once.
#include <myriad/data/figures.hpp>

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

}  // namespace
