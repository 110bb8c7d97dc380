# SPDX-License-Identifier: BSL-1.0
"""The port for vcpkg's registry, made of the overlay port in ports/myriad: it differs in its source and homepage.

    registry_port.py <owner>/<repository> <homepage> <SHA512 of the release's archive> <folder to write to>

The hash is known once there is a release: `vcpkg install` of a port whose hash is 0 says the right one.
"""
import json
import pathlib
import re
import shutil
import sys

FETCH = """vcpkg_from_github(
    OUT_SOURCE_PATH SOURCE_PATH
    REPO {repository}
    REF "v${{VERSION}}"
    SHA512 {hash}
    HEAD_REF main
)

"""
# The order in which `vcpkg format-manifest` writes the fields that this port has.
FIELDS = ["name", "version", "description", "homepage", "license", "dependencies", "features"]


def formatted(manifest):
    """As `vcpkg format-manifest` writes it: fields in its order, dependencies and features by name, indented by two."""
    def sorted_dependencies(entries):
        return sorted(entries, key=lambda entry: entry if isinstance(entry, str) else entry["name"])

    ordered = {field: manifest[field] for field in FIELDS if field in manifest}
    if set(ordered) != set(manifest):
        raise ValueError(f"fields whose place is not known here: {sorted(set(manifest) - set(ordered))}")
    ordered["dependencies"] = sorted_dependencies(ordered["dependencies"])
    ordered["features"] = {
        name: {**feature, "dependencies": sorted_dependencies(feature["dependencies"])}
        for name, feature in sorted(ordered["features"].items())
    }
    return json.dumps(ordered, indent=2, ensure_ascii=False) + "\n"


def registry_portfile(overlay, repository, digest):
    """What stands before the options of the build is where the source comes from: the registry fetches it."""
    head, build = re.split(r"(?=^# Headers only)", overlay, maxsplit=1, flags=re.MULTILINE)
    return FETCH.format(repository=repository, hash=digest) + build


def main():
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    repository, homepage, digest, target = *sys.argv[1:4], pathlib.Path(sys.argv[4])
    if not re.fullmatch(r"[\w.-]+/[\w.-]+", repository) or not re.fullmatch(r"0|[0-9a-f]{128}", digest):
        sys.exit(__doc__)
    overlay = pathlib.Path(__file__).resolve().parent / "ports" / "myriad"
    manifest = json.loads((overlay / "vcpkg.json").read_text(encoding="utf-8"))
    manifest["homepage"] = homepage
    target.mkdir(parents=True, exist_ok=True)
    portfile = registry_portfile((overlay / "portfile.cmake").read_text(encoding="utf-8"), repository, digest)
    (target / "portfile.cmake").write_text(portfile, encoding="utf-8")
    (target / "vcpkg.json").write_text(formatted(manifest), encoding="utf-8")
    shutil.copy(overlay / "usage", target)


if __name__ == "__main__":
    main()
