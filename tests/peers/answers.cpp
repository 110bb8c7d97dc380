// SPDX-License-Identifier: BSL-1.0
//
// What myriad answers to the cases of cases.py, for comparison with other libraries: reads one case a line,
// prints one answer a line.
//
//   rank <ties> <order> <missing> : 80 90 - 70       a - is a missing value
//   rank_within <ties> <order> : 80@1 90@2 -@1       in groups, missing values kept
//   rank_rates <ties> <order> : 3/4 6/8              of multiples
//   percentile_rank <order> : 80 90 - 70             and cumulative_distribution
//   n_tiles <n> <order> : 80 90 - 70
//   lagged_growth <lag> : 100@1 110@1 -@1            from a base above zero
//   quantile <type> <p> : 80 90 70                   p as a fraction
//   gini : 1 2 3                                     and hoover, herfindahl
//   shares : 1 1 1                                   to two places, by largest remainder
//   round <places> <rule> : 2675/1000
//   wilson <tenths of a per cent> : 3/7 0/9          lower and upper bounds in per cent, to 15 places
//   compound_growth <periods> <places> <rule> : now before
//
// An answer is the standings or numbers, whole or as fractions or decimals, apart by spaces; - where there
// is none. Where the library throws, it is "error" and its message.
#include <myriad/measures/apportionment.hpp>
#include <myriad/measures/confidence_interval.hpp>
#include <myriad/measures/distribution.hpp>
#include <myriad/measures/inequality.hpp>
#include <myriad/measures/lagged_growth.hpp>
#include <myriad/multiprecision.hpp>
#include <myriad/quantile.hpp>
#include <myriad/rank.hpp>

#include <iostream>
#include <map>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

using namespace myriad;
using namespace myriad::units;

struct entry {
    std::optional<count<patent>> value;
    std::string                  group;
};

struct question {
    std::string              verb;
    std::vector<std::string> options;
    std::vector<std::string> words;
};

question read(std::string const& line) {
    question           q;
    std::istringstream in(line);
    in >> q.verb;
    auto* part = &q.options;
    for (std::string word; in >> word;)
        if (word == ":") part = &q.words;
        else part->push_back(word);
    return q;
}

std::int64_t whole_number(std::string const& word) {
    std::size_t        read = 0;
    std::int64_t const n    = std::stoll(word, &read);
    if (read != word.size()) throw std::invalid_argument(word);
    return n;
}

// "3/4", "-7" or "80@1": what stands before the sign, and what behind.
std::pair<std::string, std::string> halves(std::string const& word, char sign) {
    auto const at = word.find(sign);
    return {word.substr(0, at), at == std::string::npos ? "1" : word.substr(at + 1)};
}

std::vector<entry> entries(question const& q) {
    std::vector<entry> all;
    for (std::string const& word : q.words) {
        auto const [number, group] = halves(word, '@');
        all.push_back({number == "-" ? std::nullopt : std::optional(patents(whole_number(number))), group});
    }
    return all;
}
std::vector<std::int64_t> numbers(question const& q) {
    std::vector<std::int64_t> all;
    for (std::string const& word : q.words) all.push_back(whole_number(word));
    return all;
}
std::vector<multiple<std::int64_t>> rates(question const& q) {
    std::vector<multiple<std::int64_t>> all;
    for (std::string const& word : q.words) {
        auto const [top, bottom] = halves(word, '/');
        all.push_back(multiple_of(patents(whole_number(top)), patents(whole_number(bottom))));
    }
    return all;
}

template <class Value>
Value named(std::map<std::string, Value> const& values, std::string const& name) {
    auto const found = values.find(name);
    if (found == values.end()) throw std::invalid_argument(name);
    return found->second;
}
ties tie_rule(std::string const& name) {
    return named<ties>({{"competition", ties::competition}, {"modified", ties::modified}, {"dense", ties::dense},
                        {"ordinal", ties::ordinal}, {"fractional", ties::fractional}}, name);
}
rounding rounding_rule(std::string const& name) {
    return named<rounding>({{"half_away", half_away}, {"half_even", half_even}, {"half_up", half_up},
                            {"toward_zero", toward_zero}, {"toward_negative", toward_negative}, {"toward_positive", toward_positive}}, name);
}

std::string word_of(standing s) { return s.is_ranked() ? std::string(to_text(s)) : "-"; }
std::string word_of(std::size_t n) { return std::to_string(n); }
std::string word_of(rational const& x) { return to_string(count<patent, rational>{x}); }
template <class T>
    requires requires(T const& x) { myriad::to_string(x); }
std::string word_of(T const& x) {
    return myriad::to_string(x);
}
template <class T>
std::string word_of(std::optional<T> const& x) {
    return x ? word_of(*x) : "-";
}

template <class Answers>
std::string line_of(Answers const& answers) {
    std::string line;
    for (auto const& answer : answers) (line += line.empty() ? "" : " ") += word_of(answer);
    return line;
}

// answer(order), of the order that is named.
template <class Answer>
std::string in_order(std::string const& name, Answer const& answer) {
    if (name == "ascending") return answer(ascending);
    if (name == "descending") return answer(descending);
    throw std::invalid_argument(name);
}

std::string rank_by_rules(question const& q) {
    auto const& missing_rule = q.options.at(2);
    auto const  all          = entries(q);
    return in_order(q.options.at(1), [&](auto order) {
        auto const by = [&](auto rule) { return line_of(rank(all, &entry::value, tie_rule(q.options[0]), order, rule)); };
        if (missing_rule == "keep") return by(missing::keep);
        if (missing_rule == "first") return by(missing::first);
        if (missing_rule == "last") return by(missing::last);
        if (missing_rule == "drop") return by(missing::drop);
        if (missing_rule == "refuse") return by(missing::refuse);
        throw std::invalid_argument(missing_rule);
    });
}

std::string quantile_of(question const& q) {
    auto const [top, bottom] = halves(q.options.at(1), '/');
    auto const type          = static_cast<quantiles>(whole_number(q.options[0]));
    return word_of(quantile(numbers(q), rational(whole_number(top), whole_number(bottom)), type));
}

std::string rounded(question const& q) {
    std::vector<decimal<dynamic_places, times>> all;
    for (auto const& rate : rates(q))
        all.push_back(round_at(rate, static_cast<int>(whole_number(q.options.at(0))), rounding_rule(q.options.at(1))));
    return line_of(all);
}

std::string compound(question const& q) {
    auto const counts = numbers(q);
    auto const g      = compound_growth(patents(counts.at(0)), patents(counts.at(1)), static_cast<int>(whole_number(q.options.at(0))));
    std::string line  = word_of(round_at(g, static_cast<int>(whole_number(q.options.at(1))), rounding_rule(q.options.at(2))));
    line.pop_back();  // the percent sign
    return line;
}

std::string shares(question const& q) {
    std::string line = line_of(rounded_shares<2>(numbers(q), apportionment::largest_remainder));
    std::erase(line, '%');
    return line;
}

std::string wilson_bounds(question const& q) {
    confidence_level const            level = decimal<1, percent>{whole_number(q.options.at(0))};
    std::vector<decimal<15, percent>> all;
    for (std::string const& word : q.words) {
        auto const [part, whole] = halves(word, '/');
        auto const bounds        = round<15>(interval_of(share(patents(whole_number(part)), patents(whole_number(whole))), wilson, level), half_even);
        all.push_back(bounds.lower);
        all.push_back(bounds.upper);
    }
    std::string line = line_of(all);
    std::erase(line, '%');
    return line;
}

std::string answer(question const& q) {
    std::string const& verb = q.verb;
    if (verb == "rank") return rank_by_rules(q);
    if (verb == "quantile") return quantile_of(q);
    if (verb == "round") return rounded(q);
    if (verb == "compound_growth") return compound(q);
    if (verb == "wilson") return wilson_bounds(q);
    if (verb == "shares") return shares(q);
    if (verb == "gini") return word_of(gini(numbers(q)));
    if (verb == "hoover") return word_of(hoover(numbers(q)));
    if (verb == "herfindahl") return word_of(herfindahl(numbers(q)));
    if (verb == "rank_rates")
        return in_order(q.options.at(1), [&](auto order) { return line_of(rank(rates(q), tie_rule(q.options[0]), order)); });
    auto const all = entries(q);
    if (verb == "rank_within")
        return in_order(q.options.at(1), [&](auto order) {
            return line_of(rank(all, &entry::value, tie_rule(q.options[0]), order, missing::keep, within(&entry::group)));
        });
    if (verb == "lagged_growth") {
        auto const lag = static_cast<std::size_t>(whole_number(q.options.at(0)));
        return line_of(lagged_growth(all, lag, &entry::value, within(&entry::group), bases::undefined));
    }
    return in_order(q.options.back(), [&](auto order) {
        if (verb == "percentile_rank") return line_of(percentile_rank(all, &entry::value, order, missing::keep));
        if (verb == "cumulative_distribution") return line_of(cumulative_distribution(all, &entry::value, order, missing::keep));
        if (verb == "n_tiles")
            return line_of(n_tiles(all, static_cast<std::size_t>(whole_number(q.options.at(0))), &entry::value, order, missing::keep));
        throw std::invalid_argument(verb);
    });
}

}  // namespace

int main() {
    for (std::string line; std::getline(std::cin, line);) {
        try {
            std::cout << answer(read(line)) << '\n';
        } catch (error const& e) {
            std::cout << "error " << e.what() << '\n';
        }
    }
}
