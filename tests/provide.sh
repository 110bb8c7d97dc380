#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
#
# One package that cannot be had takes no other along: cmake/provide.sh, put to an apt-get that lacks one.
#
#   provide.sh <the project's folder> <a folder to work in>
set -eu
mkdir -p "$2/bin" "$2/cmake"
cp "$1/cmake/provide.sh" "$2/cmake"
: >"$2/installed"

cat >"$2/bin/apt-get" <<'END'
#!/bin/sh
for word in "$@"; do
    case $word in
        r-cran-absent) echo "E: Unable to locate package $word"; exit 100 ;;
        python3-*) packages="${packages:-} $word" ;;
    esac
done
for package in ${packages:-}; do echo "$package" >>"$INSTALLED"; done
END
printf '#!/bin/sh\n"$@"\n' >"$2/bin/sudo"
cat >"$2/cmake/asking.sh" <<'END'
. "$(dirname "$0")/provide.sh"
want python3-scipy false
want r-cran-absent false
want python3-pandas false
want python3 true
provide_some "some tests are skipped"
END
chmod +x "$2/bin/apt-get" "$2/bin/sudo"

said=$(INSTALLED="$2/installed" PATH="$2/bin:$PATH" sh -eu "$2/cmake/asking.sh" 2>&1)
installed=$(tr '\n' ' ' <"$2/installed")
if [ "$installed" != "python3-scipy python3-pandas " ]; then
    echo "installed: $installed"
    exit 1
fi
case $said in
    *"without r-cran-absent, some tests are skipped") ;;
    *) echo "$said"; exit 1 ;;
esac
