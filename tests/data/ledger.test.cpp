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

}  // namespace
