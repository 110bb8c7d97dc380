// SPDX-License-Identifier: BSL-1.0
//
// Memory to work in: from the heap for one call, or kept in a workspace from one call to the next.
//
//   rank_workspace       what a user keeps, see rank_into.hpp
//   scratch<Word>        room for words; a few are inside the object, so that what is short asks for no memory
#pragma once

#include <myriad/detail/range.hpp>

#include <new>          // std::nothrow
#include <type_traits>  // std::is_trivially_copyable_v

namespace MYRIAD_NAMESPACE {

namespace detail {
class memory;
class work;
}

// Memory that rank_into works in. It grows to what the longest call needs, and is free again when it dies. One call at a time
// uses it, and the calls that its projections make; each thread has its own.
class rank_workspace {
public:
    constexpr rank_workspace() = default;
    rank_workspace(rank_workspace const&)            = delete;
    rank_workspace& operator=(rank_workspace const&) = delete;
    constexpr ~rank_workspace() {
        if (first_ != nullptr) drop_all();
    }

    // The bytes it holds.
    [[nodiscard]] constexpr detail::size size() const noexcept { return held_; }

private:
    friend class detail::memory;
    friend class detail::work;

    struct alignas(__STDCPP_DEFAULT_NEW_ALIGNMENT__) block {
        block*       next;
        detail::size room;
    };
    static constexpr detail::size least = 4096;

    // From the first block that has room, of those from where the last was taken; or from a new one.
    void* take(detail::size bytes) {
        bytes = (bytes + sizeof(block) - 1) / sizeof(block) * sizeof(block);
        while (at_ == nullptr || at_->room - used_ < bytes) {
            block*& next = at_ == nullptr ? first_ : at_->next;
            if (next == nullptr) next = new_block(bytes < least ? least : bytes);
            at_   = next;
            used_ = 0;
        }
        void* const given = reinterpret_cast<unsigned char*>(at_ + 1) + used_;
        used_ += bytes;
        return given;
    }
    block* new_block(detail::size room) {
        block* const made = static_cast<block*>(::operator new(sizeof(block) + room));
        *made             = {nullptr, room};
        held_ += room;
        return made;
    }
    void drop_all() noexcept {
        for (block* next = nullptr; first_ != nullptr; first_ = next) {
            next = first_->next;
            ::operator delete(first_);
        }
        at_   = nullptr;
        used_ = held_ = 0;
    }
    // Nothing is in use: what was taken piece by piece becomes one block.
    void join() noexcept {
        if (first_ == nullptr || first_->next == nullptr) return;
        detail::size const all = held_;
        drop_all();
        first_ = static_cast<block*>(::operator new(sizeof(block) + all, std::nothrow));
        if (first_ == nullptr) return;
        *first_ = {nullptr, all};
        held_   = all;
    }

    block*       first_ = nullptr;
    block*       at_    = nullptr;  // where the next piece is taken from
    detail::size used_  = 0;        // of that
    detail::size held_  = 0;
};

namespace detail {

// Where work takes its memory: from a workspace, or from the heap if there is none.
class memory {
public:
    memory() = default;
    explicit memory(rank_workspace& space) noexcept : space_(&space) {}

    [[nodiscard]] void* take(size bytes) const { return space_ == nullptr ? ::operator new(bytes) : space_->take(bytes); }
    void                give_back(void* taken) const noexcept {
        if (space_ == nullptr) ::operator delete(taken);
    }

private:
    rank_workspace* space_ = nullptr;
};

// One call that works in a workspace: at its end all is free again that it has taken.
class work {
public:
    explicit work(rank_workspace& space) noexcept : space_(space), at_(space.at_), used_(space.used_) {}
    ~work() {
        space_.at_   = at_;
        space_.used_ = used_;
        if (at_ == nullptr) space_.join();
    }
    work(work const&)            = delete;
    work& operator=(work const&) = delete;

private:
    rank_workspace&        space_;
    rank_workspace::block* at_;
    size                   used_;
};

// Room for n words, of which nothing is read before it is written.
template <class Word>
class scratch {
    static_assert(std::is_trivially_copyable_v<Word> && alignof(Word) <= __STDCPP_DEFAULT_NEW_ALIGNMENT__);

public:
    static constexpr size few = 64;

    explicit scratch(size n, memory from = {}) : from_(from), items_(n <= few ? inside() : taken(n)), room_(n <= few ? few : n) {}
    ~scratch() { give_back(); }
    scratch(scratch const&)            = delete;
    scratch& operator=(scratch const&) = delete;

    [[nodiscard]] Word*       data() noexcept { return items_; }
    [[nodiscard]] Word const* data() const noexcept { return items_; }
    [[nodiscard]] Word&       operator[](size i) noexcept { return items_[i]; }
    [[nodiscard]] Word const& operator[](size i) const noexcept { return items_[i]; }

    // Room for n words; what it held is lost.
    Word* renew(size n) {
        if (n <= room_) return items_;
        Word* const other = taken(n);
        give_back();
        items_ = other;
        room_  = n;
        return items_;
    }

    // Puts item i after those before it; the block moves, now and then, to one twice as large.
    void put(size i, Word item) {
        if (i == room_) grow();
        items_[i] = item;
    }

private:
    [[gnu::noinline]] void grow() {  // inlined, g++ 12 warns of what cannot be
        Word* const larger = taken(2 * room_);
        for (size i = 0; i != room_; ++i) larger[i] = items_[i];
        give_back();
        items_ = larger;
        room_ *= 2;
    }
    [[nodiscard]] Word* inside() noexcept { return reinterpret_cast<Word*>(inside_); }
    [[nodiscard]] Word* taken(size n) const {
        return static_cast<Word*>(from_.take(n <= static_cast<size>(-1) / sizeof(Word) ? n * sizeof(Word) : static_cast<size>(-1)));
    }
    void give_back() noexcept {
        if (items_ != inside()) from_.give_back(items_);
    }

    memory from_;
    Word*  items_;
    size   room_;
    alignas(Word) unsigned char inside_[few * sizeof(Word)];
};

}  // namespace detail
}  // namespace myriad
