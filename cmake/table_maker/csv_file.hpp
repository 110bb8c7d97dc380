// SPDX-License-Identifier: BSL-1.0
//
// The file of a table: its records, each with its line, read by libcsv.
#pragma once

#include <csv.h>  // libcsv
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

// Where UTF-8 by RFC 3629 ends; the size of the text if nowhere.
inline std::size_t end_of_utf_8(string const& text) {
    auto const byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    for (std::size_t i = 0; i < text.size();) {
        unsigned const b    = byte(i);
        unsigned const more = b < 0x80 ? 0 : 0xC2 <= b && b <= 0xDF ? 1 : 0xE0 <= b && b <= 0xEF ? 2 : 0xF0 <= b && b <= 0xF4 ? 3 : 9;
        if (more == 9 || b == 0) return i;
        for (unsigned n = 1; n <= more; ++n)
            if ((byte(i + n) & 0xC0U) != 0x80U) return i;
        unsigned const second = byte(i + 1);  // no overlong form, no surrogate, nothing above U+10FFFF
        if ((b == 0xE0 && second < 0xA0) || (b == 0xED && second > 0x9F) || (b == 0xF0 && second < 0x90) || (b == 0xF4 && second > 0x8F)) return i;
        i += more + 1;
    }
    return text.size();
}

struct record {
    int                 line = 0;
    std::vector<string> fields;
};

class csv_file {
public:
    std::vector<record> records;

    csv_file(string const& path, string const& encoding, char delimiter) {
        string text = bytes_of(path);
        if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) throw unreadable_file(1, "this is UTF-16; save the file in UTF-8");
        if (!encoding.empty()) text = converted(text, encoding);
        if (text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
        if (std::size_t const end = end_of_utf_8(text); end != text.size()) {
            int line = 1;
            for (std::size_t i = 0; i != end; ++i) line += text[i] == '\n';
            throw unreadable_file(line, text[end] == '\0' ? "a byte of zero; this is no text"
                                                          : "not in UTF-8; if it is GB 18030, say ENCODING GB18030");
        }
        parse(text, delimiter);
    }

private:
    // Line by line, so that each record knows its own: libcsv calls back before the next is given.
    void parse(string const& text, char delimiter) {
        csv_parser parser;
        if (csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI | CSV_APPEND_NULL) != 0) throw unreadable_file(0, "libcsv does not start");
        csv_set_delim(&parser, static_cast<unsigned char>(delimiter));
        struct closing {
            csv_parser* parser;
            ~closing() { csv_free(parser); }
        } const close{&parser};

        int line = 0;
        for (std::size_t at = 0; at < text.size();) {
            std::size_t const end = text.find('\n', at) == string::npos ? text.size() : text.find('\n', at) + 1;
            ++line;
            if (parser.pstate == 0) next_.line = line;
            if (csv_parse(&parser, text.data() + at, end - at, take_field, end_record, this) != end - at)
                throw unreadable_file(line, "this is no CSV: a quotation mark stands inside a field that does not begin with one, or text behind a field's closing one");
            at = end;
        }
        if (csv_fini(&parser, take_field, end_record, this) != 0)
            throw unreadable_file(next_.line, "a quoted field begins here, or in a field below, and does not end");
    }

    static void take_field(void* bytes, std::size_t size, void* self) {
        static_cast<csv_file*>(self)->next_.fields.emplace_back(size == 0 ? "" : static_cast<char const*>(bytes), size);
    }
    static void end_record(int, void* self) {
        auto& me = *static_cast<csv_file*>(self);
        me.records.push_back(me.next_);
        me.next_.fields.clear();
    }

    record next_;
};

}  // namespace table_maker
