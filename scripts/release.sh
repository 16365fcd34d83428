#!/usr/bin/env bash
# npm run release -- FOLDER: writes what a release is made of. Everything comes from the last commit, not from the
# working tree, and is built twice as two machines would: if a package differs by one byte, there is no release.
set -euo pipefail

mkdir -p "${1:-release}"
folder=$(cd "${1:-release}" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Explanations that say something else than the English ones would mislead.
npm run --silent locales:stale

# A machine by its place, time zone, language and umask: leaves the packages in its folder, in .output.
build() {
  mkdir -p "$work/$1"
  git archive HEAD | tar -x -C "$work/$1"
  (cd "$work/$1" && export TZ="$2" LANG="$3" LC_ALL="$3" && umask "$4" && npm ci && npm run zip)
}
build here UTC C.UTF-8 022
build an/other/place Pacific/Kiritimati tr_TR.UTF-8 077

for zip in "$work"/here/.output/*.zip; do
  cmp "$zip" "$work/an/other/place/.output/${zip##*/}"
  cp "$zip" "$folder"
done

# Zip files hold local times. WXT's own sources lack the tests and files whose names begin with a dot.
version=$(node -p "require('./package.json').version")
name=send-as-check-for-gmail-$version
TZ=UTC git archive --prefix="$name/" -o "$folder/$name-sources.zip" HEAD

cd "$folder"
sha256sum -- *.zip | tee SHA256SUMS
