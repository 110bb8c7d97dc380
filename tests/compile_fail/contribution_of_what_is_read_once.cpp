// SPDX-License-Identifier: BSL-1.0
// EXPECT: copy_what_can_be_read_only_once
#include <myriad/measures/contribution.hpp>
#include <myriad/units.hpp>

#include <iterator>
#include <vector>

struct shop {
    myriad::count<myriad::units::patent> now, before;
};
// Reads shops from a stream.
struct reader {
    struct iterator {
        using iterator_concept = std::input_iterator_tag;

        shop        operator*() const { return {}; }
        iterator&   operator++() { return *this; }
        friend bool operator==(iterator, iterator) { return true; }
    };
    iterator begin() const { return {}; }
    iterator end() const { return {}; }
};

#ifdef MYRIAD_OK
auto const points = myriad::contribution(std::vector<shop>(), &shop::now, &shop::before);
#else
auto const points = myriad::contribution(reader(), &shop::now, &shop::before);
#endif
