// SPDX-License-Identifier: BSL-1.0
//
// Texts in JSON, for the examples that write it.
#pragma once

#include <string>
#include <string_view>

// RFC 8259; the texts are UTF-8 and stay so.
inline std::string quoted_for_json(std::string_view field) {
    constexpr char digits[] = "0123456789abcdef";
    std::string    out      = "\"";
    for (char const c : field) {
        auto const byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') (out += '\\') += c;
        else if (byte < 0x20) ((out += "\\u00") += digits[byte / 16]) += digits[byte % 16];
        else out += c;
    }
    return out + '"';
}
