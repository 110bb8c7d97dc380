// SPDX-License-Identifier: BSL-1.0
//
// A growth rate and over how many periods: what compound and logarithmic growth have in common. Included
// by their headers only.
#pragma once

#include <myriad/detail/carried.hpp>
#include <myriad/growth_rate.hpp>

namespace MYRIAD_NAMESPACE::detail {

template <class Type>
concept a_growth = std::is_same_v<typename kind_of<Type>::type, growth_kind>;

template <class Kind, class Rep>
struct timed_growth {
    using kind = Kind;
    using rep  = Rep;

    growth_rate<Rep> total_;  // public because a template argument must be
    int              periods_ = 1;
    int              per_     = 1;

    // Growth over all the periods, exact.
    [[nodiscard]] constexpr growth_rate<Rep> const& total() const& noexcept { return total_; }
    [[nodiscard]] constexpr growth_rate<Rep>        total() const&& { return total_; }
    // How many periods that is, and how many of them one rate is for: 30 months, 12 to the year.
    [[nodiscard]] constexpr int periods() const noexcept { return periods_; }
    [[nodiscard]] constexpr int per() const noexcept { return per_; }

    void describe(error& e) const {
        total_.describe(e);
        e << ", " << periods_ << ", " << per_;
    }

    constexpr timed_growth() = default;

protected:
    constexpr timed_growth(char const* function, growth_rate<Rep> const& total, int periods, int per)
        : total_(total), periods_(periods), per_(per) {
        if (periods < 1 || per < 1) failure::that_is_out_of_range(function, total, periods, per);
    }
};

}  // namespace myriad::detail
