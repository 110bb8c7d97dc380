// SPDX-License-Identifier: BSL-1.0
//
// An optional layer over oneTBB, target myriad::parallel: the functions of the library by all the threads of the machine.
//
//   parallel::rank(shops, &shop::sales, ties::dense)          parallel::sum(shops, &shop::sales)
//   parallel::growth(shops, &shop::sales, &shop::last_year)   parallel::share(shops, &shop::sales, rounded<1>(half_away))
//   parallel::per<1'000>(towns, &town::cases, &town::people)  likewise per_10k, per_100k, multiple_of
//   parallel::top(shops, 10, &shop::sales)                    parallel::gini(households, &household::income)
//   parallel::quantile(shops, "90%"_pct, quantiles::hazen, &shop::sales)
//
// Each takes what the function of its name takes and has the same answer, bit for bit, with any number of threads (a
// sequence, where that of an array has its size in its type). So are the errors: who meets one leaves the work to
// the function of one thread, which finds the first of them. Projections and orders are asked from many threads, possibly
// twice, and must not mind. How many threads there are is said to oneTBB (tbb::task_arena, tbb::global_control).
//
// Elements that lie in one block (a vector, an array, a span) are shared out; of those in other containers, of values
// that are floating sums or are put in order by comparisons, and where one is missing, the function of one thread
// answers. rank, gini and quantile are sample sorts, and take a word or two for each element besides what they call.
// Source: Frazer and McKellar, "Samplesort: A Sampling Approach to Minimal Storage Tree Sorting", JACM 17 (1970).
#pragma once

#include <myriad/growth.hpp>
#include <myriad/league.hpp>
#include <myriad/measures/inequality.hpp>
#include <myriad/per.hpp>
#include <myriad/quantile.hpp>
#include <myriad/rank.hpp>
#include <myriad/rank_into.hpp>
#include <myriad/rounded.hpp>
#include <myriad/share.hpp>
#include <myriad/sum.hpp>

#include <tbb/enumerable_thread_specific.h>
#include <tbb/parallel_for.h>

#include <algorithm>  // std::sort, std::unique
#include <atomic>     // std::atomic
#include <optional>   // std::optional
#include <vector>     // std::vector

namespace MYRIAD_NAMESPACE::parallel {

namespace detail {

using namespace myriad::detail;

inline constexpr size chunk = 8'192;       // elements that a thread takes at a time
inline constexpr size few   = 4 * chunk;   // that are not worth a thread

// Elements one behind the other.
template <class Element>
class part_of {
public:
    part_of(Element* first, myriad::detail::size n) : first_(first), n_(n) {}

    [[nodiscard]] Element* data() const { return first_; }
    [[nodiscard]] myriad::detail::size size() const { return n_; }
    [[nodiscard]] Element* begin() const { return first_; }
    [[nodiscard]] Element* end() const { return first_ + n_; }

private:
    Element*     first_;
    myriad::detail::size n_;
};

template <class Range>
concept shared_out = contiguous<Range> && std::is_lvalue_reference_v<reference_t<Range>>;

template <shared_out Range>
auto part(Range& range, size from, size n) {
    return part_of<std::remove_reference_t<reference_t<Range>>>(first_item(range) + from, n);
}

constexpr size chunks_of(size n) { return (n + chunk - 1) / chunk; }
constexpr size length_of(size c, size n) { return n - c * chunk < chunk ? n - c * chunk : chunk; }

template <class Do>
void for_each_below(size n, Do const& what) {
    tbb::parallel_for(size{}, n, what);
}

// In parallel if that can be done; what is left over, or fails, is for one thread.
template <class InParallel, class Alone>
auto attempted(InParallel const& in_parallel, Alone const& alone) {
    try {
        if (auto answer = in_parallel()) return *static_cast<decltype(answer)&&>(answer);
    } catch (...) {  // the first error is the answer's: alone finds it
    }
    return alone();
}

// ask(part) of each part, side by side.
template <class Range, class Ask>
auto side_by_side(Range& range, Ask const& ask) {
    using Item   = std::remove_cvref_t<decltype(ask(part(range, 0, 0))[0])>;
    using Answer = std::optional<sequence<Item>>;
    size const n = size_of(range);
    if (n < few) return Answer();
    sequence<Item> all(n, unset());
    for_each_below(chunks_of(n), [&](size c) {
        constexpr size in_cache = 1'024;
        for (size at = c * chunk, stop = at + length_of(c, n); at != stop;) {
            auto const answers = ask(part(range, at, stop - at < in_cache ? stop - at : in_cache));
            for (size i = 0; i != answers.size(); ++i) all.data()[at + i] = answers[i];
            at += answers.size();
        }
    });
    return Answer(static_cast<sequence<Item>&&>(all));
}

// ask(range) as a sequence whose size is not in its type.
template <class Ask>
auto alone_of(Ask const& ask) {
    return [ask] {
        auto answers = ask();
        using Item   = std::remove_cvref_t<decltype(answers[0])>;
        if constexpr (std::is_same_v<decltype(answers), sequence<Item>>) {
            return answers;
        } else {
            sequence<Item> all(answers.size());
            for (size i = 0; i != all.size(); ++i) all[i] = answers[i];
            return all;
        }
    };
}

template <class Range, class Ask>
auto each_part(Range& range, Ask const& ask) {
    auto const alone = alone_of([&] { return ask(range); });
    if constexpr (shared_out<Range>) return attempted([&] { return side_by_side(range, ask); }, alone);
    else return alone();
}

// ---- sharing out by value ----

// Elements brought together by a number below 256, in the order of the input.
template <class Item>
class buckets {
public:
    static constexpr size most = 256;

    // bucket_of(i) is the number of the element, item_of(i) what is kept of it.
    template <class BucketOf, class ItemOf>
    buckets(size n, BucketOf const& bucket_of, ItemOf const& item_of) : items_(n, unset()), number_(n, unset()) {
        std::vector<size> next(chunks_of(n) * most);
        for_each_below(chunks_of(n), [&](size c) {
            size* const held = next.data() + c * most;
            for (size i = c * chunk, stop = i + length_of(c, n); i != stop; ++i) {
                auto const b      = bucket_of(i);
                number_.data()[i] = static_cast<unsigned char>(b);
                ++held[b];
            }
        });
        size start = 0;
        for (size b = 0; b != most; ++b) {
            starts_[b] = start;
            for (size c = 0; c != chunks_of(n); ++c) {
                size const held    = next[c * most + b];
                next[c * most + b] = start;
                start += held;
            }
        }
        starts_[most] = start;
        for_each_below(chunks_of(n), [&](size c) {
            size at[most];
            for (size b = 0; b != most; ++b) at[b] = next[c * most + b];
            for (size i = c * chunk, stop = i + length_of(c, n); i != stop; ++i) items_.data()[at[number_.data()[i]]++] = item_of(i);
        });
    }

    [[nodiscard]] size          start(size b) const { return starts_[b]; }
    [[nodiscard]] part_of<Item> operator[](size b) { return {items_.data() + starts_[b], starts_[b + 1] - starts_[b]}; }
    [[nodiscard]] size          bucket_of(size i) const { return number_[i]; }

private:
    sequence<Item>          items_;
    sequence<unsigned char> number_;
    size                    starts_[most + 1];
};

// Limits between keys, so that about as many lie between two of them; found in a sample.
class limits {
public:
    template <class KeyOf>
    limits(size n, KeyOf const& key_of) {
        std::vector<bits64> sample;
        for (size k = 0; k != samples; ++k) sample.push_back(key_of(k * (n / samples) + k % (n / samples)));
        std::sort(sample.begin(), sample.end());
        for (size k = 1; k != buckets<bits64>::most; ++k) limit_[k - 1] = sample[k * samples / buckets<bits64>::most];
        limit_[buckets<bits64>::most - 1] = ~bits64{};
    }
    // How many limits are not above the key, of those but the last.
    [[nodiscard]] size bucket_of(bits64 key) const {
        size at = 0;
        for (unsigned shift = 8; shift-- != 0;) at += static_cast<size>(limit_[at + (size{1} << shift) - 1] <= key) << shift;  // no branch
        return at;
    }

private:
    static constexpr size samples = 4'096;
    static_assert(samples <= few && buckets<bits64>::most == 256);

    bits64 limit_[buckets<bits64>::most];
};

struct out_of_order {};  // what has no place by its bits

// What is projected of an element, and its bits in the order of the league. Thrown: out_of_order.
template <class Range, class... Arguments>
class key_reader {
    using Value = value_t<Range, Arguments...>;

    static constexpr bool is_descending = std::is_same_v<order_t<Range, Arguments...>, descending_order>;

public:
    key_reader(Range& range, Arguments const&... arguments)
        : projection_(pick(a_projection<reference_t<Range>>{}, natural<Range>, arguments...)), items_(first_item(range)) {}

    [[nodiscard]] Value value(size i) const {
        auto&& projected = project(projection_, items_[i]);
        if (is_absent(projected)) throw out_of_order();
        return static_cast<Value const&>(present(projected));
    }
    [[nodiscard]] bits64 key(size i) const { return key_of(value(i)); }
    [[nodiscard]] static bits64 key_of(Value const& value) {
        if constexpr (rate_of_integers<Value>)
            if (!is_divided_once(value)) throw out_of_order();
        return is_descending ? ~bits_of_value(value) : bits_of_value(value);
    }

private:
    std::remove_cvref_t<decltype(pick(a_projection<reference_t<Range>>{}, natural<Range>, std::declval<Arguments const&>()...))> const& projection_;
    std::remove_reference_t<reference_t<Range>>* items_;
};

// Does a table of all numbers between the first and the last take less than to share them out?
template <class Range, class... Arguments>
bool are_few_numbers(key_reader<Range, Arguments...> const& keys, size n) {
    if constexpr (rate_of_integers<value_t<Range, Arguments...>>) {
        return false;
    } else {
        std::atomic<bool>   wide = false;
        std::vector<bits64> least(chunks_of(n)), most(chunks_of(n));
        for_each_below(chunks_of(n), [&](size c) {
            if (wide.load(std::memory_order_relaxed)) return;
            bits64 low = ~bits64{}, high = 0;
            for (size i = c * chunk, stop = i + length_of(c, n); i != stop; ++i) {
                bits64 const key = keys.key(i);
                low              = key < low ? key : low;
                high             = key > high ? key : high;
            }
            least[c] = low, most[c] = high;
            if ((high - low) / 2 >= n) wide = true;
        });
        if (wide) return false;
        return (*std::max_element(most.begin(), most.end()) - *std::min_element(least.begin(), least.end())) / 2 < n;
    }
}

template <class Value>
struct ranked_item {
    Value value{};
    size  index = 0;
};
template <class Value, class Key>
struct grouped_item {
    Value value{};
    size  index = 0;
    Key   key{};
};

// What a thread works with.
struct desk {
    rank_workspace     work{};
    sequence<standing> standings{};

    standing* room_for(size n) {
        if (standings.size() < n) standings = sequence<standing>(n, unset());
        return standings.data();
    }
};

template <class Range, class... Arguments>
std::optional<sequence<standing>> ranked_in_parallel(Range& range, Arguments const&... arguments) {
    using Value = value_t<Range, Arguments...>;
    size const n = size_of(range);
    if (n < few) return std::nullopt;
    key_reader<Range, Arguments...> const keys(range, arguments...);
    ties const                            rule  = pick(a_tie_rule{}, ties::competition, arguments...);
    auto const&                           order = pick(a_comparator<Value>{}, descending, arguments...);
    if (rule > ties::fractional || are_few_numbers(keys, n)) return std::nullopt;
    tbb::enumerable_thread_specific<desk> desks;
    sequence<standing>                    answer(n, unset());
    // The ranks in a bucket, each after so many halves.
    auto const rank_bucket = [&](auto items, bits64 after, auto const&... more) {
        desk&           mine = desks.local();
        standing* const rank = mine.room_for(items.size());
        rank_into(part_of<standing>(rank, items.size()), mine.work, items, order, rule, more...);
        bits64 most = 0;
        for (size i = 0; i != items.size(); ++i) {
            most                                  = rank[i].halves > most ? rank[i].halves : most;
            answer.data()[items.data()[i].index] = standing{rank[i].halves + after};
        }
        return most;
    };
    if constexpr (is_grouping<grouping_t<Arguments...>>) {
        auto const& by   = pick(a_grouping{}, itself, arguments...);
        using Key        = std::remove_cvref_t<decltype(project(by.key, *first_item(range)))>;
        using Item       = grouped_item<Value, Key>;
        auto* const from = first_item(range);
        buckets<Item> all(n, [&](size i) { return static_cast<size>(ordering_bits(project(by.key, from[i])) * spreading >> 56U); },
                          [&](size i) { return Item{keys.value(i), i, project(by.key, from[i])}; });
        for_each_below(all.most, [&](size b) { rank_bucket(all[b], 0, &Item::value, within(&Item::key)); });
    } else {
        using Item = ranked_item<Value>;
        limits const  between(n, [&](size i) { return keys.key(i); });
        buckets<Item> all(n, [&](size i) { return between.bucket_of(keys.key(i)); }, [&](size i) { return Item{keys.value(i), i}; });
        bits64        before[buckets<Item>::most] = {};
        for_each_below(all.most, [&](size b) { before[b] = rank_bucket(all[b], rule == ties::dense ? 0 : 2 * all.start(b), &Item::value); });
        if (rule == ties::dense) {
            bits64 sum = 0;
            for (bits64& groups : before) {
                bits64 const held = groups;
                groups            = sum;
                sum += held;
            }
            for_each_below(chunks_of(n), [&](size c) {
                for (size i = c * chunk, stop = i + length_of(c, n); i != stop; ++i) answer.data()[i].halves += before[all.bucket_of(i)];
            });
        }
    }
    return answer;
}

template <class Range, class Grouping>
inline constexpr bool groups_by_integers = true;
template <class Range, class Projection>
inline constexpr bool groups_by_integers<Range, grouping<Projection>> =
    std::integral<std::remove_cvref_t<projected_t<Range, Projection>>> && sizeof(std::remove_cvref_t<projected_t<Range, Projection>>) <= 8;

template <class Range, class... Arguments>
concept ranks_in_parallel = shared_out<Range> && ranks_by_bits<Range, Arguments...> && groups_by_integers<Range, grouping_t<Arguments...>>;

template <class Rep>
concept adds_in_any_order = machine_integer<Rep>;

}  // namespace detail

// ---- one answer an element ----

template <class Range, class... Arguments>
    requires detail::ranking_arguments<Range, Arguments...>
[[nodiscard]] auto rank(Range&& range, Arguments const&... arguments) {
    auto const alone = detail::alone_of([&] { return myriad::rank(range, arguments...); });
    if constexpr (detail::ranks_in_parallel<Range, Arguments...>)
        return detail::attempted([&] { return detail::ranked_in_parallel(range, arguments...); }, alone);
    else
        return alone();
}

template <class Range, class Now, class Before, class... Rounded>
    requires requires(Range& range, Now const& now, Before const& before, Rounded const&... rounded) { myriad::growth(range, now, before, rounded...); }
[[nodiscard]] auto growth(Range&& range, Now const& now, Before const& before, Rounded const&... rounded) {
    return detail::each_part(range, [&](auto&& part) { return myriad::growth(part, now, before, rounded...); });
}
template <std::int64_t Per, class Range, class Of, class Base, class... Rounded>
    requires requires(Range& range, Of const& of, Base const& base, Rounded const&... rounded) { myriad::per<Per>(range, of, base, rounded...); }
[[nodiscard]] auto per(Range&& range, Of const& of, Base const& base, Rounded const&... rounded) {
    return detail::each_part(range, [&](auto&& part) { return myriad::per<Per>(part, of, base, rounded...); });
}
template <class Range, class Of, class Base, class... Rounded>
    requires requires(Range& range, Of const& of, Base const& base, Rounded const&... rounded) { myriad::per_10k(range, of, base, rounded...); }
[[nodiscard]] auto per_10k(Range&& range, Of const& of, Base const& base, Rounded const&... rounded) {
    return detail::each_part(range, [&](auto&& part) { return myriad::per_10k(part, of, base, rounded...); });
}
template <class Range, class Of, class Base, class... Rounded>
    requires requires(Range& range, Of const& of, Base const& base, Rounded const&... rounded) { myriad::per_100k(range, of, base, rounded...); }
[[nodiscard]] auto per_100k(Range&& range, Of const& of, Base const& base, Rounded const&... rounded) {
    return detail::each_part(range, [&](auto&& part) { return myriad::per_100k(part, of, base, rounded...); });
}
template <class Range, class Now, class Before, class... Rounded>
    requires requires(Range& range, Now const& now, Before const& before, Rounded const&... rounded) { myriad::multiple_of(range, now, before, rounded...); }
[[nodiscard]] auto multiple_of(Range&& range, Now const& now, Before const& before, Rounded const&... rounded) {
    return detail::each_part(range, [&](auto&& part) { return myriad::multiple_of(part, now, before, rounded...); });
}

// ---- one answer of all ----

template <class Range, class... Arguments>
    requires requires(Range& range, Arguments const&... arguments) { myriad::sum(range, arguments...); }
[[nodiscard]] auto sum(Range&& range, Arguments const&... arguments) {
    auto const alone = [&] { return myriad::sum(range, arguments...); };
    using Sum        = decltype(alone());
    using Count      = detail::bare_t<Sum>;
    if constexpr (detail::shared_out<Range> && detail::adds_in_any_order<typename Count::rep>)
        return detail::attempted([&] {
            detail::size const n = detail::size_of(range);
            if (n < detail::few) return std::optional<Sum>();
            std::vector<Sum> sums(detail::chunks_of(n), detail::nothing<Sum>);
            detail::for_each_below(sums.size(), [&](detail::size c) {
                sums[c] = myriad::sum(detail::part(range, c * detail::chunk, detail::length_of(c, n)), arguments...);
            });
            return std::optional<Sum>(myriad::sum(sums, detail::itself));
        }, alone);
    else
        return alone();
}

template <class Range, class Part, class... Arguments>
    requires requires(Range& range, Part const& part, Arguments const&... arguments) { myriad::share(range, part, arguments...); }
[[nodiscard]] auto share(Range&& range, Part const& of, Arguments const&... arguments) {
    if constexpr ((detail::projects<Arguments, detail::reference_t<Range>> || ...)) {  // of a whole of its own each
        return detail::each_part(range, [&](auto&& part) { return myriad::share(part, of, arguments...); });
    } else {
        auto const alone = detail::alone_of([&] { return myriad::share(range, of, arguments...); });
        if constexpr (detail::shared_out<Range>)
            return detail::attempted([&] {
                auto const whole = parallel::sum(range, of);
                detail::constantly<std::remove_cvref_t<decltype(whole)>> const of_all{whole};
                return detail::side_by_side(range, [&](auto&& part) { return myriad::share(part, of, of_all, arguments...); });
            }, alone);
        else
            return alone();
    }
}

// The first of each part, of which the first of all are found.
template <class Range, detail::said_size Size, class... Arguments>
    requires(detail::league_arguments<Range, Arguments...>)
[[nodiscard]] auto top(Range&& range, Size wanted, Arguments const&... arguments) {
    auto const of_one_thread = [&] { return myriad::top(range, wanted, arguments...).places(); };
    auto const places        = [&] {
        if constexpr (detail::shared_out<Range> && detail::finds_leaders<Range, Arguments...>) {
            using Value = detail::value_t<Range, Arguments...>;
            return detail::attempted([&]() -> std::optional<sequence<league_place>> {
                detail::size const n = detail::size_of(range), first = detail::size_said("top", wanted);
                if (n < detail::few || first > n / 64) return std::nullopt;
                std::vector<sequence<league_place>> leaders(16);  // each part anew learns what to pass
                auto const                          start = [&](detail::size c) { return n / leaders.size() * c + n % leaders.size() * c / leaders.size(); };
                detail::for_each_below(leaders.size(), [&](detail::size c) {
                    leaders[c] = myriad::top(detail::part(range, start(c), start(c + 1) - start(c)), first, arguments...).places();
                });
                detail::key_reader<Range, Arguments...> const keys(range, arguments...);
                std::vector<detail::ranked_item<Value>>       ahead;
                for (detail::size c = 0; c != leaders.size(); ++c) {
                    std::vector<detail::size> found;
                    for (league_place const& place : leaders[c]) found.push_back(start(c) + place.index);
                    std::sort(found.begin(), found.end());
                    for (detail::size const i : found) ahead.push_back({keys.value(i), i});
                }
                auto const& order = detail::pick(detail::a_comparator<Value>{}, descending, arguments...);
                ties const  rule  = detail::pick(detail::a_tie_rule{}, ties::competition, arguments...);
                auto        of_all = myriad::top(ahead, first, &detail::ranked_item<Value>::value, order, rule).places();
                for (league_place& place : of_all) place.index = ahead[place.index].index;
                return of_all;
            }, of_one_thread);
        } else {
            return of_one_thread();
        }
    }();
    return league_table<Range>(static_cast<Range&&>(range), places);
}

template <class Range, class Part, class... Arguments>
    requires requires(Range& range, Part const& p, quantiles definition, Arguments const&... arguments) {
        myriad::quantile(range, p, definition, arguments...);
    }
[[nodiscard]] auto quantile(Range&& range, Part const& p, quantiles definition, Arguments const&... arguments) {
    auto const alone = [&] { return myriad::quantile(range, p, definition, arguments...); };
    if constexpr (detail::shared_out<Range> && detail::ranks_by_bits<Range, Arguments..., ascending_order>)
        return detail::attempted([&]() -> std::optional<decltype(alone())> {
            using Value = detail::value_t<Range, Arguments...>;
            using Item  = detail::ranked_item<Value>;
            rational const     part = detail::exact_part(p);
            detail::size const n    = detail::size_of(range);
            if (n < detail::few || part < 0 || part > 1) return std::nullopt;
            detail::key_reader<Range, Arguments..., ascending_order> const keys(range, arguments..., ascending);
            detail::limits const  between(n, [&](detail::size i) { return keys.key(i); });
            detail::buckets<Item> all(n, [&](detail::size i) { return between.bucket_of(keys.key(i)); },
                                      [&](detail::size i) { return Item{keys.value(i), i}; });
            auto const place = detail::place_of_quantile(definition, int128(n), part);
            auto const at    = [&](int128 wanted) {
                auto const   k = static_cast<detail::size>(wanted < 1 ? 0 : wanted > int128(n) ? n - 1 : wanted - 1);
                detail::size b = 0;
                while (all.start(b + 1) <= k) ++b;
                sequence<Value> values(all[b].size());
                for (detail::size i = 0; i != values.size(); ++i) values[i] = all[b].data()[i].value;
                detail::sort_ascending(values);
                return Value(values[k - all.start(b)]);
            };
            return detail::interpolated_values(at(place.lower), at(place.lower + 1), place.way);
        }, alone);
    else
        return alone();
}

// The areas under the parts of the Lorenz curve, each on top of the amounts before it.
template <class Range, class... Arguments>
    requires detail::weighted_arguments<Range, Arguments...>
[[nodiscard]] auto gini(Range&& range, Arguments const&... arguments) {
    auto const alone = [&] { return myriad::gini(range, arguments...); };
    if constexpr (detail::shared_out<Range> && detail::are_whole_amounts<Range, Arguments...>)
        return detail::attempted([&]() -> std::optional<decltype(alone())> {
            using detail::bits64, detail::size;
            using Number = detail::amount_rep_t<Range, Arguments...>;
            size const n = detail::size_of(range);
            if (n < detail::few) return std::nullopt;
            detail::key_reader<Range, Arguments..., ascending_order> const keys(range, arguments..., ascending);
            auto const amount = [&](size i) { return static_cast<bits64>(detail::checked_amount<Number>(keys.value(i), "gini").low); };
            detail::limits const    between(n, amount);
            detail::buckets<bits64> all(n, [&](size i) { return between.bucket_of(amount(i)); }, amount);
            struct stretch {
                int128 area, sum;
            };
            std::vector<stretch>                                     found(all.most);
            tbb::enumerable_thread_specific<std::vector<bits64>>     spares;
            detail::for_each_below(all.most, [&](size b) {
                auto const items = all[b];
                auto&      spare = spares.local();
                if (spare.size() < items.size()) spare.resize(items.size());
                bits64 least = ~bits64{}, most = 0;
                for (bits64 const x : items) least = x < least ? x : least, most = x > most ? x : most;
                for (bits64& x : items) x -= least;
                detail::sort_words(items.data(), spare.data(), items.size(), 0, items.size() == 0 ? 0 : detail::bits_of(most - least));
                int128 area, sum;
                for (bits64 const x : items) {
                    area = area + sum;
                    sum  = sum + int128(x + least);
                    area = area + sum;
                }
                found[b] = {area, sum};
            });
            int128 total;
            for (stretch const& each : found) total = total + each.sum;
            if (total == 0) return std::nullopt;
            int128 const square = total * int128(n);  // first: if it fits, so do those of the parts
            int128       area, before;
            for (size b = 0; b != all.most; ++b) {
                area   = area + found[b].area + int128(2) * int128(all[b].size()) * before;
                before = before + found[b].sum;
            }
            return detail::exact_quotient<Number>(square - area, square);
        }, alone);
    else
        return alone();
}

}  // namespace myriad::parallel
