// SPDX-License-Identifier: BSL-1.0
//
// What read_decimal reads prints, and reads the same again; a stray character is refused.
#include "require.hpp"

#include <myriad/read_decimal.hpp>
#include <myriad/text.hpp>

#include <optional>
#include <string>

namespace {

using namespace myriad;
using namespace myriad::tables;

template <class Caption>
std::optional<decimal<dynamic_places, Caption>> read(std::string const& text) {
    try {
        return read_decimal<Caption>(text.data(), text.data() + text.size());
    } catch (error const& e) {
        require(e.reason() == fault::unreadable || e.reason() == fault::overflow, "a text is unreadable or overflows", text);
        return std::nullopt;
    }
}

template <class Caption>
void read_and_print(std::string const& text) {
    auto const once = read<Caption>(text);
    if (!once) return;
    for (char const* how : {"", ",", "+"}) {
        std::string const print = to_text(*once, how);
        auto const        twice = read<Caption>(print);
        require(twice && twice->coefficient == once->coefficient && twice->places == once->places, "what is read and printed reads the same", print);
    }
    for (char const* stray : {" ", "!", "%%", ",", "\x80"}) require(!read<Caption>(text + stray), "a stray character is refused", text + stray);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(unsigned char const* bytes, std::size_t size) {
    std::string const text(reinterpret_cast<char const*>(bytes), size);
    read_and_print<number>(text);
    read_and_print<percent>(text);
    return 0;
}
