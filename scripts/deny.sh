#!/usr/bin/env bash
# What the project depends on: licences, sources, bans, and known weaknesses (RustSec) where their list is
# within reach. deny.toml says what is allowed.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
source "$root/scripts/env.sh"
cd "$root"
cargo-deny --offline check --hide-inclusion-graph licenses bans sources

# The list is a git repository on a host that not every machine may reach.
said=$(mktemp)
trap 'rm -f "$said"' EXIT
if GIT_TERMINAL_PROMPT=0 timeout 120 cargo-deny check --hide-inclusion-graph advisories >"$said" 2>&1; then
    tail -n 1 "$said"
elif grep -q "failed to fetch advisory database" "$said"; then
    echo "deny: SKIPPED: advisories (the list of known weaknesses, RustSec's advisory-db, is out of reach from here)"
else
    cat "$said" >&2
    exit 1
fi
