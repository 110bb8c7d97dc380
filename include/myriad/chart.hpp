// SPDX-License-Identifier: BSL-1.0
//
// Charts as SVG: bars, slopes, tile maps and Lorenz curves, each a text that stands in a page or in a file of its own.
//
//   bar_chart(top(density, 10), rounded<2>(half_away), {"Invention patents", "2024"})     of a column's league
//   bar_chart(top(counts, 10), {"Patents granted"})                                      counts are not rounded
//   bar_chart(bars, axis, frame)                  of charts::bar, whatever they came from
//   lorenz_chart(lorenz_curve(...), frame)        with the line of equality
//   slope_chart(slopes, frame)                    two periods side by side, best on top
//   tile_map(tiles, frame)                        one square a place, shaded in seven steps
//   charts::style                                 the style sheet of them all: light, dark and print
//
// The axis is told by the type of the values: "patents per 10 000 people". A chart is 360 units wide and scales; its title
// and every value are text, so that they are read aloud, searched and copied. Shades are of one hue, from light to dark,
// and each value stands beside its shade. The same values give the same bytes everywhere. No chart computes a
// statistic: lengths are the nearest double of what is printed beside them. Needs std::string; depends on nothing else.
#pragma once

#include <myriad/display_width.hpp>
#include <myriad/growth_rate.hpp>
#include <myriad/proportion.hpp>
#include <myriad/rate_per.hpp>
#include <myriad/rounded.hpp>
#include <myriad/text.hpp>

#include <algorithm>    // std::max, std::min
#include <limits>       // std::numeric_limits
#include <string>       // std::string
#include <string_view>  // std::string_view
#include <vector>       // std::vector

namespace MYRIAD_NAMESPACE::charts {

// What stands above a chart, and in which language its axis speaks.
struct frame {
    std::string title;
    std::string note    = {};
    bool        chinese = false;
    bool        alone   = true;  // a file of its own: it brings its style
};

struct bar {
    std::string name;
    std::string value;   // as it is printed
    double      length;  // not below zero
    std::string source = {};  // shown where the bar is pointed at
};
struct slope {
    std::string id;
    std::string name;
    std::string before, now;         // as they are printed beside the two ends
    int         from = 0, to = 0;    // the place of each end, the first is 0
    std::string source = {};
};
struct tile {
    std::string id;
    std::string name;                // a few characters: what fits a square
    std::string value;
    int         column = 0, row = 0;
    int         shade  = 0;          // 0 to 6; below zero without a value
    std::string source = {};
};

// What an axis of such values is called.
template <class Value>
struct axis_of;
template <class Unit, class Rep>
struct axis_of<count<Unit, Rep>> {
    static std::string english() { return Unit::names.plural; }
    static std::string chinese() { return std::string(Unit::names.chinese) + "，" + Unit::names.measure; }
};
template <std::int64_t Per, class Unit, class Base, class Rep>
struct axis_of<rate_per<Per, Unit, Base, Rep>> {
    static std::string english() { return std::string(Unit::names.plural) + " per " + std::string(to_text(count<Base>{Per}, "_")) + " " + Base::names.plural; }
    static std::string chinese() {
        return (Per == 10'000 ? "每万" : "每 " + std::string(to_text(count<Base>{Per}, "_"))) + Base::names.measure + Unit::names.chinese + "，" + Unit::names.measure;
    }
};
template <class Rep>
struct axis_of<growth_rate<Rep>> {
    static std::string english() { return "growth, per cent"; }
    static std::string chinese() { return "增长率，%"; }
};
template <class Rep>
struct axis_of<proportion<Rep>> {
    static std::string english() { return "share, per cent"; }
    static std::string chinese() { return "占比，%"; }
};

// A text as it stands between the tags of HTML, XML and SVG, or in an attribute.
[[nodiscard]] inline std::string escaped(std::string_view text) {
    std::string out;
    for (char const c : text) {
        switch (c) {
            case '&': out += "&amp;"; break;
            case '<': out += "&lt;"; break;
            case '>': out += "&gt;"; break;
            case '"': out += "&quot;"; break;
            default: out += c;
        }
    }
    return out;
}

// How long the bar of a value is.
template <class Value>
[[nodiscard]] double length_of(Value const& value) {
    if constexpr (requires { value.to_double(); }) return value.to_double();
    else return static_cast<double>(value.value);
}

inline constexpr char style[] =
    ".myriad{--ink:#1b2733;--soft:#5d6b79;--line:#d5dce3;--bar:#2b6ea6;--mark:#b3541e;--s0:#eef4fa;--s1:#d2e3f2;--s2:#a9cbe6;--s3:#75acd5;"
    "--s4:#4288bd;--s5:#1f649c;--s6:#0b3d6b;font:12px system-ui,-apple-system,'Segoe UI','Noto Sans CJK SC','PingFang SC',sans-serif}"
    "@media (prefers-color-scheme:dark){.myriad{--ink:#e4eaf0;--soft:#9fb0c0;--line:#33414e;--bar:#5b9fd4;--mark:#eb9660}}"
    "@media print{.myriad{--ink:#000;--soft:#444;--line:#bbb;--bar:#2b6ea6;--mark:#b3541e}}"
    ".myriad text{fill:var(--ink)}.myriad .title{font-size:14px;font-weight:600}.myriad .soft{fill:var(--soft);font-size:11px}"
    ".myriad .end{text-anchor:end}.myriad .middle{text-anchor:middle}.myriad .bar{fill:var(--bar)}"
    ".myriad .axis{stroke:var(--line);fill:none}.myriad .curve{stroke:var(--bar);stroke-width:2;fill:none}"
    ".myriad .slope line{stroke-width:1.5;fill:none;stroke:var(--line)}"
    ".myriad .rise line{stroke:var(--bar)}.myriad .fall line{stroke:var(--mark);stroke-dasharray:4 2}.myriad .tile text{font-size:11px}.myriad .tile .soft{font-size:8.5px}"
    ".myriad .s0{fill:var(--s0)}.myriad .s1{fill:var(--s1)}.myriad .s2{fill:var(--s2)}.myriad .s3{fill:var(--s3)}.myriad .s4{fill:var(--s4)}"
    ".myriad .s5{fill:var(--s5)}.myriad .s6{fill:var(--s6)}.myriad .none{fill:none;stroke:var(--line)}"
    ".myriad .dark text{fill:#fff}.myriad .light text{fill:#16212c}";

}  // namespace myriad::charts

// ---- implementation ----

namespace MYRIAD_NAMESPACE::detail {

inline constexpr int chart_width = 360;

// A length to a tenth of a unit, the same on every machine.
inline std::string length_text(double x) {
    auto const  tenths = static_cast<long long>(x * 10 + (x < 0 ? -0.5 : 0.5));
    std::string out    = std::to_string(tenths / 10);
    if (tenths % 10 != 0) out += '.', out += static_cast<char>('0' + (tenths < 0 ? -(tenths % 10) : tenths % 10));
    return out;
}

// What a line of 12-unit letters takes in a wide font.
inline int width_of(std::string_view text) { return static_cast<int>(display_width(text)) * 15 / 2; }

// An SVG in the making: elements from top to bottom.
class drawing {
public:
    explicit drawing(charts::frame const& f) : frame_(f) {
        if (!f.title.empty()) text(0, down_ += 15, f.title, "title");
        if (!f.note.empty()) text(0, down_ += 16, f.note, "soft");
        down_ += down_ == 0 ? 4 : 10;
    }

    [[nodiscard]] int top() const { return down_; }

    void text(double x, double y, std::string_view words, std::string_view kind = {}) {
        body_ += "<text x=\"" + length_text(x) + "\" y=\"" + length_text(y) + '"' + class_of(kind) + '>' + charts::escaped(words) + "</text>";
    }
    void rectangle(double x, double y, double width, double height, std::string_view kind) {
        body_ += "<rect x=\"" + length_text(x) + "\" y=\"" + length_text(y) + "\" width=\"" + length_text(width) + "\" height=\"" + length_text(height) +
                 "\" rx=\"2\"" + class_of(kind) + "/>";
    }
    void line(double x, double y, double to_x, double to_y, std::string_view kind) {
        body_ += "<line x1=\"" + length_text(x) + "\" y1=\"" + length_text(y) + "\" x2=\"" + length_text(to_x) + "\" y2=\"" + length_text(to_y) + '"' + class_of(kind) + "/>";
    }
    void path(std::string const& points, std::string_view kind) { body_ += "<polyline points=\"" + points + '"' + class_of(kind) + "/>"; }
    void open(std::string_view kind, std::string_view id, std::string_view source) {
        body_ += "<g" + class_of(kind) + (id.empty() ? "" : " id=\"" + charts::escaped(id) + '"') + '>';
        if (!source.empty()) body_ += "<title>" + charts::escaped(source) + "</title>";
    }
    void close() { body_ += "</g>"; }

    [[nodiscard]] std::string done(double height) const {
        std::string const title = charts::escaped(frame_.title);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"myriad\" viewBox=\"0 0 " + std::to_string(chart_width) + ' ' + length_text(height) +
               "\" role=\"img\" aria-label=\"" + title + "\">" + (frame_.alone ? std::string("<style>") + charts::style + "</style>" : "") + body_ + "</svg>\n";
    }

private:
    charts::frame frame_;
    std::string   body_;
    int           down_ = 0;

    static std::string class_of(std::string_view kind) { return kind.empty() ? "" : " class=\"" + std::string(kind) + '"'; }
};

template <class Key>
std::string chart_name(Key const& key, bool chinese) {
    if constexpr (requires { key.english(); key.chinese(); })
        return std::string(std::string_view(chinese ? key.chinese() : key.english()));
    else if constexpr (std::constructible_from<std::string_view, Key const&>)
        return std::string(std::string_view(key));
    else
        return std::string(to_text(key));
}
template <class Lines, class Print>
auto bars_of(Lines const& lines, Print const& print, bool chinese) {
    std::vector<charts::bar> bars;
    for (auto const& [standing, key, value] : lines) bars.push_back({chart_name(key, chinese), std::string(print(value)), charts::length_of(value)});
    return bars;
}
template <class Lines>
std::string axis_of_lines(Lines const& lines, bool chinese) {
    using line  = std::remove_cvref_t<decltype(*lines.begin())>;
    using value = std::remove_cvref_t<decltype(std::declval<line>().value)>;
    return chinese ? charts::axis_of<value>::chinese() : charts::axis_of<value>::english();
}

}  // namespace myriad::detail

namespace MYRIAD_NAMESPACE {

// Error: no bar; a length that is below zero or not finite.
[[nodiscard]] inline std::string bar_chart(std::vector<charts::bar> const& bars, std::string_view axis, charts::frame const& frame) {
    if (bars.empty()) failure::there_is_nothing("bar_chart");
    double longest = 0;
    int    names = 0, values = 0;
    for (charts::bar const& b : bars) {
        if (!(b.length >= 0 && b.length <= (std::numeric_limits<double>::max)())) failure::that_is_out_of_range("bar_chart", b.length);
        longest = (std::max)(longest, b.length);
        names   = (std::max)(names, detail::width_of(b.name));
        values  = (std::max)(values, detail::width_of(b.value));
    }
    detail::drawing out(frame);
    constexpr int   step = 22;
    int const       left = (std::min)(names, detail::chart_width / 2) + 8;
    double const    room = detail::chart_width - left - values - 8;
    double          y    = out.top();
    out.line(left, y, left, y + step * static_cast<double>(bars.size()), "axis");
    for (charts::bar const& b : bars) {
        double const width = longest == 0 ? 0 : room * b.length / longest;
        out.open({}, {}, b.source);
        out.text(left - 6, y + 15, b.name, "end");
        out.rectangle(left, y + 4, width, step - 8, "bar");
        out.text(left + width + 5, y + 15, b.value);
        out.close();
        y += step;
    }
    out.text(left, y + 14, axis, "soft");
    return out.done(y + 22);
}
// Of the league of a column: lines of standing, key and value.
template <class Lines, int Places>
    requires requires(Lines const& lines) { (*lines.begin()).value; }
[[nodiscard]] std::string bar_chart(Lines const& lines, rounded_to<Places> to, charts::frame const& frame) {
    auto const print = [&](auto const& value) { return to_text(round<Places>(value, to.rule)); };
    return bar_chart(detail::bars_of(lines, print, frame.chinese), detail::axis_of_lines(lines, frame.chinese), frame);
}
template <class Lines>
    requires requires(Lines const& lines) { (*lines.begin()).value.value; }
[[nodiscard]] std::string bar_chart(Lines const& lines, charts::frame const& frame) {
    auto const print = [](auto const& value) { return to_text(value, ","); };
    return bar_chart(detail::bars_of(lines, print, frame.chinese), detail::axis_of_lines(lines, frame.chinese), frame);
}

// From the first column of names to the second: up, down or level. Error: no slope, an end before the first place.
[[nodiscard]] inline std::string slope_chart(std::vector<charts::slope> const& slopes, std::string_view before, std::string_view now, charts::frame const& frame) {
    if (slopes.empty()) failure::there_is_nothing("slope_chart");
    detail::drawing out(frame);
    constexpr int   step = 15, side = 128;
    double const    top  = out.top() + 30;
    int             last = 0;
    out.text(side - 6, out.top() + 10, before, "soft end");
    out.text(detail::chart_width - side + 6, out.top() + 10, now, "soft");
    for (charts::slope const& s : slopes) {
        if (s.from < 0 || s.to < 0) failure::that_is_out_of_range("slope_chart", s.from < 0 ? s.from : s.to);
        last           = (std::max)({last, s.from, s.to});
        double const a = top + step * s.from, b = top + step * s.to;
        out.open(s.to < s.from ? "slope rise" : s.to > s.from ? "slope fall" : "slope level", s.id, s.source);
        out.line(side, a - 4, detail::chart_width - side, b - 4, {});
        out.text(side - 6, a, s.name + " " + s.before, "end");
        out.text(detail::chart_width - side + 6, b, s.now + " " + s.name);
        out.close();
    }
    return out.done(top + step * last + 8);
}

// Error: no tile, a shade above 6, a column or row below zero.
[[nodiscard]] inline std::string tile_map(std::vector<charts::tile> const& tiles, charts::frame const& frame) {
    if (tiles.empty()) failure::there_is_nothing("tile_map");
    int columns = 0, rows = 0;
    for (charts::tile const& t : tiles) {
        if (t.shade > 6 || t.column < 0 || t.row < 0) failure::that_is_out_of_range("tile_map", t.shade > 6 ? t.shade : t.column < 0 ? t.column : t.row);
        columns = (std::max)(columns, t.column + 1);
        rows    = (std::max)(rows, t.row + 1);
    }
    detail::drawing out(frame);
    double const    step = static_cast<double>(detail::chart_width) / columns;
    for (charts::tile const& t : tiles) {
        double const x = t.column * step, y = out.top() + t.row * step;
        out.open(t.shade < 0 ? "tile" : t.shade < 4 ? "tile light" : "tile dark", t.id, t.source);
        out.rectangle(x + 1, y + 1, step - 2, step - 2, t.shade < 0 ? "none" : "s" + std::to_string(t.shade));
        out.text(x + step / 2, y + step / 2, t.name, "middle");
        out.text(x + step / 2, y + step / 2 + 12, t.value, "soft middle");
        out.close();
    }
    return out.done(out.top() + rows * step + 2);
}

// Of the points of a Lorenz curve: lorenz_curve(...) of measures/inequality.hpp, or other pairs of proportions.
template <class Points>
[[nodiscard]] std::string lorenz_chart(Points const& points, std::string_view population, std::string_view whole, charts::frame const& frame) {
    detail::drawing out(frame);
    constexpr int   left = 40, size = 290;
    double const    top = out.top(), bottom = top + size;
    std::string     path;
    for (auto const& [part, amount] : points)
        path += (path.empty() ? "" : " ") + detail::length_text(left + size * part.to_double()) + ',' + detail::length_text(bottom - size * amount.to_double());
    for (int const at : {0, 50, 100}) {
        out.text(left - 5, bottom - size * at / 100.0 + 4, std::to_string(at) + "%", "soft end");
        out.text(left + size * at / 100.0, bottom + 14, std::to_string(at) + "%", "soft middle");
    }
    out.line(left, bottom, left + size, bottom, "axis");
    out.line(left, top, left, bottom, "axis");
    out.line(left, bottom, left + size, top, "axis");
    out.path(path, "curve");
    out.text(left + size / 2.0, bottom + 29, population, "soft middle");
    out.text(left + 6, top + 12, whole, "soft");
    return out.done(bottom + 36);
}

}  // namespace myriad
