// SPDX-License-Identifier: BSL-1.0
//
// The largest owners in a stream of records that many processes read, each a part of it. Each adds up its part; each key
// then goes to one process, which has all its counts; and what is asked of all is asked of these. The answer is the same
// for any number of processes.
//
//   mpirun -n 4 distributed 1000000              of so many records
//   mpirun -n 4 distributed 1000000 --measure    also what it took, on standard error
#include <myriad/mpi.hpp>
#include <myriad/ostream.hpp>
#include <myriad/round.hpp>
#include <myriad/units.hpp>

#include <boost/mpi/environment.hpp>
#include <boost/mpi/timer.hpp>

#include <cstdint>
#include <exception>
#include <iomanip>
#include <iostream>
#include <stdexcept>
#include <string>
#include <string_view>

using namespace myriad::units;
namespace distributed = myriad::distributed;
using distributed::communicator;

using owners = myriad::tally<std::uint64_t, patent>;

struct record {
    std::uint64_t         owner;
    myriad::count<patent> patents;
};

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
    return {least + random() % least, patents(random() % 9 + 1)};
}

// Records n * rank / size to n * (rank + 1) / size.
owners part_of(communicator const& world, std::uint64_t n) {
    auto const size = static_cast<std::uint64_t>(world.size()), rank = static_cast<std::uint64_t>(world.rank());
    owners     part;
    for (std::uint64_t i = n / size * rank + n % size * rank / size, end = n / size * (rank + 1) + n % size * (rank + 1) / size; i != end; ++i) {
        record const r = record_of(i);
        part.add(r.owner, r.patents);
    }
    return part;
}

void rank_owners(communicator const& world, std::uint64_t n, bool measures) {
    boost::mpi::timer const clock;
    auto const say = [&](char const* what) {
        if (measures && world.rank() == 0) std::cerr << std::fixed << std::setprecision(2) << clock.elapsed() << " s: " << what << '\n';
    };
    owners const part = part_of(world, n);
    say("the parts are added up");
    owners mine = distributed::by_key(world, part);
    say("each key is in one process");

    auto const patents_of = &owners::value_type::value;
    auto const total      = distributed::sum(world, mine);
    auto const how_many   = distributed::sum(world, mine, [](auto const&) { return enterprises(1); });
    auto const median     = distributed::quantile(world, mine, myriad::rational(1, 2), myriad::quantiles::hazen, patents_of);
    auto const hundredth  = distributed::quantile(world, mine, myriad::rational(99, 100), myriad::quantiles::hazen, patents_of);
    say("total and quantiles");
    auto const best = distributed::top(world, mine, 10);
    say("the first ten");
    if (measures) {
        std::int64_t bytes = 0;
        auto const parts = part.parts(world.size());
        for (int to = 0; to != world.size(); ++to)
            if (to != world.rank()) bytes += static_cast<std::int64_t>(parts[static_cast<std::size_t>(to)].to_bytes().size());
        std::cerr << "process " + std::to_string(world.rank()) + ": " + std::to_string(part.size()) + " keys in the part, " +
                         std::to_string(bytes) + " bytes sent, " + std::to_string(mine.size()) + " keys after\n";
    }

    if (world.rank() != 0) return;
    std::cout << n << " records, " << total << " patents, " << how_many << " owners\n"
              << "half of the owners have at most " << round<1>(median, myriad::half_even) << ", one in a hundred more than "
              << round<1>(hundredth, myriad::half_even) << "\n\n";
    for (auto const& [standing, owner, held] : best)
        std::cout << std::setw(2) << standing << "  owner " << std::setw(2) << owner << std::setw(11) << held << '\n';
}

int main(int argc, char** argv) {
    boost::mpi::environment const environment(argc, argv);
    communicator const            world;
    try {
        if (argc < 2) throw std::invalid_argument("usage: mpirun -n <processes> distributed <records> [--measure]");
        rank_owners(world, std::stoull(argv[1]), argc > 2 && std::string_view(argv[2]) == "--measure");
    } catch (std::exception const& e) {  // of one process ends all of them
        std::cerr << "distributed: " << e.what() << '\n';
        boost::mpi::environment::abort(1);
    }
}
