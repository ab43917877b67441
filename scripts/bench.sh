#!/usr/bin/env bash
# Measures dist/ beside its peers and writes the tables of bench/RESULTS.md. Some minutes; nothing fails on time.
#   scripts/bench.sh [--rounds N] [--only NAME] [--dry] [--beside DIST]   another build in the same run, by turns; then it prints
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
source "$root/scripts/versions.env"
source "$root/scripts/env.sh"

CHROMIUM=$(command -v chromium || command -v chromium-browser || command -v google-chrome) || {
    echo "bench: chromium is not on the PATH (scripts/browsers.sh installs it)" >&2
    exit 1
}
export CHROMIUM
[ -f "$root/dist/index.html" ] || { echo "bench: no dist/ (make dist)" >&2; exit 1; }

if ! cmp -s "$root/bench/package.json" "$tools/bench/package.json"; then
    echo "==> bench: the peers (npm)"
    mkdir -p "$tools/bench"
    cp "$root/bench/package.json" "$tools/bench/package.json"
    npm install --prefix "$tools/bench" --no-package-lock --no-audit --no-fund --loglevel=error || {
        rm "$tools/bench/package.json"
        exit 1
    }
fi
have=$(node -p "require('$tools/npm/node_modules/playwright-core/package.json').version" 2>/dev/null || true)
if [ "$have" != "$PLAYWRIGHT_CORE" ]; then
    mkdir -p "$tools/npm"
    [ -f "$tools/npm/package.json" ] || echo '{"private":true}' >"$tools/npm/package.json"
    npm install --prefix "$tools/npm" --no-audit --no-fund --loglevel=error "playwright-core@$PLAYWRIGHT_CORE"
fi
exec timeout 1200 node "$root/bench/run.mjs" "$@"
