# SPDX-License-Identifier: BSL-1.0
# shellcheck shell=sh
#
# Shared by tour.sh and check.sh, which read it with `.`: what is missing is installed from apt, as root or by
# sudo. Nothing is asked of apt, of the network or of anybody's rights where everything is there.
#
#   want <package> <command>...   the package is wanted if the command fails
#   provide                       installs what is wanted, or says in one line why it cannot
#   provide_some <what is lost>   the same where not all is needed: one package that cannot be had takes no other along
#   configure <folder> <args>...  configures the build folder with CMake, from nothing if the clone was moved

root=$(cd "$(dirname "$0")/.." && pwd)
name=${0##*/}
wanted=

say() { printf '%s: %s\n' "$name" "$*" >&2; }
fail() {
    say "$*"
    exit 1
}

has() { command -v "$1" >/dev/null 2>&1; }
has_one_of() {
    for one in "$@"; do
        if has "$one"; then return 0; fi
    done
    return 1
}

want() {
    package=$1
    shift
    "$@" >/dev/null 2>&1 || wanted="$wanted $package"
}

apt() {
    if [ "$(id -u)" -eq 0 ]; then rights=; else rights=sudo; fi
    $rights env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 "$@" </dev/null
}

provide() {
    wanted=${wanted# }
    [ -n "$wanted" ] || return 0
    has apt-get || fail "there is no apt-get here; please install by hand (the names are Debian's): $wanted"
    [ "$(id -u)" -eq 0 ] || has sudo || fail "there is no sudo here; please run as root: apt-get install $wanted"
    say "installing from apt: $wanted"
    log=$(mktemp)
    # An update that fails may still leave lists that are good enough.
    apt update >"$log" 2>&1 || :
    # shellcheck disable=SC2086  # a list of words
    if ! apt install --no-install-recommends $wanted >>"$log" 2>&1; then
        reason=$(grep '^E:' "$log" | tail -n 1)
        [ -n "$reason" ] || reason=$(tail -n 1 "$log")
        # Without a network apt may speak of packages in the end, and of the network before, in a warning.
        unfetched=$(sed -n 's/^W: \(Failed to fetch .*\)/\1/p' "$log" | tail -n 1)
        reason="$reason${unfetched:+ ($unfetched)}"
        rm -f "$log"
        fail "could not install $wanted: $reason"
    fi
    rm -f "$log"
    wanted=
}

provide_some() {
    if (provide); then
        wanted=
        return 0
    fi
    lost=
    for package in $wanted; do
        apt install --no-install-recommends "$package" >/dev/null 2>&1 || lost="$lost $package"
    done
    wanted=
    [ -z "$lost" ] || say "without$lost, $1"
}

# CMake 3.25 and a compiler of C++20, or one line that says so.
require_tools() {
    version=$(cmake --version | sed -n '1s/.* \([0-9][0-9.]*\).*/\1/p')
    case $version in
        [12].* | 3.[0-9].* | 3.1[0-9].* | 3.2[0-4].*) fail "CMake 3.25 or newer is needed, this is $version" ;;
    esac
    printf '#include <compare>\n#include <concepts>\nint main() {}\n' |
        "$1" -std=c++20 -fsyntax-only -x c++ - >/dev/null 2>&1 ||
        fail "the compiler $1 does not know C++20; name one that does: CXX=<compiler> sh cmake/$name"
}

make_folder() {
    mkdir -p "$1" 2>/dev/null || :
    [ -w "$1" ] || fail "cannot write to $1; was it made by another user?"
}

configure() {
    folder=$1
    shift
    make_folder "$folder"
    cache=$folder/CMakeCache.txt
    if [ -f "$cache" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$cache"; then
        rm -rf "$cache" "$folder/CMakeFiles"
    fi
    (cd "$root" && cmake -B "$folder" "$@")
}

# shellcheck disable=SC2034  # for the scripts that read this file
jobs=$(nproc 2>/dev/null || echo 2)
