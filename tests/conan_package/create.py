# SPDX-License-Identifier: BSL-1.0
"""`conan create .` with the real client and without a network: every remote is switched off.

    create.py <source folder> <work folder> <compiler> <CMake generator> [<folder of a venv with conan>]

Once as it is, and once with both layers. Their dependencies come from elsewhere, so two empty recipes of the
same names stand in for them here, and the compiler finds the headers of this machine: what is tested is
that the options, the requirements and the targets fit together. There is Boost as headers only, so whoever asked for
its libraries would not find it. Status 77, skipped, where there is no Conan.
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys

STAND_IN = """
from conan import ConanFile

class StandIn(ConanFile):
    name, version, package_type = "{name}", "{version}", "unknown"
    options, default_options = {{"header_only": [True, False]}}, {{"header_only": {header_only}}}

    def package_info(self):
        self.cpp_info.set_property("cmake_file_name", "{file}")
        component = self.cpp_info.components["{component}"]
        component.set_property("cmake_target_name", "{target}")
        component.includedirs = component.libdirs = component.bindirs = []
"""


def main():
    source, work, compiler, generator, *venv = sys.argv[1:]
    folders = [*(str(pathlib.Path(v, "bin")) for v in venv), os.environ["PATH"]]
    conan = shutil.which("conan", path=os.pathsep.join(folders))
    if conan is None:
        print("skipped: Conan is not installed (pip install conan)")
        return 77

    # A copy, since Conan writes beside the test package, and a cache of its own.
    shutil.rmtree(work, ignore_errors=True)
    tree = pathlib.Path(work, "tree")
    shutil.copytree(pathlib.Path(source, "include"), tree / "include")
    shutil.copytree(pathlib.Path(source, "tests", "conan_package"), tree / "tests" / "conan_package")
    shutil.copytree(pathlib.Path(source, "cmake", "table_maker"), tree / "cmake" / "table_maker")
    shutil.copy(pathlib.Path(source, "cmake", "myriad-table.cmake"), tree / "cmake")
    for name in ("conanfile.py", "LICENSE"):
        shutil.copy(pathlib.Path(source, name), tree)
    environment = {**os.environ, "CONAN_HOME": str(pathlib.Path(work, "home")), "CXX": compiler}

    def run(*arguments, folder=tree):
        done = subprocess.run([conan, *arguments], cwd=folder, env=environment, text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        if done.returncode != 0:
            sys.exit(f"conan {' '.join(arguments)}\n{done.stdout}")
        return done.stdout

    run("profile", "detect")
    run("remote", "disable", "*")
    # Conan's own choice is make, which need not be there.
    conf = pathlib.Path(work, "home", "global.conf")
    conf.write_text(f"tools.cmake.cmaketoolchain:generator={generator}\n", encoding="utf-8")

    csv_is_here = subprocess.run([compiler, "-E", "-xc++", "-", "-o", os.devnull], input="#include <csv.h>\n", text=True,
                                 stderr=subprocess.DEVNULL).returncode == 0

    header = (tree / "include" / "myriad" / "version.hpp").read_text(encoding="utf-8")
    version = re.search(r'MYRIAD_VERSION_STRING "(.*)"', header)[1]
    for what, output in (
        ("as it is", run("create", ".")),
        ("with C++20 said", run("create", ".", "-s", "compiler.cppstd=20")),
    ):
        if f"myriad/{version}" not in output or f"RUN: ./consumer\nmyriad {version}\n" not in output:
            sys.exit(f"{what}: the test package did not run as myriad/{version}\n{output}")
        if csv_is_here and "Łódź: line 3\n" not in output:
            sys.exit(f"{what}: the test package did not make a table of its own\n{output}")

    for name, newest, header_only, file, component, target in (
        ("boost", "1.74.0", False, "Boost", "headers", "Boost::headers"),
        ("range-v3", "0.12.0", True, "range-v3", "range-v3", "range-v3::range-v3"),
    ):
        folder = pathlib.Path(work, "stand_in", name)
        folder.mkdir(parents=True)
        recipe = STAND_IN.format(name=name, version=newest, header_only=header_only, file=file, component=component,
                                 target=target)
        (folder / "conanfile.py").write_text(recipe, encoding="utf-8")
        run("create", ".", "-o", "&:header_only=True", folder=folder)
    output = run("create", ".", "-s", "compiler.cppstd=20",
                 "-o", "&:with_multiprecision=True", "-o", "&:with_range_v3=True")
    if "multiprecision.cpp" not in output or "range_v3.cpp" not in output:
        sys.exit(f"with both layers: the test package did not build both\n{output}")
    print(f"conan create: myriad/{version}, alone and with both layers")
    return 0


if __name__ == "__main__":
    sys.exit(main())
