// SPDX-License-Identifier: BSL-1.0
//
// Growth, shares and rates of a million elements: exact fractions beside a copy of as many bytes, decimals beside
// what one would write in doubles, which is not exact. Each answer lies in memory of its own, allocated in the loop.
#include <myriad/growth.hpp>
#include <myriad/per.hpp>
#include <myriad/rounded.hpp>
#include <myriad/share.hpp>

#include <benchmark/benchmark.h>

#include <cmath>
#include <cstdint>
#include <cstring>
#include <memory>
#include <random>
#include <vector>

using namespace myriad;
using namespace myriad::units;

namespace {

struct town {
    count<patent> granted, granted_before;
};
struct density {
    count<patent> granted;
    count<person> people;
};

constexpr std::size_t size = 1'000'000;

template <class Element>
std::vector<Element> elements(std::uint64_t seed) {
    std::mt19937_64                             engine(seed);
    std::uniform_int_distribution<std::int64_t> counts(1, 5'000'000);
    std::vector<Element>                        all(size);
    for (auto& x : all) x = {{counts(engine)}, {counts(engine)}};
    return all;
}

auto const towns     = elements<town>(1);
auto const densities = elements<density>(2);
auto const counts    = [] {
    std::vector<count<patent>> all;
    for (auto const& t : towns) all.push_back(t.granted);
    return all;
}();

// Answers until the clock is satisfied; whoever answers gives a block of memory.
void answer(benchmark::State& state, auto const& question) {
    for (auto _ : state) {
        auto const answers = question();
        benchmark::DoNotOptimize(&answers[0]);
        benchmark::ClobberMemory();
    }
    state.counters["ns"] = benchmark::Counter(static_cast<double>(size) * 1e-9, benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}
template <class Element, class Function>
auto plain(Function const& f) {
    auto out = std::make_unique_for_overwrite<Element[]>(size);
    for (std::size_t i = 0; i != size; ++i) out[i] = f(i);
    return out;
}
double as_double(auto const& c) { return static_cast<double>(c.value); }

// ---- exact fractions ----

void copy_of_as_many_bytes(benchmark::State& state) {
    answer(state, [] {
        auto out = std::make_unique_for_overwrite<unsigned char[]>(size * sizeof(town));
        std::memcpy(out.get(), towns.data(), size * sizeof(town));
        return out;
    });
}
void growth_of_members(benchmark::State& state) {
    answer(state, [] { return growth(towns, &town::granted, &town::granted_before); });
}
void share_of_counts(benchmark::State& state) {
    answer(state, [] { return share(counts); });
}
void share_of_a_member(benchmark::State& state) {
    answer(state, [] { return share(towns, &town::granted); });
}

// ---- to a tenth of a per cent, and to two places per 10 000 ----

void growth_in_doubles(benchmark::State& state) {
    answer(state, [] { return plain<double>([](std::size_t i) { return as_double(towns[i].granted) / as_double(towns[i].granted_before) - 1; }); });
}
void growth_rounded_in_doubles(benchmark::State& state) {
    answer(state, [] {
        return plain<double>([](std::size_t i) { return std::round((as_double(towns[i].granted) / as_double(towns[i].granted_before) - 1) * 1000) / 10; });
    });
}
void growth_rounded_in_integers(benchmark::State& state) {
    answer(state, [] {
        return plain<std::int64_t>([](std::size_t i) {
            std::int64_t const change = towns[i].granted.value - towns[i].granted_before.value, base = towns[i].granted_before.value;
            return (change * 2000 + (change < 0 ? -base : base)) / (2 * base);
        });
    });
}
void growth_rounded(benchmark::State& state) {
    answer(state, [] { return growth(towns, &town::granted, &town::granted_before, rounded<1>(half_away)); });
}
void growth_rounded_one_by_one(benchmark::State& state) {
    answer(state, [] {
        return plain<decimal<1, percent>>([](std::size_t i) { return round<1>(growth(towns[i].granted, towns[i].granted_before), half_away); });
    });
}
void share_in_doubles(benchmark::State& state) {
    answer(state, [] {
        double total = 0;
        for (auto const& c : counts) total += as_double(c);
        return plain<double>([&](std::size_t i) { return as_double(counts[i]) / total; });
    });
}
void share_rounded(benchmark::State& state) {
    answer(state, [] { return share(counts, rounded<2>(half_even)); });
}
void per_10k_in_doubles(benchmark::State& state) {
    answer(state, [] { return plain<double>([](std::size_t i) { return as_double(densities[i].granted) * 10'000 / as_double(densities[i].people); }); });
}
void per_10k_rounded(benchmark::State& state) {
    answer(state, [] { return per_10k(densities, &density::granted, &density::people, rounded<2>(half_away)); });
}

BENCHMARK(copy_of_as_many_bytes);
BENCHMARK(growth_of_members);
BENCHMARK(share_of_counts);
BENCHMARK(share_of_a_member);
BENCHMARK(growth_in_doubles);
BENCHMARK(growth_rounded_in_doubles);
BENCHMARK(growth_rounded_in_integers);
BENCHMARK(growth_rounded);
BENCHMARK(growth_rounded_one_by_one);
BENCHMARK(share_in_doubles);
BENCHMARK(share_rounded);
BENCHMARK(per_10k_in_doubles);
BENCHMARK(per_10k_rounded);

}  // namespace
