// SPDX-License-Identifier: BSL-1.0
//
// Part of bulletin.hpp: the sentences of a paragraph, their figures, and what stands between these, in brackets and outside.
#pragma once

#include <myriad/audit/detail/bulletin_chinese.hpp>
#include <myriad/audit/detail/bulletin_english.hpp>

namespace MYRIAD_NAMESPACE::audits::bulletin_text {

class bulletin_reader : chinese_reader, english_reader {
public:
    using claim_maker::finish;

    void paragraph_of(paragraph const& p) {
        paragraph_ = &p;
        ++paragraphs_;
        find_home(p.text);
        string_view const text = p.text;
        size_t            start = 0;
        before_                 = {};
        for (size_t i = 0; i < text.size(); ++i) {
            size_t stop = 0;
            for (string_view const w : {"。", "！", "？"})
                if (text.substr(i, 3) == w) stop = 3;
            if ((text[i] == '.' || text[i] == '!' || text[i] == '?') && (i + 1 == text.size() || is_space(text[i + 1]))) stop = 1;
            if (stop == 0) continue;
            sentence(start, i);
            start = i + stop;
            i += stop - 1;
        }
        sentence(start, text.size());
    }
    void table_of(printed_table const& t) { read_table(result_, t, &cells_); }

private:
    void sentence(size_t first, size_t last) {
        string_view const text = string_view(paragraph_->text).substr(first, last - first);
        bool              chinese = false;
        for (char const c : text) chinese = chinese || is_chinese(c);
        sentence_words_ = std::string(trimmed(head_of(text, 400)));
        other_base_     = holds(lowered(text), words::other_bases);
        cumulative_     = holds(lowered(text), words::cumulative);
        figure_scanner     scanner(text, chinese);
        std::vector<tied>  all;
        size_t             at  = 0;
        int                depth = 0;
        std::string        lead, outside, inside;
        constexpr char const* opens[]  = {"（", "(", "〔", "["};
        constexpr char const* closes[] = {"）", ")", "〕", "]"};
        size_t                open_at  = 0;
        bool                  held     = false;  // the bracket holds a figure
        auto const            walk     = [&](size_t end) {
            while (at < end) {
                string_view const rest = text.substr(at, 4);
                if (auto const* o = begins_with(rest, opens)) {
                    if (depth++ == 0) outside = lead, open_at = at, inside.clear(), held = false;
                    else inside += *o;
                    at += string_view(*o).size();
                } else if (auto const* c = begins_with(rest, closes); c != nullptr && depth > 0) {
                    at += string_view(*c).size();
                    if (--depth == 0 && !held && !lead.empty()) lead += text.substr(open_at, at - open_at);
                    else if (depth > 0) inside += *c;
                } else {
                    (depth == 0 ? lead : inside) += text[at++];
                }
            }
        };
        for (figure f; scanner.next(f);) {
            walk(f.first);
            tied t;
            t.f      = f;
            t.inside = depth > 0;
            held     = held || t.inside;
            auto const form = [&](std::string const& s) { return chinese ? compact(s) : std::string(trimmed(lowered(s))); };
            t.lead    = form(t.inside ? inside : lead);
            t.outside = !t.inside ? std::string() : outside.size() > 240 ? "..." : form(outside);
            text_figure& printed = result_.figures.emplace_back();
            printed.value        = f.value;
            printed.words        = std::string(text.substr(f.first, f.last - f.first));
            printed.unit         = f.unit;
            printed.line         = paragraph_->line_at(first + f.core);
            t.index              = static_cast<int>(result_.figures.size()) - 1;
            all.push_back(std::move(t));
            at = f.last;
            if (depth > 0) inside.clear();
            else lead.clear();
        }
        if (all.empty()) before_ = {};
        else if (chinese) read_chinese(all);
        else read_english(all, text);
    }

    paragraph const* paragraph_ = nullptr;
};

}  // namespace myriad::audits::bulletin_text
