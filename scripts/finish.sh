#!/usr/bin/env bash
# Trunk's hook after a build: the module of what is fetched on demand is built beside the page's, both are made
# small, then the page is written around them. One hook, because Trunk runs all hooks of a stage at once.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
source "$root/scripts/env.sh"
profile=${TRUNK_PROFILE:-debug}
option=; [ "$profile" = release ] && option=--release
cargo build --quiet --locked $option --target wasm32-unknown-unknown --bin takeaway
target=${CARGO_TARGET_DIR:-$root/target}
wasm-bindgen --target web --no-typescript --out-dir "$TRUNK_STAGING_DIR" \
    "$target/wasm32-unknown-unknown/$profile/takeaway.wasm"
for name in barometre takeaway; do node "$root/scripts/slim.mjs" $name; done
cargo run --quiet --locked --bin prerender
