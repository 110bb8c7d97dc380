// SPDX-License-Identifier: BSL-1.0
//
// What the newsletter's article on the patent survey of 2024 says follows from what it prints, in the order
// of its lines. A survey prints shares without what they are of: those are "?", as are the shares of earlier
// years that the article gives only the change from.
#pragma once

#include <myriad/audit/stated_claim.hpp>

namespace MYRIAD_NAMESPACE::data::patent_survey_2024 {

// clang-format off
inline constexpr stated_claim claims[] = {
    // 11 to 20: inventions obtained by research and development
    {"patent_survey_2024:11.1", relation::share,    {"?", "?"}},
    {"patent_survey_2024:13.1", relation::points,   {"patent_survey_2024:11.1", "?"}},
    {"patent_survey_2024:16.1", relation::share,    {"?", "?"}},
    {"patent_survey_2024:18.1", relation::share,    {"?", "?"}},
    {"patent_survey_2024:18.2", relation::points,   {"patent_survey_2024:16.1", "patent_survey_2024:11.1"}},
    {"patent_survey_2024:18.3", relation::points,   {"patent_survey_2024:18.1", "patent_survey_2024:11.1"}},
    {"patent_survey_2024:20.1", relation::share,    {"?", "?"}},
    {"patent_survey_2024:20.2", relation::share,    {"?", "?"}},
    // 29 to 32: research expenditure
    {"patent_survey_2024:29.1", relation::share,    {"?", "?"}},
    {"patent_survey_2024:29.2", relation::share,    {"?", "?"}},
    {"patent_survey_2024:29.5", relation::rank,     {"?"}},
    {"patent_survey_2024:32.1", relation::share,    {"?", "?"}},
    // 40 to 43: ways of cooperation; two of them are printed
    {"patent_survey_2024:40.1", relation::rank,     {"patent_survey_2024:40.2", "patent_survey_2024:42.3", "?"}},
    {"patent_survey_2024:40.2", relation::share,    {"?", "?"}},
    {"patent_survey_2024:40.3", relation::share,    {"?", "?"}},
    {"patent_survey_2024:42.1", relation::points,   {"patent_survey_2024:40.2", "patent_survey_2024:40.3"}},
    {"patent_survey_2024:42.2", relation::rank,     {"patent_survey_2024:42.3", "patent_survey_2024:40.2", "?"}},
    {"patent_survey_2024:42.3", relation::share,    {"?", "?"}},
    // 46 to 54: enterprises that cooperate; all of them are 41.0 %, which the heading above says in words
    {"patent_survey_2024:46.1", relation::share,    {"?", "?"}},
    {"patent_survey_2024:46.2", relation::share,    {"?", "?"}},
    {"patent_survey_2024:48.1", relation::multiple, {"patent_survey_2024:46.1", "patent_survey_2024:54.1"}},
    {"patent_survey_2024:48.2", relation::multiple, {"patent_survey_2024:46.2", "patent_survey_2024:54.1"}},
    {"patent_survey_2024:53.1", relation::bound,    {"patent_survey_2024:54.1"}},
    {"patent_survey_2024:54.1", relation::share,    {"?", "?"}},
    // 58 to 70: patent information
    {"patent_survey_2024:58.1", relation::bound,    {"patent_survey_2024:59.1"}},
    {"patent_survey_2024:59.1", relation::share,    {"?", "?"}},
    {"patent_survey_2024:63.1", relation::rank,     {"?"}},
    {"patent_survey_2024:63.2", relation::share,    {"?", "?"}},
    {"patent_survey_2024:63.3", relation::rank,     {"?"}},
    {"patent_survey_2024:63.4", relation::share,    {"?", "?"}},
    {"patent_survey_2024:70.1", relation::share,    {"?", "?"}},
    {"patent_survey_2024:70.2", relation::share,    {"?", "?"}},
    {"patent_survey_2024:70.3", relation::share,    {"?", "?"}},
    {"patent_survey_2024:70.4", relation::bound,    {"patent_survey_2024:70.1"}},
    {"patent_survey_2024:70.4", relation::bound,    {"patent_survey_2024:70.2"}},
    {"patent_survey_2024:70.4", relation::bound,    {"patent_survey_2024:70.3"}},
};
// clang-format on

}  // namespace myriad::data::patent_survey_2024
