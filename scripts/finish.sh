#!/usr/bin/env bash
# Trunk's hook after a build: the module is made small, then the page is written around it. One hook, because Trunk
# runs all hooks of a stage at once.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
source "$root/scripts/env.sh"
node "$root/scripts/slim.mjs" barometre
cargo run --quiet --locked --bin prerender
