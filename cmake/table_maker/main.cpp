// SPDX-License-Identifier: BSL-1.0
//
// Makes the header of a table of a CSV file; myriad_table() builds and calls it:
//
//   table_maker <call> <header>
//
// What is wrong is said one line each, with the file and the line; then there is no header, and the status is 1.
#include "header.hpp"

#include <iostream>

int main(int argc, char** argv) {
    using namespace table_maker;
    if (argc != 3) {
        std::cerr << "table_maker <call> <header>\n";
        return 2;
    }
    try {
        schema const    what(argv[1]);
        own_table const table(what);
        std::size_t const shown = 20;
        for (std::size_t i = 0; i != std::min(shown, table.complaints.size()); ++i) std::cerr << table.complaints[i] << '\n';
        if (table.complaints.size() > shown) std::cerr << what.shown << ": and " << table.complaints.size() - shown << " more\n";
        if (!table.complaints.empty()) return 1;

        std::ostringstream text;
        header(table, text).write();
        std::ofstream out(argv[2], std::ios::binary);
        out << text.str();
        if (!out.flush()) {
            std::cerr << "myriad_table: cannot write " << argv[2] << '\n';
            return 1;
        }
    } catch (unreadable_file const& e) {
        std::cerr << "myriad_table: " << e.what() << '\n';
        return 1;
    } catch (wrong_call const& e) {
        std::cerr << "myriad_table: " << e.what() << '\n';
        return 1;
    }
    return 0;
}
