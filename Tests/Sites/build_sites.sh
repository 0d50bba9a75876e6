#!/usr/bin/env bash
# Builds the sample sites with the real programs, warnings being errors, and looks at them in a browser.
#
# Usage: build_sites.sh REFARCH WORK_FOLDER [SCREENSHOT_FOLDER]
# Needs mkdocs, hugo, sphinx-build and, for check_site.py, selenium, Pillow and Chromium with its driver.
set -euo pipefail
sites=$(cd "$(dirname "$0")" && pwd)
refarch=$(realpath "$1")
work=$2
shots=${3:-}
mkdir -p "$work"
work=$(cd "$work" && pwd)

# build NAME GENERATOR FOLDER_OF_PAGES OPTION...: a copy of the sample site with our pages in it.
build() {
  local folder=$work/$1
  rm -rf "$folder"
  cp -r "$sites/$2" "$folder"
  "$refarch" build --site "$2" --output "$folder/$3/architectures" "${@:4}" | tail -1
}

# look NAME GENERATOR FOLDER_OF_PAGES BUILT_FOLDER
look() {
  python3 "$sites/check_site.py" "$2" "$work/$1/$3" "$work/$1/$4" ${shots:+--shots "$shots/$1"}
}

for drawings in files inline; do
  name=mkdocs-$drawings
  build "$name" mkdocs docs --drawings "$drawings"
  (cd "$work/$name" && NO_MKDOCS_2_WARNING=1 mkdocs build --strict)
  look "$name" mkdocs docs site

  name=sphinx-$drawings
  build "$name" sphinx . --drawings "$drawings"
  (cd "$work/$name" && sphinx-build -W --keep-going -q -b html . _build/html)
  look "$name" sphinx . _build/html
done

build hugo hugo content
(cd "$work/hugo" && hugo --panicOnWarning)
look hugo hugo content public
