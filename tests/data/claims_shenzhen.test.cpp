// SPDX-License-Identifier: BSL-1.0
//
// The claims of the two texts from Shenzhen: every address is there, every printed growth, share, rank, ...
// of tables and prose is the print of a claim, nothing is claimed twice, what several claims lack is the
// same number, and the verdicts are what they were. The verdicts are computed; they are pinned here so
// that a change is seen.
#include "claims.hpp"

#include <myriad/audit/joint.hpp>

namespace {

using namespace claimed;

bool is_ours(std::string_view dataset) { return dataset == "shenzhen_2024" || dataset == "shenzhen_2025"; }

template <class Visit>
void for_each_claim_of_ours(Visit const& visit) {
    claimed::for_each_claim(is_ours, visit);
}

// Printed, and not what follows. Each was read beside the text; see the comments.
// clang-format off
std::vector<string> const inconsistent = {
    // 16.69 % here, 15.27 % on line 105; 16.79 % is the growth there
    "shenzhen_2024:93.2 equality shenzhen_2024:105.5",
    // of 专精特新 and unicorns; 43.76 % is the growth of the count on line 111 and 35.18 % the share, which grew by 19.84 %, as
    // (1 + 43.76 %) / (1 + 19.96 %) says: none is 27.72. On line 131 these are 66.40, 2.21 and 38.71 %: none is 2.24
    "shenzhen_2024:93.5 equality shenzhen_2024:111.3",
    "shenzhen_2024:93.7 equality shenzhen_2024:131.3",
    // 66 of 26967 are 0.24 %
    "shenzhen_2024:224.5 share shenzhen_2024:224.4, shenzhen_2024:224.1",
    // 2894140 per 4403817 are 6571.89 per 10 000, as table 5 has; 6577.59 by 4.4 million
    "shenzhen_2024:234.3 per_n shenzhen_2024:234.1, shenzhen_2024:263.1, =10000",
    "shenzhen_2024:234.3 equality shenzhen_2024/t05|深圳|per 10 000 business entities|2024",
    // from 28056 to 32706 is 16.57 %, as table 8 has
    "shenzhen_2024:271.7 growth shenzhen_2024:271.6, shenzhen_2024/t08|境外总计|granted|2023",
    "shenzhen_2024:271.7 equality shenzhen_2024/t08|境外总计|growth|2024",
    // 35342 of 76440 are 46.23 %; 46.43 % are the 15184 granted of 32706, where 51.24 % is printed
    "shenzhen_2024:330.4 share shenzhen_2024:330.1, shenzhen_2024:271.1",
    "shenzhen_2024:330.8 share shenzhen_2024:330.5, shenzhen_2024:271.6",
    // 141663 of 358740 are 39.49 %; 52.25 % is the share of the 20+8 industries, as table 29 has
    "shenzhen_2024:611.10 share shenzhen_2024/t29|软件与信息服务|in force at the end of the year|2024, shenzhen_2024:137.5",
    // nor are 13.77, 13.69 and 13.61 % nearly 20 %: 18.22, 18.11 and 18.01 are, of the 20+8 industries
    "shenzhen_2024:611.11 share shenzhen_2024/t29|人工智能|in force at the end of the year|2024, shenzhen_2024:137.5",
    "shenzhen_2024:611.11 share shenzhen_2024/t29|数字创意|in force at the end of the year|2024, shenzhen_2024:137.5",
    "shenzhen_2024:611.11 share shenzhen_2024/t29|网络与通信|in force at the end of the year|2024, shenzhen_2024:137.5",
    // no whole number grows by 1.72 % to 201; table 31 has -5.63, and software on line 692 grows by 1.72 %
    "shenzhen_2024:666.5 growth shenzhen_2024:666.4, ?",
    "shenzhen_2024:666.5 equality shenzhen_2024/t31|granted/深圳|growth of granted|2024",
    // table 51 and line 913 have 941 and 356 patents, table 52 has 713 and 172
    "shenzhen_2024/t52|published/深圳|published|2024 equality shenzhen_2024/t51|published/深圳|published|2024",
    "shenzhen_2024/t52|published/深圳|growth of published|2024 equality shenzhen_2024/t51|published/深圳|growth of published|2024",
    "shenzhen_2024/t52|granted/深圳|granted|2024 equality shenzhen_2024/t51|granted/深圳|granted|2024",
    "shenzhen_2024/t52|granted/深圳|growth of granted|2024 equality shenzhen_2024/t51|granted/深圳|growth of granted|2024",
    // 2868 grow by 21.48 % to 3484, and 2869 by 21.44 %; the print is 21.46
    "shenzhen_2024/t53|granted/上海|growth of granted|2024 growth shenzhen_2024/t53|granted/上海|granted|2024, ?",
};

// Two publications of one quantity, or growth by the counts of the other one.
std::vector<string> const differing = {
    // CNIPA counts 70214 after 64519, this report 70206. Lines 57, 65 and 137 compute -10.42 and 4.19 % of the city's own
    // count and CNIPA's of the year before, and are consistent so
    "shenzhen_2024:57.12 growth cnipa_2024/t03|(深圳)|design|2024, cnipa_2024/t03|(深圳)|design|2023",
    // so in table 1. Of Beijing both print the same inventions and utility models, but 18100 designs here, 19758 there
    "shenzhen_2024/t01|深圳|invention|2024 equality cnipa_2024/t03|(深圳)|invention|2024",
    "shenzhen_2024/t01|广州|invention|2024 equality cnipa_2024/t03|(广州)|invention|2024",
    "shenzhen_2024/t01|深圳|utility model|2024 equality cnipa_2024/t03|(深圳)|utility model|2024",
    "shenzhen_2024/t01|广州|utility model|2024 equality cnipa_2024/t03|(广州)|utility model|2024",
    "shenzhen_2024/t01|北京|design|2024 equality cnipa_2024/t03|北京|design|2024",
    "shenzhen_2024/t01|深圳|design|2024 equality cnipa_2024/t03|(深圳)|design|2024",
    "shenzhen_2024/t01|广州|design|2024 equality cnipa_2024/t03|(广州)|design|2024",
    "shenzhen_2024/t01|北京|total|2024 equality cnipa_2024/t03|北京|total|2024",
    "shenzhen_2024/t01|深圳|total|2024 equality cnipa_2024/t03|(深圳)|total|2024",
    "shenzhen_2024/t01|广州|total|2024 equality cnipa_2024/t03|(广州)|total|2024",
    // the growth, by CNIPA's counts
    "shenzhen_2024/t01|深圳|growth of design|2024 growth cnipa_2024/t03|(深圳)|design|2024, cnipa_2024/t03|(深圳)|design|2023",
    "shenzhen_2024/t01|广州|growth of invention|2024 growth cnipa_2024/t03|(广州)|invention|2024, cnipa_2024/t03|(广州)|invention|2023",
    "shenzhen_2024/t01|广州|growth of utility model|2024 growth cnipa_2024/t03|(广州)|utility model|2024, cnipa_2024/t03|(广州)|utility model|2023",
    "shenzhen_2024/t01|广州|growth of design|2024 growth cnipa_2024/t03|(广州)|design|2024, cnipa_2024/t03|(广州)|design|2023",
    "shenzhen_2024/t01|广州|growth of total|2024 growth cnipa_2024/t03|(广州)|total|2024, cnipa_2024/t03|(广州)|total|2023",
    // in force: 1343740 and 358740 here, 1343928 and 358676 there
    "shenzhen_2024:137.1 equality cnipa_2024/t05|(深圳)|total|2024",
    "shenzhen_2024/t03|深圳|in force|2024 equality cnipa_2024/t05|(深圳)|invention|2024",
    "shenzhen_2024/t03|广州|in force|2024 equality cnipa_2024/t05|(广州)|invention|2024",
};

// What is printed nowhere and several claims lack: where all of them say it lies, or which two clash.
std::vector<string> const printed_nowhere = {
    // 16.69 % of line 93 is printed for the 15.27 % of line 105: 6756 firms are 15.27 % of 44 230 to 44 235, and 11592 on 103 26.21 %
    "?enterprises above designated size in Shenzhen|深圳规模以上企业, 4: not by shenzhen_2024:93.2, else 44230 to 44235",
    "?high-tech enterprises of Shenzhen|深圳高新技术企业, 4: 24844 to 24846",
    "?invention patents of Shenzhen published in 2024|深圳 2024 年公开的发明专利, 11: 177777 to 177789",
    // 301 champions on line 196 are 82.92 % of 363, which is how many champions there are (lines 115 and 117), and not of the
    // 422 listed companies that it names (lines 123, 125 and 202)
    "?listed companies of Shenzhen|深圳上市公司, 4: not by shenzhen_2024:196.8, else 422 to 422",
    "?manufacturing single-product champions of Shenzhen|深圳制造业单项冠军企业, 2: 363 to 363",
    "?specialised and sophisticated SMEs of Shenzhen|深圳专精特新中小企业, 3: 12881 to 12881",
    // what a rate is per may be an average, so that the ends are no whole numbers
    "~residents of Shenzhen at the end of 2024|深圳 2024 年末常住人口, 2: 17988717 to 17989619",
    "~residents of the nation at the end of 2024|全国 2024 年末人口, 1: 1409484960 to 1409902771",
    "~the area of Shenzhen in square kilometres, 1: 1997 to 1997",
};
// clang-format on

TEST_CASE("every address of the Shenzhen claims is there, and no print is its own input") {
    auto const [stated, made] = check_addresses(is_ours);
    CHECK(lines_of(stated) == std::vector<string>{"shenzhen_2024 594", "shenzhen_2025 14"});
    CHECK(lines_of(made) == std::vector<string>{"shenzhen_2024 1372", "shenzhen_2025 16"});
}

TEST_CASE("what Shenzhen computed from other numbers is the print of a claim") {
    std::map<string, std::set<relation>> prints;
    for_each_claim_of_ours([&](std::string_view, claim_at const& c) {
        bool const derived = std::any_of(c.others.begin(), c.others.end(), [](claim_at const& r) { return !r.terms.empty(); });
        prints[c.print->address].insert(derived ? relation::growth : c.relation);
    });
    counts computed;
    for (number_at const& n : book().numbers()) {
        if (!is_ours(n.dataset) || !is_computed(n.value.measure)) continue;
        ++computed[n.table.empty() ? "figures" : "cells"];
        std::set<relation> const& of = prints[n.address];
        if (of.empty()) FAIL_CHECK(n.address + ' ' + n.printed + " is claimed nowhere");
        // that it stands elsewhere too is not where growth comes from; "nearly 40%" is a bound
        if (n.value.measure == measure::growth && of.count(relation::growth) == 0 && of.count(relation::bound) == 0)
            FAIL_CHECK(n.address + ' ' + n.printed + " has no base");
    }
    CHECK(lines_of(computed) == std::vector<string>{"cells 621", "figures 378"});
}

TEST_CASE("no claim of Shenzhen states the same thing twice") {
    check_that_none_is_stated_twice(is_ours);
}

TEST_CASE("the verdicts of Shenzhen are what they were") {
    counts              verdicts;
    std::vector<string> found, found_differing;
    int                 crossing = 0;
    for_each_claim_of_ours([&](std::string_view dataset, claim_at const& c) {
        verdict const v = judged(c).verdict;
        ++verdicts[kind_of(dataset, c, v)];
        crossing += c.crosses() ? 1 : 0;
        if (v == verdict::inconsistent) found.push_back(text_of(c));
        if (v == verdict::differs) found_differing.push_back(text_of(c));
    });
    CHECK(sorted(found) == sorted(inconsistent));
    CHECK(found_differing == differing);
    CHECK(crossing == 118);
    std::vector<string> const before = {
        "shenzhen_2024 bound consistent 23",
        "shenzhen_2024 bound undecided 3",
        "shenzhen_2024 difference undecided 3",
        "shenzhen_2024 equality consistent 275",
        "shenzhen_2024 equality differs 13",
        "shenzhen_2024 equality inconsistent 10",
        "shenzhen_2024 growth consistent 99",
        "shenzhen_2024 growth differs 6",
        "shenzhen_2024 growth inconsistent 3",
        "shenzhen_2024 growth undecided 510",
        "shenzhen_2024 multiple consistent 5",  // 7.9 by "over 110" is possible
        "shenzhen_2024 multiple undecided 2",
        "shenzhen_2024 parts consistent 2",
        "shenzhen_2024 per_n consistent 6",
        "shenzhen_2024 per_n inconsistent 1",
        "shenzhen_2024 per_n undecided 10",
        "shenzhen_2024 points consistent 6",
        "shenzhen_2024 points undecided 19",
        "shenzhen_2024 rank consistent 131",
        "shenzhen_2024 rank undecided 34",
        "shenzhen_2024 share consistent 102",
        "shenzhen_2024 share inconsistent 7",
        "shenzhen_2024 share undecided 74",
        "shenzhen_2024 sum consistent 28",
        "shenzhen_2025 equality consistent 5",
        "shenzhen_2025 growth undecided 1",
        "shenzhen_2025 multiple undecided 1",
        "shenzhen_2025 per_n undecided 1",
        "shenzhen_2025 rank undecided 5",
        "shenzhen_2025 sum consistent 3",
    };
    CHECK(lines_of(verdicts) == before);
}

TEST_CASE("claims that lack the same number agree on it, or clash") {
    std::map<string, std::vector<interval>> said;
    std::map<string, std::vector<string>>   by;
    for_each_claim_of_ours([&](std::string_view, claim_at const& c) {
        finding const f = judged(c);
        if (f.missing < 0 || f.implied == interval::everything()) return;
        string const& name = c.addresses[static_cast<std::size_t>(f.missing)];
        if (name.size() == 1) return;
        CHECK(c.in[static_cast<std::size_t>(f.missing)].whole == (name[0] == '?'));
        said[name].push_back(f.implied);
        by[name].push_back(c.print->address);
    });
    std::vector<string> found;
    for (auto const& [name, intervals] : said) {
        agreement const a = agree(intervals.data(), static_cast<int>(intervals.size()), name[0] == '?');
        auto const      whole = [](rational const& x) { return std::to_string(static_cast<long long>(x.floor())); };
        auto const      print = [&](int i) { return by[name][static_cast<std::size_t>(i)]; };
        found.push_back(name + ", " + std::to_string(intervals.size()) + ": " +
                        (a.odd >= 0 ? "not by " + print(a.odd) + ", else " : "") +
                        (a.holds || a.odd >= 0 ? whole(a.common.low.at) + " to " + whole(a.common.high.at) : print(a.clash[0]) + " and " + print(a.clash[1])));
    }
    CHECK(found == printed_nowhere);
}

TEST_CASE("growth of one way of counting or of two holds in the reading that gives it") {
    for (string const print : {"shenzhen_2024:57.10", "shenzhen_2024:137.2", "shenzhen_2024/t01|深圳|growth of utility model|2024"}) {
        INFO(print);
        int own = 0;
        for_each_claim_of_ours([&](std::string_view, claim_at const& c) {
            if (c.print->address != print || c.others.empty()) return;
            data::judged_claim const j = data::judge(c);
            own += j.finding.reason == reason::follows && j.reading == &c.others[0] && j.reading->numbers[0]->dataset == "shenzhen_2024" && j.reading->numbers[1]->dataset == "cnipa_2024";
        });
        CHECK(own == 1);
    }
}

TEST_CASE("a row is itself, and not the first with its label") {
    // Table 19 has 深圳麦克韦尔科技有限公司 in its sixth row, 71, and in its eighth, 56.
    stated_claim const ranks{"shenzhen_2024/t19|*|rank|2024", relation::rank, {"shenzhen_2024/t19|*|published|2024", "shenzhen_2024/t19|@others|published|2024"}};
    std::vector<int>   rows;
    int const          made = book().claims(ranks, [&](claim_at const& c) {
        rows.push_back(c.numbers.front()->row);
        CHECK(c.numbers.front()->row == c.print->row);
        CHECK(c.numbers.size() == 10);
        CHECK(judged(c).verdict == verdict::consistent);
    });
    CHECK(made == 10);
    CHECK(rows == std::vector<int>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10});
    REQUIRE(book().find("shenzhen_2024/t19|#8|published|2024") != nullptr);
    CHECK(book().find("shenzhen_2024/t19|#8|published|2024")->printed == "56");
    CHECK(book().find("shenzhen_2024/t19|#8|published|2024")->address == "shenzhen_2024/t19|#8|published|2024");
}

TEST_CASE("patterns over both lists of a table, and over all rows but one") {
    auto const labels = [](label print, label input) {
        std::vector<string> met;
        book().claims({print, relation::equality, {input}}, [&](claim_at const& c) {
            CHECK(c.numbers.front() == c.print);
            met.push_back(c.print->list + '/' + c.print->label);
        });
        return met;
    };
    CHECK(labels("shenzhen_2024/t12|*/深圳|growth of *|2024", "shenzhen_2024/t12|*/深圳|growth of *|2024") == std::vector<string>{"published/深圳", "granted/深圳"});
    CHECK(labels("shenzhen_2024/t12|published/*!深圳!东京|published|2024", "shenzhen_2024/t12|published/*|published|2024") == std::vector<string>{"published/硅谷", "published/纽约"});
    CHECK_THROWS_AS(labels("shenzhen_2024/t07|*|granted|2024", "?"), error);
}

}  // namespace
