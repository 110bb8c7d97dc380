// SPDX-License-Identifier: BSL-1.0
//
// What the tests of claims share: the ledger, a claim judged and as a line of text, how many of what, and
// the checks that hold for the claims of every publication.
#pragma once

#include "catch.hpp"

#include <myriad/audit/claims.hpp>
#include <myriad/audit/ledger.hpp>
#include <myriad/audit/words.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace claimed {

using namespace myriad;
using namespace myriad::audits;
using tables::measure;
using data::claim_at;
using data::ledger;
using data::number_at;
using std::string;

inline ledger const& book() {
    static ledger const all;
    return all;
}

// What a number must be to be claimed: it is computed from others.
inline bool is_computed(measure m) {
    return m == measure::growth || m == measure::share || m == measure::points || m == measure::multiple || m == measure::per_n ||
           m == measure::difference || m == measure::rank || m == measure::bound;
}

inline finding judged(claim_at const& c) { return data::judge(c).finding; }

// "guangzhou_2024:48.3 sum guangzhou_2024:46.1, guangzhou_2024:48.1, guangzhou_2024:48.2"
inline string text_of(claim_at const& c) {
    string text = c.print->address + ' ' + string(name_of(c.relation));
    for (string const& a : c.addresses) text += (&a == &c.addresses.front() ? " " : ", ") + a;
    return text;
}

// Claims by form come behind those by hand, whatever their lines.
inline std::vector<string> sorted(std::vector<string> lines) {
    std::sort(lines.begin(), lines.end());
    return lines;
}

// "cnipa_2024 growth undecided"
inline string kind_of(std::string_view dataset, claim_at const& c, verdict v) {
    return string(dataset) + ' ' + string(name_of(c.relation)) + ' ' + string(name_of(v));
}

// How many of what, as lines: "cnipa_2024 growth undecided 16".
using counts = std::map<string, int>;
inline std::vector<string> lines_of(counts const& many) {
    std::vector<string> lines;
    for (auto const& [what, n] : many) lines.push_back(what + ' ' + std::to_string(n));
    return lines;
}

// The claims of some of the publications: those whose names is_ours knows.
template <class IsOurs, class Visit>
void for_each_claim(IsOurs const& is_ours, Visit const& visit) {
    data::for_each_claim(book(), [&](std::string_view dataset, claim_at const& c) {
        if (is_ours(dataset)) visit(dataset, c);
    });
}

// Every address is there, each print is of the claim's own publication, and none is its own input. How many claims each
// publication states by hand, and how many are made of these and of its form.
struct stated_and_made {
    counts stated, made;
};
template <class IsOurs>
stated_and_made check_addresses(IsOurs const& is_ours) {
    stated_and_made n;
    data::for_each_stated_claim([&](label dataset, stated_claim const& s) {
        if (!is_ours(std::string_view(dataset))) return;
        ++n.stated[string(dataset)];
        CAPTURE(string(s.print));
        CHECK_NOTHROW(book().claims(s, [](claim_at const&) {}));
    });
    for_each_claim(is_ours, [&](std::string_view dataset, claim_at const& c) {
        ++n.made[string(dataset)];
        if (c.print->dataset != dataset) FAIL_CHECK(c.print->address + " is a print of another publication");
        bool const own = std::find(c.numbers.begin(), c.numbers.end(), c.print) != c.numbers.end();
        if (own != (c.relation == relation::parts)) FAIL_CHECK(text_of(c));
    });
    return n;
}

template <class IsOurs>
void check_that_none_is_stated_twice(IsOurs const& is_ours) {
    std::set<string> seen;
    for_each_claim(is_ours, [&](std::string_view, claim_at const& c) {
        if (!seen.insert(text_of(c)).second) FAIL_CHECK(text_of(c));
        if (c.relation == relation::equality && seen.count(c.addresses.front() + " equality " + c.print->address) != 0) FAIL_CHECK(text_of(c));
    });
}

}  // namespace claimed
