// SPDX-License-Identifier: BSL-1.0
//
// All claims of all texts, for code that goes through them; this is the one list of them. Whoever wants the
// claims of one text includes its own header. A claim may stand for many: the ledger writes its patterns out.
//
//   for_each_claim(book, [](std::string_view dataset, claim_at const& c) { ... judge(c) ... });
//   for_each_stated_claim([](label dataset, stated_claim const& c) { ... });     those by hand only, as they are written
#pragma once

#include <myriad/audit/claims/cnipa_2024.hpp>
#include <myriad/audit/claims/copyright_2024.hpp>
#include <myriad/audit/claims/guangzhou_2024.hpp>
#include <myriad/audit/claims/patent_survey_2024.hpp>
#include <myriad/audit/claims/shenzhen_2024.hpp>
#include <myriad/audit/claims/shenzhen_2024_industries.hpp>
#include <myriad/audit/claims/shenzhen_2025.hpp>
#include <myriad/audit/claims/structure.hpp>
#include <myriad/audit/ledger.hpp>
#include <myriad/data/catalogue.hpp>

#include <set>
#include <string_view>
#include <utility>

namespace MYRIAD_NAMESPACE::data {

// visit(dataset, stated_claim) for every stated claim, text by text, in the order of print.
constexpr void for_each_stated_claim(auto&& visit) {
    auto const all = [&](auto const& dataset, auto const& claims) {
        for (stated_claim const& c : claims) visit(dataset.id, c);
    };
    all(cnipa_2024::contents, cnipa_2024::claims);
    all(shenzhen_2024::contents, shenzhen_2024::claims);
    all(shenzhen_2024::contents, shenzhen_2024::claims_of_industries);
    all(guangzhou_2024::contents, guangzhou_2024::claims);
    all(patent_survey_2024::contents, patent_survey_2024::claims);
    all(copyright_2024::contents, copyright_2024::claims);
    all(shenzhen_2025::contents, shenzhen_2025::claims);
}

// visit(dataset, claim_at) for every claim: those by hand written out, then what the form of the texts claims besides.
void for_each_claim(ledger const& book, auto&& visit) {
    std::set<std::pair<number_at const*, relation>> by_hand;
    for_each_stated_claim([&](label dataset, stated_claim const& stated) {
        book.claims(stated, [&](claim_at const& c) {
            by_hand.emplace(c.print, c.relation);
            visit(std::string_view(dataset), c);
        });
    });
    for (stated_claim const& stated : structure)
        book.claims(stated, [&](claim_at const& c) {
            if (!by_hand.contains({c.print, c.relation})) visit(std::string_view(c.print->dataset), c);
        });
}

}  // namespace myriad::data
