# SPDX-License-Identifier: BSL-1.0
"""One version: what version.hpp says, everybody says.

    versions.py <the version that CMake read>
"""
import json
import pathlib
import re
import sys

root = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(root / "cmake"))
sys.dont_write_bytecode = True
import registry_port  # noqa: E402

header = (root / "include/myriad/version.hpp").read_text(encoding="utf-8")
parts = [re.search(rf"#define MYRIAD_VERSION_{part} (\d+)\n", header) for part in ("MAJOR", "MINOR", "PATCH")]
version = ".".join(part[1] for part in parts)

manifest = (root / "cmake/ports/myriad/vcpkg.json").read_text(encoding="utf-8")
port = json.loads(manifest)
changelog = re.search(r"^## (\S+)", (root / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
recipe = (root / "conanfile.py").read_text(encoding="utf-8")

said = {
    "MYRIAD_VERSION_STRING": re.search(r'#define MYRIAD_VERSION_STRING "(.*)"', header)[1],
    "CMake": sys.argv[1],
    "vcpkg.json": port.get("version"),
    "CHANGELOG.md": changelog[1],
}
wrong = [f"{who} says {what}, version.hpp {version}" for who, what in said.items() if what != version]
if re.search(r"^\s+version\s*=", recipe, re.MULTILINE):  # it reads version.hpp; package.conan sees what it read
    wrong.append("conanfile.py has a version of its own")
if set(port["features"]) != {"mpi", "multiprecision", "parallel", "range-v3", "table"} or port["license"] != "BSL-1.0":
    wrong.append("vcpkg.json does not have the features mpi, multiprecision, parallel, range-v3 and table and the licence BSL-1.0")
if registry_port.formatted(port) != manifest:
    wrong.append("vcpkg.json is not as `vcpkg format-manifest` writes it")
print("\n".join(wrong) if wrong else f"{version} everywhere")
sys.exit(1 if wrong else 0)
