// SPDX-License-Identifier: BSL-1.0
//
// Part of bulletin.hpp: what the heads of a table claim of its rows. What a head may mean is tried on the rows: it is
// taken to mean that only if at least two rows bear it out, and twice as many as do not.
#pragma once

#include <myriad/audit/detail/bulletin_figures.hpp>
#include <myriad/audit/judging.hpp>

#include <algorithm>  // std::sort
#include <cstdlib>    // std::atoi

namespace MYRIAD_NAMESPACE::audits::bulletin_text {

// The counts of tables, each with what its row prints of its growth, and its column of the nation; -1 where there is none.
struct table_cell {
    int    figure = -1, growth = -1, base = -1, nation = -1, year = 0;
    size_t caption = 0;
};
struct table_cells {
    std::vector<table_cell>  cells;
    std::vector<std::string> captions;
};

class table_reader {
public:
    table_reader(bulletin& b, printed_table const& t, table_cells* cells) : b_(b), table_(t), cells_(cells) {}

    void read() {
        if (table_.rows.size() < 2 || table_.rows[0].cells.size() < 2 || table_.rows[0].cells.size() > 64) return;
        width_ = table_.rows[0].cells.size();
        read_heads();
        if (first_ == table_.rows.size()) return;
        read_cells();
        for (size_t j = 1; j < width_; ++j) {
            if (kinds_[j] == kind::growth) growth_column(j);
            if (kinds_[j] == kind::share) share_column(j);
        }
        for (size_t j = 0, many = 0; j < width_; ++j)
            if (kinds_[j] == kind::count && holds(heads_[j], words::total_heads) && ++many <= 4) total_column(j);
        for (size_t j = 0; j != width_; ++j)
            if (kinds_[j] == kind::rank) {
                rank_column(j);
                break;
            }
        total_rows();
        if (cells_ != nullptr) note_cells();
    }

private:
    enum class kind : unsigned char { label, count, growth, share, rank, other };

    static bool is_rule(std::string const& cell) { return !cell.empty() && cell.find_first_not_of("-: ") == cell.npos; }
    [[nodiscard]] static bool read_cell(std::string const& cell, published& value) {
        if (cell.empty() || cell.size() > 32 || !(is_digit(cell[0]) || cell[0] == '-' || cell[0] == '+' || cell.starts_with("−"))) return false;
        auto const s = vocabulary::scan_published(cell.data(), cell.data() + cell.size());
        value        = s.result.figure;
        return s.wrong < 0 && !s.overflows && s.result.unit == s.result.unit_end;
    }
    [[nodiscard]] static int year_in(string_view head) {
        for (size_t i = 0; i + 4 <= head.size(); ++i)
            if ((head.substr(i, 2) == "19" || head.substr(i, 2) == "20") && is_digit(head[i + 2]) && is_digit(head[i + 3]) && (i == 0 || !is_digit(head[i - 1])) && (i + 4 == head.size() || !is_digit(head[i + 4])))
                return (head[i] - '0') * 1000 + (head[i + 1] - '0') * 100 + (head[i + 2] - '0') * 10 + (head[i + 3] - '0');
        return 0;
    }

    // The heads: the first row, and those below it that have no number. A head that is empty goes on from the left.
    void read_heads() {
        heads_.assign(width_, {});
        size_t r = 0;
        for (published value; r < table_.rows.size(); ++r) {
            auto const& cells  = table_.rows[r].cells;
            bool        number = false;
            for (std::string const& cell : cells) number = number || (r != 0 && read_cell(cell, value));
            if (number) break;
            if (r > 3) return void(first_ = table_.rows.size());
            std::string left;
            for (size_t j = 0; j != width_ && j < cells.size(); ++j) {
                if (is_rule(cells[j])) continue;
                if (!cells[j].empty()) left = lowered(cells[j]);
                if (j != 0 || !cells[j].empty()) heads_[j] += (heads_[j].empty() ? "" : " ") + std::string(head_of(left, 80));
            }
        }
        first_ = r;
    }
    void read_cells() {
        kinds_.assign(width_, kind::other);
        for (size_t j = 0; j != width_; ++j) {
            std::string const& h = heads_[j];
            if (holds(h, words::rank_heads)) kinds_[j] = kind::rank;
            else if (holds(h, words::growth_heads)) kinds_[j] = kind::growth;
            else if (holds(h, words::share_heads)) kinds_[j] = kind::share;
            else kinds_[j] = holds(h, words::averages) || holds(h, {"万", "亿", "百分点", "point", "%", "million", "thousand", "倍"}) ? kind::other : kind::count;
        }
        std::vector<size_t> numbers(width_, 0), fractions(width_, 0);
        at_.assign(table_.rows.size(), std::vector<int>(width_, -1));
        for (size_t r = first_; r != table_.rows.size(); ++r)
            for (size_t j = 0; j != width_ && j < table_.rows[r].cells.size(); ++j) {
                text_figure        f;
                std::string const& cell = table_.rows[r].cells[j];
                if (!read_cell(cell, f.value)) continue;
                if (kinds_[j] == kind::growth || kinds_[j] == kind::share) {
                    bool const percent = cell.ends_with('%') || heads_[j].find('%') != std::string::npos || heads_[j].find("％") != std::string::npos;
                    if (!percent || f.value.measure == measure::points) continue;
                    f.value.measure = kinds_[j] == kind::growth ? measure::growth : measure::share;
                } else if (f.value.measure != measure::count) {
                    continue;
                }
                if (kinds_[j] == kind::rank) f.value.measure = measure::rank;
                ++numbers[j];
                fractions[j] += f.value.places != 0 || f.value.scale != 0 ? 1U : 0U;
                f.words  = cell;
                f.of     = label_of(r) + (heads_[j].empty() ? "" : ", " + heads_[j]);
                f.line   = table_.rows[r].line;
                f.source = table_.source;
                at_[r][j] = static_cast<int>(b_.figures.size());
                b_.figures.push_back(std::move(f));
            }
        for (size_t j = 0; j != width_; ++j)
            if (kinds_[j] == kind::count && (numbers[j] == 0 || fractions[j] != 0 || numbers[j] * 2 < table_.rows.size() - first_)) kinds_[j] = numbers[j] == 0 ? kind::label : kind::other;
    }
    [[nodiscard]] std::string label_of(size_t r) const {
        published value;
        for (std::string const& cell : table_.rows[r].cells)
            if (!cell.empty() && !read_cell(cell, value)) return std::string(head_of(cell, 80));
        return {};
    }
    [[nodiscard]] bool is_total(size_t r) const {
        std::string const label = lowered(compact(label_of(r)));
        return is_one_of(label, words::total_labels);
    }

    // ---- claims ----

    [[nodiscard]] text_claim claim(relation r, int print, std::vector<text_input> in, how_read how, std::string about) const {
        text_claim c;
        c.relation = r;
        c.print    = b_.figures[static_cast<size_t>(print)].value;
        c.print_at = print;
        c.line     = b_.figures[static_cast<size_t>(print)].line;
        c.how      = how;
        c.about    = std::move(about);
        c.words    = b_.figures[static_cast<size_t>(print)].of;
        c.readings.push_back(std::move(in));
        return c;
    }
    [[nodiscard]] verdict verdict_of(text_claim const& c) const {
        std::vector<input> in;
        for (text_input const& i : c.readings[0]) {
            published const* p = i.figure < 0 ? nullptr : &b_.figures[static_cast<size_t>(i.figure)].value;
            if (p != nullptr && (p->coefficient > 1'000'000'000'000 || p->coefficient < -1'000'000'000'000 || p->places > 6)) return verdict::undecided;
            in.push_back(p == nullptr ? input::unknown(i.whole) : input::from(*p));
        }
        if (c.print.coefficient > 1'000'000'000'000 || c.print.coefficient < -1'000'000'000'000 || c.print.places > 6) return verdict::undecided;
        return audit(c.relation, c.print, inputs(in.data(), static_cast<int>(in.size()))).verdict;
    }
    [[nodiscard]] bool are_meant(std::vector<text_claim> const& claims) const {
        size_t holding = 0, failing = 0;
        for (text_claim const& c : claims) {
            verdict const v = verdict_of(c);
            holding += v == verdict::consistent ? 1U : 0U;
            failing += v == verdict::inconsistent ? 1U : 0U;
        }
        return holding >= 2 && holding >= 2 * failing;
    }
    // Keeps the claims of a head; if too few rows bear it out, with a doubt.
    void keep(std::vector<text_claim> claims, doubt why = doubt::none) {
        bool const meant = are_meant(claims);
        for (text_claim& c : claims) {
            if (!meant) c.doubt = doubt::few_rows;
            if (why != doubt::none) c.doubt = why;
            b_.claims.push_back(std::move(c));
        }
    }

    void growth_column(size_t j) {
        size_t now = j, before = j;
        for (size_t k = j; k-- != 0;) {
            if (kinds_[k] == kind::growth) break;
            if (kinds_[k] != kind::count) continue;
            if (now == j) now = k;
            else {
                before = k;
                break;
            }
        }
        if (now == j) return;
        int const a = before == j ? 0 : year_in(heads_[now]), b = before == j ? 0 : year_in(heads_[before]);
        if (a != 0 && b == a + 1) std::swap(now, before);
        bool const              based = a != 0 && (a == b + 1 || b == a + 1);
        std::vector<text_claim> claims;
        for (size_t r = first_; r != table_.rows.size(); ++r) {
            if (at_[r][j] < 0 || at_[r][now] < 0) continue;
            int const base = based ? at_[r][before] : -1;
            if (based && base < 0) continue;
            if (!holds(heads_[j], words::other_growth)) growths_.push_back({at_[r][now], at_[r][j], base, -1, (std::max)(a, b)});
            claims.push_back(claim(relation::growth, at_[r][j], {{at_[r][now], -1, true}, {base, -1, true}},
                                   how_read::growth_column, heads_[now] + (based ? ", " + heads_[before] : "")));
        }
        keep(std::move(claims), based ? doubt::none : doubt::base_missing);
    }
    void share_column(size_t j) {
        size_t total = table_.rows.size();
        for (size_t r = first_; r != table_.rows.size(); ++r)
            if (is_total(r)) total = total == table_.rows.size() ? r : 0;
        if (total == table_.rows.size() || total == 0) return;
        std::vector<text_claim> nearest;
        for (size_t k = j, many = 0; k-- != 0 && many != 4;) {
            if (kinds_[k] != kind::count || at_[total][k] < 0) continue;
            ++many;
            std::vector<text_claim> claims;
            for (size_t r = first_; r != table_.rows.size(); ++r)
                if (r != total && at_[r][j] >= 0 && at_[r][k] >= 0)
                    claims.push_back(claim(relation::share, at_[r][j], {{at_[r][k], -1, true}, {at_[total][k], -1, true}}, how_read::share_column, heads_[k]));
            if (are_meant(claims)) return keep(std::move(claims));
            if (nearest.empty()) nearest = std::move(claims);
        }
        keep(std::move(nearest));
    }
    // A column of totals: of those under the same upper head, or with the same lower head; of those up to the next such
    // column, or since the last; or of all others. What most rows bear out first is meant.
    void total_column(size_t j) {
        string_view const head  = heads_[j];
        size_t const      space = head.rfind(' ');
        size_t            next = j + 1, last = j;
        auto const        is_total_head = [&](size_t k) { return holds(heads_[k], words::total_heads); };
        while (next < width_ && !is_total_head(next)) ++next;
        while (last > 0 && !is_total_head(last - 1)) --last;
        auto const upper = [&](size_t k) { return space != head.npos && heads_[k].starts_with(head.substr(0, space + 1)); };
        auto const lower = [&](size_t k) { return space != head.npos && heads_[k].ends_with(head.substr(space)); };
        for (int way = 0; way != 5; ++way) {
            std::vector<size_t> parts;
            for (size_t k = 0; k != width_; ++k) {
                bool const part = way == 0 ? upper(k) : way == 1 ? lower(k) : way == 2 ? k > j && k < next : way == 3 ? k >= last && k < j : true;
                if (k != j && part && kinds_[k] == kind::count) parts.push_back(k);
            }
            if (parts.size() < 2) continue;
            std::vector<text_claim> claims;
            for (size_t r = first_; r != table_.rows.size(); ++r) {
                std::vector<text_input> in;
                bool                    all = at_[r][j] >= 0;
                for (size_t const k : parts) all = all && at_[r][k] >= 0, in.push_back({at_[r][k], -1, true});
                if (all) claims.push_back(claim(relation::sum, at_[r][j], std::move(in), how_read::total_column, heads_[j]));
            }
            if (are_meant(claims)) return keep(std::move(claims));
        }
    }
    // Ranks, of the one column of counts, or of the latest year's. Of several that may be meant, the one that all rows bear out.
    void rank_column(size_t j) {
        size_t              of = 0, dated = 0;
        std::vector<size_t> counts;
        for (size_t k = 0; k != width_ && counts.size() != 8; ++k) {
            if (kinds_[k] != kind::count) continue;
            counts.push_back(k);
            dated += year_in(heads_[k]) != 0 ? 1U : 0U;
            if (of == 0 || year_in(heads_[k]) > year_in(heads_[of])) of = k;
        }
        if (of != 0 && (counts.size() == 1 || dated == counts.size())) return keep(ranks(j, of));
        for (size_t const k : counts) {
            std::vector<text_claim> claims = ranks(j, k);
            if (claims.empty() || !are_meant(claims)) continue;
            if (std::any_of(claims.begin(), claims.end(), [&](text_claim const& c) { return verdict_of(c) == verdict::inconsistent; })) continue;
            return keep(std::move(claims));
        }
    }
    [[nodiscard]] std::vector<text_claim> ranks(size_t j, size_t of) const {
        std::vector<text_claim>                      claims;
        std::vector<std::pair<std::int64_t, size_t>> values;
        for (size_t r = first_; r != table_.rows.size(); ++r) {
            if (is_total(r)) continue;
            if (at_[r][j] < 0 || at_[r][of] < 0) return claims;
            values.emplace_back(b_.figures[static_cast<size_t>(at_[r][of])].value.coefficient, r);
        }
        if (values.size() < 4 || values.size() > 200) return claims;
        std::sort(values.begin(), values.end(), [](auto const& a, auto const& b) { return a.first > b.first; });
        for (auto const& ranked : values) {
            std::vector<text_input> in{{at_[ranked.second][of], -1, true}};
            for (auto const& other : values)
                if (other.second != ranked.second) in.push_back({at_[other.second][of], -1, true});
            claims.push_back(claim(relation::rank, at_[ranked.second][j], std::move(in), how_read::rank_column, heads_[of]));
        }
        return claims;
    }
    void note_cells() {
        size_t nation = table_.rows.size();
        for (size_t r = first_; r != table_.rows.size(); ++r)
            if (is_one_of(compact(label_of(r)), words::the_nation)) nation = r;
        cells_->captions.push_back(compact(table_.caption));
        std::sort(growths_.begin(), growths_.end(), [](table_cell const& x, table_cell const& y) { return x.figure < y.figure; });
        for (size_t r = first_; r != table_.rows.size(); ++r)
            for (size_t j = 0; j != width_; ++j) {
                if (kinds_[j] != kind::count || at_[r][j] < 0 || b_.figures[static_cast<size_t>(at_[r][j])].value.coefficient < 10'000) continue;
                table_cell cell;
                cell.figure  = at_[r][j];
                auto const g = std::lower_bound(growths_.begin(), growths_.end(), cell.figure, [](table_cell const& x, int f) { return x.figure < f; });
                if (g != growths_.end() && g->figure == cell.figure) cell = *g;
                else cell.year = year_in(heads_[j]);
                cell.nation  = nation < table_.rows.size() ? at_[nation][j] : -1;
                cell.caption = cells_->captions.size() - 1;
                cells_->cells.push_back(cell);
            }
    }
    // The first or the last row as the total of the others.
    void total_rows() {
        size_t const last = table_.rows.size() - 1;
        if (last - first_ < 2) return;
        size_t const total = is_total(last) ? last : is_total(first_) ? first_ : last + 1;
        if (total > last) return;
        bool all_parts = !holds(lowered(table_.caption), words::partial);
        for (size_t r = first_; r <= last; ++r)
            if (r != total) all_parts = all_parts && !is_total(r) && !holds(lowered(label_of(r)), words::partial);
        std::vector<text_claim> claims;
        size_t                  holding = 0;
        for (size_t j = 0; j != width_; ++j) {
            if (kinds_[j] != kind::count || at_[total][j] < 0) continue;
            std::vector<text_input> in;
            bool                    all = true;
            for (size_t r = first_; r <= last; ++r) {
                if (r == total) continue;
                all = all && at_[r][j] >= 0;
                in.push_back({at_[r][j], -1, true});
            }
            if (!all || in.size() > 1000) continue;
            claims.push_back(claim(relation::sum, at_[total][j], std::move(in), how_read::total_row, heads_[j]));
            if (holds(heads_[j], words::counted_twice)) claims.back().doubt = doubt::overlapping;
            holding += verdict_of(claims.back()) == verdict::consistent ? 1U : 0U;
        }
        for (text_claim& c : claims) {
            if (!all_parts) c.doubt = doubt::not_all_parts;
            else if (holding == 0) c.doubt = doubt::few_rows;
            b_.claims.push_back(std::move(c));
        }
    }

    bulletin&                     b_;
    printed_table const&          table_;
    table_cells*                  cells_;
    std::vector<table_cell>       growths_;
    size_t                        width_ = 0, first_ = 0;
    std::vector<std::string>      heads_;
    std::vector<kind>             kinds_;
    std::vector<std::vector<int>> at_;  // the figure of each cell, or -1
};

// Adds the figures and the claims of a table. O(cells).
inline void read_table(bulletin& b, printed_table const& t, table_cells* cells = nullptr) { table_reader(b, t, cells).read(); }

}  // namespace myriad::audits::bulletin_text
