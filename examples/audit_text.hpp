// SPDX-License-Identifier: BSL-1.0
//
// Part of audit.cpp: findings about a text that is read by itself, and findings as annotations of a file.
//
//   write_github(notes)    one line each, which GitHub shows beside the line of the file
//   write_sarif(notes)     SARIF 2.1.0, which editors and code scanning read
#pragma once

#include "json.hpp"

#include <myriad/audit/bulletin.hpp>
#include <myriad/audit/words.hpp>
#include <myriad/version.hpp>

#include <cstdio>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

namespace audit_text {

// ---- annotations ----

struct annotation {
    std::string file;
    int         line = 0;
    std::string level;  // error, warning or note
    std::string rule;   // the relation
    std::string message;
};

// Any byte but these as %XX; of a message GitHub takes % and line breaks so, of a property also colons and commas.
inline std::string escaped(std::string_view s, std::string_view special) {
    std::string out;
    for (char const c : s) {
        char hex[4];
        if (special.find(c) == special.npos) out += c;
        else std::snprintf(hex, sizeof hex, "%%%02X", static_cast<unsigned>(static_cast<unsigned char>(c))), out += hex;
    }
    return out;
}

inline void write_github(std::vector<annotation> const& notes) {
    for (annotation const& n : notes)
        std::cout << "::" << (n.level == "note" ? "notice" : n.level) << " file=" << escaped(n.file, "%\r\n:,") << ",line=" << n.line << ",title=" << escaped(n.rule, "%\r\n:,")
                  << "::" << escaped(n.message, "%\r\n") << '\n';
}

// A path as the reference of a URI: what may not stand in one, and what is not ASCII, as %XX.
inline std::string uri_of(std::string_view path) {
    std::string out;
    for (char const c : path) {
        bool const plain = ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z') || ('0' <= c && c <= '9') || std::string_view("-._~/").find(c) != std::string_view::npos;
        out += plain ? std::string(1, c) : escaped(std::string_view(&c, 1), std::string_view(&c, 1));
    }
    return out;
}

inline void write_sarif(std::vector<annotation> const& notes) {
    using namespace myriad;
    using namespace myriad::audits;
    std::cout << "{\n  \"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\",\n  \"version\": \"2.1.0\",\n  \"runs\": [{\n"
              << "    \"tool\": {\"driver\": {\"name\": \"myriad audit\", \"version\": " << quoted_for_json(MYRIAD_VERSION_STRING) << ", \"rules\": [";
    char const* separator = "";
    for (auto const& r : myriad::audits::relations) {
        std::cout << separator << "{\"id\": " << quoted_for_json(std::string_view(r.name)) << "}";
        separator = ", ";
    }
    std::cout << "]}},\n    \"results\": [";
    separator = "\n";
    for (annotation const& n : notes) {
        std::cout << separator << "      {\"ruleId\": " << quoted_for_json(n.rule) << ", \"level\": " << quoted_for_json(n.level) << ", \"message\": {\"text\": " << quoted_for_json(n.message)
                  << "}, \"locations\": [{\"physicalLocation\": {\"artifactLocation\": {\"uri\": " << quoted_for_json(uri_of(n.file)) << "}, \"region\": {\"startLine\": " << (n.line < 1 ? 1 : n.line) << "}}}]}";
        separator = ",\n";
    }
    std::cout << "\n    ]\n  }]\n}\n";
}

// ---- a text ----

// A claim of a text, as the claims of publications are told.
template <class Judged>
Judged judged_claim(myriad::audits::bulletin const& b, myriad::audits::text_claim const& c, std::vector<std::string> const& sources, bool chinese) {
    myriad::audits::bulletin_finding const f = judge(b, c);
    Judged                                 j;
    j.dataset = sources[static_cast<std::size_t>(b.figures[static_cast<std::size_t>(c.print_at)].source)];
    j.address = std::to_string(c.line);
    j.line    = c.line;
    j.subject = c.words;
    j.printed = b.figures[static_cast<std::size_t>(c.print_at)].words;
    j.print   = c.print;
    j.rel     = c.relation;
    j.in      = f.in;
    j.found   = f.found;
    if (!f.judged) j.not_judged = std::string_view(in_words(f.why, chinese));
    int const line = c.line;
    for (std::size_t i = 0; i != f.in.size(); ++i) {
        auto const&       from = c.readings[f.reading][i];
        std::string       name = "?", told = "?";
        auto const        add  = [&](int k, char const* before) {
            auto const& figure = b.figures[static_cast<std::size_t>(k)];
            name += before + figure.words;
            told += before + figure.words + (figure.line == line ? "" : (chinese ? " (第 " : " (line ") + std::to_string(figure.line) + (chinese ? " 行)" : ")"));
        };
        if (from.figure >= 0) {
            name.clear(), told.clear();
            add(from.figure, "");
            if (from.less >= 0) add(from.less, " - ");
        }
        j.inputs += (i == 0 ? "" : "; ") + name;
        if (i < 4) j.inputs_told += (i == 0 ? "" : ", ") + told;
        j.names.push_back(from.figure < 0 ? "?" : name);
    }
    if (f.in.size() > 4) j.inputs_told += ", ... (" + std::to_string(f.in.size()) + ")";
    j.read_as = std::string(std::string_view(in_words(c.how, chinese))) + (c.about.empty() ? "" : ": ") + c.about;
    return j;
}

}  // namespace audit_text
