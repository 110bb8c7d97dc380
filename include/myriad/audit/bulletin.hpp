// SPDX-License-Identifier: BSL-1.0
//
// A bulletin read by itself: the printed figures of a text, Chinese or English, plain or Markdown, and of its tables;
// and the claims that its own sentences and heads make of them.
//
//   bulletin b = read_claims(text)      b.figures, b.claims
//   read_claims(text, tables)           beside tables that stand elsewhere, such as in CSV files
//   judge(b, b.claims[0])               the finding, and the reading of the claim that it is of
//
//   a claim is read from                     as
//   X 件，同比增长 g%; N, up g%              growth from what is printed nowhere, or elsewhere in the text as last year's
//   由 M 件增至 N 件，增长 g%; up g% from M  growth from M; and 比上年增加 D 件，增长 g% from N - D
//   占 W 的 s%; s% of the M                  a share of W, if W is printed under that very name, for the same period
//   比重由 a% 提高到 b%，提高 c 个百分点     points
//   A x 件、B y 件，合计 N 件; N in total    a sum of what stands before it in the sentence, or of the last of it
//   为 W（14 件）的 7.9 倍                   a multiple
//   the heads of a table                     totals, growth, shares and ranks; what most rows bear out, the others must
//
// A claim that may have been read wrongly has a doubt: words that say which. What does not follow, but is doubted, is
// "not judged": `judge` says so in place of an accusation. So is what is beyond the numbers of the engine.
// bulletin_words.hpp has the words and patterns. Time is linear in the text, for any bytes.
#pragma once

#include <myriad/audit/detail/bulletin_prose.hpp>
#include <myriad/audit/detail/bulletin_tables.hpp>

#include <myriad/audit/judging.hpp>

#include <string>       // std::string
#include <string_view>  // std::string_view
#include <vector>       // std::vector

namespace MYRIAD_NAMESPACE::audits {

// What a text and the tables beside it print, and what they claim. O(size of all).
[[nodiscard]] inline bulletin read_claims(std::string_view text, std::vector<printed_table> const& tables = {}) {
    bulletin_text::bulletin_reader reader;
    std::string const              valid = bulletin_text::repaired(text);
    bulletin_text::for_each_block(valid, reader);
    for (printed_table table : tables) {
        for (printed_table::row& row : table.rows)
            for (std::string& cell : row.cells) cell = bulletin_text::repaired(cell);
        reader.table_of(table);
    }
    return reader.finish();
}

// What the audit says of a claim of a bulletin.
struct bulletin_finding {
    myriad::audits::text_claim const* of = nullptr;
    finding                           found{};
    std::vector<input>                in;          // of the reading that was judged
    std::size_t                       reading = 0;  // which one
    bool                              judged  = true;  // false: it does not follow, but may have been read wrongly
    doubt                             why     = doubt::none;
};

// A claim holds if it does in one of its readings, and fails only if it does in all and nothing is doubted of it.
[[nodiscard]] inline bulletin_finding judge(bulletin const& b, text_claim const& c, rule_set rules = nearest) {
    auto const fits = [](published const& p) {
        return p.coefficient < 1'000'000'000'000 && p.coefficient > -1'000'000'000'000 && p.places <= 6 && p.scale <= 9;
    };
    auto const input_of = [&](text_input const& i) {
        if (i.figure < 0) return input::unknown(i.whole);
        input in = input::from(b.figures[static_cast<std::size_t>(i.figure)].value);
        if (i.less >= 0) in.value = in.value - input::from(b.figures[static_cast<std::size_t>(i.less)].value).value;
        in.whole = in.whole && i.whole;
        return in;
    };
    bulletin_finding best;
    best.of = &c;
    bool fit = fits(c.print);
    for (auto const& reading : c.readings)
        for (text_input const& i : reading)
            for (int const f : {i.figure, i.less}) fit = fit && (f < 0 || fits(b.figures[static_cast<std::size_t>(f)].value));
    for (std::size_t r = 0; r != c.readings.size(); ++r) {
        std::vector<input> in;
        in.reserve(c.readings[r].size());
        for (text_input const& i : c.readings[r]) in.push_back(input_of(i));
        if (!fit) {
            best.in     = std::move(in);
            best.judged = false;
            best.why    = doubt::too_large;
            return best;
        }
        finding const f = audit(c.relation, c.print, inputs(in.data(), static_cast<int>(in.size())), rules);
        if (r == 0 || (best.found.verdict == verdict::inconsistent && f.verdict != verdict::inconsistent) || (f.verdict == verdict::consistent && best.found.verdict != verdict::consistent)) {
            best.found   = f;
            best.in      = std::move(in);
            best.reading = r;
        }
    }
    if (best.found.verdict == verdict::inconsistent && c.doubt != doubt::none) {
        best.judged        = false;
        best.why           = c.doubt;
        best.found.verdict = verdict::undecided;
    }
    return best;
}

}  // namespace myriad::audits
