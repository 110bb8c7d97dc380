// SPDX-License-Identifier: BSL-1.0
//
// Part of bulletin.hpp: what ties the figures of an English sentence, by the words between them.
#pragma once

#include <myriad/audit/detail/bulletin_claims.hpp>

#include <iterator>  // std::begin

namespace MYRIAD_NAMESPACE::audits::bulletin_text {

class english_reader : public virtual claim_maker {
protected:
    void read_english(std::vector<tied> const& all, string_view text) {
        chain c;
        int   share = -1;  // the claim of a share whose whole may follow
        for (size_t k = 0; k != all.size(); ++k) {
            tied const& t = all[k];
            int const   i = t.index;
            if (t.inside) continue;
            string_view const next   = k + 1 == all.size() ? text.substr(t.f.last) : text.substr(t.f.last, all[k + 1].f.first - t.f.last);
            published&        v      = at(i).value;
            string_view       lead   = t.lead;
            bool              led    = t.f.led;
            for (auto const& noun : words::change_nouns)
                if (!led && (v.measure == measure::share || v.measure == measure::count || v.measure == measure::points) && lead.ends_with(noun.words)) {
                    led = true;
                    lead.remove_suffix(string_view(noun.words).size());
                    lead = trimmed(lead);
                    for (string_view const article : {"an", "a", "representing an", "representing a"})
                        if (lead == article || lead.ends_with(", " + std::string(article))) lead.remove_suffix(article.size());
                    lead = trimmed(lead);
                    v.coefficient *= noun.sign;
                    if (v.measure != measure::points) v.measure = v.measure == measure::share ? measure::growth : measure::difference;
                }
            bool const either = is_one_of(lead, words::either);
            bool const clean  = lead.empty() || lead == "," || (lead.ends_with(',') && lead.find(',') == lead.size() - 1 && lead.find(';') == lead.npos && !has_word(lead, words::turns_away));
            int const  last_share = share;
            share                 = -1;
            bool const behind_count = c.bare;
            c.bare                  = false;
            // of the count itself, or of something in the words behind it?
            bool const passive = lead.empty() || lead == "," || (lead.starts_with("in ") && lead.size() == 8) || std::any_of(std::begin(words::passive), std::end(words::passive), [&](string_view w) { return lead.starts_with(w); });
            if (v.measure == measure::growth || (v.measure == measure::share && either && c.less >= 0)) {
                if (v.measure == measure::share) {
                    v.measure = measure::growth;
                    if (at(c.less).value.coefficient < 0) v.coefficient = -v.coefficient;
                }
                if ((clean || (either && c.less >= 0)) && c.anchor >= 0 && at(c.anchor).value.measure != measure::growth) {
                    bool const timed = has_word(lowered(trimmed(head_of(next, 40))), words::changing);
                    growth_of(c.anchor, i, c, timed ? 1 : 0);
                    if (!passive && !either) result_.claims.back().doubt = doubt::something_else;
                    c.claim = static_cast<int>(result_.claims.size()) - 1;
                } else {
                    reset(c, -1);
                    c.growing = i;
                }
                continue;
            }
            if (v.measure == measure::points) {
                if (clean && c.anchor >= 0 && is_percentage(at(c.anchor).value)) points_of(c.anchor, i, c, has_word(lowered(trimmed(head_of(next, 40))), words::changing) ? 1 : 0);
                continue;
            }
            if (v.measure == measure::difference) {
                if (clean && passive && counts(c.anchor)) c.less = i;
                else reset(c, -1);
                continue;
            }
            string_view bare = lead;
            if (size_t const cut = bare.rfind(','); cut != bare.npos && !has_word(bare.substr(0, cut), words::turns_away) && bare.find(',') == cut) bare = trimmed(bare.substr(cut + 1));
            if (v.measure == measure::share && c.anchor >= 0 && counts(c.anchor) && (is_one_of(bare, words::share_verbs) || (clean && next.starts_with(" of ")))) {
                share = static_cast<int>(claim(relation::share, i, {{c.anchor, -1, true}, {c.whole, -1, true}}, how_read::share_of_count));
                if (c.shared || (c.whole >= 0 && !may_be_of(c.anchor, c.whole))) result_.claims.back().doubt = doubt::something_else;
                continue;
            }
            if (v.measure != measure::count && v.measure != measure::share && v.measure != measure::money) continue;
            if (counts(i) && last_share >= 0 && is_one_of(lead, words::of_a_whole)) {
                text_claim& s = result_.claims[static_cast<size_t>(last_share)];
                if (s.readings[0][1].figure < 0) s.readings[0][1].figure = i;
                if (!may_be_of(c.anchor, i)) s.doubt = doubt::something_else;
                continue;
            }
            if (counts(i) && k != 0 && c.anchor == all[k - 1].index && is_one_of(lead, words::of_a_whole)) {
                c.whole = i;
                continue;
            }
            read_english_level(t, lead, next, c);
            c.shared = behind_count;
            c.bare   = counts(c.anchor);
        }
        before_ = {};
    }

    [[nodiscard]] std::string noun_of(int f) const {
        std::string const& u = at(f).unit;
        return u.rfind(' ') == u.npos ? u : u.substr(u.rfind(' ') + 1);
    }
    // Does the second number count what the first is a part of, by its words?
    [[nodiscard]] bool may_be_of(int part, int whole) const {
        std::string const& unit  = at(whole).unit;
        std::string const  first = unit.substr(0, unit.find(' '));
        return unit.empty() || is_one_of(first, words::of_all) || first.ends_with("ed") || noun_of(part) == noun_of(whole);
    }

    void read_english_level(tied const& t, string_view lead, string_view next, chain& c) {
        int const i = t.index;
        // "... to N": what was reached, from M or from what is not printed
        string_view to = lead;
        if (to == "to" || to.ends_with(" to")) {
            to = trimmed(to.substr(0, to.size() - 2));
            bool const timed = to.empty() || is_one_of(to, words::changing) || (to.starts_with("in ") && to.size() == 7);
            if (timed && (c.growing >= 0 || c.from >= 0)) {
                chain const before = c;
                reset(c, i);
                c.from = before.from;
                if (before.growing >= 0) {
                    growth_of(i, before.growing, c, 0);
                    c.claim = static_cast<int>(result_.claims.size()) - 1;
                }
                return;
            }
        }
        // "from M": what it is compared with
        if (lead == "from" || lead.ends_with(" from")) {
            if (lead == "from" && c.claim >= 0) {
                text_claim& g = result_.claims[static_cast<size_t>(c.claim)];
                if (g.readings[0][1].figure < 0 && g.relation == relation::growth) g.readings[0][1].figure = i;
                return;
            }
            int const growing = lead == "from" ? c.growing : -1;
            reset(c, -1);
            c.from    = i;
            c.growing = growing;
            return;
        }
        bool total = false;
        for (string_view const w : words::totals_before) total = total || lead == w || lead.ends_with(", " + std::string(w)) || lead.ends_with("for " + std::string(w));
        for (string_view const w : words::totals_behind) total = total || lowered(trimmed(next.substr(0, 40))).starts_with(w);
        if (total && counts(i)) {
            if (c.run.size() >= 2 && noun_of(c.run.back()) == noun_of(i)) at(i).unit = at(c.run[0]).unit, sum_of(i, c.run, c.broken);
            c.run.clear();
        } else if (counts(i)) {
            if (!c.run.empty() && noun_of(c.run.back()) != noun_of(i)) c.run.clear(), c.broken = true;
            c.run.push_back(i);
        } else {
            c.broken = true;
        }
        at(i).of = std::string(lead.substr(lead.size() > 120 ? lead.size() : 0));
        reset(c, i);
    }
};

}  // namespace myriad::audits::bulletin_text
