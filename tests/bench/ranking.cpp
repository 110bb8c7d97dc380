// SPDX-License-Identifier: BSL-1.0
//
// What ranking costs an element: each pair is plain C++ beside the library, on the same numbers. The plain version is
// what one would write without it, and is not exact for rates. Times are of one element.
#include "plain_ranks.hpp"

#include <myriad/growth_rate.hpp>
#include <myriad/league.hpp>
#include <myriad/measures/inequality.hpp>
#include <myriad/rank.hpp>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdint>
#include <queue>
#include <random>
#include <span>
#include <type_traits>
#include <utility>
#include <vector>

using namespace myriad;
using namespace myriad::units;

namespace {

struct row {
    std::int64_t value;
    std::int32_t group;
};

// As many numbers as make new work of every call: what a branch predictor has seen is not timed.
constexpr std::size_t at_least = 1'000'000;

template <class Value, class Make>
std::vector<Value> values(std::int64_t n, Make const& make) {
    std::mt19937_64    random(1);
    std::vector<Value> v;
    std::size_t const  parts = at_least / static_cast<std::size_t>(n) + 1;
    for (std::size_t i = 0; i != parts * static_cast<std::size_t>(n); ++i) v.push_back(make(random));
    return v;
}
auto const below_2_40 = [](auto& random) { return static_cast<std::int64_t>(random() >> 24U); };
auto const few        = [](auto& random) { return static_cast<std::int64_t>(random() % 10'000); };
auto const normal     = [](auto& random) { return std::normal_distribution<>(0, 1000)(random); };
auto const grouped    = [](auto& random) {
    return row{static_cast<std::int64_t>(random() >> 24U), static_cast<std::int32_t>(random() % 1'000) * 7'919};
};
auto const rate       = [](auto& random) {
    return growth(patents(static_cast<std::int64_t>(random() % 5'000'000 + 1)), patents(static_cast<std::int64_t>(random() % 5'000'000 + 1)));
};
auto const quotient   = [](auto& random) { return rate(random).to_double(); };

// run(part) for one part of n after the other.
template <class Value, class Run>
void each_part(benchmark::State& state, std::vector<Value> const& v, Run const& run) {
    auto const  n    = static_cast<std::size_t>(state.range(0));
    std::size_t part = 0;
    for (auto _ : state) {
        run(std::span<Value const>(v).subspan(part * n, n));
        part = part + 1 == v.size() / n ? 0 : part + 1;
    }
    state.counters["element"] = benchmark::Counter(static_cast<double>(n), benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}

void plain_ranks_in_groups(std::span<row const> rows) {
    std::vector<std::uint32_t> order(rows.size());
    for (std::uint32_t i = 0; i != order.size(); ++i) order[i] = i;
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        return rows[a].group != rows[b].group ? rows[a].group < rows[b].group : rows[b].value < rows[a].value;
    });
    std::vector<std::uint64_t> ranks(rows.size());
    for (std::size_t i = 0, start = 0, first = 0; i != order.size(); ++i) {
        if (i != 0 && rows[order[i]].group != rows[order[i - 1]].group) start = first = i;
        else if (i != 0 && rows[order[i]].value < rows[order[i - 1]].value) first = i;
        ranks[order[i]] = first - start + 1;
    }
    benchmark::DoNotOptimize(ranks.data());
}
void plain_top(std::span<std::int64_t const> values) {
    std::priority_queue<std::int64_t, std::vector<std::int64_t>, std::greater<>> heap;
    for (std::int64_t const x : values) {
        if (heap.size() == 10 && x <= heap.top()) continue;
        if (heap.size() == 10) heap.pop();
        heap.push(x);
    }
    benchmark::DoNotOptimize(heap.size());
}
void plain_gini(std::span<std::int64_t const> values) {
    std::vector<std::int64_t> sorted(values.begin(), values.end());
    std::sort(sorted.begin(), sorted.end());
    double total = 0, area = 0;
    for (std::int64_t const x : sorted) {
        area += 2 * total + static_cast<double>(x);
        total += static_cast<double>(x);
    }
    benchmark::DoNotOptimize(1 - area / (total * static_cast<double>(values.size())));
}

template <auto const& Make>
void rank_plain(benchmark::State& state) {
    using Value = std::invoke_result_t<decltype(Make), std::mt19937_64&>;
    each_part(state, values<Value>(state.range(0), Make), [](std::span<Value const> part) { benchmark::DoNotOptimize(plain_ranks(part).data()); });
}
template <auto const& Make, ties Rule = ties::competition>
void rank_myriad(benchmark::State& state) {
    using Value = std::invoke_result_t<decltype(Make), std::mt19937_64&>;
    each_part(state, values<Value>(state.range(0), Make), [](std::span<Value const> part) {
        auto const answer = rank(part, Rule);
        benchmark::DoNotOptimize(answer.data());
    });
}
void groups_plain(benchmark::State& state) { each_part(state, values<row>(state.range(0), grouped), plain_ranks_in_groups); }
void groups_myriad(benchmark::State& state) {
    each_part(state, values<row>(state.range(0), grouped), [](std::span<row const> part) {
        auto const answer = rank(part, &row::value, within(&row::group));
        benchmark::DoNotOptimize(answer.data());
    });
}
void top_plain(benchmark::State& state) { each_part(state, values<std::int64_t>(state.range(0), below_2_40), plain_top); }
void top_myriad(benchmark::State& state) {
    each_part(state, values<std::int64_t>(state.range(0), below_2_40), [](std::span<std::int64_t const> part) {
        auto const best = top(part, 10);
        benchmark::DoNotOptimize(best.size());
    });
}
void gini_plain(benchmark::State& state) { each_part(state, values<std::int64_t>(state.range(0), below_2_40), plain_gini); }
void gini_myriad(benchmark::State& state) {
    each_part(state, values<std::int64_t>(state.range(0), below_2_40), [](std::span<std::int64_t const> part) {
        auto const answer = gini(part);
        benchmark::DoNotOptimize(&answer);
    });
}

BENCHMARK(rank_plain<below_2_40>)->Arg(34)->Arg(1'000)->Arg(1'000'000)->Arg(10'000'000);
BENCHMARK(rank_myriad<below_2_40>)->Arg(34)->Arg(1'000)->Arg(1'000'000)->Arg(10'000'000);
BENCHMARK(rank_myriad<below_2_40, ties::dense>)->Arg(1'000'000);
BENCHMARK(rank_myriad<below_2_40, ties::fractional>)->Arg(1'000'000);
BENCHMARK(rank_plain<few>)->Arg(1'000'000);
BENCHMARK(rank_myriad<few>)->Arg(1'000'000);
BENCHMARK(rank_plain<normal>)->Arg(1'000'000);
BENCHMARK(rank_myriad<normal>)->Arg(1'000'000);
BENCHMARK(rank_plain<quotient>)->Arg(1'000'000);
BENCHMARK(rank_myriad<rate>)->Arg(1'000'000);
BENCHMARK(groups_plain)->Arg(1'000'000);
BENCHMARK(groups_myriad)->Arg(1'000'000);
BENCHMARK(top_plain)->Arg(1'000'000);
BENCHMARK(top_myriad)->Arg(1'000'000);
BENCHMARK(gini_plain)->Arg(1'000'000);
BENCHMARK(gini_myriad)->Arg(1'000'000);

}  // namespace
