# SPDX-License-Identifier: BSL-1.0
"""The house: which room includes which, from the headers themselves.

    rooms.py <include/myriad>          fails on an arrow upwards, on a circle, on a header that has no layer, and on a
                                       door that leaves out a header of its room
    rooms.py --draw <include/myriad>   prints the rooms, the lowest first, and what each stands on

A header may include what lies in its own layer or below. A folder is one layer; on the street, the headers beside
the folders, each header has the layer of what it is for.
"""
import pathlib
import re
import sys

# The lowest first. A word is a header on the street, or one of detail/; a folder ends in a stroke.
LAYERS = {
    "ground": "config version fwd error",
    "number": "number/ detail/binary",
    "values": "detail/asking detail/carried label units count growth_rate proportion multiple percentage_points rate_per standing",
    "printing": "decimal round read_decimal literals text display_width ostream fmt format detail/formatter",
    "ranges": "missing status order sequence sum rounded growth share per rank rank_into league top_list quantile column tally detail/",
    "measures": "measures/ measures",
    "tables": "tables/ places/ tables hash",
    "data": "data/",
    "audit": "audit/ audit",
    "layers": "multiprecision range_v3 mpi parallel chart detail/exact_roots detail/entries detail/lazy_views detail/grouped_views detail/view_makers csv detail/csv_records",
    "everything": "myriad",
}
ORDER = list(LAYERS)
# What a door includes; "myriad" is the door of the house.
DOORS = {"measures": ["measures"], "tables": ["tables"], "audit": ["audit"], "myriad": ["number", "measures", "tables", "audit", ""]}
# What stands behind no door: it brings data, a stream, std::string, std::optional or another library.
BY_NAME = {"tables/packed_table", "audit/address", "audit/ledger", "audit/claims", "audit/words", "ostream", "fmt", "format", "multiprecision", "range_v3", "mpi", "parallel", "chart", "csv"}
LAYER_OF = {name: layer for layer, names in LAYERS.items() for name in names.split()}


def layer_of(header):
    """Of a name such as "audit/claim": by its folder, or by itself."""
    folder = header.split("/")[0] + "/"
    return LAYER_OF.get(header) or LAYER_OF.get(folder)


def graph_of(include):
    graph = {}
    for path in sorted(include.rglob("*.hpp")):
        text = path.read_text(encoding="utf-8")
        graph[path.relative_to(include).with_suffix("").as_posix()] = re.findall(r"^# *include <myriad/(.*?)\.hpp>", text, re.MULTILINE)
    return graph


def circle_in(graph):
    """A list of headers that include one another in turn, or none."""
    state, path = {}, []

    def visit(header):
        state[header] = "open"
        path.append(header)
        for other in graph.get(header, []):
            if state.get(other) == "open":
                return path[path.index(other):] + [other]
            if other not in state:
                found = visit(other)
                if found:
                    return found
        path.pop()
        state[header] = "done"
        return None

    for header in graph:
        if header not in state:
            found = visit(header)
            if found:
                return found
    return None


def left_out_by(door, rooms, graph):
    """Headers of those rooms that the door does not bring."""
    brought, ahead = set(), [door]
    while ahead:
        header = ahead.pop()
        if header not in brought:
            brought.add(header)
            ahead += graph.get(header, [])
    return [header for header in graph if header.rpartition("/")[0] in rooms and header not in brought | BY_NAME]


def faults_of(graph):
    faults = [f"{header} has no layer; rooms.py lists them" for header in graph if not layer_of(header)]
    for header, includes in graph.items():
        for other in includes:
            if other not in graph:
                faults.append(f"{header} includes {other}, which is not there")
            elif layer_of(header) and layer_of(other) and ORDER.index(layer_of(other)) > ORDER.index(layer_of(header)):
                faults.append(f"{header} ({layer_of(header)}) includes {other} ({layer_of(other)}), which lies above it")
            elif "/detail/" in other and other.split("/")[0] != header.split("/")[0]:
                faults.append(f"{header} includes {other}, which is private to its room")
    for door, rooms in DOORS.items():
        faults += [f"{door}.hpp does not bring {header}" for header in left_out_by(door, rooms, graph)]
    circle = circle_in(graph)
    if circle:
        faults.append("a circle: " + " -> ".join(circle))
    return faults


def draw(graph):
    arrows = 0
    for layer in ORDER:
        headers = [header for header in graph if layer_of(header) == layer]
        below = {layer_of(other) for header in headers for other in graph[header]} - {layer}
        arrows += len(below)
        print(f"{layer:11} {len(headers):3} headers   stands on {', '.join(sorted(below, key=ORDER.index)) or 'nothing'}")
    print(f"{len(ORDER)} rooms, {arrows} arrows")


def main():
    include = pathlib.Path(sys.argv[-1])
    graph = graph_of(include)
    if not graph:
        sys.exit(f"no headers in {include}")
    if "--draw" in sys.argv:
        draw(graph)
    faults = faults_of(graph)
    print("\n".join(faults) or "no arrow leads upwards, and there is no circle")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
