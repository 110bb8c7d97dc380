// SPDX-License-Identifier: BSL-1.0
//
// The groups of a ranking as numbers from 0, in the order of their first elements.
#pragma once

#include <myriad/detail/keys.hpp>
#include <myriad/detail/radix.hpp>
#include <myriad/detail/sorting.hpp>
#include <myriad/sequence.hpp>

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
// The same of keys that are integers: by a table where these lie close together, or else by hashing. O(n).
template <class Word>
sequence<size> group_numbers_of_integers(Word const* keys, size n) {
    Word least = ~Word{}, most = 0, groups = 0;
    for (size i = 0; i != n; ++i) least = keys[i] < least ? keys[i] : least, most = keys[i] > most ? keys[i] : most;
    sequence<size> numbers(n);
    if (n == 0) return numbers;
    if (Word const span = most - least; span / 4 <= n) {
        sequence<Word> number_of(static_cast<size>(span) + 1);  // from 1
        for (size i = 0; i != n; ++i) {
            Word& number = number_of[static_cast<size>(keys[i] - least)];
            if (number == 0) number = ++groups;
            numbers[i] = static_cast<size>(number - 1);
        }
        return numbers;
    }
    struct slot {
        Word key    = 0;
        Word number = 0;  // from 1
    };
    unsigned       bits = 10;
    sequence<slot> slots(size{1} << bits);
    auto const     slot_of = [&](Word key) -> slot& {
        size at = static_cast<size>(key * 0x9E37'79B9'7F4A'7C15U >> (64U - bits));  // Fibonacci hashing
        while (slots[at].number != 0 && slots[at].key != key) at = (at + 1) & (slots.size() - 1);
        return slots[at];
    };
    for (size i = 0; i != n; ++i) {
        slot& found = slot_of(keys[i]);
        numbers[i]  = static_cast<size>(found.number == 0 ? groups : found.number - 1);
        if (found.number != 0) continue;
        found = {keys[i], ++groups};
        if (groups <= slots.size() / 2) continue;
        sequence<slot> const full = slots;
        slots = sequence<slot>(size{1} << ++bits);
        for (slot const& each : full)
            if (each.number != 0) slot_of(each.key) = each;
    }
    return numbers;
}

// Collects the keys of the groups of elements, in their order, as what suits them.
template <class Key>
class keys_of_groups {
public:
    void           add(Key const& key, size i) { keys_.push_back({key, i}); }
    sequence<size> numbers(size n) { return group_numbers(static_cast<sequence<keyed<Key, true>>&&>(keys_), n); }

private:
    sequence<keyed<Key, true>> keys_;
};
template <std::integral Key>
    requires machine_number<Key>
class keys_of_groups<Key> {
public:
    void           add(Key key, size i) { keys_.put(i, ordering_bits(key)); }
    sequence<size> numbers(size n) { return group_numbers_of_integers(keys_.data(), n); }

private:
    scratch<bits64> keys_{0};
};

}  // namespace myriad::detail
