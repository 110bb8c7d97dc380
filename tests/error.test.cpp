// SPDX-License-Identifier: BSL-1.0
#include <myriad/count.hpp>
#include <myriad/error.hpp>

#include "catch.hpp"
#include "exact.hpp"

#include <limits>
#include <string>
#include <type_traits>

namespace {

using namespace myriad;
using namespace myriad::units;

static_assert(std::is_base_of_v<std::exception, error> && std::is_nothrow_copy_constructible_v<error>);

template <class... Values>
std::string message(Values const&... values) {
    try {
        failure::that_is_out_of_range("f", values...);
    } catch (error const& e) {
        CHECK(e.reason() == fault::out_of_range);
        return e.what();
    }
}

TEST_CASE("an error names function, values and reason") {
    std::string const end = "): outside the range that is there";
    CHECK(message() == "f(" + end);
    CHECK(message(1, -2, "three") == "f(1, -2, three" + end);
    CHECK(message(std::numeric_limits<std::int64_t>::min(), ~std::uint64_t{0}) == "f(-9223372036854775808, 18446744073709551615" + end);
    CHECK(message(2.5, -0.125, 1e6, 0.0, 1e300, -1e300) == "f(2.5, -0.125, 1000000, 0, above 9e12, -above 9e12" + end);
    CHECK(message(std::numeric_limits<double>::quiet_NaN(), 100.000001f) == "f(NaN, 100" + end);
    CHECK(message(patents(7), oracle::integer("123456789012345678901234567890")) == "f(7, 123456789012345678901234567890" + end);
}

TEST_CASE("a long message is cut at the border of a character") {
    std::string words;
    for (int i = 0; i != 100; ++i) words += "万";
    std::string const cut = message(words.c_str());
    CHECK(cut.size() < error::capacity);
    std::string rest = cut;
    for (auto at = rest.find("万"); at != std::string::npos; at = rest.find("万")) rest.erase(at, 3);
    CHECK(rest.substr(0, 2) == "f(");
    for (char const c : rest) CHECK(static_cast<unsigned char>(c) < 0x80);
}

TEST_CASE("the handler for programs without exceptions is set and given back") {
    error_handler const mine   = [](error const&) {};
    error_handler const before = set_error_handler(mine);
    CHECK(set_error_handler(before) == mine);
}

}  // namespace
