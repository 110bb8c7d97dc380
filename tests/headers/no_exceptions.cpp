// SPDX-License-Identifier: BSL-1.0
//
// Without exceptions: an error calls the handler, with the same reason and message; if there is none, or
// it returns, the program ends by std::terminate. One way for each argument.
#include "core_headers.hpp"

#include <cstdlib>
#include <cstring>
#include <exception>

namespace {

bool as_expected(myriad::error const& e) {
    return e.reason() == myriad::fault::zero_base && std::strstr(e.what(), "growth(5, 0): the base is zero") != nullptr;
}

}  // namespace

int main(int arguments, char** argument) {
    if (arguments != 2) return 2;
    auto const way = [&](char const* name) { return std::strcmp(argument[1], name) == 0; };
    if (way("handler"))
        myriad::set_error_handler([](myriad::error const& e) { std::_Exit(as_expected(e) ? 0 : 1); });
    else
        std::set_terminate([] { std::_Exit(0); });
    if (way("returning")) {
        myriad::set_error_handler([](myriad::error const& e) {
            if (!as_expected(e)) std::_Exit(1);
        });
    }
    // volatile, so that nothing is known before it runs
    long long volatile const nothing = 0;
    return myriad::growth(myriad::units::patents(5), myriad::units::patents(nothing)).before() == 0 ? 3 : 4;
}
