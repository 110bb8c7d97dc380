// SPDX-License-Identifier: BSL-1.0
//
// The views of range_v3.hpp that remember: the last elements of each group, or the groups themselves.
#pragma once

#include <myriad/detail/lazy_views.hpp>
#include <myriad/detail/ranking.hpp>

#include <range/v3/view/indirect.hpp>

#include <cstddef>   // std::ptrdiff_t
#include <map>       // std::map
#include <memory>    // std::shared_ptr
#include <optional>  // std::optional
#include <utility>   // std::exchange
#include <vector>    // std::vector

namespace MYRIAD_NAMESPACE::detail {

// Each element with the one `lag` before it, of a range that is read once, or inside each group. Remembers `lag`
// elements of each group, as iterators where these last.
template <class View, class ToGroup>
class history_view : public view_of_both<history_view<View, ToGroup>, at_most_of<View>> {
    using Iterator  = ranges::iterator_t<View>;
    using Reference = ranges::range_reference_t<View>;
    using Group     = std::remove_cvref_t<std::invoke_result_t<assignable_t<ToGroup> const&, std::remove_reference_t<Reference>&>>;

    static constexpr bool lasts = ranges::forward_iterator<Iterator>;
    using Kept                  = std::conditional_t<lasts, Iterator, std::remove_cvref_t<Reference>>;
    using Element = std::conditional_t<lasts && std::is_lvalue_reference_v<Reference>, Reference, std::remove_cvref_t<Reference>>;

    struct key_order {
        bool operator()(Group const& a, Group const& b) const { return key_less(a, b); }
    };
    struct history {
        std::vector<Kept> kept;        // the last of the group, a ring
        size              oldest = 0;  // where it begins
    };

public:
    class iterator {
    public:
        using iterator_concept = std::input_iterator_tag;
        using value_type       = two_periods<Element>;
        using difference_type  = std::ptrdiff_t;

        iterator() = default;
        explicit iterator(history_view* view) : view_(view) {}

        [[nodiscard]] value_type operator*() const { return view_->read(); }
        iterator&                operator++() { return view_->step(), *this; }
        void                     operator++(int) { view_->step(); }
        [[nodiscard]] bool is_over() const { return view_->is_over(); }
        [[nodiscard]] friend bool operator==(iterator const& i, ranges::default_sentinel_t) { return i.is_over(); }

    private:
        history_view* view_ = nullptr;
    };

    history_view() = default;
    history_view(View base, size lag, ToGroup to_group)
        : base_(static_cast<View&&>(base)), lag_(lag), to_group_(static_cast<ToGroup&&>(to_group)) {}

    [[nodiscard]] iterator begin() & {
        histories_.clear();
        at_ = ranges::begin(base_);
        find();
        return iterator(this);
    }
    [[nodiscard]] ranges::default_sentinel_t end() const noexcept { return {}; }
    template <class Instead = instead::name_the_answer_before_pointing_into_it>
    void begin() const&& = delete;

private:
    static decltype(auto) element_of(Kept const& kept) {
        if constexpr (lasts) return *kept;
        else return (kept);
    }
    [[nodiscard]] two_periods<Element> read() const {
        return {element_of(*now_), element_of(history_->kept[history_->oldest])};
    }
    [[nodiscard]] bool is_over() { return at_ == ranges::end(base_); }

    void step() {
        history_->kept[history_->oldest] = static_cast<Kept&&>(*now_);
        history_->oldest                 = (history_->oldest + 1) % lag_;
        ++at_;
        find();
    }
    // From here, the first element that has one `lag` before it.
    void find() {
        for (; !is_over(); ++at_) {
            if constexpr (lasts) now_.emplace(at_);
            else now_.emplace(*at_);
            auto&& element = element_of(*now_);
            history_       = &histories_[project(to_group_, element)];
            if (history_->kept.size() == lag_) return;
            history_->kept.push_back(static_cast<Kept&&>(*now_));
        }
    }

    View                     base_{};
    size                     lag_ = 1;
    assignable_t<ToGroup>    to_group_{};
    Iterator                 at_{};
    std::optional<Kept>      now_;
    std::map<Group, history, key_order> histories_;
    history*                 history_ = nullptr;
};

// A view that owns its elements, perhaps with others: when it dies it may be the last of them, so a temporary
// gives its elements by value.
template <class Derived>
struct owning_view : view_of_both<Derived, ranges::finite> {
    using walkable = view_of_both<Derived, ranges::finite>;
    using walkable::at, walkable::back, walkable::data, walkable::front, walkable::operator[];

    [[nodiscard]] auto front() && { return self().front(); }
    [[nodiscard]] auto back() && { return self().back(); }
    [[nodiscard]] auto operator[](std::ptrdiff_t n) && { return self()[n]; }
    [[nodiscard]] auto at(std::ptrdiff_t n) && { return self().at(n); }
    void               data() && = delete;

private:
    Derived& self() { return static_cast<Derived&>(*this); }
};

// Items that views of them own together.
template <class Item>
class shared_view : public owning_view<shared_view<Item>> {
public:
    shared_view() = default;
    shared_view(std::shared_ptr<void const> owner, Item const* first, Item const* last)
        : owner_(static_cast<std::shared_ptr<void const>&&>(owner)), first_(first), last_(last) {}
    explicit shared_view(std::vector<Item> items) {
        auto const owner = std::make_shared<std::vector<Item> const>(static_cast<std::vector<Item>&&>(items));
        *this            = shared_view(owner, owner->data(), owner->data() + owner->size());
    }

    [[nodiscard]] Item const* begin() const& noexcept { return first_; }
    [[nodiscard]] Item const* end() const& noexcept { return last_; }
    template <class Instead = instead::name_the_answer_before_pointing_into_it>
    void begin() const&& = delete;
    template <class Instead = instead::name_the_answer_before_pointing_into_it>
    void end() const&& = delete;

private:
    std::shared_ptr<void const> owner_;
    Item const*                 first_ = nullptr;
    Item const*                 last_  = nullptr;
};

// The groups of a range, which are found when the view is begun for the first time. Each group owns the iterators
// of its elements, and the view they are of.
template <class View, class ToKey>
class within_view : public owning_view<within_view<View, ToKey>> {
    using Iterator = ranges::iterator_t<View>;
    using Key      = std::remove_cvref_t<std::invoke_result_t<assignable_t<ToKey> const&, ranges::range_reference_t<View>>>;
    using Elements = ranges::indirect_view<shared_view<Iterator>>;

    struct members {
        View           of;
        std::vector<Iterator> at;
    };

public:
    within_view() = default;
    within_view(View base, ToKey to_key) : base_(static_cast<View&&>(base)), to_key_(static_cast<ToKey&&>(to_key)) {}

    [[nodiscard]] auto begin() & { return find(), groups_.begin(); }
    [[nodiscard]] auto end() & { return find(), groups_.end(); }
    template <class Instead = instead::name_the_answer_before_pointing_into_it>
    void begin() const&& = delete;
    template <class Instead = instead::name_the_answer_before_pointing_into_it>
    void end() const&& = delete;

private:
    void find() {
        if (is_found_) return;
        auto const               owner = std::make_shared<members>(members{base_, {}});
        std::vector<Iterator>      in_order;
        sequence<keyed<Key, true>> keys;
        auto const               last = ranges::end(owner->of);
        for (Iterator at = ranges::begin(owner->of); at != last; ++at) {
            keys.push_back({project(to_key_, *at), in_order.size()});
            in_order.push_back(at);
        }
        sequence<size> const numbers = group_numbers(keys, in_order.size());
        std::vector<size>    starts;  // of the groups; then where the next of each goes
        for (size const number : numbers) {
            if (number >= starts.size()) starts.resize(number + 1);
            ++starts[number];
        }
        size before = 0;
        for (size& start : starts) before += std::exchange(start, before);
        owner->at.resize(in_order.size());
        for (size i = 0; i != in_order.size(); ++i) owner->at[starts[numbers[i]]++] = in_order[i];

        std::vector<group<Key, Elements>> groups;
        Iterator const*                          first = owner->at.data();
        for (size const start_of_next : starts) {
            Iterator const* const stop = owner->at.data() + start_of_next;
            groups.push_back({project(to_key_, **first), Elements(shared_view<Iterator>(owner, first, stop))});
            first = stop;
        }
        groups_   = shared_view<group<Key, Elements>>(static_cast<std::vector<group<Key, Elements>>&&>(groups));
        is_found_ = true;
    }

    View                              base_{};
    assignable_t<ToKey>               to_key_{};
    shared_view<group<Key, Elements>> groups_;
    bool                              is_found_ = false;
};

}  // namespace myriad::detail
