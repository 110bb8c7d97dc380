// SPDX-License-Identifier: BSL-1.0
//
// Part of bulletin.hpp: the claims that sentences make, by what ties a figure to those before it; what figures are of, under
// one name for all ways of saying it; and the same numbers in tables.
#pragma once

#include <myriad/audit/detail/bulletin_tables.hpp>

#include <unordered_map>  // std::unordered_map

namespace MYRIAD_NAMESPACE::audits::bulletin_text {

// A pattern being matched: takes words from the front of what stands between two figures.
struct between {
    string_view rest;

    template <size_t Size>
    bool take(char const* const (&list)[Size]) {
        auto const* w = begins_with(rest, list);
        if (w != nullptr) rest.remove_prefix(string_view(*w).size());
        return w != nullptr;
    }
    template <size_t Size>
    bool take_back(char const* const (&list)[Size]) {
        auto const* w = ends_with(rest, list);
        if (w != nullptr) rest.remove_suffix(string_view(*w).size());
        return w != nullptr;
    }
    template <size_t Size>
    between& all(char const* const (&list)[Size]) {
        while (take(list)) {}
        return *this;
    }
    between& comma() {
        take(words::commas);
        return *this;
    }
    [[nodiscard]] bool done() const { return rest.empty(); }
};

// 2024年, 2024年末, 2024年1-6月, 上半年 at the front of a clause.
inline string_view take_period(string_view& clause) {
    string_view           s = clause;
    constexpr char const* until[]   = {"截至", "截止", "到"};
    constexpr char const* parts[]   = {"年", "末", "底", "上半", "下半", "前三", "季度", "月", "日", "全", "一", "二", "三", "四", "第", "-", "—", "至", "度"};
    constexpr char const* begins[]  = {"上半年", "下半年", "前三季度", "一季度", "二季度", "三季度", "四季度", "第一季度"};
    if (auto const* u = begins_with(s, until)) s.remove_prefix(string_view(*u).size());
    size_t digits = 0;
    while (digits < s.size() && digits < 4 && is_digit(s[digits])) ++digits;
    string_view const behind = s.substr(digits);
    bool const        dated  = (digits == 4 && behind.starts_with("年")) || ((digits == 1 || digits == 2) && (behind.starts_with("月") || behind.starts_with("-") || behind.starts_with("—")));
    if (!dated && begins_with(s, begins) == nullptr) return {};
    size_t end = 0;
    while (end < s.size() && end < 40) {
        if (is_digit(s[end])) ++end;
        else if (auto const* p = begins_with(s.substr(end), parts)) end += string_view(*p).size();
        else break;
    }
    string_view const period = s.substr(0, end);
    clause                   = s.substr(end);
    return period;
}

class claim_maker {
public:
    // Ties what was named to what has that name, wherever it stands.
    bulletin finish() {
        for (pending const& p : pending_) {
            text_claim& c     = result_.claims[p.claim];
            int         whole = named(p.key, p.part, p.paragraph);
            if (whole < 0 && scope_of(p.key) == words::the_nation[0] && what_of(p.key) == what_of(at(p.part).key))
                for (table_cell const* cell : cells_of(p.part)) whole = whole < 0 ? cell->nation : whole;
            if (whole < 0) continue;
            c.readings[0][1].figure = whole;
        }
        std::sort(growing_.begin(), growing_.end());
        for (auto const& [now, k] : growing_) compare_with_tables(now, k);
        return std::move(result_);
    }

protected:
    struct pending {
        size_t      claim;
        int         part, paragraph;
        std::string key;
    };
    // What stands before a figure, of a sentence.
    struct tied {
        figure      f;
        int         index  = -1;     // in the bulletin
        std::string lead;            // without spaces, or in lower case; without brackets that hold figures
        bool        inside = false;  // of brackets
        std::string outside;         // what stands before the bracket
    };
    struct chain {
        int              anchor = -1, parent = -1, from = -1, less = -1, beside = -1, growing = -1, whole = -1, claim = -1;
        int              from_time = 0, less_time = 0, beside_time = 0;  // when each was: see time_of
        bool             child = false, broken = false, alone = true;
        bool             bare = false, shared = false;  // a count without anything said of it; one behind such a one
        std::string      beside_lead;
        std::vector<int> run;       // counts of one unit, one behind the other
        std::vector<int> children;  // of the parent, with its unit
        std::vector<int> growths;   // 分别增长 ...
        std::vector<int> shares;    // 占比分别为 ...
    };

    [[nodiscard]] text_figure const& at(int i) const { return result_.figures[static_cast<size_t>(i)]; }
    [[nodiscard]] text_figure&       at(int i) { return result_.figures[static_cast<size_t>(i)]; }
    [[nodiscard]] bool counts(int i) const { return i >= 0 && at(i).value.measure == measure::count; }
    [[nodiscard]] bool may_be_whole(int i) const { return counts(i) && at(i).thing && (at(i).value.places == 0 || at(i).value.scale >= at(i).value.places); }
    [[nodiscard]] static bool is_percentage(published const& v) { return v.measure == measure::share; }

    static void reset(chain& c, int anchor) {
        c.anchor = anchor;
        c.from = c.less = c.beside = c.whole = c.growing = c.claim = -1;
    }

    // ---- names ----

    // The city that the first line is about: 深圳 is 全市 from there on.
    void find_home(std::string const& text) {
        if (home_known_) return;
        home_known_            = true;
        std::string const line = compact(head_of(text, 60));
        size_t const      city = line.find("市");
        if (city != line.npos && city >= 6 && city <= 9) home_ = line.substr(0, city);
    }
    // "scope|what": 全市专利授权总量 is 全市|专利授权.
    [[nodiscard]] std::string key_of(string_view name, string_view scope_if_none) const {
        between     n{name};
        std::string scope;
        if (n.take(words::the_nation)) scope = words::the_nation[0];
        else if (n.take(words::the_province)) scope = words::the_province[0];
        else if (n.take(words::the_city)) scope = words::the_city[0];
        else if (auto const* s = begins_with(n.rest, words::other_scopes)) scope = *s, n.rest.remove_prefix(string_view(*s).size());
        else if (!home_.empty() && n.rest.starts_with(home_)) {
            scope = words::the_city[0];
            n.rest.remove_prefix(home_.size());
            if (n.rest.starts_with("市")) n.rest.remove_prefix(3);
        }
        if (scope.empty()) scope = scope_if_none;
        std::string what;
        while (!n.rest.empty()) {
            if (n.take(words::not_in_a_name)) continue;
            what += n.rest.front();
            n.rest.remove_prefix(1);
        }
        between w{what};
        w.take_back(words::ends_a_name);
        // 有效专利 is 专利有效: the same signs in another order
        std::vector<string_view> signs = signs_of(w.rest);
        std::sort(signs.begin(), signs.end());
        scope += '|';
        for (string_view const sign : signs) scope += sign;
        return scope;
    }
    // The code points of a name.
    [[nodiscard]] static std::vector<string_view> signs_of(string_view name) {
        std::vector<string_view> signs;
        for (size_t i = 0; i < name.size();) {
            size_t end = i + 1;
            while (end < name.size() && (static_cast<unsigned char>(name[end]) & 0xC0U) == 0x80U) ++end;
            signs.push_back(name.substr(i, end - i));
            i = end;
        }
        return signs;
    }
    // What a figure is of: the last clause before it. It is known again by that name only if it says of which place it is,
    // or if no other clause stands before it; and what is among something, only if it refines the name of that.
    bool name(int i, std::string const& lead, chain const& c, std::string& period) {
        string_view tail  = lead;
        bool        alone = true;
        at(i).thing             = lead.size() <= 600 && !holds(lead, words::averages);
        if (lead.size() > 600) return false;  // no clause
        for (string_view rest = lead;;) {
            size_t cut = rest.npos, size = 0;
            for (string_view const w : {"，", "；", "：", ",", ";", ":"})
                if (size_t const p = rest.find(w); p < cut) cut = p, size = w.size();
            between clause{rest.substr(0, cut)};
            clause.all(words::not_named);
            if (string_view const said = take_period(clause.rest); !said.empty()) period = said;
            clause.all(words::not_named);
            tail = clause.rest;
            if (cut == rest.npos) break;
            alone = alone && tail.empty();
            rest.remove_prefix(cut + size);
        }
        text_figure& f = at(i);
        f.period       = period;
        if (tail.size() > 120 || tail.size() < 3) return alone;
        f.of = tail;
        if (tail.find("、") != tail.npos) return alone;
        std::string key = key_of(tail, {});
        if (scope_of(key).empty()) {
            if (!alone) return false;
            if (c.child) {
                if (c.parent < 0 || at(c.parent).key.empty() || !refines(what_of(key), what_of(at(c.parent).key))) return alone;
                key = std::string(scope_of(at(c.parent).key)) + key;
            }
        }
        f.key = std::move(key);
        if (counts(i)) by_name_[f.key].push_back({i, paragraphs_});
        return alone;
    }
    // Has a name, its signs in order, all signs of another?
    [[nodiscard]] static bool refines(string_view name, string_view of) {
        std::vector<string_view> const all = signs_of(name), some = signs_of(of);
        return !some.empty() && std::includes(all.begin(), all.end(), some.begin(), some.end());
    }
    [[nodiscard]] static string_view scope_of(string_view key) { return key.substr(0, key.find('|')); }
    [[nodiscard]] static string_view what_of(string_view key) { return key.find('|') == key.npos ? string_view() : key.substr(key.find('|') + 1); }

    // The one figure of that name, unit and period; -1 if there is none, or if they differ.
    [[nodiscard]] int named(std::string const& key, int part, int in, string_view period = {}) const {
        auto const same = by_name_.find(key);
        if (same == by_name_.end() || what_of(key).size() < 6) return -1;
        int found = -1, seen = 0;
        for (auto const& [i, paragraph] : same->second) {
            if (++seen > 16) return -1;
            if (scope_of(key).empty() && paragraph != in) continue;  // of no place: of what the paragraph is about
            if (i == part || at(i).unit != at(part).unit || at(i).period != (period.empty() ? string_view(at(part).period) : period)) continue;
            if (found >= 0 && at(found).value != at(i).value) return -1;
            found = i;
        }
        return found;
    }

    // ---- the same number in a table ----

    // Counts of five digits and more that stand in tables whose caption, label and head have all signs of the name.
    [[nodiscard]] std::vector<table_cell const*> cells_of(int i) {
        std::vector<table_cell const*> found;
        if (!counts(i) || !is_full(at(i).value) || at(i).value.coefficient < 10'000 || what_of(at(i).key).size() < 6) return found;
        if (cells_by_value_.empty())
            for (size_t k = 0; k != cells_.cells.size(); ++k) cells_by_value_[at(cells_.cells[k].figure).value.coefficient].push_back(k);
        auto const same = cells_by_value_.find(at(i).value.coefficient);
        if (same == cells_by_value_.end() || same->second.size() > 8) return found;
        for (size_t const k : same->second) {
            table_cell const& cell = cells_.cells[k];
            std::string const says = cells_.captions[cell.caption] + at(cell.figure).of;
            bool              all  = true;
            for (string_view const sign : signs_of(what_of(at(i).key))) all = all && says.find(sign) != says.npos;
            string_view const year = string_view(at(i).period).substr(0, 4);
            if (all && (cell.year == 0 || year == std::to_string(cell.year))) found.push_back(&cell);
        }
        return found;
    }
    // The growth of a count whose own growth, and base, a table prints.
    void compare_with_tables(int now, size_t k) {
        std::vector<std::vector<text_input>> prints;
        int                                  base = -1;
        for (table_cell const* cell : cells_of(now)) {
            if (cell->growth >= 0) prints.push_back({{cell->growth, -1, false}});
            if (cell->base >= 0) base = cell->base;
        }
        if (base >= 0 && result_.claims[k].readings[0][1].figure < 0) {
            result_.claims[k].readings[0][1].figure = base;
        }
        if (prints.empty()) return;
        int const    cell = prints[0][0].figure;
        size_t const same = claim(relation::equality, result_.claims[k].print_at, prints[0], how_read::growth_in_table, at(cell).of);
        result_.claims[same].words    = result_.claims[k].words;
        result_.claims[same].readings = std::move(prints);
    }

    // ---- claims ----

    size_t claim(relation r, int print, std::vector<text_input> in, how_read how, std::string about = {}) {
        text_claim c;
        c.relation = r;
        c.print    = at(print).value;
        c.print_at = print;
        c.line     = at(print).line;
        c.how      = how;
        c.about    = std::move(about);
        c.words    = sentence_words_;
        c.readings.push_back(std::move(in));
        result_.claims.push_back(std::move(c));
        return result_.claims.size() - 1;
    }
    // When what a change is compared with was: 0 where that is not said, 1 a year before, 2 at the end of last year, 3 at another time.
    [[nodiscard]] static int time_of(string_view lead) {
        if (lead.find("环比") != lead.npos) return 3;
        if (holds(lead, {"上年末", "上年底"})) return 2;
        return holds(lead, words::compared) || holds(lead, words::before) ? 1 : 0;
    }
    // May a change that is said to be from one time be from what was at another?
    [[nodiscard]] static bool is_of(int time, int base_time) { return time == 0 || time == base_time; }

    void growth_of(int now, int print, chain const& c, int time) {
        bool const        whole = may_be_whole(now);
        text_input        base{-1, -1, whole};
        if (c.less >= 0 && is_of(time, c.less_time)) base = {now, c.less, whole};
        else if (c.from >= 0 && is_of(time, c.from_time)) base.figure = c.from;
        else if (c.beside >= 0 && is_of(time, c.beside_time)) base.figure = c.beside;
        size_t const k = claim(relation::growth, print, {{now, -1, whole}, base}, how_read::growth_of_count);
        text_claim&  g = result_.claims[k];
        if (at(now).value.measure == measure::money) g.doubt = doubt::constant_prices;
        else if (is_percentage(at(now).value)) g.doubt = doubt::points_meant;
        else if (!counts(now)) g.doubt = doubt::no_count;
        else if (other_base_) g.doubt = doubt::other_base;
        else if (c.shared && c.from < 0 && c.beside < 0) g.doubt = doubt::something_else;
        if (base.figure < 0 && time == 1) {
            std::string const& period = at(now).period;
            if (period.size() == 7 && period.ends_with("年") && !at(now).key.empty()) {
                std::string const before = std::to_string(std::atoi(period.c_str()) - 1) + "年";
                if (int const b = named(at(now).key, now, paragraphs_, before); b >= 0) {
                    result_.claims[k].readings[0][1].figure = b;
                }
            }
        }
    }
    // Growth that is said to be from the year before.
    void note_comparison(int now, string_view lead) {
        between l{lead};
        if (l.comma().take(words::compared)) growing_.emplace_back(now, result_.claims.size() - 1);
    }
    void points_of(int now, int print, chain const& c, int time) {
        int const base = c.from >= 0 && is_of(time, c.from_time) ? c.from : c.from < 0 && c.beside >= 0 && is_of(time, c.beside_time) ? c.beside : -1;
        claim(relation::points, print, {{now, -1, false}, {base, -1, false}}, how_read::points);
    }
    void share_of(int part, int print, string_view whole, chain const& c) {
        bool const   itself = whole.empty() || whole == "比" || is_one_of(whole, words::whole_itself);
        size_t const k      = claim(relation::share, print, {{part, -1, true}, {-1, -1, true}}, how_read::share_of_count);
        text_claim&  s      = result_.claims[k];
        if (c.shared) s.doubt = doubt::something_else;
        if (itself) {
            if (c.parent >= 0 && c.child && c.alone && at(c.parent).unit == at(part).unit) s.readings[0][1].figure = c.parent;
            return;
        }
        std::string key = key_of(whole, scope_of(at(part).key));
        if (what_of(key).empty()) key += what_of(at(part).key);  // 占全国: of the same
        s.about = std::string(whole);
        pending_.push_back({k, part, paragraphs_, std::move(key)});
    }
    // These add up to it: all, or some that stand side by side.
    void sum_of(int print, std::vector<int> const& parts, bool broken) {
        if (parts.size() < 2 || parts.size() > 24 || at(parts[0]).unit != at(print).unit) return;
        std::vector<text_input> in;
        for (int const p : parts) in.push_back({p, -1, true});
        size_t const k = claim(relation::sum, print, in, how_read::sum_before);
        text_claim&  s = result_.claims[k];
        for (size_t size = in.size() - 1; size >= 2; --size)
            for (size_t skip = 0; skip + size <= in.size(); ++skip)
                s.readings.emplace_back(in.begin() + static_cast<std::ptrdiff_t>(skip), in.begin() + static_cast<std::ptrdiff_t>(skip + size));
        if (broken) s.doubt = doubt::between_parts;
        if (cumulative_) s.doubt = doubt::cumulative;
    }

    bulletin                                          result_;
    std::unordered_map<std::string, std::vector<std::pair<int, int>>> by_name_;  // figures, and their paragraphs
    std::vector<pending>                              pending_;
    std::vector<std::pair<int, size_t>>               growing_;  // counts, and the claims of their growth
    table_cells                                       cells_;
    std::unordered_map<std::int64_t, std::vector<size_t>> cells_by_value_;
    std::string                                       home_, period_, sentence_words_;
    std::vector<int>                                  before_;  // the counts of the sentence before
    int                                               paragraphs_ = 0;
    bool                                              home_known_ = false;
    bool                                              other_base_ = false, cumulative_ = false;  // what the sentence says
};

}  // namespace myriad::audits::bulletin_text
