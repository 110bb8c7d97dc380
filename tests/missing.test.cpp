// SPDX-License-Identifier: BSL-1.0
#include <myriad/count.hpp>
#include <myriad/growth_rate.hpp>
#include <myriad/missing.hpp>
#include <myriad/number/fraction.hpp>

#include "catch.hpp"
#include "fact.hpp"

#include <limits>
#include <optional>
#include <string>
#include <type_traits>

namespace {

using namespace myriad;
using namespace myriad::units;
using namespace myriad::detail;

static_assert(may_be_absent<std::optional<int>> && may_be_absent<double> && may_be_absent<count<patent, float>>);
static_assert(may_be_absent<growth_rate<double>> && may_be_absent<std::optional<growth_rate<>>>);
static_assert(!may_be_absent<int> && !may_be_absent<count<patent>> && !may_be_absent<std::string> && !may_be_absent<int*>);
static_assert(std::is_same_v<present_t<std::optional<count<patent>>>, count<patent>> && std::is_same_v<present_t<int>, int>);

inline constexpr double not_there = std::numeric_limits<double>::quiet_NaN();

constexpr bool told_apart() {
    FACT(is_absent(std::optional<int>{}));
    FACT(!is_absent(std::optional<int>{0}));
    FACT(is_absent(not_there));
    FACT(!is_absent(0.0));
    FACT(is_absent(std::optional<double>{not_there}));
    FACT(is_absent(count<patent, double>{not_there}));
    FACT(!is_absent(patents(0)));
    FACT(present(std::optional<int>{7}) == 7);
    FACT(present(8) == 8);
    FACT(present(std::optional<std::optional<int>>{9}) == 9);
    return true;
}
static_assert(told_apart());

TEST_CASE("what is missing is told from what is there") { CHECK(told_apart()); }

TEST_CASE("a missing value that nobody allowed is an error") {
    CHECK_THROWS_WITH(refuse_absent(std::optional<int>{}, "rank"),
                      "rank(): a value is missing; say missing::keep, first, last or drop");
    CHECK_THROWS_WITH(refuse_absent(std::optional<double>{not_there}, "rank"), "rank(NaN): not a number");
    CHECK_NOTHROW(refuse_absent(std::optional<int>{1}, "rank"));
}

}  // namespace
