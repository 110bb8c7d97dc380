// SPDX-License-Identifier: BSL-1.0
//
// class ledger    every printed number under its address: numbers(), find(address)
#include "claims.hpp"

#include <string>

namespace {

using namespace myriad;
using namespace myriad::audits;
using claimed::book;
using data::cell_address;

TEST_CASE("every number is found by its address, and one of a table by its row too") {
    std::size_t of_tables = 0;
    for (data::number_at const& n : book().numbers()) {
        CHECK(book().find(n.address) == &n);
        if (n.table.empty()) continue;
        ++of_tables;
        CHECK(book().find(n.by_row(n.row).text()) == &n);
    }
    CHECK(of_tables == 7'658 + 31);
    CHECK(book().numbers().size() == of_tables + 1'424);
}

TEST_CASE("the address of a number of a table reads back as where it stands") {
    for (data::number_at const& n : book().numbers()) {
        if (n.table.empty()) continue;
        cell_address const read = cell_address::read(n.text());
        CHECK(read.text() == n.text());
        CHECK(read.list == n.list);
        CHECK(read.label == n.label);
    }
}

int make(stated_claim const& stated) {
    return book().claims(stated, [](data::claim_at const&) {});
}

// CNIPA counts 241 942 patents, the city 241 933.
TEST_CASE("a claim has a reading for each pair of its inputs, and fails only in all of them") {
    stated_claim const growth{"shenzhen_2024:57.2", relation::growth, {"cnipa_2024/t03|(深圳)|total|2024 or shenzhen_2024:57.1", "cnipa_2024/t03|(深圳)|total|2023 or ?"}};
    book().claims(growth, [](data::claim_at const& c) {
        CHECK(c.others.size() == 3);
        CHECK(c.addresses == std::vector<std::string>{"cnipa_2024/t03|(深圳)|total|2024", "cnipa_2024/t03|(深圳)|total|2023"});
        CHECK(c.others[0].addresses[0] == "shenzhen_2024:57.1");
        CHECK(c.others[2].addresses == std::vector<std::string>{"shenzhen_2024:57.1", "?"});
        CHECK(c.others[2].in[1].whole);
    });
    auto const verdict_of = [](stated_claim const& stated) {
        verdict v{};
        book().claims(stated, [&](data::claim_at const& c) { v = data::judge(c).finding.verdict; });
        return v;
    };
    label const own = "shenzhen_2024:57.1", cnipa = "cnipa_2024/t03|(深圳)|total|2024", other = "shenzhen_2024:57.7";
    CHECK(verdict_of({own, relation::equality, {cnipa}}) == verdict::differs);
    CHECK(verdict_of({own, relation::equality, {other}}) == verdict::inconsistent);
    CHECK(verdict_of({own, relation::equality, {"cnipa_2024/t03|(深圳)|total|2024 or shenzhen_2024:57.7"}}) == verdict::inconsistent);  // not by its own either
    CHECK(verdict_of({own, relation::equality, {"cnipa_2024/t03|(深圳)|total|2024 or ?"}}) == verdict::undecided);
    CHECK(verdict_of({own, relation::equality, {"cnipa_2024/t03|(深圳)|total|2024 or shenzhen_2024/t01|深圳|total|2024"}}) == verdict::consistent);
}

TEST_CASE("a claim of what is printed nowhere is refused with its name") {
    CHECK(make({"cnipa_2024/t03|(深圳)|total|2024", relation::equality, {"?"}}) == 1);
    CHECK(make({"shenzhen_2024/t11|*/*|*|*", relation::equality, {"?"}}) > 1);
    CHECK_THROWS_WITH(make({"nowhere:1.1", relation::equality, {"?"}}), "ledger(nowhere:1.1): no such name");
    CHECK_THROWS_WITH(make({"cnipa_2024/t99|*|*|*", relation::equality, {"?"}}), "ledger::claims(cnipa_2024/t99|*|*|*): no such name");
    CHECK_THROWS_WITH(make({"cnipa_2024/t03|(深圳)|total|2024", relation::rank, {"cnipa_2024/t03|@towns|total|2024"}}), "ledger(@towns): no such name");
    // there are no others where nothing stands before them
    CHECK_THROWS_WITH(make({"cnipa_2024/t03|(深圳)|total|2024", relation::rank, {"cnipa_2024/t03|@others|total|2024"}}),
                      "ledger(cnipa_2024/t03, @others, total): no such name");
}

TEST_CASE("an input may be derived, stand in for another, or leave parts out") {
    auto const made = [](stated_claim const& stated) {
        std::vector<data::claim_at> all;
        book().claims(stated, [&](data::claim_at const& c) { all.push_back(c); });
        REQUIRE(all.size() == 1);
        return all.front();
    };
    // 74675 after growth of 19.96 % were some 62 250 before, and 60.48 % after a rise of 0.87 points 59.61 %
    data::claim_at const base = made({"shenzhen_2024:57.8", relation::growth, {"shenzhen_2024:57.7", "shenzhen_2024:57.7 before shenzhen_2024:57.8"}});
    CHECK(base.addresses.back() == "shenzhen_2024:57.7 before shenzhen_2024:57.8");
    CHECK(base.terms.size() == 2);
    CHECK(base.in.back().value.holds(rational(62'250)));
    CHECK(!base.in.back().value.holds(rational(62'260)));
    CHECK(data::judge(base).finding.verdict == verdict::consistent);
    CHECK(made({"shenzhen_2024:97.5", relation::equality, {"shenzhen_2024:97.5 less shenzhen_2024:97.6"}}).in.front().value.holds(rational(5961, 100)));
    // as line 57 has it: the total grew by what its kinds did, by their own counts and growth
    CHECK(made({"shenzhen_2024:57.2", relation::growth, {"shenzhen_2024:57.1", "shenzhen_2024:57.7 before shenzhen_2024:57.8 + shenzhen_2024:57.9 before shenzhen_2024:57.10"}}).terms.size() == 4);

    CHECK(made({"shenzhen_2024:57.8", relation::growth, {"shenzhen_2024:57.7", "shenzhen_2024/t01|深圳|invention|2023 else ?"}}).addresses.back() == "?");
    CHECK(made({"shenzhen_2024:57.8", relation::growth, {"shenzhen_2024:57.7", "cnipa_2024/t03|(深圳)|invention|2023 else ?"}}).numbers.back() != nullptr);

    auto const verdict_of = [&](stated_claim const& s) { return data::judge(made(s)).finding.verdict; };
    CHECK(verdict_of({"shenzhen_2024:57.1", relation::sum, {"shenzhen_2024:57.7", "shenzhen_2024:57.9", "..."}}) == verdict::consistent);
    CHECK(verdict_of({"shenzhen_2024:57.7", relation::sum, {"shenzhen_2024:57.9", "..."}}) == verdict::inconsistent);
}

TEST_CASE("claims by form meet every table, and the prose") {
    int totals = 0, ranks = 0, growths = 0;
    book().claims({"*|*/*|total|*", relation::sum, {"*|*/*|@kinds|*"}}, [&](data::claim_at const& c) {
        ++totals;
        CHECK(c.numbers.size() == 3);
        CHECK(c.numbers.front()->row == c.print->row);
    });
    book().claims({"*|*/*|rank|*", relation::rank, {"*|*/*|@first|*", "*|*/@others|@first|*"}}, [&](data::claim_at const& c) {
        ++ranks;
        CHECK(c.numbers.front()->value.measure == tables::measure::count);
    });
    book().claims({"*:*", relation::growth, {"@before", "?"}}, [&](data::claim_at const& c) {
        ++growths;
        CHECK(c.numbers.front()->english == c.print->english);
        CHECK(c.numbers.front()->line == c.print->line);
    });
    // a city is a part of its province, by its code
    std::vector<std::string> cities;
    book().claims({"cnipa_2024/t07|*|registered|2024", relation::sum, {"cnipa_2024/t07|@within|registered|2024", "..."}}, [&](data::claim_at const& c) {
        CHECK(data::judge(c).finding.verdict == verdict::consistent);
        if (c.print->label == "广东") cities = c.addresses;
    });
    CHECK(cities == std::vector<std::string>{"cnipa_2024/t07|(广州)|registered|2024", "cnipa_2024/t07|(深圳)|registered|2024", "..."});
    // what is said again is the same quantity, of the same place and year
    std::vector<std::string> again;
    book().claims({"*:*", relation::equality, {"@again"}}, [&](data::claim_at const& c) {
        CHECK(c.numbers.front()->line > c.print->line);
        again.push_back(c.print->address + " " + c.addresses.front());
    });
    CHECK(std::find(again.begin(), again.end(), "shenzhen_2024:93.2 shenzhen_2024:105.5") != again.end());
    CHECK(totals > 800);
    CHECK(ranks == 90);
    CHECK(growths > 100);
}

}  // namespace
