#!/usr/bin/env bash
# Trunk's hook after a build: writes the page around the module.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
source "$root/scripts/env.sh"
cargo run --quiet --locked --bin prerender
