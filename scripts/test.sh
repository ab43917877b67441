#!/usr/bin/env bash
# What must hold; the first failure stops it.
#   scripts/test.sh         everything, before a change lands
#   scripts/test.sh check   what takes minutes, for every day
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
source "$root/scripts/env.sh"
cd "$root"
extent=${1:-all}
# A failing run leaves the goldens alone.
export INSTA_UPDATE=no
step() { echo "==> $*"; }

step "format"
cargo fmt --all --check
step "clippy, host"
cargo clippy --locked --all-targets -- -D warnings
# Not its library's own unit tests: the rooms that it shares are tried with the page.
cargo clippy --locked -p publisher --lib --bins --tests -- -D warnings
step "clippy, wasm32"
cargo clippy --locked --target wasm32-unknown-unknown --lib --bin barometre -- -D warnings
step "host tests"
cargo test --locked --no-fail-fast --lib --bins --test it
step "the publisher's commands"
cargo test --locked -p publisher --test publisher
step "build of the page, release"
trunk build --release
if [ "$extent" = check ]; then
    step "the page in Chromium"
    cargo test --locked --test browser chromium
    step "all passed; before a change lands, \`make test\` tries the rest"
    exit
fi

step "licences, sources and known weaknesses of what is depended on (cargo-deny)"
scripts/deny.sh
step "the folder to upload"
node scripts/publish.mjs dist
step "published data against its schema (frictionless)"
"$tools/venv/bin/python" -m frictionless validate dist/donnees/datapackage.json
step "the folder as uploaded: valid HTML, its weight, and nginx, Apache and Caddy with the files of deploy/"
cargo test --locked --test published -- --show-output
step "the published table and the publisher's spreadsheet in LibreOffice, set to French"
cargo test --locked --test office
cargo test --locked -p publisher --test office
step "the published types (TypeScript)"
node "$tools/npm/node_modules/typescript/bin/tsc" -p tests/types
step "the page in Chromium, Firefox and WebKitGTK"
cargo test --locked --test browser
step "another study: build of the page, and a choice in Chromium"
essai="$root/target/etude-essai"
export BAROMETRE_DATA=tests/etude-essai
trunk build --release --dist "$essai"
BAROMETRE_DIST="$essai" cargo test --locked --test browser another_edition -- --ignored
step "all passed"
