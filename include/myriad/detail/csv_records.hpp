// SPDX-License-Identifier: BSL-1.0
//
// Part of csv.hpp, and of the program behind myriad_table(): the records of a CSV file, each with its line, by libcsv.
#pragma once

#include <myriad/config.hpp>

#include <csv.h>  // libcsv
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace MYRIAD_NAMESPACE::detail {

// Where UTF-8 by RFC 3629 ends; the size of the text if nowhere. A byte of zero is no text.
constexpr std::size_t end_of_utf_8(std::string_view text) {
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

// Takes text in pieces of any size, and calls take(line, fields) for each record. Fields live until the next.
template <class Take>
class csv_records {
public:
    csv_records(char delimiter, Take take) : take_(take) {
        csv_init(&parser_, CSV_STRICT | CSV_STRICT_FINI | CSV_APPEND_NULL);
        csv_set_delim(&parser_, static_cast<unsigned char>(delimiter));
    }
    ~csv_records() { csv_free(&parser_); }
    csv_records(csv_records const&)            = delete;
    csv_records& operator=(csv_records const&) = delete;

    // What is wrong, and on which line; nothing if all is well.
    [[nodiscard]] char const* read(std::string_view text) {
        if (!begun_ && text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
        begun_ = begun_ || !text.empty();
        while (!text.empty()) {  // line by line, so that each record knows its own
            void const* const end  = std::memchr(text.data(), '\n', text.size());
            std::size_t const many = end == nullptr ? text.size() : static_cast<std::size_t>(static_cast<char const*>(end) - text.data()) + 1;
            if (at_line_start_ && parser_.pstate == 0) record_line_ = line_;
            if (csv_parse(&parser_, text.data(), many, take_field, end_record, this) != many)
                return "this is no CSV: a quotation mark stands inside a field that does not begin with one, or text behind a field's closing one";
            text.remove_prefix(many);
            at_line_start_ = end != nullptr;
            line_ += at_line_start_;
        }
        return nullptr;
    }
    [[nodiscard]] char const* finish() {
        if (csv_fini(&parser_, take_field, end_record, this) == 0) return nullptr;
        line_ = record_line_;
        return "a quoted field begins here, or in a field below, and does not end";
    }
    [[nodiscard]] int line() const noexcept { return line_; }

private:
    static void take_field(void* bytes, std::size_t many, void* self) {
        auto& me = *static_cast<csv_records*>(self);
        if (many != 0) me.text_.append(static_cast<char const*>(bytes), many);
        me.ends_.push_back(me.text_.size());
    }
    static void end_record(int, void* self) {
        auto& me = *static_cast<csv_records*>(self);
        me.fields_.clear();
        std::size_t begin = 0;
        for (std::size_t const end : me.ends_) me.fields_.emplace_back(me.text_.data() + begin, end - begin), begin = end;
        me.take_(me.record_line_, me.fields_);
        me.text_.clear();
        me.ends_.clear();
    }

    csv_parser                    parser_;
    Take                          take_;
    std::string                   text_;  // of the fields of a record, one behind the other
    std::vector<std::size_t>      ends_;
    std::vector<std::string_view> fields_;
    bool                          begun_         = false;
    bool                          at_line_start_ = true;
    int                           line_          = 1;
    int                           record_line_   = 1;
};

}  // namespace myriad::detail
