#!/usr/bin/env bash
# What a study of 1,000 and of 10,000 readings costs; writes the last table of bench/RESULTS.md. Many minutes.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
source "$root/scripts/env.sh"
CHROMIUM=$(command -v chromium || command -v chromium-browser || command -v google-chrome)
export CHROMIUM
cd "$root"
cargo test --locked --quiet --test it growth::writes_the_grown_studies -- --ignored
exec node "$root/bench/growth.mjs"
