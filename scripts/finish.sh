#!/usr/bin/env bash
# Trunk's hook after a build: writes the page around the module.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
source "$root/scripts/env.sh"
# Before the page, which names them.
node "$root/scripts/fonts.mjs" web "$TRUNK_STAGING_DIR"
cargo run --quiet --locked --bin prerender
