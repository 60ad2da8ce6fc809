#!/bin/sh
# Takes the pictures in this folder anew: eight kinds of page, light and dark, on a phone and on a desk.
# Needs Chromium. Run it after ./sourcebook build, from any folder:  docs/screenshots/take.sh
set -eu
here=$(CDPATH='' cd -P "$(dirname "$0")" && pwd -P)
built=$here/../../site-output
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
site=$scratch/site

browser=
for name in chromium chromium-browser google-chrome; do
    if command -v "$name" >/dev/null 2>&1; then
        browser=$name
        break
    fi
done
[ -n "$browser" ] || { echo 'take.sh: Chromium is missing' >&2; exit 2; }
[ -f "$built/index.html" ] || { echo 'take.sh: build the site first: ./sourcebook build' >&2; exit 2; }

# A browser in a hurry shows a stand-in for a font that comes late; a picture waits for it.
cp -R "$built" "$site"
sed 's/font-display: optional/font-display: block/' "$built/assets/site.css" >"$site/assets/site.css"

# shot PAGE NAME WIDTH HEIGHT SCHEME (0 dark, 1 light)
shot() {
    word=light
    [ "$5" -eq 1 ] || word=dark
    "$browser" --headless --no-sandbox --disable-gpu --disable-background-networking --disable-quic --no-first-run \
        --user-data-dir="$scratch/profile" --hide-scrollbars --window-size="$3,$4" --virtual-time-budget=2000 \
        --blink-settings=preferredColorScheme="$5" \
        --screenshot="$here/$2-$3-$word.png" "file://$site/$1" >/dev/null 2>&1
}

while read -r page name; do
    for scheme in 1 0; do
        shot "$page" "$name" 1440 1000 "$scheme"
        shot "$page" "$name" 360 900 "$scheme"
    done
done <<'PAGES'
index.html home
chapters/what-happened.html chapter
events/list-released.html event
claims/list-published-by-anonymous.html claim
quantities/later-estimates.html quantity
questions/reach.html question
sources/vice-2015-spoke-with-list-publisher.html source
timeline.html timeline
PAGES
echo "take.sh: the pictures are in docs/screenshots"
