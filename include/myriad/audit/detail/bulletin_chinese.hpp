// SPDX-License-Identifier: BSL-1.0
//
// Part of bulletin.hpp: what ties the figures of a Chinese sentence. What stands between two must be a pattern of
// bulletin_words.hpp as a whole; of anything else no claim is made.
#pragma once

#include <myriad/audit/detail/bulletin_claims.hpp>

namespace MYRIAD_NAMESPACE::audits::bulletin_text {

class chinese_reader : public virtual claim_maker {
protected:
    void read_chinese(std::vector<tied> const& all) {
        chain c;
        c.parent = before_.size() == 1 ? before_[0] : -1;
        std::vector<int> main;  // counts that are of nothing before them
        int const        parent_before = c.parent;
        c.parent                       = -1;
        for (size_t k = 0; k != all.size(); ++k) {
            tied const&      t = all[k];
            int const        i = t.index;
            published const& v = at(i).value;
            if (t.inside) {
                between o{t.outside}, n{t.lead};
                o.comma().all(words::compared);
                take_period(n.rest);
                n.all(words::before);
                if (c.anchor >= 0 && at(c.anchor).value.measure == v.measure && o.done() && n.done()) c.beside = i, c.beside_time = dated(t.lead) ? year_before(t.lead) : time_of(t.outside + t.lead);
                c.whole       = i;
                c.beside_lead = t.outside;
                continue;
            }
            if (t.lead.find("其中") != t.lead.npos) {
                c.parent = c.child ? -1 : k == 0 ? parent_before : main.size() == 1 ? main[0] : -1;
                c.child  = true;
                c.run.clear();
                c.children.clear();
            }
            bool const behind_count = c.bare && t.lead.find("；") == t.lead.npos && t.lead.find("其中") == t.lead.npos;
            c.bare                  = false;
            between l{t.lead};
            l.comma().all(words::compared);
            int const  time  = time_of(t.lead);
            bool const plain = l.done(), each = l.rest == words::each_of[0];
            if (v.measure == measure::growth && t.f.led) {
                if (plain && c.anchor >= 0 && at(c.anchor).value.measure != measure::growth) {
                    growth_of(c.anchor, i, c, time);
                    note_comparison(c.anchor, t.lead);
                }
                if (each) c.growths.assign(1, i);
                if (!plain) c.anchor = -1;
                continue;
            }
            if (v.measure == measure::points) {
                if (plain && t.f.led && c.anchor >= 0 && is_percentage(at(c.anchor).value)) points_of(c.anchor, i, c, time);
                continue;
            }
            if (is_percentage(v) && !c.growths.empty() && is_one_of(t.lead, words::and_between)) {
                at(i).value.measure = measure::growth;
                if (at(c.growths[0]).value.coefficient < 0) at(i).value.coefficient = -v.coefficient;
                c.growths.push_back(i);
                continue;
            }
            if (is_percentage(v) && !c.shares.empty() && is_one_of(t.lead, words::and_between)) {
                c.shares.push_back(i);
                continue;
            }
            flush(c);
            if (is_percentage(v)) {
                if (l.take(words::growing) && l.done()) {
                    at(i).value.measure = measure::growth;
                    if (c.anchor >= 0) growth_of(c.anchor, i, c, time), note_comparison(c.anchor, t.lead);
                    continue;
                }
                between s{t.lead};
                s.comma();
                skip_ranks(s);
                if (s.take(words::shares) && c.anchor >= 0 && counts(c.anchor)) {
                    s.take_back(words::proportion);
                    if (!holds(s.rest, words::commas) && s.rest.find("；") == s.rest.npos && s.rest.size() < 120) share_of(c.anchor, i, s.rest, c);
                    continue;
                }
                if (is_one_of(t.lead, words::and_between)) continue;
                if (t.lead.ends_with(words::each_of[0])) c.shares.push_back(i);
            }
            if (v.measure == measure::multiple) {
                between m{t.lead};
                if (c.whole >= 0 && c.anchor >= 0 && m.take_back({"的"}) && m.rest == c.beside_lead) {
                    between n{m.rest};
                    if (n.comma().take({"为", "是", "相当于"}) && !holds(n.rest, words::commas) && at(c.whole).value.measure == at(c.anchor).value.measure)
                        claim(relation::multiple, i, {{c.anchor, -1, false}, {c.whole, -1, false}}, how_read::multiple);
                }
                continue;
            }
            if (v.measure == measure::difference) {
                if (plain && c.anchor >= 0 && at(c.anchor).unit == at(i).unit && counts(c.anchor)) c.less = i, c.less_time = time, at(i).value.measure = measure::difference;
                else c.anchor = -1;
                continue;
            }
            if (v.measure == measure::rank) {
                if (c.anchor >= 0) claim(relation::rank, i, {{c.anchor, -1, false}, {-1, -1, false}}, how_read::rank_of_count);
                continue;
            }
            read_chinese_level(t, c, main);
            c.shared = behind_count;
            c.bare   = counts(c.anchor);
        }
        flush(c);
        if (c.parent >= 0 && c.children.size() >= 2) {
            std::vector<text_input> in;
            for (int const p : c.children) in.push_back({p, -1, true});
            if (in.size() <= 40) {
                text_claim& s = result_.claims[claim(relation::sum, c.parent, in, how_read::sum_among)];
                s.doubt       = doubt::not_all_parts;
                for (size_t size = in.size() - 1; size >= 2; --size) s.readings.emplace_back(in.begin(), in.begin() + static_cast<std::ptrdiff_t>(size));
            }
        }
        before_ = std::move(main);
    }

    // Clauses that only rank what stands before them: 在全国各大城市中排名第一位，
    static void skip_ranks(between& s) {
        for (size_t cut = s.rest.find("，"); cut != s.rest.npos; cut = s.rest.find("，")) {
            string_view const clause = s.rest.substr(0, cut);
            if (begins_with(clause, words::begins_a_rank) == nullptr || !holds(clause, words::ranked) || !holds(clause, {"第", "首"})) return;
            s.rest.remove_prefix(cut + 3);
        }
    }

    // A count, money, or a percentage that is itself of something.
    void read_chinese_level(tied const& t, chain& c, std::vector<int>& main) {
        int const i = t.index;
        between   total{t.lead};
        if (total.comma().take(words::totals) && total.done()) {
            sum_of(i, c.run, c.broken);
            reset(c, i);
            c.run.clear();
            return;
        }
        between to{t.lead};
        to.comma();
        take_period(to.rest);
        to.all(words::compared);
        if (t.f.reached && c.from >= 0 && to.done() && at(c.from).value.measure == at(i).value.measure && at(c.from).unit == at(i).unit) {
            int const from = c.from, time_from = c.from_time;
            at(i).of = at(from).of, at(i).period = period_, at(i).key = {};
            reset(c, i);
            c.from      = from;
            c.from_time = time_from;
            main.push_back(i);
            return;
        }
        between from{t.lead};
        from.take_back(words::before) || take_back_year(from.rest);
        if (from.take_back(words::from)) {
            reset(c, -1);
            c.from      = i;
            c.from_time = dated(t.lead) ? year_before(t.lead) : time_of(t.lead);
            at(i).of = std::string(from.rest.substr(from.rest.size() > 120 ? from.rest.size() : 0));
            return;
        }
        bool const listed = c.run.empty() || !holds(t.lead, {"较", "比", "与"});
        c.alone = name(i, t.lead, c, period_);
        if (counts(i)) {
            if (!c.run.empty() && (at(c.run.back()).unit != at(i).unit || !listed)) c.run.clear(), c.broken = true;
            c.run.push_back(i);
            if (c.child && c.parent >= 0 && at(c.parent).unit == at(i).unit) c.children.push_back(i);
            if (!c.child) main.push_back(i);
        } else {
            c.broken = true;
        }
        reset(c, i);
    }
    // Does a year stand there, and is it the one before this?
    [[nodiscard]] static size_t year_at(string_view s) {
        for (size_t at = s.find("年"); at != s.npos; at = s.find("年", at + 1))
            if (at >= 4 && is_digit(s[at - 1]) && is_digit(s[at - 2]) && is_digit(s[at - 3]) && is_digit(s[at - 4])) return at - 4;
        return s.npos;
    }
    [[nodiscard]] static bool dated(string_view s) { return year_at(s) != s.npos; }
    [[nodiscard]] int         year_before(string_view s) const {
        bool const whole = !holds(s, {"末", "底", "月", "季", "半"});
        return whole && period_.size() == 7 && std::atoi(std::string(s.substr(year_at(s), 4)).c_str()) + 1 == std::atoi(period_.c_str()) ? 1 : 3;
    }
    static bool take_back_year(string_view& s) {
        string_view t = s;
        if (t.ends_with("的")) t.remove_suffix(3);
        if (t.ends_with("末") || t.ends_with("底")) t.remove_suffix(3);
        if (t.size() < 7 || !t.ends_with("年")) return false;
        string_view const digits = t.substr(t.size() - 7, 4);
        for (char const d : digits)
            if (!is_digit(d)) return false;
        s = t.substr(0, t.size() - 7);
        return true;
    }
    // 同比分别增长 a%、b%: of as many counts before it. 占比分别为 a%、b%、c%: parts of a whole.
    void flush(chain& c) {
        if (c.growths.size() >= 2 && c.growths.size() == c.run.size())
            for (size_t k = 0; k != c.run.size(); ++k) growth_of(c.run[k], c.growths[k], {}, 1);
        c.growths.clear();
        if (c.shares.size() >= 3) {
            std::vector<text_input> in;
            for (int const s : c.shares) in.push_back({s, -1, false});
            result_.claims[claim(relation::parts, c.shares[0], in, how_read::parts)].doubt = doubt::overlapping;
        }
        c.shares.clear();
    }
};

}  // namespace myriad::audits::bulletin_text
