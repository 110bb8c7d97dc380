// SPDX-License-Identifier: BSL-1.0
//
// The largest owners in a file of records that is larger than the memory there is. The records are read in chunks; each
// chunk is a tally, whose keys are spread by their hash over sixteen files. The tallies in one of these merge to one that
// has all records of its keys, and the best of it join a top list. Memory: a chunk, or the keys of one file.
//
//   out_of_core --records 4000000
//
// makes a file of so many records in a temporary folder, 16 bytes each; a few owners have much, and very many little. The
// tests run it in 32 MB (ulimit -v), where neither the 64 MB of the file nor the tally of all owners would fit.
#include <myriad/measures/inequality.hpp>
#include <myriad/ostream.hpp>
#include <myriad/round.hpp>
#include <myriad/tally.hpp>
#include <myriad/top_list.hpp>
#include <myriad/units.hpp>

#include <cstdint>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace fs = std::filesystem;
using namespace myriad::units;

using owners = myriad::tally<std::uint64_t, patent>;

struct record {
    std::uint64_t owner;
    std::int64_t  patents;
};

constexpr std::uint64_t records_in_a_chunk = 100'000;
constexpr int           parts              = 16;

struct temporary_folder {
    fs::path path = fs::temp_directory_path() / ("out_of_core." + std::to_string(std::random_device{}()));

    temporary_folder() { fs::create_directory(path); }
    ~temporary_folder() { fs::remove_all(path); }
};

// ---- the records ----

// Record i, by arithmetic that is the same everywhere. Owner 1 has about as many records as owners 2 and 3 together, as
// 4 to 7 together, and so on to 2^24.
record record_of(std::uint64_t i) {
    auto const random = [&i] {  // SplitMix64
        std::uint64_t n = i += 0x9E37'79B9'7F4A'7C15U;
        n = (n ^ (n >> 30U)) * 0xBF58'476D'1CE4'E5B9U;
        n = (n ^ (n >> 27U)) * 0x94D0'49BB'1331'11EBU;
        return n ^ (n >> 31U);
    };
    i *= 0xD134'2543'DE82'EF95U;
    std::uint64_t const least = std::uint64_t{1} << random() % 24;
    return {least + random() % least, static_cast<std::int64_t>(random() % 9) + 1};
}

void write_records(fs::path const& path, std::uint64_t n) {
    std::ofstream       file(path, std::ios::binary);
    std::vector<record> chunk;
    for (std::uint64_t i = 0; i != n;) {
        chunk.clear();
        for (; i != n && chunk.size() != records_in_a_chunk; ++i) chunk.push_back(record_of(i));
        file.write(reinterpret_cast<char const*>(chunk.data()), static_cast<std::streamsize>(chunk.size() * sizeof(record)));
    }
}

// ---- tallies in a file, one after the other ----

void append(fs::path const& path, owners const& part) {
    auto const    bytes = part.to_bytes();
    std::uint64_t n     = bytes.size();
    std::ofstream file(path, std::ios::binary | std::ios::app);
    file.write(reinterpret_cast<char const*>(&n), sizeof n);
    file.write(reinterpret_cast<char const*>(bytes.data()), static_cast<std::streamsize>(n));
}

owners merged(fs::path const& path) {
    std::ifstream file(path, std::ios::binary);
    owners        all;
    std::string   bytes;
    for (std::uint64_t n = 0; file.read(reinterpret_cast<char*>(&n), sizeof n);) {
        bytes.resize(n);
        file.read(bytes.data(), static_cast<std::streamsize>(n));
        all.merge(owners::from_bytes(bytes));
    }
    return all;
}

// ---- the ranking ----

void rank_owners(fs::path const& records, fs::path const& folder) {
    std::ifstream       file(records, std::ios::binary);
    std::vector<record> chunk(records_in_a_chunk);
    while (file) {
        file.read(reinterpret_cast<char*>(chunk.data()), static_cast<std::streamsize>(chunk.size() * sizeof(record)));
        chunk.resize(static_cast<std::size_t>(file.gcount()) / sizeof(record));
        owners all;
        all.add(chunk, &record::owner, [](record const& r) { return patents(r.patents); });
        for (int i = 0; auto const& part : all.parts(parts)) append(folder / std::to_string(i++), part);
    }

    auto best = myriad::make_top_list_with_ties<owners::value_type>(10);
    myriad::tally<std::int64_t, enterprise> sizes;  // how many owners have so many patents
    for (int i = 0; i != parts; ++i)
        for (auto const& owner : merged(folder / std::to_string(i))) {
            best.add(owner);
            sizes.add(owner.value.value, enterprises(1));
        }

    auto const owned = [](auto const& size) { return size.key * size.value.value; };
    std::cout << "Owners: " << sizes.total() << ", Gini coefficient of their patents: "
              << myriad::round<4>(gini(sizes, owned, myriad::weighted_by([](auto const& size) { return size.value.value; })), myriad::half_even) << "\n\n";
    for (auto const& [standing, owner] : best.league())
        std::cout << std::setw(2) << standing << "  owner " << std::setw(2) << owner.key << std::setw(9) << owner.value << '\n';
}

int main(int argc, char** argv) try {
    std::uint64_t const n = argc == 3 && std::string_view(argv[1]) == "--records" ? std::stoull(argv[2]) : 0;
    if (n == 0) {
        std::cerr << "usage: out_of_core --records <n>\n";
        return 2;
    }
    temporary_folder const folder;
    write_records(folder.path / "records", n);
    rank_owners(folder.path / "records", folder.path);
    return 0;
} catch (std::exception const& e) {
    std::cerr << "out_of_core: " << e.what() << '\n';
    return 1;
}
