// SPDX-License-Identifier: BSL-1.0
//
// The claims of the CNIPA report, of Guangzhou's report and of the newsletter: every address is there,
// every printed growth, share, rank, ... is the print of a claim, nothing is claimed twice, and the
// verdicts are what they were. The verdicts are computed; they are pinned here so that a change is seen.
#include "claims.hpp"

namespace {

using namespace claimed;

constexpr std::string_view datasets[] = {"cnipa_2024", "guangzhou_2024", "patent_survey_2024", "copyright_2024"};

bool is_ours(std::string_view dataset) { return std::find(std::begin(datasets), std::end(datasets), dataset) != std::end(datasets); }

template <class Visit>
void for_each_claim_of_ours(Visit const& visit) {
    claimed::for_each_claim(is_ours, visit);
}

// Printed, and not what follows. Each was read beside the text; see the comments.
std::vector<string> const inconsistent = {
    // 431 in the prose, 430 in the annex
    "cnipa_2024:675.5 equality cnipa_2024/t10|江苏|registered, cumulative|2024",
    // the kinds of documents, 其他类 with them, make 551, not 540
    "cnipa_2024:893.1 sum cnipa_2024:893.2, cnipa_2024:893.3, cnipa_2024:893.4, cnipa_2024:893.5, cnipa_2024:893.6, cnipa_2024:893.7",
    // 643 318 designs granted are 64.3 万, as line 490 prints, not 64.2
    "cnipa_2024:903.5 sum cnipa_2024/t03|国内总计|design|2024, cnipa_2024/t04|国外在华总计|design|2024",
    // 358 in the chapter of the province, 360 in the annex
    "cnipa_2024:1397.2 equality cnipa_2024/t10|云南|registered, cumulative|2024",
    // 5.88 万 in the chapter of the region, 50 610 in the annex
    "cnipa_2024:1427.1 equality cnipa_2024/t05|宁夏|total|2024",
    // if 179 141 are 95.2 per 10 000, then 72 039 are 38, not 39: unless the two are per different people
    "guangzhou_2024:41.2 per_n guangzhou_2024:39.2, guangzhou_2024:33.2, guangzhou_2024:35.3",
    // 6, 7 and 25 are 38, not 30
    "guangzhou_2024:48.3 sum guangzhou_2024:46.1, guangzhou_2024:48.1, guangzhou_2024:48.2",
    // 102 after 17 are 500 %, after 18 they are 467 %; 486 % is what 102 are of 21
    "guangzhou_2024:226.1 growth guangzhou_2024:225.3, ?",
};

// The city and CNIPA count the city's patents differently.
std::vector<string> const differing = {
    "guangzhou_2024:29.1 equality cnipa_2024/t03|(广州)|total|2024",
    "guangzhou_2024:31.1 equality cnipa_2024/t03|(广州)|invention|2024",
    "guangzhou_2024:33.2 equality cnipa_2024/t05|(广州)|invention|2024",
};

TEST_CASE("every address of the claims is there, and no print is its own input") {
    auto const [stated, made] = check_addresses(is_ours);
    CHECK(lines_of(stated) == std::vector<string>{"cnipa_2024 157", "copyright_2024 3", "guangzhou_2024 53", "patent_survey_2024 36"});
    CHECK(lines_of(made) == std::vector<string>{"cnipa_2024 1710", "copyright_2024 5", "guangzhou_2024 57", "patent_survey_2024 42"});
}

TEST_CASE("what is computed from other numbers is the print of a claim") {
    std::set<string> prints;
    for_each_claim_of_ours([&](std::string_view, claim_at const& c) { prints.insert(c.print->address); });
    int computed = 0;
    for (number_at const& n : book().numbers()) {
        if (!is_ours(n.dataset) || !is_computed(n.value.measure)) continue;
        ++computed;
        if (prints.count(n.address) == 0) FAIL_CHECK(n.address + ' ' + n.printed + " is claimed nowhere");
    }
    CHECK(computed == 167);
}

TEST_CASE("totals are the print of a claim, in both years") {
    std::set<string> prints;
    for_each_claim_of_ours([&](std::string_view, claim_at const& c) { prints.insert(c.print->address); });
    int totals = 0;
    for (number_at const& n : book().numbers()) {
        bool const of_kinds  = n.column == "total";
        bool const of_places = n.level == tables::level::total;
        if (n.dataset != "cnipa_2024" || n.table.empty() || (!of_kinds && !of_places)) continue;
        ++totals;
        if (prints.count(n.address) == 0) FAIL_CHECK(n.address + " is claimed nowhere");
    }
    CHECK(totals == 1172);
}

TEST_CASE("no claim states the same thing twice") {
    check_that_none_is_stated_twice(is_ours);
}

TEST_CASE("the verdicts are what they were") {
    counts              verdicts;
    std::vector<string> found, found_differing;
    for_each_claim_of_ours([&](std::string_view dataset, claim_at const& c) {
        verdict const v = judged(c).verdict;
        ++verdicts[kind_of(dataset, c, v)];
        if (v == verdict::inconsistent) found.push_back(text_of(c));
        if (v == verdict::differs) found_differing.push_back(text_of(c));
    });
    CHECK(sorted(found) == sorted(inconsistent));
    CHECK(found_differing == differing);

    std::vector<string> const before = {
        "cnipa_2024 bound consistent 2",
        "cnipa_2024 bound undecided 2",
        "cnipa_2024 difference consistent 2",
        "cnipa_2024 difference undecided 4",
        "cnipa_2024 equality consistent 56",  // 45 万 where "45 万余" stands elsewhere: an end above it, too
        "cnipa_2024 equality inconsistent 3",
        "cnipa_2024 growth consistent 18",
        "cnipa_2024 growth undecided 17",
        "cnipa_2024 parts consistent 5",
        "cnipa_2024 per_n undecided 7",
        "cnipa_2024 points undecided 2",
        "cnipa_2024 rank undecided 9",
        "cnipa_2024 share consistent 15",
        "cnipa_2024 share undecided 19",
        "cnipa_2024 sum consistent 1547",
        "cnipa_2024 sum inconsistent 2",
        "copyright_2024 bound undecided 1",
        "copyright_2024 growth undecided 3",
        "copyright_2024 sum consistent 1",
        "guangzhou_2024 bound consistent 1",
        "guangzhou_2024 difference consistent 2",
        "guangzhou_2024 difference undecided 1",
        "guangzhou_2024 equality consistent 15",
        "guangzhou_2024 equality differs 3",
        "guangzhou_2024 growth consistent 4",
        "guangzhou_2024 growth inconsistent 1",
        "guangzhou_2024 growth undecided 12",
        "guangzhou_2024 per_n inconsistent 1",
        "guangzhou_2024 per_n undecided 3",
        "guangzhou_2024 rank undecided 6",
        "guangzhou_2024 share undecided 3",
        "guangzhou_2024 sum consistent 4",
        "guangzhou_2024 sum inconsistent 1",
        "patent_survey_2024 bound consistent 5",
        "patent_survey_2024 equality consistent 2",
        "patent_survey_2024 multiple consistent 2",
        "patent_survey_2024 points consistent 3",
        "patent_survey_2024 points undecided 5",
        "patent_survey_2024 rank undecided 5",
        "patent_survey_2024 share undecided 20",
    };
    CHECK(lines_of(verdicts) == before);
}

TEST_CASE("a claim crosses publications where an input stands in another, also within a sum") {
    int crossing = 0;
    for_each_claim_of_ours([&](std::string_view dataset, claim_at const& c) {
        crossing += c.crosses() ? 1 : 0;
        CHECK((!c.crosses() || dataset == "guangzhou_2024"));
    });
    CHECK(crossing == 21);

    stated_claim const within_a_sum{"guangzhou_2024:29.1", relation::equality, {"cnipa_2024/t03|(广州)|invention|2024 + cnipa_2024/t03|(广州)|utility model|2024 + cnipa_2024/t03|(广州)|design|2024"}};
    book().claims(within_a_sum, [](claim_at const& c) {
        CHECK(c.crosses());
        CHECK(c.terms.size() == 3);
        CHECK((c.in.front().whole && c.in.front().value == interval::point(rational(113'067))));
    });
}

TEST_CASE("what is printed nowhere is whole where its like is counted, and no number of things elsewhere") {
    auto const is_whole = [](stated_claim const& s) {
        bool whole = false;
        book().claims(s, [&](claim_at const& c) { whole = c.in.back().whole; });
        return whole;
    };
    CHECK(is_whole({"cnipa_2024:595.2", relation::growth, {"cnipa_2024:595.1", "?"}}));
    CHECK(is_whole({"guangzhou_2024:76.1", relation::share, {"guangzhou_2024:74.1", "?"}}));
    CHECK(!is_whole({"cnipa_2024:379.2", relation::growth, {"cnipa_2024:379.1", "?"}}));           // a score
    CHECK(!is_whole({"cnipa_2024:52.9", relation::growth, {"cnipa_2024:52.8", "?"}}));             // money
    CHECK(!is_whole({"guangzhou_2024:180.2", relation::growth, {"guangzhou_2024:178.3", "?"}}));   // per judge
    CHECK(!is_whole({"patent_survey_2024:11.2", relation::points, {"patent_survey_2024:11.1", "?"}}));
    CHECK(!is_whole({"cnipa_2024:48.4", relation::share, {"?", "?"}}));
}

}  // namespace
