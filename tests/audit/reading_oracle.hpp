// SPDX-License-Identifier: BSL-1.0
//
// The grammar of reading.hpp once more, as regular expressions over whole texts, with the words typed again:
// what a text is, or that it is no figure.
#pragma once

#include "figure_text.hpp"

#include <algorithm>
#include <optional>
#include <regex>
#include <string>
#include <utility>
#include <vector>

namespace reading_oracle {

using myriad::tables::measure;
using myriad::tables::published;
using myriad::tables::qualifier;
using std::wstring;

// Well-formed UTF-8 of the basic plane, in lower case; anything else becomes a character that stands in no figure.
inline wstring decoded(std::string const& bytes) {
    wstring text;
    for (std::size_t i = 0; i < bytes.size();) {
        auto const byte = [&](std::size_t k) { return i + k < bytes.size() ? static_cast<unsigned char>(bytes[i + k]) : 0U; };
        auto const tail = [&](std::size_t k) { return (byte(k) & 0xC0U) == 0x80U; };
        unsigned const lead = byte(0);
        if (lead < 0x80) {
            text += static_cast<wchar_t>('A' <= lead && lead <= 'Z' ? lead + 32 : lead);
            i += 1;
        } else if (lead >= 0xC2 && lead < 0xE0 && tail(1)) {
            text += static_cast<wchar_t>((lead & 0x1FU) << 6 | (byte(1) & 0x3FU));
            i += 2;
        } else if (lead >= 0xE0 && lead < 0xF0 && tail(1) && tail(2)) {
            text += static_cast<wchar_t>((lead & 0x0FU) << 12 | (byte(1) & 0x3FU) << 6 | (byte(2) & 0x3FU));
            i += 3;
        } else {
            text += L'\x01';
            i += 1;
        }
    }
    return text;
}
inline std::string encoded(wstring const& text) {
    std::string bytes;
    for (wchar_t const c : text) {
        auto const point = static_cast<unsigned>(c);
        if (point < 0x80) bytes += static_cast<char>(point);
        else if (point < 0x800) (bytes += static_cast<char>(0xC0U | point >> 6)) += static_cast<char>(0x80U | (point & 0x3FU));
        else ((bytes += static_cast<char>(0xE0U | point >> 12)) += static_cast<char>(0x80U | (point >> 6 & 0x3FU))) += static_cast<char>(0x80U | (point & 0x3FU));
    }
    return bytes;
}

// A word of Latin letters ends where no letter follows.
inline wstring const ends    = L"(?![a-zÀ-ɏ])";
inline wstring const space   = L"[ \u00A0\u2009\u202F\u3000]";
inline wstring const spaces  = space + L"*";
inline wstring const digit   = L"[0-9０-９]";
inline wstring const groups  = L"(?:[1-9１-９]" + digit + L"{0,2}(?:(?:[,，]" + digit + L"{3})+|(?:" + space + digit + L"{3})+)|" + digit + L"+)";
inline wstring const number  = spaces + L"([-－−﹣+＋]" + spaces + L")?(" + groups + L")(?:[.．](" + digit + L"{1,18}))?";
inline wstring const inside  = spaces + L"([余多来])?" + spaces;
inline wstring const letter  = L"[a-zÀ-ÖØ-öø-ɏ々〇㎀-㏟㐀-䶿一-鿿]";
inline wstring const after   = spaces + L"(以上|以下|以内|左右|上下|or more" + ends + L"|or less" + ends + L")?" + spaces;
inline wstring const behind  = L"(?:" + spaces + L"(more|higher|fewer|less|lower)" + ends + L")?";
inline wstring const numeral = L"([零〇一二三四五六七八九两十百千万亿]+)";

inline bool matches(wstring const& text, wstring const& pattern, std::wsmatch& parts) {
    static std::vector<std::pair<wstring, std::wregex>> compiled;
    auto at = std::find_if(compiled.begin(), compiled.end(), [&](auto const& c) { return c.first == pattern; });
    if (at == compiled.end()) at = compiled.insert(compiled.end(), {pattern, std::wregex(pattern)});
    return std::regex_match(text, parts, at->second);
}

// The value of a numeral is the one whose standard form it is.
inline std::int64_t value_of(wstring text) {
    if (text == L"两") return 2;
    if (text[0] == L'十') text.insert(0, L"一");
    std::int64_t total = 0, section = 0, last = 0;
    for (std::size_t i = 0; i != text.size(); ++i) {
        if (text[i] == L'〇') text[i] = L'零';
        if (text[i] == L'两' && i + 1 != text.size() && wstring(L"百千万亿").find(text[i + 1]) != wstring::npos) text[i] = L'二';
        auto const d = wstring(L"零一二三四五六七八九").find(text[i]);
        auto const p = wstring(L"十百千").find(text[i]);
        if (d != wstring::npos) last = static_cast<std::int64_t>(d), section += last;
        else if (p != wstring::npos) section += last * (p == 0 ? 9 : p == 1 ? 99 : 999), last = 0;
        else if (text[i] == L'万') total += section * 10'000, section = 0;
        else if (text[i] == L'亿') total += section * 100'000'000, section = 0;
    }
    total += section;
    return total > 0 && total < 1'000'000'000'000 && decoded(figure_text::numeral(total)) == text ? total : 0;
}

// Joins qualifiers; false where they contradict each other.
inline bool qualify(qualifier& all, wstring const& word) {
    static std::vector<std::pair<wchar_t const*, qualifier>> const words = {
        {L"不超过|至多|最多|at most|up to|以下|以内|or less", qualifier::at_most},
        {L"不低于|不少于|至少|at least|以上|or more", qualifier::at_least},
        {L"不足|不到|低于|少于|less than|under|below", qualifier::less_than},
        {L"超过|超|突破|逾|多于|more than|over|above", qualifier::more_than},
        {L"余|多", qualifier::and_more},
        {L"大约|约|about|around|approximately|some|左右|上下|来", qualifier::about},
        {L"接近|将近|近|nearly|almost", qualifier::nearly}};
    if (word.empty()) return true;
    for (auto const& [list, meaning] : words) {
        std::wsmatch parts;
        if (!matches(word, list, parts)) continue;
        bool const about = all == qualifier::about || meaning == qualifier::about;
        if (all != qualifier::exact && !about) return false;
        all = about ? qualifier::about : meaning;
    }
    return true;
}

struct lead {
    qualifier all      = qualifier::exact;
    int       change   = 0;
    bool      level    = false, of = false;
    bool      waits    = false;  // a comparison waits for its change
    wstring   rest;
};

inline std::optional<lead> lead_of(wstring text) {
    static wstring const words = L"不超过|至多|最多|不低于|不少于|至少|不足|不到|低于|少于|超过|超|突破|逾|多于|大约|约|接近|将近|近|"
                                 L"(?:at most|up to|at least|less than|under|below|more than|over|above|about|around|approximately|some|nearly|almost)" + ends;
    lead l;
    bool exact = false, compared = false;
    for (std::wsmatch p;;) {
        bool level = false;
        if (l.change == 0 && !l.level && matches(text, spaces + L"(相当于|是|为)([^]*)", p)) {
            level = true;
        } else if (matches(text, spaces + L"(达到|高达|达|共计|共|为)([^]*)", p)) {
            if (std::exchange(exact, true)) return {};
        } else if (matches(text, spaces + L"(" + words + L")([^]*)", p)) {
            if (!qualify(l.all, p[1])) return {};
        } else if (matches(text, spaces + L"(同比|环比)([^]*)", p)) {
            if (std::exchange(compared, true)) return {};
            l.waits = true;
        } else if (matches(text, spaces + L"(增至|升至|升到|降至|降到|减至|减到)([^]*)", p)) {
            if (l.change != 0 || l.level) return {};
            level   = true;
            l.waits = false;
        } else if (std::wsmatch rise; matches(text, spaces + L"(增长|上升|提升|提高|增加|下降|减少|降低|下滑|缩短|(?:up|grew|rose|increased|down|fell|decreased|declined|dropped)" + ends + L")([^]*)", p)) {
            if (l.change != 0 || l.level) return {};
            l.waits              = false;
            l.change             = matches(p[1], L"增长|上升|提升|提高|增加|up|grew|rose|increased", rise) ? 1 : -1;
            bool const english   = p[1].str()[0] < 0x80;
            std::wsmatch particle;
            wstring const behind_it = p[2];
            matches(behind_it, english ? spaces + L"(by" + ends + L"|to" + ends + L")?()([^]*)" : spaces + L"(了)?(到|至|为)?([^]*)", particle);
            level = particle[1] == L"to" || particle[2].length() != 0;
            text  = particle[3];
            if (!level) continue;
            l.change = 0;
            matches(text, L"()([^]*)", p);
        } else {
            l.rest = text;
            return l;
        }
        wstring rest = p[2];
        if (level) {
            l.level = true;
            std::wsmatch of;
            if (matches(rest, L"((?:" + spaces + letter + L")+)" + spaces + L"的([^]*)", of)) l.of = true, rest = wstring(of[2]);
        }
        text = rest;
    }
}

// A unit has no word in it that could change the number before it.
inline bool is_unit(wstring const& unit) {
    static wstring const never = L"余|餘|多|半|折|兆|萬|億|廿|卅|〇|两|兩|十|基点|分之|不足|不到|百|千|万|亿|[零一二三四五六七八九]|增长|上升|提升|提高|增加|下降|减少|降低|下滑|缩短|以上|以下|以内|左右|上下";
    static wstring const words = L"and a|or|to|than|plus|minus|not|no|most|least|fold|percentage|percents|pct|mille|point|points|basis|bps|bp|ppt|pp|mln|bln|mio|mrd|mil|bil|milliards?|lakhs?|crores?|"
                                 L"dozens?|hundreds?|thousands?|millions?|billions?|trillions?|trn|tn|bn|mn|twice|doubled?|tripled|thirds?|quarters|tenths|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
                                 L"twenty|thirty|fifty|half|a quarter|percent|per cent|times|at most|up to|over|above|less|under|below|about|around|approximately|some|nearly|almost|"
                                 L"up|grew|rose|increased|down|fell|decreased|declined|dropped|more|higher|fewer|lower|[a-zÀ-ɏ]";
    std::wsmatch p;
    return matches(unit, L"(?:" + letter + L"|" + space + L")*", p) && !matches(unit, spaces + L"(?:成|倍|来|个?百分点)[^]*", p) && !matches(unit, L"[^]*(?:" + never + L")[^]*", p) &&
           !matches(unit, L"(?:[^]*[^a-zÀ-ɏ])?(?:" + words + L")" + ends + L"[^]*", p);
}

inline std::int64_t coefficient(std::wsmatch const& p, std::size_t first) {
    std::int64_t n = 0;
    for (wchar_t const c : p[first].str() + p[first + 1].str()) {
        if (L'0' <= c && c <= L'9') n = n * 10 + (c - L'0');
        if (L'０' <= c && c <= L'９') n = n * 10 + (c - L'０');
    }
    return n;
}

inline std::optional<published> reading(std::string const& bytes) {
    std::optional<lead> const l = lead_of(decoded(bytes));
    if (!l) return {};
    wstring const& text = l->rest;
    std::wsmatch   p;
    published      f;
    f.qualifier               = l->all;
    int const  sign           = l->change < 0 ? -1 : 1;
    bool       minus_said     = false;
    auto const accepted       = [&](bool changes) -> std::optional<published> {
        if (minus_said && f.qualifier != qualifier::exact && f.qualifier != qualifier::about) return {};
        if (l->of && f.measure != measure::multiple) return {};
        if (l->waits && !changes) return {};
        return f;
    };
    auto const qualified = [&](auto... parts) { return (qualify(f.qualifier, parts) && ...); };
    auto const said      = [&](auto... parts) { return ((parts.length() != 0 ? 1 : 0) + ...); };
    auto const share     = [&](std::int64_t n, int places, int scale, std::int64_t divisor) {
        f = {n * sign, static_cast<signed char>(places), static_cast<signed char>(scale), l->change == 0 ? measure::share : measure::growth, f.qualifier, static_cast<std::int32_t>(divisor)};
        return accepted(false);
    };
    auto const growth = [&](std::int64_t n) -> std::optional<published> {
        f = {n, 0, 2, measure::growth, f.qualifier};
        return l->change == 0 && !l->level ? accepted(true) : std::nullopt;
    };
    auto const times = [&](std::int64_t n, int places, int scale, bool by) -> std::optional<published> {
        if (l->change < 0 || (l->change > 0 && !by)) return {};
        f = {n, static_cast<signed char>(places), static_cast<signed char>(scale + (l->change > 0 ? 2 : 0)), l->change > 0 ? measure::growth : measure::multiple, f.qualifier};
        return accepted(false);
    };
    auto const rank = [&](std::int64_t n) -> std::optional<published> {
        f = {n, 0, 0, measure::rank};
        return n != 0 && l->change == 0 && l->all == qualifier::exact ? accepted(false) : std::nullopt;
    };

    // in words
    if (matches(text, spaces + L"(?:第" + spaces + L"(?:" + numeral + L"|(" + digit + L"+)())" + spaces + L"[位名]?|首位)" + spaces, p))
        return rank(p[1] == L"两" ? 0 : p[1].length() != 0 ? value_of(p[1]) : p[2].length() != 0 ? coefficient(p, 2) : 1);
    if (matches(text, spaces + L"(翻番|doubled" + ends + L"|tripled" + ends + L")" + after, p)) return qualified(p[2]) ? growth(p[1] == L"tripled" ? 2 : 1) : std::nullopt;
    if (matches(text, spaces + L"翻了?(?:" + numeral + L"|(" + digit + L")())番" + after, p)) {
        std::int64_t const n = p[1].length() != 0 ? value_of(p[1]) : coefficient(p, 2);
        return 0 < n && n < 10 && qualified(p[4]) ? growth((1 << n) - 1) : std::nullopt;
    }
    if (matches(text, spaces + L"(一半|half" + ends + L"|one third" + ends + L"|a third" + ends + L"|two thirds" + ends + L"|a quarter" + ends + L")" + after, p)) {
        wstring const w = p[1];
        return qualified(p[2]) ? share(w == L"two thirds" ? 2 : 1, 0, 2, w == L"一半" || w == L"half" ? 2 : w == L"a quarter" ? 4 : 3) : std::nullopt;
    }
    if (matches(text, spaces + L"([百千万])分之" + numeral + after, p)) {
        std::int64_t const n = value_of(p[2]);
        return n != 0 && qualified(p[3]) ? share(n, p[1] == L"百" ? 0 : p[1] == L"千" ? 1 : 2, 0, 1) : std::nullopt;
    }
    if (matches(text, spaces + numeral + L"分之" + numeral + after, p)) {
        std::int64_t n = value_of(p[2]), parts = value_of(p[1]);
        int          scale = 2;
        if (n == 0 || parts < 2 || parts > 2'147'483'647 || !qualified(p[3])) return {};
        for (; parts % 10 == 0; parts /= 10) --scale;
        return share(n, scale < 0 ? -scale : 0, scale < 0 ? 0 : scale, parts);
    }
    if (matches(text, spaces + numeral + L"([成倍])" + inside + after, p)) {
        std::int64_t const n = value_of(p[1]);
        if (n == 0 || !qualified(p[3], p[4])) return {};
        return p[2] == L"成" ? share(n, 0, 1, 1) : times(n, 0, 0, true);
    }

    // in digits
    if (matches(text, spaces + L"(" + groups + L")()(st|nd|rd|th)" + ends + spaces + L"(?:place" + ends + L")?" + spaces, p)) {
        std::int64_t const n = coefficient(p, 1);
        wstring const ending = n / 10 % 10 == 1 ? L"th" : n % 10 == 1 ? L"st" : n % 10 == 2 ? L"nd" : n % 10 == 3 ? L"rd" : L"th";
        return p[3] == ending ? rank(n) : std::nullopt;
    }
    if (!matches(text, number + L"[^]*", p)) return {};
    bool const has_sign = p[1].length() != 0, minus = has_sign && wstring(L"-－−﹣").find(p[1].str()[0]) != wstring::npos;
    if (has_sign && l->change != 0) return {};
    minus_said = minus;
    bool const bare = !has_sign && l->change == 0 && !l->level;
    auto const turned = [&](std::wsmatch const& m, std::size_t at) { return m[at] == L"fewer" || m[at] == L"less" || m[at] == L"lower" ? -1 : 1; };
    auto const begin  = [&](std::wsmatch const& m) {
        f.coefficient = coefficient(m, 2) * (minus ? -1 : sign);
        f.places      = static_cast<signed char>(m[3].length());
    };
    wstring const percent_sign = L"(%|％|percent" + ends + L"|per cent" + ends + L")";
    if (matches(text, number + inside + L"(?:" + percent_sign + L"(" + spaces + L"points?" + ends + L")?|(‰)|(个百分点|百分点|(?:percentage points?|points|pp)" + ends + L"))" + behind + after, p)) {
        begin(p);
        bool const points = p[6].length() != 0 || p[8].length() != 0, turns = p[9].length() != 0;
        if ((turns && !bare) || !qualified(p[4], p[10])) return {};
        if (p[7].length() != 0 && ++f.places > 18) return {};
        f.measure = points ? measure::points : has_sign || l->change != 0 || turns ? measure::growth : measure::share;
        f.coefficient *= turned(p, 9);
        return accepted(has_sign || f.measure == measure::growth);
    }
    if (matches(text, number + inside + L"成" + inside + after, p)) {
        begin(p);
        if (said(p[4], p[5]) > 1 || !qualified(p[4], p[5], p[6])) return {};
        f.scale   = 1;
        f.measure = has_sign || l->change != 0 ? measure::growth : measure::share;
        return accepted(has_sign);
    }
    static std::vector<std::pair<wchar_t const*, int>> const powers = {
        {L"万亿|trillion|trn|tn", 12}, {L"亿", 8}, {L"billion|bn", 9}, {L"million|mn|m", 6}, {L"万", 4}, {L"千|thousand|k", 3}, {L"百|hundred", 2}};
    auto const power = [&](wstring const& word) {
        std::wsmatch m;
        for (auto const& [list, n] : powers)
            if (matches(word, list, m)) return n;
        return 0;
    };
    wstring const large = L"(?:trillion|trn|tn|billion|bn|million|mn)" + ends;
    wstring const scale = L"(?:([km])" + ends + L"|" + inside + L"(?:(?:([百千])" + inside + L"(万亿|亿|万)?|(万亿|亿|万))|(hundred" + ends + L")" + inside + L"(thousand" + ends + L"|" + large + L")?|(thousand" + ends +
                          L")" + inside + L"(" + large + L")?|(" + large + L"))?" + inside + L")";
    // 4 letter, 5 inside, 6 small, 7 inside, 8 large, 9 large, 10 hundred, 11 inside, 12 large, 13 thousand, 14 inside, 15 large, 16 large, 17 inside
    auto const scaled = [&](std::wsmatch const& m) {
        int total = 0;
        for (std::size_t const i : {4U, 6U, 8U, 9U, 10U, 12U, 13U, 15U, 16U}) total += power(m[i]);
        f.scale = static_cast<signed char>(total);
        return said(m[5], m[7], m[11], m[14], m[17]) <= 1 && qualified(m[5], m[7], m[11], m[14], m[17]);
    };
    if (matches(text, number + scale + spaces + L"(倍|times" + ends + L")" + inside + after, p)) {
        begin(p);
        bool const by = p[18] == L"倍";
        if (has_sign || !scaled(p) || (p[19].length() != 0 && (!by || said(p[5], p[7], p[11], p[14], p[17]) != 0)) || !qualified(p[19], p[20])) return {};
        return times(f.coefficient, f.places, f.scale, by);
    }
    if (matches(text, number + scale + behind + L"([^]*?)" + after, p)) {
        begin(p);
        wstring const unit = p[19];
        bool const turns = p[18].length() != 0;
        if (!scaled(p) || (turns && !bare) || !is_unit(unit) || !qualified(p[20])) return {};
        if (std::wsmatch m; p[20].length() != 0 && matches(text, L"[^]*[a-zÀ-ɏ](?:or more|or less)" + spaces, m)) return {};
        if (std::wsmatch m; f.scale != 0 && matches(unit, spaces + L"分(?!钟)[^]*", m)) return {};
        if (f.scale == 0) {  // a Latin word stands behind a space
            std::wsmatch m;
            if (matches(text, number + L"[a-zÀ-ɏ][^]*", m)) return {};
        }
        f.coefficient *= turned(p, 18);
        std::wsmatch m;
        matches(unit, spaces + L"([^]*?)" + spaces, m);
        wstring const word = m[1];
        f.measure = l->change != 0 || turns                             ? measure::difference
                    : matches(word, L"元|美元|yuan|dollars", m)           ? measure::money
                    : matches(word, L"年|个月|天|日|years|months|days", m) ? measure::duration
                    : word == L"分"                                      ? measure::score
                                                                         : measure::count;
        return accepted(has_sign);
    }
    return {};
}

}  // namespace reading_oracle
