// SPDX-License-Identifier: BSL-1.0
//
// The file of a table: its records, each with its line, read by libcsv.
#pragma once

#include <myriad/detail/csv_records.hpp>

#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>
#if __has_include(<iconv.h>)
#  include <iconv.h>
#endif

namespace table_maker {

using std::string;
using std::vector;

// What is wrong with a file as a whole, or with one of its lines.
struct unreadable_file : std::runtime_error {
    int line;  // 0: of the file

    unreadable_file(int where, string const& what) : runtime_error(what), line(where) {}
};

inline string bytes_of(string const& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in) throw unreadable_file(0, "there is no such file, or it may not be read");
    std::ostringstream bytes;
    bytes << in.rdbuf();
    return bytes.str();
}

inline string converted([[maybe_unused]] string const& bytes, string const& encoding) {
#if __has_include(<iconv.h>)
    iconv_t const converter = iconv_open("UTF-8", encoding.c_str());
    if (converter == reinterpret_cast<iconv_t>(-1)) throw unreadable_file(0, "iconv does not know the encoding " + encoding);
    string      out(bytes.size() * 4 + 4, '\0'), in = bytes;
    char *      from = in.data(), *to = out.data();
    std::size_t left = in.size(), room = out.size();
    auto const  failed = iconv(converter, &from, &left, &to, &room) == static_cast<std::size_t>(-1);
    iconv_close(converter);
    if (failed) {
        int line = 1;
        for (char const* at = in.data(); at != from; ++at) line += *at == '\n';
        throw unreadable_file(line, "not in " + encoding);
    }
    out.resize(static_cast<std::size_t>(to - out.data()));
    return out;
#else
    throw unreadable_file(0, "this machine has no iconv to read " + encoding + "; save the file in UTF-8");
#endif
}

struct record {
    int                 line = 0;
    vector<string> fields;
};

class csv_file {
public:
    vector<record> records;

    csv_file(string const& path, string const& encoding, char delimiter) {
        string text = bytes_of(path);
        if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) throw unreadable_file(1, "this is UTF-16; save the file in UTF-8");
        if (!encoding.empty()) text = converted(text, encoding);
        if (std::size_t const end = myriad::detail::end_of_utf_8(text); end != text.size()) {
            int line = 1;
            for (std::size_t i = 0; i != end; ++i) line += text[i] == '\n';
            throw unreadable_file(line, text[end] == '\0' ? "a byte of zero; this is no text"
                                                          : "not in UTF-8; if it is GB 18030, say ENCODING GB18030");
        }
        parse(text, delimiter);
    }

private:
    void parse(string const& text, char delimiter) {
        myriad::detail::csv_records reader(delimiter, [&](int line, vector<std::string_view> const& fields) {
            records.push_back({line, {fields.begin(), fields.end()}});
        });
        for (char const* const wrong : {reader.read(text), reader.finish()})
            if (wrong != nullptr) throw unreadable_file(reader.line(), wrong);
    }
};

}  // namespace table_maker
