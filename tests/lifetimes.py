# SPDX-License-Identifier: BSL-1.0
"""Every function of the headers that returns a reference, a pointer, an iterator, a view or a name is accounted for.

    lifetimes.py <include folder> <tests folder>
    lifetimes.py --self-test

What such a function returns may outlive what it refers to, so each has an entry below: the test or the compile-fail
case that calls it on a temporary, or the reason why nothing can dangle. A function without an entry fails, and so
does an entry without a function, or with a test that is not there.

Not listed: what is deleted, and operators that return their left operand, as those of the built-in types do.
"""
import pathlib
import re
import sys

# Types that refer to what lives elsewhere, and functions that give such things whatever their type is called.
REFERRING = (r"\b(label|spelling|inputs|excerpt|iterator|Iterator|string_view|span|league_line|league_entry|entry"
             r"|two_periods|reference)\b|decltype\(auto\)|[&*]")
POINTING = {"begin", "end", "data", "c_str", "front", "back", "at", "find", "operator[]", "operator*", "operator->"}
OF_ITS_OWN = {"auto", "reference", "value_type", "iterator", "Iterator", "Item", "T"}
LEFT_OPERAND = re.compile(r"operator([-+*/%]?=|\+\+|--|<<)$")

# ---- reasons ----
STATIC = "refers to what lives as long as the program, or as long as whoever made the handle promised"
HANDLE = "points into what the object refers to, never into the object itself"
ARGUMENT = "returns one of its arguments, or a part of one, to a caller inside the library that holds it"
NUMBER = "a number, by value"
LEDGER = "by value from a temporary, as ledger::find is refused there: the cost of reading all tables for a test"
INSIDE = "private: callers inside the class hold the object"
HELD = "points into an object inside the library, to a caller that named it"
OWNED = "owns what it could refer to, or refers to what has a name: see the range that gives it"
# ---- tests ----
TEST = "lifetimes.test.cpp"
VIEWS = "range_v3_lifetimes.test.cpp"

ENTRIES = {
    # the reading of bulletins
    "bulletin_claims.hpp: between::all": ARGUMENT,
    "bulletin_claims.hpp: between::comma": ARGUMENT,
    "bulletin_claims.hpp: claim_maker::at": INSIDE,
    "bulletin_claims.hpp: claim_maker::scope_of": INSIDE,
    "bulletin_claims.hpp: claim_maker::what_of": INSIDE,
    "bulletin_claims.hpp: take_period": ARGUMENT,
    "bulletin_figures.hpp: figure_scanner::from": INSIDE,
    "bulletin_text.hpp: begins_with": ARGUMENT,
    "bulletin_text.hpp: ends_with": ARGUMENT,
    "bulletin_text.hpp: head_of": ARGUMENT,
    "bulletin_text.hpp: trimmed": ARGUMENT,
    "bulletin_text.hpp: word_of": ARGUMENT,
    "text_claim.hpp: in_words": STATIC,
    # answers
    "range.hpp: address_of_first": ARGUMENT,
    "large_integer.hpp: large_integer::operator Integer": NUMBER,
    "large_integer.hpp: large_integer::operator int128": NUMBER,
    "large_integer.hpp: limb_row::data": INSIDE,
    "large_integer.hpp: limb_row::operator[]": HELD,
    "sequence.hpp: default_items": "what the sequence owns from then on",
    "sequence.hpp: unset_items": "what the sequence owns from then on",
    "sequence.hpp: sequence::begin": "begin_of_temporary_answer.cpp",
    "sequence.hpp: sequence::end": TEST,
    "sequence.hpp: sequence::data": "data_of_temporary_answer.cpp",
    "sequence.hpp: sequence::operator[]": TEST,
    "column.hpp: column::begin": "begin_of_temporary_column.cpp",
    "column.hpp: column::end": TEST,
    "column.hpp: column::operator[]": TEST,
    "column.hpp: column::at": TEST,
    "column.hpp: column::find": "find_in_temporary_column.cpp",
    "column.hpp: column::left_out": TEST,
    "league.hpp: league_table::begin": "begin_of_temporary_league.cpp",
    "league.hpp: league_table::end": TEST,
    "league.hpp: league_table::operator[]": TEST,
    "league.hpp: league_table::places": TEST,
    "league.hpp: league_view::line": OWNED,
    "league.hpp: iterator::operator*": OWNED,
    "top_list.hpp: stream_league::begin": "begin_of_temporary_top_list.cpp",
    "top_list.hpp: stream_league::end": TEST,
    "top_list.hpp: stream_league::operator[]": TEST,
    "mpi.hpp: sorted::of": INSIDE,
    "tally.hpp: tally::begin": TEST,
    "tally.hpp: tally::end": TEST,
    "tally.hpp: tally::merge": "returns its left operand, as += does",
    "tally.hpp: tally::find": INSIDE,
    "tally.hpp: tally::cell_in": INSIDE,
    "tally.hpp: tally::cell_of": INSIDE,
    "tally.hpp: iterator::operator*": "an observation, by value",
    "tally.hpp: iterator::operator+": HANDLE,
    # values
    "based.hpp: based::denominator": TEST,
    "based.hpp: based::numerator": TEST,
    "fraction.hpp: fraction::denominator": TEST,
    "fraction.hpp: fraction::numerator": TEST,
    "growth_rate.hpp: growth_rate::before": TEST,
    "growth_rate.hpp: growth_rate::now": TEST,
    "int128.hpp: int128::operator Integer": NUMBER,
    "int128.hpp: int128::operator double": NUMBER,
    "proportion.hpp: proportion::part": TEST,
    "proportion.hpp: proportion::whole": TEST,
    "rational.hpp: rational::operator Integer": NUMBER,
    "rational.hpp: rational::operator double": NUMBER,
    "status.hpp: observed::operator*": TEST,
    "status.hpp: observed::value": TEST,
    "timed_growth.hpp: timed_growth::total": TEST,
    # texts and names
    "text.hpp: text::begin": TEST,
    "text.hpp: text::c_str": "c_str_of_temporary_text.cpp",
    "text.hpp: text::data": TEST,
    "text.hpp: text::end": TEST,
    "bytes.hpp: byte_reader::stretch": HANDLE,
    "asking.hpp: front_of": "names a type only: it is never called",
    "cursor.hpp: cursor::take_one_of": ARGUMENT,
    "cursor.hpp: word_of": STATIC,
    "each_element.hpp: first_of_pair::operator()": ARGUMENT,
    "each_element.hpp: key_of_element::of": ARGUMENT,
    "each_element.hpp: key_of_element::operator()": ARGUMENT,
    "error.hpp: error::print_start": "the error itself, which the caller holds",
    "error.hpp: itself::operator()": ARGUMENT,
    "lazy_views.hpp: in_step::answer": OWNED,
    "blocks.hpp: constantly::operator()": ARGUMENT,
    "ostream.hpp: write": "the stream itself, which the caller holds",
    "text.hpp: name_of_scale": STATIC,
    "text.hpp: text::operator Copy": TEST,
    "text.hpp: text::operator View": "view_of_temporary_text.cpp",
    "label.hpp: label::begin": STATIC,
    "label.hpp: label::c_str": STATIC,
    "label.hpp: label::data": STATIC,
    "label.hpp: label::end": STATIC,
    "label.hpp: label::of": "label_of_temporary_string.cpp",
    "label.hpp: label::operator View": STATIC,
    "label.hpp: spelling::begin": HANDLE,
    "label.hpp: spelling::end": HANDLE,
    "dataset.hpp: figures_of_text::begin": HANDLE,
    "dataset.hpp: figures_of_text::end": HANDLE,
    "named.hpp: named::chinese": STATIC,
    "named.hpp: named::code": STATIC,
    "named.hpp: named::english": STATIC,
    "measure.hpp: name_of": STATIC,
    "published.hpp: name_of": STATIC,
    "words.hpp: name_of": STATIC,
    "words.hpp: name_in": STATIC,
    "relation.hpp: facts_of": STATIC,
    "relation.hpp: relation_named": STATIC,
    "error.hpp: error::print": "returns its left operand, as << does",
    "error.hpp: error::what": "as std::exception declares it",
    # tables
    "row.hpp: row_about::in": TEST,
    "row.hpp: ranked_row::in": TEST,
    "row.hpp: yearly::in": ARGUMENT,
    "growth_shapes.hpp: compared_row::in": TEST,
    "growth_shapes.hpp: published_and_granted_lists::source": STATIC,
    "table.hpp: table::source": "table_of_temporary_rows.cpp",
    "table.hpp: table::begin": HANDLE,
    "table.hpp: table::end": HANDLE,
    "table.hpp: table::operator[]": TEST,
    "table.hpp: table::find": HANDLE,
    "table.hpp: table::at": HANDLE,
    "table.hpp: table::only": HANDLE,
    "published_table.hpp: published_table::at": STATIC,
    "published_table.hpp: published_table::find": STATIC,
    "key.hpp: name_of": STATIC,
    "csv_records.hpp: csv_records::finish": STATIC,
    "csv_records.hpp: csv_records::read": STATIC,
    "packed_table.hpp: iterator::operator+": NUMBER,
    "packed_table.hpp: iterator::operator-": NUMBER,
    "packed_table.hpp: keyed::key": INSIDE,
    "packed_table.hpp: name::c_str": STATIC,
    "packed_table.hpp: packed_names::operator[]": STATIC,
    "packed_table.hpp: packed_table::begin": "the table lies in its type: an iterator is a number",
    "packed_table.hpp: packed_table::end": "the table lies in its type: an iterator is a number",
    "packed_table.hpp: packed_table::source": STATIC,
    "key.hpp: key_traits::name": STATIC,
    "source.hpp: head::in": STATIC,
    "source.hpp: translations::begin": HANDLE,
    "source.hpp: translations::end": HANDLE,
    "address.hpp: row_group_named": STATIC,
    "ledger.hpp: ledger::find": "find_in_temporary_ledger.cpp",
    "ledger.hpp: ledger::known": INSIDE,
    "ledger.hpp: ledger::before": INSIDE,
    "ledger.hpp: ledger::again": INSIDE,
    "ledger.hpp: ledger::numbers_of": INSIDE,
    "ledger.hpp: ledger::numbers": LEDGER,
    "claim.hpp: inputs::begin": HANDLE,
    "claim.hpp: inputs::end": HANDLE,
    "claim.hpp: inputs::operator[]": HANDLE,
    # views
    "entries.hpp: entry::operator*": VIEWS,
    "entries.hpp: entry::operator->": VIEWS,
    "entries.hpp: league_view::line": OWNED,
    "grouped_views.hpp: history_view::begin": VIEWS,
    "grouped_views.hpp: history_view::element_of": INSIDE,
    "grouped_views.hpp: history_view::read": OWNED,
    "grouped_views.hpp: iterator::operator*": OWNED,
    "grouped_views.hpp: owning_view::self": INSIDE,
    "grouped_views.hpp: shared_view::begin": VIEWS,
    "grouped_views.hpp: shared_view::end": VIEWS,
    "grouped_views.hpp: within_view::begin": VIEWS,
    "grouped_views.hpp: within_view::end": VIEWS,
    "lazy_views.hpp: in_step::base": VIEWS,
    "lazy_views.hpp: in_step::operator*": OWNED,
    "lazy_views.hpp: in_step::operator[]": OWNED,
    "lazy_views.hpp: standard_view::begin": VIEWS,
    "lazy_views.hpp: standard_view::end": VIEWS,
    "lazy_views.hpp: walking_view::begin": VIEWS,
    "lazy_views.hpp: walking_view::end": VIEWS,
    # inside the library
    "entries.hpp: always::operator()": ARGUMENT,
    "entries.hpp: assignable::operator()": ARGUMENT,
    "entries.hpp: naturally::operator()": ARGUMENT,
    "entries.hpp: replace": ARGUMENT,
    "entries.hpp: side_of::choose": ARGUMENT,
    "entries.hpp: side_of::of": ARGUMENT,
    "entries.hpp: side_of::operator()": ARGUMENT,
    "entries.hpp: whole_of::operator()": ARGUMENT,
    "fast_ranking.hpp: order_by_bits::in_answer": HELD,
    "fast_ranking.hpp: order_by_bits::in_input": HELD,
    "formatter.hpp: read_layout": ARGUMENT,
    "leaders.hpp: least_keys::settled": HELD,
    "missing.hpp: present": ARGUMENT,
    "nearest_name.hpp: nearest_name::name": STATIC,
    "rank_into.hpp: first_item": ARGUMENT,
    "rank_into.hpp: rank_writer::room": ARGUMENT,
    "range.hpp: identity::operator()": ARGUMENT,
    "range.hpp: project": ARGUMENT,
    "parallel.hpp: desk::room_for": HELD,
    "parallel.hpp: part_of::begin": HANDLE,
    "parallel.hpp: part_of::data": HANDLE,
    "parallel.hpp: part_of::end": HANDLE,
    "workspace.hpp: memory::take": "what whoever takes it gives back, or the workspace keeps",
    "workspace.hpp: rank_workspace::new_block": INSIDE,
    "workspace.hpp: rank_workspace::take": INSIDE,
    "workspace.hpp: scratch::data": HELD,
    "workspace.hpp: scratch::inside": INSIDE,
    "workspace.hpp: scratch::operator[]": HELD,
    "workspace.hpp: scratch::renew": HELD,
    "workspace.hpp: scratch::taken": INSIDE,
    "ranking_arguments.hpp: pick": ARGUMENT,
    "sorting.hpp: keyed::value": ARGUMENT,
    "status.hpp: bare_value": ARGUMENT,
    "values.hpp: amount": ARGUMENT,
}


def without_comments(source):
    source = re.sub(r"/\*.*?\*/|//[^\n]*", " ", source, flags=re.DOTALL)
    source = re.sub(r"'(\\.|[^'\\\n])'", "' '", source)
    source = re.sub(r'"(\\.|[^"\\\n])*"', '""', source)
    return re.sub(r"^[ \t]*#.*?(?<!\\)$", "", source, flags=re.MULTILINE | re.DOTALL)


def without_brackets(text, opening, closing, keep=""):
    """The text without what stands in matching brackets; `keep` in their place."""
    out, depth = [], 0
    for letter in text:
        if letter == opening:
            depth += 1
            if depth == 1:
                out.append(keep)
        elif letter == closing and depth:
            depth -= 1
        elif not depth:
            out.append(letter)
    return "".join(out)


def declarations(source):
    """(scope, declaration) for each declaration outside function bodies; scope is the innermost class, or empty."""
    scopes, start, depth = [], 0, 0  # a scope: a class's name, "" for a namespace, None for anything else
    text = without_comments(source)
    for i, letter in enumerate(text):
        if letter in "([":
            depth += 1
        elif letter in ")]":
            depth -= 1
        elif depth == 0 and letter in ";{}":
            chunk = " ".join(text[start:i].split())
            chunk = re.sub(r"^(?:(?:public|private|protected) ?: ?)+", "", chunk)
            open_here = None not in scopes
            if letter == "}":
                if scopes:
                    scopes.pop()
            elif open_here:
                if chunk:
                    yield (scopes[-1] if scopes else ""), chunk
            if letter == "{":
                bare = without_brackets(without_brackets(chunk, "(", ")"), "<", ">")
                kind = re.search(r"(?:^|\s)(class|struct|namespace)\s*([\w:]*)", bare)
                scopes.append(None if not kind else "" if kind[1] == "namespace" else kind[2])
            start = i + 1


SPECIFIERS = r"\b(?:constexpr|consteval|inline|static|friend|explicit|virtual|nodiscard|noexcept)\b"
FUNCTION = re.compile(r"(?P<before>.*?)(?P<name>\boperator\s*(?:\(\)|\[\]|[^\s\w(]+|[\w:]+(?:<.*?>)?)|\b\w+)\s*\((?P<rest>.*)$")


def end_of_group(text, opening, closing):
    """Behind the bracket that closes the first one; what is in round ones does not count."""
    depth = inner = 0
    for i, letter in enumerate(text):
        depth += (letter == opening) - (letter == closing) if not inner or opening == "(" else 0
        inner += (letter == "(") - (letter == ")")
        if letter == closing and depth == 0 and (not inner or opening == "("):
            return i + 1
    return len(text)


def without_head(text):
    """Without template <...> requires(...)."""
    text = text.lstrip()
    if re.match(r"template\b", text):
        return without_head(text[end_of_group(text, "<", ">"):])
    if re.match(r"(requires|&&|\|\|) ?!?\(", text):
        return without_head(text[end_of_group(text, "(", ")"):])
    return text


def parsed(declaration):
    """(name, return type, has parameters, is for rvalues) of a function's declaration; None of another."""
    if re.search(r"= ?(delete|default)$", declaration) or re.search(
            r"^(using|typedef|friend class|static_assert)\b|\bconcept\b", declaration):
        return None
    # What comes before the specifiers is a template's head, and may have brackets of its own.
    text = declaration.replace("[[nodiscard]]", "nodiscard").replace("decltype(auto)", "decltype_auto")
    head = [m.end() for m in re.finditer(SPECIFIERS, text) if text.count("(", 0, m.start()) == text.count(")", 0, m.start())]
    before_body = [end for end in head if re.match(r"[^=;]*\(", text[end:])]
    text = text[before_body[-1]:] if before_body else without_head(text)
    found = FUNCTION.match(text)
    if not found or re.search(r"(?<![=!<>])=(?!=)", found["before"]):
        return None
    name, kind, rest = " ".join(found["name"].split()).replace("operator ", "operator " if found["name"][-1].isalnum() else "operator"), found["before"], found["rest"]
    depth, i = 1, 0
    while depth and i < len(rest):
        depth += (rest[i] == "(") - (rest[i] == ")")
        i += 1
    after = rest[i:]
    trailing = re.match(r"[^{]*?->\s*(.*?)(requires|$)", after)
    if trailing and "auto" in kind:
        kind = trailing[1]
    for_rvalues = bool(re.match(r"\s*(const)?\s*&&", after))
    return name, kind.replace("decltype_auto", "decltype(auto)").strip(), rest[:i - 1].strip() != "", for_rvalues


def refers(name, kind, has_parameters, for_rvalues):
    if LEFT_OPERAND.match(name) or kind.endswith("::"):
        return False
    if re.match(r"operator [A-Za-z]", name):
        return name != "operator bool"
    if name in POINTING and not (name == "operator*" and has_parameters) and kind in OF_ITS_OWN and not for_rvalues:
        return True
    return bool(re.search(REFERRING, without_brackets(kind, "<", ">", "<>")))


def functions(root):
    """The functions to account for: "header: class::name", wherever the header lies."""
    listed = set()
    for header in sorted(root.rglob("*.hpp")):
        for scope, declaration in declarations(header.read_text(encoding="utf-8")):
            function = parsed(declaration)
            if function and function[0] != "requires" and refers(*function):
                listed.add(f"{header.name}: {scope + '::' if scope else ''}{function[0]}")
    return listed


def faults(listed, entries, tests):
    """What is wrong with the entries, as sentences."""
    found = [f"{function}: no test and no reason in lifetimes.py" for function in sorted(listed - entries.keys())]
    found += [f"{function}: there is no such function" for function in sorted(entries.keys() - listed)]
    for function, entry in sorted(entries.items()):
        if not entry.endswith(".cpp"):
            continue
        test = tests / entry if entry.endswith(".test.cpp") else tests / "compile_fail" / entry
        if not test.is_file():
            found.append(f"{function}: there is no {entry}")
    return found


# Declarations, and what of them is to be accounted for.
SELF_TEST = """
template <class T>
    requires(sizeof(T) < 8 && requires(T const& t) { *t; })
class box {
public:
    using type = T const*;
    [[nodiscard]] constexpr T const& reference() const& noexcept { T const* inside = &item_; return *inside; }
    [[nodiscard]] constexpr T reference() const&& { return item_; }
    template <class U = int> T const* refused() const&& = delete;
    T by_value() const;
    auto begin() const { return &item_; }
    template <class View> requires(!std::same_as<View, box>) operator View() const { return View(item_); }
    box& operator+=(box const& other) { return *this; }
    explicit operator bool() const;
    T item_ = T{};
};
namespace inner {
inline label name(std::function<label (int)> const& from) { return from(0); }
template <class T> constexpr auto* pointer(T& t) requires(true) { return &t; }
}
"""
EXPECTED = {"box::reference", "box::begin", "box::operator View", "name", "pointer"}


def self_test():
    listed = {f"{scope + '::' if scope else ''}{function[0]}" for scope, declaration in declarations(SELF_TEST)
              if (function := parsed(declaration)) and refers(*function)}
    wrong = [f"listed: {listed}, expected: {EXPECTED}"] if listed != EXPECTED else []
    none = pathlib.Path("nowhere")
    for entries, expected in (({}, "no test"), ({"a": STATIC, "b": STATIC}, "no such function"), ({"a": "no.cpp"}, "there is no no.cpp")):
        if not any(expected in fault for fault in faults({"a"}, entries, none)):
            wrong.append(f"not noticed: {expected}")
    return wrong + faults({"a"}, {"a": STATIC}, none)


def main():
    if sys.argv[1] == "--self-test":
        found = self_test()
    else:
        include, tests = map(pathlib.Path, sys.argv[1:])
        found = faults(functions(include), ENTRIES, tests)
    for fault in found:
        print(fault)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
