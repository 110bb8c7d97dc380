// SPDX-License-Identifier: BSL-1.0
//
// Under mpirun, with any number of processes: what is asked of all parts is what one process says of the whole. Each
// process draws the whole from one seed and takes its part.
//
//   agree            says how many facts held; ends with 1 at the first that does not
//   agree --killed   one process dies on the way: no answer
//   agree --thrown   one process has an error on the way: no answer
#include <myriad/literals.hpp>
#include <myriad/mpi.hpp>
#include <myriad/rank.hpp>
#include <myriad/units.hpp>

#include <boost/mpi/environment.hpp>

#include <algorithm>
#include <csignal>
#include <iostream>
#include <limits>
#include <random>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

using namespace myriad;
using namespace myriad::units;

namespace {

struct record {
    std::uint32_t owner;
    count<patent> patents;
};

int facts = 0;
void require(bool holds, char const* fact) {
    if (!holds) throw std::runtime_error(fact);
    ++facts;
}
#define FACT(...) require(__VA_ARGS__, #__VA_ARGS__)

std::string name_of(record const& r) { return "owner " + std::to_string(r.owner); }

void compare(distributed::communicator const& world, std::mt19937_64& engine) {
    auto const below = [&](std::uint64_t n) { return engine() % n; };
    std::uint64_t const owners = 1 + below(200), values = 1 + below(1000);
    std::vector<record> whole(below(3) == 0 ? below(10) : below(2000));
    for (auto& r : whole) r = {static_cast<std::uint32_t>(below(owners)), patents(static_cast<std::int64_t>(below(values)))};

    // Parts of any size, in the order of the processes, empty ones too.
    std::vector<std::size_t> cuts{0};
    for (int i = 1; i != world.size(); ++i) cuts.push_back(below(whole.size() + 1));
    cuts.push_back(whole.size());
    std::sort(cuts.begin(), cuts.end());
    auto const here  = static_cast<std::size_t>(world.rank());
    auto const begin = cuts[here], end = cuts[here + 1];
    std::vector const part(whole.begin() + static_cast<std::ptrdiff_t>(begin), whole.begin() + static_cast<std::ptrdiff_t>(end));

    auto const check_tallies = [&](auto const& to_key) {
        auto all  = make_tally(whole, to_key, &record::patents);
        auto mine = make_tally(part, to_key, &record::patents);
        auto const keys = distributed::by_key(world, mine);
        FACT(keys == all.parts(world.size())[here]);
        FACT(distributed::by_key(world, keys) == keys);
        FACT(distributed::merged(world, mine) == all);
        for (int root = 0; root != world.size(); ++root)
            FACT(distributed::merged_at(world, root, mine) == (root == world.rank() ? all : decltype(all)()));
        for (int const n : {0, 1, 3, 10'000}) {
            auto const best     = distributed::top(world, mine, n);
            auto const expected = top(all, n);
            FACT(best.size() == expected.size());
            for (std::size_t i = 0; i != best.size(); ++i) {
                FACT(best[i].standing == expected[i].standing);
                FACT(best[i].key == expected[i].key);
                FACT(best[i].value == expected[i].value);
            }
        }
    };
    check_tallies(&record::owner);
    check_tallies(name_of);

    FACT(distributed::sum(world, part, &record::patents) == sum(whole, &record::patents));
    for (auto const rule : {ties::competition, ties::modified, ties::dense, ties::ordinal, ties::fractional}) {
        auto const down = rank(whole, &record::patents, rule), up = rank(whole, &record::owner, rule, ascending);
        auto const mine_down = distributed::rank(world, part, &record::patents, rule);
        auto const mine_up   = distributed::rank(world, part, ascending, &record::owner, rule);
        FACT(mine_down.size() == part.size());
        for (std::size_t i = 0; i != part.size(); ++i) {
            FACT(mine_down[i] == down[begin + i]);
            FACT(mine_up[i] == up[begin + i]);
        }
    }
    if (whole.empty()) return;
    for (auto const definition : {quantiles::inverse_distribution, quantiles::closest_observation, quantiles::hazen, quantiles::linear})
        for (auto const p : {"0%"_pct, "7%"_pct, "50%"_pct, "99%"_pct})
            FACT(distributed::quantile(world, part, p, definition, &record::patents) == quantile(whole, p, definition, &record::patents));
    FACT(distributed::quantile(world, part, "100%"_pct, quantiles::weibull, &record::patents) == quantile(whole, "100%"_pct, quantiles::weibull, &record::patents));
}

// A part overflows, and the whole does not.
void check_sums(distributed::communicator const& world) {
    constexpr auto            most = (std::numeric_limits<std::int64_t>::max)();
    std::vector<count<patent>> part;
    if (world.rank() == 0) part = {patents(most), patents(most)};
    if (world.rank() == world.size() - 1) part.push_back(patents(-most)), part.push_back(patents(-1));
    FACT(distributed::sum(world, part) == patents(most - 1));

    tally<int, patent> counts;
    for (auto const n : part) counts.add(7, n);
    FACT(distributed::merged(world, counts).at(7) == patents(most - 1));
    FACT(distributed::top(world, counts, 1)[0].value == patents(most - 1));
}

void run(std::string_view how) {
    distributed::communicator const world;
    if (world.rank() == world.size() - 1) {
        if (how == "--killed") std::raise(SIGKILL);
        if (how == "--thrown") throw std::runtime_error("thrown in one process");
    }
    std::mt19937_64 engine(20241120);
    for (int round = 0; round != 40; ++round) compare(world, engine);
    check_sums(world);
    if (world.rank() == 0) std::cout << facts << " facts hold\n";
}

}  // namespace

int main(int argc, char** argv) {
    boost::mpi::environment const environment(argc, argv);
    try {
        run(argc == 2 ? argv[1] : "");
    } catch (std::exception const& e) {
        std::cerr << "agree: " << e.what() << '\n';
        boost::mpi::environment::abort(1);
    }
}
