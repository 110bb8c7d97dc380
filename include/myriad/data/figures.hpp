// SPDX-License-Identifier: BSL-1.0
//
// All figures in prose, for code that goes through them; this is the one list of them. Whoever wants the
// figures of one text includes its own header.
//
//   for_each_figure([](label dataset, figure const& f) { ... f.line ... f.printed ... f.value ... });
#pragma once

#include <myriad/data/cnipa_2024/figures.hpp>
#include <myriad/data/copyright_2024/figures.hpp>
#include <myriad/data/guangzhou_2024/figures.hpp>
#include <myriad/data/patent_survey_2024/figures.hpp>
#include <myriad/data/shenzhen_2024/figures.hpp>
#include <myriad/data/shenzhen_2025/figures.hpp>

namespace MYRIAD_NAMESPACE::data {

// visit(dataset, figure) for every figure, text by text, in the order of print.
constexpr void for_each_figure(auto&& visit) {
    auto const all = [&](label dataset, auto const& figures) {
        for (figure const& f : figures) visit(dataset, f);
    };
    all("cnipa_2024", cnipa_2024::figures);
    all("shenzhen_2024", shenzhen_2024::figures);
    all("guangzhou_2024", guangzhou_2024::figures);
    all("patent_survey_2024", patent_survey_2024::figures);
    all("copyright_2024", copyright_2024::figures);
    all("shenzhen_2025", shenzhen_2025::figures);
}

}  // namespace myriad::data
