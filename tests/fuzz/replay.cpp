// SPDX-License-Identifier: BSL-1.0
//
// Runs a fuzzed function on every file of a corpus, with any compiler: replay FOLDER.
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(unsigned char const* bytes, std::size_t size);

int main(int argc, char** argv) {
    int inputs = 0;
    for (int i = 1; i < argc; ++i)
        for (auto const& file : std::filesystem::directory_iterator(argv[i])) {
            std::string bytes(std::filesystem::file_size(file), '\0');
            std::ifstream(file.path(), std::ios::binary).read(bytes.data(), std::ssize(bytes));
            std::fprintf(stderr, "%s\n", file.path().c_str());
            LLVMFuzzerTestOneInput(reinterpret_cast<unsigned char const*>(bytes.data()), bytes.size());
            ++inputs;
        }
    std::printf("%d inputs\n", inputs);
    return inputs == 0 ? 1 : 0;
}
