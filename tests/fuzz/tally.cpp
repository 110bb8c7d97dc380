// SPDX-License-Identifier: BSL-1.0
//
// Bytes that are said to be a tally, with the hash that they should have: they are refused as unreadable, or are the
// bytes that are written of what is read. As they are, without it, they are refused.
#include "require.hpp"

#include <myriad/tally.hpp>

#include <optional>
#include <string>

namespace {

using namespace myriad;

template <class Key>
std::optional<tally<Key, units::patent>> read(std::string const& bytes) {
    try {
        return tally<Key, units::patent>::from_bytes(bytes);
    } catch (error const& e) {
        require(e.reason() == fault::unreadable, "bytes are unreadable", bytes);
        return std::nullopt;
    }
}

template <class Key>
void read_and_write(std::string const& bytes) {
    std::string signed_bytes = bytes;
    for (unsigned i = 0; i != 64; i += 8) signed_bytes += static_cast<char>(detail::hash_of_bytes(bytes.data(), bytes.size()) >> i);
    if (auto const t = read<Key>(signed_bytes)) {
        auto const written = t->to_bytes();
        require(std::string(written.begin(), written.end()) == signed_bytes, "a tally is written in one way", signed_bytes);
        require(!read<Key>(signed_bytes + '\0') && !read<Key>(bytes), "no byte more or fewer", signed_bytes);
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(unsigned char const* bytes, std::size_t size) {
    std::string const input(reinterpret_cast<char const*>(bytes), size);
    read<std::string>(input);
    read_and_write<std::int8_t>(input);
    read_and_write<std::uint64_t>(input);
    read_and_write<std::string>(input);
    return 0;
}
