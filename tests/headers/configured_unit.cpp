// SPDX-License-Identifier: BSL-1.0
//
// One unit of a program whose units are configured in other ways: with exceptions or without, with a 128-bit integer
// or two limbs. Compiled once for each way; UNIT is the name of its function.
#include <myriad/data/census_2020.hpp>
#include <myriad/growth.hpp>
#include <myriad/league.hpp>
#include <myriad/number/rational.hpp>
#include <myriad/rank.hpp>
#include <myriad/sum.hpp>

#include <csetjmp>
#include <cstring>

#define MYRIAD_TEXT(word) MYRIAD_TEXT_OF(word)
#define MYRIAD_TEXT_OF(word) #word

namespace {

bool is_of_this_unit(myriad::error const& e) { return std::strstr(e.what(), MYRIAD_TEXT(UNIT)) != nullptr; }

// Does the error come back as this unit is compiled: thrown, or handed to the handler?
template <class Question>
bool comes_back(Question const& question) {
#if MYRIAD_HAS_EXCEPTIONS
    try {
        question();
    } catch (myriad::error const& e) {
        return is_of_this_unit(e);
    }
    return false;
#else
    static std::jmp_buf before_the_error;
    static bool         is_right = false;
    myriad::set_error_handler([](myriad::error const& e) {
        is_right = is_of_this_unit(e);
        std::longjmp(before_the_error, 1);
    });
    if (setjmp(before_the_error) == 0) question();
    return is_right;
#endif
}

}  // namespace

// The same inline functions in every unit, so that the linker keeps one of each name.
bool UNIT() {
    static long long volatile zero = 0;
    static myriad::observation<char const*, myriad::count<myriad::units::patent>> const observations[] = {{MYRIAD_TEXT(UNIT), myriad::units::patents(zero)}};
    bool const raised =
        comes_back([] { myriad::failure::the_base_is_zero(MYRIAD_TEXT(UNIT)); }) &&
        comes_back([] {
            auto const key   = &myriad::observation<char const*, myriad::count<myriad::units::patent>>::key;
            auto const value = &myriad::observation<char const*, myriad::count<myriad::units::patent>>::value;
            static_cast<void>(myriad::transform(myriad::make_column(observations, key, value), [](auto const& x) { return myriad::growth(x, x); }));
        }) &&
        comes_back([] {
            static_cast<void>(myriad::rank(observations, [](auto const& o) { return myriad::rational(1) / myriad::rational(o.value.value); }));
        });
    myriad::rational const third = myriad::rational(1, 3) * myriad::rational(zero + 1);
    auto const&            table = myriad::data::census_2020::population;
    return raised && third + third + third == myriad::rational(1) && table.size() != 0 && myriad::league(table, [](auto const& row) {
        return row.key().code();
    }).size() == table.size();
}
