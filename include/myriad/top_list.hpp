// SPDX-License-Identifier: BSL-1.0
//
// The top n of what can be read only once, or of parts that are read apart: a log, a socket, the chunks
// of a file too large for memory. It keeps 2n elements and no more.
//
//   auto const best = top(std::views::istream<shop>(in), 10, &shop::sales);
//
//   auto a = make_top_list<shop>(10, &shop::sales);    for each part of the data
//   a.add(shop);
//   a.add(b);                                          the list of another part joins
//   for (auto const& [standing, shop] : a.league()) ...
//   make_top_list_with_ties<shop>(10, &shop::sales)    the same, and whoever is tied with the tenth
//
// The lines are those of top() in league.hpp, cut at n: memory for everyone who is tied at the edge has
// no bound. league().tied_beyond() says how many more are tied with the last line, and the standings take
// them into account, so that all five rules for ties give the ranks of the whole input. Among equals the
// first to arrive stay: parts that join in their order give the answer of one long read. With the ties the lines are
// those of top(), and lists that join are a commutative monoid: in any order and grouping they have the same lines, equals
// in the order in which they joined. That takes as much memory as the ties at the edge.
// The other arguments are those of rank.hpp but for within(...), and missing::refuse or missing::drop.
// O(log n) comparisons for each element, O(n) memory. n of zero, or above the number read, is no error; n below
// zero is.
// Source: that of league.hpp; without the ties beyond it is FETCH FIRST n ROWS ONLY of SQL.
#pragma once

#include <myriad/league.hpp>

namespace MYRIAD_NAMESPACE {

// What a top list has found: a range of lines, best first, that owns its elements.
template <class Element>
class stream_league {
public:
    constexpr stream_league(sequence<league_line<Element>> lines, detail::size tied_beyond, detail::size read) noexcept
        : lines_(static_cast<sequence<league_line<Element>>&&>(lines)), tied_beyond_(tied_beyond), read_(read) {}

    [[nodiscard]] constexpr detail::size                size() const noexcept { return lines_.size(); }
    [[nodiscard]] constexpr bool                        empty() const noexcept { return lines_.empty(); }
    [[nodiscard]] constexpr league_line<Element> const* begin() const& noexcept { return lines_.begin(); }
    [[nodiscard]] constexpr league_line<Element> const* end() const& noexcept { return lines_.end(); }
    [[nodiscard]] constexpr league_line<Element> const& operator[](detail::size i) const& noexcept { return lines_[i]; }
    [[nodiscard]] constexpr league_line<Element>        operator[](detail::size i) const&& { return lines_[i]; }
    template <class Instead = instead::name_the_answer_before_pointing_into_it>
    league_line<Element> const* begin() const&& = delete;
    template <class Instead = instead::name_the_answer_before_pointing_into_it>
    league_line<Element> const* end() const&& = delete;

    // How many elements without a line are tied with the last line.
    [[nodiscard]] constexpr detail::size tied_beyond() const noexcept { return tied_beyond_; }
    // How many elements were read, dropped ones included.
    [[nodiscard]] constexpr detail::size read() const noexcept { return read_; }

private:
    sequence<league_line<Element>> lines_;
    detail::size                   tied_beyond_;
    detail::size                   read_;
};

template <class Element, class Projection, class Order, class Missing, bool WithTies = false>
class top_list {
public:
    constexpr top_list(detail::size n, Projection const& projection, Order const& order, ties rule, Missing)
        : n_(n), kept_(n), projection_(projection), order_(order), rule_(rule) {}

    // Another element. Error: a value that is missing, unless missing values are dropped.
    constexpr void add(Element element) {
        detail::at_element here;
        here.go_to(read_++);
        [[maybe_unused]] detail::with_key<detail::finds_key<sequence<Element>, Element>> const key(here, element);
        auto const& projected = detail::project(projection_, element);
        if constexpr (std::is_same_v<Missing, missing::refuse_rule>) detail::refuse_absent(projected, "top_list::add");
        else if (detail::is_absent(projected)) return;
        if (n_ == 0) return;
        if (is_full_ && !goes_before(element, items_[n_ - 1])) {
            bool const is_tied = !goes_before(items_[n_ - 1], element);
            if (is_tied && !WithTies) ++tied_;
            if (!is_tied || !WithTies) return;
        }
        items_.push_back(static_cast<Element&&>(element));
        if (items_.size() / 2 == kept_) settle();
    }

    // The elements of another list of the same n, as if they had been added after those of this one.
    // Error: a list of another n.
    constexpr void add(top_list other) {
        if (other.n_ != n_) failure::that_is_out_of_range("top_list::add", n_, other.n_);
        detail::size const read = read_ + other.read_;
        other.settle();
        for (Element const& element : other.items_) add(element);
        settle();
        if (other.tied_ != 0 && !goes_before(items_[n_ - 1], other.items_[n_ - 1])) tied_ += other.tied_;
        read_ = read;
    }

    // What was found so far. O(n log n).
    [[nodiscard]] constexpr stream_league<Element> league() const {
        top_list done = *this;
        done.settle();
        sequence<Element> const&       items = done.items_;
        sequence<league_line<Element>> lines(items.size());
        for (detail::size start = 0, better = 0; start != items.size(); ++better) {
            detail::size stop = start + 1;
            while (stop != items.size() && !goes_before(items[start], items[stop])) ++stop;
            detail::size const last = stop == items.size() ? stop + done.tied_ : stop;
            for (detail::size const first = start; start != stop; ++start)
                lines[start] = {detail::shared_rank(rule_, first + 1, last, start + 1, better), items[start]};
        }
        return {static_cast<sequence<league_line<Element>>&&>(lines), done.tied_, read_};
    }

private:
    constexpr bool goes_before(Element const& a, Element const& b) const {
        return order_(detail::present(detail::project(projection_, a)), detail::present(detail::project(projection_, b)));
    }

    // Puts the items in order and lets go of all but the first n. Those that are tied with the n-th of
    // them are counted; those that were tied with an n-th that has been overtaken no longer are.
    constexpr void settle() {
        bool const        was_full = is_full_;
        Element const     edge     = was_full ? items_[n_ - 1] : Element{};
        sequence<Element> spare(items_.size());
        detail::stable_sort(items_.data(), spare.data(), items_.size(),
                            [this](Element const& a, Element const& b) { return goes_before(a, b); });
        is_full_ = n_ != 0 && items_.size() >= n_;
        if (!is_full_) return;
        if (was_full && goes_before(items_[n_ - 1], edge)) tied_ = 0;
        detail::size stop = n_;
        while (stop != items_.size() && !goes_before(items_[n_ - 1], items_[stop])) ++stop;
        if constexpr (WithTies) kept_ = stop;
        else tied_ += stop - n_;
        items_.truncate(kept_);
    }

    detail::size      n_;
    detail::size      kept_;  // n; with ties, how many there were when the items were last in order
    Projection        projection_;
    Order             order_;
    ties              rule_;
    sequence<Element> items_;
    detail::size      tied_    = 0;      // elements let go that are tied with the n-th
    detail::size      read_    = 0;
    bool              is_full_ = false;  // the first n items are in order, and none of the others is worse
};

namespace detail {

template <class Element, class... Arguments>
concept top_list_arguments = ranking_arguments<sequence<Element> const&, Arguments...> && how_many<a_grouping, Arguments...> == 0 &&
                             one_of<missing_rule_t<Arguments...>, missing::refuse_rule, missing::drop_rule>;

// The type of the elements that a stream gives.
template <class Range>
using element_t = typename projected_value<Range, identity>::type;

template <class Element, bool WithTies, class... Arguments>
constexpr auto top_list_of(size n, Arguments const&... arguments) {
    using Range = sequence<Element> const&;
    static_assert(std::is_default_constructible_v<Element> && std::is_copy_constructible_v<Element>,
                  "a top list copies its elements and needs a default constructor: read what has both, such as a key and a value");
    using Order = order_t<Range, Arguments...>;
    return top_list<Element, projection_t<Range, Arguments...>, Order, missing_rule_t<Arguments...>, WithTies>(
        n, pick(a_projection<Element const&>{}, natural<Range>, arguments...), pick(a_comparator<value_t<Range, Arguments...>>{}, descending, arguments...),
        pick(a_tie_rule{}, ties::competition, arguments...), {});
}

}  // namespace detail

template <class Element, detail::said_size Size, class... Arguments>
    requires detail::top_list_arguments<Element, Arguments...>
[[nodiscard]] constexpr auto make_top_list(Size n, Arguments const&... arguments) {
    return detail::top_list_of<Element, false>(detail::size_said("make_top_list", n), arguments...);
}
// Keeps whoever is tied with the n-th, too.
template <class Element, detail::said_size Size, class... Arguments>
    requires detail::top_list_arguments<Element, Arguments...>
[[nodiscard]] constexpr auto make_top_list_with_ties(Size n, Arguments const&... arguments) {
    return detail::top_list_of<Element, true>(detail::size_said("make_top_list_with_ties", n), arguments...);
}

// The top n of a range that can be read only once.
template <detail::single_pass Range, detail::said_size Size, class... Arguments>
    requires detail::top_list_arguments<detail::element_t<Range>, Arguments...>
[[nodiscard]] constexpr auto top(Range&& range, Size n, Arguments const&... arguments) {
    auto       list = make_top_list<detail::element_t<Range>>(detail::size_said("top", n), arguments...);
    auto const end  = detail::last(range);
    for (auto at = detail::first(range); at != end; ++at) list.add(*at);
    return list.league();
}

// What is refused (instead.hpp).
template <class Element>
detail::refused make_top_list(detail::refusal_of_any<instead::name_the_member_to_rank_by>, ...);
template <class Element>
detail::refused make_top_list_with_ties(detail::refusal_of_any<instead::name_the_member_to_rank_by>, ...);

}  // namespace myriad
