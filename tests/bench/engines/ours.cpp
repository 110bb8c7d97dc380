// SPDX-License-Identifier: BSL-1.0
//
// myriad, and plain C++, on the data of engines.py: ours <folder> <engine> <n> <work>... prints what each work costs, in ns of
// processor time an element, and leaves its answer beside the data.
#include "../plain_ranks.hpp"

#include <myriad/growth.hpp>
#include <myriad/league.hpp>
#include <myriad/measures/inequality.hpp>
#include <myriad/rank.hpp>
#include <myriad/rank_into.hpp>
#include <myriad/rounded.hpp>
#include <myriad/share.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <functional>
#include <queue>
#include <span>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

using namespace myriad;
using namespace myriad::units;

struct row {
    count<patent> now, before;
};

template <class Number>
std::vector<Number> column(std::string const& path, std::size_t n) {
    std::vector<Number> values(n);
    std::ifstream       file(path, std::ios::binary);
    file.read(reinterpret_cast<char*>(values.data()), static_cast<std::streamsize>(n * sizeof(Number)));
    if (!file) throw std::runtime_error("cannot read " + path);
    return values;
}

using answer = std::vector<double>;

// Leaves what a call answers, and prints the least time that it takes.
template <class Ask, class Show>
void time_of(std::string const& folder, std::string const& engine, std::string const& work, std::size_t n, Ask const& ask, Show const& show) {
    answer const shown = show(ask());
    std::ofstream(folder + "/" + engine + "." + work, std::ios::binary)
        .write(reinterpret_cast<char const*>(shown.data()), static_cast<std::streamsize>(shown.size() * sizeof(double)));
    double         least = 1e300;
    unsigned const calls = static_cast<unsigned>(1 + 500'000 / n);
    for (int turn = 0; turn != 5; ++turn) {
        std::clock_t const start = std::clock();
        for (unsigned i = 0; i != calls; ++i) {
            auto const              found = ask();
            [[maybe_unused]] auto volatile kept = &found;
        }
        least = std::min(least, static_cast<double>(std::clock() - start));
    }
    std::printf("%s %.4f\n", work.c_str(), least / CLOCKS_PER_SEC * 1e9 / calls / static_cast<double>(n));
}

// What one would write without a library: plain_ranks of plain_ranks.hpp, and these.
std::vector<std::uint64_t> plain_ranks_in_groups(std::span<std::int64_t const> values, std::span<std::int64_t const> group) {
    std::vector<std::uint32_t> order(values.size());
    for (std::uint32_t i = 0; i != order.size(); ++i) order[i] = i;
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        return group[a] != group[b] ? group[a] < group[b] : values[b] < values[a];
    });
    std::vector<std::uint64_t> ranks(values.size());
    for (std::size_t i = 0, start = 0, first = 0; i != order.size(); ++i) {
        if (i != 0 && group[order[i]] != group[order[i - 1]]) start = first = i;
        else if (i != 0 && values[order[i]] < values[order[i - 1]]) first = i;
        ranks[order[i]] = first - start + 1;
    }
    return ranks;
}
std::vector<std::int64_t> plain_top(std::span<std::int64_t const> values) {
    std::priority_queue<std::int64_t, std::vector<std::int64_t>, std::greater<>> heap;
    for (std::int64_t const x : values) {
        if (heap.size() == 10 && x <= heap.top()) continue;
        if (heap.size() == 10) heap.pop();
        heap.push(x);
    }
    std::vector<std::int64_t> best;
    for (; !heap.empty(); heap.pop()) best.insert(best.begin(), heap.top());
    return best;
}
double plain_gini(std::span<std::int64_t const> values) {
    std::vector<std::int64_t> sorted(values.begin(), values.end());
    std::sort(sorted.begin(), sorted.end());
    double total = 0, area = 0;
    for (std::int64_t const x : sorted) {
        area += 2 * total + static_cast<double>(x);
        total += static_cast<double>(x);
    }
    return 1 - area / (total * static_cast<double>(values.size()));
}

answer of_standings(auto const& found) {
    answer shown;
    for (standing const s : found) shown.push_back(s.to_double());
    return shown;
}
answer of_numbers(auto const& found) { return answer(found.begin(), found.end()); }
answer of_rounded(auto const& found) {
    answer shown;
    for (auto const& d : found) shown.push_back(static_cast<double>(d.coefficient) / 10);
    return shown;
}

int run(std::string const& folder, std::string const& engine, std::size_t n, std::span<char*> works) {
    auto const        values = column<std::int64_t>(folder + "/value", n), few = column<std::int64_t>(folder + "/few", n);
    auto const        group = column<std::int64_t>(folder + "/group", n), now = column<std::int64_t>(folder + "/now", n);
    auto const        before = column<std::int64_t>(folder + "/before", n);
    auto const        floating = column<double>(folder + "/floating", n);
    std::vector<row>  rows(n);
    struct grouped_row {
        std::int64_t value, group;
    };
    std::vector<grouped_row> grouped(n);
    for (std::size_t i = 0; i != n; ++i) rows[i] = {patents(now[i]), patents(before[i])}, grouped[i] = {values[i], group[i]};
    std::vector<std::uint32_t> places(n);
    rank_workspace             space;
    auto const into = [&](auto const& range, auto const&... arguments) {
        return [&, arguments...] {
            rank_into(places, space, range, arguments...);
            return std::span<std::uint32_t const>(places);
        };
    };
    auto const shows = [](auto const& found) { return of_numbers(found); };
    auto const ranks = [](auto const& found) { return of_standings(found); };
    for (std::string const work : works) {
        auto const timed = [&](auto const& ask, auto const& show) { time_of(folder, engine, work, n, ask, show); };
        if (engine == "myriad") {
            if (work == "ranks") timed([&] { return rank(values); }, ranks);
            else if (work == "ties") timed([&] { return rank(few); }, ranks);
            else if (work == "doubles") timed([&] { return rank(floating); }, ranks);
            else if (work == "dense") timed([&] { return rank(values, ties::dense); }, ranks);
            else if (work == "groups") timed([&] { return rank(grouped, &grouped_row::value, within(&grouped_row::group)); }, ranks);
            else if (work == "top") timed([&] { return top(values, 10); }, [&](auto const& league) {
                answer shown;
                for (league_place const& place : league.places()) shown.push_back(static_cast<double>(values[place.index]));
                return shown;
            });
            else if (work == "gini") timed([&] { return gini(values); }, [](rational const& g) { return answer{static_cast<double>(g)}; });
            else if (work == "growth") timed([&] { return growth(rows, &row::now, &row::before, rounded<1>(half_away)); }, [](auto const& found) { return of_rounded(found); });
            else if (work == "share") timed([&] { return share(rows, &row::now); }, [](auto const& found) {
                answer shown;
                for (auto const& s : found) shown.push_back(s.to_double());
                return shown;
            });
        } else if (engine == "rank_into") {
            if (work == "ranks") timed(into(values), shows);
            else if (work == "ties") timed(into(few), shows);
            else if (work == "doubles") timed(into(floating), shows);
            else if (work == "dense") timed(into(values, ties::dense), shows);
            else if (work == "groups") timed(into(grouped, &grouped_row::value, within(&grouped_row::group)), shows);
        } else {
            if (work == "ranks") timed([&] { return plain_ranks<std::int64_t>(values); }, shows);
            else if (work == "ties") timed([&] { return plain_ranks<std::int64_t>(few); }, shows);
            else if (work == "doubles") timed([&] { return plain_ranks<double>(floating); }, shows);
            else if (work == "dense") timed([&] { return plain_ranks<std::int64_t>(values, true); }, shows);
            else if (work == "groups") timed([&] { return plain_ranks_in_groups(values, group); }, shows);
            else if (work == "top") timed([&] { return plain_top(values); }, shows);
            else if (work == "gini") timed([&] { return plain_gini(values); }, [](double g) { return answer{g}; });
            else if (work == "growth") timed([&] {
                std::vector<double> answers(n);
                for (std::size_t i = 0; i != n; ++i) answers[i] = std::nearbyint(static_cast<double>(now[i] - before[i]) / static_cast<double>(before[i]) * 1000) / 10;
                return answers;
            }, shows);
            else if (work == "share") timed([&] {
                std::vector<double> answers(n);
                std::int64_t        total = 0;
                for (std::int64_t const x : now) total += x;
                for (std::size_t i = 0; i != n; ++i) answers[i] = static_cast<double>(now[i]) / static_cast<double>(total);
                return answers;
            }, shows);
        }
    }
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 4) return 2;
    return run(argv[1], argv[2], std::stoul(argv[3]), std::span(argv, static_cast<std::size_t>(argc)).subspan(4));
}
