#!/usr/bin/env bash
# What a reader fetches, by file, beside what was last written down.
# Needs `make dist`.
#   scripts/weight.sh            prints the tables
#   scripts/weight.sh --record   and writes them down, in bench/weight.json and docs/publier.md
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
source "$root/scripts/env.sh"
cd "$root"
[ "${1:-}" = --record ] && export WEIGHT_RECORD=1
cargo test --locked --quiet --test published weight -- --nocapture
if [ "${1:-}" = --record ]; then cargo test --locked --quiet --test it publishing::the_guide; fi
