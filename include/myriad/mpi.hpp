// SPDX-License-Identifier: BSL-1.0
//
// An optional layer over Boost.MPI, target myriad::mpi: statistics of records that lie in many processes, each of which
// has a part. Every function is collective: all processes of the communicator call it, each with its part.
//
//   distributed::by_key(world, part)               a tally: the whole counts of the keys that fall to this process
//   distributed::merged_at(world, root, part)      the tally of all, in one process; empty in the others
//   distributed::merged(world, part)               the tally of all, in every process
//   distributed::top(world, part, 10)              the first ten keys of the tallies, and who is tied with the tenth
//   distributed::sum(world, records, &record::patents)                      the total of all
//   distributed::rank(world, records, &record::patents, ties::dense)        standings among all, of this part
//   distributed::quantile(world, records, "50%"_pct, quantiles::hazen, &record::patents)    of all
//
// The answers are those of one process that has the parts one after the other, whatever the number of processes. Where
// nothing else is said each process has the whole answer.
//
// by_key sends each key of a part once, as tally::to_bytes writes it, and takes memory for the keys of the part and for those
// that fall to the process. rank and quantile are sample sorts: they send each value of a part once, with how often it is
// there, so that a value of many elements is no burden; about as many distinct values fall to each process. Values are
// counts, rates, numbers: whatever is copied by its bytes.
// Source: Shi and Schaeffer, "Parallel Sorting by Regular Sampling", Journal of Parallel and Distributed Computing 14 (1992).
//
// An error in one process has to end them all, or the others wait for ever: report it and call
// boost::mpi::environment::abort. (What leaves the scope of the environment as an exception does so by itself, unreported;
// mpirun does so when a process dies.) No process answers before all have given their parts. A message has at most 2^31 - 1
// bytes; more is an error.
#pragma once

#include <myriad/league.hpp>
#include <myriad/quantile.hpp>
#include <myriad/sum.hpp>
#include <myriad/tally.hpp>
#include <myriad/top_list.hpp>

#include <boost/mpi/collectives.hpp>
#include <boost/mpi/communicator.hpp>

#include <functional>  // std::logical_and
#include <vector>      // std::vector

namespace MYRIAD_NAMESPACE::distributed {

using boost::mpi::communicator;

namespace detail {

using namespace myriad::detail;

inline constexpr int tag = 0x6D79;

inline int size_of_message(size bytes) {
    if (bytes > 0x7FFF'FFFFU) failure::that_is_out_of_range("distributed", bytes);
    return static_cast<int>(bytes);
}

// Every process has a block for each of the others: give(to), and gets one of each: take(from, block). One after the other,
// so that two blocks at a time are in memory.
template <class Item, class Give, class Take>
void exchange(communicator const& world, Give const& give, Take const& take) {
    static_assert(std::is_trivially_copyable_v<Item>, "what is sent is copied by its bytes");
    auto const bytes_of = [](auto& block) { return reinterpret_cast<unsigned char*>(block.data()); };
    int const  n = world.size(), here = world.rank();
    for (int turn = 1; turn != n; ++turn) {
        int const      to = (here + turn) % n, from = (here + n - turn) % n;
        sequence<Item> out     = give(to);
        auto           sending = world.isend(to, tag, bytes_of(out), size_of_message(out.size() * sizeof(Item)));
        int const      bytes   = *world.probe(from, tag).count<unsigned char>();
        sequence<Item> in(static_cast<size>(bytes) / sizeof(Item));
        world.recv(from, tag, bytes_of(in), bytes);
        sending.wait();
        take(from, static_cast<sequence<Item>&&>(in));
    }
}

// The blocks of all processes, in their order.
template <class Item>
std::vector<sequence<Item>> gathered(communicator const& world, sequence<Item> const& block) {
    std::vector<sequence<Item>> all(static_cast<size>(world.size()));
    all[static_cast<size>(world.rank())] = block;
    exchange<Item>(world, [&](int) { return block; }, [&](int from, sequence<Item> theirs) { all[static_cast<size>(from)] = theirs; });
    return all;
}
template <class Item>
std::vector<Item> gathered_one(communicator const& world, Item const& item) {
    sequence<Item> block(1);
    block[0] = item;
    std::vector<Item> all;
    for (auto const& theirs : gathered(world, block)) all.push_back(theirs[0]);
    return all;
}

// So many equal values.
template <class Value>
struct run {
    Value         value{};
    std::uint64_t n = 0;
};

// The values of all processes in one order, of which each has a stretch: a sample sort. Equal values go to one process.
template <class Value, class Before>
class sorted {
public:
    using run = distributed::detail::run<Value>;
    // Of a run: how many elements of all go before it, how many equals are there before those of this process, how many
    // equals in all, and how many distinct values go before it.
    struct place {
        std::uint64_t better, earlier, equal, groups;
    };

    // The runs of this process, in order.
    sorted(communicator const& world, sequence<detail::run<Value>> const& mine, Before const& before)
        : world_(world), before_(before), runs_(static_cast<size>(world.size())) {
        auto const starts = stretches(mine);
        auto const of     = [&](int process) {
            sequence<run> block;
            for (size i = starts[static_cast<size>(process)]; i != starts[static_cast<size>(process) + 1]; ++i) block.push_back(mine[i]);
            return block;
        };
        runs_[static_cast<size>(world.rank())] = of(world.rank());
        exchange<run>(world, of, [&](int from, sequence<run> theirs) { runs_[static_cast<size>(from)] = theirs; });
        put_in_order();
    }

    [[nodiscard]] std::uint64_t all() const { return elements_; }

    // The places of the runs that the constructor was given.
    [[nodiscard]] std::vector<place> places() const {
        std::vector<sequence<place>> answers(runs_.size());
        for (size i = 0; i != runs_.size(); ++i) answers[i] = sequence<place>(runs_[i].size());
        place at{better_, 0, 0, groups_};
        for (size i = 0; i != order_.size(); at.better += at.equal, ++at.groups) {
            size const first = i;
            for (at.equal = 0; i != order_.size() && !before_(of(order_[first]).value, of(order_[i]).value); ++i) at.equal += of(order_[i]).n;
            at.earlier = 0;
            for (size j = first; j != i; at.earlier += of(order_[j++]).n) answers[order_[j].process][order_[j].index] = at;
        }
        std::vector<sequence<place>> mine(runs_.size());
        mine[static_cast<size>(world_.rank())] = answers[static_cast<size>(world_.rank())];
        exchange<place>(world_, [&](int to) { return answers[static_cast<size>(to)]; },
                        [&](int from, sequence<place> theirs) { mine[static_cast<size>(from)] = theirs; });
        std::vector<place> joined;
        for (auto const& part : mine) joined.insert(joined.end(), part.begin(), part.end());  // the stretches are in order
        return joined;
    }

    // The value of the k-th element of all, from 0, in every process.
    [[nodiscard]] Value at(std::uint64_t k) const {
        sequence<Value> found;
        std::uint64_t   left = k - better_;
        for (size i = 0; better_ <= k && i != order_.size() && found.empty(); left -= of(order_[i++]).n)
            if (left < of(order_[i]).n) found.push_back(of(order_[i]).value);
        for (auto const& theirs : gathered(world_, found))
            if (!theirs.empty()) return theirs[0];
        failure::that_is_out_of_range("distributed", k);
    }

private:
    struct where {
        size process, index;
    };

    run const& of(where w) const { return runs_[w.process][w.index]; }

    // Where the runs begin that go to each process, and where they end. As many values of each process as there are processes
    // are put in order; every so many of them is a limit.
    sequence<size> stretches(sequence<run> const& mine) const {
        size const    n = runs_.size();
        sequence<Value> samples;
        for (size k = 0; k != n && !mine.empty(); ++k) samples.push_back(mine[(2 * k + 1) * mine.size() / (2 * n)].value);
        sequence<Value> all;
        for (auto const& theirs : gathered(world_, samples))
            for (Value const& v : theirs) all.push_back(v);
        sequence<Value> spare(all.size());
        stable_sort(all.data(), spare.data(), all.size(), before_);
        sequence<size> starts(n + 1);
        for (size k = 1, i = 0; k <= n; starts[k++] = i)
            while (i != mine.size() && (k == n || before_(mine[i].value, all[k * all.size() / n]))) ++i;
        return starts;
    }

    void put_in_order() {
        struct counts {
            std::uint64_t elements, groups;
        } here{0, 0};
        for (size p = 0; p != runs_.size(); ++p)
            for (size i = 0; i != runs_[p].size(); ++i) {
                order_.push_back({p, i});
                here.elements += runs_[p][i].n;
            }
        sequence<where> spare(order_.size());
        stable_sort(order_.data(), spare.data(), order_.size(), [this](where a, where b) { return before_(of(a).value, of(b).value); });
        for (size i = 0; i != order_.size(); ++i)
            if (i == 0 || before_(of(order_[i - 1]).value, of(order_[i]).value)) ++here.groups;
        auto const stretches = gathered_one(world_, here);
        for (size p = 0; p != stretches.size(); ++p) {
            elements_ += stretches[p].elements;
            if (p >= static_cast<size>(world_.rank())) continue;
            better_ += stretches[p].elements;
            groups_ += stretches[p].groups;
        }
    }

    communicator                 world_;
    Before                       before_;
    std::vector<sequence<run>>   runs_;   // of each process, what falls to this one
    sequence<where>              order_;  // the runs in order, equals by their processes
    std::uint64_t                elements_ = 0, better_ = 0, groups_ = 0;
};

template <class Value>
struct indexed {
    Value value{};
    size  index = 0;
};

// The projected values of a range, in order.
template <class Range, class Projection, class Before>
auto in_order(Range&& range, Projection const& projection, Before const& before) {
    using Value = std::remove_cvref_t<projected_t<Range, Projection>>;
    sequence<indexed<Value>> values;
    each_element(range, [&](auto& element, size i) { values.push_back({project(projection, element), i}); });
    sequence<indexed<Value>> spare(values.size());
    stable_sort(values.data(), spare.data(), values.size(), [&](auto const& a, auto const& b) { return before(a.value, b.value); });
    return values;
}
template <class Value, class Before>
auto runs_of(sequence<indexed<Value>> const& values, Before const& before) {
    sequence<run<Value>> runs;
    for (auto const& [value, index] : values) {
        if (runs.empty() || before(runs[runs.size() - 1].value, value)) runs.push_back({value, 0});
        ++runs[runs.size() - 1].n;
    }
    return runs;
}

}  // namespace detail

// ---- tallies ----

// The counts of all processes, of the keys that fall to this one: each key to one process, by its hash. Nothing is sent
// where that is so already.
template <class Key, class Unit, class Rep>
[[nodiscard]] tally<Key, Unit, Rep> by_key(communicator const& world, tally<Key, Unit, Rep> part) {
    using Tally = tally<Key, Unit, Rep>;
    auto const n = static_cast<detail::size>(world.size()), here = static_cast<detail::size>(world.rank());
    if (boost::mpi::all_reduce(world, part.are_all_in_part(here, n), std::logical_and<bool>())) return part;

    auto const parts = part.parts(n);
    Tally      mine  = parts[here];
    detail::exchange<unsigned char>(world, [&](int to) { return parts[static_cast<detail::size>(to)].to_bytes(); },
                                    [&](int, sequence<unsigned char> const& bytes) { mine.merge(Tally::from_bytes(bytes)); });
    return mine;
}

// All counts, in the process `root`; the others have an empty tally. In log2(processes) steps.
template <class Key, class Unit, class Rep>
[[nodiscard]] tally<Key, Unit, Rep> merged_at(communicator const& world, int root, tally<Key, Unit, Rep> part) {
    using Tally = tally<Key, Unit, Rep>;
    int const n = world.size(), here = (world.rank() - root + n) % n;  // counted from the root
    for (int step = 1; step < n; step *= 2) {
        if (here % (2 * step) != 0) {
            auto bytes = part.to_bytes();
            world.send((here - step + root) % n, detail::tag, bytes.data(), detail::size_of_message(bytes.size()));
            return {};
        }
        if (here + step < n) {
            int const               from = (here + step + root) % n;
            int const               size = *world.probe(from, detail::tag).template count<unsigned char>();
            sequence<unsigned char> bytes(static_cast<detail::size>(size));
            world.recv(from, detail::tag, bytes.data(), size);
            part.merge(Tally::from_bytes(bytes));
        }
    }
    return part;
}

// All counts, in every process.
template <class Key, class Unit, class Rep>
[[nodiscard]] tally<Key, Unit, Rep> merged(communicator const& world, tally<Key, Unit, Rep> const& part) {
    auto bytes = merged_at(world, 0, part).to_bytes();
    int  size  = detail::size_of_message(bytes.size());
    boost::mpi::broadcast(world, size, 0);
    if (world.rank() != 0) bytes = sequence<unsigned char>(static_cast<detail::size>(size));
    boost::mpi::broadcast(world, bytes.data(), size, 0);
    return tally<Key, Unit, Rep>::from_bytes(bytes);
}

// The league of the first n of all keys, and whoever is tied with the n-th; among equals the lesser key first. A key may be
// in the parts of many processes.
template <class Key, class Unit, class Rep, detail::said_size Size>
[[nodiscard]] auto top(communicator const& world, tally<Key, Unit, Rep> part, Size n) {
    auto mine = by_key(world, static_cast<tally<Key, Unit, Rep>&&>(part));
    auto list = make_top_list_with_ties<observation<Key, count<Unit, Rep>>>(n);
    for (auto const& one : mine) list.add(one);
    tally<Key, Unit, Rep> best;
    for (auto const& [standing, one] : list.league()) best.add(one.key, one.value);
    return myriad::top(merged(world, best), n);
}

// ---- ranges ----

// The total of all parts. Error: it does not fit.
template <class Range, class Projection = std::remove_cvref_t<decltype(detail::natural<Range>)>>
    requires detail::projects_to_counts<Range, Projection> && machine_integer<typename std::remove_cvref_t<detail::projected_t<Range, Projection>>::rep>
[[nodiscard]] auto sum(communicator const& world, Range&& part, Projection const& projection = detail::natural<Range>) {
    using Count = std::remove_cvref_t<detail::projected_t<Range, Projection>>;
    int128 mine, total;
    detail::each_element(part, [&](auto& element, detail::size) { mine += int128(Count(detail::project(projection, element)).value); });
    for (int128 const n : detail::gathered_one(world, mine)) total += n;
    if (!detail::is_within<typename Count::rep>(total)) failure::the_result_overflows("distributed::sum", total);
    return Count{static_cast<typename Count::rep>(total)};
}

// The standing of each element of this part among those of all. The arguments are a projection, an order, and a rule for
// ties, as of rank.hpp; under ties::ordinal the elements of the earlier process come first.
template <class Range, class... Arguments>
    requires(detail::ranking_arguments<Range, Arguments...> && detail::how_many<detail::a_grouping, Arguments...> == 0 &&
             std::is_same_v<detail::missing_rule_t<Arguments...>, missing::refuse_rule>)
[[nodiscard]] sequence<standing> rank(communicator const& world, Range&& part, Arguments const&... arguments) {
    using Value            = detail::value_t<Range, Arguments...>;
    auto const  rule       = detail::pick(detail::a_tie_rule{}, ties::competition, arguments...);
    auto const& before     = detail::pick(detail::a_comparator<Value>{}, descending, arguments...);
    auto const& projection = detail::pick(detail::a_projection<detail::reference_t<Range>>{}, detail::natural<Range>, arguments...);
    auto const  values     = detail::in_order(part, projection, before);
    auto const  runs       = detail::runs_of(values, before);
    auto const  places     = detail::sorted(world, runs, before).places();

    sequence<standing> standings(values.size());
    for (detail::size r = 0, i = 0; r != runs.size(); ++r)
        for (std::uint64_t k = 0; k != runs[r].n; ++k, ++i) {
            auto const& [better, earlier, equal, groups] = places[r];
            standings[values[i].index] = detail::shared_rank(rule, better + 1, better + equal, better + earlier + k + 1, groups);
        }
    return standings;
}

// The quantile of all parts together; see quantile.hpp.
template <class Range, detail::part_of_one Part, class Projection = std::remove_cvref_t<decltype(detail::natural<Range>)>>
    requires detail::projects<Projection, detail::reference_t<Range>>
[[nodiscard]] auto quantile(communicator const& world, Range&& part, Part const& p, quantiles definition,
                            Projection const& projection = detail::natural<Range>) {
    rational const at = detail::exact_part(p);
    if (at < 0 || at > 1) failure::that_is_out_of_range("distributed::quantile", p);
    detail::sorted const all(world, detail::runs_of(detail::in_order(part, projection, ascending), ascending), ascending);
    if (all.all() == 0) failure::there_is_nothing("distributed::quantile", p);
    int128 const n(all.all());
    auto const   place = detail::place_of_quantile(definition, n, at);
    auto const   value = [&](int128 k) { return all.at(static_cast<std::uint64_t>(k < 1 ? int128(0) : k > n ? n - 1 : k - 1)); };
    auto const   lower = value(place.lower), upper = value(place.lower + 1);
    return detail::interpolated_values(lower, upper, place.way);
}

}  // namespace myriad::distributed
