// SPDX-License-Identifier: BSL-1.0
#include <myriad/decimal.hpp>
#include <myriad/growth.hpp>
#include <myriad/restated.hpp>

#include "catch.hpp"

#include <array>

namespace {

using namespace myriad;

struct line {
    char                  name;
    count<patent>         now;
    restated_base<patent> before;
};
constexpr line lines[] = {{'a', {1034}, restated(patents(1000), patents(940))}, {'b', {5}, restated(patents(4), patents(4))}};

constexpr bool by_hand() {
    auto const base = lines[0].before;
    auto const c    = growth(make_column(lines, &line::name, &line::now), make_column(lines, &line::name, &line::before));
    auto const s    = growth(lines, &line::now, &line::before);
    return growth(patents(1034), base) == growth(patents(11), patents(10)) && growth(patents(1034), base.published) == growth(patents(517), patents(500)) &&
           round<0>(base.restatement(), half_even) == "-6%"_pct && c.at('a') == growth(patents(11), patents(10)) && s[1] == c.at('b');
}
static_assert(by_hand());

TEST_CASE("growth on a comparable basis") {
    CHECK(by_hand());
    CHECK_THROWS_AS(growth(patents(1), restated(patents(3), patents(0))), error);
}

template <class A, class B>
concept grows = requires(A a, B b) { growth(a, b); };
static_assert(grows<count<patent>, restated_base<patent>> && !grows<count<person>, restated_base<patent>> &&
              !grows<restated_base<patent>, count<patent>>);

}  // namespace
