// SPDX-License-Identifier: BSL-1.0
//
// The groups of a ranking as numbers from 0, in the order of their first elements.
#pragma once

#include <myriad/detail/keys.hpp>
#include <myriad/detail/radix.hpp>
#include <myriad/detail/sorting.hpp>
#include <myriad/fwd.hpp>
#include <myriad/sequence.hpp>

#include <cstddef>  // std::size_t
#if __has_include(<bits/functional_hash.h>)
#  include <bits/functional_hash.h>  // std::hash, where libstdc++ keeps it
#else
#  include <typeindex>  // std::hash, in the smallest header that has it
#endif

namespace MYRIAD_NAMESPACE::detail {

// The number of the group of each element, from 0, groups counted by their first elements. O(n log n).
template <class Keys>
constexpr sequence<size> group_numbers(Keys keys, size n) {
    using key          = std::remove_cvref_t<decltype(keys[0])>;
    static_assert(std::is_void_v<instead_of_key<std::remove_cvref_t<decltype(keys[0].value())>>>,
                  "pointers are no keys: project to what they point at, and to what has a default constructor");
    using leader       = keyed<size, true>;
    auto const by_key  = [](key const& a, key const& b) { return key_less(a.value(), b.value()); };
    auto const by_lead = [](leader const& a, leader const& b) { return a.held < b.held; };
    Keys       spare(keys);
    stable_sort(keys.data(), spare.data(), n, by_key);
    sequence<leader> leaders;  // the first element of each group; its place among the keys
    for (size i = 0; i != n; ++i)
        if (i == 0 || by_key(keys[i - 1], keys[i])) leaders.push_back({keys[i].index, i});
    sequence<leader> leaders_spare(leaders);
    stable_sort(leaders.data(), leaders_spare.data(), leaders.size(), by_lead);
    sequence<size> numbers(n);
    for (size g = 0; g != leaders.size(); ++g) {
        size i = leaders[g].index;
        do numbers[keys[i].index] = g;
        while (++i != n && !by_key(keys[i - 1], keys[i]));
    }
    return numbers;
}
// A number for each key, from 0, in the order in which they come: by open addressing with linear steps.
class hashed_numbers {
public:
    explicit hashed_numbers(memory from) : from_(from), slots_(size{1} << bits_, from) { clear(); }

    // The number of the key with this hash of which is_it(number) holds, or else the next one.
    template <class IsIt>
    size of(bits64 hash, IsIt const& is_it) {
        size at = slot_of(hash);
        for (; slots_[at].number != 0; at = after(at))
            if (slots_[at].hash == hash && is_it(static_cast<size>(slots_[at].number - 1))) return static_cast<size>(slots_[at].number - 1);
        slots_[at] = {hash, ++known_};
        if (known_ > all() / 2) grow();
        return static_cast<size>(known_ - 1);
    }
    [[nodiscard]] size known() const { return static_cast<size>(known_); }

private:
    struct slot {
        bits64 hash;
        bits64 number;  // from 1
    };

    [[nodiscard]] size all() const { return size{1} << bits_; }
    [[nodiscard]] size slot_of(bits64 hash) const { return static_cast<size>(hash >> (64U - bits_)); }
    [[nodiscard]] size after(size at) const { return (at + 1) & (all() - 1); }
    void               clear() {
        for (size i = 0; i != all(); ++i) slots_[i].number = 0;
    }
    // What is known, in a table twice as large.
    void grow() {
        scratch<slot> full(known(), from_);
        for (size i = 0, to = 0; i != all(); ++i)
            if (slots_[i].number != 0) full[to++] = slots_[i];
        ++bits_;
        slots_.renew(all());
        clear();
        for (size i = 0; i != known(); ++i) {
            size at = slot_of(full[i].hash);
            while (slots_[at].number != 0) at = after(at);
            slots_[at] = full[i];
        }
    }

    memory        from_;
    unsigned      bits_  = 10;
    bits64        known_ = 0;
    scratch<slot> slots_;
};
inline constexpr bits64 spreading = 0x9E37'79B9'7F4A'7C15U;  // Fibonacci hashing: it brings what differs to the highest bits

// The same of keys that are integers: by a table where these lie close together, or else by hashing. O(n).
template <class Word>
void number_integers(Word const* keys, size n, size* numbers, memory from) {
    Word least = ~Word{}, most = 0, groups = 0;
    for (size i = 0; i != n; ++i) least = keys[i] < least ? keys[i] : least, most = keys[i] > most ? keys[i] : most;
    if (n == 0) return;
    if (Word const span = most - least; span / 4 <= n) {
        size const    all = static_cast<size>(span) + 1;
        scratch<Word> number_of(all, from);  // from 1
        for (size v = 0; v != all; ++v) number_of[v] = 0;
        for (size i = 0; i != n; ++i) {
            Word& number = number_of[static_cast<size>(keys[i] - least)];
            if (number == 0) number = ++groups;
            numbers[i] = static_cast<size>(number - 1);
        }
        return;
    }
    hashed_numbers found(from);
    for (size i = 0; i != n; ++i) numbers[i] = found.of(keys[i] * spreading, [](size) { return true; });  // odd: of no other key
}

// Text that is equal where its characters are: behind a pointer, up to a zero; a label; what the standard library has a hash
// of, as of strings with the characters' own order.
template <class Key>
concept text_group = text_pointer<Key> || std::same_as<Key, label> || requires(Key const& key) {
    requires character<typename Key::value_type>;
    typename Key::traits_type;
    requires std::same_as<decltype(std::hash<Key>{}(key)), std::size_t>;
};

// What is equal has the same; FNV-1a, a character at a time, where there is no other.
template <text_group Key>
bits64 hash_of_group(Key const& key) {
    if constexpr (requires { std::hash<Key>{}(key); } && !std::same_as<Key, label> && !text_pointer<Key>) {
        return std::hash<Key>{}(key) * spreading;
    } else {
        auto const* at = [&] {
            if constexpr (std::same_as<Key, label>) return key.c_str();
            else return static_cast<std::decay_t<Key const&>>(key);
        }();
        bits64 hash = 0xCBF2'9CE4'8422'2325U;
        for (; at != nullptr && *at != std::remove_cvref_t<decltype(*at)>{}; ++at) hash = (hash ^ static_cast<bits64>(*at)) * 0x100'0000'01B3U;
        return hash * spreading;
    }
}

// Collects the keys of the groups of elements, in their order, as what suits them.
template <class Key>
class keys_of_groups {
public:
    explicit keys_of_groups(memory) {}
    void add(Key const& key, size i) { keys_.push_back({key, i}); }
    void number(size n, size* to) {
        auto const numbers = group_numbers(static_cast<sequence<keyed<Key, true>>&&>(keys_), n);
        for (size i = 0; i != n; ++i) to[i] = numbers[i];
    }

private:
    sequence<keyed<Key, true>> keys_;
};
template <text_group Key>
class keys_of_groups<Key> {
public:
    explicit keys_of_groups(memory from) : known_(from), numbers_(0, from) {}
    void add(Key const& key, size i) {
        size const number = known_.of(hash_of_group(key), [&](size other) { return same_key(keys_[other], key); });
        if (number == keys_.size()) keys_.push_back(key);
        numbers_.put(i, number);
    }
    void number(size n, size* to) {
        for (size i = 0; i != n; ++i) to[i] = numbers_[i];
    }

private:
    hashed_numbers known_;
    sequence<Key>  keys_;     // one of each
    scratch<size>  numbers_;
};
template <std::integral Key>
    requires machine_number<Key>
class keys_of_groups<Key> {
public:
    explicit keys_of_groups(memory from) : from_(from), keys_(0, from) {}
    void add(Key key, size i) { keys_.put(i, ordering_bits(key)); }
    void number(size n, size* to) { number_integers(keys_.data(), n, to, from_); }

private:
    memory          from_;
    scratch<bits64> keys_;
};

}  // namespace myriad::detail
