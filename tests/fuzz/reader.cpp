// SPDX-License-Identifier: BSL-1.0
//
// What is read prints, and reads the same again; a stray character behind a figure is refused.
#include "../figure_text.hpp"
#include "require.hpp"

#include <myriad/audit/reading.hpp>

#include <string>

namespace {

using myriad::detail::printed_text::scan_published;
using myriad::detail::printed_text::scanned;

scanned scan(std::string const& text) { return scan_published(text.data(), text.data() + text.size()); }

// True if the text is a figure.
bool read_and_print(std::string const& text) {
    scanned const once = scan(text);
    require(-1 <= once.wrong && once.wrong <= static_cast<int>(text.size()), "a text is wrong within itself", text);
    if (once.wrong >= 0 || once.overflows) return false;
    std::string const unit(once.result.unit, once.result.unit_end);
    std::string const print = figure_text::print(once.result.figure, unit);
    scanned const     twice = scan(print);
    require(twice.wrong < 0 && !twice.overflows, "what is read prints as a figure", text + " -> " + print);
    require(twice.result.figure == once.result.figure, "what is read and printed reads the same", text + " -> " + print);
    require(std::string(twice.result.unit, twice.result.unit_end) == unit, "the unit reads the same", text + " -> " + print);
    return true;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(unsigned char const* bytes, std::size_t size) {
    std::string const text(reinterpret_cast<char const*>(bytes), size);
    if (!read_and_print(text)) return 0;
    for (std::string const& stray : {std::string("!"), std::string("。"), std::string("\x80"), std::string("\xE3"), std::string(1, '\0')})
        require(scan(text + stray).wrong >= 0, "a stray character is refused", text + stray);
    for (char const* letter : {"1", "件", "k", "%", "多", "万", " 5", "成", "倍", "以上"}) read_and_print(text + letter);
    return 0;
}
