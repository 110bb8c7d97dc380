# SPDX-License-Identifier: BSL-1.0
#
# Conan 2. Headers only, so there is one package for all settings and options. The options decide only what
# is required beside it: with both off, as by default, nothing is, and `conan create .` works offline.
import os
import re

from conan import ConanFile
from conan.tools.build import valid_min_cppstd
from conan.tools.files import copy, load

TABLE_FOLDER = os.path.join("share", "cmake", "myriad")

required_conan_version = ">=2.0"


class MyriadConan(ConanFile):
    name = "myriad"
    description = "Official statistics in C++20: counts, rates, rankings and published tables, exact until rounded"
    license = "BSL-1.0"
    topics = ("statistics", "official-statistics", "exact-arithmetic", "rounding", "ranking", "header-only")
    package_type = "header-library"
    settings = "os", "arch", "compiler", "build_type"
    options = {"with_multiprecision": [True, False], "with_range_v3": [True, False], "with_parallel": [True, False]}
    # Boost's headers are all that multiprecision needs; by default Boost would build its libraries.
    default_options = {"with_multiprecision": False, "with_range_v3": False, "with_parallel": False,
                       "boost/*:header_only": True}
    exports_sources = "include/*", "cmake/myriad-table.cmake", "cmake/table_maker/*", "LICENSE"
    no_copy_source = True
    test_package_folder = "tests/conan_package"

    def set_version(self):
        header = load(self, os.path.join(self.recipe_folder, "include", "myriad", "version.hpp"))
        self.version = ".".join(re.search(rf"#define MYRIAD_VERSION_{part} (\d+)", header).group(1)
                                for part in ("MAJOR", "MINOR", "PATCH"))

    def requirements(self):
        if self.options.with_multiprecision:
            self.requires("boost/[>=1.74 <2]", transitive_headers=True)
        if self.options.with_range_v3:
            self.requires("range-v3/0.12.0", transitive_headers=True)
        if self.options.with_parallel:
            self.requires("onetbb/2021.12.0", transitive_headers=True, transitive_libs=True)

    # Not an error: the profile's standard is that of compiled packages, and a target of its own choice may be
    # newer. A translation unit without C++20 is refused by config.hpp, in one line.
    def validate(self):
        if not valid_min_cppstd(self, 20):
            self.output.warning("myriad needs C++20, the profile says less: "
                                "compiler.cppstd=20, or cxx_std_20 for the target")

    def package_id(self):
        self.info.clear()

    def package(self):
        copy(self, "LICENSE", self.source_folder, os.path.join(self.package_folder, "licenses"))
        for headers in ("*.hpp", "*.cppm"):
            copy(self, headers, os.path.join(self.source_folder, "include"), os.path.join(self.package_folder, "include"))

        # myriad_table(), and what it compiles where a table is made. Conan Center has no libcsv: it is the machine's.
        copy(self, "myriad-table.cmake", os.path.join(self.source_folder, "cmake"), os.path.join(self.package_folder, TABLE_FOLDER))
        copy(self, "table_maker/*", os.path.join(self.source_folder, "cmake"), os.path.join(self.package_folder, TABLE_FOLDER))

    # The same targets, and the same idea of which version fits, as in our own CMake package.
    def package_info(self):
        self.cpp_info.set_property("cmake_config_version_compat", "SameMinorVersion")
        self.cpp_info.set_property("cmake_build_modules", [os.path.join(TABLE_FOLDER, "myriad-table.cmake")])
        self.cpp_info.bindirs = []
        self.cpp_info.libdirs = []
        self.cpp_info.components["core"].set_property("cmake_target_name", "myriad::myriad")
        self.cpp_info.components["core"].bindirs = []
        self.cpp_info.components["core"].libdirs = []
        for layer, dependency in (("multiprecision", "boost::headers"), ("range_v3", "range-v3::range-v3"),
                                  ("parallel", "onetbb::onetbb")):
            if self.options.get_safe(f"with_{layer}"):
                component = self.cpp_info.components[layer]
                component.set_property("cmake_target_name", f"myriad::{layer}")
                component.requires = ["core", dependency]
                component.bindirs = []
                component.libdirs = []
                component.includedirs = []
