#!/usr/bin/env bash
# What a reader fetches, by file, and the module by room and by function, beside what was last written down.
# Needs `make dist`.
#   scripts/weight.sh            prints both tables
#   scripts/weight.sh --record   and writes them down, in bench/weight.json, bench/weight-module.json and docs/publier.md
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
source "$root/scripts/env.sh"
cd "$root"
[ "${1:-}" = --record ] && export WEIGHT_RECORD=1
cargo test --locked --quiet --test published weight -- --nocapture
if [ "${1:-}" = --record ]; then cargo test --locked --quiet --test it publishing::the_guide; fi

# The module of dist/ has no names in it: this is the same, with them.
export CARGO_PROFILE_RELEASE_STRIP=none
cargo build --locked --quiet --release --target wasm32-unknown-unknown --bin barometre --target-dir target/named
wasm-bindgen --target web --no-typescript --out-dir target/named/module \
    target/named/wasm32-unknown-unknown/release/barometre.wasm
wasm-opt --enable-{bulk-memory,mutable-globals,sign-ext,nontrapping-float-to-int,multivalue,reference-types} \
    --low-memory-unused --one-caller-inline-max-function-size=0 --flatten --rereloop -Oz -Oz --strip-dwarf -g \
    target/named/module/barometre_bg.wasm -o target/named/module/barometre.wasm
node scripts/weight.mjs target/named/module/barometre.wasm "$@"
