// SPDX-License-Identifier: BSL-1.0
//
// tally<Key, Unit>: counts by key, added up from records that come in any order, and from parts that are read apart:
// the chunks of a file too large for memory, the processes of a cluster.
//
//   tally<std::string, patent> owners;
//   owners.add("Huawei", patents(3));                         one record
//   owners.add(records, &record::owner, &record::patents);    a range of them
//   owners.merge(other);                                      the tally of another part
//   top(owners, 10)   rank(owners)   gini(owners)             a range of observations, in the order of the keys
//   owners.column()                                           the same as a column: growth(owners.column(), before)
//   owners.at("Huawei")   owners.contains("Huawei")           the count of a key; is it there?
//   owners.total()   owners.size()                            of all keys; how many there are
//   owners.parts(8)                                           eight tallies, each with an eighth of the keys
//   owners.to_bytes()   tally<...>::from_bytes(bytes)         to be sent, and read again
//
// merge makes tallies a commutative monoid: exact, in any order and grouping, with the empty tally as its neutral
// element. Sums on the way do not overflow: a count that does not fit its representation is an error when it is asked
// for. A key that was added is there, be its count zero. What is computed of the observations merges with them: ranks,
// shares, distributions, quantiles, Gini coefficients.
//
// Keys are integers, enumerations, text, or what has a std::hash, == and <; counts are exact. add is O(1) at run
// time; a walk puts keys that are new in order, O(n log n), which is why a constant tally has no begin(), but has its
// column. Memory: at most twice the keys with 16 bytes each, and 22 bytes a key to find it. Error: more than 2^31 keys. The
// hash has no secret: who chooses the keys can make add slow.
//
// The bytes: "tally", version 1, the type of the keys, the unit's name, the keys in order, each as its difference from
// the one before, with its total, and a hash of all that. Equal tallies have equal bytes, on every machine. Reading
// them: an error for whatever is no tally, or one of other keys or another unit, or newer, cut or changed.
#pragma once

#include <myriad/column.hpp>
#include <myriad/count.hpp>
#include <myriad/detail/bytes.hpp>
#include <myriad/label.hpp>

#include <cstddef>   // std::ptrdiff_t
#include <optional>  // std::hash, and where it is cheapest

namespace MYRIAD_NAMESPACE {
namespace detail {

// Text that is looked for by its characters, whatever holds them.
template <class Key>
concept text_key = text_of_bytes<Key> && std::is_convertible_v<Key const&, spelling> && std::is_constructible_v<Key, char const*, size>;

template <class Key>
concept whole_key = std::integral<Key> || std::is_enum_v<Key>;

// What can be sent: integers, and text that owns its characters.
template <class Key>
concept sent_key = whole_key<Key> || (text_key<Key> && !std::is_trivially_copyable_v<Key>);

template <class Key>
using looked_for = std::conditional_t<text_key<Key>, spelling, Key const&>;

template <class Key>
constexpr std::uint64_t hash_of_key(looked_for<Key> key) {
    if constexpr (text_key<Key>)
        return hash_of_bytes(key.begin(), static_cast<size>(key.end() - key.begin()));
    else if constexpr (whole_key<Key>)
        return mixed(static_cast<std::uint64_t>(key));
    else
        return mixed(std::hash<Key>{}(key));
}
template <class Key>
constexpr bool is_key(Key const& held, looked_for<Key> key) {
    if constexpr (text_key<Key>)
        return held.size() == static_cast<size>(key.end() - key.begin()) && same_bytes(held.data(), key.begin(), held.size());
    else
        return held == key;
}

// What a tally adds up.
template <class Count, class Unit, class Wide>
concept adds_to_tally = is_count<Count> && std::same_as<typename Count::unit, Unit> && holds_every<Wide, typename Count::rep>;

}  // namespace detail

template <class Key, counted_unit Unit, exact Rep = std::int64_t>
class tally {
    static_assert(std::is_void_v<detail::instead_of_key<Key>> && !std::floating_point<Key>,
                  "the keys of a tally are integers, text, places: what is equal or not, and has an order");
    using Wide       = widened_t<Rep>;
    using looked_for = detail::looked_for<Key>;

    struct cell {
        Key  key{};
        Wide total{};
    };

public:
    using key_type   = Key;
    using count_type = count<Unit, Rep>;
    using value_type = observation<Key, count_type>;

    class iterator {
    public:
        using value_type      = observation<Key, count_type>;
        using difference_type = std::ptrdiff_t;

        constexpr iterator() = default;
        constexpr explicit iterator(cell const* at) noexcept : at_(at) {}

        [[nodiscard]] constexpr value_type      operator*() const { return {at_->key, counted(*at_)}; }
        constexpr iterator&                     operator++() noexcept { return ++at_, *this; }
        constexpr iterator                      operator++(int) noexcept { return iterator(at_++); }
        [[nodiscard]] constexpr iterator        operator+(difference_type n) const noexcept { return iterator(at_ + n); }
        [[nodiscard]] constexpr difference_type operator-(iterator other) const noexcept { return at_ - other.at_; }
        [[nodiscard]] friend constexpr bool     operator==(iterator, iterator) = default;

    private:
        cell const* at_ = nullptr;
    };

    // Another count of a key.
    template <class Count>
        requires detail::adds_to_tally<Count, Unit, Wide>
    constexpr void add(looked_for key, Count const& n) {
        increase(cell_of(key).total, n.value);
    }
    // Those of a range, by a projection to the key and one to the count.
    template <detail::iterable Range, class ToKey, class ToCount>
        requires detail::projects<ToKey, detail::reference_t<Range>> && detail::projects<ToCount, detail::reference_t<Range>> &&
                 std::is_convertible_v<detail::projected_t<Range, ToKey>, looked_for> &&
                 detail::adds_to_tally<std::remove_cvref_t<detail::projected_t<Range, ToCount>>, Unit, Wide>
    constexpr void add(Range&& range, ToKey const& to_key, ToCount const& to_count) {
        detail::each_element(range, [&](auto& element, detail::size) {
            add(detail::project(to_key, element), detail::project(to_count, element));
        });
    }
    // All counts of another tally.
    constexpr tally& merge(tally const& other) {
        for (cell const& from : other.cells_) {
            cell& to = cell_of(from.key);
            to.total = Wide(to.total + from.total);
        }
        return *this;
    }

    // How many keys there are.
    [[nodiscard]] constexpr detail::size size() const noexcept { return cells_.size(); }
    [[nodiscard]] constexpr bool         empty() const noexcept { return cells_.empty(); }
    [[nodiscard]] constexpr bool         contains(looked_for key) const { return find(key) != nullptr; }

    // The count of a key. Error: no such key; the count does not fit.
    [[nodiscard]] constexpr count_type at(looked_for key) const {
        cell const* const found = find(key);
        if (found == nullptr) failure::that_name_is_unknown("tally::at", key);
        return counted(*found);
    }
    // The count of all keys. Error: it does not fit.
    [[nodiscard]] constexpr count_type total() const {
        Wide all{};
        for (cell const& c : cells_) all = Wide(all + c.total);
        return {fitting(all, "of all keys")};
    }

    [[nodiscard]] constexpr iterator begin() & { return put_in_order(), iterator(cells_.begin()); }
    [[nodiscard]] constexpr iterator end() & { return iterator(cells_.end()); }

    // The counts as a column, in the order of the keys.
    [[nodiscard]] constexpr myriad::column<Key, count_type> column() const {
        sequence<value_type> observations(size());
        detail::size i = 0;
        for (cell const* const c : in_order()) observations[i++] = {c->key, counted(*c)};
        return myriad::column<Key, count_type>(static_cast<sequence<value_type>&&>(observations));
    }

    // In which of n parts a key is, from 0: by its hash, in all tallies alike.
    [[nodiscard]] static constexpr detail::size part_of(looked_for key, detail::size n) {
        std::uint64_t const low = detail::hash_of_key<Key>(key) & 0xFFFF'FFFFU;  // the high half chooses the slot
        return static_cast<detail::size>(low * n >> 32U);
    }
    [[nodiscard]] constexpr bool are_all_in_part(detail::size part, detail::size n) const {
        for (cell const& c : cells_)
            if (part_of(c.key, n) != part) return false;
        return true;
    }
    // n tallies that merge to this one. Error: n of zero or below.
    template <detail::said_size Size>
    [[nodiscard]] constexpr sequence<tally> parts(Size said) const {
        detail::size const n = detail::size_said("tally::parts", said);
        if (n == 0) failure::that_is_out_of_range("tally::parts", n);
        sequence<tally> apart(n);
        for (cell const& c : cells_) apart[part_of(c.key, n)].cell_of(c.key).total = c.total;
        return apart;
    }

    [[nodiscard]] constexpr sequence<unsigned char> to_bytes() const
        requires detail::sent_key<Key> && machine_integer<Rep>;

    // Reads any block of bytes: of char, unsigned char, std::byte.
    template <class Bytes>
        requires detail::sent_key<Key> && machine_integer<Rep> && requires(Bytes const& bytes) { requires detail::a_byte<std::remove_cvref_t<decltype(*bytes.data())>>; bytes.size(); }
    [[nodiscard]] static constexpr tally from_bytes(Bytes const& bytes);

    [[nodiscard]] friend constexpr bool operator==(tally const& a, tally const& b) {
        if (a.size() != b.size()) return false;
        for (cell const& c : a.cells_) {
            cell const* const other = b.find(c.key);
            if (other == nullptr || !(other->total == c.total)) return false;
        }
        return true;
    }

    // What is refused (instead.hpp).
    template <class = void>
    detail::refused add(detail::anything, detail::refusal_of_any<instead::tally_counts_of_one_unit>);

private:
    // A slot holds the high half of a key's hash and, counted from 1, the cell of the key; or zero. The key's slot is the first
    // free one from where the hash says, by as many of its highest bits as there are slots. A quarter of the slots is free.
    using slot = std::uint64_t;

    static constexpr std::uint32_t half_hash(looked_for key) { return static_cast<std::uint32_t>(detail::hash_of_key<Key>(key) >> 32U); }

    static constexpr Rep fitting(Wide const& total, auto const& key) {
        if constexpr (std::same_as<Rep, Wide>) {
            return total;
        } else {
            if (!detail::is_within<Rep>(total)) failure::the_result_overflows("tally", key, total);
            return static_cast<Rep>(total);
        }
    }
    static constexpr count_type counted(cell const& c) { return {fitting(c.total, c.key)}; }

    template <class Number>
    static constexpr void increase(Wide& total, Number const& n) {
        if constexpr (std::same_as<Wide, int128> && machine_integer<Number>)
            if (static_cast<std::uint64_t>(total.high) + 1 <= 1) {  // what nearly all are, without a test for overflow
                total.low += static_cast<std::uint64_t>(n);
                total.high += int{total.low < static_cast<std::uint64_t>(n)} - int{n < Number{}};
                return;
            }
        total = Wide(total + Wide(n));
    }

    constexpr cell const& cell_in(slot s) const { return cells_[static_cast<detail::size>(s & 0xFFFF'FFFFU) - 1]; }

    constexpr detail::size next(detail::size at) const noexcept { return (at + 1) & (slots_.size() - 1); }
    constexpr detail::size first_choice(std::uint32_t half) const noexcept { return half >> shift_; }

    // Where the key is, or the free slot that it would get.
    constexpr detail::size slot_of(std::uint32_t half, looked_for key) const {
        detail::size at = first_choice(half);
        while (slots_[at] != 0 && (slots_[at] >> 32U != half || !detail::is_key<Key>(cell_in(slots_[at]).key, key))) at = next(at);
        return at;
    }
    // A key that is in no slot gets one.
    constexpr void take_slot(slot s) {
        detail::size at = first_choice(static_cast<std::uint32_t>(s >> 32U));
        while (slots_[at] != 0) at = next(at);
        slots_[at] = s;
    }
    constexpr void double_slots() {
        sequence<slot> const before = static_cast<sequence<slot>&&>(slots_);
        slots_ = sequence<slot>(before.empty() ? 16 : 2 * before.size());
        shift_ = before.empty() ? 28 : shift_ - 1;
        for (slot const s : before)
            if (s != 0) take_slot(s);
    }

    constexpr cell const* find(looked_for key) const {
        if (empty()) return nullptr;
        slot const s = slots_[slot_of(half_hash(key), key)];
        return s == 0 ? nullptr : &cell_in(s);
    }
    constexpr cell& cell_of(looked_for key) {
        std::uint32_t const half = half_hash(key);
        if (slots_.empty()) double_slots();
        slot s = slots_[slot_of(half, key)];
        if (s == 0) {
            append(key);
            take_slot(s = slot{half} << 32U | size());
        }
        return const_cast<cell&>(cell_in(s));
    }
    constexpr void append(looked_for key) {
        if (size() >> 31U != 0) failure::that_is_out_of_range("tally::add", size());
        if (size() / 3 >= slots_.size() / 4) double_slots();
        if constexpr (detail::text_key<Key>) cells_.push_back({Key(key.begin(), static_cast<detail::size>(key.end() - key.begin())), {}});
        else cells_.push_back({key, {}});
        is_in_order_ = is_in_order_ && (size() == 1 || cells_[size() - 2].key < cells_[size() - 1].key);
    }

    constexpr void put_in_order() {
        if (is_in_order_) return;
        sequence<cell> spare(size());
        detail::stable_sort(cells_.data(), spare.data(), size(), [](cell const& a, cell const& b) { return a.key < b.key; });
        is_in_order_ = true;
        for (slot& s : slots_) s = 0;
        for (detail::size i = 0; i != size(); ++i) take_slot(slot{half_hash(cells_[i].key)} << 32U | (i + 1));
    }
    constexpr sequence<cell const*> in_order() const {
        sequence<cell const*> all(size()), spare(is_in_order_ ? 0 : size());
        for (detail::size i = 0; i != size(); ++i) all[i] = &cells_[i];
        if (!is_in_order_) detail::stable_sort(all.data(), spare.data(), size(), [](cell const* a, cell const* b) { return a->key < b->key; });
        return all;
    }

    sequence<cell> cells_;  // in the order in which the keys came, until they are walked
    sequence<slot> slots_;  // a power of two of them
    unsigned       shift_       = 0;
    bool           is_in_order_ = true;
};

// The tally of a range, by a projection to the key and one to the count.
template <detail::iterable Range, class ToKey, class ToCount>
    requires detail::has_keys_and_values<Range, ToKey, ToCount> && detail::is_count<std::remove_cvref_t<detail::projected_t<Range, ToCount>>>
[[nodiscard]] constexpr auto make_tally(Range&& range, ToKey const& to_key, ToCount const& to_count) {
    using Count = std::remove_cvref_t<detail::projected_t<Range, ToCount>>;
    tally<std::remove_cvref_t<detail::projected_t<Range, ToKey>>, typename Count::unit, typename Count::rep> all;
    all.add(range, to_key, to_count);
    return all;
}

// What is refused (instead.hpp).
template <class = void>
detail::refused make_tally(detail::refusal_of_any<instead::pass_a_range_and_the_members_of_its_keys_and_counts>, ...);

// ---- bytes ----

namespace detail {

struct tally_format {
    static constexpr char const*   magic   = "tally";
    static constexpr unsigned char version = 1;

    // Which keys there are: the size of a signed integer, that of an unsigned one with the top bit, zero for text.
    template <class Key>
    static constexpr unsigned char type_of_key() {
        if constexpr (text_key<Key>) return 0;
        else if constexpr (std::is_enum_v<Key>) return type_of_key<std::underlying_type_t<Key>>();
        else return static_cast<unsigned char>(sizeof(Key) | (std::is_signed_v<Key> ? 0U : 0x80U));
    }
};

// Keys in order, each as what it has more than the one before.
template <class Key>
struct keys_in_turn {
    static constexpr std::uint64_t least = static_cast<std::uint64_t>((std::numeric_limits<Key>::min)());
    static constexpr std::uint64_t most  = static_cast<std::uint64_t>((std::numeric_limits<Key>::max)());

    std::uint64_t next = least;  // the least that may follow, and
    bool          done = false;  // none may

    constexpr void write(byte_writer& to, Key const& key) {
        to.whole(static_cast<std::uint64_t>(key) - next);
        step(static_cast<std::uint64_t>(key));
    }
    constexpr Key read(auto& from) {
        std::uint64_t const more = from.whole();
        if (done || more > most - next) from.refuse("a key is too large");
        std::uint64_t const key = next + more;
        step(key);
        return static_cast<Key>(key);
    }

private:
    constexpr void step(std::uint64_t key) {
        done = key == most;
        next = key + 1;
    }
};
template <class Key>
    requires std::is_enum_v<Key>
struct keys_in_turn<Key> {
    keys_in_turn<std::underlying_type_t<Key>> numbers;

    constexpr void write(byte_writer& to, Key const& key) { numbers.write(to, static_cast<std::underlying_type_t<Key>>(key)); }
    constexpr Key  read(auto& from) { return static_cast<Key>(numbers.read(from)); }
};
template <text_key Key>
struct keys_in_turn<Key> {
    Key  before{};
    bool first = true;

    // How many characters they begin with in common.
    static constexpr size in_common(Key const& a, Key const& b) {
        size n = 0;
        while (n != a.size() && n != b.size() && a.data()[n] == b.data()[n]) ++n;
        return n;
    }

    constexpr void write(byte_writer& to, Key const& key) {
        size const n = in_common(before, key);
        to.whole(std::uint64_t{n});
        to.text(key.data() + n, key.size() - n);
        before = key;
    }
    constexpr Key read(auto& from) {
        std::uint64_t const n = from.whole();
        if (n > before.size()) from.refuse("a key is not as it is written");
        std::uint64_t const more = from.whole();
        auto const* const   rest = from.stretch(more);
        Key                 key(before.data(), static_cast<size>(n));
        for (std::uint64_t i = 0; i != more; ++i) key.push_back(static_cast<char>(rest[i]));
        if (!(first || before < key) || in_common(before, key) != n) from.refuse("the keys are not in order");
        first = false;
        return before = key;
    }
};

}  // namespace detail

template <class Key, counted_unit Unit, exact Rep>
constexpr sequence<unsigned char> tally<Key, Unit, Rep>::to_bytes() const
    requires detail::sent_key<Key> && machine_integer<Rep>
{
    detail::byte_writer to;
    for (char const* at = detail::tally_format::magic; *at != '\0'; ++at) to.byte(static_cast<unsigned char>(*at));
    to.byte(detail::tally_format::version);
    to.byte(detail::tally_format::type_of_key<Key>());
    spelling const unit = Unit::names.singular;
    to.text(unit.begin(), static_cast<detail::size>(unit.end() - unit.begin()));
    to.whole(std::uint64_t{size()});
    detail::keys_in_turn<Key> keys;
    for (cell const* const c : in_order()) {
        keys.write(to, c->key);
        to.whole(c->total);
    }
    return to.signed_by_its_hash();
}

template <class Key, counted_unit Unit, exact Rep>
template <class Bytes>
    requires detail::sent_key<Key> && machine_integer<Rep> && requires(Bytes const& bytes) { requires detail::a_byte<std::remove_cvref_t<decltype(*bytes.data())>>; bytes.size(); }
constexpr tally<Key, Unit, Rep> tally<Key, Unit, Rep>::from_bytes(Bytes const& bytes) {
    constexpr detail::size signature = 8;
    auto const* const      data      = bytes.data();
    auto const             n         = static_cast<detail::size>(bytes.size());
    detail::byte_reader    from("tally::from_bytes", data, n < signature ? 0 : n - signature);

    for (char const* at = detail::tally_format::magic; *at != '\0'; ++at)
        if (from.byte() != static_cast<unsigned char>(*at)) from.refuse("these are not the bytes of a tally");
    if (from.byte() != detail::tally_format::version) from.refuse("written by another version of the library");
    if (detail::hash_of_bytes(data, n - signature) != detail::word_of(data + (n - signature), signature))
        from.refuse("the bytes are cut short, or have been changed");
    if (from.byte() != detail::tally_format::type_of_key<Key>()) from.refuse("the keys are of another type");
    spelling const unit   = Unit::names.singular;
    auto const     length = static_cast<detail::size>(unit.end() - unit.begin());
    if (from.whole() != length || !detail::same_bytes(from.stretch(length), unit.begin(), length)) from.refuse("the counts are of another unit");

    tally                     read;
    detail::keys_in_turn<Key> keys;
    for (std::uint64_t left = from.whole(); left != 0; --left) {
        Key const key           = keys.read(from);
        read.cell_of(key).total = from.any_signed();
    }
    if (from.left() != 0) from.refuse("there are more bytes than the tally says");
    return read;
}

}  // namespace myriad
