// SPDX-License-Identifier: BSL-1.0
//
// Any bytes as a bulletin, and as a table beside it: what is read is valid UTF-8, and every claim is of figures that were
// read; all of them can be judged.
#include "require.hpp"

#include <myriad/audit/bulletin.hpp>

#include <string>

namespace {

using namespace myriad::audits;

myriad::audits::printed_table table_of(std::string const& text) {
    printed_table t;
    t.source = 1;
    t.rows.push_back({1, {""}});
    for (char const c : text) {
        if (c == '\n') t.rows.push_back({static_cast<int>(t.rows.size()) + 1, {""}});
        else if (c == ',') t.rows.back().cells.emplace_back();
        else t.rows.back().cells.back() += c;
    }
    return t;
}

void check(bulletin const& b, std::string const& text) {
    int const  size  = static_cast<int>(b.figures.size());
    auto const valid = [](std::string const& s) { return bulletin_text::repaired(s) == s; };
    for (text_figure const& f : b.figures) require(valid(f.words) && valid(f.of) && valid(f.unit) && f.line > 0, "a figure is text, on a line", text);
    for (text_claim const& c : b.claims) {
        require(valid(c.words) && valid(c.about) && !c.readings.empty() && 0 <= c.print_at && c.print_at < size, "a claim is of a figure", text);
        for (auto const& reading : c.readings)
            for (text_input const& i : reading) require(i.figure < size && i.less < size, "an input is a figure", text);
        bulletin_finding const f = judge(b, c);
        require(f.judged || f.found.verdict != decltype(f.found.verdict)::inconsistent, "what is not judged is not accused", text);
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(unsigned char const* bytes, std::size_t size) {
    std::string const text(reinterpret_cast<char const*>(bytes), size);
    check(read_claims(text), text);
    check(read_claims({}, {table_of(text)}), text);
    check(read_claims(text, {table_of(text)}), text);
    return 0;
}
